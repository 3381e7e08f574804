"""The clock the program asks, and the one a test moves by hand."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from agent.clock import Clock, HandClock, SystemClock

NOON = datetime(2025, 11, 20, 12, tzinfo=UTC)


def test_the_system_clock_gives_utc_and_goes_on() -> None:
    clock: Clock = SystemClock()
    first = clock.now()
    assert first.utcoffset() == timedelta(0)
    assert clock.now() >= first


def test_a_hand_clock_stands_still_until_it_is_moved() -> None:
    clock = HandClock(NOON)
    assert clock.now() == clock.now() == NOON
    assert clock.move(timedelta(hours=1)) == NOON + timedelta(hours=1)
    clock.set(NOON)
    assert clock.now() == NOON


def test_a_hand_clock_set_in_another_zone_shows_utc() -> None:
    clock = HandClock(NOON.astimezone(ZoneInfo("Europe/Copenhagen")))
    assert clock.now().tzinfo is UTC
    assert clock.now() == NOON


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="Add tzinfo=UTC"):
        HandClock(NOON.replace(tzinfo=None))
