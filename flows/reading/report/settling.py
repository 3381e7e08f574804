"""One value for each KPI from all that was said of it: what came later, what adds up, what contradicts."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from flows.reading.amounts import Amount, AmountKind
from flows.reading.idioms.meanings import Means
from flows.reading.report.claim import Claim
from flows.reading.report.phrases import is_about
from flows.reading.report.rules import Rule
from flows.shared.agreement import Kpi
from flows.shared.measure import Kind

_DETAILS = frozenset({Means.PART, Means.INCLUDING, Means.DEFINITE})
_WORD = re.compile(r"[^\W\d_]+")
_HOURS = frozenset({
    "hours", "hour", "hrs", "hr", "timer", "stunden", "stunde", "std",
})  # fmt: skip
_MINUTES = frozenset({
    "minutes", "minute", "mins", "min", "minutter", "minut", "minuten",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Settled:
    """A KPI's value, or with ``asks`` the candidates of a question."""

    kpi: int
    amount: Decimal
    claims: tuple[Claim, ...]
    rules: tuple[Rule, ...]
    asks: bool = False
    candidates: tuple[Decimal, ...] = ()
    of: Decimal | None = None


def settle(claims: Sequence[Claim], kpis: Sequence[Kpi], everywhere: Sequence[Decimal]) -> Iterator[Settled]:
    """Settle what was said of each KPI. ``everywhere`` are all certain numbers of the text."""
    taken = {claim.kpi for claim in claims if not claim.torn}
    said: dict[int, list[Claim]] = defaultdict(list)
    for claim in claims:
        open_to = [kpi for kpi in claim.torn if kpi not in taken]
        if len(open_to) > 1 and claim.counts:
            yield from (_ask([claim], Rule.TORN, kpi=kpi) for kpi in open_to)
        else:
            said[open_to[0] if open_to else claim.kpi].append(claim)
    for number, mine in said.items():
        if (what := _settled_one(mine, kpis[number], everywhere)) is not None:
            yield replace(what, kpi=number)


def _settled_one(claims: Sequence[Claim], kpi: Kpi, everywhere: Sequence[Decimal]) -> Settled | None:
    counting, rules = _remaining(_of_the_kind([claim for claim in claims if claim.counts], kpi))
    if not counting:
        return None
    if any(_is_vague(claim) for claim in counting):
        certain = [claim for claim in counting if not _is_vague(claim)]
        if not certain or not any(_concludes(claim) for claim in certain):
            candidates = tuple(sorted({number for claim in counting for number in _possible(claim.amount)}))
            return _ask(counting, Rule.VAGUE, candidates)
        counting = certain
    if kpi.kind not in {Kind.COUNT, Kind.MONEY} and any(claim.rule is Rule.NONE_OF_IT for claim in counting):
        return _ask(counting, Rule.NONE_OF_WHAT, (Decimal(0),))
    units = [claim.amount for claim in claims if claim.amount.kind is AmountKind.DURATION]
    read = [_readings(claim, kpi, everywhere, units) for claim in counting]
    for (candidates, rule), claim in zip(read, counting, strict=True):
        if len(candidates) > 1 or rule is Rule.NOT_A_NUMBER:
            return _ask([claim], rule or Rule.TWO_READINGS, candidates)
    rules += [rule for _, rule in read if rule]
    return _value(counting, [candidates[0] for candidates, _ in read], rules)


def _of_the_kind(claims: list[Claim], kpi: Kpi) -> list[Claim]:
    """Leave out counts beside a rate (*2 errors, error rate 3.5 %*) and where a gain has led to (*+38, now 12,418*)."""
    if kpi.kind is Kind.PERCENT and any(claim.amount.kind is AmountKind.PERCENT for claim in claims):
        return [claim for claim in claims if claim.amount.kind is not AmountKind.PLAIN or not claim.named]
    if any(claim.amount.adds for claim in claims) and is_about(kpi, Means.GAIN):
        return [claim for claim in claims if claim.amount.adds or Means.ALTOGETHER not in claim.marks]
    return claims


def _concludes(claim: Claim) -> bool:
    """Whether a number is what something vague came to: *rooms 101 to 118 done, that's 18*."""
    return bool(claim.marks & {Means.CORRECTION, Means.ALTOGETHER}) or (Means.IT in claim.marks and not claim.named)


def _possible(amount: Amount) -> tuple[Decimal, ...]:
    """What an uncertain amount may be."""
    return amount.candidates or (() if amount.vague else (amount.value,))


def _is_vague(claim: Claim) -> bool:
    return claim.amount.vague or bool(claim.marks & {Means.UNSURE, Means.DOUBTED})


