"""Rules that find amounts in a row of tokens: each has a shape it looks for and a function that says what it is."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TypedDict, Unpack

from flows.reading.amounts.alternatives import first_of, together
from flows.reading.amounts.amount import Amount, AmountKind
from flows.reading.amounts.tokens import Token, shape_of
from flows.reading.amounts.vocabulary import in_any_language

NOTHING = Decimal(0)
# what may stand before any number: ca., over, a plus, a minus
BEFORE = r"(?:[AG]\.? ?){0,3}(?:\+ ?|(?<![a-zA-Z.])-(?=[Nc]))?"
BEFORE_FIRST = "AG+-"
# a token that is a word, and what says that no word or number goes on at once
WORD_LETTERS = "abdehikmqrstuvwxyzABDEGHIJKLMOPRSTVWX"
A_WORD = f"[{WORD_LETTERS}]"
ENDS_HERE = r"(?![a-zA-Z])"
# after a number: nothing that would make it an amount of something
NO_UNIT = r"(?! ?[%cHMSDWL*X])"
# after a number: the end of what is said
END = r"(?= ?(?:[|.,;:!?()_]|$))"

_OVER = in_any_language("over")
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
        """Whether an *over*, *up to* or *at least* makes a number one that was not stated.

        Nobody says *over 2.850*: there it is how a bill over 2.850 € is named.
        """
        inside = self.inside()
        if not any(token.shape == "G" for token in inside):
            return False
        exact = any(token.shape == "N" and len(f"{token.number:f}".replace(".", "").strip("0")) > 2 for token in inside)
        return not (exact and any(token.word in _OVER for token in inside))

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


@dataclass(frozen=True, slots=True)
class Grammar:
    """Rules in their order, and all of them that can begin with a letter as one pattern."""

    by_letter: Mapping[str, tuple[re.Pattern[str], tuple[Rule, ...]]]

    def find(self, tokens: list[Token], text: str, language: str) -> Iterator[tuple[Amount, Rule]]:
        """Go through the tokens once; at each place the first rule that fits takes what it matched."""
        shape = shape_of(tokens)
        place = 0
        while place < len(shape):
            any_rule, rules = self.by_letter.get(shape[place], _NO_RULES)
            found = any_rule.match(shape, place)
            for rule in rules[first_of(found) :] if found else ():
                match = rule.shape.match(shape, place)
                if match and (amount := rule.build(Hit(text, language, tokens, match))):
                    yield amount, rule
                    place = match.end()
                    break
            else:
                place += 1


_NO_RULES: tuple[re.Pattern[str], tuple[Rule, ...]] = (re.compile(r"(?!)"), ())


def grammar(rules: Sequence[Rule]) -> Grammar:
    """Sort rules by the letters they can begin with, in their order."""
    by_letter = {}
    for letter in {letter for rule in rules for letter in rule.first}:
        those = tuple(rule for rule in rules if letter in rule.first)
        by_letter[letter] = (together(rule.shape.pattern for rule in those), those)
    return Grammar(by_letter)
