"""Working days and wall-clock times: which days count, and when 16:00 really is.

A wall-clock time is kept together with its IANA zone and turned into one instant for each local date, also
on the days when the clocks change: a time that is skipped moves on by as much as the clocks did (or back, if that
would be another date), a time that exists twice is taken the first time.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

import holidays

from flows.shared.agreement import Period
from flows.shared.people import Assistant, WorkingWeek

_DAY = timedelta(days=1)


def instant(day: date, wall: time, zone: str) -> datetime | None:
    """Return the UTC instant of a wall-clock time on a local date, or None if the zone never had that date.

    >>> instant(date(2026, 3, 29), time(2, 30), "Europe/Berlin")  # 02:30 was skipped
    datetime.datetime(2026, 3, 29, 1, 30, tzinfo=datetime.timezone.utc)
    """
    local_zone = ZoneInfo(zone)
    for fold in (0, 1):  # in a gap, fold 0 lands after it and fold 1 before it (PEP 495)
        moment = datetime.combine(day, wall, local_zone).replace(fold=fold).astimezone(UTC)
        if moment.astimezone(local_zone).date() == day:
            return moment
    return None


def local_date(at: datetime, zone: str) -> date:
    """Return the calendar date at an instant in a zone."""
    return at.astimezone(ZoneInfo(zone)).date()


@lru_cache(maxsize=512)
def public_holidays(region: str, year: int) -> frozenset[date]:
    """Return the public holidays of ``DK`` or ``DE-BY`` in a year; an empty region has none."""
    if not region:
        return frozenset()
    country, _, subdivision = region.partition("-")
    return frozenset(holidays.country_holidays(country, subdiv=subdivision or None, years=year))


def works_on(assistant: Assistant, day: date) -> bool:
    """Whether it is a working day of hers: in her week as it was then, no public holiday, no day off."""
    week = _week_on(assistant, day)
    return (
        day.weekday() in week.working_days
        and day not in assistant.days_off
        and day not in public_holidays(week.holidays, day.year)
    )


def _week_on(assistant: Assistant, day: date) -> Assistant | WorkingWeek:
    return next((week for week in assistant.earlier_weeks if day <= week.until), assistant)


def days_of_her_week(assistant: Assistant, first: date, last: date) -> int:
    """Count the days of her working week from ``first`` to ``last``, whether or not she was off or on holiday."""
    return sum(day.weekday() in _week_on(assistant, day).working_days for day in days_between(first, last))


def days_between(first: date, last: date) -> Iterator[date]:
    """Yield every date from ``first`` to ``last``, both included."""
    for offset in range((last - first).days + 1):
        yield first + offset * _DAY


def period_of(period: Period, day: date) -> tuple[date, date]:
    """Return the first and last date of the day, ISO week or calendar month that holds ``day``."""
    match period:
        case Period.DAY:
            return day, day
        case Period.WEEK:
            monday = day - day.weekday() * _DAY
            return monday, monday + 6 * _DAY
        case Period.MONTH:
            next_month = (day.replace(day=28) + 4 * _DAY).replace(day=1)
            return day.replace(day=1), next_month - _DAY


@lru_cache(maxsize=4096)  # the same weeks and months are counted for every KPI of every card
def working_days(assistant: Assistant, first: date, last: date) -> int:
    """Count her working days from ``first`` to ``last``, both included."""
    return sum(works_on(assistant, day) for day in days_between(first, last))


def next_working_day(assistant: Assistant, after: date) -> date:
    """Return her first working day after a date; a year without one falls back to the next day."""
    return next(
        (day for day in days_between(after + _DAY, after + 366 * _DAY) if works_on(assistant, day)),
        after + _DAY,
    )


def is_quiet(assistant: Assistant, at: datetime) -> bool:
    """Whether an instant lies in her quiet hours, which may span midnight."""
    wall = at.astimezone(ZoneInfo(assistant.zone)).time()
    start, end = assistant.quiet_from, assistant.quiet_until
    return start <= wall < end if start <= end else wall >= start or wall < end
