"""Number words: zweiundzwanzig, femoghalvfjerds, twenty-two; a library knows them, halves and mistakes are ours."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from text_to_num import find_numbers, text2num

from flows.reading.amounts.tokens import Token
from flows.reading.amounts.vocabulary import WORDS

_HALF = "einhalb"  # dreieinhalb, zweieinhalb
_STRANGE = "¤"  # a word that is no number in any language


@dataclass(frozen=True, slots=True)
class _Word:
    """A word as text2num wants it. ``alone`` says that it does not belong to the word before."""

    word: str
    alone: bool

    def text(self) -> str:
        return self.word

    def nt_separated(self, _previous: _Word) -> bool:
        return self.alone

    def not_a_number_part(self) -> bool:
        return False


def spelled_numbers(tokens: list[Token], language: str) -> list[Token]:
    """Return the tokens with number words joined; ordinals in words become other words."""
    places = [place for place, token in enumerate(tokens) if token.shape.isalpha() and token.word.isalpha()]
    found: dict[int, tuple[int, Token | None]] = {}
    for other in sorted(WORDS, key=lambda each: each != language):
        for first, last, number in _find(tokens, places, other, home=other == language):
            if not any(place in found for place in (first, last)):
                found[first] = (last, number)
    return list(_joined(tokens, found)) if found else tokens


def _joined(tokens: Sequence[Token], found: dict[int, tuple[int, Token | None]]) -> Iterator[Token]:
    done = -1
    for place, token in enumerate(tokens):
        if place <= done:
            continue
        done, number = found.get(place, (place, token))
        if number is not None:
            yield number
        else:
            yield Token(token.start, tokens[done].end, "x", token.word)


def _find(
    tokens: Sequence[Token], places: Sequence[int], language: str, *, home: bool
) -> Iterator[tuple[int, int, Token | None]]:
    words = [_typed(tokens[place].word, language, home=home) for place in places]
    stream = [_Word(word, alone=at == 0 or _apart(tokens, places[at - 1], places[at])) for at, word in enumerate(words)]
    for number in find_numbers(stream, language, threshold=0):
        first, last = places[number.start], places[number.end - 1]
        yield first, last, _token(tokens, first, last, number.text, ordinal=number.is_ordinal)
    for place, word in zip(places, words, strict=True):
        if word.endswith(_HALF) and language == "de" and (whole := _whole(word.removesuffix(_HALF))):
            yield place, place, tokens[place]._replace(shape="w", numbers=(whole + Decimal("0.5"),), spelled=True)


def _token(tokens: Sequence[Token], first: int, last: int, digits: str, *, ordinal: bool) -> Token | None:
    """Make one token of several words; None for an ordinal. What has a meaning of its own keeps it: second, a, one."""
    start = tokens[first]
    if first == last and start.shape in "SavVMH":
        return start
    if ordinal or (len(digits) > 1 and digits.startswith("0")):
        return None
    number = Decimal(digits.replace(",", "."))
    return Token(start.start, tokens[last].end, "w", start.word, (number,), spelled=True)


def _typed(word: str, language: str, *, home: bool) -> str:
    words = WORDS[language]
    if word in words.no_numbers or (not home and (len(word) < 4 or word in words.home_only)):
        return _STRANGE
    for wrong, right in words.misspelt.items():
        if wrong in word:
            word = word.replace(wrong, right)
    return word


def _apart(tokens: Sequence[Token], before: int, after: int) -> bool:
    """Whether more than a blank or a hyphen stands between two words."""
    return after - before > 2 or (after - before == 2 and tokens[before + 1].shape not in " -")


def _whole(word: str) -> Decimal | None:
    try:
        return Decimal(text2num(word, "de"))
    except ValueError:
        return None
