"""What was settled, in the words every reader answers in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from flows.reading.reading import Reading, ReadValue, Unclear
from flows.reading.report.claim import Claim
from flows.reading.report.rest import rest_of
from flows.reading.report.scene import Scene
from flows.reading.report.settling import Settled
from flows.reading.report.text import Break
from flows.shared.agreement import Kpi, typed_sides

_LINK = re.compile(r"://|www\.")


def answer(scene: Scene, found: Sequence[Settled], kpis: Sequence[Kpi]) -> Reading:
    """Return the reading of a text."""
    values: list[ReadValue] = []
    unclear: list[Unclear] = []
    for settled in found:
        kpi = kpis[settled.kpi]
        if settled.asks:
            unclear.append(_unclear(settled, kpi, scene))
        elif (value := _value(settled, kpi, scene, kpis)) is not None:
            values.append(value)
    rest = rest_of(scene, [claim.place for settled in found for claim in settled.claims])
    return Reading(
        values=tuple(values),
        unclear=tuple(unclear),
        complete=_is_complete(scene, found),
        done=rest.done,
        plan=rest.plan,
        win=rest.win,
        problem=rest.problem,
    )


def _value(settled: Settled, kpi: Kpi, scene: Scene, kpis: Sequence[Kpi]) -> ReadValue | None:
    amount, of = settled.amount, settled.of
    if kpi.is_rate:
        numerator, denominator = typed_sides(kpi, kpis)
        if (numerator and denominator) != (of is not None) or not (numerator or denominator):
            return None
        if not numerator:
            amount, of = Decimal(0), settled.amount
    adds, plus = _adds(settled.claims, kpi, scene)
    return ReadValue(kpi.key, amount, of if kpi.is_rate else None, adds, _words(settled, scene), plus, _why(settled))


def _unclear(settled: Settled, kpi: Kpi, scene: Scene) -> Unclear:
    adds, _ = _adds(settled.claims, kpi, scene)
    return Unclear(kpi.key, settled.candidates, _words(settled, scene), adds, _why(settled))


def _adds(claims: Sequence[Claim], kpi: Kpi, scene: Scene) -> tuple[bool, bool]:
    """Whether the value adds to the day, and whether she wrote the + herself; after = it is the day's total."""
    adding = kpi.adds_up or kpi.is_rate
    plus = adding and any(claim.amount.adds for claim in claims)
    total = any("=" in scene.pieces[claim.place].gap for claim in claims)
    return adding and not total, plus


def _words(settled: Settled, scene: Scene) -> str:
    """The clauses a value came from, as she wrote them."""
    clauses = dict.fromkeys(scene.clause_of[claim.place] for claim in settled.claims)
    spans = [(scene.pieces[scene.clauses[at].first].start, scene.pieces[scene.clauses[at].last].end) for at in clauses]
    return " … ".join(scene.text[start:end] for start, end in spans)


def _why(settled: Settled) -> tuple[str, ...]:
    return tuple(rule.name for rule in settled.rules)


def _is_complete(scene: Scene, found: Sequence[Settled]) -> bool:
    """Whether the text is names and their values and nothing else: *posts 2, leads 5*."""
    owner = {claim.place: settled.kpi for settled in found for claim in settled.claims}
    if not owner or _LINK.search(scene.text) or scene.pieces[-1].amount is None:
        return False
    named: list[int] = []
    for place, piece in enumerate(scene.pieces):
        if piece.amount is None:
            named.append(place)
            continue
        variants = [
            hit for at in named for hit in scene.hits[at] if scene.names.owner[hit.word.variant] == owner.get(place)
        ]
        if place not in owner or not variants or not all(scene.hits[at] or _is_joining(at, scene) for at in named):
            return False
        if place + 1 < len(scene.pieces) and scene.pieces[place + 1].before < Break.COMMA:
            return False
        named = []
    return True


def _is_joining(place: int, scene: Scene) -> bool:
    """Whether a word is part of a name that does not tell names apart: the *and* of *Comments and likes*."""
    word = scene.pieces[place].low
    return any(word in kpi.name.lower().split() for kpi in scene.names.kpis)
