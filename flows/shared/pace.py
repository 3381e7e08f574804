"""Where each KPI stands on a day: today, the period so far, its pace, and one honest word.

Pace is the part of the target that should be reached by now: target × working days elapsed ÷ working days in
the period (pro-rata target attainment, counted over the assistant's own working days). Example: 15 posts a
week, on Thursday of a five-day week, have a pace of 15 × 4 ÷ 5 = 12 posts. In the period in which an agreement
begins, the days before it do not count as elapsed: nobody was asked for anything then.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from zoneinfo import ZoneInfo

from flows.shared.agreement import Direction, Kpi, Period
from flows.shared.measure import Kind, Measure
from flows.shared.report import Entry, ReportDay
from flows.shared.working_time import days_between, period_of, working_days

BEHIND = Decimal("0.8")  # below this share of pace a KPI is behind, not only at risk
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
class Value:
    """What was reported for a KPI on a day or over a period. ``of`` is a rate's denominator."""

    amount: Decimal
    of: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """One KPI on one day. ``today`` and ``to_date`` are None when nothing was reported (or a rate is one of nothing).

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
    by_day = _by_day(kpi, day)
    today, total = by_day.get(day.day), _over_period(kpi, by_day.values())
    elapsed = working_days(day.assistant, _counts_from(day, first, by_day), day.day)
    pace = _pace(kpi, elapsed, working_days(day.assistant, first, last))
    status = _status(kpi, today, total, pace, is_last=not working_days(day.assistant, day.day + _DAY, last))
    exceeded = kpi.adds_up and kpi.direction is Direction.AT_MOST
    if status is Status.BEHIND and kpi.period is not Period.DAY and elapsed <= 1 and not exceeded:
        status = Status.AT_RISK  # one day says little about a week
    return Standing(
        kpi=kpi,
        today=None if today is None or _undefined(kpi, today) else _measure(kpi, today),
        to_date=None if total is None else _to_date(kpi, total),
        target=kpi.measure(kpi.target),
        pace=kpi.measure(pace),
        status=status,
    )


def counts_from(kpi: Kpi, day: ReportDay) -> date:
    """Return the day the KPI's period counts from: its first, unless the very first agreement began after that."""
    return _counts_from(day, period_of(kpi.period, day.day)[0], _by_day(kpi, day))


def _counts_from(day: ReportDay, first: date, reported: Iterable[date]) -> date:
    agreement = day.engagement.agreement
    return first if agreement.version > 1 else max(first, min((agreement.effective_from, *reported)))


def _by_day(kpi: Kpi, day: ReportDay) -> dict[date, Value]:
    """What was reported on each day of the period so far."""
    first, _ = period_of(kpi.period, day.day)
    if kpi.from_report or kpi.is_rate:
        return {each: value for each in days_between(first, day.day) if (value := day_value(kpi, day, each))}
    entries: dict[date, list[Entry]] = {}
    for entry in day.entries:  # once for all days: a month of notes is looked at for every KPI of every card
        if entry.kpi == kpi.key and first <= entry.day <= day.day:
            entries.setdefault(entry.day, []).append(entry)
    return {each: value for each, noted in entries.items() if (value := _fold(noted))}


def day_value(kpi: Kpi, day: ReportDay, on: date) -> Value | None:
    """Fold a day's entries, oldest first: one that adds is added, one that replaces starts anew."""
    if kpi.from_report:
        sent = day.sent_times.get(on)
        return None if sent is None else Value(_minutes_into(on, sent, day.assistant.zone))
    if kpi.is_rate:
        return _rate(kpi, day, on)
    return _fold(entry for entry in day.entries if entry.day == on and entry.kpi == kpi.key)


def _minutes_into(day: date, at: datetime, zone: str) -> Decimal:
    """The clock time at an instant as minutes of that day; half past midnight of the next day is 24:30, not early."""
    local = at.astimezone(ZoneInfo(zone))
    return Decimal((local.date() - day).days * 24 * 60 + local.hour * 60 + local.minute)


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
    return None if numerator is None or denominator is None else Value(numerator, denominator)


def _undefined(kpi: Kpi, value: Value) -> bool:
    """Whether a rate is one of nothing: reported, but no percentage."""
    return kpi.is_rate and not value.of


def _over_period(kpi: Kpi, values: Iterable[Value]) -> Value | None:
    known = tuple(values)
    if not known:
        return None
    total = sum((value.amount for value in known), Decimal(0))
    if kpi.adds_up:
        return Value(total)
    if kpi.is_rate:  # never a mean of percents: the sums are divided
        whole = sum((value.of or Decimal(0) for value in known), Decimal(0))
        return Value(total, whole) if whole else None
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


def _pace(kpi: Kpi, elapsed: int, in_period: int) -> Decimal:
    if not kpi.adds_up or kpi.period is Period.DAY or not in_period:
        return kpi.target
    return kpi.target * elapsed / in_period


def _status(kpi: Kpi, today: Value | None, total: Value | None, pace: Decimal, *, is_last: bool) -> Status:
    if total is None:
        return Status.NOT_REPORTED
    if kpi.adds_up and kpi.direction is Direction.AT_LEAST and total.amount >= kpi.target:
        return Status.MET
    if today is None:  # an unknown day must not look better than a bad one
        return Status.NOT_REPORTED
    if kpi.adds_up:
        return _additive(kpi, total.amount, pace, is_last=is_last)
    if kpi.kind in {Kind.TIME, Kind.YES_NO}:
        return _against(Decimal(1), total.amount / (total.of or 1), Direction.AT_LEAST)
    return _against(kpi.target, _score(kpi, total), kpi.direction)


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
    """Compare a value with its target: at risk is at least four fifths of it, or at most five fourths of a limit."""
    if direction is Direction.AT_LEAST:
        return Status.MET if value >= target else Status.AT_RISK if value >= target * BEHIND else Status.BEHIND
    return Status.MET if value <= target else Status.AT_RISK if value * BEHIND <= target else Status.BEHIND
