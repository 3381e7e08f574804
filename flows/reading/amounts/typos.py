"""Number words with two letters swapped, one missing or one doubled: fjroten, elevn, sevven."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from flows.reading.amounts.vocabulary import WORDS, vocabulary

_SHORTEST = 4  # letters in which two may be swapped
_SHORTEST_TO_LOSE_ONE = 5  # or one be missing or doubled


@lru_cache
def typos(language: str) -> Mapping[str, str]:
    """Return what number words of a language are mistyped as; what is a word of its own is no typing mistake."""
    if language not in WORDS:
        return {}
    words = WORDS[language]
    known = {*words.number_words, *words.number_joints, *words.no_typos, *vocabulary(language).words}
    return {
        typo: number
        for number in words.number_words
        if len(number) >= _SHORTEST
        for typo in _mistyped(number)
        if typo not in known
    }


def _mistyped(word: str) -> Iterator[str]:
    """The first letter is hardly ever wrong, and a wrong one makes other words: mine is no nine."""
    for at in range(1, len(word) - 1):
        yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if len(word) >= _SHORTEST_TO_LOSE_ONE:
        for at in range(1, len(word)):
            yield word[:at] + word[at + 1 :]
            yield word[:at] + word[at] + word[at:]
