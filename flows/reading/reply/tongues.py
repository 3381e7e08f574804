"""What the three languages share when an answer is read: people mix them, and mail programs even more."""

from __future__ import annotations

from functools import cache

from flows.reading.idioms.da.reply_lexicon import DANISH
from flows.reading.idioms.de.reply_lexicon import GERMAN
from flows.reading.idioms.en.reply_lexicon import ENGLISH
from flows.reading.idioms.reply_words import Idiom, Meaning, Tongue
from flows.reading.reply.phrases import Phrasebook

_BY_LANGUAGE: dict[str, Tongue] = {"en": ENGLISH, "da": DANISH, "de": GERMAN}
_ALL = tuple(_BY_LANGUAGE.values())
_ANY_LANGUAGE = "en"

FILLERS = frozenset().union(*(tongue.fillers for tongue in _ALL))
MOMENTS = frozenset().union(*(tongue.moments for tongue in _ALL))
LABELS = frozenset().union(*(tongue.labels for tongue in _ALL))
ELSEWHERE = frozenset().union(*(tongue.elsewhere for tongue in _ALL))
STARTERS = frozenset().union(*(tongue.starters for tongue in _ALL))
STOPWORDS = frozenset().union(*(tongue.stopwords for tongue in _ALL))
GENERIC = frozenset().union(*(tongue.generic for tongue in _ALL))
FOLLOWERS = frozenset().union(*(tongue.followers for tongue in _ALL))
PREDICATES = frozenset().union(*(tongue.predicates for tongue in _ALL))
IN_IDIOMS = frozenset(
    word
    for tongue in _ALL
    for idiom in tongue.idioms
    for part in idiom.phrase.split()
    for word in part.strip("()").split("|")
)
ORDINALS = frozenset().union(*(tongue.ordinals for tongue in _ALL))
KNOWN = FILLERS | MOMENTS | LABELS | STARTERS | FOLLOWERS | PREDICATES | ORDINALS | IN_IDIOMS


def tongue_of(language: str) -> Tongue:
    """Return a language's way of answering; English for one that is not known."""
    return _BY_LANGUAGE.get(language, _BY_LANGUAGE[_ANY_LANGUAGE])


@cache
def naming_book() -> Phrasebook:
    """Idioms that name the recommended option: *as you suggest*."""
    return Phrasebook((each for each in _idioms() if each.meaning is Meaning.RECOMMENDED), FILLERS)


@cache
def answering_book() -> Phrasebook:
    """All other idioms."""
    return Phrasebook((each for each in _idioms() if each.meaning is not Meaning.RECOMMENDED), FILLERS)


def _idioms() -> list[Idiom]:
    return [idiom for tongue in _ALL for idiom in tongue.idioms]
