"""One number as people type it: 12, +3, 1,5, twelve, 2h10, 92 %, 1.250 €, 15:40, 3/50, yes."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from flows.reading.amounts import AmountKind, find_amounts, stated_amount
from flows.reading.duration import read_duration
from flows.shared.agreement import Kpi, typed_sides
from flows.shared.measure import Kind

LONGEST = 40  # characters of one number with its unit

_LARGEST = Decimal(10) ** 12  # nobody does more in a day; beyond 28 digits arithmetic would fail
_DECIMALS = 6
_DAY = 24 * 60
_TAPPED = re.compile(r"[0-9]{1,12}(?:\.[0-9]{1,9})?")
_SIGN = re.compile(r"(?P<sign>[+=]?)\s*")
_YES = frozenset({"yes", "y", "ja", "j", "1", "✓", "true"})
_NO = frozenset({"no", "n", "nej", "nein", "0", "false"})
_CURRENCIES = {"$": {"USD", "CAD", "AUD"}, "USD": {"USD", "CAD", "AUD"}, "kr": {"DKK", "NOK", "SEK"}}
_KINDS = {
    Kind.COUNT: {AmountKind.PLAIN, AmountKind.SHARE},
    Kind.PERCENT: {AmountKind.PLAIN, AmountKind.PERCENT},
    Kind.MONEY: {AmountKind.PLAIN, AmountKind.MONEY},
    Kind.RATING: {AmountKind.PLAIN, AmountKind.RATING, AmountKind.SHARE},
}


@dataclass(frozen=True, slots=True)
class Number:
    """A typed number. More than one candidate means it must be asked about; ``adds`` says that a + stood before it."""

    candidates: tuple[Decimal, ...]
    of: Decimal | None = None
    adds: bool = False

    @property
    def amount(self) -> Decimal:
        """The number, when there is no doubt."""
        return self.candidates[0]

    @property
    def certain(self) -> bool:
        """Whether there is only one way to read it."""
        return len(self.candidates) == 1


def read_value(words: str, kpi: Kpi, kpis: Sequence[Kpi]) -> Number | None:
    """Read words that are nothing but one value of a KPI, or return None. Of a rate, the typed side or both."""
    if len(words.strip()) > LONGEST:
        return None
    if not kpi.is_rate:
        return None if _in_other_currency(words, kpi) else read_number(words, kpi.kind)
    numerator, denominator = typed_sides(kpi, kpis)
    if numerator and denominator:
        return _read(words, _ratio)
    side = read_number(words, Kind.COUNT) if numerator or denominator else None
    if side is None or numerator:
        return side
    return Number((Decimal(0),), of=side.amount, adds=side.adds) if side.certain else None


def _in_other_currency(words: str, kpi: Kpi) -> bool:
    """Whether an amount of money is said in a currency that is not the KPI's: 38 USD are not 38 €."""
    if kpi.kind is not Kind.MONEY:
        return False
    named = {amount.currency for amount in find_amounts(words, "") if amount.currency}
    return any(kpi.currency not in _CURRENCIES.get(currency, {currency}) for currency in named)


def read_number(words: str, kind: Kind) -> Number | None:
    """Read words that are nothing but one value of a kind (in the kind's unit), or return None."""
    match kind:
        case Kind.DURATION:
            return _read(words, _duration)
        case Kind.TIME:
            return _read(words, _clock)
        case Kind.YES_NO:
            return _read(words, _yes_no)
        case _:
            return _read(words, lambda plain: _counted(plain, kind))


def read_tapped(choice: str) -> Decimal | None:
    """Return the number a button stands for; None for what no button of ours says, such as ``NaN`` or ``1e9999``."""
    return Decimal(choice) if _TAPPED.fullmatch(choice) else None


def _read(words: str, one: Callable[[str], Number | None]) -> Number | None:
    """Take a sign before and a full stop after the number off, and believe only what somebody can have done."""
    words = words.strip()
    if len(words) > LONGEST:
        return None
    sign = _SIGN.match(words)
    plain = words[sign.end() :] if sign else words
    number = one(plain.rstrip(" .,;!"))
    if number is None or not all(map(_believable, (*number.candidates, number.of or Decimal(0)))):
        return None
    return replace(number, adds=bool(sign and sign["sign"] == "+"))


def _believable(number: Decimal) -> bool:
    return number <= _LARGEST and round(number, _DECIMALS) == number


def _counted(words: str, kind: Kind) -> Number | None:
    if words.isdecimal():  # also one so long that in a sentence it would be somebody's phone number
        return Number((Decimal(words),))
    amount = stated_amount(words)
    if amount is None or amount.kind not in _KINDS[kind]:
        return None
    return Number(amount.candidates or (amount.value,))


def _duration(words: str) -> Number | None:
    minutes = read_duration(words)
    return Number(minutes) if minutes else None


def _clock(words: str) -> Number | None:
    """A time of day; 15.40 is one where a time is asked for."""
    amount = stated_amount(words)
    if amount is not None and amount.kind is AmountKind.PLAIN and "." in words:
        amount = stated_amount(f"kl. {words}")
    if amount is None or amount.kind is not AmountKind.CLOCK:
        return None
    minutes = amount.value
    return Number((minutes,)) if minutes < _DAY and minutes == minutes.to_integral_value() else None


def _ratio(words: str) -> Number | None:
    amount = stated_amount(words)
    if amount is None or amount.kind is not AmountKind.SHARE or amount.of is None:
        return None
    return Number((amount.value,), of=amount.of)


def _yes_no(words: str) -> Number | None:
    lowered = words.lower()
    if lowered in _YES:
        return Number((Decimal(1),))
    return Number((Decimal(0),)) if lowered in _NO else None
