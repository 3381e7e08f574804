"""A text as words and sentences, as people write them in mails."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from flows.reading.idioms.reply_words import fold, words

_TOKEN = re.compile(r"\n|\d+(?:[.,:]\d+)*(?![^\W_])|[^\W_]+(?:['’´`-][^\W_]+)*|[^\w\s]|_+")
_ABBREVIATIONS = words("""
    nr no kl ca bzw dr hr fr mr mrs ms st str tel tlf evtl ggf inkl max mio ff vgl usw eks f.eks osv jan feb mar apr
    jun jul  aug sep sept okt oct nov dez dec mo di mi do sa so man tir ons tor tors fre lør søn mon tue wed thu fri
    sat sun std  min prof approx vs
""")
_APOSTROPHES = str.maketrans("’´`", "'''")
_ENDS = frozenset(".!?…")
_CLOSES = frozenset("\"'”“)»«")
_FULL_LINE = 55  # characters; a shorter line was ended by its writer, a longer one perhaps by her mail program


@dataclass(frozen=True, slots=True)
class Token:
    """A word or sign: where it stands, itself in lower case, and the option it names, if it names one.

    ``by`` says how: letter, number, ordinal, words or recommended; ``whole`` that most of the option's own words are
    in it.
    """

    start: int
    end: int
    word: str
    raw: str
    option: str = ""
    by: str = ""
    whole: bool = False

    @property
    def is_word(self) -> bool:
        """Whether it is a word or number and not a sign."""
        return self.raw[0].isalnum()

    @property
    def is_name(self) -> bool:
        """Whether it is written with a capital letter, as names are."""
        return len(self.raw) > 1 and self.raw[0].isupper()


@dataclass(frozen=True, slots=True)
class Sentence:
    """Tokens up to the sign that ends them, which is left off. ``first`` says that nothing stands before it."""

    tokens: tuple[Token, ...]
    sign: str = ""
    first: bool = False

    @property
    def asks(self) -> bool:
        """Whether it ends with a question mark."""
        return self.sign == "?"

    @property
    def span(self) -> tuple[int, int]:
        """Where it stands in the text, without its sign."""
        return self.tokens[0].start, self.tokens[-1].end


def tokens_of(text: str) -> list[Token]:
    """Divide a text into words and signs; line breaks are tokens of their own."""
    return [
        Token(found.start(), found.end(), fold(found.group()), found.group())
        for found in _TOKEN.finditer(text.translate(_APOSTROPHES))
    ]


def sentences_of(text: str, letters: frozenset[str], after_letter: frozenset[str]) -> list[Sentence]:
    """Divide a text into sentences. After a lone option letter a sentence begins with one of ``after_letter``."""
    every = tokens_of(text)
    found: list[Sentence] = []
    begin = 0
    for index, token in enumerate(every):
        if token.raw == "\n":
            ends = _ends_line(text, every, index)
        else:
            ends = token.raw in _ENDS and _ends_sentence(every, index, letters, after_letter)
        if ends:
            _close(found, every[begin:index], token.raw.strip())
            begin = index + 1
    _close(found, every[begin:], "")
    return found


def _close(found: list[Sentence], tokens: list[Token], sign: str) -> None:
    """Add a sentence; of several signs in a row a question mark counts."""
    held = tuple(token for token in tokens if token.raw != "\n")
    if held:
        found.append(Sentence(held, sign, first=not found))
    elif found and sign == "?":
        found[-1] = replace(found[-1], sign=sign)


def _ends_line(text: str, every: list[Token], index: int) -> bool:
    """Whether a line break ends a sentence, or was put there by a mail program to keep lines short."""
    here = every[index]
    after = every[index + 1] if index + 1 < len(every) else None
    if after is None or not after.is_word:
        return True
    return here.start - (text.rfind("\n", 0, here.start) + 1) < _FULL_LINE


def _ends_sentence(every: list[Token], index: int, letters: frozenset[str], after_letter: frozenset[str]) -> bool:
    here = every[index]
    after = every[index + 1] if index + 1 < len(every) else None
    if here.raw != "." or after is None or after.raw == "\n":
        return True
    if after.start == here.end:
        return not after.is_word
    before = every[index - 1] if index else None
    if before is None or before.end != here.start or not before.is_word:
        return True
    return not _is_abbreviation(before, after, letters, after_letter)


def _is_abbreviation(before: Token, after: Token, letters: frozenset[str], after_letter: frozenset[str]) -> bool:
    if before.word in _ABBREVIATIONS:
        return True
    if before.raw.isdecimal():  # 3. juni, die 2. Variante
        return after.is_word and (after.raw[0].islower() or after.word not in after_letter)
    if len(before.raw) == 1 and before.raw.isalpha():  # z. B., D. Holm; but: C. We have waited
        if before.raw.islower() and before.word not in letters:
            return True
        return after.is_name and after.word not in after_letter
    return False


def clauses(tokens: tuple[Token, ...], joins: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Where the clauses of a sentence begin and end: at commas, dashes, brackets and joining words."""
    begin = 0
    for index, token in enumerate(tokens):
        if token.word in joins and not token.option:
            if index > begin:
                yield begin, index
            begin = index + 1
    if begin < len(tokens):
        yield begin, len(tokens)
