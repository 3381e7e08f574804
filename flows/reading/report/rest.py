"""What a report holds besides numbers: what got done, what is planned, what went well, what is in the way."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import groupby

from flows.reading.idioms.meanings import Means
from flows.reading.report.scene import Clause, Scene

_SPEAKS = 2  # words; fewer say nothing by themselves
_MOST = 20  # sentences of each sort
_LONGEST = 500  # characters of a sentence


@dataclass(frozen=True, slots=True)
class Rest:
    """Sentences as she wrote them. ``problem`` smells like an issue; she is asked, nothing is decided by it."""

    done: tuple[str, ...] = ()
    plan: tuple[str, ...] = ()
    win: str = ""
    problem: str = ""


def rest_of(scene: Scene, claimed: Collection[int]) -> Rest:
    """Sort the sentences of a text. ``claimed`` are the places of the amounts that became values."""
    done: list[str] = []
    plan: list[str] = []
    wins: list[str] = []
    problems: list[str] = []
    for clauses in _sentences(scene):
        said = {meaning for clause in clauses for meaning in _meanings(clause)}
        words = _words(scene, clauses)
        if words.count(" ") < _SPEAKS - 1:
            continue
        if any(_in_the_way(clause) for clause in clauses) and not words.endswith("?"):
            problems.append(words)
        elif said & {Means.LATER, Means.INTENDED}:
            plan.append(words)
        elif Means.WIN in said:
            wins.append(words)
        elif Means.DONE in said and not _values(clauses) & set(claimed):
            done.append(words)
    return Rest(tuple(done[:_MOST]), tuple(plan[:_MOST]), " ".join(wins[:1]), " ".join(problems[:1]))


def _sentences(scene: Scene) -> Iterator[list[Clause]]:
    for _, clauses in groupby(scene.clauses, key=lambda clause: clause.sentence):
        yield list(clauses)


def _meanings(clause: Clause) -> Iterator[Means]:
    """What the idioms of a clause mean; one within a KPI's name (*Open issues*) means nothing."""
    for phrase in clause.phrases:
        if not phrase.owners and Means.GREETING not in phrase.means:
            yield from phrase.means


def _in_the_way(clause: Clause) -> bool:
    """Whether a clause speaks of a problem that is still there: *fixed the broken link* is done."""
    said = set(_meanings(clause))
    return Means.PROBLEM in said and Means.DONE not in said


def _values(clauses: list[Clause]) -> set[int]:
    return {place for clause in clauses for place in clause.amounts}


def _words(scene: Scene, clauses: list[Clause]) -> str:
    """The sentence as it was written, with the sign that ends it, on one line."""
    start, last = scene.pieces[clauses[0].first].start, clauses[-1].last
    following = scene.pieces[last + 1].start if last + 1 < len(scene.pieces) else len(scene.text)
    return " ".join(scene.text[start:following].split())[:_LONGEST].rstrip(" -–—•*·")
