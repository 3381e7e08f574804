"""What an answer does to the report: a tap or a line of text, for the question that is asked."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal

from flows.daily_report.questions import question_buttons
from flows.daily_report.state import Asking
from flows.engine.step import SaveEntries, Text, text
from flows.reading.numbers import Number, read_tapped, read_value
from flows.reading.report import read
from flows.shared.agreement import Kpi
from flows.shared.measure import Kind
from flows.shared.report import Entry, Explanation, Fate, PlanItem, Report, ReportDay, outcomes

MOST_WORDS = 2000  # characters kept of one answer; the mail shortens further

_SKIP = re.compile(r"[-–—.…]+|skip|n/a|spring over|überspringen|entfällt|not reported", re.IGNORECASE)
_NONE = re.compile(
    r"none|nothing|no|nope|no blockers?|intet|ingen(?:ting)?|nej|ikke noget|nichts|nix|kein(?:e|er|s)?|nein",
    re.IGNORECASE,
)
_BULLET = re.compile(r"^\s*(?:[-*•–▪☑☐✓✅]|\d{1,2}[.)])\s+")
_ASKS_NUMBERS = frozenset({"kpi", "kpis"})


@dataclass(frozen=True, slots=True)
class Answer:
    """The report after an answer, values to save, and the question that follows at once (or None).

    ``remark`` is what to say when the answer could not be used; then the question is asked again. ``write_up`` is the
    key of a KPI that something blocks: the problem is to be written up for the client.
    """

    report: Report
    values: SaveEntries | None = None
    follow_up: str | None = None
    remark: Text | None = None
    write_up: str = ""


def tapped(question: str, choice: str, day: ReportDay, report: Report) -> Answer | None:
    """Return what a ready answer does, or None if it is not one of this question's."""
    offered = {button.choice for row in question_buttons(question, day, report) for button in row}
    if choice not in offered:
        return None
    kind, _, key = question.partition(":")
    name, _, rest = choice.partition(" ")
    match name:
        case "done" | "moved" | "dropped":
            return _carried(report, int(rest), Fate(name))
        case "value":
            return _value(day, report, key, rest)
        case "catching_up":
            return Answer(report, follow_up=f"when:{key}")
        case "blocked":
            return Answer(report, follow_up=f"blocked:{key}")
        case "write_up":
            return Answer(report, write_up=key)
        case "tomorrow" | "this_week":
            return Answer(_explained(report, key, Explanation("", by=name)))
        case _:
            return _skipped(kind, key, day, report)


def typed(asking: Asking, words: str, source: str, day: ReportDay, report: Report) -> Answer:
    """Return what a typed answer does. A line that is nothing but notes of values is taken as such at any question."""
    words = words.strip()[:MOST_WORDS]
    kind, _, key = asking.question.partition(":")
    kpi = day.engagement.agreement.kpi(key)
    if kind == "kpi" and kpi is not None and (number := _number_in(words, kpi, day)):
        return _number(day, report, kpi, number, source)
    if _is(_SKIP, words) or _is(_NONE, words):
        return _emptied(kind, report) if asking.chosen else _skipped(kind, key, day, report)
    if (noted := _notes(kind, words, source, day, report)) is not None:
        return noted
    if kind in {*_ASKS_NUMBERS, "carried"}:
        return Answer(report, remark=_not_usable(kind, kpi))
    if kind == "done":
        before = () if asking.chosen else outcomes(day, report)
        return Answer(replace(report, done=tuple(dict.fromkeys((*before, *_lines(words))))))
    return _words(kind, key, words, report)


def again(words: str, source: str, day: ReportDay, report: Report) -> Answer | None:
    """Return what an edited message now says, or None if it had given no value that is still there."""
    before = [entry for entry in day.entries if entry.source == source]
    kpi = day.engagement.agreement.kpi(before[0].kpi) if before else None
    if kpi is None:
        return None
    words = words.strip()[:MOST_WORDS]
    if number := _number_in(words, kpi, day):
        return _number(day, report, kpi, number, source)
    kind = "done" if any(entry.adds for entry in before) else "kpis"  # a note added, an answer on the card replaced
    noted = _notes(kind, words, source, day, report, complete=False)
    return noted or Answer(report, remark=_not_usable("kpis", None))


