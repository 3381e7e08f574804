"""Finding idioms in a sentence: each is looked up by one of its words, so a thousand idioms cost no more than ten."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from flows.reading.idioms.reply_words import Idiom, Meaning, Sign, fold, words
from flows.reading.reply.tokens import Token

BREAKS = frozenset(",;:-–—()/\"'“”„»«*|<>=→")
JOINS = BREAKS | words("""
    and but because since so und aber denn weil sondern da og men fordi dann then så also altså
""")
_PREFIX = 3  # characters of a word with * that it is looked up by
_BACK = 9  # words an idiom may have before the one it is looked up by
_FILLERS = 8
_GAP = 4

_EDGES = frozenset({"start", "end", "first", "last", "break"})

Sort = Literal["word", "filler", "gap", "X", "Y", "start", "end", "first", "last", "name", "break"]


@dataclass(frozen=True, slots=True)
class _Part:
    sort: Sort
    words: frozenset[str] = frozenset()
    beginnings: tuple[str, ...] = ()
    optional: bool = False

    def fits(self, token: Token) -> bool:
        """Whether a token is what stands here in the idiom."""
        if self.sort == "name":
            return token.is_name and not token.option
        if self.sort != "word":
            return bool(token.option)
        return not token.option and (token.word in self.words or token.word.startswith(self.beginnings or ("\0",)))


@dataclass(frozen=True, slots=True)
class _Pattern:
    idiom: Idiom
    parts: tuple[_Part, ...]
    anchor: int


@dataclass(frozen=True, slots=True)
class Hit:
    """An idiom found: the tokens it covers, and which of them is its X (-1 if it has none)."""

    idiom: Idiom
    start: int
    end: int
    option: int = -1

    @property
    def meaning(self) -> Meaning | Sign:
        """What it says."""
        return self.idiom.meaning

    @property
    def name(self) -> str:
        """The rule's name."""
        return f"{self.idiom.meaning}: {self.idiom.phrase}"


class Phrasebook:
    """Idioms, ready to be looked up."""

    def __init__(self, idioms: Iterable[Idiom], fillers: frozenset[str]) -> None:
        self._fillers = fillers
        self._by_word: dict[str, list[_Pattern]] = defaultdict(list)
        self._by_beginning: dict[str, list[_Pattern]] = defaultdict(list)
        for idiom in idioms:
            pattern = _compile(idiom)
            part = pattern.parts[pattern.anchor]
            for word in part.words:
                self._by_word[word].append(pattern)
            for beginning in part.beginnings:
                self._by_beginning[beginning[:_PREFIX]].append(pattern)

    def find(self, tokens: Sequence[Token]) -> list[Hit]:
        """Return every idiom in a sentence, at most one of each kind for each place it is looked up by."""
        found: list[Hit] = []
        for index, token in enumerate(tokens):
            if token.option:
                continue
            for pattern in (*self._by_word.get(token.word, ()), *self._by_beginning.get(token.word[:_PREFIX], ())):
                hit = self._hit(pattern, tokens, index)
                if hit is not None:
                    found.append(hit)
        return found

    def _hit(self, pattern: _Pattern, tokens: Sequence[Token], index: int) -> Hit | None:
        if pattern.parts[pattern.anchor].fits(tokens[index]):
            earliest = index if pattern.anchor == 0 else max(0, index - _BACK)
            for start in range(index, earliest - 1, -1):
                for end, option in self._match(pattern.parts, 0, tokens, start):
                    if end > index:
                        return Hit(pattern.idiom, start, end, option)
        return None

    def _match(self, parts: Sequence[_Part], at: int, tokens: Sequence[Token], index: int) -> Iterator[tuple[int, int]]:
        """Every way the rest of an idiom fits from here: where it ends, and which token is X."""
        if at == len(parts):
            yield index, -1
            return
        part = parts[at]
        if part.sort in _EDGES:
            if self._at_edge(part.sort, tokens, index):
                yield from self._match(parts, at + 1, tokens, index)
            return
        if part.sort in ("filler", "gap"):
            yield from self._over(parts, at, tokens, index)
            return
        if index < len(tokens) and part.fits(tokens[index]):
            for end, option in self._match(parts, at + 1, tokens, index + 1):
                yield end, index if part.sort == "X" else option
        if part.optional:
            yield from self._match(parts, at + 1, tokens, index)

    def _over(self, parts: Sequence[_Part], at: int, tokens: Sequence[Token], index: int) -> Iterator[tuple[int, int]]:
        """Pass over fillers, or over up to four words of any kind."""
        fillers = parts[at].sort == "filler"
        for skipped in range((_FILLERS if fillers else _GAP) + 1):
            yield from self._match(parts, at + 1, tokens, index + skipped)
            if index + skipped >= len(tokens):
                return
            token = tokens[index + skipped]
            if token.word in BREAKS or (fillers and token.word not in self._fillers):
                return

    def _at_edge(self, edge: Sort, tokens: Sequence[Token], index: int) -> bool:
        """Whether only fillers stand between here and where the clause, or the whole sentence, begins or ends."""
        if edge == "break":
            return index == 0 or tokens[index - 1].word in JOINS
        beyond = reversed(tokens[:index]) if edge in ("start", "first") else iter(tokens[index:])
        for token in beyond:
            if token.word in JOINS and not token.option:
                if edge in ("start", "end"):
                    return True
            elif token.option or token.word not in self._fillers:
                return False
        return True


def _compile(idiom: Idiom) -> _Pattern:
    parts = tuple(map(_part, idiom.phrase.split()))
    anchors = [index for index, part in enumerate(parts) if part.sort == "word" and not part.optional]
    words = [index for index in anchors if parts[index].words != frozenset(",")]
    if not words:
        raise ValueError(f"idiom {idiom.phrase!r}: every word may be left out. Write one without brackets.")
    return _Pattern(idiom, parts, words[0])


def _part(written: str) -> _Part:
    sorts: dict[str, Sort] = {
        "~": "filler",
        "…": "gap",
        "X": "X",
        "Y": "Y",
        "^": "start",
        "$": "end",
        "N": "name",
        "^!": "break",
        "^^": "first",
        "$$": "last",
    }
    if written in sorts:
        return _Part(sorts[written])
    optional = written.startswith("(")
    alternatives = fold(written).strip("()").split("|")
    beginnings = tuple(word[:-1] for word in alternatives if word.endswith("*"))
    return _Part("word", frozenset(alternatives) - {f"{each}*" for each in beginnings}, beginnings, optional)
