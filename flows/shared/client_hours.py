"""When a client can be expected to answer: their working days and hours, and everything counted in them.

Deadlines, reminders and answering times are counted in the client's working minutes, so that nobody is reminded at
night or waits "three days" over a weekend. A working day's stretch is two instants, its ends on the client's own clock.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from flows.shared.people import Client
from flows.shared.working_time import days_between, instant, local_date, public_holidays

NOON = time(12)
SHORTEST_NOTICE = 120  # working minutes before a moment that is offered as a deadline
LAST_CALL = 60  # working minutes before the deadline
_MINUTE = timedelta(minutes=1)
_YEAR = timedelta(days=366)

Stretch = tuple[datetime, datetime]


def client_works_on(client: Client, day: date) -> bool:
    """Whether it is a working day at the client's: in their week and no public holiday of theirs."""
    return day.weekday() in client.working_days and day not in public_holidays(client.holidays, day.year)


def in_working_hours(client: Client, at: datetime) -> bool:
    """Whether an instant lies in the client's working hours, both ends included: a deadline may be at closing time."""
    stretch = _stretch(client, local_date(at, client.zone))
    return stretch is not None and stretch[0] <= at <= stretch[1]


def working_minutes(client: Client, start: datetime, end: datetime) -> int:
    """Count the client's whole working minutes from one instant to another; none if the other comes first.

    A question asked on Friday at 16:30 and answered on Monday at 9:15, by somebody who works from 9 to 17, took
    30 + 15 = 45 minutes.
    """
    worked = sum((until - since for since, until in _stretches(client, start, end)), timedelta())
    return worked // _MINUTE


def reminders(client: Client, asked: datetime, deadline: datetime) -> tuple[datetime, ...]:
    """Return when to remind of a deadline: at half time, and an hour before. Always in the client's working hours.

    Both are counted in working minutes: for a deadline at 9:00, "an hour before" is the last hour of the working day
    before. With two hours or less in all there is one reminder, at half time; with less than one hour, none.
    """
    in_all = working_minutes(client, asked, deadline)
    if in_all < LAST_CALL:
        return ()
    passed = (in_all // 2,) if in_all <= 2 * LAST_CALL else (in_all // 2, in_all - LAST_CALL)
    return tuple(_after(client, asked, deadline, minutes) for minutes in passed)


def deadlines(client: Client, now: datetime, count: int = 3) -> tuple[datetime, ...]:
    """Return the next moments to offer as a deadline: noons and ends of the client's working days.

    Each leaves the client at least two working hours. Fewer than ``count`` come back only if there are no more within a
    year.
    """
    found: list[datetime] = []
    today = local_date(now, client.zone)
    for day in days_between(today, today + _YEAR):
        for moment in _moments(client, day):
            if len(found) < count and working_minutes(client, now, moment) >= SHORTEST_NOTICE:
                found.append(moment)
        if len(found) == count:
            break
    return tuple(found)


def _moments(client: Client, day: date) -> Iterator[datetime]:
    """Yield noon, if there is work before and after it, and closing time."""
    stretch, noon = _stretch(client, day), instant(day, NOON, client.zone)
    if stretch is not None:
        if noon is not None and stretch[0] < noon < stretch[1]:
            yield noon
        yield stretch[1]


def _after(client: Client, start: datetime, end: datetime, minutes: int) -> datetime:
    """Return the instant at which that many working minutes have passed; there are as many before ``end``."""
    left = minutes * _MINUTE
    for since, until in _stretches(client, start, end):
        if left < until - since:
            return since + left
        left -= until - since
    return end


def _stretches(client: Client, start: datetime, end: datetime) -> Iterator[Stretch]:
    """Yield what lies between two instants of each working day's stretch, in order."""
    for day in days_between(local_date(start, client.zone), local_date(end, client.zone)):
        stretch = _stretch(client, day)
        if stretch is not None:
            since, until = max(start, stretch[0]), min(end, stretch[1])
            if since < until:
                yield since, until


def _stretch(client: Client, day: date) -> Stretch | None:
    """Return when a working day begins and ends, or None where nobody works or the clocks skip it."""
    if not client_works_on(client, day):
        return None
    opens, closes = (instant(day, wall, client.zone) for wall in (client.works_from, client.works_until))
    return (opens, closes) if opens and closes and opens < closes else None
