"""The simple reader: a KPI's name or alias and one number, in any order — ``posts +2``, ``svarede 12 mails``.

It would rather find nothing than guess: a piece of text counts only when exactly one KPI and exactly one number
stand in it, and nothing that says it is about another day, a target, a question or something that did not happen.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from flows.reading.duration import IN_A_SENTENCE
from flows.reading.numbers import in_other_currency, read_number, read_value
from flows.reading.reading import Reading, ReadValue, Unclear
from flows.shared.agreement import Kpi
from flows.shared.measure import Kind

LONGEST = 2000  # characters; a note is a line, not a book

# what divides a message, the clearest first
_BETWEEN = (re.compile(r"\n|;"), re.compile(r",\s|\s·\s"), re.compile(r"\s(?:and|og|und|&)\s"))
_LINK = re.compile(r"(?<!\S)(?=\S*://|www\.)\S+")
_NAME = "\ue000"  # stands where the KPI's name stood
_CLOCK = (  # "5 am Tag" is German for "5 a day": am and pm end a clause
    r"kl\.?\s*\d{1,2}(?:[:.]\d{2})?(?!\w)"
    r"|\d{1,2}(?:[:.]\d{2})?\s*uhr(?!\w)"
    r"|\d{1,2}(?:[:.]\d{2})?\s*(?:am|pm)(?=\s*(?:[^\w\s]|$))"
    r"|\d{1,3}:\d{2}(?:\s*(?:h|t|std\.?))?(?!\w)"
)
_RATIO = r"\d+\s*(?:/|of|af|ud af|von|aus)\s*\d+(?!\w)"
_WITH_UNIT = (
    r"\d[\d.,\u00a0\u202f']*+"
    r"(?:\s*(?:[%€$£]|(?:percent|procent|prozent|pct|eur|kr|dkk|usd|gbp|stars?|stjerner|sterne)(?!\w)))?(?!\w)"
)
_NUMBER = re.compile(
    r"(?P<minus>(?:(?<=\s)|^)[-−](?=\d))?(?<!\w)(?:[+=]\s*)?"
    rf"(?:{_CLOCK}|{IN_A_SENTENCE}|{_RATIO}|{_WITH_UNIT})",
    re.IGNORECASE,
)
_PUNCTUATION = " \t.,:;!=+–-€$£" + _NAME
_NOT_OF_TODAY = re.compile(
    r"\b(?:yesterday|tomorrow|target|goal|(?:last|next) (?:week|month)|"
    r"i ?går|i ?forgårs|mål(?:et)?|(?:sidste|næste) (?:uge|måned)|"
    r"gestern|vorgestern|übermorgen|ziel|(?:letzte|nächste)[nrs]? (?:woche|monat)|"
    r"(?<!til )(?<!god )(?<!heute )(?<!guten )morgen|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:man|tirs|ons|tors|fre|lør|søn)dags?|"
    r"(?:mon|diens|donners|frei|sams|sonn)tags?|mittwochs?|"
    r"not|never|cannot|ikke|aldrig|nicht|nie|kein(?:e|en|er)?)\b|n[’']t\b|\?\s*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Found:
    """What a piece says. ``bare`` is a note in its plainest form, name and number: ``posts +2``."""

    what: ReadValue | Unclear
    bare: bool


def read(words: str, kpis: Sequence[Kpi]) -> Reading:
    """Read a text against the KPIs of one engagement."""
    if len(words) > LONGEST:
        return Reading()
    read_pieces = list(_read_pieces(unicodedata.normalize("NFC", words), kpis))
    found = [piece for piece in read_pieces if piece is not None]
    return Reading(
        values=tuple(_merged(each.what for each in found if isinstance(each.what, ReadValue))),
        unclear=tuple(each.what for each in found if isinstance(each.what, Unclear)),
        complete=bool(found) and len(found) == len(read_pieces) and all(each.bare for each in found),
    )


def _read_pieces(
    words: str, kpis: Sequence[Kpi], between: Sequence[re.Pattern[str]] = _BETWEEN
) -> Iterator[_Found | None]:
    """Divide no further than needed, so that a name may hold a comma or an *and*."""
    for piece in filter(None, map(str.strip, between[0].split(words))):
        whole = _piece(piece, kpis)
        if whole is None and len(between) > 1:
            yield from _read_pieces(piece, kpis, between[1:])
        else:
            yield whole


def _merged(values: Iterable[ReadValue]) -> list[ReadValue]:
    """Of two values for one KPI the last one counts: people correct themselves."""
    return list({value.kpi: value for value in values}.values())


def _piece(piece: str, kpis: Sequence[Kpi]) -> _Found | None:
    named = _named(_LINK.sub(" ", piece), kpis)
    if named is None:
        return None
    kpi, rest = named
    if _NOT_OF_TODAY.search(rest) or in_other_currency(rest, kpi):
        return None
    if kpi.kind is Kind.YES_NO:
        return _answer(kpi, rest, piece)
    numbers = list(_NUMBER.finditer(rest))
    if len(numbers) != 1 or numbers[0]["minus"]:
        return None
    what = _value(kpi, numbers[0].group(), piece, kpis)
    bare = _is_bare(rest, numbers[0]) and not _LINK.search(piece)
    return None if what is None else _Found(what, bare=bare)


def _answer(kpi: Kpi, rest: str, piece: str) -> _Found | None:
    number = read_number(rest.strip(_PUNCTUATION), kpi.kind)
    if number is None:
        return None
    return _Found(ReadValue(kpi.key, number.amount, adds=False, words=piece), bare=True)


def _value(kpi: Kpi, digits: str, words: str, kpis: Sequence[Kpi]) -> ReadValue | Unclear | None:
    digits = digits.strip()
    number = read_value(digits, kpi, kpis)
    if number is None:
        return None
    adding = kpi.adds_up or kpi.is_rate
    adds = adding and not digits.startswith("=")
    if not number.certain:
        return Unclear(kpi.key, number.candidates, words, adds)
    return ReadValue(kpi.key, number.amount, number.of, adds, words, plus=adding and number.adds)


def _is_bare(rest: str, number: re.Match[str]) -> bool:
    """Whether nothing but the name stands before the number and nothing at all behind it."""
    before, after = rest[: number.start()], rest[number.end() :]
    return _NAME in before and not before.strip(_PUNCTUATION) and not after.strip(_PUNCTUATION)


def _named(piece: str, kpis: Sequence[Kpi]) -> tuple[Kpi, str] | None:
    """Return the one KPI that is named, and the piece with a mark in the name's place.

    A name within a longer one does not count: *blog posts* are not *posts*.
    """
    spans = [(kpi, span) for kpi in kpis if not kpi.from_report and (span := _span(piece, kpi))]
    widest = [(kpi, span) for kpi, span in spans if not any(_within(span, other) for _, other in spans)]
    if len(widest) != 1:
        return None
    kpi, (start, end) = widest[0]
    return kpi, f"{piece[:start]}{_NAME}{piece[end:]}"


def _within(inner: tuple[int, int], outer: tuple[int, int]) -> bool:
    return inner != outer and outer[0] <= inner[0] and inner[1] <= outer[1]


def _span(piece: str, kpi: Kpi) -> tuple[int, int] | None:
    """Where the KPI's name or an alias stands as whole words, the longest that does."""
    for name in sorted({kpi.name, *kpi.aliases}, key=len, reverse=True):
        pattern = rf"(?<!\w){re.escape(unicodedata.normalize('NFC', name))}(?!\w)"
        if found := re.search(pattern, piece, re.IGNORECASE):
            return found.span()
    return None
