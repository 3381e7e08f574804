"""The words of the options, and how well each tells its option from the others."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import fuzz
from Stemmer import Stemmer

from flows.reading.idioms.reply_words import words
from flows.reading.reply.tokens import tokens_of
from flows.reading.reply.tongues import tongue_of

TURNING = words("""
    no not don't dont nothing without kein keine keinen nicht nichts nein ohne ikke ingen intet ingenting nej uden
    yes ja
""")  # words that turn a meaning round, unless an option has them itself: *send nothing*
_STEMMERS = {"en": "english", "da": "danish", "de": "german"}
_LIKE = 86  # of 100: rabatt and rabat
_PART = 0.25
_HEAD = 0.5  # the second half of a compound: *train* of *night train*
_AMOUNT = 1.5  # an amount says more than a word
_SHARED = 0.25  # a word that some options have in common
_GENERIC = 0.4  # a word such as send, that means little by itself
_SHORTEST_ALIKE = 5  # letters; shorter words that look alike are different words
_NOT = {
    **dict.fromkeys(words("no not don't dont"), "not"),
    **dict.fromkeys(words("kein keine keinen nicht"), "nicht"),
    **dict.fromkeys(words("ikke ingen"), "ikke"),
}  # don't reply, no reply, do not reply
_SEPARABLE = words("ab an auf aus bei ein los mit nach um vor weg weiter zu zurück zusammen")
_THOUSANDS = re.compile(r"(\d+)k$")
_TH = re.compile(r"(\d+)(?:st|nd|rd|th)$")


@dataclass(frozen=True, slots=True)
class OptionWord:
    """A word of an option by its stem. ``weight`` is 1 for a word only this option has, 0 for one all of them have."""

    letter: str
    stem: str
    weight: float


@lru_cache(maxsize=256)
def vocabulary(options: tuple[str, ...], language: str) -> tuple[OptionWord, ...]:
    """Return the telling words of all options."""
    per_option = [
        {
            stem: token.word
            for token in tokens_of(option)
            if tells(token.word, language)
            for stem in stems(token.word, language)
        }
        for option in options
    ]
    common = Counter(stem for those in per_option for stem in those)
    return tuple(
        OptionWord("ABCDEFGHIJ"[index], stem, _weight(common[stem], word, len(options), language))
        for index, those in enumerate(per_option)
        for stem, word in those.items()
    )


def tells(word: str, language: str) -> bool:
    """Whether a word may tell one option from another."""
    return word[0].isalnum() and (word not in tongue_of(language).stopwords or word in TURNING)


def stems(word: str, language: str) -> tuple[str, ...]:
    """Return what a word is compared by: its stem, or an amount's digits; each part of a word with hyphens."""
    if word[0].isdecimal():
        digits = word.replace(".", "").replace(",", "")
        return (_TH.sub(r"\1", _THOUSANDS.sub(r"\g<1>000", digits)),)
    if word in _NOT:
        return (_NOT[word],)
    stem = _stemmer(language).stemWord
    return tuple(stem(part) for part in word.split("-") if part and part not in tongue_of(language).stopwords) or (
        stem(word),
    )


def verb_put_together(word: str, particle: str, language: str) -> str:
    """Return the stem of a German verb that stands in two pieces: *wir sagen … ab*; "" if it cannot be one."""
    return str(_stemmer(language).stemWord(particle + word)) if language == "de" and particle in _SEPARABLE else ""


@lru_cache(maxsize=4096)
def likeness(said: str, offered: str, language: str) -> float:
    """How sure it is that a stem somebody used is a stem of an option, from 0 to 1.

    Another form of it, a compound with it or a misspelling count in full, a mere part of it little: *photos* are not
    *stock photos*.
    """
    if said == offered:
        return 1.0
    if said[0].isdecimal() or offered[0].isdecimal():
        return 1.0 if offered == f"{said}000" and len(said) < 4 else 0.0
    short, long = sorted((said, offered), key=len)
    if len(short) > 3 and len(long) - len(short) <= 2 and long.startswith(short):
        return 1.0
    if short == said and len(said) > 2 and long.endswith(said) and language != "en":
        return _HEAD
    if len(short) < _SHORTEST_ALIKE:
        return 0.0
    if short in long:
        return 1.0 if short == offered else _PART
    return 1.0 if fuzz.ratio(said, offered) >= _LIKE else 0.0


def _weight(options_with_it: int, word: str, options: int, language: str) -> float:
    if options_with_it == options and options > 1:
        return 0.0
    weight = 1.0 if options_with_it == 1 else _SHARED
    if word in TURNING:
        return weight / 2
    if word[0].isdecimal() and len(word) > 1:
        return weight * _AMOUNT
    return weight * _GENERIC if word in tongue_of(language).generic or word.isdecimal() else weight


@lru_cache
def _stemmer(language: str) -> Stemmer:
    return Stemmer(_STEMMERS.get(language, "english"))
