"""A working day opens exactly once, whatever the clocks do, and everything in it comes in order."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.daily_report.schedule import Moments, moments, next_opening, reminders
from flows.shared.agreement import Schedule
from flows.shared.people import Assistant
from flows.shared.working_time import instant, local_date, works_on
from tests.flows.examples import FRIDAY, MIA, MONDAY, NORDLYS, SATURDAY, THURSDAY, WEDNESDAY, at, mia
from tests.flows.zones import EVERY_ZONE, FIRST, changes, days_around, different_zones

SCHEDULE = NORDLYS.agreement.schedule
EVERY_DAY = frozenset(range(7))


def schedule(report: str, deliver: str, plan: str = "", grace: timedelta | None = None) -> Schedule:
    plan_at = time.fromisoformat(plan) if plan else None
    return Schedule(time.fromisoformat(report), time.fromisoformat(deliver), plan_at, grace)


SCHEDULES = (
    SCHEDULE,
    schedule("02:30", "03:15"),  # skipped in Berlin's spring, doubled in its autumn
    schedule("02:15", "02:45", "02:05"),
    schedule("00:05", "00:30"),
    schedule("00:30", "01:15"),
    schedule("22:50", "23:30"),
    schedule("23:30", "23:59", "23:00"),
)


def opened(her: Assistant, agreed: Schedule, start: datetime, end: datetime, late: timedelta) -> list[date]:
    """The days a heartbeat opens between two instants, each a little late, planning the next as it opens one."""
    now, after, days = start, None, []
    while (opening := next_opening(her, agreed, now, after)) and opening.at < end:
        now, after = max(now, opening.at) + late, opening.day
        days.append(opening.day)
    return days


@pytest.mark.parametrize("agreed", SCHEDULES, ids=lambda each: f"{each.report_at:%H%M}-{each.deliver_by:%H%M}")
def test_in_every_zone_each_working_day_opens_exactly_once_while_the_clocks_change(agreed):
    for zone in different_zones():
        her = mia(zone=zone, working_days=EVERY_DAY, holidays="")
        for change in changes(zone):
            days = days_around(change, zone, 2)
            start = instant(days[0], time(0), zone)
            end = instant(days[-1], time(23, 59), zone)
            expected = [day for day in days if start and instant(day, time(12), zone)]
            assert start is not None
            assert end is not None
            assert opened(her, agreed, start, end, timedelta(seconds=1)) == expected, (zone, change)


@pytest.mark.parametrize("agreed", SCHEDULES, ids=lambda each: f"{each.report_at:%H%M}-{each.deliver_by:%H%M}")
def test_in_every_zone_a_day_keeps_its_order_while_the_clocks_change(agreed):
    for zone in EVERY_ZONE:
        her = mia(zone=zone)
        for change in changes(zone):
            for day in days_around(change, zone, 1):
                times = moments(day, agreed, her)
                assert times is not None
                _in_order(times, day, zone, agreed)


def _in_order(times: Moments, day: date, zone: str, agreed: Schedule) -> None:
    said = (zone, day)
    assert times.opens <= times.report < times.half < times.deliver, said
    assert local_date(times.opens, zone) == local_date(times.report, zone) == day, said
    shown = times.deliver.astimezone(ZoneInfo(zone)).time()
    agreed_time = datetime.combine(day, agreed.deliver_by) - datetime.combine(day, agreed.report_at)
    assert shown == agreed.deliver_by or times.deliver - times.report >= agreed_time, said


@settings(deadline=None)
@given(
    zone=st.sampled_from(EVERY_ZONE),
    weekdays=st.frozensets(st.integers(0, 6), min_size=1),
    start=st.integers(0, 9 * 366 * 24 * 60).map(lambda minutes: FIRST + timedelta(minutes=minutes)),
    agreed=st.sampled_from(SCHEDULES),
    late=st.integers(0, 600),
)
def test_a_heartbeat_opens_her_working_days_and_no_others(zone, weekdays, start, agreed, late):
    her, end = mia(zone=zone, working_days=weekdays), start + timedelta(days=30)
    first, last = local_date(start, zone) + timedelta(days=1), local_date(end, zone) - timedelta(days=1)
    days = opened(her, agreed, start, end, timedelta(seconds=late))
    inside = [day for day in days if first <= day <= last]
    everything = [first + timedelta(days=each) for each in range((last - first).days + 1)]
    assert inside == [day for day in everything if works_on(her, day)]
    assert days == sorted(set(days))


def test_the_date_samoa_never_had_is_not_waited_for():
    her = mia(zone="Pacific/Apia", working_days=EVERY_DAY, holidays="")
    assert moments(date(2011, 12, 30), SCHEDULE, her) is None
    start, end = datetime(2011, 12, 28, 12, tzinfo=UTC), datetime(2012, 1, 2, tzinfo=UTC)
    assert opened(her, SCHEDULE, start, end, timedelta(0)) == [
        date(2011, 12, 28),
        date(2011, 12, 29),
        date(2011, 12, 31),
        date(2012, 1, 1),
        date(2012, 1, 2),
    ]


def test_she_gets_the_agreed_time_when_the_clocks_jump_over_the_report():
    times = moments(date(2026, 3, 29), schedule("02:30", "03:15", grace=timedelta(hours=1)), mia(zone="Europe/Berlin"))
    assert times is not None
    assert times.report == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
    assert times.deliver == datetime(2026, 3, 29, 2, 15, tzinfo=UTC)
    assert times.late == datetime(2026, 3, 29, 3, 15, tzinfo=UTC)


def test_a_night_the_clocks_change_in_does_not_move_an_afternoon():
    before, after = (moments(day, SCHEDULE, MIA) for day in (date(2026, 3, 27), date(2026, 3, 30)))
    assert before is not None
    assert after is not None
    assert (before.report.hour, after.report.hour) == (15, 14)
    assert before.deliver - before.report == after.deliver - after.report == timedelta(hours=1)


def test_the_moments_of_a_day():
    times = moments(THURSDAY, SCHEDULE, MIA)
    clocks = ("08:30", "16:00", "16:30", "16:45", "17:00", "18:00")
    assert times == Moments(*(at(clock) for clock in clocks))


def test_without_a_plan_time_the_day_opens_with_the_report():
    times = moments(THURSDAY, schedule("16:00", "17:00"), MIA)
    assert times is not None
    assert times.opens == times.report
    assert times.late is None


# ── which day is next ───────────────────────────────────────────────────────────────────────────────


def test_before_delivery_time_today_still_opens_at_once():
    opening = next_opening(MIA, SCHEDULE, at("16:59"))
    assert opening is not None
    assert (opening.day, opening.at) == (THURSDAY, at("16:59"))


@pytest.mark.parametrize("clock", ["17:00", "23:00"])
def test_after_delivery_time_the_next_working_day_is_next(clock):
    opening = next_opening(MIA, SCHEDULE, at(clock))
    assert opening is not None
    assert (opening.day, opening.at) == (FRIDAY, at("08:30", FRIDAY))


def test_a_day_that_was_opened_is_not_opened_again():
    opening = next_opening(MIA, SCHEDULE, at("08:30"), after=THURSDAY)
    assert opening is not None
    assert opening.day == FRIDAY


def test_days_missed_while_the_program_was_away_are_not_made_up_for():
    opening = next_opening(MIA, SCHEDULE, at("12:00"), after=WEDNESDAY - timedelta(days=7))
    assert opening is not None
    assert opening.day == THURSDAY


@pytest.mark.parametrize("her", [MIA, mia(days_off=frozenset({FRIDAY}))])
def test_free_days_are_stepped_over(her):
    opening = next_opening(her, SCHEDULE, at("17:00", FRIDAY if her is MIA else THURSDAY))
    assert opening is not None
    assert opening.day == MONDAY


def test_somebody_who_never_works_has_no_next_day():
    assert next_opening(mia(working_days=frozenset()), SCHEDULE, at("12:00")) is None


# ── reminders ───────────────────────────────────────────────────────────────────────────────────────


def ahead(clock: str, agreed: Schedule = SCHEDULE, her: Assistant = MIA, day: date = THURSDAY) -> dict[str, datetime]:
    times = moments(day, agreed, her)
    assert times is not None
    return dict(reminders(her, times, at(clock, day)))


def test_reminders_come_halfway_and_a_quarter_of_an_hour_before():
    assert ahead("08:30") == {"half": at("16:30"), "last": at("16:45")}


def test_a_reminder_whose_time_has_passed_is_not_set():
    assert ahead("16:30") == {"last": at("16:45")}
    assert ahead("16:45") == {}


def test_no_reminder_in_quiet_hours():
    assert ahead("08:30", her=mia(quiet_from=time(16, 40))) == {"half": at("16:30")}


def test_a_window_too_short_for_two_reminders_has_one():
    assert ahead("08:30", schedule("16:00", "16:30")) == {"last": at("16:15")}
    assert ahead("08:30", schedule("16:00", "16:20")) == {"last": at("16:05")}
    assert ahead("08:30", schedule("16:00", "16:10")) == {"half": at("16:05")}


def test_saturday_is_a_day_like_any_other_once_it_is_asked_for():
    assert ahead("08:30", day=SATURDAY) == {"half": at("16:30", SATURDAY), "last": at("16:45", SATURDAY)}
