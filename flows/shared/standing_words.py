"""One line for a KPI, wherever it is shown: today, the period so far, the target, the pace, and how it stands."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

from flows.engine.step import Text, text
from flows.shared.agreement import Direction, Period
from flows.shared.forecast import forecast
from flows.shared.measure import Kind, Measure
from flows.shared.pace import Standing, Status
from flows.shared.report import ReportDay
from flows.shared.target_words import goal


def kpi_line(standing: Standing, day: ReportDay) -> Text:
    """Return one KPI with its numbers and its status as a word; what is missing is said, never written as 0."""
    kpi, status = standing.kpi, _status(standing, day)
    measured = kpi.adds_up and kpi.period is not Period.DAY and standing.to_date is not None
    numbers = _so_far(standing) if measured else goal(kpi)
    if standing.today is None:
        return text("standing-open", name=kpi.name, numbers=numbers, status=status)
    return text("standing", name=kpi.name, today=_today(standing.today), numbers=numbers, status=status)


def _status(standing: Standing, day: ReportDay) -> Text:
    """The status word; where only today is missing, it says so, and where the pace is missed, where that leads."""
    if standing.status is Status.NOT_REPORTED and standing.to_date is not None:
        return text("standing-not-today")
    status = text(f"status-{standing.status.value}")
    leads_to = at_this_pace(standing, day)
    return text("standing-leads-to", status=status, forecast=leads_to) if leads_to else status


def at_this_pace(standing: Standing, day: ReportDay) -> Text | None:
    """Say where the period will end, if the KPI is below its pace: *at this pace 13 of 15*."""
    expected = None if standing.status.fine else forecast(standing, day)
    if expected is None:
        return None
    return text("at-this-pace", value=expected.at_the_end, target=expected.target)


def _today(value: Measure) -> Text:
    """Today's value; a rate with the two numbers it is made of."""
    if value.of is None:
        return text("standing-today", value=value)
    part = Measure(value.amount * value.of / 100, Kind.COUNT)
    return text("standing-today-rate", value=value, part=part, whole=Measure(value.of, Kind.COUNT))


def line_so_far(standing: Standing, *, judged: bool) -> Text:
    """Return one sum before its day has begun: ``Posts · 9 of 15 this week``, and the word if it is ``judged``."""
    if not judged:
        return text("standing-bare", name=standing.kpi.name, numbers=_sum(standing))
    status = text(f"status-{standing.status.value}")
    return text("standing-open", name=standing.kpi.name, numbers=_sum(standing), status=status)


def _so_far(standing: Standing) -> Text:
    """The sum of the period against its target; the pace too, until it is the target itself."""
    if standing.pace.amount >= standing.target.amount:
        return _sum(standing)
    rounded = standing.pace.amount.quantize(Decimal("0.1"), ROUND_HALF_UP)
    return text("standing-with-pace", so_far=_sum(standing), pace=standing.kpi.measure(rounded))


def _sum(standing: Standing) -> Text:
    """What was reached so far; the period begins at 0."""
    kpi, total = standing.kpi, standing.to_date or standing.kpi.measure(Decimal(0))
    key = "standing-so-far" if kpi.direction is Direction.AT_LEAST else "standing-so-far-at-most"
    return text(key, total=total, target=standing.target, period=text(f"period-{kpi.period.value}"))
