"""Numbers with their meaning: 12, 2 h 10, 92 %, 1,250.00 €, 16:00 — written as the reader is used to."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from functools import lru_cache

from babel.numbers import format_currency, format_decimal


class Kind(StrEnum):
    """What a KPI's number is. The unit of its ``Decimal`` is given for each."""

    COUNT = "count"  # pieces
    DURATION = "duration"  # minutes
    PERCENT = "percent"  # percentage points: 90 is 90 %
    MONEY = "money"  # units of the KPI's currency
    RATING = "rating"  # stars, marks
    TIME = "time"  # minutes after local midnight; 1470 is half past midnight, a day late
    YES_NO = "yes_no"  # 1 is yes, 0 is no


LOCALES = {"en": "en_GB", "da": "da_DK", "de": "de_DE"}
_HOUR = {"en": "h", "da": "t", "de": "Std."}
_MINUTE = {"en": "min", "da": "min.", "de": "Min."}
_YES_NO = {"en": ("no", "yes"), "da": ("nej", "ja"), "de": ("nein", "ja")}


@dataclass(frozen=True, slots=True)
class Measure:
    """An amount of a kind. ``of`` is the denominator of a rate: 3 of 50."""

    amount: Decimal
    kind: Kind
    currency: str = ""
    of: Decimal | None = None


@lru_cache(maxsize=4096)  # writing a number in a locale costs as much as ten sentences around it
def measure_words(measure: Measure, language: str) -> str:
    """Write a measure as a reader of that language would: ``2 h 10 min``, ``1.250,00 €``, ``92 %``."""
    amount, locale = measure.amount, LOCALES[language]
    match measure.kind:
        case Kind.DURATION:
            return _duration(amount, language)
        case Kind.PERCENT:
            return f"{_plain(amount, locale)} %"
        case Kind.MONEY:
            return _spaced(str(format_currency(amount, measure.currency, locale=locale)))
        case Kind.TIME:
            return f"{int(amount) // 60 % 24:02d}:{int(amount) % 60:02d}"
        case Kind.YES_NO:
            return _YES_NO[language][1 if amount else 0]
        case _:
            return _plain(amount, locale)


def _plain(amount: Decimal, locale: str) -> str:
    """At most two decimals, grouped by locale; 4.0 is written 4."""
    rounded = amount.quantize(Decimal("0.01"), ROUND_HALF_UP)
    return str(format_decimal(rounded, format="#,##0.##", locale=locale))


def _spaced(money: str) -> str:
    """Keep a currency's letters off the digits, as CLDR asks and Babel does not: ``DKK 38.50``, but ``€38.50``."""
    return re.sub(r"(?<=[^\W\d_])(?=\d)", "\u00a0", money)


def _duration(minutes: Decimal, language: str) -> str:
    whole = int(minutes.to_integral_value(ROUND_HALF_UP))
    whole_seconds = int((minutes * 60).to_integral_value(ROUND_HALF_UP))
    if whole_seconds < 60:
        return f"{whole_seconds} s" if whole_seconds else f"0 {_MINUTE[language]}"
    hours, rest = divmod(whole, 60)
    parts = [f"{hours} {_HOUR[language]}"] if hours else []
    if rest or not hours:
        parts.append(f"{rest} {_MINUTE[language]}")
    return " ".join(parts)
