"""What is said about each amount: of which day it is, whether it is a target, a wish, a part, a correction."""

from __future__ import annotations

from bisect import bisect
from collections import defaultdict
from collections.abc import Sequence
from enum import Enum, auto
from itertools import islice, pairwise, takewhile

from flows.reading.amounts import AmountKind
from flows.reading.idioms.meanings import Means
from flows.reading.report.phrases import Phrase
from flows.reading.report.scene import Clause, Scene
from flows.reading.report.text import Break

NOT_OF_TODAY = frozenset({Means.OTHER_DAY, Means.WEEKDAY, Means.LATER, Means.PERIOD})
NO_RESULT = NOT_OF_TODAY | {
    Means.TARGET, Means.AGAINST, Means.FROM, Means.IMAGINED, Means.INTENDED, Means.WANTED, Means.LEFT_OVER, Means.EACH,
    Means.COMPARED, Means.MISTAKEN, Means.LABEL, Means.NOT, Means.QUESTION,
}  # fmt: skip
_FAR = 10**6
_NOBODY = frozenset[int]()
_CLOSE = 3  # pieces between an idiom and the amount it is about


class Reach(Enum):
    """Which amounts of its clause an idiom is about."""

    NEAREST = auto()  # "7 minutes yesterday", "yesterday 7 minutes"
    NEXT = auto()  # "a target of 60"
    NEXT_OR_LAST = auto()  # "goal was 3", "3 is the goal"
    NEXT_OR_JUST_BEFORE = auto()  # "plus 8", "8 more"
    AT_ONCE = auto()  # "not 12", "à 50 €": the very next piece
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
    Means.FROM: Reach.AT_ONCE,
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
    Means.ALTOGETHER: Reach.NEAREST,
    Means.MORE: Reach.NEXT_OR_JUST_BEFORE,
    Means.DAYPART: Reach.NEAREST,
    Means.SOURCE: Reach.NEAREST,
    Means.IT: Reach.NEXT,
    Means.UNSURE: Reach.AT_ONCE,
}


