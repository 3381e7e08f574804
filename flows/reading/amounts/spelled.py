"""Number words: zweiundzwanzig, femoghalvfjerds, twenty-two; a library knows them, halves and mistakes are ours."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from text_to_num import find_numbers

from flows.reading.amounts.tokens import Token
from flows.reading.amounts.typos import typos
from flows.reading.amounts.vocabulary import WORDS

_LAST_PARTS = {part: Decimal(size) for words in WORDS.values() for part, size in words.last_parts.items()}
_THOUSAND = "tausend"
_LINKS = frozenset({"and", "og", "und", "point", "komma"})  # inside a number: hundred and five, drei Komma fünf
_WIDEST_LINK = 3  # tokens: a blank, a word, a blank
_OWN_MEANING = "SavVMH"  # one word with a meaning of its own keeps it: second, one, hundreds


@dataclass(frozen=True, slots=True)
class _Word:
    """A word as the library wants it."""

    word: str

    def text(self) -> str:
        return self.word

    def nt_separated(self, _previous: _Word) -> bool:
        return False

    def not_a_number_part(self) -> bool:
        return False


def spelled_numbers(tokens: list[Token], language: str) -> list[Token]:
    """Return the tokens with number words joined; ordinals in words become other words."""
    joined: list[Token] = []
    done = 0
    for places, other in _rows(tokens, language):
        for first, last, number in _numbers(tokens, places, other):
            joined.extend(tokens[done:first])
            joined.append(number)
            done = last + 1
    return joined + tokens[done:] if done else tokens


def _rows(tokens: Sequence[Token], language: str) -> Iterator[tuple[list[int], str]]:
    """Yield the places of words that may count, those that stand together in one row, and their language."""
    row: list[int] = []
    row_language = ""
    for place, token in enumerate(tokens):
        counts_in = _language(token.word, language) if token.word.isalpha() and token.word not in _LINKS else ""
        if not counts_in:
            continue
        if row and counts_in == row_language and (links := _links(tokens, row[-1], place)) is not None:
            row += [*links, place]
            continue
        if row:
            yield row, row_language
        row, row_language = [place], counts_in
    if row:
        yield row, row_language


def _links(tokens: Sequence[Token], before: int, after: int) -> list[int] | None:
    """Return the places of *and* and the like between two words; None if they do not belong together."""
    between = range(before + 1, after)
    if len(between) > _WIDEST_LINK or any(tokens[at].word.endswith((*_LAST_PARTS,)) for at in (before, after)):
        return None
    if any(tokens[at].shape not in " -" and tokens[at].word not in _LINKS for at in between):
        return None
    return [at for at in between if tokens[at].word in _LINKS]


@lru_cache(maxsize=8192)
def _language(word: str, home: str) -> str:
    """In which language a word may count: the reader's own, or one where it cannot mean another thing."""
    for language in sorted(WORDS, key=lambda each: each != home):
        at_home = home in {language, ""}
        travels = len(word) > 3 and word not in WORDS[language].home_only
        if (at_home or travels) and _parts(language).fullmatch(_typed(word, language) if at_home else word):
            return language
    return ""


@lru_cache
def _parts(language: str) -> re.Pattern[str]:
    """What is made of these parts and no others may be a number; one pass, as no part is ever taken back."""
    longest_first = sorted((*WORDS[language].number_words, *WORDS[language].number_joints), key=len, reverse=True)
    return re.compile(f"(?:{'|'.join(longest_first)})++")


def _numbers(tokens: Sequence[Token], places: Sequence[int], language: str) -> Iterator[tuple[int, int, Token]]:
    words = tuple(_typed(tokens[place].word, language) for place in places)
    for start, end, digits, is_ordinal in _counted(words, language):
        first, last = places[start], places[end - 1]
        yield first, last, _token(tokens[first], tokens[last], digits, ordinal=is_ordinal)


@lru_cache(maxsize=4096)  # asking the library costs 70 µs, and most rows are one of a few: two, drei
def _counted(words: tuple[str, ...], language: str) -> tuple[tuple[int, int, str, bool], ...]:
    """Return the numbers in a row of words: first, behind the last, digits, whether it is an ordinal."""
    if len(words) == 1 and (digits := _with_part(words[0], language)):
        return ((0, 1, digits, False),)
    found = find_numbers(list(map(_Word, words)), language, threshold=0)
    return tuple((number.start, number.end, number.text, number.is_ordinal) for number in found)


def _token(first: Token, last: Token, digits: str, *, ordinal: bool) -> Token:
    """Make one token of several words."""
    if first is last and first.shape in _OWN_MEANING:
        return first
    if ordinal or (len(digits) > 1 and digits.startswith("0") and digits[1] not in ".,"):
        return Token(first.start, last.end, "x", first.word)
    return Token(first.start, last.end, "w", first.word, (Decimal(digits.replace(",", ".")),), spelled=True)


def _typed(word: str, language: str) -> str:
    for wrong, right in WORDS[language].misspelt.items():
        if wrong in word and right not in word:
            word = word.replace(wrong, right)
    return typos(language).get(word, word)


def _with_part(word: str, language: str) -> str:
    """Dreieinhalb is 3.5, eindreiviertel 1.75, zweieinhalbtausend 2500."""
    if language != "de":
        return ""
    if word.endswith(_THOUSAND) and (several := _several(word.removesuffix(_THOUSAND))):
        return f"{several * 1000:f}"
    several = _several(word)
    return f"{several:f}" if several else ""


def _several(word: str) -> Decimal | None:
    if word in WORDS["de"].numbers:
        return Decimal(WORDS["de"].numbers[word])
    ending = next((part for part in _LAST_PARTS if word.endswith(part) and word != part), "")
    whole = _counted((word.removesuffix(ending),), "de") if ending else ()
    return Decimal(whole[0][2]) + _LAST_PARTS[ending] if whole else None
