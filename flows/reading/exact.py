"""The simple reader: a KPI's name or alias and one number, in any order — ``posts +2``, ``svarede 12 mails``.

It would rather find nothing than guess: a piece of text counts only when exactly one KPI and exactly one number
stand in it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from flows.reading.numbers import Number, read_number, read_value
from flows.reading.reading import Reading, ReadValue, Unclear
from flows.shared.agreement import Kpi
from flows.shared.measure import Kind

LONGEST = 2000  # characters; a note is a line, not a book

_PIECES = re.compile(r"\n|;|,\s|\s(?:and|og|und|&)\s|\s·\s")
_NUMBER = re.compile(
    r"[+=]?\d[\d.,:/\u00a0]*(?:\s*(?:of|af|ud af|von|aus)\s*\d+)?"
    r"(?:\s*(?:hours?|hrs?|h|timer?|t|stunden?|std\.?|minutes?|minuten?|minutter|min\.?|m|%|€|eur|kr\.?|dkk)(?![^\W\d])\.?\s*"
    r"(?:\d+\s*(?:minutes?|minuten?|minutter|min\.?|m)?(?!\w))?)?%?",
    re.IGNORECASE,
)
# a number for another day, or a target, is not a value of today
_ANOTHER_DAY = re.compile(
    r"\b(?:yesterday|tomorrow|last week|target|goal|i går|igår|i morgen|sidste uge|mål(?:et)?|gestern|morgen|"
    r"letzte woche|ziel)\b",
    re.IGNORECASE,
)


def read(words: str, kpis: Sequence[Kpi]) -> Reading:
    """Read a text against the KPIs of one engagement."""
    if len(words) > LONGEST:
        return Reading()
    pieces = [piece.strip() for piece in _PIECES.split(words) if piece.strip()]
    read_pieces = [_piece(piece, kpis) for piece in pieces]
    found = [piece for piece in read_pieces if piece is not None]
    return Reading(
        values=tuple(_merged(piece for piece in found if isinstance(piece, ReadValue))),
        unclear=tuple(piece for piece in found if isinstance(piece, Unclear)),
        complete=bool(found) and len(found) == len(pieces),
    )


def names(kpi: Kpi) -> tuple[str, ...]:
    """Return what a KPI may be called, the longest first."""
    return tuple(sorted({kpi.name, *kpi.aliases}, key=len, reverse=True))


def _merged(values: Iterable[ReadValue]) -> list[ReadValue]:
    """Of two values for one KPI the last one counts: people correct themselves."""
    return list({value.kpi: value for value in values}.values())


def _piece(piece: str, kpis: Sequence[Kpi]) -> ReadValue | Unclear | None:
    if _ANOTHER_DAY.search(piece):
        return None
    named = [(kpi, rest) for kpi in kpis if (rest := _without_name(piece, kpi)) is not None and not kpi.from_report]
    if len(named) != 1:
        return None
    kpi, rest = named[0]
    if kpi.kind is Kind.YES_NO:
        answer = read_number(rest.strip(" :="), kpi.kind)
        return None if answer is None else _value(kpi, answer, piece, replaces=True)
    numbers = [found.group().strip() for found in _NUMBER.finditer(rest)]
    if len(numbers) != 1:
        return None
    number = read_value(numbers[0].lstrip("="), kpi, kpis)
    return None if number is None else _value(kpi, number, piece, replaces=numbers[0].startswith("="))


def _value(kpi: Kpi, number: Number, words: str, *, replaces: bool) -> ReadValue | Unclear:
    if not number.certain:
        return Unclear(kpi.key, number.candidates, words)
    adds = (kpi.adds_up or kpi.is_rate) and not replaces
    return ReadValue(kpi.key, number.amount, number.of, adds, words)


def _without_name(piece: str, kpi: Kpi) -> str | None:
    """Return the piece without the KPI's name, or None if the name does not stand in it as whole words."""
    for name in names(kpi):
        pattern = rf"(?<!\w){re.escape(name)}(?!\w)"
        if re.search(pattern, piece, re.IGNORECASE):
            return re.sub(pattern, " ", piece, count=1, flags=re.IGNORECASE)
    return None
