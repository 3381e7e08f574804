"""What is said about each amount: of which day it is, whether it is a target, a wish, a part, a correction."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Sequence
from enum import Enum, auto

from flows.reading.amounts import AmountKind
from flows.reading.idioms.meanings import Means
from flows.reading.report.days import columns, sections, spread, weekdays
from flows.reading.report.marks import NOT_OF_TODAY, Marks
from flows.reading.report.phrases import Phrase, is_about
from flows.reading.report.scene import Clause, Scene
from flows.reading.report.taken_back import (
    corrected,
    extremes,
    imagined,
    mistaken,
    overtaken,
    questioned,
    replaced,
    summed,
    taken_from,
)
from flows.reading.report.text import Break

_FAR = 10**6
_CLOSE = 3  # pieces between an idiom and the amount it is about


class Reach(Enum):
    """Which amounts of its clause an idiom is about."""

    NEAREST = auto()  # "7 minutes yesterday", "yesterday 7 minutes"
    NEXT = auto()  # "a target of 60"
    NEXT_OR_LAST = auto()  # "goal was 3", "3 is the goal"
    NEXT_OR_JUST_BEFORE = auto()  # "plus 8", "8 more"
    AT_ONCE = auto()  # "not 12", "à 50 €": the very next piece
    SOON = auto()  # "irgendwo bei 2 h"
    AT_ONCE_OR_CLAUSE = auto()  # "not 12", otherwise all: "3 posts not approved"
    JUST_BEFORE = auto()  # "4 more than", "2 to go", "50 € each"
    CLOSE = auto()  # within a few words, on either side
    PRICE = auto()  # "à 50 €", "50 € each": the very next amount, or the money just before
    CLAUSE = auto()  # all of them: "would have been 6"


REACHES = {
    Means.TODAY: Reach.NEAREST,
    Means.OTHER_DAY: Reach.NEAREST,
    Means.WEEKDAY: Reach.NEAREST,
    Means.LATER: Reach.NEAREST,
    Means.PERIOD: Reach.NEAREST,
    Means.TARGET: Reach.NEXT_OR_LAST,
    Means.AGAINST: Reach.NEXT,
    Means.IMAGINED: Reach.CLAUSE,
    Means.INTENDED: Reach.CLAUSE,
    Means.WANTED: Reach.NEXT,
    Means.LEFT_OVER: Reach.CLOSE,
    Means.EACH: Reach.PRICE,
    Means.COMPARED: Reach.JUST_BEFORE,
    Means.LABEL: Reach.AT_ONCE,
    Means.NOT: Reach.AT_ONCE_OR_CLAUSE,
    Means.DEFINITE: Reach.AT_ONCE,
    Means.PART: Reach.NEAREST,
    Means.INCLUDING: Reach.NEXT,
    Means.STANDING: Reach.NEXT,
    Means.ALTOGETHER: Reach.NEAREST,
    Means.MORE: Reach.NEXT_OR_JUST_BEFORE,
    Means.DAYPART: Reach.NEAREST,
    Means.SOURCE: Reach.NEAREST,
    Means.IT: Reach.NEXT,
    Means.NOW: Reach.NEAREST,
    Means.WHOLE: Reach.AT_ONCE,
    Means.EXTREME: Reach.NEXT,
    Means.EXACT: Reach.NEAREST,
    Means.UNSURE: Reach.SOON,
}


def scopes_of(scene: Scene) -> Marks:
    """Mark every amount with what the idioms around it say."""
    marks = Marks(scene)
    for clause in scene.clauses:
        if clause.amounts:
            for phrase in clause.phrases:
                dates = _dates_the_report(phrase, scene)
                for meaning in phrase.means & REACHES.keys() - ({Means.WEEKDAY} if dates else set()):
                    for place in _reached(REACHES[meaning], phrase, clause, scene):
                        marks.add(place, meaning, _owners(meaning, place, phrase, scene))
    for rule in (
        columns,
        weekdays,
        sections,
        extremes,
        spread,
        imagined,
        replaced,
        summed,
        taken_from,
        overtaken,
        mistaken,
        corrected,
        questioned,
    ):
        rule(scene, marks)
    return marks


def _dates_the_report(phrase: Phrase, scene: Scene) -> bool:
    """Whether a weekday heads the text and is today's: *Quiet Monday: 13 parcels*; no other day is spoken of."""
    following = phrase.last + 1
    if phrase.first > 1 or following >= len(scene.pieces) or scene.pieces[following].before != Break.LINK:
        return False
    return sum(bool(each.means & (NOT_OF_TODAY | {Means.TODAY})) for each in scene.phrases) == 1


