"""Values whose KPI is not named: *92 %* where only one KPI is in percent; *eine Stellenanzeige ist live*."""

from __future__ import annotations

from collections.abc import Iterator

from flows.reading.amounts import AmountKind
from flows.reading.idioms.meanings import Means
from flows.reading.report.claims import Claim, Claims
from flows.reading.report.fitting import fits
from flows.reading.report.phrases import is_work_time
from flows.reading.report.rules import Rule
from flows.reading.report.scene import Clause, Scene
from flows.reading.report.scopes import NO_RESULT, Marks
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
_NO_NUMBER = frozenset({"a", "an"})  # an English article is never meant as a number


def by_unit(scene: Scene, claims: Claims, marks: Marks) -> Iterator[Settled]:
    """A unit alone names the only KPI that has it."""
    for of_amount, of_kpi in _UNITS.items():
        able = [number for number, kpi in enumerate(scene.names.kpis) if kpi.kind is of_kpi and not kpi.is_rate]
        if len(able) != 1 or able[0] in claims.mentioned:
            continue
        kpi = scene.names.kpis[able[0]]
        alone = [
            pair.place
            for pair in claims.loose
            if scene.amount(pair.place).kind is of_amount
            and not (pair.bound or scene.pieces[pair.place].nested)
            and not marks.of(pair.place, able[0]) & (NO_RESULT | {Means.PART, Means.ALTOGETHER, Means.SOURCE})
            and fits(scene.pieces[pair.place], kpi)
        ]
        if len(alone) == 1 and scene.amount(alone[0]).is_certain and _says_nothing_else(scene, alone[0], kpi):
            amount = scene.amount(alone[0])
            claim = Claim(able[0], alone[0], amount, frozenset(), Rule.UNIT_ALONE, named=False)
            yield Settled(able[0], amount.value, (claim,), (Rule.UNIT_ALONE,), of=amount.of)


def _says_nothing_else(scene: Scene, place: int, kpi: Kpi) -> bool:
    """Whether the clause has only words that name nothing; or says how long she worked, and that is the KPI."""
    clause = scene.clauses[scene.clause_of[place]]
    means = [scene.means(at) for at in range(clause.first, clause.last + 1) if at != place]
    if kpi.kind is Kind.DURATION and is_work_time(kpi) and any(Means.WORKING in each for each in means):
        return True
    return all(each & _SAYS_NOTHING for each in means)


def by_article(scene: Scene, claims: Claims) -> Iterator[Settled]:
    """An article alone is a number when its clause says nothing but the KPI."""
    said = {claim.kpi for claim in claims.said}
    for clause in scene.clauses:
        places = [at for at in range(clause.first, clause.last + 1) if Means.AND not in scene.means(at)]
        article = scene.pieces[places[0]].article if places else None
        if article is None or clause.amounts or article.words.lower() in _NO_NUMBER:
            continue
        kpi = _only_named(scene, clause, places[1:])
        if kpi is not None and kpi not in said:
            claim = Claim(kpi, places[0], article, frozenset(), Rule.SINGLE, named=True)
            yield Settled(kpi, article.value, (claim,), (Rule.SINGLE,))


def _only_named(scene: Scene, clause: Clause, places: list[int]) -> int | None:
    """The one count a clause names, if its other words say nothing or that it is done."""
    if any(phrase.means & NO_RESULT for phrase in clause.phrases):
        return None
    names = scene.names
    named = {names.owner[hit.word.variant] for at in places for hit in scene.hits[at] if hit.word.weight >= 1}
    others = [at for at in places if not scene.hits[at] and not scene.means(at) & {*_SAYS_NOTHING, Means.DONE}]
    if len(named) != 1 or others:
        return None
    (kpi,) = named
    return kpi if names.kpis[kpi].kind is Kind.COUNT else None
