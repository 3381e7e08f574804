"""An amount said of a KPI."""

from __future__ import annotations

from dataclasses import dataclass, field

from flows.reading.amounts import Amount
from flows.reading.idioms.meanings import Means
from flows.reading.report.marks import NO_RESULT
from flows.reading.report.pairing import Pair
from flows.reading.report.rules import Rule


@dataclass(frozen=True, slots=True)
class Claim:
    """An amount said of a KPI (by number). ``adds`` says that it is a part, ``head`` that what is counted is named."""

    kpi: int
    place: int
    amount: Amount
    marks: frozenset[Means]
    rule: Rule
    named: bool
    nested: bool = False
    torn: tuple[int, ...] = ()
    adds: bool = False
    head: bool = True
    bound: bool = False  # another noun follows the amount: "cats: 2 households, 5 cats fed"

    @property
    def counts(self) -> bool:
        """Whether it is a result of today: no target, plan, part of a comparison or other day."""
        return not self.marks & (NO_RESULT if self.named else NO_RESULT - {Means.QUESTION})

    @property
    def is_of_more(self) -> bool:
        """Whether it speaks of a total or a part, and not of today."""
        return Means.TODAY not in self.marks and bool(self.marks & {Means.ALTOGETHER, Means.PART, Means.STANDING})


@dataclass(slots=True)
class Claims:
    """All claims in order, the KPIs a clause speaks of without a number, and the amounts that are nobody's."""

    said: list[Claim] = field(default_factory=list)
    mentioned: dict[int, list[int]] = field(default_factory=dict)  # clauses that mention a KPI
    loose: list[Pair] = field(default_factory=list)

    def mention(self, kpi: int, clause: int) -> None:
        """Note that a clause speaks of a KPI."""
        clauses = self.mentioned.setdefault(kpi, [])
        if not clauses or clauses[-1] != clause:
            clauses.append(clause)
