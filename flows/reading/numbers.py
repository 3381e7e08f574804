"""One number as people type it: 12, +3, 1,5, 2h10, 92 %, 1.250 €, 15:40, 3/50, yes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from flows.shared.agreement import Kpi, typed_sides
from flows.shared.measure import Kind

_PLAIN = re.compile(r"(?P<sign>[+=-]?)\s*(?P<digits>\d[\d.,\u00a0\u202f']*)")
_DURATION = re.compile(
    r"(?:(?P<h>\d+(?:[.,]\d+)?)\s*(?:hours?|hrs?|h|timer?|t|stunden?|std\.?)\s*)?"
    r"(?:(?P<m>\d+(?:[.,]\d+)?)\s*(?:minutes?|minuten?|minutter|minut|mins?\.?|m)?)?",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"(?P<h>\d{1,2})[:.](?P<m>\d{2})(?:\s*(?P<half>am|pm))?", re.IGNORECASE)
_RATIO = re.compile(r"(?P<part>\d+)\s*(?:/|of|af|ud af|von|aus)\s*(?P<whole>\d+)", re.IGNORECASE)
_YES = frozenset({"yes", "y", "ja", "j", "1", "✓", "true"})
_NO = frozenset({"no", "n", "nej", "nein", "0", "false"})
_UNITS = re.compile(
    r"\s*(?:%|percent|procent|prozent|pct\.?|€|eur|kr\.?|dkk|\$|usd|£|gbp|stars?|stjerner|sterne)\s*", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Number:
    """A typed number. More than one candidate means it must be asked about."""

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
    words = words.strip()
    if not kpi.is_rate:
        return read_number(words, kpi.kind)
    numerator, denominator = typed_sides(kpi, kpis)
    if numerator and denominator:
        return _ratio(words)
    side = read_number(words, Kind.COUNT)
    if side is None or numerator or not side.certain:
        return side if numerator else None
    return Number((Decimal(0),), of=side.amount, adds=side.adds)


def read_number(words: str, kind: Kind) -> Number | None:
    """Read words that are nothing but one value of a kind (in the kind's unit), or return None."""
    words = words.strip()
    match kind:
        case Kind.DURATION:
            return _duration(words)
        case Kind.TIME:
            return _clock(words)
        case Kind.YES_NO:
            return _yes_no(words)
        case _:
            return _plain(words, kind)


def _plain(words: str, kind: Kind) -> Number | None:
    if kind is Kind.COUNT and (ratio := _RATIO.fullmatch(words)):
        return Number((Decimal(ratio["part"]),))
    bare = _UNITS.sub("", words) if kind is not Kind.COUNT else words
    found = _PLAIN.fullmatch(bare.strip())
    if found is None or found["sign"] == "-":
        return None
    candidates = decimal_candidates(found["digits"])
    return Number(candidates, adds=found["sign"] == "+") if candidates else None


def decimal_candidates(digits: str) -> tuple[Decimal, ...]:
    """Return the readings of digits with points and commas: ``1,5`` has one, ``1.200`` has two."""
    digits = re.sub(r"[\u00a0\u202f']", "", digits)
    separators = re.findall(r"[.,]", digits)
    if not separators:
        return (Decimal(digits),) if digits.isdecimal() else ()
    if len(set(separators)) == 2:  # 1.250,50: the last one is the decimal separator
        whole, _, fraction = digits.rpartition(separators[-1])
        return _grouped(whole, fraction)
    if len(separators) > 1:  # 1.250.000
        return _grouped(digits, "")
    whole, _, fraction = digits.partition(separators[0])
    if not whole or not fraction:
        return ()
    as_fraction = Decimal(f"{whole}.{fraction}")
    if len(fraction) == 3 and len(whole) <= 3 and whole != "0":
        return (Decimal(whole + fraction), as_fraction)
    return (as_fraction,)


def _grouped(whole: str, fraction: str) -> tuple[Decimal, ...]:
    groups = re.split(r"[.,]", whole)
    if not groups[0] or any(len(group) != 3 for group in groups[1:]):
        return ()
    return (Decimal("".join(groups) + (f".{fraction}" if fraction else "")),)


def _duration(words: str) -> Number | None:
    if clock := re.fullmatch(r"(\d{1,3}):(\d{2})\s*(?:h|t|std\.?)?", words):
        return Number((Decimal(clock[1]) * 60 + Decimal(clock[2]),))
    if not words or not (found := _DURATION.fullmatch(words)):
        return None
    hours, minutes = (Decimal((found[name] or "0").replace(",", ".")) for name in ("h", "m"))
    return Number((hours * 60 + minutes,))


def _clock(words: str) -> Number | None:
    found = _CLOCK.fullmatch(words.removeprefix("kl. ").removesuffix(" Uhr").strip())
    if found is None:
        return None
    hour, minute = int(found["h"]), int(found["m"])
    if found["half"]:
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
