"""Which idioms stand in a text: for every phrase its place and what it means."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from flows.reading.amounts import Amount
from flows.reading.idioms.da.reports import PHRASES as DANISH
from flows.reading.idioms.de.reports import PHRASES as GERMAN
from flows.reading.idioms.en.reports import PHRASES as ENGLISH
from flows.reading.idioms.meanings import Means
from flows.reading.report.text import Break, Piece
from flows.shared.agreement import Kpi

_LANGUAGES = {"en": ENGLISH, "da": DANISH, "de": GERMAN}
_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
_UNDERSTOOD_ANYWHERE = frozenset({
    Means.TODAY, Means.OTHER_DAY, Means.WEEKDAY, Means.LATER, Means.PERIOD, Means.NO, Means.NONE, Means.CORRECTION,
    Means.TARGET, Means.LIGHT, Means.BEFORE_A_THING, Means.GREETING, Means.ALIKE, Means.YES, Means.NOT,
})  # fmt: skip
_ENOUGH_TO_TELL = 1000  # characters
_OF_A_DATE = frozenset({Means.PERIOD, Means.WEEKDAY})
_FALSE_FRIENDS = frozenset({
    "also", "will", "over", "fast", "war", "hat", "halt", "rest", "mere", "fire", "here", "gift", "hold", "side",
    "sent", "time", "sale", "late", "bald", "must", "when", "mon", "wed", "fri", "sat", "sun", "den", "die", "das",
    "der", "des", "dem", "to", "tre", "men", "be", "at", "so", "no", "not", "in", "i", "on", "far", "er",
    "en", "et", "de", "da", "om", "end", "for", "under", "man", "old", "all", "most", "some", "many",
    "few", "more", "an", "am", "was", "wo", "wer", "hier", "her", "ham", "mal", "net", "ned", "nie", "nun",
    "nu", "zu", "zig", "los", "art", "last", "sind", "still", "may", "mai", "plus", "fik", "kan", "ein", "eine",
    "paar", "moment", "doch", "oh", "nix", "flere", "mange", "nogle", "sorry", "max", "limit", "soll",
    "loft", "kw", "juni", "juli", "april", "august", "september", "november", "mindst", "gut", "gar", "alle",
    "alles", "ganz", "im", "ins", "as", "du", "es", "uns", "mit", "min", "mein", "got", "get", "had", "has", "have",
    "come", "came", "out", "off", "up", "nok", "vist",
})  # fmt: skip


class Phrase(NamedTuple):
    """An idiom found: from the piece ``first`` to the piece ``last``, both included.

    ``owners`` are the KPIs in whose names its words stand: of *Open tickets*, "still open" says nothing.
    """

    first: int
    last: int
    means: frozenset[Means]
    owners: frozenset[int] = frozenset()


Listed = Sequence[tuple[tuple[str, ...], frozenset[Means]]]
Table = Mapping[str, Mapping[str, Listed]]  # phrases by their first two words; a second "" is that of single words


@lru_cache(maxsize=3)
def _table(language: str) -> Table:
    """All phrases by their first two words, the longest first."""
    meanings: dict[tuple[str, ...], set[Means]] = defaultdict(set)
    for spoken, phrases in _LANGUAGES.items():
        for meaning, listed in phrases.items():
            for phrase in listed.split("|"):
                words = tuple(word.lower() for word in _WORD.findall(phrase))
                if words and (spoken == language or _is_understood(words, meaning)):
                    meanings[words].add(meaning)
    table: dict[str, dict[str, list[tuple[tuple[str, ...], frozenset[Means]]]]] = {}
    for words, found in sorted(meanings.items(), key=lambda entry: -len(entry[0])):
        second = words[1] if len(words) > 1 else ""
        table.setdefault(words[0], {}).setdefault(second, []).append((words, frozenset(found)))
    return table


def _is_understood(words: tuple[str, ...], meaning: Means) -> bool:
    """Whether a phrase is read in a text of another language, too: people mix them."""
    if meaning not in _UNDERSTOOD_ANYWHERE:
        return False
    return len(words) > 1 or meaning is Means.YES or (words[0] not in _FALSE_FRIENDS and len(words[0]) > 2)


@lru_cache(maxsize=1)
def _spoken_only() -> Mapping[str, str]:
    """Words that stand in the idioms of one language only, and that language."""
    spoken: dict[str, set[str]] = defaultdict(set)
    for language, phrases in _LANGUAGES.items():
        for listed in phrases.values():
            for word in _WORD.findall(listed):
                spoken[word.lower()].add(language)
    return {word: next(iter(languages)) for word, languages in spoken.items() if len(languages) == 1}


def language_of(text: str, usual: str) -> str:
    """Return the language a text is written in, the usual one unless another is plainly spoken."""
    only = _spoken_only()
    found = Counter(only[word.lower()] for word in _WORD.findall(text[:_ENOUGH_TO_TELL]) if word.lower() in only)
    most = max(_LANGUAGES, key=lambda language: (found[language], language == usual))
    return most if found[most] >= found[usual] + (2 if found[usual] else 1) else usual


def find_phrases(pieces: Sequence[Piece], language: str) -> list[Phrase]:
    """Return the idioms from left to right, the longest at each place."""
    table = _table(language if language in _LANGUAGES else "en")
    found: list[Phrase] = []
    skip_to = 0
    for at, piece in enumerate(pieces):
        if at < skip_to:
            continue
        phrase = _phrase_at(at, pieces, table) if piece.amount is None else _dated(at, piece.amount, table)
        if phrase is not None:
            found.append(phrase)
            skip_to = phrase.last + 1
    return found


def _phrase_at(at: int, pieces: Sequence[Piece], table: Table) -> Phrase | None:
    listed = table.get(pieces[at].low)
    if listed is None:
        return None
    following = pieces[at + 1] if at + 1 < len(pieces) else None
    if following is not None and following.amount is None and following.before < Break.SENTENCE:
        for words, means in listed.get(following.low, ()):
            if _stands_at(at, pieces, words):
                return Phrase(at, at + len(words) - 1, means)
    for _, means in listed.get("", ()):
        return Phrase(at, at, means)
    return None


def _dated(at: int, amount: Amount, table: Table) -> Phrase | None:
    """*KW 23* is one piece, and speaks of a week."""
    if not amount.is_never_a_value:
        return None
    for _, means in table.get(amount.words.partition(" ")[0].lower(), {}).get("", ()):
        return Phrase(at, at, means & _OF_A_DATE) if means & _OF_A_DATE else None
    return None


def _stands_at(at: int, pieces: Sequence[Piece], words: tuple[str, ...]) -> bool:
    """Whether the words after the second stand there, too."""
    if at + len(words) > len(pieces):
        return False
    for offset in range(2, len(words)):
        piece = pieces[at + offset]
        if piece.low != words[offset] or piece.amount is not None or piece.before >= Break.SENTENCE:
            return False
    return True


@lru_cache(maxsize=1)
def modifiers() -> frozenset[str]:
    """Words of a KPI's name that are not what is counted: *new*, *sent*, *offene*."""
    return _words_of(Means.MODIFIER)


