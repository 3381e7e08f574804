"""Amounts that only the names around them show to be one: *jobs won: one*, *1990 words*, *posts-2*; or to be none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from flows.reading.amounts import Amount, AmountKind
from flows.reading.report.mentions import Hit
from flows.reading.report.phrases import is_light, is_one
from flows.reading.report.text import Break, Piece

_NAMED = 0.6  # weight from which a word names a KPI
_ONLY = frozenset({"bare", "kun", "blot", "nur", "bloß", "lediglich", "just", "only"})
_SINGLE = frozenset({"enkelt", "eneste", "einzige", "einziger", "einziges", "einzigen", "single"})
_TILL = frozenset({"to", "till", "until", "til", "bis"})


def seen_with_names(pieces: Sequence[Piece], hits: Sequence[tuple[Hit, ...]]) -> tuple[Piece, ...]:
    """Return the pieces, each usable as a value if the names around it say so."""
    return tuple([_seen(at, pieces, hits) for at in range(len(pieces))])


def _seen(at: int, pieces: Sequence[Piece], hits: Sequence[tuple[Hit, ...]]) -> Piece:
    piece = pieces[at]
    if piece.amount is not None:
        return _amount(at, piece, piece.amount, pieces, hits)
    if is_one(piece.low) and _answers_with_one(at, pieces, hits):
        one = Amount(piece.start, piece.end, AmountKind.PLAIN, Decimal(1), words=piece.text)
        return piece._replace(amount=one, usable=True)
    if piece.article is None:
        return piece
    meant = piece._replace(amount=replace(piece.article, weak=False), usable=True)
    digits = piece.text[0].isdigit() and _follows_a_name(at, pieces, hits)  # "cancels were at 2"
    vague = piece.article.vague and piece.before == Break.LINK and at > 0 and named(hits[at - 1])  # "Bookings: lots!"
    if digits or vague:
        return meant
    return meant._replace(said="article") if _counts_one(at, pieces, hits) else piece


def _amount(at: int, piece: Piece, amount: Amount, pieces: Sequence[Piece], hits: Sequence[tuple[Hit, ...]]) -> Piece:
    """An amount that is no value as it seems, or is one after all: no code in *posts-2*, no year in *1990 words*."""
    if amount.kind is AmountKind.PLAIN and _ends_hours(at, pieces):
        return piece._replace(usable=False)
    if piece.usable or not (amount.candidates or amount.kind is AmountKind.YEAR):
        return piece
    after = at > 0 and piece.before <= Break.LINK and named(hits[at - 1])
    following = pieces[at + 1].before if at + 1 < len(pieces) else Break.LINE
    before = following == Break.NONE and named(hits[at + 1])
    if not (after or before):
        return piece
    certain = amount.kind is AmountKind.YEAR and (before or following >= Break.COMMA)  # not "Sales 2025: 14,000"
    candidates = () if certain else amount.candidates or (amount.value,)
    doubted = amount if amount.kind is AmountKind.CLOCK else replace(amount, kind=AmountKind.PLAIN)
    return piece._replace(amount=replace(doubted, candidates=candidates), usable=True)


def named(hits: Sequence[Hit]) -> bool:
    """Whether a word names a KPI."""
    return any(hit.word.weight * hit.strength >= _NAMED for hit in hits)


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
        if named(hits[place]):
            return True
    return False


def _answers_with_one(at: int, pieces: Sequence[Piece], hits: Sequence[tuple[Hit, ...]]) -> bool:
    """Whether a one stands for the value: *jobs won: one*, *blokerede brugere: bare en*, *eskaleret en enkelt*."""
    if at + 1 < len(pieces) and pieces[at + 1].low == "sted":  # "et sted i trediverne"
        return False
    after = at + 1 + (at + 1 < len(pieces) and pieces[at + 1].low in _SINGLE)
    ends = after >= len(pieces) or pieces[after].before >= Break.COMMA
    single = after > at + 1 and (ends or pieces[after].before > Break.LINK or is_light(pieces[after].low))
    only = at > 1 and pieces[at - 1].low in _ONLY and pieces[at].before == Break.NONE
    name = at - 1 - only
    if name < 0 or not named(hits[name]):
        return False
    linked = pieces[name + 1].before == Break.LINK
    return (ends and (linked or only)) or (single and (linked or pieces[name + 1].before == Break.NONE))


def _follows_a_name(at: int, pieces: Sequence[Piece], hits: Sequence[tuple[Hit, ...]]) -> bool:
    """Whether only light words stand between a name and what follows it."""
    before = at - 1
    while before > 0 and pieces[before + 1].before < Break.COMMA and is_light(pieces[before].low) and not hits[before]:
        before -= 1
    return before >= 0 and pieces[before + 1].before < Break.COMMA and named(hits[before])
