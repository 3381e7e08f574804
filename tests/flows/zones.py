"""Every time zone there is, and the days on which its clocks change."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

FIRST, LAST = datetime(2019, 1, 1, tzinfo=UTC), datetime(2029, 1, 1, tzinfo=UTC)
_DAY, _WEEK = timedelta(days=1), timedelta(days=7)

EVERY_ZONE = sorted(available_timezones())


@lru_cache(maxsize=1024)
def changes(zone: str) -> tuple[datetime, ...]:
    """The instants of ten years, to the minute, after which a zone is at another distance from UTC."""
    local, found = ZoneInfo(zone), []
    before = FIRST
    while before < LAST:
        after = before + _WEEK
        if before.astimezone(local).utcoffset() != after.astimezone(local).utcoffset():
            found.append(_narrow(local, before, after))
        before = after
    return tuple(found)


def _narrow(local: ZoneInfo, before: datetime, after: datetime) -> datetime:
    old = before.astimezone(local).utcoffset()
    while after - before > timedelta(minutes=1):
        middle = before + (after - before) // 2
        if middle.astimezone(local).utcoffset() == old:
            before = middle
        else:
            after = middle
    return after.replace(second=0, microsecond=0)


def days_around(at: datetime, zone: str, reach: int) -> list[date]:
    """The calendar dates from ``reach`` days before to ``reach`` days after an instant in a zone."""
    middle = at.astimezone(ZoneInfo(zone)).date()
    return [middle + each * _DAY for each in range(-reach, reach + 1)]


@lru_cache(maxsize=1)
def different_zones() -> tuple[str, ...]:
    """One zone of each kind: many names stand for clocks that change at the same moments by the same amount."""
    kinds: dict[object, str] = {}
    for zone in EVERY_ZONE:
        local = ZoneInfo(zone)
        offsets = tuple(at.astimezone(local).utcoffset() for at in (FIRST, *changes(zone)))
        kinds.setdefault((changes(zone), offsets), zone)
    return tuple(kinds.values())
