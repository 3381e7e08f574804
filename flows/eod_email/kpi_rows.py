"""The few rows of numbers a client reads in ten seconds: today, the period so far, the target, the pace, a word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from flows.engine.step import Text, text
from flows.shared.agreement import Direction, Period
from flows.shared.free_text import LIST_LIMIT, name
from flows.shared.measure import Kind, Measure
from flows.shared.pace import Standing, Status
from flows.shared.report import ReportDay
from flows.shared.standing_words import at_this_pace
from flows.shared.target_words import goal

WORST_FIRST = (Status.BEHIND, Status.AT_RISK, Status.NOT_REPORTED, Status.ON_TRACK, Status.MET)


@dataclass(frozen=True, slots=True)
class KpiRow:
    """One KPI as written: ``so_far`` over its period, its ``goal``, its ``pace``, its ``forecast``.

    A part that says nothing is None. So is ``today`` when nothing was reported; it is written as such, never as 0.
    """

    name: str
    status: Status
    today: Measure | None
    so_far: Text | None = None
    goal: Text | None = None
    pace: Text | None = None
    forecast: Text | None = None

    @property
    def details(self) -> tuple[Text, ...]:
        """What is written beside today's value, in order."""
        return tuple(part for part in (self.so_far, self.goal, self.pace, self.forecast) if part)

    @property
    def figure(self) -> tuple[Text, ...]:
        """The numbers that explain the status word in a sentence."""
        today = text("eod-value-today", value=self.today) if self.today else None
        goal = None if self.so_far and self.so_far.key == "eod-days-kept" else self.goal
        return tuple(part for part in (self.so_far or today, goal) if part)


@dataclass(frozen=True, slots=True)
class KpiTable:
    """At most five rows, the worst standing among them, in the agreement's order; the others fold into a line."""

    rows: tuple[KpiRow, ...] = ()
    folded: tuple[KpiRow, ...] = ()
    more: int = 0


def table(rows: Sequence[KpiRow]) -> KpiTable:
    """Choose which rows are shown."""
    worst = sorted(range(len(rows)), key=lambda place: WORST_FIRST.index(rows[place].status))
    shown = set(worst[:LIST_LIMIT])
    folded = [row for place, row in enumerate(rows) if place not in shown]
    return KpiTable(
        rows=tuple(row for place, row in enumerate(rows) if place in shown),
        folded=tuple(folded[:LIST_LIMIT]),
        more=max(0, len(folded) - LIST_LIMIT),
    )


def kpi_row(standing: Standing, day: ReportDay) -> KpiRow:
    """Write one KPI's standing."""
    kpi = standing.kpi
    return KpiRow(
        name=name(kpi.name, "KPI name"),
        status=standing.status,
        today=standing.today,
        so_far=_so_far(standing),
        goal=None if kpi.kind is Kind.YES_NO or _written_with_so_far(standing) else goal(kpi),
        pace=_pace(standing),
        forecast=at_this_pace(standing, day),
    )


def _so_far(standing: Standing) -> Text | None:
    kpi, value = standing.kpi, standing.to_date
    if value is None or kpi.period is Period.DAY:
        return _made_of(value) if value and kpi.is_rate else None
    period = text(f"period-{kpi.period}")
    if kpi.kind in {Kind.TIME, Kind.YES_NO}:
        return text("eod-days-kept", kept=int(value.amount), days=int(value.of or 0), period=period)
    if kpi.adds_up:
        key = "standing-so-far" if kpi.direction is Direction.AT_LEAST else "standing-so-far-at-most"
        return text(key, total=value, target=standing.target, period=period)
    average = text("eod-average", value=value, period=period)
    return text("eod-pair", first=average, second=_made_of(value)) if kpi.is_rate else average


def _made_of(rate: Measure) -> Text:
    """The two numbers of a rate, without which a percentage says little."""
    whole = rate.of or Decimal(0)
    part = Measure(rate.amount * whole / 100, Kind.COUNT)
    return text("eod-made-of", part=part, whole=Measure(whole, Kind.COUNT))


def _written_with_so_far(standing: Standing) -> bool:
    """Whether the target stands in ``13 of 15 this week`` already."""
    kpi = standing.kpi
    return kpi.adds_up and kpi.period is not Period.DAY and standing.to_date is not None


def _pace(standing: Standing) -> Text | None:
    """The pace of what adds up, to one decimal; on the last working day it is the target, written already."""
    if standing.pace.amount == standing.target.amount:
        return None
    rounded = standing.pace.amount.quantize(Decimal("0.1"), ROUND_HALF_UP)
    return text("eod-pace", pace=Measure(rounded, standing.pace.kind, standing.pace.currency))
