"""Reads the days somebody is off as they are typed: one day, or 24.–28.11.

What could mean two days, such as a weekday that is not the date beside it, is not read at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from flows.day_off.span import Span
from flows.reading.dates import LONGEST, read_day, without_preposition
from flows.shared.naming import folded

_BETWEEN = re.compile(r"\s*[-–—]\s*|\s+(?:to|until|till|til|bis)\s+")
_ONLY_A_DAY = re.compile(r"(\d{1,2})\.?")


def read_span(words: str, today: date) -> Span | None:
    """Return the day or the days somebody means, past ones too; None if it cannot be told."""
    words = without_preposition(folded(words))
    if len(words) > LONGEST:
        return None
    day = read_day(words, today)
    return Span(day, day) if day else next(_spans(words, today), None)


def _spans(words: str, today: date) -> Iterator[Span]:
    """Yield the readings as ``from – to``, trying each dash there is."""
    for between in _BETWEEN.finditer(words):
        left, right = words[: between.start()], words[between.end() :]
        if short := _ONLY_A_DAY.fullmatch(left):  # 24.–28.11.
            last = read_day(right, today)
            first = last and _same_month(last, short[1])
        else:
            first = read_day(left, today)
            last = first and read_day(right, today, first)
        if first and last and first <= last:
            yield Span(first, last)


def _same_month(last: date, day: str) -> date | None:
    try:
        return last.replace(day=int(day))
    except ValueError:
        return None
