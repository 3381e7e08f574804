"""How days become a period, worked out by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.shared.aggregation import Value, daily_values, over_period
from flows.shared.agreement import Aggregation, Direction, Kpi, Period
from flows.shared.measure import Kind
from flows.shared.report import ReportDay
from tests.flows.examples import (
    CONVERSION,
    LEADS,
    NORDLYS,
    REPLY_TIME,
    THURSDAY,
    WEDNESDAY,
    entry,
    report_day,
    with_kpis,
)

MON, TUE = date(2026, 11, 16), date(2026, 11, 17)
MAILS = Kpi("mails", "Mails answered", Kind.COUNT, Decimal(60))
WEIGHTED = replace(REPLY_TIME, weighted_by="Mails answered")


def a_week(kpi: Kpi, values: dict[date, str], counts: dict[date, str]) -> ReportDay:
    entries = [entry(kpi, value, on, adds=False, source=f"{on}") for on, value in values.items()]
    entries += [entry(MAILS, value, on, adds=False, source=f"n{on}") for on, value in counts.items()]
    return report_day(with_kpis(NORDLYS, kpi, MAILS), entries=tuple(entries))


def week_of(kpi: Kpi, values: dict[date, str], counts: dict[date, str] | None = None) -> Value | None:
    day = a_week(kpi, values, counts or {})
    return over_period(kpi, daily_values(kpi, day, MON), day)


@pytest.mark.parametrize(
    ("counts", "mean"),
    [
        ({MON: "10", TUE: "2"}, "35"),  # (30 × 10 + 60 × 2) ÷ 12
        ({MON: "10", TUE: "0"}, "30"),  # nothing was answered on Tuesday
        ({MON: "10"}, "45"),  # Tuesday's count is not known: the days weigh alike
        ({}, "45"),
        ({MON: "0", TUE: "0"}, "45"),
    ],
)
def test_a_reply_time_weighs_as_much_as_what_was_answered_that_day(counts, mean):
    assert week_of(WEIGHTED, {MON: "30", TUE: "60"}, counts) == Value(Decimal(mean))


def test_a_weight_nobody_agreed_weighs_nothing():
    kpi = replace(REPLY_TIME, weighted_by="Something else")
    assert week_of(kpi, {MON: "30", TUE: "60"}, {MON: "10", TUE: "2"}) == Value(Decimal(45))


@pytest.mark.parametrize(("direction", "worst"), [(Direction.AT_MOST, "60"), (Direction.AT_LEAST, "30")])
def test_the_worst_day_is_the_one_furthest_from_good(direction, worst):
    kpi = replace(REPLY_TIME, aggregation=Aggregation.WORST, direction=direction)
    assert week_of(kpi, {MON: "30", TUE: "60", WEDNESDAY: "45"}) == Value(Decimal(worst))


def test_a_rate_is_divided_once_and_never_averaged():
    conversion = replace(CONVERSION, numerator="won", denominator="asked")
    day = report_day(
        with_kpis(NORDLYS, conversion),
        entries=(entry(conversion, 1, MON, of=2, source="a"), entry(conversion, 0, TUE, of=8, source="b")),
    )
    assert over_period(conversion, daily_values(conversion, day, MON), day) == Value(Decimal(1), Decimal(10))


def test_money_keeps_its_cents():
    sales = Kpi("sales", "Sales", Kind.MONEY, Decimal(100), currency="EUR")
    assert week_of(sales, {MON: "0.10", TUE: "0.20"}) == Value(Decimal("0.30"))


def test_days_without_a_report_are_no_days_of_zero():
    assert week_of(REPLY_TIME, {MON: "30", THURSDAY: "60"}) == Value(Decimal(45))
    assert week_of(LEADS, {}) is None


amounts = st.decimals(0, 10**6, places=2)
days = st.dictionaries(st.sampled_from([MON, TUE, WEDNESDAY, THURSDAY]), amounts, min_size=1)


@given(values=days, counts=days, worst=st.booleans(), direction=st.sampled_from(Direction))
def test_a_mean_lies_between_its_days_and_the_worst_is_one_of_them(values, counts, worst, direction):
    aggregation = Aggregation.WORST if worst else Aggregation.MEAN
    kpi = replace(WEIGHTED, aggregation=aggregation, direction=direction, period=Period.WEEK)
    found = week_of(kpi, {on: str(v) for on, v in values.items()}, {on: str(v) for on, v in counts.items()})
    assert found is not None
    tiny = Decimal("1e-15")  # a mean is rounded at 28 digits
    assert min(values.values()) - tiny <= found.amount <= max(values.values()) + tiny
    assert not worst or found.amount in values.values()
