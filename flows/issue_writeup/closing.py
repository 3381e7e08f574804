"""Ends without a mail: solved by herself, dropped, or no longer needed. The first two can be taken back for a day."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from flows.engine.facts import Facts
from flows.engine.step import Begin, Effect, Forget, Next, SaveIssue, Say, Text, WakeAt, text
from flows.issue_writeup.answers import MOST_WORDS
from flows.issue_writeup.asking import advance
from flows.issue_writeup.card import CARD
from flows.issue_writeup.choices import button
from flows.issue_writeup.draft import Draft, sendable
from flows.issue_writeup.state import Closed, State, Talk
from flows.shared.floor import waiting_report
from flows.shared.issue import Issue, IssueStatus

TAKEN_BACK_FOR = timedelta(days=1)


def solve(words: str, talk: Talk, draft: Draft, facts: Facts) -> Next[State]:
    """Close it as solved by herself: it becomes a line of today's report, and stays on record."""
    outcome = " ".join(words.split())[:MOST_WORDS]
    closed = replace(draft.issue, title=sendable(draft).title, outcome=outcome, closed_at=draft.at)
    solved = replace(closed, status=IssueStatus.SOLVED_MYSELF)
    line = solved.outcome or solved.title
    said = text("issue-writeup-solved", client=draft.client.short, tag=solved.tag, line=line)
    return _closed(solved, talk, draft, facts, said, _report_changed(draft, facts))


def drop(talk: Talk, draft: Draft, facts: Facts) -> Next[State]:
    """Let it go; nothing has been sent, nothing will be."""
    dropped = replace(draft.issue, status=IssueStatus.DROPPED, closed_at=draft.at)
    said = text("issue-writeup-dropped", client=draft.client.short, tag=dropped.tag, contact=draft.client.contact_name)
    return _closed(dropped, talk, draft, facts, said)


def _closed(
    issue: Issue, talk: Talk, draft: Draft, facts: Facts, words: Text, told: tuple[Effect, ...] = ()
) -> Next[State]:
    say = Say((words,), ((button("take-back", "take_back"),),), card=CARD)
    over = WakeAt("over", draft.at + TAKEN_BACK_FOR)
    return Next(Closed(talk), (Forget(), SaveIssue(issue), say, over, *told, *waiting_report(facts)))


def take_back(state: Closed, draft: Draft, facts: Facts) -> Next[State]:
    """Open it again where it was; its line leaves the report."""
    issue = replace(draft.issue, status=IssueStatus.DRAFT, outcome="", closed_at=None)
    told = _report_changed(draft, facts) if draft.issue.status is IssueStatus.SOLVED_MYSELF else ()
    opened = advance(draft.with_issue(issue), state.talk, facts)
    return replace(opened, effects=(Forget(("over",)), *opened.effects, *told))


def _report_changed(draft: Draft, facts: Facts) -> tuple[Effect, ...]:
    """A report that has been begun (or sent) must know of it."""
    day = next(day for day in facts.days if day.engagement.id == draft.engagement.id)
    return () if day.report is None else (Begin("daily_report", "changed", draft.engagement.id, day.day),)


def enough(draft: Draft, facts: Facts) -> Next[State]:
    """The client knows of the emergency, and no options are needed any more."""
    words = text("issue-writeup-told-enough", contact=draft.client.contact_name, tag=draft.issue.tag)
    return Next(None, (Forget(), SaveIssue(draft.issue), Say((words,), card=CARD), *waiting_report(facts)))
