"""Finds in an automatic mail what it says about being away, so that she knows not to wait."""

from __future__ import annotations

import re

MOST = 300  # characters that are shown

# Parts of words, in lower case, by which people say that they are away.
AWAY = (
    "out of office", "out of the office", "away", "on leave", "vacation", "holiday", "back on", "return", "until",
    "ferie", "fravær", "ikke på kontoret", "tilbage", "orlov", "barsel", "til og med",
    "abwesen", "nicht im büro", "urlaub", "zurück", "wieder da", "wieder erreichbar",
    "elternzeit", "bis zum", "bis einschließlich",
)  # fmt: skip
_ENDS = re.compile(r"(?<=[^\d][.!?])\s+|\n+")  # not after the day of a date
_MOST_LINES = 15  # what follows further down is quoted


def absence(words: str) -> str:
    """Return the sentences of an automatic mail that speak of an absence; empty if it does not."""
    written = [line for line in words[:5000].splitlines()[:_MOST_LINES] if not line.lstrip().startswith(">")]
    found = [each.strip() for each in _ENDS.split("\n".join(written)) if _says_away(each)]
    return " ".join(found)[:MOST]


def _says_away(sentence: str) -> bool:
    folded = sentence.casefold()
    return any(each in folded for each in AWAY)