_NOTHING_OF = {
    Means.LEFT_OVER: Means.STOCK,
    Means.LATER: Means.AHEAD,
    Means.WEEKDAY: Means.AHEAD,
    Means.PERIOD: Means.AHEAD,
    Means.COMPARED: Means.GAIN,
    Means.EACH: Means.PRICE,
}


def _owners(meaning: Means, place: int, phrase: Phrase, scene: Scene) -> frozenset[int]:
    """The KPIs of which an idiom says nothing: *9 left* of open cases, *5 for next week* of scheduled posts."""
    first = scene.clauses[scene.clause_of[phrase.first]].first
    just_before = range(max(first, phrase.first - 2), phrase.first)  # "vans booked for tomorrow: 3"
    booked = meaning is Means.LATER and any(scene.hits[at] for at in just_before)
    trailing = place < phrase.first or booked
    about = _NOTHING_OF.get(meaning)
    if about is None or (meaning in NOT_OF_TODAY and not trailing):
        return phrase.owners
    own = {number for number, kpi in enumerate(scene.names.kpis) if is_about(kpi, about)}
    return phrase.owners | own


def _reached(reach: Reach, phrase: Phrase, clause: Clause, scene: Scene) -> Sequence[int]:
    """The amounts of a clause that an idiom in it is about."""
    at = bisect(clause.amounts, phrase.first)
    before = clause.amounts[at - 1] if at else None
    after = clause.amounts[at] if at < len(clause.amounts) else None
    left = _FAR if before is None else phrase.first - before
    right = _FAR if after is None else after - phrase.last
    at_once = right == 1 and scene.pieces[phrase.last + 1].before == Break.NONE
    if reach is Reach.CLAUSE:
        return clause.amounts
    if reach is Reach.AT_ONCE_OR_CLAUSE and not at_once:
        return [place for place in clause.amounts if not scene.pieces[place].said and _unparted(phrase, place, scene)]
    priced = before is not None and left <= _CLOSE and scene.amount(before).kind is AmountKind.MONEY
    forward = {
        Reach.NEAREST: right < left,
        Reach.NEXT: True,
        Reach.NEXT_OR_LAST: after is not None,
        Reach.AT_ONCE: at_once,
        Reach.SOON: right <= 2,
        Reach.AT_ONCE_OR_CLAUSE: at_once,
        Reach.NEXT_OR_JUST_BEFORE: right <= _CLOSE,
        Reach.JUST_BEFORE: right == 1 and left > _CLOSE,
        Reach.CLOSE: right <= _CLOSE and left > min(right, _CLOSE),
        Reach.PRICE: not priced and right == 1 and Means.LIGHT not in phrase.means,
    }[reach]
    backward = {
        Reach.NEAREST: left <= right,
        Reach.NEXT_OR_LAST: after is None,
        Reach.NEXT_OR_JUST_BEFORE: left <= _CLOSE < right,
        Reach.JUST_BEFORE: left <= _CLOSE,
        Reach.CLOSE: left <= min(right, _CLOSE),
        Reach.PRICE: priced,
    }.get(reach, False)
    chosen = after if forward else before if backward else None
    return () if chosen is None else (chosen,)


def _unparted(phrase: Phrase, place: int, scene: Scene) -> bool:
    """Whether no colon stands between an idiom and an amount."""
    first, last = sorted((phrase.first, place))
    return all(scene.pieces[at].before != Break.LINK for at in range(first + 1, last + 1))
