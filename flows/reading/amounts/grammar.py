"""Rules that find amounts in a row of tokens: each has a shape it looks for and a function that says what it is."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import TypedDict, Unpack

from flows.reading.amounts.amount import Amount, AmountKind
from flows.reading.amounts.tokens import Token, shape_of

NOTHING = Decimal(0)
# what may stand before any number: ca., over, a plus, a minus
BEFORE = r"(?:[AG]\.? ?){0,3}(?:\+ ?|(?<![a-zA-Z])-(?=[Nc]))?"
BEFORE_FIRST = "AG+-"
# a token that is a word, and what says that no word or number goes on at once
WORD_LETTERS = "abdehikmqrstvwxyzABDEGHIJKLMOPSTVWX"
A_WORD = f"[{WORD_LETTERS}]"
ENDS_HERE = r"(?![a-zA-Z])"
# after a number: nothing that would make it an amount of something
NO_UNIT = r"(?! ?[%cHMSDWL*X])"
# after a number: the end of what is said
END = r"(?= ?(?:[|.,;:!?)p]|$))"

_FULL_STOP_IS_PART = frozenset({AmountKind.DATE, AmountKind.ORDINAL, AmountKind.CODE})


class Details(TypedDict, total=False):
    """What an amount may have beside its kind and value."""

    of: Decimal | None
    candidates: tuple[Decimal, ...]
    vague: bool
    weak: bool
    currency: str


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a rule's shape was found in a text."""

    text: str
    language: str
    tokens: list[Token]
    place: re.Match[str]

    def named(self, name: str) -> Token | None:
        """Return the token that matched a one-letter group of the shape."""
        at = self.place.start(name) if name in self.place.re.groupindex else -1
        return None if at < 0 else self.tokens[at]

    def inside(self, shapes: str = "") -> list[Token]:
        """Return the matched tokens, or those with one of these letters."""
        found = self.tokens[self.place.start() : self.place.end()]
        return [token for token in found if token.shape in shapes] if shapes else found

    def word_before(self) -> str:
        """Return the word before the match, if only a blank is between."""
        at = self.place.start()
        return self.tokens[at - 2].word if at >= 2 and self.tokens[at - 1].shape == " " else ""

    @property
    def is_open(self) -> bool:
        """Whether an *over*, *up to* or *at least* makes a number one that was not stated."""
        return any(token.shape == "G" for token in self.inside())

    def amount(self, kind: AmountKind, value: Decimal = NOTHING, **details: Unpack[Details]) -> Amount:
        """Make an amount of everything that matched."""
        matched = self.inside()
        if matched[-1].shape == "." and kind not in _FULL_STOP_IS_PART:
            matched.pop()
        start, end = matched[0].start, matched[-1].end
        adds, minus = self._signs(matched)
        return Amount(start, end, kind, value, adds=adds, minus=minus, words=self.text[start:end], **details)

    @staticmethod
    def _signs(matched: Iterable[Token]) -> tuple[bool, bool]:
        """Whether a plus, a minus stands before the number."""
        for token in matched:
            if token.shape in "+-":
                return token.shape == "+", token.shape == "-"
            if token.shape not in "AG. c":
                break
        return False, False


@dataclass(frozen=True, slots=True)
class Rule:
    """One way to write an amount.

    ``shape`` is a pattern over the letters of tokens, ``first`` the letters it can begin with; ``build`` may say that
    it is no amount after all; ``because`` are the sentences that made the rule necessary, each with its language.
    """

    name: str
    first: str
    shape: re.Pattern[str]
    build: Callable[[Hit], Amount | None]
    because: tuple[str, ...]


def rule(name: str, first: str, shape: str, build: Callable[[Hit], Amount | None], *because: str) -> Rule:
    """Make a rule; ``shape`` may hold no repetition without an upper limit, so that reading stays linear."""
    return Rule(name, first, re.compile(shape), build, because)


def by_first_letter(rules: Iterable[Rule]) -> Mapping[str, tuple[Rule, ...]]:
    """Sort rules by the letters they can begin with, in their order."""
    sorted_rules: dict[str, list[Rule]] = {}
    for each in rules:
        for letter in each.first:
            sorted_rules.setdefault(letter, []).append(each)
    return {letter: tuple(those) for letter, those in sorted_rules.items()}


def apply(
    rules: Mapping[str, tuple[Rule, ...]], tokens: list[Token], text: str, language: str
) -> Iterator[tuple[Amount, Rule]]:
    """Go through the tokens once; at each place the first rule that fits takes what it matched."""
    shape = shape_of(tokens)
    place = 0
    while place < len(shape):
        for each in rules.get(shape[place], ()):
            found = each.shape.match(shape, place)
            if found and (amount := each.build(Hit(text, language, tokens, found))):
                yield amount, each
                place = found.end()
                break
        else:
            place += 1
