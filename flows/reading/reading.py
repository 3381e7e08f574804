"""What a line of text turned out to say. Any reader, simple or clever, answers in these words."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class ReadValue:
    """A value for a KPI (by key) and the words it came from. ``adds`` adds to the day, otherwise it replaces.

    ``plus`` says that she wrote the + herself: then it adds also where a plain number would replace. ``why`` are the
    names of the rules that led to it (flows/reading/report/rules.py).
    """

    kpi: str
    amount: Decimal
    of: Decimal | None = None
    adds: bool = True
    words: str = ""
    plus: bool = False
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Unclear:
    """A KPI that was spoken of without a certain number; ``candidates`` are the possible ones."""

    kpi: str
    candidates: tuple[Decimal, ...] = ()
    words: str = ""
    adds: bool = True
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """Everything read from one text. ``complete`` says that it is notes and nothing else: ``posts 2, leads 5``.

    ``done``, ``plan``, ``win`` and ``problem`` are sentences as she wrote them; ``problem`` smells like an issue.
    """

    values: tuple[ReadValue, ...] = ()
    unclear: tuple[Unclear, ...] = ()
    complete: bool = False
    done: tuple[str, ...] = ()
    plan: tuple[str, ...] = ()
    win: str = ""
    problem: str = ""

    @property
    def found(self) -> bool:
        """Whether the text speaks of any KPI."""
        return bool(self.values or self.unclear)
