"""When the client is reminded, and when the deadline has really passed."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from flows.engine.step import Effect, Forget, WakeAt
from flows.shared.client_hours import reminders
from flows.shared.issue import Issue
from flows.shared.people import Client

REMINDERS = ("reminder-1", "reminder-2")
DEADLINE = "deadline"
TIMERS = (*REMINDERS, DEADLINE)
LEAST_TIME = timedelta(hours=1)  # the client has at least this long once the question is put again
LAST_MAIL = timedelta(minutes=5)  # after the deadline, until an answer written in time has surely arrived
APART = timedelta(hours=1)  # reminders closer together than this are one


def extended(issue: Issue, at: datetime) -> Issue:
    """Return the issue with at least an hour left to decide it."""
    if issue.decide_by is None or issue.decide_by >= at + LEAST_TIME:
        return issue
    full_minute = at + LEAST_TIME + timedelta(seconds=59)
    return replace(issue, decide_by=full_minute.replace(second=0, microsecond=0))


def planned(issue: Issue, client: Client, asked: datetime) -> tuple[datetime, ...]:
    """Return the reminders of a question put at an instant, the last one kept where two would come close together."""
    moments = reminders(client, asked, issue.decide_by) if issue.decide_by else ()
    return tuple(each for each, later in zip(moments, (*moments[1:], None), strict=False) if not _near(each, later))


def _near(moment: datetime, later: datetime | None) -> bool:
    return later is not None and later - moment < APART


def timers(issue: Issue, client: Client, asked: datetime) -> tuple[Effect, ...]:
    """Set the reminders and the deadline of a question put at an instant, in place of those set before."""
    if issue.decide_by is None:
        return (Forget(TIMERS),)
    ring = zip(REMINDERS, planned(issue, client, asked), strict=False)
    return (Forget(TIMERS), *(WakeAt(*each) for each in ring), WakeAt(DEADLINE, issue.decide_by + LAST_MAIL))
