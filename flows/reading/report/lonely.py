"""Values whose KPI is not named: *92 %* where only one KPI is in percent."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from flows.reading.amounts import AmountKind
from flows.reading.idioms.meanings import Means
from flows.reading.report.claim import Claim, Claims
from flows.reading.report.fitting import fits
from flows.reading.report.marks import NO_RESULT, Marks
from flows.reading.report.phrases import is_about
from flows.reading.report.rules import Rule
from flows.reading.report.scene import Scene
from flows.reading.report.settling import Settled
from flows.shared.agreement import Kpi
from flows.shared.measure import Kind

_UNITS = {
    AmountKind.PERCENT: Kind.PERCENT,
    AmountKind.DURATION: Kind.DURATION,
    AmountKind.MONEY: Kind.MONEY,
    AmountKind.RATING: Kind.RATING,
}
_SAYS_NOTHING = frozenset({Means.LIGHT, Means.BEFORE_A_THING, Means.TODAY, Means.IT, Means.AND, Means.PIECES})


def by_unit(scene: Scene, claims: Claims, marks: Marks) -> Iterator[Settled]:
    """A unit alone names the only KPI that has it."""
    for of_amount, of_kpi in _UNITS.items():
        able = [number for number, kpi in enumerate(scene.names.kpis) if kpi.kind is of_kpi and not kpi.is_rate]
        if len(able) > 1:  # "Loggede 6 timer, heraf 50 minutter på admin"
            able = [number for number in able if is_about(scene.names.kpis[number], Means.WORK_TIME)]
        if len(able) != 1 or able[0] in claims.mentioned:
            continue
        kpi = scene.names.kpis[able[0]]
        alone = [
            pair.place
            for pair in claims.loose
            if scene.amount(pair.place).kind is of_amount
            and not (pair.bound or scene.pieces[pair.place].nested)
            and not marks.of(pair.place, able[0]) & (NO_RESULT | {Means.PART})
            and fits(scene.pieces[pair.place], kpi)
        ]
        if len(alone) > 1 and any(Means.SOURCE in marks.of(place) for place in alone):
            values = tuple(scene.amount(place).value for place in alone)
            yield Settled(able[0], Decimal(0), (), (Rule.CONTRADICTION,), asks=True, candidates=values)
            continue
        if len(alone) == 1 and scene.amount(alone[0]).is_certain and _says_nothing_else(scene, alone[0], kpi):
            amount = scene.amount(alone[0])
            claim = Claim(able[0], alone[0], amount, frozenset(), Rule.UNIT_ALONE, named=False)
            yield Settled(able[0], amount.value, (claim,), (Rule.UNIT_ALONE,), of=amount.of)


def _says_nothing_else(scene: Scene, place: int, kpi: Kpi) -> bool:
    """Whether the clause has only words that name nothing; or says what she worked or earned, and that is the KPI."""
    clause = scene.clauses[scene.clause_of[place]]
    means = [scene.means(at) for at in range(clause.first, clause.last + 1) if at != place]
    for verb, about in ((Means.WORKING, Means.WORK_TIME), (Means.EARNING, Means.INCOME)):
        if is_about(kpi, about) and any(verb in each for each in means):
            return True
    return all(each & _SAYS_NOTHING for each in means)
