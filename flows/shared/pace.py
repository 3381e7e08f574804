"""Where each KPI stands on a day: today, the period so far, its pace, and one honest word.

Pace is the part of the target that should be reached by now: target × working days elapsed ÷ working days in
the period (pro-rata target attainment, counted over the assistant's own working days). Example: 15 posts a
week, on Thursday of a five-day week, have a pace of 15 × 4 ÷ 5 = 12 posts.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum
from zoneinfo import ZoneInfo

from flows.shared.agreement import Direction, Kpi, Period
from flows.shared.measure import Kind, Measure
from flows.shared.report import Entry, ReportDay
from flows.shared.working_time import days_between, period_of, working_days

BEHIND = Decimal("0.8")  # below this share of pace a KPI is behind, not only at risk


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
class Value:
    """What was reported for a KPI on a day or over a period. ``of`` is a rate's denominator."""

    amount: Decimal
    of: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """One KPI on one day. ``today`` and ``to_date`` are None when nothing was reported.

    ``to_date`` of a ``time`` or ``yes_no`` KPI counts the days that were kept, ``of`` the days reported.
    ``pace`` has the unit of the target; it equals the target where nothing adds up over the period.
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
    by_day = {each: value for each in days_between(first, day.day) if (value := day_value(kpi, day, each))}
    today, total = by_day.get(day.day), _over_period(kpi, by_day.values())
    pace = _pace(kpi, day, first, last)
    opening = kpi.period is not Period.DAY and working_days(day.assistant, first, day.day) <= 1
    return Standing(
        kpi=kpi,
        today=None if today is None else _measure(kpi, today),
        to_date=None if total is None else _to_date(kpi, total),
        target=kpi.measure(kpi.target),
        pace=kpi.measure(pace),
        status=_status(kpi, today, total, pace, opening=opening, is_last=day.day == last),
    )


def day_value(kpi: Kpi, day: ReportDay, on: date) -> Value | None:
    """Fold a day's entries, oldest first: one that adds is added, one that replaces starts anew."""
    if kpi.from_report:
        sent = day.sent_times.get(on)
        return None if sent is None else Value(_minutes_after_midnight(sent, day.assistant.zone))
    if kpi.is_rate:
        return _rate(kpi, day, on)
    return _fold(entry for entry in day.entries if entry.day == on and entry.kpi == kpi.key)


def _minutes_after_midnight(at: datetime, zone: str) -> Decimal:
    local = at.astimezone(ZoneInfo(zone))
    return Decimal(local.hour * 60 + local.minute)


def _fold(entries: Iterable[Entry]) -> Value | None:
    value: Value | None = None
    for entry in entries:
        if value is None or not entry.adds:
            value = Value(entry.value, entry.of)
        else:
            of = None if value.of is None and entry.of is None else (value.of or 0) + (entry.of or Decimal(0))
            value = Value(value.amount + entry.value, of)
    return value


def _rate(kpi: Kpi, day: ReportDay, on: date) -> Value | None:
    """A rate's two sides, each from its own entries or from the count KPI of that name."""
    own = _fold(entry for entry in day.entries if entry.day == on and entry.kpi == kpi.key)
    counted = {other.name: other.key for other in day.engagement.agreement.kpis if not other.is_rate}

    def side(name: str, given: Decimal | None) -> Decimal | None:
        if name not in counted:
            return given
        value = _fold(entry for entry in day.entries if entry.day == on and entry.kpi == counted[name])
        return None if value is None else value.amount

    numerator = side(kpi.numerator, own.amount if own else None)
    denominator = side(kpi.denominator, own.of if own else None)
    return None if numerator is None or not denominator else Value(numerator, denominator)


def _over_period(kpi: Kpi, values: Iterable[Value]) -> Value | None:
    known = tuple(values)
    if not known:
        return None
    total = sum((value.amount for value in known), Decimal(0))
    if kpi.adds_up:
        return Value(total)
    if kpi.is_rate:  # never a mean of percents: the sums are divided
        return Value(total, sum((value.of or Decimal(0) for value in known), Decimal(0)))
    if kpi.kind in {Kind.TIME, Kind.YES_NO}:
        return Value(Decimal(sum(_kept(kpi, value.amount) for value in known)), Decimal(len(known)))
    return Value(total / len(known))


def _kept(kpi: Kpi, amount: Decimal) -> bool:
    return amount >= kpi.target if kpi.direction is Direction.AT_LEAST else amount <= kpi.target


def _score(kpi: Kpi, value: Value) -> Decimal:
    """The number that is compared with the target: a rate's percentage, otherwise the amount itself."""
    return value.amount * 100 / value.of if kpi.is_rate and value.of else value.amount


def _measure(kpi: Kpi, value: Value) -> Measure:
    return kpi.measure(_score(kpi, value), value.of if kpi.is_rate else None)


def _to_date(kpi: Kpi, total: Value) -> Measure:
    if kpi.kind in {Kind.TIME, Kind.YES_NO}:
        return Measure(total.amount, Kind.COUNT, of=total.of)
    return _measure(kpi, total)


def _pace(kpi: Kpi, day: ReportDay, first: date, last: date) -> Decimal:
    if not kpi.adds_up or kpi.period is Period.DAY:
        return kpi.target
    in_period = working_days(day.assistant, first, last)
    elapsed = working_days(day.assistant, first, day.day)
    return kpi.target if not in_period else kpi.target * elapsed / in_period


def _status(
    kpi: Kpi, today: Value | None, total: Value | None, pace: Decimal, *, opening: bool, is_last: bool
) -> Status:
    if total is None:
        return Status.NOT_REPORTED
    reached = kpi.adds_up and kpi.direction is Direction.AT_LEAST and total.amount >= kpi.target
    if reached:
        return Status.MET
    if today is None:  # an unknown day must not look better than a bad one
        return Status.NOT_REPORTED
    if kpi.adds_up:
        status = _additive(kpi, total.amount, pace, is_last=is_last)
    elif kpi.kind in {Kind.TIME, Kind.YES_NO}:
        status = _against(Decimal(1), total.amount / (total.of or 1), Direction.AT_LEAST)
    else:
        status = _against(kpi.target, _score(kpi, total), kpi.direction)
    return Status.AT_RISK if opening and status is Status.BEHIND else status


def _additive(kpi: Kpi, total: Decimal, pace: Decimal, *, is_last: bool) -> Status:
    if kpi.direction is Direction.AT_LEAST:
        if kpi.period is Period.DAY:
            return _against(kpi.target, total, kpi.direction)
        return Status.ON_TRACK if total >= pace else Status.AT_RISK if total >= pace * BEHIND else Status.BEHIND
    if total > kpi.target:
        return Status.BEHIND
    if is_last:
        return Status.MET
    return Status.ON_TRACK if total <= pace else Status.AT_RISK


def _against(target: Decimal, value: Decimal, direction: Direction) -> Status:
    """Compare a value that does not add up with its target; within a fifth of it is at risk, not behind."""
    if direction is Direction.AT_LEAST:
        return Status.MET if value >= target else Status.AT_RISK if value >= target * BEHIND else Status.BEHIND
    return Status.MET if value <= target else Status.AT_RISK if value * BEHIND <= target else Status.BEHIND