def _is(pattern: re.Pattern[str], words: str) -> bool:
    return pattern.fullmatch(words.rstrip(" .!") or words) is not None


def _number_in(words: str, kpi: Kpi, day: ReportDay) -> Number | None:
    """The one number the words are; *none* is 0 pieces, but not 0 minutes."""
    number = read_value(words, kpi, day.engagement.agreement.kpis)
    if number is None and kpi.adds_up and _is(_NONE, words):
        return Number((Decimal(0),))
    return number


def _notes(
    kind: str, words: str, source: str, day: ReportDay, report: Report, *, complete: bool = True
) -> Answer | None:
    """Values typed at a question: at one about numbers any that are found, at others only plain notes."""
    reading = read(words, day.engagement.agreement.kpis, day.assistant.language)
    asks_numbers = kind in _ASKS_NUMBERS
    if not (reading.complete or (reading.found and (asks_numbers or not complete))):
        return None
    values = None
    if reading.values:
        entries = tuple(
            Entry(day.day, each.kpi, each.amount, each.plus if asks_numbers else each.adds, each.of, each.words, source)
            for each in reading.values
        )
        values = SaveEntries(day.engagement.id, source, entries)
    unclear = reading.unclear[0] if reading.unclear else None
    kpi = day.engagement.agreement.kpi(unclear.kpi) if unclear else None
    return Answer(report, values, remark=_asked(kpi, unclear.candidates) if unclear and kpi else None)


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
            return Answer(_explained(report, key, Explanation(words, blocked=True)), follow_up=f"needed:{key}")
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


def _emptied(kind: str, report: Report) -> Answer:
    """She chose to change a part of the report and typed ``-``: it is taken out."""
    match kind:
        case "done":
            return Answer(replace(report, done=()))
        case "plan":
            return Answer(replace(report, plan=()))
        case "win":
            return Answer(replace(report, win=""))
        case "needed":
            return Answer(replace(report, needed=""))
        case "plan-today":
            return Answer(replace(report, carried=()))
        case _:
            return Answer(report)


def _carried(report: Report, place: int, fate: Fate) -> Answer:
    items = list(report.carried)
    items[place] = replace(items[place], fate=fate)
    return Answer(replace(report, carried=tuple(items)))


def _value(day: ReportDay, report: Report, key: str, amount: str) -> Answer | None:
    kpi = day.engagement.agreement.kpi(key)
    value = read_tapped(amount)
    if kpi is None or value is None:
        return None
    return _number(day, report, kpi, Number((value,)), f"card:{key}:{day.day}")


def _number(day: ReportDay, report: Report, kpi: Kpi, number: Number, source: str) -> Answer:
    if not number.certain:
        return Answer(report, remark=_which(kpi, number.candidates))
    adds = number.adds and (kpi.adds_up or kpi.is_rate)
    entry = Entry(day.day, kpi.key, number.amount, adds, number.of, source=source)
    known = replace(report, not_reported=report.not_reported - {kpi.key})
    return Answer(known, SaveEntries(day.engagement.id, source, (entry,)))


def _asked(kpi: Kpi, candidates: tuple[Decimal, ...]) -> Text:
    """Ask which of two numbers is meant, or for any number if the words gave none."""
    return _which(kpi, candidates) if len(candidates) == 2 else _not_usable("kpi", kpi)


def _which(kpi: Kpi, candidates: tuple[Decimal, ...]) -> Text:
    """Ask which of two numbers is meant, and how to type it so that it cannot be mistaken."""
    key = "daily-report-which-duration" if kpi.kind is Kind.DURATION else "daily-report-which-number"
    first, second = (kpi.measure(candidate) for candidate in candidates[:2])
    return text(key, first=first, second=second)


def _not_usable(kind: str, kpi: Kpi | None) -> Text:
    if kpi is None:
        return text("daily-report-tap-first" if kind == "carried" else "daily-report-no-value-found")
    of_kind = "rate" if kpi.is_rate else kpi.kind.value.replace("_", "-")
    return text(f"daily-report-not-a-{of_kind}", name=kpi.name)


def _lines(words: str) -> tuple[str, ...]:
    pieces = re.split(r"\n|;\s", words)
    cleaned = (_BULLET.sub("", piece).strip() for piece in pieces)
    return tuple(piece for piece in cleaned if piece)
