"""What time it is: the only place that reads the machine's clock, so that a test or the demo can move it."""

from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Something that knows the time."""

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""


class SystemClock:
    """The machine's own clock."""

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""
        return datetime.now(UTC)


class HandClock:
    """A clock that stands still until it is moved. ``start`` and ``at`` are aware instants of any zone."""

    def __init__(self, start: datetime) -> None:
        self._now = _utc(start)

    def now(self) -> datetime:
        """Return the instant it was last set to, in UTC."""
        return self._now

    def move(self, delta: timedelta) -> datetime:
        """Turn the hands on (or, with a negative ``delta``, back) and return the new instant."""
        self._now += delta
        return self._now

    def set(self, at: datetime) -> None:
        """Show this instant from now on."""
        self._now = _utc(at)


def _utc(at: datetime) -> datetime:
    if at.tzinfo is None:
        raise ValueError(f"A clock needs a time with its zone, and {at.isoformat()} has none. Add tzinfo=UTC.")
    return at.astimezone(UTC)
