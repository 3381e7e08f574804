"""A text laid out for reading: its pieces with the names and idioms in them, its sentences and clauses."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from flows.reading.amounts import Amount, AmountKind, find_amounts
from flows.reading.idioms.meanings import Means
from flows.reading.report.names import Hit, Names, find_names
from flows.reading.report.phrases import Phrase, find_phrases, is_one
from flows.reading.report.said_in_words import with_said
from flows.reading.report.text import Break, Piece, pieces_of
from flows.shared.measure import Kind

_ONLY = frozenset({"bare", "kun", "blot", "nur", "bloß", "lediglich", "just", "only"})
_SINGLE = frozenset({"enkelt", "eneste", "einzige", "einziger", "einziges", "einzigen", "single"})
_STARTS_A_CLAUSE = frozenset({Means.AND, Means.AGAINST, Means.BUT})
_NOTHING = frozenset[Means]()
_THAN = re.compile(r"\b(?:than|then|end|als)\b")  # "two more tours than on Tuesday" is a comparison
_SOON = 40  # characters
_TILL = frozenset({"to", "till", "until", "til", "bis"})
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
    pieces = with_said(pieces_of(text, amounts, names.shortens, clocks=clocks), names, language)
    hits = find_names(pieces, names)
    pieces = tuple(_doubtful(at, pieces, hits) for at in range(len(pieces)))
    phrases = [_owned(phrase, hits, names) for phrase in find_phrases(pieces, language)]
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
    before = text[: vague.start]
    return any(each.end == len(before.rstrip(" ")) and each.is_certain for each in amounts if each.end < vague.start)


def _doubtful(at: int, pieces: Sequence[Piece], hits: Sequence[tuple[Hit, ...]]) -> Piece:
    """The piece, usable when it is a value after all: no code in *posts-2*, no year in *1990 words*."""
    piece = pieces[at]
    amount = piece.amount
    if amount is None and is_one(piece.low) and _answers_with_one(at, pieces, hits):
        one = Amount(piece.start, piece.end, AmountKind.PLAIN, Decimal(1), words=piece.text)
        return replace(piece, amount=one, usable=True)
    if piece.article is not None and piece.article.vague and piece.before == Break.LINK and at and _named(hits[at - 1]):
        return replace(piece, amount=replace(piece.article, weak=False), usable=True)  # "Bookings: lots!"
    if piece.article is not None and amount is None and _counts_one(at, pieces, hits):
        return replace(piece, amount=replace(piece.article, weak=False), usable=True, said="article")
    if amount is not None and amount.kind is AmountKind.PLAIN and _ends_hours(at, pieces):
        return replace(piece, usable=False)
    if amount is None or piece.usable or not (amount.candidates or amount.kind is AmountKind.YEAR):
        return piece
    after = at > 0 and piece.before <= Break.LINK and _named(hits[at - 1])
    following = pieces[at + 1].before if at + 1 < len(pieces) else Break.LINE
    before = following == Break.NONE and _named(hits[at + 1])
    if not (after or before):
        return piece
    certain = amount.kind is AmountKind.YEAR and (before or following >= Break.COMMA)  # not "Sales 2025: 14,000"
    candidates = () if certain else amount.candidates or (amount.value,)
    doubted = amount if amount.kind is AmountKind.CLOCK else replace(amount, kind=AmountKind.PLAIN)
    return replace(piece, amount=replace(doubted, candidates=candidates), usable=True)


def _ends_hours(at: int, pieces: Sequence[Piece]) -> bool:
    """Whether a number is the end of a time: *half past seven to four*."""
    since = pieces[at - 2].amount if at > 1 else None
    joined = at > 1 and pieces[at].before == pieces[at - 1].before == Break.NONE
    return joined and pieces[at - 1].low in _TILL and since is not None and since.kind is AmountKind.CLOCK


def _counts_one(at: int, pieces: Sequence[Piece], hits: Sequence[tuple[Hit, ...]]) -> bool:
    """Whether a KPI follows an article, at once or after one more word: *one wine tasting*, *et udkast*."""
    if at > 0 and pieces[at - 1].said:
        return False
    for place in (at + 1, at + 2):
        if place >= len(pieces) or pieces[place].before != Break.NONE or pieces[place].amount is not None:
            return False
        if _named(hits[place]):
            return True
    return False


def _answers_with_one(at: int, pieces: Sequence[Piece], hits: Sequence[tuple[Hit, ...]]) -> bool:
    """Whether a one stands for the value: *jobs won: one*, *blokerede brugere: bare en*, *eskaleret en enkelt*."""
    ends = at + 1 == len(pieces) or pieces[at + 1].before >= Break.COMMA
    if not ends and pieces[at + 1].low == "sted":  # "et sted i trediverne"
        return False
    single = (
        not ends and pieces[at + 1].low in _SINGLE and (at + 2 == len(pieces) or pieces[at + 2].before > Break.LINK)
    )
    only = at > 1 and pieces[at - 1].low in _ONLY and pieces[at].before == Break.NONE
    named = at - 1 - only
    if (
        named < 0
        or not _named(hits[named])
        or not (pieces[named + 1].before == Break.LINK or (only and ends) or single)
    ):
        return False
    return not only or ends or single


def _named(hits: Sequence[Hit]) -> bool:
    return any(hit.word.weight * hit.strength >= _HELD_BY_A_NAME for hit in hits)


def _owned(phrase: Phrase, hits: Sequence[tuple[Hit, ...]], names: Names) -> Phrase:
    """The phrase with the KPIs whose names it is part of."""
    owners = {
        names.owner[hit.word.variant]
        for place in range(phrase.first, phrase.last + 1)
        for hit in hits[place]
        if hit.strength == 1 and hit.word.weight >= _HELD_BY_A_NAME
    }
    return replace(phrase, owners=frozenset(owners)) if owners else phrase


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
            joined = not divided and place in starts and Means.AND in starts[place].means
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
