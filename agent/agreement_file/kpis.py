"""Reads the KPIs of an agreement file, each by itself and then all together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from agent.agreement_file.fields import Section
from agent.agreement_file.mistakes import WrongValueError, shown
from agent.agreement_file.targets import EXAMPLES as TARGET_EXAMPLES
from agent.agreement_file.targets import currency, target_of
from agent.agreement_file.values import items, member_of, phrase, words, yes
from flows.shared.agreement import Aggregation, Direction, Kpi, Period, Schedule
from flows.shared.measure import Kind
from flows.shared.naming import kpi_key

EXAMPLES = {
    "name": '"Approved posts"',
    "kind": '"count"',
    "target": "15",
    "currency": '"EUR"',
    "direction": '"at_least"',
    "period": '"week"',
    "aliases": '["posts", "opslag"]',
    "objective": '"More inbound enquiries"',
    "done_when": '"approved by Jonas and scheduled"',
    "each_at_least": '"1,200 words"',
    "numerator": '"Conversions"',
    "denominator": '"Qualified leads"',
    "from_report": "true",
    "aggregation": '"worst"',
    "weighted_by": '"Mails answered"',
    "pro_rata": "true",
}
_ADD_UP = (Kind.COUNT, Kind.MONEY)
_AVERAGED = (Kind.DURATION, Kind.PERCENT, Kind.RATING)
_ONLY_FOR: dict[str, tuple[Kind, ...]] = {
    "currency": (Kind.MONEY,),
    "each_at_least": (Kind.COUNT,),
    "numerator": (Kind.PERCENT,),
    "denominator": (Kind.PERCENT,),
    "from_report": (Kind.TIME,),
    "aggregation": _AVERAGED,
    "weighted_by": _AVERAGED,
    "pro_rata": _ADD_UP,
}
_LONGEST_ALIAS = 60


@dataclass(frozen=True, slots=True)
class _Read:
    """A KPI and where it stands. What could not be read is filled in; the file is refused then anyway."""

    section: Section
    kpi: Kpi


def read_kpis(sections: Iterable[Section]) -> tuple[Kpi, ...]:
    """Return the KPIs in file order; what is wrong with them is noted by their sections."""
    found = [_read(section) for section in sections]
    _refuse_same_words(found)
    return tuple(_with_sides(each, found) for each in found)


def _read(section: Section) -> _Read:
    name = section.need("name", words()) or ""
    kind = section.need("kind", member_of(Kind))
    section.expect("target", TARGET_EXAMPLES[kind or Kind.COUNT])
    target = section.need("target", target_of(kind) if kind else _unjudged)
    from_report = section.read("from_report", yes) is True and kind is Kind.TIME
    direction = _direction(section, kind, from_report=from_report)
    kpi = Kpi(
        key=kpi_key(name),
        name=name,
        kind=kind or Kind.COUNT,
        target=target or Decimal(0),
        direction=direction or Direction.AT_LEAST,
        period=section.need("period", member_of(Period)) or Period.WEEK,
        aliases=section.read("aliases", _aliases) or (),
        objective=section.read("objective", phrase()) or "",
        done_when=section.read("done_when", phrase()) or "",
        currency=section.read("currency", currency) or "",
        each_at_least=section.read("each_at_least", phrase()) or "",
        numerator=section.read("numerator", words()) or "",
        denominator=section.read("denominator", words()) or "",
        from_report=from_report,
        aggregation=section.read("aggregation", member_of(Aggregation)) or Aggregation.MEAN,
        weighted_by=section.read("weighted_by", words()) or "",
        pro_rata=section.read("pro_rata", yes) is True,
    )
    if kind:
        _refuse_other_kinds_keys(section, kind)
    if target is not None and direction:
        _refuse_pointless_target(section, kpi)
    return _Read(section, kpi)


def _unjudged(_: object) -> None:
    """Without a kind nobody knows what a target should look like."""


def _direction(section: Section, kind: Kind | None, *, from_report: bool) -> Direction | None:
    """Return which side is good. Yes, and the report's own time, leave no choice and need not say."""
    only = Direction.AT_LEAST if kind is Kind.YES_NO else Direction.AT_MOST if from_report else None
    if only is None:
        return section.need("direction", member_of(Direction))
    direction = section.read("direction", member_of(Direction)) or only
    if direction is not only:
        section.refuse(
            "direction", f"here only {only} makes sense.", f'Take the line out or write direction = "{only}"'
        )
    return only


