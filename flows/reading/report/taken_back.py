"""Amounts that did not happen, are the number before, were corrected, doubted or asked about."""

from __future__ import annotations

from bisect import bisect
from itertools import islice, pairwise, takewhile

from flows.reading.amounts import AmountKind
from flows.reading.idioms.meanings import Means
from flows.reading.report.marks import Marks, mark_all, meanings_of
from flows.reading.report.phrases import is_exact
from flows.reading.report.scene import Clause, Scene
from flows.reading.report.text import Break

_OUT_OF = frozenset({"von", "af"})
_BETWEEN_FROM_AND_TO = 6  # pieces
_NOES = frozenset({"no", "nope", "nah", "nej", "nein", "nee", "næ"})


def imagined(scene: Scene, marks: Marks) -> None:
    """*If the van had come, 30 would be out, but it was 19*: after an *if* nothing happened, until the *but*."""
    sentence, unreal = -1, False
    for clause in scene.clauses:
        opening = scene.means(clause.first)
        if clause.sentence != sentence:
            sentence = clause.sentence
            unreal = Means.IF in opening and _has_a_consequence(clause, scene)
        elif meanings_of(clause) & {Means.CONTRAST, Means.BUT}:
            unreal = False
        if unreal:
            mark_all(clause, Means.IMAGINED, marks)


def _has_a_consequence(clause: Clause, scene: Scene) -> bool:
    """The *if* may be left out: *Var han kommet, havde jeg sendt 5*; *Havde 5 møder i dag* is no such thing."""
    if Means.LIGHT not in scene.means(clause.first):
        return True
    after = takewhile(lambda each: each.sentence == clause.sentence, islice(scene.clauses, clause.number + 1, None))
    return any(Means.IF in scene.means(each.first) or Means.IMAGINED in scene.means(each.first) for each in after)


def replaced(scene: Scene, marks: Marks) -> None:
    """*1h15 → 50 min*, *from 9 to 4*: what stands before the arrow, or after the *from*, was before."""
    places = [place for place, piece in enumerate(scene.pieces) if piece.usable]
    for one, other in pairwise(places):
        kinds = {scene.amount(one).kind, scene.amount(other).kind} - {AmountKind.PLAIN}
        apart = any(scene.pieces[place].before >= Break.COMMA for place in range(one + 1, other + 1))
        if other - one > _BETWEEN_FROM_AND_TO or len(kinds) > 1 or apart:
            continue
        gaps = "".join(scene.pieces[place].gap for place in range(one + 1, other + 1))
        to = any(Means.TO in scene.means(place) for place in range(one + 1, other))
        since = one > 0 and Means.FROM in scene.means(one - 1)
        if "→" in gaps or "->" in gaps or (to and since):
            marks.add(one, Means.FROM)
        following = scene.hits[other + 1] if other + 1 < len(scene.pieces) else ()
        if Means.FROM in scene.means(other - 1) and not following and _falls_to(one, scene):  # "down to 12 from 30"
            marks.add(other, Means.FROM)


def summed(scene: Scene, marks: Marks) -> None:
    """*Mails 29 + 6 from the old account = 35*: what stands behind the = is all of it."""
    for one, other in pairwise(place for place, piece in enumerate(scene.pieces) if piece.usable):
        plus = scene.amount(one).adds or "+" in scene.pieces[one].gap
        if plus and "=" in scene.pieces[other].gap and scene.pieces[other].before < Break.SENTENCE:
            marks.add(other, Means.ALTOGETHER)


def taken_from(scene: Scene, marks: Marks) -> None:
    """*Von 20 Briefen sind 12 raus*: the sentence opens with how many there are."""
    for one, other in pairwise(place for place, piece in enumerate(scene.pieces) if piece.usable):
        opens = one > 0 and scene.pieces[one - 1].before >= Break.SENTENCE and scene.pieces[one - 1].low in _OUT_OF
        near = all(scene.pieces[at].before < Break.COMMA for at in range(one + 1, other + 1))
        if opens and near and scene.amount(other).value <= scene.amount(one).value:
            marks.add(one, Means.WHOLE)