class Marks:
    """What is said about the amount at each place."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._said: dict[int, list[tuple[Means, frozenset[int]]]] = defaultdict(list)

    def add(self, place: int, meaning: Means, owners: frozenset[int] = _NOBODY) -> None:
        """Say something about an amount; it is nothing but a name when the amount is of one of the owners."""
        self._said[place].append((meaning, owners))

    def of(self, place: int, kpi: int | None = None) -> frozenset[Means]:
        """All that is said about an amount, given the KPI it is of."""
        said = self._said.get(place)
        if not said:
            return frozenset()
        found = {meaning for meaning, owners in said if kpi not in owners}
        if Means.TODAY in found:
            found -= NOT_OF_TODAY
        amount = self._scene.amount(place)
        if amount.vague and not amount.candidates:  # "half as many as on Monday"
            found -= NOT_OF_TODAY - {Means.LATER}
        return frozenset(found)


def scopes_of(scene: Scene) -> Marks:
    """Mark every amount with what the idioms around it say."""
    marks = Marks(scene)
    for clause in scene.clauses:
        if clause.amounts:
            for phrase in clause.phrases:
                for meaning in phrase.means & REACHES.keys():
                    for place in _reached(REACHES[meaning], phrase, clause, scene):
                        marks.add(place, meaning, phrase.owners)
    for rule in (_spread, _imagined, _replaced, _mistaken, _corrected, _questioned):
        rule(scene, marks)
    return marks


def _reached(reach: Reach, phrase: Phrase, clause: Clause, scene: Scene) -> Sequence[int]:
    """The amounts of a clause that an idiom in it is about."""
    at = bisect(clause.amounts, phrase.first)
    before = clause.amounts[at - 1] if at else None
    after = clause.amounts[at] if at < len(clause.amounts) else None
    left = _FAR if before is None else phrase.first - before
    right = _FAR if after is None else after - phrase.last
    at_once = right == 1 and scene.pieces[phrase.last + 1].before == Break.NONE
    if reach is Reach.CLAUSE or (reach is Reach.AT_ONCE_OR_CLAUSE and not at_once):
        return clause.amounts
    priced = before is not None and left <= _CLOSE and scene.amount(before).kind is AmountKind.MONEY
    forward = {
        Reach.NEAREST: right < left,
        Reach.NEXT: True,
        Reach.NEXT_OR_LAST: after is not None,
        Reach.AT_ONCE: at_once,
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


_DAYS = NOT_OF_TODAY | {Means.TODAY}
_HEADINGS = frozenset({Means.OTHER_DAY, Means.LATER, Means.PERIOD, Means.INTENDED})


def _spread(scene: Scene, marks: Marks) -> None:
    """A day named first holds on: *Yesterday: 19 bookings, 2 no-shows*; under *Tomorrow:* for all lines."""
    heading: Means | None = None
    running: Means | None = None
    sentence = -1
    for clause in scene.clauses:
        if clause.sentence != sentence:
            sentence, running = clause.sentence, None
        if _is_heading(clause, scene):
            heading = next(iter(_meanings(clause) & _HEADINGS), None)
        elif days := _meanings(clause) & _DAYS:
            running = _leading_day(clause, scene)
            if heading and Means.TODAY not in days:
                _mark(clause, heading, marks)
        else:
            running = None if _meanings(clause) & {Means.CONTRAST, Means.CORRECTION} else running
            _mark(clause, running or heading, marks)


def _meanings(clause: Clause) -> set[Means]:
    return {meaning for phrase in clause.phrases if not phrase.owners for meaning in phrase.means}


def _mark(clause: Clause, meaning: Means | None, marks: Marks) -> None:
    if meaning is not None:
        for place in clause.amounts:
            marks.add(place, meaning)


def _is_heading(clause: Clause, scene: Scene) -> bool:
    """Whether the clause is a line of its own that ends with a colon."""
    following = clause.last + 1
    gap = scene.pieces[following].gap if following < len(scene.pieces) else ""
    return not clause.amounts and ":" in gap and "\n" in gap


def _leading_day(clause: Clause, scene: Scene) -> Means | None:
    """The day a clause begins with, if amounts follow it at once or after a colon; not the weekday of a report."""
    for phrase in clause.phrases:
        found = phrase.means & (NOT_OF_TODAY - {Means.WEEKDAY})
        opening = all(Means.LIGHT in scene.means(place) for place in range(clause.first, phrase.first))
        following = phrase.last + 1
        colon = following < len(scene.pieces) and scene.pieces[following].before == Break.LINK
        nested = scene.pieces[phrase.first].nested
        if found and opening and not nested and (colon or any(place > phrase.last for place in clause.amounts)):
            return next(iter(found))
    return None


def _imagined(scene: Scene, marks: Marks) -> None:
    """*If the van had come, 30 would be out, but it was 19*: after an *if* nothing happened, until the *but*."""
    sentence, unreal = -1, False
    for clause in scene.clauses:
        opening = scene.means(clause.first)
        if clause.sentence != sentence:
            sentence = clause.sentence
            unreal = Means.IF in opening and _has_a_consequence(clause, scene)
        elif _meanings(clause) & {Means.CONTRAST, Means.BUT}:
            unreal = False
        if unreal:
            _mark(clause, Means.IMAGINED, marks)


def _has_a_consequence(clause: Clause, scene: Scene) -> bool:
    """The *if* may be left out: *Var han kommet, havde jeg sendt 5*; *Havde 5 møder i dag* is no such thing."""
    if Means.LIGHT not in scene.means(clause.first):
        return True
    after = takewhile(lambda each: each.sentence == clause.sentence, islice(scene.clauses, clause.number + 1, None))
    return any(Means.IF in scene.means(each.first) or Means.IMAGINED in scene.means(each.first) for each in after)


def _replaced(scene: Scene, marks: Marks) -> None:
    """*1h15 → 50 min*, *from 9 to 4*: what stands before the arrow was before."""
    for clause in scene.clauses:
        for one, other in pairwise(clause.amounts):
            if other - one > _CLOSE:
                continue
            between = "".join(scene.pieces[place].gap for place in range(one + 1, other + 1))
            if ("→" in between or "->" in between) and scene.amount(one).kind is scene.amount(other).kind:
                marks.add(one, Means.FROM)


def _mistaken(scene: Scene, marks: Marks) -> None:
    """*The board says 40, that's wrong, I mailed 14*: the amount said before is no result."""
    said: tuple[int, int] | None = None
    for clause in scene.clauses:
        if said and said[1] == clause.sentence and Means.MISTAKEN in _meanings(clause):
            marks.add(said[0], Means.MISTAKEN)
        said = (clause.amounts[-1], clause.sentence) if clause.amounts else said


def _corrected(scene: Scene, marks: Marks) -> None:
    """A correction: she said *sorry* or *no wait* since the amount before it, or *is correct* after it."""
    corrections = [phrase.first for phrase in scene.phrases if Means.CORRECTION in phrase.means]
    last: int | None = None
    for clause in scene.clauses:
        confirmed = Means.CORRECT in _meanings(clause)
        for place in clause.amounts:
            said = last is not None and bisect(corrections, last) < bisect(corrections, place)
            if said or (confirmed and last is not None):
                marks.add(place, Means.CORRECTION)
            last = place


def _questioned(scene: Scene, marks: Marks) -> None:
    """*Did we publish 2 posts?* is no report."""
    for clause in scene.clauses:
        following = clause.last + 1
        gap = scene.pieces[following].gap if following < len(scene.pieces) else scene.text[scene.pieces[-1].end :]
        if clause.amounts and "?" in gap:
            _mark(clause, Means.QUESTION, marks)
