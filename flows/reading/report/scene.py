"""A text laid out for reading: its pieces with the names and idioms in them, its sentences and clauses."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from flows.reading.amounts import Amount, find_amounts
from flows.reading.idioms.meanings import Means
from flows.reading.report.mentions import Hit, find_names
from flows.reading.report.names import Names
from flows.reading.report.phrases import Phrase, find_phrases
from flows.reading.report.said_in_words import with_said
from flows.reading.report.text import Break, Piece, pieces_of
from flows.reading.report.with_names import seen_with_names
from flows.shared.measure import Kind

_THAN = re.compile(r"\b(?:than|then|end|als)\b")  # "two more tours than on Tuesday" is a comparison
_SOON = 40  # characters
_STARTS_A_CLAUSE = frozenset({Means.AND, Means.AGAINST, Means.BUT})
_NOTHING = frozenset[Means]()
_HELD_BY_A_NAME = 0.6  # weight from which a word is the name's own: "open" in "Open tickets" is no idiom


@dataclass(frozen=True, slots=True)
class Clause:
    """Pieces ``first`` to ``last`` between two commas, conjunctions or stronger breaks."""

    number: int
    sentence: int
    line: int
    first: int
    last: int
    amounts: tuple[int, ...]
    phrases: tuple[Phrase, ...]
    joined: bool  # by "and", without a comma


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything found in a text that the steps after this one look at. Places are indices into ``pieces``."""

    text: str
    pieces: tuple[Piece, ...]
    hits: list[tuple[Hit, ...]]
    phrases: list[Phrase]
    clauses: list[Clause]
    clause_of: list[int]
    meanings: list[frozenset[Means]]
    names: Names
    has_capitals: bool

    def amount(self, place: int) -> Amount:
        """The amount at a place where there is one."""
        amount = self.pieces[place].amount
        assert amount is not None  # noqa: S101 - places of amounts come from clauses
        return amount

    @property
    def certain(self) -> list[Decimal]:
        """All numbers there is no doubt about."""
        amounts = (piece.amount for piece in self.pieces)
        return [amount.value for amount in amounts if amount is not None and amount.is_certain]

    def means(self, place: int) -> frozenset[Means]:
        """What the idiom at a place means."""
        return self.meanings[place]


def scene_of(text: str, names: Names, language: str) -> Scene:
    """Lay out a text."""
    found = find_amounts(text, language)
    amounts = [amount for amount in found if not (names.means_a_kpi(amount) or _is_of_a_number(amount, found, text))]
    clocks = any(kpi.kind is Kind.TIME for kpi in names.kpis)
    written = pieces_of(text, amounts, names.shortens, clocks=clocks)
    idioms = find_phrases(written, language)
    said = with_said(written, idioms, names)
    hits = find_names(said, names)
    pieces = seen_with_names(said, hits)
    if any(old is not new for old, new in zip(written, pieces, strict=False)):
        idioms = find_phrases(pieces, language)
    phrases = [_owned(phrase, hits, names) for phrase in idioms]
    clauses, clause_of = _clauses(pieces, phrases)
    meanings = [_NOTHING] * len(pieces)
    for phrase in phrases:
        for place in range(phrase.first, phrase.last + 1):
            meanings[place] = phrase.means
    has_capitals = any(piece.text[0].isupper() for piece in pieces)
    return Scene(text, pieces, hits, phrases, clauses, clause_of, meanings, names, has_capitals)


def _is_of_a_number(vague: Amount, amounts: Sequence[Amount], text: str) -> bool:
    """Whether *more* or *fewer* follows a number: *two more invoices* is no vague amount."""
    if not vague.vague or vague.candidates or vague.value or _THAN.search(text, vague.end, vague.end + _SOON):
        return False
    end = len(text[: vague.start].rstrip(" "))
    return any(each.end == end and each.is_certain for each in amounts)


def _owned(phrase: Phrase, hits: Sequence[tuple[Hit, ...]], names: Names) -> Phrase:
    """The phrase with the KPIs whose names it is part of."""
    owners = {
        names.owner[hit.word.variant]
        for place in range(phrase.first, phrase.last + 1)
        for hit in hits[place]
        if hit.strength == 1 and hit.word.weight >= _HELD_BY_A_NAME
    }
    return phrase._replace(owners=frozenset(owners)) if owners else phrase


def _clauses(pieces: Sequence[Piece], phrases: Sequence[Phrase]) -> tuple[list[Clause], list[int]]:
    starts = {phrase.first: phrase for phrase in phrases if phrase.means & _STARTS_A_CLAUSE and not phrase.owners}
    clause_of: list[int] = []
    bounds: list[tuple[int, int, int, bool]] = []  # first piece, sentence, line, joined
    sentence = line = -1
    for place, piece in enumerate(pieces):
        sentence += piece.before >= Break.SENTENCE
        line += piece.before == Break.LINE
        divided = piece.before >= Break.COMMA or place == 0
        if divided or place in starts:
            joined = place in starts and Means.AND in starts[place].means
            bounds.append((place, sentence, line, joined))
        clause_of.append(len(bounds) - 1)
    within: dict[int, list[Phrase]] = defaultdict(list)
    for phrase in phrases:
        within[clause_of[phrase.first]].append(phrase)
    return [_clause(number, bounds, pieces, within.get(number, ())) for number in range(len(bounds))], clause_of


def _clause(
    number: int, bounds: Sequence[tuple[int, int, int, bool]], pieces: Sequence[Piece], phrases: Sequence[Phrase]
) -> Clause:
    first, sentence, line, joined = bounds[number]
    last = bounds[number + 1][0] - 1 if number + 1 < len(bounds) else len(pieces) - 1
    amounts = tuple(place for place in range(first, last + 1) if pieces[place].usable)
    return Clause(number, sentence, line, first, last, amounts, tuple(phrases), joined)
