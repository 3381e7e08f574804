"""One number as people type it: 12, +3, 1,5, 2h10, 92 %, 1.250 €, 15:40, 3/50, yes."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from flows.reading.duration import read_duration
from flows.shared.agreement import Kpi, typed_sides
from flows.shared.measure import Kind

LONGEST = 40  # characters of one number with its unit

_LARGEST = Decimal(10) ** 12  # nobody does more in a day; beyond 28 digits arithmetic would fail
_DECIMALS = 6
_TAPPED = re.compile(r"[0-9]{1,12}(?:\.[0-9]{1,9})?")
_SIGN = re.compile(r"(?P<sign>[+=]?)\s*")
_DIGITS = re.compile(r"\d[\d.,\u00a0\u202f']*")
_CLOCK = re.compile(
    r"(?P<before>kl\.?\s*)?(?P<h>\d{1,2})(?:[:.](?P<m>\d{2}))?\s*(?:(?P<half>am|pm)|(?P<after>uhr))?", re.IGNORECASE
)
_RATIO = re.compile(r"(?P<part>\d+)\s*(?:/|of|af|ud af|von|aus)\s*(?P<whole>\d+)", re.IGNORECASE)
_YES = frozenset({"yes", "y", "ja", "j", "1", "✓", "true"})
_NO = frozenset({"no", "n", "nej", "nein", "0", "false"})
_CURRENCIES = {
    "€": {"EUR"}, "eur": {"EUR"}, "$": {"USD", "CAD", "AUD"}, "usd": {"USD"}, "£": {"GBP"}, "gbp": {"GBP"},
    "kr": {"DKK", "NOK", "SEK"}, "dkk": {"DKK"},
}  # fmt: skip
_CURRENCY = re.compile(r"€|\$|£|(?<![^\W\d])(?:eur|usd|gbp|dkk|kr)(?!\w)\.?", re.IGNORECASE)
_OTHER_UNITS = re.compile(
    r"%|(?<![^\W\d])(?:percent|procent|prozent|pct|stars?|stjerner|sterne)(?!\w)\.?", re.IGNORECASE
)


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
    if not kpi.is_rate:
        return None if in_other_currency(words, kpi) else read_number(words, kpi.kind)
    numerator, denominator = typed_sides(kpi, kpis)
    if numerator and denominator:
        return _read(words, _ratio)
    side = read_number(words, Kind.COUNT) if numerator or denominator else None
    if side is None or numerator:
        return side
    return Number((Decimal(0),), of=side.amount, adds=side.adds) if side.certain else None


def in_other_currency(words: str, kpi: Kpi) -> bool:
    """Whether an amount of money is said in a currency that is not the KPI's: 38 USD are not 38 €."""
    if kpi.kind is not Kind.MONEY:
        return False
    named = [_CURRENCIES[found.group().lower().rstrip(".")] for found in _CURRENCY.finditer(words)]
    return any(kpi.currency not in possible for possible in named)


def read_number(words: str, kind: Kind) -> Number | None:
    """Read words that are nothing but one value of a kind (in the kind's unit), or return None."""
    match kind:
        case Kind.DURATION:
            return _read(words, _duration)
        case Kind.TIME:
            return _read(words, _clock)
        case Kind.YES_NO:
            return _read(words, _yes_no)
        case Kind.COUNT:
            return _read(words, _count)
        case _:
            return _read(words, _with_unit)


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


def _count(words: str) -> Number | None:
    ratio = _RATIO.fullmatch(words)
    return Number((Decimal(ratio["part"]),)) if ratio else _plain(words)


def _with_unit(words: str) -> Number | None:
    return _plain(_OTHER_UNITS.sub(" ", _CURRENCY.sub(" ", words)).strip())


def _plain(words: str) -> Number | None:
    candidates = decimal_candidates(words) if _DIGITS.fullmatch(words) else ()
    return Number(candidates) if candidates else None


def decimal_candidates(digits: str) -> tuple[Decimal, ...]:
    """Return the readings of digits with points and commas: ``1,5`` has one, ``1.200`` has two."""
    digits = re.sub(r"[\u00a0\u202f']", "", digits)
    separators = re.findall(r"[.,]", digits)
    if not separators:
        return (Decimal(digits),)
    if len(set(separators)) == 2:  # 1.250,50: the last one is the decimal separator
        whole, _, fraction = digits.rpartition(separators[-1])
        return _grouped(whole, fraction)
    if len(separators) > 1:  # 1.250.000
        return _grouped(digits, "")
    whole, _, fraction = digits.partition(separators[0])
    if not whole or not fraction:
        return ()
    as_fraction = Decimal(f"{whole}.{fraction}")
    if len(fraction) == 3 and len(whole) <= 3 and whole.strip("0"):
        return (Decimal(whole + fraction), as_fraction)
    return (as_fraction,)


def _grouped(whole: str, fraction: str) -> tuple[Decimal, ...]:
    groups = re.split(r"[.,]", whole)
    if not 1 <= len(groups[0]) <= 3 or any(len(group) != 3 for group in groups[1:]):
        return ()
    return (Decimal("".join(groups) + (f".{fraction}" if fraction else "")),)


def _duration(words: str) -> Number | None:
    minutes = read_duration(words)
    return Number(minutes) if minutes else None


def _clock(words: str) -> Number | None:
    found = _CLOCK.fullmatch(words)
    if found is None or not (found["m"] or found["before"] or found["half"] or found["after"]):
        return None
    hour, minute = int(found["h"]), int(found["m"] or 0)
    if found["half"] and hour <= 12:
        hour = hour % 12 + (12 if found["half"].lower() == "pm" else 0)
    return Number((Decimal(hour * 60 + minute),)) if hour < 24 and minute < 60 else None


def _ratio(words: str) -> Number | None:
    found = _RATIO.fullmatch(words)
    if found is None or Decimal(found["whole"]) < Decimal(found["part"]):
        return None
    return Number((Decimal(found["part"]),), of=Decimal(found["whole"]))


def _yes_no(words: str) -> Number | None:
    lowered = words.lower()
    if lowered in _YES:
        return Number((Decimal(1),))
    return Number((Decimal(0),)) if lowered in _NO else None
