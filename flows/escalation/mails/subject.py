"""The subject of an issue's mails: what is asked, by when, about what, and the number that keeps them together.

Every mail of an issue has the subject of its first one, with ``Re:`` before it: some mail programs begin a new
thread as soon as it changes.
"""

from __future__ import annotations

from flows.engine.step import Text, text
from flows.escalation.mails.moments import client_moment
from flows.shared.free_text import clean, cut, name
from flows.shared.issue import Issue
from flows.shared.issue_letter import IssueLetter, IssueLetterKind
from flows.shared.working_time import local_date

TITLE_LIMIT = 80  # characters of the problem in a subject

_FIRST = {IssueLetterKind.DECISION, IssueLetterKind.EMERGENCY}


def subject(letter: IssueLetter) -> Text:
    """Say ``DECISION by Fri 13 Jun 12:00 CEST – supplier feed down (Nordlys) [E-42]``."""
    issue, client = letter.issue, client_name(letter)
    if issue is None:
        day = local_date(letter.at, letter.engagement.client.zone)
        return text("escalation-subject-mistake", client=client, day=day)
    if letter.kind is IssueLetterKind.BOUNDARY:
        return text("escalation-subject-boundary", name=author(letter), client=client, tag=issue.tag)
    first = _first(letter, issue, client)
    return first if letter.kind in _FIRST else text("escalation-subject-again", subject=first)


def _first(letter: IssueLetter, issue: Issue, client: str) -> Text:
    title = cut(" ".join(clean(issue.title).split()), TITLE_LIMIT)
    if letter.kind is IssueLetterKind.EMERGENCY or (issue.emergency and issue.decide_by is None):
        return text("escalation-subject-emergency", title=title, client=client, tag=issue.tag)
    if issue.decide_by is None:
        return text("escalation-subject-open", title=title, client=client, tag=issue.tag)
    by = client_moment(issue.decide_by, letter)
    return text("escalation-subject", by=by, title=title, client=client, tag=issue.tag)


def heading(letter: IssueLetter) -> Text:
    """Return the small line above the ask: ``Nordlys · E-42``."""
    client = client_name(letter)
    if letter.issue is None:
        return text("escalation-title-mistake", client=client)
    return text("escalation-title", client=client, tag=letter.issue.tag)


def client_name(letter: IssueLetter) -> str:
    """Return the client's short name, fit for a header."""
    return name(letter.engagement.client.short, "Client's short name")


def author(letter: IssueLetter) -> str:
    """Return the assistant's name, fit for a header."""
    return name(letter.assistant.name, "Assistant's name")
