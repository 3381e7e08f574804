"""One amount somebody wrote: where it stands, what it is, and how sure that is."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class AmountKind(StrEnum):
    """What an amount is. The unit of its ``Decimal`` is given for each."""

    PLAIN = "plain"  # whatever is counted
    PERCENT = "percent"  # percentage points: 90 is 90 %
    DURATION = "duration"  # minutes
    MONEY = "money"  # units of ``currency``
    SHARE = "share"  # so many of ``of``: 12 of 15
    RATING = "rating"  # stars or marks, of ``of`` if it was said
    CLOCK = "clock"  # minutes after midnight
    DATE = "date"  # 0
    ORDINAL = "ordinal"  # the number of the place
    YEAR = "year"  # the year
    CODE = "code"  # 0: order, phone and room numbers, versions, product names, links, numbers of a list


NEVER_A_VALUE = frozenset({AmountKind.CLOCK, AmountKind.DATE, AmountKind.ORDINAL, AmountKind.YEAR, AmountKind.CODE})


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount, from ``start`` to ``end`` of the text; ``words`` is that piece, "ca." and "~" included.

    ``candidates`` are the possible readings when there is more than one (``1.200``), the low and the high end of a
    range, and for what is never a value the amount it could be after all (``2:15`` is a clock time or 135 minutes):
    whoever wants to use it should ask. Without candidates the reading is certain.
    ``vague`` is an amount without a certain number: "a couple", "5–6", "over 100"; its ``value`` may be 0.
    ``weak`` is most likely no amount at all: an article ("a call"), "some", the 9 of "left at 9".
    ``adds`` says that a + stood before it, ``minus`` a minus; ``value`` itself is never negative.
    ``currency`` is ISO 4217 where that is certain, otherwise as written: "kr".
    """

    start: int
    end: int
    kind: AmountKind
    value: Decimal
    of: Decimal | None = None
    candidates: tuple[Decimal, ...] = ()
    adds: bool = False
    minus: bool = False
    vague: bool = False
    weak: bool = False
    currency: str = ""
    words: str = ""

    @property
    def is_certain(self) -> bool:
        """Whether it is one number that may be used as it stands."""
        return not (self.candidates or self.vague or self.weak or self.is_never_a_value)

    @property
    def is_never_a_value(self) -> bool:
        """Whether it is a clock time, a date, a name made of digits or the like."""
        return self.kind in NEVER_A_VALUE