def _aliases(value: object) -> tuple[str, ...]:
    found = [words(_LONGEST_ALIAS)(each) for each in items(value)]
    for each in found:
        if not any(letter.isalpha() for letter in each):
            raise WrongValueError(f"{shown(each)} could be taken for a number.", "Write words")
    return tuple(dict.fromkeys(found))


def _refuse_other_kinds_keys(section: Section, kind: Kind) -> None:
    for key, only in _ONLY_FOR.items():
        if section.has(key) and kind not in only:
            kinds = " or ".join(f'"{each}"' for each in only)
            cause = f'only kind = {kinds} has this key, and this KPI is of kind "{kind}".'
            section.refuse(key, cause, f"Take the line out or write kind = {kinds}")
    if kind is Kind.MONEY and not section.has("currency"):
        section.need("currency", currency)
    if kind is Kind.PERCENT and section.has("numerator") != section.has("denominator"):
        given, other = ("numerator", "denominator") if section.has("numerator") else ("denominator", "numerator")
        section.refuse(given, f"a rate needs a {other} as well.", f"Add {section.example(other)}")


def _refuse_pointless_target(section: Section, kpi: Kpi) -> None:
    if kpi.target == 0 and (kpi.direction is Direction.AT_LEAST or kpi.kind in {Kind.TIME, Kind.RATING}):
        cause = "a target of zero is always reached or never."
        section.wrong("target", cause, "Write what both agreed on")


def _refuse_same_words(found: list[_Read]) -> None:
    """A word in a note must mean one KPI only."""
    owners: dict[str, _Read] = {}
    for each in found:
        for key, word in [("name", each.kpi.name), *(("aliases", alias) for alias in each.kpi.aliases)]:
            owner = owners.setdefault(kpi_key(word), each)
            if word and owner is not each:
                cause = f"{shown(word)} already means {shown(owner.kpi.name)} (line {owner.section.table.line})."
                each.section.wrong(key, cause, "Give each KPI words of its own")


def _with_sides(each: _Read, found: list[_Read]) -> Kpi:
    """Return the KPI with the two sides of its rate called by the full names of the KPIs they are."""
    kpi = each.kpi
    if kpi.is_rate and kpi_key(kpi.numerator) == kpi_key(kpi.denominator):
        each.section.wrong("denominator", "it is the same as the numerator.", "Name what the numerator is a part of")
    return replace(
        kpi,
        numerator=_side("numerator", kpi.numerator, each, found),
        denominator=_side("denominator", kpi.denominator, each, found),
        weighted_by=_weight(each, found),
    )


def _weight(each: _Read, found: list[_Read]) -> str:
    """Return the name of the count by which the days weigh; a worst value and a rate have no use for one."""
    word = each.kpi.weighted_by
    if not word:
        return ""
    if each.kpi.is_rate or each.kpi.aggregation is Aggregation.WORST:
        cause = "only a mean is weighted; a rate is divided by its denominator, and the worst day is a single one."
        each.section.refuse("weighted_by", cause, "Take the line out.")
    counts = [other.kpi for other in found if other is not each and other.kpi.kind is Kind.COUNT]
    meant = next((kpi for kpi in counts if kpi_key(word) in map(kpi_key, (kpi.name, *kpi.aliases))), None)
    if meant is None:
        cause = f'{shown(word)} is no KPI of kind "count" of this agreement.'
        each.section.refuse("weighted_by", cause, "Write the name of one of them, or take the line out.")
    return meant.name if meant else ""


def _side(key: str, word: str, each: _Read, found: list[_Read]) -> str:
    """Return the name of the other KPI that ``word`` means, or the word itself: a number typed with the rate."""
    others = [other.kpi for other in found if other is not each]
    meant = next((kpi for kpi in others if kpi_key(word) in map(kpi_key, (kpi.name, *kpi.aliases))), None)
    if not word or meant is None:
        return word
    if meant.kind not in _ADD_UP:
        cause = f'{shown(meant.name)} is of kind "{meant.kind}"; a rate is made of counts or money.'
        each.section.wrong(key, cause, "Name another KPI or a number typed with it")
    return meant.name


def refuse_late_asking(sections: list[Section], kpis: tuple[Kpi, ...], schedule: Schedule) -> None:
    """A report that is due by 16:00 must not be asked for after 16:00."""
    asked = Decimal(schedule.report_at.hour * 60 + schedule.report_at.minute)
    for section, kpi in zip(sections, kpis, strict=True):
        if kpi.from_report and 0 < kpi.target < asked:
            cause = f"the report is only asked for at {schedule.report_at:%H:%M}, when this time has passed."
            section.refuse("target", cause, "Write a later time, or an earlier report_at under [schedule].")