@lru_cache(maxsize=1)
def weak_words() -> frozenset[str]:
    """Words that stand in many names and say little: *time*, *rate*, *daily*."""
    return _words_of(Means.WEAK)


@lru_cache(maxsize=32)
def _words_of(meaning: Means) -> frozenset[str]:
    return frozenset(word.strip() for phrases in _LANGUAGES.values() for word in phrases[meaning].split("|"))


@lru_cache(maxsize=1024)
def is_about(kpi: Kpi, meaning: Means) -> bool:
    """Whether a KPI is working time, income, what is left or what is booked ahead, judged by its names."""
    words = {word.lower() for name in (kpi.name, *kpi.aliases) for word in _WORD.findall(name)}
    return bool(words & _words_of(meaning))


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    every = (word for phrases in _LANGUAGES.values() for listed in phrases.values() for word in _WORD.findall(listed))
    return frozenset(word.lower() for word in every)


def is_idiom(word: str) -> bool:
    """Whether a word stands in some idiom, and so is no misspelt name: *flere* is not *følgere*."""
    return word in _known()


@lru_cache(maxsize=1)
def _light() -> frozenset[str]:
    return _words_of(Means.LIGHT) | _words_of(Means.BEFORE_A_THING)


def is_aside(word: str) -> bool:
    """Whether a word is light, or only says *today* or *so far*."""
    return word in _light() or word in _words_of(Means.TODAY) or word in _words_of(Means.PIECES)


def is_one(word: str) -> bool:
    """Whether a word is 1 when it stands for a value: *jobs won – one*."""
    return word in _words_of(Means.ONE)


def is_exact(words: str) -> bool:
    """Whether an amount is said to be exact: *exakt 2.036*."""
    return words.partition(" ")[0].lower() in _words_of(Means.EXACT)


def is_light(word: str) -> bool:
    """Whether a word holds a sentence together and names nothing."""
    return word in _light()
