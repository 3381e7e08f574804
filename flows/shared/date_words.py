"""A date as people write it in a line: Thu 20 Nov, tor 20. nov, Do 20. Nov."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from babel.dates import format_date

from flows.shared.measure import LOCALES

_PATTERNS = {"en": "EEE d MMM", "da": "EEE d. MMM", "de": "EEE d. MMM"}


@lru_cache(maxsize=1024)
def date_words(day: date, language: str) -> str:
    """Return a short date in a language."""
    words = str(format_date(day, format=_PATTERNS[language], locale=LOCALES[language]))
    return " ".join(part if part[:-1].isdigit() else part.rstrip(".") for part in words.split())
