"""Reads a date as people type it: 24.11., 24/11, 2026-11-24, 24 Nov, fredag, i morgen.

A date without its year is the nearest one: this year's, unless it is long over, then next year's. What could mean two
days, such as a weekday that is not the date beside it, is not read at all.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache

from babel.dates import get_day_names, get_month_names

from flows.shared.measure import LOCALES
from flows.shared.naming import folded

LONG_OVER = timedelta(days=60)  # "3.1." typed in December means next January, "3.12." does not mean next year

LONGEST = 60  # characters; whatever is longer is no date

_FROM_TODAY = {
    -1: ("yesterday", "i går", "igår", "gestern"),
    0: ("today", "i dag", "idag", "heute"),
    1: ("tomorrow", "i morgen", "imorgen", "morgen"),
    2: ("day after tomorrow", "the day after tomorrow", "i overmorgen", "overmorgen", "übermorgen"),
}
_RELATIVE = {folded(word): days for days, words in _FROM_TODAY.items() for word in words}
_LEADING = re.compile(r"^(?:(?:from|on|fra|den|på|vom|von|am|zum|dem)\s+)+")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})\s?[./]\s?(\d{1,2})(?:\s?[./]\s?(\d{4}|\d{2}))?\.?")
_DASHES = re.compile(r"(\d{1,2})-(\d{1,2})-(\d{4})")
_DAY_FIRST = re.compile(r"(\d{1,2})(?:st|nd|rd|th|\.)?\s*([^\W\d_]+)\.?,?(?:\s+(\d{4}))?")
_MONTH_FIRST = re.compile(r"([^\W\d_]+)\.?\s+(\d{1,2})(?:st|nd|rd|th|\.)?(?:,?\s+(\d{4}))?")
_WEEKDAY_FIRST = re.compile(r"([^\W\d_]+)\.?,?(?:\s+(.+))?")


def read_day(words: str, today: date, after: date | None = None) -> date | None:
    """Return the day somebody means, a past one too; None if it cannot be told.

    A weekday is the next one from ``after`` on (today, if not given), a date without its year the nearest to it.
    """
    words = without_preposition(folded(words))
    return _day(words, today, after or today) if len(words) <= LONGEST else None


def names_a_day(word: str) -> bool:
    """Whether a folded word is the name of a weekday or a month, short or long."""
    return word.rstrip(".") in _weekdays() or word.rstrip(".") in _months()


def without_preposition(words: str) -> str:
    """Return folded words without the *on*, *den* or *am* before a date."""
    return _LEADING.sub("", words)


def _day(words: str, today: date, after: date) -> date | None:
    """Read one day; a weekday is the next one from ``after`` on, a date without its year the nearest to it."""
    if words in _RELATIVE:
        return today + timedelta(days=_RELATIVE[words])
    if found := _ISO.fullmatch(words):
        return _on(found[1], int(found[2]), found[3])
    if found := _DASHES.fullmatch(words):
        return _on(found[3], int(found[2]), found[1])
    if found := _NUMBERS.fullmatch(words):
        return _nearest(found[3], int(found[2]), found[1], after)
    return _with_names(words, today, after)


def _with_names(words: str, today: date, after: date) -> date | None:
    """Read what has the name of a month or of a weekday in it."""
    if (found := _DAY_FIRST.fullmatch(words)) and (month := _months().get(found[2])):
        return _nearest(found[3], month, found[1], after)
    if (found := _MONTH_FIRST.fullmatch(words)) and (month := _months().get(found[1])):
        return _nearest(found[3], month, found[2], after)
    found = _WEEKDAY_FIRST.fullmatch(words)
    weekday = _weekdays().get(found[1]) if found else None
    if found is None or weekday is None:
        return None
    if found[2] is None:
        return after + timedelta(days=(weekday - after.weekday()) % 7)
    day = _day(found[2], today, after)
    return day if day and day.weekday() == weekday else None


def _nearest(year: str | None, month: int, day: str, after: date) -> date | None:
    if year:
        return _on(f"20{year}" if len(year) == 2 else year, month, day)
    years = (_on(str(after.year + ahead), month, day) for ahead in (0, 1))
    return next((found for found in years if found and found > after - LONG_OVER), None)


def _on(year: str, month: int, day: str) -> date | None:
    try:
        return date(int(year), month, int(day))
    except ValueError:
        return None


@cache
def _months() -> dict[str, int]:
    """Every month's names in the three languages."""
    return {
        folded(name).rstrip("."): number
        for locale in LOCALES.values()
        for width in ("wide", "abbreviated")
        for context in ("format", "stand-alone")
        for number, name in get_month_names(width, context, locale).items()
    }


@cache
def _weekdays() -> dict[str, int]:
    """Every weekday's names in the three languages; 0 is Monday."""
    names = {
        folded(name).rstrip("."): number
        for locale in LOCALES.values()
        for width in ("wide", "abbreviated")
        for context in ("format", "stand-alone")
        for number, name in get_day_names(width, context, locale).items()
    }
    return names | {"sonnabend": 5, "tir": 1, "tor": 3}
