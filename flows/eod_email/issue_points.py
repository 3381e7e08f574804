"""Problems the client was asked about: what waits for an answer, what was decided, and what is off the table today."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from flows.engine.step import Text, text
from flows.eod_email.open_points import Point
from flows.shared import clock_words
from flows.shared.free_text import clean
from flows.shared.issue import Decision, Issue, IssueStatus, Via
from flows.shared.report import ReportDay
from flows.shared.working_time import local_date


def asks(day: ReportDay, now: datetime) -> tuple[Point, ...]:
    """Return what the client has to decide, the most urgent first."""
    return tuple(Point("", _title(issue), _ask(issue, day, now), tag=issue.tag) for issue in _waiting(day, now))


def unfinished(day: ReportDay, now: datetime) -> tuple[Point, ...]:
    """Return what waits for the client and since when, then what was decided and is being done."""
    waiting = (Point("", _title(issue), _since(issue, day), tag=issue.tag) for issue in _waiting(day, now))
    decided = (
        Point("", _title(issue), _decided(issue.decision), tag=issue.tag)
        for issue in day.issues
        if issue.status is IssueStatus.DECIDED and issue.decision is not None
    )
    return (*waiting, *decided)


def settled(day: ReportDay) -> tuple[Point, ...]:
    """Return what is over since today: done as the client decided, or solved by the assistant alone."""
    over = (issue for issue in day.issues if issue.over)
    return tuple(Point("", clean(issue.outcome) or _chosen(issue) or _title(issue), _how(issue)) for issue in over)


def _waiting(day: ReportDay, now: datetime) -> Iterable[Issue]:
    """Issues without a deadline are emergencies: as urgent as one that is due now."""
    waiting = (issue for issue in day.issues if issue.status is IssueStatus.OPEN)
    return sorted(waiting, key=lambda issue: (issue.decide_by or now, issue.number))


def _title(issue: Issue) -> str:
    return " ".join(clean(issue.title).split())


def _chosen(issue: Issue) -> str:
    option = issue.option(issue.decision.choice) if issue.decision and issue.status is IssueStatus.DONE else None
    return clean(option.what) if option else ""


def _ask(issue: Issue, day: ReportDay, now: datetime) -> Text:
    ask = text("eod-ask-choose", count=len(issue.options)) if issue.options else text("eod-ask-answer")
    if issue.decide_by is not None:
        by = clock_words.moment(issue.decide_by, day.engagement.client.zone, day.assistant.zone)
        ask = text("eod-ask-by" if now < issue.decide_by else "eod-ask-was-due", ask=ask, by=by)
    return text("eod-ask-recommend", ask=ask, letter=issue.recommended) if issue.recommended else ask


def _since(issue: Issue, day: ReportDay) -> Text:
    asked = day.day if issue.sent_at is None else local_date(issue.sent_at, day.assistant.zone)
    return text("eod-waiting", days=(day.day - asked).days)


def _decided(decision: Decision) -> Text:
    if decision.via is Via.DEFAULT:
        return text("eod-decided-default", letter=decision.choice)
    return text("eod-decided", letter=decision.choice) if decision.choice else text("eod-decided-none")


def _how(issue: Issue) -> Text:
    decision, tag = issue.decision, issue.tag
    if issue.status is IssueStatus.SOLVED_MYSELF:
        return text("eod-solved-asked", tag=tag) if issue.sent_at else text("eod-solved")
    if decision is None:
        return text("eod-settled", tag=tag)
    if decision.via is Via.DEFAULT:
        return text("eod-settled-default", tag=tag, letter=decision.choice)
    if not decision.choice:
        return text("eod-settled-none", tag=tag)
    return text("eod-settled-decision", tag=tag, letter=decision.choice)
