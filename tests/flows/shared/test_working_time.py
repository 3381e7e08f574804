"""When 16:00 really is, and which days count: for every zone, through every change of the clocks."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.shared.agreement import Period
from flows.shared.working_time import (
    days_between,
    instant,
    is_quiet,
    local_date,
    next_working_day,
    period_of,
    public_holidays,
    working_days,
    works_on,
)
from tests.flows.examples import FRIDAY, MIA, MONDAY, SATURDAY, THURSDAY, WEDNESDAY, at, mia
from tests.flows.zones import EVERY_ZONE, changes, days_around, different_zones

CLOCKS = tuple(
    time(hour, minute)
    for hour, minute in (
        (0, 0),
        (0, 30),
        (1, 0),
        (1, 30),
        (2, 0),
        (2, 15),
        (2, 30),
        (3, 0),
        (9, 0),
        (16, 0),
        (22, 30),
        (23, 0),
        (23, 30),
        (23, 59),
    )
)
DATES = st.dates(date(2015, 1, 1), date(2037, 12, 31))


def exists(day: date, zone: str) -> bool:
    """Whether any quarter of an hour falls on that date: asked of the instants, not of the calendar."""
    first = datetime(day.year, day.month, day.day, tzinfo=UTC) - timedelta(hours=16)
    quarters = (first + timedelta(minutes=15 * each) for each in range(4 * 56))
    return any(local_date(quarter, zone) == day for quarter in quarters)


def occurrences(day: date, wall: time, zone: str) -> list[datetime]:
    """The instants at which a clock there really shows that date and time: none, one or two."""
    local = ZoneInfo(zone)
    readings = [datetime.combine(day, wall, local).replace(fold=fold).astimezone(UTC) for fold in (0, 1)]
    return sorted({each for each in readings if each.astimezone(local).replace(tzinfo=None) == _naive(day, wall)})


def _naive(day: date, wall: time) -> datetime:
    return datetime.combine(day, wall)


def check(day: date, wall: time, zone: str) -> datetime | None:
    found, real = instant(day, wall, zone), occurrences(day, wall, zone)
    if real:
        assert found == real[0], (zone, day, wall)
    elif found is not None:
        assert local_date(found, zone) == day, (zone, day, wall)
    else:
        assert not exists(day, zone), (zone, day, wall)
    return found


@pytest.mark.parametrize("wall", CLOCKS, ids=str)
def test_a_time_has_one_instant_on_each_date_in_every_zone_also_when_the_clocks_change(wall):
    dice = random.Random(f"{wall}")
    for zone in EVERY_ZONE:
        for change in changes(zone):
            instants = [check(day, wall, zone) for day in days_around(change, zone, 1)]
            known = [each for each in instants if each is not None]
            assert known == sorted(set(known)), (zone, change)
            assert all(each.tzinfo is UTC for each in known)
        check(date(2019, 1, 1) + timedelta(days=dice.randrange(3650)), wall, zone)


def test_no_zone_is_left_out():
    assert len(EVERY_ZONE) > 400
    assert {"Europe/Copenhagen", "Australia/Lord_Howe", "America/Nuuk", "Africa/Casablanca"} <= set(EVERY_ZONE)
    assert sum(len(changes(zone)) for zone in EVERY_ZONE) > 4000
    assert len(different_zones()) > 80


@given(zone=st.sampled_from(EVERY_ZONE), day=DATES, wall=st.times())
def test_any_time_on_any_date_in_any_zone_has_an_instant_on_that_date(zone, day, wall):
    check(day, wall, zone)


@given(zone=st.sampled_from(EVERY_ZONE), day=DATES, wall=st.times())
def test_tomorrows_instant_is_later_than_todays(zone, day, wall):
    today, tomorrow = instant(day, wall, zone), instant(day + timedelta(days=1), wall, zone)
    assert today is None or tomorrow is None or today < tomorrow


@pytest.mark.parametrize(
    ("zone", "day"),
    [
        ("Pacific/Apia", date(2011, 12, 30)),
        ("Pacific/Fakaofo", date(2011, 12, 30)),
        ("Pacific/Kiritimati", date(1994, 12, 31)),
        ("Pacific/Kwajalein", date(1993, 8, 21)),
    ],
)
@pytest.mark.parametrize("wall", CLOCKS, ids=str)
def test_a_date_a_zone_never_had_has_no_instant(zone, day, wall):
    assert instant(day, wall, zone) is None
    assert instant(day - timedelta(days=1), wall, zone) is not None
    assert instant(day + timedelta(days=1), wall, zone) is not None


@pytest.mark.parametrize(
    ("zone", "day", "wall", "utc"),
    [
        ("Europe/Berlin", date(2026, 3, 29), time(2, 30), "2026-03-29T01:30"),  # skipped: 03:30 summer time
        ("Europe/Berlin", date(2026, 10, 25), time(2, 30), "2026-10-25T00:30"),  # twice: the first one
        ("America/Santiago", date(2026, 9, 6), time(0, 30), "2026-09-06T04:30"),  # midnight skipped
        ("America/Nuuk", date(2026, 3, 28), time(23, 30), "2026-03-29T00:30"),  # the last hour of a date skipped
        ("Australia/Lord_Howe", date(2026, 10, 4), time(2, 15), "2026-10-03T15:45"),  # half an hour
        ("Asia/Kathmandu", date(2026, 10, 4), time(16), "2026-10-04T10:15"),
    ],
)
def test_times_that_do_not_exist_or_exist_twice(zone, day, wall, utc):
    assert instant(day, wall, zone) == datetime.fromisoformat(f"{utc}+00:00")


def test_a_local_date_is_that_of_the_zone():
    late = datetime(2026, 11, 19, 23, 30, tzinfo=UTC)
    assert local_date(late, "Europe/Copenhagen") == FRIDAY
    assert local_date(late, "America/New_York") == THURSDAY
    assert local_date(late, "Pacific/Kiritimati") == FRIDAY


# ── which days she works ────────────────────────────────────────────────────────────────────────────


def test_weekends_holidays_and_days_off_are_no_working_days():
    her = mia(days_off=frozenset({FRIDAY}))
    assert works_on(her, THURSDAY)
    assert not works_on(her, FRIDAY)
    assert not works_on(her, SATURDAY)
    assert not works_on(her, date(2026, 12, 25))


def test_a_region_has_its_own_holidays():
    epiphany = date(2026, 1, 6)
    assert not works_on(mia(holidays="DE-BY"), epiphany)
    assert works_on(mia(holidays="DE"), epiphany)
    assert works_on(mia(holidays="DK"), epiphany)


def test_without_a_region_there_are_no_holidays():
    assert public_holidays("", 2026) == frozenset()
    assert works_on(mia(holidays=""), date(2026, 12, 25))


def test_a_part_time_week_is_hers_alone():
    her = mia(working_days=frozenset({0, 2, 5}))
    assert [works_on(her, day) for day in (WEDNESDAY, THURSDAY, FRIDAY, SATURDAY)] == [True, False, False, True]


def test_the_next_working_day_steps_over_everything_free():
    assert next_working_day(MIA, THURSDAY) == FRIDAY
    assert next_working_day(MIA, FRIDAY) == MONDAY
    assert next_working_day(mia(days_off=frozenset({MONDAY})), FRIDAY) == date(2026, 11, 24)
    assert next_working_day(MIA, date(2026, 12, 24)) == date(2026, 12, 28)  # Christmas, then the weekend
    assert next_working_day(MIA, date(2026, 12, 23)) == date(2026, 12, 24)


def test_somebody_who_never_works_still_has_a_next_day():
    assert next_working_day(mia(working_days=frozenset()), THURSDAY) == FRIDAY


def test_working_days_are_counted_with_both_ends():
    assert working_days(MIA, date(2026, 11, 16), date(2026, 11, 22)) == 5
    assert working_days(MIA, THURSDAY, THURSDAY) == 1
    assert working_days(MIA, SATURDAY, SATURDAY) == 0
    assert working_days(MIA, FRIDAY, THURSDAY) == 0
    assert working_days(MIA, date(2026, 12, 21), date(2026, 12, 27)) == 4


# ── periods ─────────────────────────────────────────────────────────────────────────────────────────


def test_a_week_runs_from_monday_to_sunday_also_over_new_year():
    assert period_of(Period.WEEK, THURSDAY) == (date(2026, 11, 16), date(2026, 11, 22))
    assert period_of(Period.WEEK, date(2027, 1, 1)) == (date(2026, 12, 28), date(2027, 1, 3))


def test_a_month_knows_its_last_day():
    assert period_of(Period.MONTH, date(2028, 2, 10)) == (date(2028, 2, 1), date(2028, 2, 29))
    assert period_of(Period.MONTH, date(2026, 12, 31)) == (date(2026, 12, 1), date(2026, 12, 31))


@given(period=st.sampled_from(Period), day=DATES)
def test_every_day_of_a_period_has_the_same_period(period, day):
    first, last = period_of(period, day)
    assert first <= day <= last
    assert {period_of(period, each) for each in days_between(first, last)} == {(first, last)}
    assert period_of(period, last + timedelta(days=1))[0] == last + timedelta(days=1)


# ── quiet hours ─────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("clock", "quiet"), [("20:59", False), ("21:00", True), ("23:59", True), ("00:00", True), ("06:59", True)]
)
def test_quiet_hours_may_span_midnight(clock, quiet):
    assert is_quiet(MIA, at(clock)) is quiet


def test_quiet_hours_end_to_the_minute():
    assert not is_quiet(MIA, at("07:00"))


def test_quiet_hours_within_one_day():
    siesta = mia(quiet_from=time(13), quiet_until=time(15))
    assert [is_quiet(siesta, at(clock)) for clock in ("12:59", "13:00", "14:59", "15:00")] == [False, True, True, False]


def test_equal_ends_mean_no_quiet_hours():
    assert not is_quiet(mia(quiet_from=time(7), quiet_until=time(7)), at("07:00"))
    assert not is_quiet(mia(quiet_from=time(7), quiet_until=time(7)), at("12:00"))


def test_quiet_hours_are_those_of_her_clock():
    evening_in_copenhagen = at("21:30")
    assert is_quiet(MIA, evening_in_copenhagen)
    assert not is_quiet(mia(zone="America/New_York"), evening_in_copenhagen)
