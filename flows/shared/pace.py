"""Where each KPI stands on a day: today, the period so far, its pace, and one honest word.

Pace is the part of the target that should be reached by now: target × working days elapsed ÷ working days in
the period (pro-rata target attainment, counted over the assistant's own working days). Example: 15 posts a
week, on Thursday of a five-day week, have a pace of 15 × 4 ÷ 5 = 12 posts. A holiday or day off moves the pace and
not the target: with Wednesday off, Thursday's pace is 15 × 3 ÷ 4 = 11.25. If the target was agreed pro rata, a
day without work takes its share of it: 15 × 4 ÷ 5 = 12 for that week, and Thursday's pace is 9. In the period in
which an agreement begins, the days before it do not count as elapsed: nobody was asked for anything then.

Comparisons are made with fractions, so that a third of something is a third.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from flows.shared.aggregation import Value, daily_values, over_period
from flows.shared.agreement import Direction, Kpi, Period, Thresholds
from flows.shared.measure import Kind, Measure
from flows.shared.report import ReportDay
from flows.shared.working_time import days_of_her_week, period_of, working_days

_DAY = timedelta(days=1)


class Status(StrEnum):
    """How a KPI stands, always said as a word."""

    MET = "met"
    ON_TRACK = "on_track"
    AT_RISK = "at_risk"
    BEHIND = "behind"
    NOT_REPORTED = "not_reported"

    @property
    def fine(self) -> bool:
        """Whether it counts as on track in the subject line."""
        return self in {Status.MET, Status.ON_TRACK}


@dataclass(frozen=True, slots=True)
class Standing:
    """One KPI on one day. ``today`` and ``to_date`` are None when nothing was reported (or a rate is one of nothing).

    ``to_date`` of a ``time`` or ``yes_no`` KPI counts the days that were kept, ``of`` the days reported.
    ``target`` is the period's, pro rata if so agreed; ``pace`` has its unit and equals it where nothing adds up over
    the period.
    """

    kpi: Kpi
    today: Measure | None
    to_date: Measure | None
    target: Measure
    pace: Measure
    status: Status


def standings(day: ReportDay) -> tuple[Standing, ...]:
    """Return the standing of every agreed KPI, in the order of the agreement."""
    return tuple(standing(kpi, day) for kpi in day.engagement.agreement.kpis)


def standing(kpi: Kpi, day: ReportDay) -> Standing:
    """Judge one KPI by the agreement and the working days in force on that day."""
    first, last = period_of(kpi.period, day.day)
    by_day = daily_values(kpi, day, first)
    today, total = by_day.get(day.day), over_period(kpi, by_day, day)
    elapsed = working_days(day.assistant, _counts_from(day, first, by_day), day.day)
    target = target_of_period(kpi, day)
    pace = _pace(kpi, target, elapsed, working_days(day.assistant, first, last))
    is_last = not working_days(day.assistant, day.day + _DAY, last)
    status = _status(_Judged(kpi, today, total, target, pace, is_last, day.engagement.agreement.thresholds))
    if status is Status.BEHIND and kpi.period is not Period.DAY and elapsed <= 1:
        status = Status.AT_RISK  # one day says little about a week
    return Standing(
        kpi=kpi,
        today=None if today is None or _undefined(kpi, today) else _measure(kpi, today),
        to_date=None if total is None else _to_date(kpi, total),
        target=kpi.measure(_decimal(target)),
        pace=kpi.measure(_decimal(pace)),
        status=status,
    )


def target_of_period(kpi: Kpi, day: ReportDay) -> Fraction:
    """Return the target of the period that holds the day.

    Agreed pro rata, it is target × working days ÷ days of her working week in the period: 15 posts in a week with
    one day off of five are 15 × 4 ÷ 5 = 12. A period without any work asks for nothing.
    """
    target = Fraction(kpi.target)
    if not (kpi.pro_rata and kpi.adds_up):
        return target
    first, last = period_of(kpi.period, day.day)
    usual = days_of_her_week(day.assistant, first, last)
    return target * working_days(day.assistant, first, last) / usual if usual else target


def counts_from(kpi: Kpi, day: ReportDay) -> date:
    """Return the day the KPI's period counts from: its first, unless the very first agreement began after that."""
    first = period_of(kpi.period, day.day)[0]
    return _counts_from(day, first, daily_values(kpi, day, first))


