"""How long something took, as people type it in answer to a question: 45 min, 2h10, 2:10, halvanden time, 90 s."""

from __future__ import annotations

from decimal import Decimal

from flows.reading.amounts import AmountKind, stated_amount

_DECIMALS = 4  # of a minute

# one duration within a sentence, for the simple reader; a unit ends with its word: "12 mails" are no 12 minutes
_LENGTH = r"\d++(?:[.,]\d++)?+"
_UNIT = (
    r"(?:days?|dage?|døgn|tage?n?|d|hours?|hrs?\.?|timer?|stunden?|std\.?|h|t|minutes?|minuten?|minutter|minut|mins?\.?|m"
    r"|seconds?|secs?\.?|sekunder?|sekunden?|sekund|sek\.?|s)(?![^\W\d])"
)
IN_A_SENTENCE = rf"{_LENGTH}\s*{_UNIT}(?:\s*{_LENGTH}\s*{_UNIT}|\d{{1,2}}(?!\w)|\s+\d{{1,2}}\s*$)*"


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
