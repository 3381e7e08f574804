"""What an answer does to the report: a tap or a line of text, for the question that is asked."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from flows.daily_report.state import Asking
from flows.engine.step import SaveEntries, Text, text
from flows.reading.exact import read
from flows.reading.numbers import Number, read_tapped, read_value
from flows.shared.agreement import Kpi
from flows.shared.report import Entry, Explanation, Fate, PlanItem, Report, ReportDay, outcomes

MOST_WORDS = 2000  # characters kept of one answer; the mail shortens further

_NOTHING = re.compile(
    r"[-–—.]|skip|none|nothing|no|nope|n/a|intet|ingen(?:ting)?|nej|spring over|nichts|nix|keine|nein|entfällt",
    re.IGNORECASE,
)
_BULLET = re.compile(r"^\s*(?:[-*•–▪☑☐✓✅]|\d{1,2}[.)])\s+")


@dataclass(frozen=True, slots=True)
class Answer:
    """The report after an answer, values to save, and the question that follows at once (or None).

    ``remark`` is what to say when the answer could not be used; then the question is asked again.
    """

    report: Report
    values: SaveEntries | None = None
    follow_up: str | None = None
    remark: Text | None = None


def tapped(question: str, choice: str, day: ReportDay, report: Report) -> Answer | None:
    """Return what a ready answer does, or None if it is not one of this question's."""
    kind, _, key = question.partition(":")
    name, _, rest = choice.partition(" ")
    if name in {"done", "moved", "dropped"} and kind == "carried":
        return _carried(report, rest, Fate(name))
    if name == "value" and kind == "kpi":
        return _value(day, report, key, rest)
    if choice in {"catching_up", "blocked"} and kind == "why":
        return Answer(report, follow_up=f"{'when' if choice == 'catching_up' else 'blocked'}:{key}")
    if choice in {"tomorrow", "this_week"} and kind == "when":
        return Answer(_explained(report, key, Explanation("", by=choice)))
    return _skipped(kind, key, day, report) if choice == "skip" else None


def typed(asking: Asking, words: str, source: str, day: ReportDay, report: Report) -> Answer:
    """Return what a typed answer does. A line that is a note of values is taken as such at any question."""
    words = words.strip()[:MOST_WORDS]
    kind, _, key = asking.question.partition(":")
    if _NOTHING.fullmatch(words):
        return _skipped(kind, key, day, report)
    kpi = day.engagement.agreement.kpi(key)
    if kind == "kpi" and kpi is not None and (number := read_value(words, kpi, day.engagement.agreement.kpis)):
        return _number(day, report, kpi, number, source)
    reading = read(words, day.engagement.agreement.kpis)
    if reading.complete and not reading.unclear:
        entries = tuple(
            Entry(
                day.day,
                value.kpi,
                value.amount,
                value.adds and kind not in {"kpi", "kpis"},
                value.of,
                value.words,
                source,
            )
            for value in reading.values
        )
        return Answer(report, SaveEntries(day.engagement.id, source, entries))
    if kind in {"kpi", "kpis", "carried"}:
        return Answer(report, remark=_not_usable(kind, kpi))
    if kind == "done":
        before = () if asking.chosen else outcomes(day, report)
        return Answer(replace(report, done=tuple(dict.fromkeys((*before, *_lines(words))))))
    return _words(kind, key, words, report)


def _words(kind: str, key: str, words: str, report: Report) -> Answer:
    match kind:
        case "plan":
            return Answer(replace(report, plan=_lines(words)))
        case "win":
            return Answer(replace(report, win=words))
        case "needed":
            return Answer(replace(report, needed=words))
        case "plan-today":
            return Answer(replace(report, carried=tuple(PlanItem(item) for item in _lines(words))))
        case "blocked":
            return Answer(_explained(report, key, Explanation(words, blocked=True)), follow_up="needed")
        case _:  # why, when: her own words say both what happened and what comes next
            return Answer(_explained(report, key, Explanation(words)))


def _skipped(kind: str, key: str, day: ReportDay, report: Report) -> Answer:
    match kind:
        case "kpi":
            return Answer(replace(report, not_reported=report.not_reported | {key}))
        case "carried":
            left = tuple(replace(item, fate=Fate.MOVED) if item.fate is Fate.OPEN else item for item in report.carried)
            return Answer(replace(report, carried=left))
        case "done":
            return Answer(replace(report, done=outcomes(day, report)))
        case "plan":
            return Answer(replace(report, plan=report.plan or ()))
        case "win":
            return Answer(replace(report, win=report.win or ""))
        case "needed":
            return Answer(replace(report, needed=""))
        case "kpis" | "plan-today":
            return Answer(report)
        case _:
            return Answer(_explained(report, key, Explanation("")))


def _explained(report: Report, key: str, explanation: Explanation) -> Report:
    return replace(report, explanations={**report.explanations, key: explanation})


def _carried(report: Report, place: str, fate: Fate) -> Answer | None:
    if not place.isdigit() or int(place) >= len(report.carried):
        return None
    items = list(report.carried)
    items[int(place)] = replace(items[int(place)], fate=fate)
    return Answer(replace(report, carried=tuple(items)))


def _value(day: ReportDay, report: Report, key: str, amount: str) -> Answer | None:
    kpi = day.engagement.agreement.kpi(key)
    value = read_tapped(amount)
    if kpi is None or value is None:
        return None
    return _number(day, report, kpi, Number((value,)), f"card:{key}:{day.day}")


def _number(day: ReportDay, report: Report, kpi: Kpi, number: Number, source: str) -> Answer:
    if not number.certain:
        first, second = (kpi.measure(candidate) for candidate in number.candidates[:2])
        return Answer(report, remark=text("daily-report-which-number", first=first, second=second))
    entry = Entry(day.day, kpi.key, number.amount, number.adds, number.of, source=source)
    known = replace(report, not_reported=report.not_reported - {kpi.key})
    return Answer(known, SaveEntries(day.engagement.id, source, (entry,)))


def _not_usable(kind: str, kpi: Kpi | None) -> Text:
    if kpi is None:
        return text("daily-report-tap-first" if kind == "carried" else "daily-report-no-value-found")
    of_kind = "rate" if kpi.is_rate else kpi.kind.value.replace("_", "-")
    return text(f"daily-report-not-a-{of_kind}", name=kpi.name)


def _lines(words: str) -> tuple[str, ...]:
    pieces = re.split(r"\n|;\s", words)
    cleaned = (_BULLET.sub("", piece).strip() for piece in pieces)
    return tuple(piece for piece in cleaned if piece)
