"""Which words around numbers mean what, for a reader of one language who also understands the two others."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from babel import Locale

from flows.reading.idioms.amount_words import AmountWords
from flows.reading.idioms.da.amounts import WORDS as DANISH
from flows.reading.idioms.de.amounts import WORDS as GERMAN
from flows.reading.idioms.en.amounts import WORDS as ENGLISH
from flows.shared.measure import LOCALES

WORDS = {"en": ENGLISH, "da": DANISH, "de": GERMAN}
_LISTS = {
    "a": "articles",  "%": "percent", "X": "points", "*": "stars",
    "&": "conjunctions", "O": "of", "t": "until", "B": "between", "r": "starting", "A": "about", "G": "more_than",
    "v": "vague", "V": "seldom_vague", "K": "before_clock", "T": "after_clock", "P": "at",
    "i": "before_date", "I": "references", "J": "references_if_long", "y": "before_year",
    "e": "ordinal_endings", "E": "ordinal_nouns", "s": "small", "x": "no_numbers", "u": "every", "R": "streets",
}  # fmt: skip
_HALF = Decimal("0.5")
_THOUSANDS = frozenset({"tkr", "teur"})
_UNITS = {"S": ("seconds", Decimal(1) / 60), "M": ("minutes", Decimal(1)), "H": ("hours", Decimal(60)),
          "D": ("days", Decimal(1440)), "W": ("weeks", Decimal(10080)),
          "L": ("months", Decimal(43200))}  # fmt: skip
_SIZES = {"z": "dozens", "k": "multipliers", "M": "quarter_hours", "w": "numbers", "q": "quarters"}


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a word is: the letter of its token, the size of a unit or number, a currency."""

    shape: str
    numbers: tuple[Decimal, ...] = ()
    currency: str = ""


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words one reader knows; ``phrases`` are by their first two words, the longest first."""

    words: Mapping[str, Meaning]
    phrases: Mapping[tuple[str, str], tuple[tuple[tuple[str, ...], Meaning], ...]]


def in_any_language(sort: str) -> frozenset[str]:
    """Return the words of one sort in all languages."""
    return frozenset(word for words in WORDS.values() for word in getattr(words, sort))


@lru_cache
def vocabulary(language: str) -> Vocabulary:
    """Return the vocabulary of a language; what is not known there is looked for in the other two."""
    order = sorted(WORDS, key=lambda other: other != language)
    merged: dict[str, Meaning] = {}
    for other in order:
        for word, meaning in _meanings(WORDS[other], other):
            if language in {other, ""} or _travels(word, WORDS[other]):
                merged.setdefault(word, meaning)
    singles = {word: meaning for word, meaning in merged.items() if " " not in word}
    return Vocabulary(singles, _phrases(merged))


def _travels(word: str, words: AmountWords) -> bool:
    """Whether a word means the same in a sentence of another language."""
    return len(word) > 2 and word not in words.home_only and word not in words.articles


def _phrases(merged: Mapping[str, Meaning]) -> dict[tuple[str, str], tuple[tuple[tuple[str, ...], Meaning], ...]]:
    phrases: dict[tuple[str, str], list[tuple[tuple[str, ...], Meaning]]] = {}
    for phrase, meaning in merged.items():
        words = tuple(phrase.split(" "))
        if len(words) > 1:
            phrases.setdefault((words[0], words[1]), []).append((words, meaning))
    return {first: tuple(sorted(each, key=lambda phrase: -len(phrase[0]))) for first, each in phrases.items()}


def _meanings(words: AmountWords, language: str) -> Iterable[tuple[str, Meaning]]:
    for shape, (unit, minutes) in _UNITS.items():
        yield from ((word, Meaning(shape, (minutes,))) for word in getattr(words, unit))
    for shape, name in _SIZES.items():
        yield from ((word, Meaning(shape, (Decimal(size),))) for word, size in getattr(words, name).items())
    yield from ((word, Meaning("h", (_HALF,))) for word in words.half)
    for word, currency in words.currencies.items():
        size = (Decimal(1000),) if word in _THOUSANDS else ()
        yield word, Meaning("c", size, currency)
    for shape, name in _LISTS.items():
        yield from ((word, Meaning(shape)) for word in getattr(words, name))
    yield from _calendar(language)


def _calendar(language: str) -> Iterable[tuple[str, Meaning]]:
    locale = Locale.parse(LOCALES[language])
    for shape, names in (("m", locale.months), ("d", locale.days)):
        for width in ("wide", "abbreviated"):
            for form in ("format", "stand-alone"):
                for name in names[form][width].values():
                    yield name.lower().rstrip("."), Meaning(shape)
