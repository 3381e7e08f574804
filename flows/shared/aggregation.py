"""From single values to a day, and from days to a period: what is added, averaged, divided or counted.

Which of these, by kind (``Kpi.aggregation`` may ask for the worst value instead of the mean):

- count, money: the sum. 3 + 0 + 4 posts are 7.
- duration, rating, percent without its parts: the mean of the days, each weighing as much as its count if
  ``weighted_by`` names one and it is known for every day: 30 min over 10 mails and 60 min over 2 are
  (30 × 10 + 60 × 2) ÷ 12 = 35 min; without the counts 45 min.
- a rate: the sums are divided, never the percents: 1 of 2 and 0 of 8 are 1 of 10, 10 %, not 25 %.
- time, yes/no: the days on which it was kept, out of the days reported: 4 of 5.

Arithmetic on whole numbers and decimals is exact; a mean is rounded at 28 digits, like every ``Decimal`` division.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from flows.shared.agreement import Aggregation, Direction, Kpi
from flows.shared.measure import Kind
from flows.shared.report import Entry, ReportDay
from flows.shared.working_time import days_between


@dataclass(frozen=True, slots=True)
class Value:
    """What was reported for a KPI on a day or over a period, in the KPI's unit. ``of`` is a rate's denominator."""

    amount: Decimal
    of: Decimal | None = None


def daily_values(kpi: Kpi, day: ReportDay, first: date) -> dict[date, Value]:
    """Return what was reported on each day from ``first`` to the day's own; days without a report are left out."""
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


def over_period(kpi: Kpi, values: Mapping[date, Value], day: ReportDay) -> Value | None:
    """Put the days of a period together, or None if there are none (or a rate is one of nothing)."""
    if not values:
        return None
    known = [*values.values()]
    total = sum((value.amount for value in known), Decimal(0))
    if kpi.adds_up:
        return Value(total)
    if kpi.is_rate:
        whole = sum((value.of or Decimal(0) for value in known), Decimal(0))
        return Value(total, whole) if whole else None
    if kpi.kind in {Kind.TIME, Kind.YES_NO}:
        return Value(Decimal(sum(kept(kpi, value.amount) for value in known)), Decimal(len(known)))
    if kpi.aggregation is Aggregation.WORST:
        worst = min if kpi.direction is Direction.AT_LEAST else max
        return Value(worst(value.amount for value in known))
    weights = _weights(kpi, values, day)
    weighted = sum((value.amount * weights[on] for on, value in values.items()), Decimal(0))
    return Value(weighted / sum(weights.values(), Decimal(0)))


def kept(kpi: Kpi, amount: Decimal) -> bool:
    """Whether a day's value is on the good side of the target."""
    return amount >= kpi.target if kpi.direction is Direction.AT_LEAST else amount <= kpi.target


def _weights(kpi: Kpi, values: Mapping[date, Value], day: ReportDay) -> dict[date, Decimal]:
    """How much each day counts: as much as its count, if that is known for all of them and not nothing; else alike."""
    count = next((other for other in day.engagement.agreement.kpis if other.name == kpi.weighted_by), None)
    if count is not None:
        counts = {on: value.amount for on in values if (value := day_value(count, day, on))}
        if len(counts) == len(values) and sum(counts.values()) > 0:
            return counts
    return dict.fromkeys(values, Decimal(1))


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
