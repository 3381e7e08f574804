"""Values as the two databases hand them out, turned into the same Python values."""

from __future__ import annotations

from datetime import UTC, date, datetime, time


def instant(value: str | datetime) -> datetime:
    """Return an aware UTC datetime; SQLite keeps instants as ISO text, PostgreSQL as timestamptz."""
    moment = datetime.fromisoformat(value) if isinstance(value, str) else value
    return moment.astimezone(UTC)


def calendar_day(value: str | date) -> date:
    """Return a date; SQLite keeps dates as ISO text."""
    return date.fromisoformat(value) if isinstance(value, str) else value


def wall_time(value: str) -> time:
    """Return the wall-clock time of ``HH:MM``."""
    return time.fromisoformat(value)
