"""Where things end if they go on as they did, worked out by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.shared.agreement import Kpi, Period
from flows.shared.forecast import Forecast, forecast
from flows.shared.measure import Kind
from flows.shared.pace import standing
from flows.shared.people import Assistant
from tests.flows.examples import (
    FRIDAY,
    MIA,
    NORDLYS,
    POSTS,
    REPLY_TIME,
    THURSDAY,
    WEDNESDAY,
    entry,
    mia,
    report_day,
    with_kpis,
)

MON, TUE = date(2026, 11, 16), date(2026, 11, 17)
A_WEEK = timedelta(weeks=1)
LAST_WEEK = {MON - A_WEEK: "2", TUE - A_WEEK: "2", WEDNESDAY - A_WEEK: "9", THURSDAY - A_WEEK: "2"}


def expected(kpi: Kpi, values: dict[date, str], day: date = WEDNESDAY, her: Assistant = MIA) -> Forecast | None:
    entries = tuple(entry(kpi, value, on, source=f"{on}") for on, value in sorted(values.items()))
    the_day = report_day(with_kpis(NORDLYS, kpi), day, entries=entries, assistant=her)
    return forecast(standing(kpi, the_day), the_day)


def test_the_median_of_four_weeks_fills_the_days_that_remain():
    found = expected(POSTS, {**LAST_WEEK, MON: "3", TUE: "4", WEDNESDAY: "2"})  # median of 2 2 9 2 3 4 2 is 2
    assert found == Forecast(POSTS.measure(Decimal(13)), POSTS.measure(Decimal(15)))  # 9 + 2 × 2


def test_one_great_day_promises_nothing():
    usual = expected(POSTS, {**LAST_WEEK, WEDNESDAY: "2"})
    great = expected(POSTS, {**LAST_WEEK, WEDNESDAY - A_WEEK: "90", WEDNESDAY: "2"})
    assert usual == great


def test_days_that_are_free_promise_nothing():
    values = {**LAST_WEEK, MON: "3", TUE: "4", WEDNESDAY: "2"}
    off = expected(POSTS, values, her=mia(days_off=frozenset({FRIDAY})))
    assert off is not None
    assert off.at_the_end.amount == 11


def test_older_days_are_forgotten():
    old = {day - 4 * A_WEEK: "50" for day in (MON, TUE, WEDNESDAY, THURSDAY - A_WEEK)}
    found = expected(POSTS, {**old, **LAST_WEEK, WEDNESDAY: "2"})
    assert found is not None
    assert found.at_the_end.amount == 6


def test_pieces_are_whole_and_money_is_not():
    values = {**LAST_WEEK, MON: "3", TUE: "4"}  # the median of 2 2 9 2 3 4 is 2.5, and three days remain
    sales = Kpi("sales", "Sales", Kind.MONEY, Decimal(15), currency="EUR")
    pieces, money = expected(POSTS, values, TUE), expected(sales, values, TUE)
    assert pieces is not None
    assert money is not None
    assert (pieces.at_the_end.amount, money.at_the_end.amount) == (14, Decimal("14.5"))


@pytest.mark.parametrize(
    ("kpi", "values", "day"),
    [
        (POSTS, {MON: "3", TUE: "4", WEDNESDAY: "2"}, WEDNESDAY),  # three days say nothing
        (POSTS, {**LAST_WEEK, FRIDAY: "2"}, FRIDAY),  # nothing is left to come
        (POSTS, {**LAST_WEEK, THURSDAY - A_WEEK: "2", FRIDAY - A_WEEK: "2"}, WEDNESDAY),  # nothing this week
        (replace(POSTS, period=Period.DAY), {**LAST_WEEK, WEDNESDAY: "2"}, WEDNESDAY),
        (REPLY_TIME, {**LAST_WEEK, WEDNESDAY: "2"}, WEDNESDAY),  # a mean does not grow
    ],
)
def test_where_there_is_nothing_to_say_nothing_is_said(kpi, values, day):
    assert expected(kpi, values, day) is None


@given(st.dictionaries(st.integers(0, 27), st.integers(0, 99), min_size=5))
def test_it_never_ends_below_what_there_is(ago):
    values = {WEDNESDAY - timedelta(days=days): str(amount) for days, amount in ago.items()}
    found = expected(POSTS, values)
    so_far = sum(int(values.get(day, 0)) for day in (MON, TUE, WEDNESDAY))
    assert found is None or found.at_the_end.amount >= so_far
