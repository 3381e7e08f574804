"""Who may decide what: the delegation level of an area of work, and the boundaries within which she decides alone.

The seven levels are those of Management 3.0's delegation poker (Appelo), from the client's side: tell, sell, consult,
agree, advise, inquire, delegate.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Level(StrEnum):
    """How far a decision is hers, the least first."""

    TELL = "tell"  # the client decides and says so
    SELL = "sell"  # the client decides and says why
    CONSULT = "consult"  # the client decides, having asked her
    AGREE = "agree"  # they decide together
    ADVISE = "advise"  # she decides, having asked the client
    INQUIRE = "inquire"  # she decides and tells
    DELEGATE = "delegate"  # she decides

    @property
    def rank(self) -> int:
        """1 for tell to 7 for delegate."""
        return [*Level].index(self) + 1

    @property
    def may_go_ahead(self) -> bool:
        """Whether she may act on her recommendation when no answer comes: from *advise* on."""
        return self.rank >= Level.ADVISE.rank


@dataclass(frozen=True, slots=True)
class Area:
    """An area of work. ``sop`` are links to its standard operating procedures."""

    name: str
    level: Level = Level.CONSULT
    sop: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Boundary:
    """What she may decide alone: *refunds up to 50 €*. Without ``area`` it holds everywhere; ``limit`` is optional."""

    text: str
    area: str = ""
    limit: Decimal | None = None
    currency: str = ""
