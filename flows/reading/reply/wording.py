"""Where a sentence names an option by the option's own words: *give him the discount*."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from rapidfuzz import fuzz
from Stemmer import Stemmer

from flows.reading.idioms.reply_words import words
from flows.reading.reply.mentions import Asked
from flows.reading.reply.tokens import Token, tokens_of
from flows.reading.reply.tongues import GENERIC, STOPWORDS

_STEMMERS = {"en": "english", "da": "danish", "de": "german"}
_LIKE = 86  # of 100: rabatt and rabat
_ENOUGH = 1.0  # one word that only this option has
_OF_THE_OPTION = 0.28  # how much of what is special about it has to be named
_WHOLE = 0.6
_CLEARLY = 0.5  # the next option may have at most half of it
_SHARED = 0.25
_GENERIC = 0.4
_NEGATION = words("""
    no not nothing kein keine keinen nicht nichts nein ikke ingen intet ingenting nej yes ja
""")
_GAP = 4  # tokens between two words of the same option
_LONGEST = 400  # words looked at


@dataclass(frozen=True, slots=True)
class _Word:
    letter: str
    stem: str
    weight: float


def named_by_words(tokens: Sequence[Token], asked: Asked) -> tuple[Token, ...]:
    """Return the tokens with the words of the one option they clearly speak of put together into one."""
    matched = _matched(tokens[:_LONGEST], asked)
    letter = _winner(matched, asked)
    if not letter:
        return tuple(tokens)
    places = _together(sorted(matched[letter]), tokens)
    first, last = places[0], places[-1]
    named = [matched[letter][place] for place in places]
    whole = len(named) > 1 and _score(named) >= _WHOLE * _whole(letter, asked)
    mention = replace(tokens[first], end=tokens[last].end, option=letter, by="words", whole=whole)
    return (*tokens[:first], mention, *tokens[last + 1 :])


def begins_like(tokens: Sequence[Token], asked: Asked) -> str:
    """Return the option whose first word the sentence begins with and whose other words it holds, or ""."""
    matched = _matched(tokens[:_LONGEST], asked)
    letter = _winner(matched, asked)
    if not letter or len(matched[letter]) < 2:
        return ""
    stem = _stemmer(asked.language).stemWord
    opening = tokens_of(asked.options[asked.letters.index(letter)])[:1]
    return letter if opening and stem(opening[0].word) == stem(tokens[0].word) else ""


def _matched(tokens: Sequence[Token], asked: Asked) -> dict[str, dict[int, _Word]]:
    """For each option, the tokens that are one of its words."""
    stem = _stemmer(asked.language).stemWord
    found: dict[str, dict[int, _Word]] = defaultdict(dict)
    for index, token in enumerate(tokens):
        if not token.is_word or token.option or (token.word in STOPWORDS and token.word not in _NEGATION):
            continue
        stemmed = _key(token.word, stem(token.word))
        for word in vocabulary(asked.options, asked.language):
            if _same(stemmed, word.stem):
                found[word.letter][index] = word
    return found


def _winner(matched: dict[str, dict[int, _Word]], asked: Asked) -> str:
    scores = {letter: _score(words.values()) for letter, words in matched.items()}
    if not scores:
        return ""
    best, *others = sorted(scores, key=lambda letter: -scores[letter])
    enough = scores[best] >= _ENOUGH and scores[best] >= _OF_THE_OPTION * _whole(best, asked)
    return best if enough and all(scores[other] <= _CLEARLY * scores[best] for other in others) else ""


def _whole(letter: str, asked: Asked) -> float:
    return _score(word for word in vocabulary(asked.options, asked.language) if word.letter == letter)


def _score(words: Iterable[_Word]) -> float:
    return sum({word.stem: word.weight for word in words}.values())


def _together(places: list[int], tokens: Sequence[Token]) -> list[int]:
    """The longest run of places that stand close to each other, with no *not* between them."""
    runs: list[list[int]] = [[]]
    for place in places:
        if runs[-1]:
            between = tokens[runs[-1][-1] + 1 : place]
            if len(between) >= _GAP or any(token.word in _NEGATION for token in between):
                runs.append([])
        runs[-1].append(place)
    return max(runs, key=len)


@lru_cache(maxsize=256)
def vocabulary(options: tuple[str, ...], language: str) -> tuple[_Word, ...]:
    """Return the words of all options with how well each tells its option from the others."""
    stem = _stemmer(language).stemWord
    per_option = [
        {
            _key(token.word, stem(token.word)): token.word
            for token in tokens_of(option)
            if token.is_word and (token.word not in STOPWORDS or token.word in _NEGATION)
        }
        for option in options
    ]
    common = Counter(key for words in per_option for key in words)
    return tuple(
        _Word("ABCDEFGHIJ"[index], key, _weight(common[key], word, len(options)))
        for index, words in enumerate(per_option)
        for key, word in words.items()
    )


def _weight(options_with_it: int, word: str, options: int) -> float:
    if options_with_it == options:
        return 0.0
    weight = 1.0 if options_with_it == 1 else _SHARED
    if word in _NEGATION:
        return weight / 2
    return weight * _GENERIC if word in GENERIC or (word.isdecimal() and len(word) == 1) else weight


def _key(word: str, stem: str) -> str:
    return word.replace(".", "").replace(",", "") if word[0].isdecimal() else stem


def _same(one: str, other: str) -> bool:
    if one == other:
        return True
    if (
        abs(len(one) - len(other)) <= 2
        and min(len(one), len(other)) > 3
        and (one.startswith(other) or other.startswith(one))
    ):
        return not one[0].isdecimal()
    if min(len(one), len(other)) < 5 or one[0].isdecimal() or other[0].isdecimal():
        return False
    return one in other or other in one or fuzz.ratio(one, other) >= _LIKE


@lru_cache
def _stemmer(language: str) -> Stemmer:
    return Stemmer(_STEMMERS.get(language, "english"))