def overtaken(scene: Scene, marks: Marks) -> None:
    """*Open cases: 26 this morning, 19 now*: the state before is no result."""
    for one, other in pairwise(scene.clauses):
        if one.sentence == other.sentence and one.amounts and other.amounts:
            before = Means.DAYPART in meanings_of(one) and Means.NOW not in meanings_of(one)
            last = scene.means(other.last) & {Means.NOW} or scene.means(other.first) & {Means.NOW}
            if before and last:
                marks.add(one.amounts[-1], Means.FROM)


def _falls_to(place: int, scene: Scene) -> bool:
    return any(Means.TO in scene.means(at) for at in range(max(0, place - 2), place))


def extremes(scene: Scene, marks: Marks) -> None:
    """*Longest call was with Mr Yates, 52 mins*: the number may follow in the next clause."""
    for one, other in pairwise(scene.clauses):
        if Means.EXTREME in meanings_of(one) and not one.amounts and one.sentence == other.sentence:
            for place in other.amounts[:1]:
                marks.add(place, Means.EXTREME)


def mistaken(scene: Scene, marks: Marks) -> None:
    """*The board says 40, that's wrong, I mailed 14*: the amount said before is no result."""
    said: tuple[int, int] | None = None
    for clause in scene.clauses:
        at = next((phrase.first for phrase in clause.phrases if Means.MISTAKEN in phrase.means), None)
        if at is not None:
            before = [place for place in clause.amounts if place < at]
            for place in before or ([said[0]] if said and said[1] == clause.sentence else []):
                marks.add(place, Means.MISTAKEN)
        said = (clause.amounts[-1], clause.sentence) if clause.amounts else said


def corrected(scene: Scene, marks: Marks) -> None:
    """A correction: she said *sorry* or *no wait* since the amount before it, or *is correct* after it."""
    corrections = [phrase.first for phrase in scene.phrases if Means.CORRECTION in phrase.means]
    alone = [clause.first for clause in scene.clauses if clause.first == clause.last]  # "calls 10 … no, 11"
    corrections = sorted({*corrections, *(place for place in alone if scene.pieces[place].low in _NOES)})
    last: int | None = None
    for clause in scene.clauses:
        confirmed = Means.CORRECT in meanings_of(clause)
        for place in clause.amounts:
            said = last is not None and bisect(corrections, last) < bisect(corrections, place)
            piece = scene.pieces[place]
            said = said or _is_corrected_behind(place, clause, scene)
            exact = Means.EXACT in marks.of(place) or is_exact(scene.amount(place).words) or piece.gap.endswith("*")
            exact = exact and not _is_first_of_many(place, scene)
            if last is not None and (said or confirmed or exact):  # *17 parcels, sorry
                marks.add(place, Means.CORRECTION)
            last = place


def _is_first_of_many(place: int, scene: Scene) -> bool:
    """*3 chapters, namely 7, 8 and 11* are the chapters' numbers."""
    following = place + 1
    return following < len(scene.pieces) and scene.pieces[following].usable and scene.pieces[following].gap == ", "


def _is_corrected_behind(place: int, clause: Clause, scene: Scene) -> bool:
    """*pakker 36 (talte om)*: the brackets right behind an amount say that it is the corrected one."""
    following = scene.clauses[clause.number + 1] if clause.number + 1 < len(scene.clauses) else None
    if following is None or following.amounts or place != clause.last or not scene.pieces[following.first].nested:
        return False
    return Means.CORRECTION in meanings_of(following)


def questioned(scene: Scene, marks: Marks) -> None:
    """*Did we publish 2 posts?* is no report."""
    for clause in scene.clauses:
        following = clause.last + 1
        gap = scene.pieces[following].gap if following < len(scene.pieces) else scene.text[scene.pieces[-1].end :]
        if clause.amounts and "?" in gap:
            mark_all(clause, Means.QUESTION if _asks(clause, scene) else Means.DOUBTED, marks)


def _asks(clause: Clause, scene: Scene) -> bool:
    """Whether a clause, or its sentence, opens as a question does; *Leads 15?* only doubts."""
    first = clause.first
    while first > 0 and scene.pieces[first].before < Break.SENTENCE:
        first -= 1
    return bool({Means.ASKING} & (scene.means(first) | scene.means(clause.first)))