def _remaining(claims: list[Claim]) -> tuple[list[Claim], list[Rule]]:
    """Leave out what a correction, a total, the word *today* or brackets make a detail."""
    rules: list[Rule] = []
    if len(claims) < 2:
        return claims, rules
    is_detail: Callable[[Claim], bool]
    for at in range(len(claims) - 1, 0, -1):
        if Means.CORRECTION in claims[at].marks:
            claims, rules = claims[at:], [Rule.CORRECTED]
            break
    today = any(Means.TODAY in claim.marks for claim in claims)
    today = today or any(Means.STANDING in claim.marks for claim in claims[:1])
    today = today or (len(claims) > 1 and claims[0].amount.adds)  # "+38, so now 12,418 in total"
    part_of_today = any({Means.TODAY, Means.PART} <= claim.marks for claim in claims)
    state = len(claims) > 1 and claims[-1].named and not claims[-1].head and not claims[-1].adds
    meant = any(claim.named and claim.head and not claim.bound and not claim.adds for claim in claims)
    for rule, is_detail in (
        (Rule.DETAIL, lambda claim: meant and claim.bound and not claim.adds),
        (Rule.DETAIL, lambda claim: claim.nested),
        (Rule.DETAIL, lambda claim: claim.rule is Rule.SINGLE),
        (Rule.TODAY_WINS, lambda claim: today and claim.is_of_more),
        (Rule.TODAY_WINS, lambda claim: part_of_today and Means.TODAY not in claim.marks),
        (Rule.STATE_WINS, lambda claim: claim.named and claim.head and state),
        (Rule.DETAIL, lambda claim: bool(claim.marks & _DETAILS)),
    ):
        kept = [claim for claim in claims if not is_detail(claim)]
        if kept and len(kept) < len(claims):
            claims = kept
            rules.append(rule)
    return claims, rules


def _readings(
    claim: Claim, kpi: Kpi, everywhere: Sequence[Decimal], units: Sequence[Amount]
) -> tuple[tuple[Decimal, ...], Rule | None]:
    """What an amount can mean for this KPI, and the rule that says so."""
    amount = claim.amount
    candidates = amount.candidates or (amount.value,)
    rule = None
    if len(amount.candidates) == 1 or (amount.kind is AmountKind.CLOCK and kpi.kind is not Kind.TIME):
        return candidates, Rule.NOT_A_NUMBER
    if len(candidates) > 1:
        again = tuple(each for each in candidates if each in everywhere)
        if len(again) == 1:
            return again, Rule.SAID_AGAIN
        rule = Rule.TWO_READINGS
    if kpi.kind is Kind.DURATION and amount.kind is AmountKind.PLAIN and amount.value:
        return _with_unit(amount.value, kpi, units)
    return candidates, rule


def _with_unit(bare: Decimal, kpi: Kpi, units: Sequence[Amount]) -> tuple[tuple[Decimal, ...], Rule]:
    """Minutes or hours: as the KPI's name says, or as another amount of it does: *yesterday 25 min, today 15*."""
    words = {word for name in (kpi.name, *kpi.aliases) for word in _WORD.findall(name.lower())}
    words |= {unit for word in words for unit in ("stunden", "timer") if word.endswith(unit)}  # Arbeitsstunden
    words |= {word for amount in units for word in _WORD.findall(amount.words.lower())}
    if words & _HOURS and not words & _MINUTES:
        return (bare * 60,), Rule.UNIT_BORROWED
    if words & _MINUTES and not words & _HOURS:
        return (bare,), Rule.UNIT_BORROWED
    return (bare, bare * 60), Rule.UNIT_MISSING


def _value(claims: Sequence[Claim], values: Sequence[Decimal], rules: list[Rule]) -> Settled:
    if len(set(values)) == 1:
        return _settled(claims[-1:], values[-1], rules)
    totals = [at for at, claim in enumerate(claims) if Means.ALTOGETHER in claim.marks]
    if totals and (values[totals[-1]] >= max(values) or totals[-1] == len(values) - 1):
        return _settled([claims[totals[-1]]], values[totals[-1]], [*rules, Rule.TOTAL_WINS])
    if len(claims) == 2 and totals == [1] and claims[1].named and claims[0].named:
        return _settled(claims[1:], values[1], [*rules, Rule.TOTAL_WINS])  # "44 mails, 2 were spam, so 42 mails"
    if all(claim.adds for claim in claims[1:]) and not any(Means.SOURCE in claim.marks for claim in claims):
        return _settled(claims, sum(values, Decimal(0)), [*rules, Rule.ADDED])
    return _ask(claims, Rule.CONTRADICTION, tuple(dict.fromkeys(values)))


def _settled(claims: Sequence[Claim], amount: Decimal, rules: Sequence[Rule]) -> Settled:
    found = tuple(dict.fromkeys((*(claim.rule for claim in claims), *rules)))
    return Settled(claims[0].kpi, amount, tuple(claims), found, of=claims[-1].amount.of)


def _ask(claims: Sequence[Claim], rule: Rule, candidates: tuple[Decimal, ...] = (), kpi: int | None = None) -> Settled:
    number = claims[0].kpi if kpi is None else kpi
    return Settled(number, Decimal(0), tuple(claims), (rule,), asks=True, candidates=candidates)
