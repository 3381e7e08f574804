"""When a working day's messages are due, and which day comes next."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from flows.shared.agreement import Schedule
from flows.shared.people import Assistant
from flows.shared.working_time import instant, is_quiet, local_date, next_working_day, works_on

LAST_CALL = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Moments:
    """The instants (UTC) of one engagement's local day. ``late`` is None if no late notice was agreed."""

    opens: datetime
    report: datetime
    half: datetime
    last: datetime
    deliver: datetime
    late: datetime | None


@dataclass(frozen=True, slots=True)
class Opening:
    """When a working day opens."""

    day: date
    at: datetime


def moments(day: date, schedule: Schedule, assistant: Assistant) -> Moments | None:
    """Return a day's instants, or None if the assistant's zone never had that date.

    If the clocks jump over the report or the delivery time, she still has all the time agreed between the two.
    """
    report = instant(day, schedule.report_at, assistant.zone)
    deliver = instant(day, schedule.deliver_by, assistant.zone)
    opens = instant(day, schedule.plan_at or schedule.report_at, assistant.zone)
    if report is None or deliver is None or opens is None:
        return None
    if _moved(report, schedule.report_at, assistant) or _moved(deliver, schedule.deliver_by, assistant):
        deliver = max(deliver, report + _agreed_time(schedule))
    return Moments(
        opens=min(opens, report),
        report=report,
        half=report + (deliver - report) / 2,
        last=deliver - LAST_CALL,
        deliver=deliver,
        late=None if schedule.grace is None else deliver + schedule.grace,
    )


def _moved(at: datetime, wall: time, assistant: Assistant) -> bool:
    """Whether the wall-clock time did not exist that day."""
    return at.astimezone(ZoneInfo(assistant.zone)).time() != wall


def _agreed_time(schedule: Schedule) -> timedelta:
    any_day = date(2000, 1, 1)
    return datetime.combine(any_day, schedule.deliver_by) - datetime.combine(any_day, schedule.report_at)


def reminders(assistant: Assistant, day: Moments, now: datetime) -> Iterator[tuple[str, datetime]]:
    """Yield the reminders still ahead: halfway and a quarter of an hour before delivery, none in quiet hours.

    Where halfway would come after the other one, a single reminder is enough.
    """
    last = (("last", day.last),) if day.report < day.last else ()
    half = () if last and day.last <= day.half else (("half", day.half),)
    for name, at in (*half, *last):
        if max(now, day.report) < at < day.deliver and not is_quiet(assistant, at):
            yield name, at


def next_opening(assistant: Assistant, schedule: Schedule, now: datetime, after: date | None = None) -> Opening | None:
    """Return the next working day to open: today if its delivery is still ahead, otherwise a later one.

    With ``after``, only days after that date count. A day whose delivery time passed while the program was not
    running is skipped: asking for yesterday's report tomorrow morning helps nobody.
    """
    today = local_date(now, assistant.zone)
    day = max(today, after + timedelta(days=1)) if after else today
    for _ in range(400):  # more than a year without a working day is no schedule
        times = moments(day, schedule, assistant) if works_on(assistant, day) else None
        if times is not None and times.deliver > now:
            return Opening(day, max(times.opens, now))
        day = next_working_day(assistant, day)
    return None
