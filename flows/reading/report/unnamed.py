"""Amounts without a name in reach: which of them go on about the KPI before, each reason a rule of its own."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from flows.reading.amounts import AmountKind
from flows.reading.idioms.meanings import Means
from flows.reading.report.binding import numbers_a_thing
from flows.reading.report.claim import Claim
from flows.reading.report.fitting import fits
from flows.reading.report.marks import NO_RESULT, Marks
from flows.reading.report.pairing import Pair
from flows.reading.report.rules import Rule
from flows.reading.report.scene import Clause, Scene
from flows.reading.report.text import Break

_FAR, _FAR_IN_A_SENTENCE = 3, 5  # clauses an amount may be away from the name it belongs to
_ADJUNCT = 6  # words after an amount within which its place is said
_UNITS = frozenset({AmountKind.DURATION, AmountKind.MONEY})
_WITH = frozenset({"with", "med", "mit", "of", "af", "von", "without", "uden", "ohne"})
_GOT = frozenset({"had", "got", "received"})
_SAYS_MORE = frozenset({
    Means.MORE, Means.ALTOGETHER, Means.SOURCE, Means.DAYPART, Means.UNSURE, Means.DOUBTED, Means.NOW,
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Unnamed:
    """An amount without a name and what was said before it.

    ``last`` is the claim before it, ``awaited`` the KPI that was spoken of without a value of today, and the number of
    the clause that did.
    """

    scene: Scene
    place: int
    clause: Clause
    marks: frozenset[Means]
    bound: bool
    said: Sequence[Claim]
    last: Claim | None
    awaited: tuple[int, int] | None
    pairs: Mapping[int, Pair]

    def fits(self, kpi: int) -> bool:
        """Whether the amount can be a value of a KPI."""
        return fits(self.scene.pieces[self.place], self.scene.names.kpis[kpi])

    def is_listed(self) -> bool:
        """Whether the claim before stands right behind its name and a colon."""
        return self.last is not None and self.scene.pieces[self.last.place].before == Break.LINK


def kpi_of(amount: Unnamed, marks: Marks) -> tuple[int, Rule] | None:
    """The KPI an amount without a name is said of, and the rule that says so."""
    if amount.scene.pieces[amount.place].said:
        return _none_of_it(amount)
    if (kpi := _denied(amount, marks)) is not None:
        return kpi, Rule.CORRECTED
    if amount.marks & (NO_RESULT - {Means.QUESTION}) or _counts_something_else(amount):
        return None
    if amount.awaited is not None and Means.PART in amount.marks and not _is_of_its_total(amount):
        return None  # "scripts: we talked about 4 of them"
    if amount.awaited is not None and _is_near(amount, amount.awaited[1]) and amount.fits(amount.awaited[0]):
        return amount.awaited[0], Rule.AWAITED
    if amount.last is not None and amount.fits(amount.last.kpi) and _goes_on(amount, amount.last):
        return amount.last.kpi, Rule.GOES_ON
    return None


def _none_of_it(amount: Unnamed) -> tuple[int, Rule] | None:
    """*Parent emails? None, the tablet died*."""
    none = amount.scene.pieces[amount.place].said == "none"
    if none and amount.awaited is not None and amount.clause.number - amount.awaited[1] <= 1:
        return amount.awaited[0], Rule.NONE_OF_IT
    return None


def _denied(amount: Unnamed, marks: Marks) -> int | None:
    """*Claims 52, payments 19, denials 6 … sorry, not 19, 29*: the KPI whose number was just denied."""
    number = amount.clause.number
    before = [*amount.scene.clauses[number - 1].amounts, *amount.clause.amounts] if number else []
    before = [place for place in before if place < amount.place]
    if not before or Means.NOT not in marks.of(before[-1]):
        return None
    denied = amount.scene.amount(before[-1]).value
    said = [claim for claim in amount.said[-_FAR_IN_A_SENTENCE:] if claim.amount.value == denied]
    return said[-1].kpi if said and said[-1].place != before[-1] and amount.fits(said[-1].kpi) else None


def _counts_something_else(amount: Unnamed) -> bool:
    """*31 calls, 12 customers said yes*; *the shop in Rosenvej 14*."""
    said_on = amount.marks & {Means.TODAY, Means.CORRECTION} or adds(amount.scene, amount.place)
    if _is_of_no_unit(amount) and (amount.bound or not (said_on or _alone(amount))):
        return True
    if amount.marks & {Means.MORE, Means.CORRECTION, Means.SOURCE} or adds(amount.scene, amount.place):
        return False
    if amount.last is not None and Means.SOURCE in amount.last.marks and amount.fits(amount.last.kpi):
        return False  # "Etsy says 890, Shopify 912"
    if amount.clause.joined and amount.last is not None and _lists_parts(amount, amount.last):
        return False
    return amount.bound or numbers_a_thing(amount.place, amount.scene)


def _is_of_no_unit(amount: Unnamed) -> bool:
    """*Refunded 389 Euro, and 2 vouchers*: a bare number after one with a unit; *1 t 35* may be one amount."""
    last = amount.last
    if last is None or (amount.awaited is not None and amount.awaited[0] != last.kpi):
        return False
    plain = amount.scene.amount(amount.place).kind is AmountKind.PLAIN
    return plain and amount.place > last.place + 1 and last.amount.kind in _UNITS


def _lists_parts(amount: Unnamed, last: Claim) -> bool:
    """*15 min of this and 30 min of that*; *Trees: 30 oaks and 25 birches*."""
    kind = amount.scene.amount(amount.place).kind
    both_bound = amount.bound and last.place in amount.pairs and amount.pairs[last.place].bound
    return (kind is last.amount.kind and kind in _UNITS) or (amount.is_listed() and both_bound)


def _is_of_its_total(amount: Unnamed) -> bool:
    """*88 applications this week, 19 of them today*."""
    return amount.last is not None and amount.awaited is not None and amount.last.kpi == amount.awaited[0]


def _is_near(amount: Unnamed, number: int) -> bool:
    then, now = amount.scene.clauses[number], amount.clause
    far = _FAR_IN_A_SENTENCE if then.sentence == now.sentence else _FAR
    return now.number - number <= far and now.sentence - then.sentence <= 1


def _goes_on(amount: Unnamed, last: Claim) -> bool:
    """Whether an amount says more about the KPI before it: corrects, adds, sums up, contradicts."""
    before = amount.scene.clauses[amount.scene.clause_of[last.place]]
    if amount.clause.number - before.number > _FAR_IN_A_SENTENCE:
        return False
    if Means.CORRECTION in amount.marks:  # "Viewings 9. No wait, 8."
        return True
    if before.sentence != amount.clause.sentence:
        return False
    if Means.TODAY in amount.marks:  # "96 in all, 14 today"
        return Means.TODAY not in last.marks
    if amount.marks & {Means.PART, Means.INCLUDING}:  # "88 this week, 19 of them today", not "31, 12 of them new"
        return not last.counts
    return any(rule(amount) for rule in CONTINUATIONS)


def _says_more(amount: Unnamed) -> bool:
    """*plus 8*, *so 852 altogether*, *14 in the morning, 21 in the afternoon*, *14, or maybe 15*."""
    return bool(amount.marks & _SAYS_MORE)


def _concludes(amount: Unnamed) -> bool:
    """*8 to 10, that's 9*; *rooms 101 to 118 done, that's 18*."""
    return Means.IT in amount.marks and amount.last is not None and amount.last.amount.vague


def _another_source(amount: Unnamed) -> bool:
    """*Shopify says 6, PayPal 8*."""
    return amount.last is not None and Means.SOURCE in amount.last.marks


def _plus(amount: Unnamed) -> bool:
    """*3 in the morning + 4 later*."""
    return adds(amount.scene, amount.place)


def _alone(amount: Unnamed) -> bool:
    """*Posts 2, 3*: nothing else stands in its clause; *posts 2 3*."""
    at_once = amount.last is not None and amount.place == amount.last.place + 1
    alone = at_once or amount.clause.first == amount.place == amount.clause.last
    return alone and not amount.scene.pieces[amount.place].nested


def parallel(amount: Unnamed) -> bool:
    """*7 at the counter and 12 online*; *2 to Bo, 3 to Lise*; *Tickets: 7 in Odense, 12 at the fair*."""
    if amount.last is None:
        return False
    mine, theirs = _adjunct(amount, amount.place), _adjunct(amount, amount.last.place)
    listed = amount.is_listed() and mine not in _WITH
    return bool(mine and theirs) and (amount.clause.joined or mine == theirs or listed)


CONTINUATIONS: tuple[Callable[[Unnamed], bool], ...] = (
    _says_more,
    _concludes,
    _another_source,
    _plus,
    _alone,
    parallel,
)


def _adjunct(amount: Unnamed, place: int) -> str:
    """The preposition after an amount, its own or its name's; in a list also the thing it counts."""
    scene = amount.scene
    clause = scene.clauses[scene.clause_of[place]]
    for at in range(place + 1, min(place + _ADJUNCT, clause.last) + 1):
        means = scene.means(at)
        if Means.ASKING in means or scene.pieces[at].low in _GOT:  # "5 got booked, 2 got cancelled"
            continue
        bare = at == place + 1 and not means and not scene.hits[at]
        part = bare and (amount.is_listed() or scene.amount(place).kind in _UNITS)
        if part or means & {Means.BEFORE_A_THING, Means.DAYPART}:
            return scene.pieces[at].low
    return ""


def adds(scene: Scene, place: int) -> bool:
    """Whether a + stands before the amount."""
    return scene.amount(place).adds or "+" in scene.pieces[place].gap
