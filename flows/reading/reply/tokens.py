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
_MONTHS = words("""
    january february march april may june july august september october november december januar februar märz mai juni
    juli oktober dezember marts maj
""")
_PREPOSITIONS = words("mit with med an to til von from fra of für for bei at by hos zu and und og")
_DOES = words("""
    kümmert übernimmt entscheidet meldet weiß macht ruft kennt schickt wird will can decides handles takes knows does
    looks has is calls tager står bestemmer ved klarer ringer vender sørger skriver ist hat er har
""")  # what stands behind a name: *B. Kern kümmert sich*
_FULL_LINE = 55  # characters; a shorter line was ended by its writer, a longer one perhaps by her mail program


@dataclass(frozen=True, slots=True)
class Token:
    """A word or sign: where it stands, itself in lower case, and the option it names, if it names one.

    ``by`` says how: letter, number, ordinal, words or recommended; ``most`` that most of the option's own words are in
    it, ``whole`` that these are three or more.
    """

    start: int
    end: int
    word: str
    raw: str
    option: str = ""
    by: str = ""
    most: bool = False
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


def sentences_of(
    text: str,
    letters: frozenset[str] = frozenset(),
    known: frozenset[str] = frozenset(),
    naming: frozenset[str] = frozenset(),
) -> list[Sentence]:
    """Divide a text into sentences.

    After one of the option ``letters`` a full stop may belong to an initial: it ends the sentence if a ``known`` word
    follows, or if the letter begins the sentence or stands behind a word that names options (``naming``).
    """
    every = tokens_of(text)
    found: list[Sentence] = []
    begin = 0
    for index, token in enumerate(every):
        if token.raw == "\n":
            ends = _ends_line(text, every, index)
        elif token.raw == "." and _stands_in_sentence(every, index):
            ends = not _is_abbreviation(every, index - 1, begin, letters)
            ends = ends or _is_letter_alone(every, index - 1, begin, known, naming)
        else:
            ends = token.raw in _ENDS and not (token.raw == "." and _inside_word(every, index))
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


def _inside_word(every: list[Token], index: int) -> bool:
    """Whether a full stop has a word right behind it."""
    after = every[index + 1] if index + 1 < len(every) else None
    return after is not None and after.start == every[index].end and after.is_word


def _stands_in_sentence(every: list[Token], index: int) -> bool:
    """Whether a full stop stands right behind a word, and another word follows in the same line."""
    before = every[index - 1] if index else None
    after = every[index + 1] if index + 1 < len(every) else None
    if before is None or after is None or after.raw == "\n" or not before.is_word or before.end != every[index].start:
        return False
    return after.start > every[index].end


def _is_abbreviation(every: list[Token], index: int, begin: int, letters: frozenset[str]) -> bool:
    """Whether the word before a full stop is a short form: z. B., D. Holm, 3. Juni; an option's letter may be one."""
    word, after = every[index], every[index + 2]
    if word.word in _ABBREVIATIONS:
        return True
    if word.raw.isdecimal():
        return after.is_word and (after.raw[0].islower() or index > begin or after.word in _MONTHS)
    if len(word.raw) != 1 or not word.raw.isalpha():
        return False
    return word.word in letters or word.raw.islower() or after.is_name


def _is_letter_alone(every: list[Token], index: int, begin: int, known: frozenset[str], naming: frozenset[str]) -> bool:
    """Whether what looks like an initial is an option: *C. Their manager rings me*, but not *B. Kern will pay*."""
    word, after = every[index], every[index + 2]
    if len(word.raw) != 1 or not word.raw.isalpha() or (index and every[index - 1].raw == "."):
        return word.raw.isdecimal() and after.word in known and after.is_name
    if len(after.raw) == 1 and after.raw.isupper():
        return every[index + 3].raw != "." if index + 3 < len(every) else True  # A. B would take too long.
    if not after.is_name:
        return word.raw.isupper() and index > begin and every[index - 1].word in naming - _PREPOSITIONS
    if after.word in known:
        return True
    then = every[index + 3].word if index + 3 < len(every) else ""
    if index == begin or every[index - 1].raw == "\n":
        return then not in _DOES
    return every[index - 1].word in naming - _PREPOSITIONS


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
