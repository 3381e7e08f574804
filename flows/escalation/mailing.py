"""The letters this flow sends: what they are about, and the key that keeps each from being sent twice."""

from __future__ import annotations

from datetime import datetime

from flows.engine.facts import Facts
from flows.engine.step import Mail
from flows.escalation.deadline import extended
from flows.escalation.state import Checking, Purpose
from flows.shared.issue import Decision, Issue, IssueStatus
from flows.shared.issue_letter import IssueLetter, IssueLetterKind

_KINDS = {
    Purpose.INFORMATION: IssueLetterKind.INFORMATION,
    Purpose.QUESTION: IssueLetterKind.QUESTION,
    Purpose.SOLVED: IssueLetterKind.SOLVED,
    Purpose.WITHDRAWN: IssueLetterKind.SOLVED,
    Purpose.BOUNDARY: IssueLetterKind.BOUNDARY,
}


def post(
    kind: IssueLetterKind,
    mark: str,
    issue: Issue,
    facts: Facts,
    at: datetime,
    decision: Decision | None = None,
) -> Mail:
    """Send a letter by itself. The same ``mark`` is sent once, however often it is asked for."""
    letter = IssueLetter(kind, facts.day.engagement, facts.assistant, at, issue, decision=decision)
    return Mail(letter, f"issue:{issue.number}:{kind}:{mark}")


def letter_of(state: Checking, issue: Issue, facts: Facts) -> IssueLetter:
    """Return the letter she checks, as it would be sent at the moment of the preview."""
    about = extended(issue, state.at) if _asks_again(state, issue) else issue
    kind = _KINDS[state.purpose]
    return IssueLetter(kind, facts.day.engagement, facts.assistant, state.at, about, words=state.words)


def _asks_again(state: Checking, issue: Issue) -> bool:
    return state.purpose is Purpose.INFORMATION and issue.status is IssueStatus.OPEN


def checked(state: Checking, issue: Issue, facts: Facts) -> Mail:
    """Send the letter she has checked."""
    letter = letter_of(state, issue, facts)
    return Mail(letter, f"issue:{issue.number}:{state.purpose}:{state.at.isoformat()}")
