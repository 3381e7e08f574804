"""What assistant and client agreed: the KPIs, and when the report is made and delivered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from decimal import Decimal
from enum import StrEnum

from flows.shared.delegation import Area, Boundary
from flows.shared.measure import Kind, Measure
from flows.shared.people import Client


class Direction(StrEnum):
    """Which side of the target is good."""

    AT_LEAST = "at_least"
    AT_MOST = "at_most"


class Period(StrEnum):
    """Over which stretch of time a target is judged."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


class Aggregation(StrEnum):
    """How the days of a period are put together, where the kind leaves a choice (duration, rating, percent)."""

    MEAN = "mean"
    WORST = "worst"


@dataclass(frozen=True, slots=True)
class Kpi:
    """One agreed measure. ``key`` is stable within the engagement; ``target`` is in the kind's unit.

    A rate is a ``percent`` with ``numerator`` and ``denominator``: each is either the name of another count
    of the same agreement or a number the assistant gives together with the other (``3 of 50``).
    ``each_at_least`` is the minimum a single piece must have to count, as agreed words: ``1,200 words``.
    ``from_report`` is a ``time`` that nobody types: the moment the report is sent.
    ``weighted_by`` names a count of the same agreement by which the days of a mean weigh: answered mails for a reply
    time. ``pro_rata`` lets holidays and days off take their share of the target.
    """

    key: str
    name: str
    kind: Kind
    target: Decimal
    direction: Direction = Direction.AT_LEAST
    period: Period = Period.WEEK
    aliases: tuple[str, ...] = ()
    objective: str = ""
    done_when: str = ""
    currency: str = ""
    each_at_least: str = ""
    numerator: str = ""
    denominator: str = ""
    from_report: bool = False
    aggregation: Aggregation = Aggregation.MEAN
    weighted_by: str = ""
    pro_rata: bool = False

    @property
    def adds_up(self) -> bool:
        """Whether the values of a period are summed: counts and money are, the others are averaged."""
        return self.kind in {Kind.COUNT, Kind.MONEY}

    @property
    def is_rate(self) -> bool:
        """Whether the value is a numerator over a denominator."""
        return bool(self.numerator and self.denominator)

    def measure(self, amount: Decimal, of: Decimal | None = None) -> Measure:
        """Give an amount this KPI's kind and currency, ready to be written."""
        return Measure(amount, self.kind, self.currency, of)


def typed_sides(kpi: Kpi, kpis: Sequence[Kpi]) -> tuple[bool, bool]:
    """Whether a rate's numerator and denominator are typed, rather than counted by another KPI of that name."""
    counted = {other.name for other in kpis if other.key != kpi.key and not other.is_rate}
    return kpi.numerator not in counted, kpi.denominator not in counted


@dataclass(frozen=True, slots=True)
class Schedule:
    """Wall-clock times in the assistant's zone. Without ``grace`` the client gets no late notice."""

    report_at: time
    deliver_by: time
    plan_at: time | None = None
    grace: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Shares of pace below which a KPI is at risk, and behind."""

    at_risk: Decimal = Decimal(1)
    behind: Decimal = Decimal("0.8")


@dataclass(frozen=True, slots=True)
class Agreement:
    """One version of what was agreed, in force from ``effective_from`` until the next version's day."""

    version: int
    effective_from: date
    schedule: Schedule
    kpis: tuple[Kpi, ...]
    areas: tuple[Area, ...] = ()
    boundaries: tuple[Boundary, ...] = ()
    thresholds: Thresholds = field(default_factory=Thresholds)

    def kpi(self, key: str) -> Kpi | None:
        """Find a KPI by its key."""
        return next((kpi for kpi in self.kpis if kpi.key == key), None)


@dataclass(frozen=True, slots=True)
class Engagement:
    """One assistant working for one client, under the agreement in force on the day in question."""

    id: int
    client: Client
    agreement: Agreement
