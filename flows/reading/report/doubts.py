"""KPIs that were spoken of without a usable number: compared, lost count of, or one of several bare numbers."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from flows.reading.idioms.meanings import Means
from flows.reading.report.claim import Claims
from flows.reading.report.fitting import fits
from flows.reading.report.lists import Rows
from flows.reading.report.rules import Rule
from flows.reading.report.scene import Scene
from flows.reading.report.settling import Settled


def unsure(scene: Scene, claims: Claims) -> Iterator[Settled]:
    """KPIs that were only compared, or that she lost count of."""
    certain = {claim.kpi for claim in claims.said if claim.counts}
    for number, clauses in claims.mentioned.items():
        means = {meaning for clause in clauses for meaning in _around(clause, scene)}
        compared = any(claim.kpi == number and Means.COMPARED in claim.marks for claim in claims.said)
        if number not in certain and (compared or means & {Means.ALIKE, Means.UNSURE, Means.COMPARED}):
            rule = Rule.COMPARISON if compared or means & {Means.ALIKE, Means.COMPARED} else Rule.UNSURE
            yield Settled(number, Decimal(0), (), (rule,), asks=True)


def _around(number: int, scene: Scene) -> Iterator[Means]:
    """What the idioms of a clause and of the next one in its sentence mean."""
    for clause in scene.clauses[number : number + 2]:
        if clause.sentence == scene.clauses[number].sentence:
            for phrase in clause.phrases:
                yield from phrase.means


def swapped(scene: Scene, claims: Claims) -> Iterator[Settled]:
    """She says that the last two numbers were the wrong way round."""
    for phrase in scene.phrases:
        if Means.SWAPPED in phrase.means:
            before = [claim for claim in claims.said if claim.place < phrase.first][-2:]
            for claim in before if len({claim.kpi for claim in before}) == 2 else ():
                values = tuple(other.amount.value for other in before)
                yield Settled(claim.kpi, Decimal(0), (claim,), (Rule.SWAPPED,), asks=True, candidates=values)


def bare(scene: Scene, rows: Rows) -> Iterator[Settled]:
    """Numbers without any name, in whatever order she always sends them."""
    pieces = [scene.pieces[place] for place in rows.bare]
    for number, kpi in enumerate(scene.names.kpis):
        if any(fits(piece, kpi) for piece in pieces):
            yield Settled(number, Decimal(0), (), (Rule.BARE_NUMBERS,), asks=True)
