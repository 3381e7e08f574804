"""Amounts said in words: *no leads*, *Klager: ingen*, *Retouren Fehlanzeige*, *backup: yes*."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from flows.reading.amounts import Amount, AmountKind
from flows.reading.idioms.meanings import Means
from flows.reading.report.mentions import Hit, find_names
from flows.reading.report.names import Names
from flows.reading.report.phrases import Phrase, is_aside, is_light
from flows.reading.report.text import Break, Piece
from flows.shared.measure import Kind

_NONE = frozenset({Means.NO, Means.NONE, Means.ANY})
_NOTHING = frozenset({"nothing", "nichts", "nix", "intet", "ingenting"})  # nothing special
_NEITHER = {"neither": "nor", "weder": "noch", "hverken": "eller"}
_BOTH = frozenset({"yes", "no", "ja", "nej", "nein"})  # yes or no?
_WORDS_BETWEEN = 4  # "no really annoying new complaints"


def with_said(pieces: Sequence[Piece], idioms: Sequence[Phrase], names: Names) -> Sequence[Piece]:
    """Turn the words for none of a KPI into amounts of 0, and the answer to a yes-or-no KPI into 1 or 0.

    *keine Ahnung* and *no time* stay words. If nothing changes, the same pieces are returned.
    """
    asks = any(kpi.kind is Kind.YES_NO for kpi in names.kpis)
    phrases = [*idioms, *_second_halves(pieces)]
    said = [phrase for phrase in phrases if phrase.means & (_NONE | {Means.YES} if asks else _NONE)]
    if not said:
        return pieces
    hits = find_names(pieces, names)
    meant: dict[int, tuple[Phrase, str]] = {}
    for phrase in said:
        if asks and _answers(phrase, pieces, hits, names):
            meant[phrase.first] = phrase, "answer"
        elif phrase.means & _NONE and _is_zero(phrase, pieces, hits, phrases):
            meant[phrase.first] = phrase, "none" if phrase.means & {Means.NONE, Means.ANY} else "no"
    return tuple(_replaced(pieces, meant)) if meant else pieces


def _second_halves(pieces: Sequence[Piece]) -> list[Phrase]:
    """The *noch* of *weder … noch* and its like say none as the first half does."""
    found, open_with = [], ""
    for place, piece in enumerate(pieces):
        if piece.before >= Break.SENTENCE:
            open_with = ""
        if piece.low in _NEITHER:
            open_with = _NEITHER[piece.low]
        elif open_with and piece.low == open_with:
            found.append(Phrase(place, place, frozenset({Means.NO})))
    return found


def _replaced(pieces: Sequence[Piece], meant: Mapping[int, tuple[Phrase, str]]) -> Iterator[Piece]:
    skip_to = 0
    for place, piece in enumerate(pieces):
        if place in meant:
            phrase, said = meant[place]
            value = Decimal(int(said == "answer" and Means.YES in phrase.means))
            end = pieces[phrase.last].end
            amount = Amount(piece.start, end, AmountKind.PLAIN, value, words=piece.text)
            yield piece._replace(end=end, amount=amount, usable=True, said=said)
            skip_to = phrase.last + 1
        elif place >= skip_to:
            yield piece


def _answers(phrase: Phrase, pieces: Sequence[Piece], hits: Sequence[tuple[Hit, ...]], names: Names) -> bool:
    """Whether a yes or no ends a clause that names a yes-or-no KPI: *backup checked: no*."""
    following = phrase.last + 1
    if following < len(pieces) and pieces[following].before < Break.COMMA:
        return False
    near = range(max(0, phrase.first - _WORDS_BETWEEN), phrase.first)
    if pieces[phrase.first - 1].low in _BOTH:
        return False
    return any(names.kpis[names.owner[hit.word.variant]].kind is Kind.YES_NO for at in near for hit in hits[at])


def _is_zero(
    phrase: Phrase, pieces: Sequence[Piece], hits: Sequence[tuple[Hit, ...]], phrases: Sequence[Phrase]
) -> bool:
    if any(hit.word.weight >= 0.6 for place in range(phrase.first, phrase.last + 1) for hit in hits[place]):
        return False
    if _is_of_a_name(phrase.first, pieces, hits):
        return False
    if Means.ANY in phrase.means:
        return _is_denied(phrase, pieces, phrases) and (_names_follow(phrase, pieces, hits) is not False)
    follows = _names_follow(phrase, pieces, hits)
    if Means.NONE not in phrase.means:
        return follows is True
    if follows is False and _ends_what_was_done(phrase, pieces, hits):
        return True
    first = pieces[phrase.first]
    answers = "?" in first.gap and first.low not in _NOTHING
    return follows is not False or first.before == Break.LINK or answers


def _ends_what_was_done(phrase: Phrase, pieces: Sequence[Piece], hits: Sequence[tuple[Hit, ...]]) -> bool:
    """Whether a name stands before *nothing* and a new thought after it: *banked nothing as the branch shuts*."""
    before, after = phrase.first - 1, phrase.last + 1
    named = before >= 0 and any(hit.word.weight >= 0.6 for hit in hits[before])
    return named and pieces[phrase.first].before == Break.NONE and is_light(pieces[after].low)


def _is_of_a_name(place: int, pieces: Sequence[Piece], hits: Sequence[tuple[Hit, ...]]) -> bool:
    """Whether the *no* is part of a name: *1 no show*, *No shows: 3*."""
    if place > 0 and pieces[place].before == Break.NONE and pieces[place - 1].amount is not None:
        return True
    mine = {(hit.word.variant, hit.word.place) for hit in hits[place]}
    after = hits[place + 1] if place + 1 < len(pieces) else ()
    return any(variant == hit.word.variant and at != hit.word.place for variant, at in mine for hit in after)


def _is_denied(phrase: Phrase, pieces: Sequence[Piece], phrases: Sequence[Phrase]) -> bool:
    """Whether a *not* stands before *any* in the same clause."""
    before = (each for each in phrases if each.last < phrase.first and phrase.first - each.last <= _WORDS_BETWEEN)
    return any(
        each.means & {Means.NOT, Means.NOT_YET}
        and all(pieces[place].before < Break.COMMA for place in range(each.last + 1, phrase.first + 1))
        for each in before
    )


def _names_follow(phrase: Phrase, pieces: Sequence[Piece], hits: Sequence[tuple[Hit, ...]]) -> bool | None:
    """Whether the next thing said is a KPI; None if nothing is said any more."""
    for place in range(phrase.last + 1, min(len(pieces), phrase.last + 1 + _WORDS_BETWEEN)):
        if pieces[place].before >= Break.COMMA:
            return None
        if pieces[place].amount is not None:
            return False
        if any(hit.word.weight >= 0.6 for hit in hits[place]):
            return True
        if not is_aside(pieces[place].low):
            ends = place + 1 == len(pieces) or pieces[place + 1].before >= Break.COMMA
            if ends and phrase.first and hits[phrase.first - 1] and pieces[place].text[0].islower():
                return None  # "Termine keine dazugekommen"
            return _adjective(place, pieces, hits)
    return None


def _adjective(place: int, pieces: Sequence[Piece], hits: Sequence[tuple[Hit, ...]]) -> bool:
    """Whether an unknown word only describes the KPI that follows at once: *no late cancellations*."""
    following = place + 1
    return (
        following < len(pieces)
        and pieces[following].before == Break.NONE
        and any(hit.word.weight >= 0.6 for hit in hits[following])
    )
