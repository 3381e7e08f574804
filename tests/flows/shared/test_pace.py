"""Where a KPI stands: every figure here was worked out by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.shared.aggregation import day_value
from flows.shared.agreement import Direction, Engagement, Kpi, Period, Thresholds
from flows.shared.measure import Kind, Measure
from flows.shared.pace import Standing, Status, standing, standings
from flows.shared.people import Assistant, WorkingWeek
from flows.shared.report import Entry, ReportDay
from flows.shared.working_time import days_between, period_of
from tests.flows.examples import (
    BACKUP,
    CONVERSION,
    FRIDAY,
    LEADS,
    MIA,
    MONDAY,
    NORDLYS,
    ON_TIME,
    POSTS,
    REFUNDS,
    REPLY_TIME,
    SATISFACTION,
    SATURDAY,
    THURSDAY,
    WEDNESDAY,
    at,
    entry,
    mia,
    report_day,
    sent,
    with_kpis,
)

MON, TUE = date(2026, 11, 16), date(2026, 11, 17)
SUNDAY = date(2026, 11, 22)
FIRST, LAST = date(2026, 11, 2), date(2026, 11, 30)  # November has 21 working days, the 19th is the 14th of them
MET, ON_TRACK, AT_RISK = Status.MET, Status.ON_TRACK, Status.AT_RISK
BEHIND, NOT_REPORTED = Status.BEHIND, Status.NOT_REPORTED

COUNT = replace(POSTS, aliases=())
MONEY = Kpi("sales", "Sales", Kind.MONEY, Decimal(2100), currency="EUR")
RATING = Kpi("stars", "Stars", Kind.RATING, Decimal("4.5"))
FIRST_REPLY = Kpi("first-reply", "First reply", Kind.TIME, Decimal(9 * 60), Direction.AT_MOST)


def day_of(
    kpi: Kpi,
    values: dict[date, str],
    day: date = THURSDAY,
    her: Assistant = MIA,
    engagement: Engagement = NORDLYS,
) -> ReportDay:
    """A day on which a KPI has one value for each date given; ``3/50`` is a rate."""
    entries = []
    for on, value in values.items():
        part, _, whole = value.partition("/")
        of = int(whole) if whole else None
        entries.append(entry(kpi, part, on, adds=False, of=of, source=f"{kpi.key} {on}"))
    return report_day(with_kpis(engagement, kpi), day, entries=tuple(entries), assistant=her)


def judged(
    kpi: Kpi,
    values: dict[date, str],
    day: date = THURSDAY,
    her: Assistant = MIA,
    engagement: Engagement = NORDLYS,
) -> Standing:
    return standing(kpi, day_of(kpi, values, day, her, engagement))


def figures(found: Standing) -> tuple[Decimal | None, Decimal | None, Decimal, Status]:
    """Today, the period so far, the pace, the word."""
    today = None if found.today is None else found.today.amount
    to_date = None if found.to_date is None else found.to_date.amount
    return today, to_date, found.pace.amount, found.status


def like(kpi: Kpi, direction: Direction, period: Period) -> Kpi:
    return replace(kpi, direction=direction, period=period)


LEAST, MOST = Direction.AT_LEAST, Direction.AT_MOST
DAY, WEEK, MONTH = Period.DAY, Period.WEEK, Period.MONTH


# ── what adds up ────────────────────────────────────────────────────────────────────────────────────

SUMS = [
    # target 15 a day: only today counts, four fifths of it is at risk
    (COUNT, LEAST, DAY, {WEDNESDAY: "99", THURSDAY: "15"}, (15, 15, 15, MET)),
    (COUNT, LEAST, DAY, {THURSDAY: "14"}, (14, 14, 15, AT_RISK)),
    (COUNT, LEAST, DAY, {THURSDAY: "12"}, (12, 12, 15, AT_RISK)),
    (COUNT, LEAST, DAY, {THURSDAY: "11"}, (11, 11, 15, BEHIND)),
    (COUNT, LEAST, DAY, {THURSDAY: "0"}, (0, 0, 15, BEHIND)),
    (COUNT, MOST, DAY, {THURSDAY: "15"}, (15, 15, 15, MET)),
    (COUNT, MOST, DAY, {THURSDAY: "16"}, (16, 16, 15, BEHIND)),
    # 15 a week, Thursday: 15 × 4/5 = 12; four fifths of that are 9.6
    (COUNT, LEAST, WEEK, {MON: "8", THURSDAY: "4"}, (4, 12, 12, ON_TRACK)),
    (COUNT, LEAST, WEEK, {MON: "8", THURSDAY: "3"}, (3, 11, 12, AT_RISK)),
    (COUNT, LEAST, WEEK, {MON: "8", THURSDAY: "2"}, (2, 10, 12, AT_RISK)),
    (COUNT, LEAST, WEEK, {MON: "8", THURSDAY: "1"}, (1, 9, 12, BEHIND)),
    (COUNT, LEAST, WEEK, {MON: "8", THURSDAY: "7"}, (7, 15, 12, MET)),
    (COUNT, MOST, WEEK, {MON: "8", THURSDAY: "4"}, (4, 12, 12, ON_TRACK)),
    (COUNT, MOST, WEEK, {MON: "8", THURSDAY: "5"}, (5, 13, 12, AT_RISK)),
    (COUNT, MOST, WEEK, {MON: "8", THURSDAY: "8"}, (8, 16, 12, BEHIND)),
    # 15 a month, the 14th of 21 working days: 15 × 14/21 = 10; four fifths are 8
    (COUNT, LEAST, MONTH, {FIRST: "6", THURSDAY: "4"}, (4, 10, 10, ON_TRACK)),
    (COUNT, LEAST, MONTH, {FIRST: "6", THURSDAY: "2"}, (2, 8, 10, AT_RISK)),
    (COUNT, LEAST, MONTH, {FIRST: "6", THURSDAY: "1"}, (1, 7, 10, BEHIND)),
    (COUNT, MOST, MONTH, {FIRST: "6", THURSDAY: "4"}, (4, 10, 10, ON_TRACK)),
    (COUNT, MOST, MONTH, {FIRST: "6", THURSDAY: "5"}, (5, 11, 10, AT_RISK)),
    (COUNT, MOST, MONTH, {FIRST: "6", THURSDAY: "10"}, (10, 16, 10, BEHIND)),
    # 2,100 € a month: 2,100 × 14/21 = 1,400; money is judged like pieces
    (MONEY, LEAST, DAY, {THURSDAY: "2100"}, (2100, 2100, 2100, MET)),
    (MONEY, LEAST, WEEK, {TUE: "1200.50", THURSDAY: "479.50"}, (Decimal("479.50"), 1680, 1680, ON_TRACK)),
    (MONEY, LEAST, MONTH, {FIRST: "1000", THURSDAY: "399.99"}, (Decimal("399.99"), Decimal("1399.99"), 1400, AT_RISK)),
    (MONEY, MOST, DAY, {THURSDAY: "2100.01"}, (Decimal("2100.01"), Decimal("2100.01"), 2100, BEHIND)),
    (MONEY, MOST, WEEK, {THURSDAY: "1680"}, (1680, 1680, 1680, ON_TRACK)),
    (MONEY, MOST, MONTH, {FIRST: "1400", THURSDAY: "1"}, (1, 1401, 1400, AT_RISK)),
]


@pytest.mark.parametrize(("kpi", "direction", "period", "values", "expected"), SUMS)
def test_sums_are_judged_by_their_pace(kpi, direction, period, values, expected):
    assert figures(judged(like(kpi, direction, period), values)) == expected


# ── what is averaged ────────────────────────────────────────────────────────────────────────────────

LEVELS = [
    # at most 4 h: five fourths of it, 5 h, is still at risk
    (REPLY_TIME, MOST, DAY, {WEDNESDAY: "900", THURSDAY: "240"}, (240, 240, 240, MET)),
    (REPLY_TIME, MOST, DAY, {THURSDAY: "300"}, (300, 300, 240, AT_RISK)),
    (REPLY_TIME, MOST, DAY, {THURSDAY: "301"}, (301, 301, 240, BEHIND)),
    (REPLY_TIME, MOST, WEEK, {MON: "120", TUE: "360", THURSDAY: "240"}, (240, 240, 240, MET)),
    (REPLY_TIME, MOST, WEEK, {MON: "400", THURSDAY: "200"}, (200, 300, 240, AT_RISK)),
    (REPLY_TIME, MOST, MONTH, {FIRST: "600", THURSDAY: "120"}, (120, 360, 240, BEHIND)),
    (REPLY_TIME, LEAST, DAY, {THURSDAY: "240"}, (240, 240, 240, MET)),
    (REPLY_TIME, LEAST, WEEK, {MON: "100", THURSDAY: "284"}, (284, 192, 240, AT_RISK)),
    (REPLY_TIME, LEAST, MONTH, {THURSDAY: "191"}, (191, 191, 240, BEHIND)),
    # at least 90 %: 72 % is four fifths of it
    (SATISFACTION, LEAST, DAY, {THURSDAY: "90"}, (90, 90, 90, MET)),
    (SATISFACTION, LEAST, WEEK, {MON: "100", THURSDAY: "80"}, (80, 90, 90, MET)),
    (SATISFACTION, LEAST, WEEK, {MON: "72", THURSDAY: "72"}, (72, 72, 90, AT_RISK)),
    (SATISFACTION, LEAST, MONTH, {FIRST: "72", THURSDAY: "70"}, (70, 71, 90, BEHIND)),
    (SATISFACTION, MOST, DAY, {THURSDAY: "91"}, (91, 91, 90, AT_RISK)),
    (SATISFACTION, MOST, WEEK, {THURSDAY: "113"}, (113, 113, 90, BEHIND)),
    (SATISFACTION, MOST, MONTH, {FIRST: "0", THURSDAY: "100"}, (100, 50, 90, MET)),
    # at least 4.5 stars: 3.6 is four fifths of it
    (RATING, LEAST, DAY, {THURSDAY: "4.5"}, (Decimal("4.5"), Decimal("4.5"), Decimal("4.5"), MET)),
    (RATING, LEAST, WEEK, {MON: "5", THURSDAY: "3"}, (3, 4, Decimal("4.5"), AT_RISK)),
    (RATING, LEAST, MONTH, {FIRST: "3", THURSDAY: "4"}, (4, Decimal("3.5"), Decimal("4.5"), BEHIND)),
    (RATING, MOST, DAY, {THURSDAY: "4"}, (4, 4, Decimal("4.5"), MET)),
    (RATING, MOST, WEEK, {MON: "5", THURSDAY: "5"}, (5, 5, Decimal("4.5"), AT_RISK)),
    (RATING, MOST, MONTH, {THURSDAY: "6"}, (6, 6, Decimal("4.5"), BEHIND)),
]


@pytest.mark.parametrize(("kpi", "direction", "period", "values", "expected"), LEVELS)
def test_levels_are_judged_by_their_average(kpi, direction, period, values, expected):
    assert figures(judged(like(kpi, direction, period), values)) == expected


# ── days that were kept ─────────────────────────────────────────────────────────────────────────────

FOUR_DAYS = (FIRST, MON, TUE, WEDNESDAY)
KEPT = [
    # by 09:00: today in minutes, then the days kept; four of five days is at risk
    (FIRST_REPLY, MOST, DAY, {THURSDAY: "540"}, (540, 1, 540, MET)),
    (FIRST_REPLY, MOST, DAY, {THURSDAY: "541"}, (541, 0, 540, BEHIND)),
    (FIRST_REPLY, MOST, WEEK, {MON: "500", TUE: "540", THURSDAY: "539"}, (539, 3, 540, MET)),
    (FIRST_REPLY, MOST, WEEK, {MON: "500", TUE: "540", WEDNESDAY: "541", THURSDAY: "530"}, (530, 3, 540, BEHIND)),
    (FIRST_REPLY, MOST, MONTH, {**dict.fromkeys(FOUR_DAYS, "9"), THURSDAY: "900"}, (900, 4, 540, AT_RISK)),
    (FIRST_REPLY, LEAST, DAY, {THURSDAY: "540"}, (540, 1, 540, MET)),
    (FIRST_REPLY, LEAST, WEEK, {MON: "539", THURSDAY: "540"}, (540, 1, 540, BEHIND)),
    (FIRST_REPLY, LEAST, MONTH, {FIRST: "600", THURSDAY: "600"}, (600, 2, 540, MET)),
    (BACKUP, LEAST, DAY, {WEDNESDAY: "0", THURSDAY: "1"}, (1, 1, 1, MET)),
    (BACKUP, LEAST, DAY, {THURSDAY: "0"}, (0, 0, 1, BEHIND)),
    (BACKUP, LEAST, WEEK, {MON: "1", TUE: "0", WEDNESDAY: "1", THURSDAY: "1"}, (1, 3, 1, BEHIND)),
    (BACKUP, LEAST, MONTH, {**dict.fromkeys(FOUR_DAYS, "1"), THURSDAY: "0"}, (0, 4, 1, AT_RISK)),
    (BACKUP, LEAST, WEEK, {MON: "1", THURSDAY: "1"}, (1, 2, 1, MET)),
]  # fmt: skip


@pytest.mark.parametrize(("kpi", "direction", "period", "values", "expected"), KEPT)
def test_times_and_yes_or_no_count_the_days_that_were_kept(kpi, direction, period, values, expected):
    found = judged(like(kpi, direction, period), values)
    assert figures(found) == expected
    assert found.to_date is not None
    assert found.to_date.kind is Kind.COUNT
    assert found.to_date.of == (1 if period is DAY else len(values))


# ── rates ───────────────────────────────────────────────────────────────────────────────────────────

BOTH_TYPED = replace(CONVERSION, numerator="Deals", denominator="Calls")
CALLS = Kpi("calls", "Calls", Kind.COUNT, Decimal(10), period=DAY)
DEALS = Kpi("deals", "Deals", Kind.COUNT, Decimal(1), period=DAY)

RATES = [
    # at least 10 %: the sums are divided, 4/30 and not the mean of 30 % and 5 %
    (DAY, {THURSDAY: "1/10"}, (10, 10, 10, MET)),
    (DAY, {WEDNESDAY: "9/10", THURSDAY: "2/25"}, (8, 8, 10, AT_RISK)),
    (WEEK, {MON: "3/10", THURSDAY: "1/20"}, (5, Decimal(400) / 30, 10, MET)),
    (WEEK, {MON: "0/40", THURSDAY: "10/60"}, (Decimal(1000) / 60, 10, 10, MET)),
    (MONTH, {FIRST: "5/90", THURSDAY: "2/10"}, (20, 7, 10, BEHIND)),
]


@pytest.mark.parametrize(("period", "values", "expected"), RATES)
def test_a_rate_divides_the_sums_of_the_period(period, values, expected):
    assert figures(judged(like(BOTH_TYPED, LEAST, period), values)) == expected


def test_a_rate_shows_what_it_is_made_of():
    found = judged(BOTH_TYPED, {MON: "3/10", THURSDAY: "1/20"})
    assert found.today == Measure(Decimal(5), Kind.PERCENT, of=Decimal(20))
    assert found.to_date is not None
    assert found.to_date.of == 30


def rate_day(*entries: Entry, day: date = THURSDAY) -> Standing:
    return standing(BOTH_TYPED, report_day(with_kpis(NORDLYS, CALLS, DEALS, BOTH_TYPED), day, entries=entries))


def test_both_sides_can_be_counted_elsewhere():
    counted = (entry(CALLS, 10, MON), entry(DEALS, 3, MON), entry(CALLS, 15), entry(CALLS, 5), entry(DEALS, 1))
    found = rate_day(*counted)
    assert figures(found) == (5, Decimal(400) / 30, 10, MET)


def test_one_side_can_be_typed_and_the_other_counted():
    day = report_day(
        with_kpis(NORDLYS, CALLS, BOTH_TYPED), entries=(entry(CALLS, 50), entry(BOTH_TYPED, 2), entry(BOTH_TYPED, 1))
    )
    assert figures(standing(BOTH_TYPED, day)) == (6, 6, 10, BEHIND)
    typed_whole = report_day(
        with_kpis(NORDLYS, DEALS, BOTH_TYPED), entries=(entry(DEALS, 3), entry(BOTH_TYPED, 0, of=50))
    )
    assert figures(standing(BOTH_TYPED, typed_whole))[0] == 6


@pytest.mark.parametrize("known", [entry(CALLS, 10), entry(DEALS, 3)])
def test_half_a_rate_is_not_reported(known):
    assert figures(rate_day(known)) == (None, None, 10, NOT_REPORTED)


def test_notes_of_a_rate_add_up_on_both_sides():
    day = report_day(with_kpis(NORDLYS, BOTH_TYPED), entries=(entry(BOTH_TYPED, 1, of=10), entry(BOTH_TYPED, 2, of=10)))
    assert figures(standing(BOTH_TYPED, day))[0] == 15


def test_a_day_without_calls_has_no_percentage_but_its_deals_count():
    found = rate_day(entry(CALLS, 20, MON), entry(DEALS, 1, MON), entry(CALLS, 0), entry(DEALS, 1))
    assert figures(found) == (None, 10, 10, MET)


def test_nothing_of_nothing_is_no_percentage():
    assert figures(rate_day(entry(CALLS, 0), entry(DEALS, 0))) == (None, None, 10, NOT_REPORTED)


# ── what nobody reported ────────────────────────────────────────────────────────────────────────────

EVERY = (COUNT, MONEY, REPLY_TIME, SATISFACTION, RATING, FIRST_REPLY, BACKUP, BOTH_TYPED)


@pytest.mark.parametrize("kpi", EVERY, ids=lambda each: each.key)
@pytest.mark.parametrize("period", Period)
@pytest.mark.parametrize("direction", Direction)
def test_nothing_reported_is_not_reported_and_never_0(kpi, period, direction):
    found = judged(like(kpi, direction, period), {})
    assert (found.today, found.to_date, found.status) == (None, None, NOT_REPORTED)


@pytest.mark.parametrize(
    ("kpi", "values"),
    [
        (COUNT, {MON: "14"}),
        (like(COUNT, MOST, WEEK), {MON: "0"}),
        (SATISFACTION, {MON: "100", TUE: "100", WEDNESDAY: "100"}),
        (like(BACKUP, LEAST, WEEK), {MON: "1", WEDNESDAY: "1"}),
        (BOTH_TYPED, {MON: "10/10"}),
    ],
    ids=lambda each: each.key if isinstance(each, Kpi) else "",
)
def test_a_day_left_out_is_not_reported_however_good_the_days_before_were(kpi, values):
    found = judged(kpi, values)
    assert found.today is None
    assert found.to_date is not None
    assert found.status is NOT_REPORTED


def test_a_target_reached_stays_met_on_a_day_without_a_value():
    assert judged(COUNT, {MON: "15"}).status is MET


def test_zero_is_a_value():
    assert figures(judged(COUNT, {MON: "12", THURSDAY: "0"})) == (0, 12, 12, ON_TRACK)


# ── first and last days, days off, holidays ─────────────────────────────────────────────────────────


def test_on_the_first_day_of_a_period_nothing_is_behind_yet():
    assert figures(judged(COUNT, {MON: "0"}, MON)) == (0, 0, 3, AT_RISK)
    assert figures(judged(COUNT, {MON: "2"}, MON)) == (2, 2, 3, AT_RISK)
    assert figures(judged(COUNT, {MON: "3"}, MON)) == (3, 3, 3, ON_TRACK)
    assert judged(SATISFACTION, {MON: "10"}, MON).status is AT_RISK
    assert judged(like(COUNT, LEAST, MONTH), {FIRST: "0"}, FIRST).status is AT_RISK


def test_a_target_for_the_day_can_be_missed_on_the_first_day():
    assert judged(like(COUNT, LEAST, DAY), {MON: "0"}, MON).status is BEHIND


def test_a_limit_that_is_exceeded_on_the_first_day_is_at_risk_and_behind_from_the_second():
    assert judged(like(COUNT, MOST, WEEK), {MON: "16"}, MON).status is AT_RISK
    assert judged(like(COUNT, MOST, WEEK), {MON: "16", TUE: "0"}, TUE).status is BEHIND


def test_on_the_second_day_it_can_be_behind():
    assert judged(COUNT, {MON: "0", TUE: "4"}, TUE).status is BEHIND


def test_the_first_day_comes_later_when_the_monday_is_free():
    her = mia(days_off=frozenset({MON}))
    assert figures(judged(COUNT, {TUE: "0"}, TUE, her)) == (0, 0, Decimal("3.75"), AT_RISK)


def test_on_the_last_working_day_the_pace_is_the_target():
    assert figures(judged(COUNT, {MON: "12", FRIDAY: "2"}, FRIDAY)) == (2, 14, 15, AT_RISK)
    assert figures(judged(like(COUNT, MOST, WEEK), {MON: "12", FRIDAY: "2"}, FRIDAY)) == (2, 14, 15, MET)


def test_a_limit_is_only_met_when_no_working_day_is_left():
    limit = like(COUNT, MOST, WEEK)
    assert judged(limit, {THURSDAY: "1"}).status is ON_TRACK
    assert judged(limit, {THURSDAY: "1"}, her=mia(days_off=frozenset({FRIDAY}))).status is MET
    assert judged(limit, {FRIDAY: "1"}, FRIDAY, mia(working_days=frozenset(range(6)))).status is ON_TRACK


def test_a_day_off_makes_every_other_day_count_more():
    her = mia(days_off=frozenset({TUE}))
    assert judged(COUNT, {THURSDAY: "1"}, her=her).pace.amount == Decimal("11.25")  # 15 × 3/4
    assert judged(COUNT, {THURSDAY: "1"}, her=mia(days_off=frozenset({FRIDAY}))).pace.amount == 15


def test_a_public_holiday_is_no_working_day():
    boxing_week = date(2026, 12, 24)  # Christmas Day is the Friday: 4 working days, Thursday is the last
    assert judged(COUNT, {boxing_week: "15"}, boxing_week).pace.amount == 15
    assert judged(COUNT, {boxing_week: "15"}, boxing_week, mia(holidays="")).pace.amount == 12


def test_a_part_time_week_has_its_own_pace():
    her = mia(working_days=frozenset({0, 3}))  # Monday and Thursday
    assert judged(COUNT, {MON: "1"}, MON, her).pace.amount == Decimal("7.5")
    assert judged(COUNT, {TUE: "1"}, TUE, her).pace.amount == Decimal("7.5")
    assert judged(COUNT, {THURSDAY: "1"}, THURSDAY, her).pace.amount == 15


def test_work_on_a_saturday_counts_for_the_week():
    assert figures(judged(COUNT, {MON: "12", SATURDAY: "3"}, SATURDAY)) == (3, 15, 15, MET)


def test_a_week_without_a_working_day_has_the_whole_target():
    her = mia(days_off=frozenset(days_between(MON, SUNDAY)))
    assert figures(judged(COUNT, {THURSDAY: "3"}, her=her))[2] == 15


def test_last_weeks_values_do_not_count_for_this_week():
    last_friday = MON - timedelta(days=3)
    assert figures(judged(COUNT, {last_friday: "15", MON: "3"}, MON)) == (3, 3, 3, ON_TRACK)


def test_the_whole_month_counts_for_the_month():
    values = {FIRST: "100", date(2026, 11, 30): "40", date(2026, 12, 1): "5"}
    assert figures(judged(REFUNDS, values, date(2026, 11, 30))) == (40, 140, 150, MET)
    assert figures(judged(REFUNDS, values, date(2026, 12, 1)))[:2] == (5, 5)


# ── the first days of an agreement ──────────────────────────────────────────────────────────────────


def beginning(effective_from: date, version: int = 1) -> Engagement:
    return replace(NORDLYS, agreement=replace(NORDLYS.agreement, version=version, effective_from=effective_from))


def test_days_before_the_agreement_are_not_held_against_her():
    starts_wednesday = beginning(WEDNESDAY)
    first = judged(COUNT, {WEDNESDAY: "0"}, WEDNESDAY, engagement=starts_wednesday)
    assert figures(first) == (0, 0, 3, AT_RISK)
    second = judged(COUNT, {WEDNESDAY: "3", THURSDAY: "3"}, engagement=starts_wednesday)
    assert figures(second) == (3, 6, 6, ON_TRACK)
    assert judged(COUNT, {WEDNESDAY: "3", THURSDAY: "1"}, engagement=starts_wednesday).status is BEHIND


def test_the_week_after_is_a_whole_week():
    next_thursday = THURSDAY + timedelta(days=7)
    found = judged(COUNT, {next_thursday: "1"}, next_thursday, engagement=beginning(WEDNESDAY))
    assert found.pace.amount == 12


def test_a_changed_agreement_does_not_start_the_week_again():
    assert judged(COUNT, {THURSDAY: "1"}, engagement=beginning(WEDNESDAY, version=2)).pace.amount == 12


def test_days_that_were_reported_before_it_count_as_elapsed():
    assert judged(COUNT, {MON: "3", THURSDAY: "1"}, engagement=beginning(THURSDAY)).pace.amount == 12


def test_before_its_first_day_an_agreement_asks_for_nothing():
    assert figures(judged(COUNT, {THURSDAY: "1"}, engagement=beginning(MONDAY)))[2] == 3
    assert figures(judged(COUNT, {}, engagement=beginning(MONDAY))) == (None, None, 0, NOT_REPORTED)


# ── the report's own time ───────────────────────────────────────────────────────────────────────────


def on_time(clock: str, day: date = THURSDAY, sent_on: date = THURSDAY, kpi: Kpi = ON_TIME) -> Standing:
    reported = replace(sent(NORDLYS, clock, day), sent_at=at(clock, sent_on))
    return standing(kpi, report_day(with_kpis(NORDLYS, kpi), day, report=reported))


def test_a_report_sent_in_time_keeps_the_day():
    assert figures(on_time("16:00")) == (960, 1, 960, MET)
    assert figures(on_time("16:01")) == (961, 0, 960, BEHIND)
    assert on_time("16:01", kpi=like(ON_TIME, MOST, DAY)).status is BEHIND


def test_a_report_sent_after_midnight_is_late_and_not_early():
    found = on_time("00:30", sent_on=FRIDAY)
    assert found.today == Measure(Decimal(1470), Kind.TIME)
    assert found.to_date == Measure(Decimal(0), Kind.COUNT, of=Decimal(1))


def test_the_time_is_read_on_her_clock():
    reported = replace(sent(NORDLYS), sent_at=datetime(2026, 11, 19, 15, 30, tzinfo=UTC))
    day = report_day(with_kpis(NORDLYS, ON_TIME), report=reported)
    assert figures(standing(ON_TIME, day))[0] == 16 * 60 + 30
    in_lisbon = replace(day, assistant=mia(zone="Europe/Lisbon"))
    assert figures(standing(ON_TIME, in_lisbon))[0] == 15 * 60 + 30


def test_a_report_not_sent_yet_has_no_time():
    assert figures(standing(ON_TIME, report_day(with_kpis(NORDLYS, ON_TIME)))) == (None, None, 960, NOT_REPORTED)


def test_nothing_typed_changes_the_reports_own_time():
    day = report_day(with_kpis(NORDLYS, ON_TIME), entries=(entry(ON_TIME, 1),), report=sent(NORDLYS, "16:30"))
    assert figures(standing(ON_TIME, day))[0] == 16 * 60 + 30


# ── a day's notes ───────────────────────────────────────────────────────────────────────────────────


def test_notes_add_up_and_a_replacement_starts_anew():
    notes = (entry(COUNT, 2), entry(COUNT, 3), entry(COUNT, 10, adds=False), entry(COUNT, 1))
    day = report_day(with_kpis(NORDLYS, COUNT), entries=notes)
    assert day_value(COUNT, day, THURSDAY) is not None
    assert figures(standing(COUNT, day))[:2] == (11, 11)


def test_of_two_levels_on_one_day_the_last_counts():
    notes = (entry(REPLY_TIME, 100, adds=False), entry(REPLY_TIME, 130, adds=False))
    assert figures(standing(REPLY_TIME, report_day(with_kpis(NORDLYS, REPLY_TIME), entries=notes)))[0] == 130


def test_every_kpi_is_judged_in_the_agreements_order():
    day = report_day(with_kpis(NORDLYS, LEADS, COUNT, SATISFACTION))
    assert [each.kpi for each in standings(day)] == [LEADS, COUNT, SATISFACTION]


# ── pro rata, thresholds, weeks that changed ────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("off", "target", "pace"),
    [
        (set(), 15, 12),
        ({WEDNESDAY}, 12, 9),  # 15 × 4 ÷ 5, and 3 of her 4 days have gone by
        ({MON, TUE, WEDNESDAY}, 6, 3),
        ({FRIDAY}, 12, 12),
    ],
)
def test_agreed_pro_rata_a_day_off_takes_its_share_of_the_target(off, target, pace):
    found = judged(replace(COUNT, pro_rata=True), {THURSDAY: "1"}, her=mia(days_off=frozenset(off)))
    assert (found.target.amount, found.pace.amount) == (target, pace)


def test_pro_rata_a_holiday_counts_like_a_day_off_and_a_weekend_like_nothing():
    whit_monday, thursday = date(2027, 5, 17), date(2027, 5, 20)
    engagement = replace(NORDLYS, agreement=replace(NORDLYS.agreement, effective_from=date(2027, 1, 1)))
    found = judged(replace(COUNT, pro_rata=True), {thursday: "1"}, thursday, MIA, engagement)
    assert whit_monday.weekday() == 0
    assert (found.target.amount, found.pace.amount) == (12, 9)


def test_a_smaller_target_is_met_earlier():
    off = mia(days_off=frozenset({WEDNESDAY}))
    assert judged(replace(COUNT, pro_rata=True), {THURSDAY: "12"}, her=off).status is MET
    assert judged(COUNT, {THURSDAY: "12"}, her=off).status is ON_TRACK


def test_a_mean_has_no_share_to_take():
    off = mia(days_off=frozenset({WEDNESDAY}))
    assert judged(replace(SATISFACTION, pro_rata=True), {THURSDAY: "90"}, her=off).target.amount == 90


@pytest.mark.parametrize(("done", "status"), [("11", ON_TRACK), ("10.8", ON_TRACK), ("10", AT_RISK), ("5", BEHIND)])
def test_the_agreement_says_what_is_at_risk_and_what_is_behind(done, status):
    lenient = Thresholds(at_risk=Decimal("0.9"), behind=Decimal("0.5"))  # of a pace of 12: 10.8 and 6
    engagement = replace(NORDLYS, agreement=replace(NORDLYS.agreement, thresholds=lenient))
    assert judged(COUNT, {THURSDAY: done}, engagement=engagement).status is status


def test_a_week_that_became_shorter_leaves_earlier_days_as_they_were():
    four_days = frozenset({0, 1, 3, 4})
    her = mia(working_days=four_days, earlier_weeks=(WorkingWeek(TUE, frozenset(range(5)), "DK"),))
    assert judged(COUNT, {THURSDAY: "1"}, her=her).pace.amount == Decimal("11.25")  # Wednesday is free by now: 3 of 4
    later = mia(working_days=four_days, earlier_weeks=(WorkingWeek(FRIDAY, frozenset(range(5)), "DK"),))
    assert judged(COUNT, {THURSDAY: "1"}, her=later).pace.amount == 12


def test_a_third_of_a_target_is_a_third():
    three_days = mia(working_days=frozenset({0, 1, 2}), holidays="")
    kpi = replace(COUNT, kind=Kind.MONEY, currency="EUR", target=Decimal(100))
    assert judged(kpi, {MON: "0", TUE: "66.66"}, TUE, three_days).status is AT_RISK
    assert judged(kpi, {MON: "0", TUE: "66.67"}, TUE, three_days).status is ON_TRACK


# ── for any numbers ─────────────────────────────────────────────────────────────────────────────────

amounts = st.decimals(0, 10**6, places=2)
notes = st.lists(st.tuples(st.sampled_from([MON, TUE, WEDNESDAY, THURSDAY]), amounts), max_size=12)
GOODNESS = {MET: 3, ON_TRACK: 2, AT_RISK: 1, BEHIND: 0, NOT_REPORTED: 0}


def noted(kpi: Kpi, values: list[tuple[date, Decimal]]) -> Standing:
    entries = tuple(Entry(on, kpi.key, amount, source=f"m{number}") for number, (on, amount) in enumerate(values))
    return standing(kpi, report_day(with_kpis(NORDLYS, kpi), entries=entries))


@settings(deadline=None)
@given(values=notes, period=st.sampled_from(Period), direction=st.sampled_from(Direction))
def test_a_total_is_the_sum_of_its_entries(values, period, direction):
    first, _ = period_of(period, THURSDAY)
    found = noted(like(COUNT, direction, period), values)
    inside = [amount for on, amount in values if on >= first]
    today = [amount for on, amount in values if on == THURSDAY]
    assert found.to_date == (COUNT.measure(sum(inside, Decimal(0))) if inside else None)
    assert found.today == (COUNT.measure(sum(today, Decimal(0))) if today else None)


@settings(deadline=None)
@given(values=notes, left_out=st.integers(0, 11), period=st.sampled_from(Period))
def test_leaving_out_a_value_never_improves_what_should_be_reached(values, left_out, period):
    kpi = like(COUNT, LEAST, period)
    less = values[:left_out] + values[left_out + 1 :]
    assert GOODNESS[noted(kpi, less).status] <= GOODNESS[noted(kpi, values).status]


@settings(deadline=None)
@given(
    values=notes,
    kpi=st.sampled_from(EVERY),
    period=st.sampled_from(Period),
    direction=st.sampled_from(Direction),
)
def test_leaving_out_today_never_improves_the_word_in_todays_mail(values, kpi, period, direction):
    kpi = like(kpi, direction, period)
    per_day = {on: f"{amount}" if kpi is not BOTH_TYPED else f"1/{int(amount)}" for on, amount in values}
    without_today = {on: value for on, value in per_day.items() if on != THURSDAY}
    assert GOODNESS[judged(kpi, without_today).status] <= GOODNESS[judged(kpi, per_day).status]


@settings(deadline=None)
@given(
    said=st.lists(st.tuples(st.booleans(), amounts), min_size=1, max_size=6),
    corrected=st.lists(amounts, min_size=6, max_size=6),
    order=st.permutations(range(6)),
)
def test_the_order_of_corrections_does_not_matter(said, corrected, order):
    entries = tuple(Entry(THURSDAY, COUNT.key, v, adds=adds, source=f"m{n}") for n, (adds, v) in enumerate(said))
    one = other = report_day(with_kpis(NORDLYS, COUNT), entries=entries)
    for number in range(len(said)):
        one = _corrected(one, number, corrected)
    for number in order:
        other = _corrected(other, number, corrected) if number < len(said) else other
    assert standing(COUNT, one) == standing(COUNT, other)


def _corrected(day: ReportDay, number: int, amounts: list[Decimal]) -> ReportDay:
    (before,) = (each for each in day.entries if each.source == f"m{number}")
    return day.with_entries(before.source, (replace(before, value=amounts[number]),))


@settings(deadline=None)
@given(values=st.dictionaries(st.sampled_from([MON, TUE, WEDNESDAY, THURSDAY]), st.tuples(amounts, st.integers(1, 99))))
def test_a_rate_is_the_sum_of_its_parts_over_the_sum_of_its_wholes(values):
    entries = tuple(
        Entry(on, BOTH_TYPED.key, part, of=Decimal(whole), source=f"m{on}") for on, (part, whole) in values.items()
    )
    found = standing(BOTH_TYPED, report_day(with_kpis(NORDLYS, BOTH_TYPED), entries=entries)).to_date
    if not values:
        assert found is None
        return
    parts, wholes = (sum((Decimal(each[side]) for each in values.values()), Decimal(0)) for side in (0, 1))
    assert found == Measure(parts * 100 / wholes, Kind.PERCENT, of=wholes)
