"""Where a KPI will end if things go on as they did: *at this pace 13 of 15*."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from decimal import ROUND_HALF_EVEN, Decimal
from statistics import median

from flows.shared.aggregation import daily_values
from flows.shared.agreement import Kpi, Period
from flows.shared.measure import Kind, Measure
from flows.shared.pace import Standing
from flows.shared.report import ReportDay
from flows.shared.working_time import period_of, working_days

LOOK_BACK = timedelta(weeks=4)
ENOUGH = 5  # reported days; fewer say nothing about the days to come
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Forecast:
    """What the period will hold at its end, and its target, both in the KPI's unit."""

    at_the_end: Measure
    target: Measure


def forecast(standing: Standing, day: ReportDay) -> Forecast | None:
    """Return total so far + median of the last four weeks' daily values × working days that remain.

    Example: 9 posts by Wednesday, a median of 2 a day, two days left: 9 + 2 × 2 = 13. Counts are rounded to whole
    pieces. Only what adds up over a week or month and was reported on five days or more has a forecast, and only
    while working days remain.
    """
    kpi = standing.kpi
    remaining = working_days(day.assistant, day.day + _DAY, period_of(kpi.period, day.day)[1])
    if not kpi.adds_up or kpi.period is Period.DAY or standing.to_date is None or not remaining:
        return None
    usual = _usual(kpi, day)
    if usual is None:
        return None
    amount = standing.to_date.amount + usual * remaining
    if kpi.kind is Kind.COUNT:
        amount = amount.quantize(Decimal(1), ROUND_HALF_EVEN)
    return Forecast(kpi.measure(amount), standing.target)


def _usual(kpi: Kpi, day: ReportDay) -> Decimal | None:
    """The median of the daily values reported in the last four weeks, today's included."""
    values = [value.amount for value in daily_values(kpi, day, day.day - LOOK_BACK + _DAY).values()]
    return median(values) if len(values) >= ENOUGH else None