def _counts_from(day: ReportDay, first: date, reported: Iterable[date]) -> date:
    agreement = day.engagement.agreement
    return first if agreement.version > 1 else max(first, min((agreement.effective_from, *reported)))


def _pace(kpi: Kpi, target: Fraction, elapsed: int, in_period: int) -> Fraction:
    """Return target × working days elapsed ÷ working days in the period; see the module for an example."""
    if not kpi.adds_up or kpi.period is Period.DAY or not in_period:
        return target
    return target * elapsed / in_period


def _undefined(kpi: Kpi, value: Value) -> bool:
    """Whether a rate is one of nothing: reported, but no percentage."""
    return kpi.is_rate and not value.of


def _score(kpi: Kpi, value: Value) -> Fraction:
    """The number that is compared with the target: a rate's percentage, otherwise the amount itself."""
    return Fraction(value.amount) * 100 / Fraction(value.of) if kpi.is_rate and value.of else Fraction(value.amount)


def _measure(kpi: Kpi, value: Value) -> Measure:
    return kpi.measure(_decimal(_score(kpi, value)), value.of if kpi.is_rate else None)


def _to_date(kpi: Kpi, total: Value) -> Measure:
    if kpi.kind in {Kind.TIME, Kind.YES_NO}:
        return Measure(total.amount, Kind.COUNT, of=total.of)
    return _measure(kpi, total)


def _decimal(value: Fraction) -> Decimal:
    return Decimal(value.numerator) / value.denominator


@dataclass(frozen=True, slots=True)
class _Judged:
    """What a status is made from. ``total`` is the period's so far, ``is_last`` its last working day."""

    kpi: Kpi
    today: Value | None
    total: Value | None
    target: Fraction
    pace: Fraction
    is_last: bool
    thresholds: Thresholds


def _status(of: _Judged) -> Status:
    kpi, total = of.kpi, of.total
    if total is None:
        return Status.NOT_REPORTED
    if kpi.adds_up and kpi.direction is Direction.AT_LEAST and Fraction(total.amount) >= of.target:
        return Status.MET
    if of.today is None:  # an unknown day must not look better than a bad one
        return Status.NOT_REPORTED
    if kpi.adds_up:
        return _additive(of, Fraction(total.amount))
    if kpi.kind in {Kind.TIME, Kind.YES_NO}:
        share = Fraction(total.amount) / Fraction(total.of or 1)
        return _against(Fraction(1), share, Direction.AT_LEAST, of.thresholds)
    return _against(of.target, _score(kpi, total), kpi.direction, of.thresholds)


def _additive(of: _Judged, total: Fraction) -> Status:
    if of.kpi.direction is Direction.AT_LEAST:
        if of.kpi.period is Period.DAY:
            return _against(of.target, total, of.kpi.direction, of.thresholds)
        return _below(of.pace, total, of.thresholds)
    if total > of.target:
        return Status.BEHIND
    if of.is_last:
        return Status.MET
    return Status.ON_TRACK if total <= of.pace else Status.AT_RISK


def _against(target: Fraction, value: Fraction, direction: Direction, thresholds: Thresholds) -> Status:
    """Compare a value with its target. A limit is a target seen from the other side: 5 h against 4 h is 4 ÷ 5 of it."""
    if direction is Direction.AT_MOST:
        if value <= target:
            return Status.MET
        value, target = target, value
    return Status.MET if value >= target else _below(target, value, thresholds)


def _below(pace: Fraction, value: Fraction, thresholds: Thresholds) -> Status:
    """At risk is less than 100 % of pace, behind less than 80 %, or what the agreement says instead."""
    if value >= pace * Fraction(thresholds.at_risk):
        return Status.ON_TRACK
    return Status.AT_RISK if value >= pace * Fraction(thresholds.behind) else Status.BEHIND
