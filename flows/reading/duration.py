"""How long something took, as people type it in answer to a question: 45 min, 2h10, 2:10, halvanden time, 90 s."""

from __future__ import annotations

from decimal import Decimal

from flows.reading.amounts import AmountKind, stated_amount

_DECIMALS = 4  # of a minute


def read_duration(words: str) -> tuple[Decimal, ...]:
    """Return the minutes; two candidates for a bare number, which may be minutes or hours; none if it is no duration.

    Keep ``words`` short: at most a few dozen characters.
    """
    amount = stated_amount(words)
    if amount is None:
        return ()
    match amount.kind:
        case AmountKind.DURATION:
            return amount.candidates or (amount.value,)
        case AmountKind.CLOCK if amount.candidates:  # 2:10
            return (amount.value,)
        case AmountKind.PLAIN if not amount.candidates:
            return (amount.value, round(amount.value * 60, _DECIMALS)) if amount.value else (amount.value,)
        case _:
            return ()
