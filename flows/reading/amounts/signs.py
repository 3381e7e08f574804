"""Decimal and thousands signs: what 1,5 and 1.200 are for a Dane, a German and an English reader."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from babel import Locale

from flows.shared.measure import LOCALES

_SPACING = re.compile("[\u00a0\u202f\u2009'’]")
_GROUPED = re.compile(r"\d{1,3}(?:([.,'’\u00a0\u202f\u2009 ])\d{3})(?:\1\d{3})*")
_INDIAN = re.compile(r"\d{1,2}(?:,\d{2})+,\d{3}")  # Rs 1,15,000


def read_digits(digits: str, language: str) -> tuple[Decimal, ...]:
    """Return the readings of digits with points and commas, the likelier first; none if they are no number.

    In German ``1.200`` has one reading, in English or an unknown language it has two.
    """
    marks = sorted({mark for mark in digits if mark in ".,"})
    if len(marks) == 2:  # 1.250,50: the last one is the decimal sign
        decimal_sign = max(marks, key=digits.rindex)
        whole, _, fraction = digits.rpartition(decimal_sign)
        return _whole(whole, fraction)
    if not marks or digits.count(marks[0]) > 1:
        return _whole(digits)
    whole, _, fraction = digits.partition(marks[0])
    if _SPACING.search(whole):
        return _whole(whole, fraction)
    return _one_sign(whole, marks[0], fraction, language)


def _whole(digits: str, fraction: str = "") -> tuple[Decimal, ...]:
    if not (digits.isdecimal() or _GROUPED.fullmatch(digits) or _INDIAN.fullmatch(digits)):
        return ()
    plain = "".join(each for each in digits if each.isdecimal())
    return (Decimal(f"{plain}.{fraction}" if fraction else plain),) if fraction.isdecimal() or not fraction else ()


def _one_sign(whole: str, sign: str, fraction: str, language: str) -> tuple[Decimal, ...]:
    if not (whole.isdecimal() and fraction.isdecimal()):
        return ()
    as_fraction = Decimal(f"{whole}.{fraction}")
    if len(fraction) != 3 or len(whole) > 3 or whole.startswith("0"):
        return (as_fraction,)
    grouped = Decimal(whole + fraction)
    return (grouped,) if sign == _group_sign(language) else (grouped, as_fraction)


@lru_cache
def _group_sign(language: str) -> str:
    locale = LOCALES.get(language)
    return str(Locale.parse(locale).number_symbols["latn"]["group"]) if locale else ""
