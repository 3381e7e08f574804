"""What is still missing in a report, asked once: numbers, yesterday's plan, done, tomorrow, win."""

from __future__ import annotations

from decimal import Decimal

from flows.engine.step import Button, Text, text
from flows.reading.numbers import read_tapped
from flows.shared.agreement import Kpi, typed_sides
from flows.shared.measure import Kind
from flows.shared.pace import Status, standing, standings
from flows.shared.report import Fate, PlanItem, Report, ReportDay, outcomes

MOST_EXPLANATIONS = 2  # a report takes two minutes; more than two "what happened?" would not
MOST_ITEMS = 6  # of a plan or a list that are shown at once; a message holds a hundred buttons at most
FOLLOW_UPS = frozenset({"when", "blocked", "needed"})  # asked because of an answer, not because something is missing
_QUICK_PREVIOUS = {Kind.PERCENT, Kind.RATING, Kind.DURATION, Kind.TIME}


def next_question(day: ReportDay, report: Report) -> str:
    """Return the first open question (``kpi:posts``, ``carried``, ``done``, …), or an empty string."""
    answered = {entry.kpi for entry in day.entries if entry.day == day.day} | report.not_reported
    for kpi in day.engagement.agreement.kpis:
        if is_asked(kpi, day) and kpi.key not in answered:
            return f"kpi:{kpi.key}"
    if open_items(report):
        return "carried"
    if why := _unexplained(day, report):
        return f"why:{why}"
    for name, answer in (("done", report.done), ("plan", report.plan), ("win", report.win)):
        if answer is None:
            return name
    return ""


def is_asked(kpi: Kpi, day: ReportDay) -> bool:
    """Whether somebody has to give this KPI's number: not one taken from the report or from two other counts."""
    computed = kpi.is_rate and not any(typed_sides(kpi, day.engagement.agreement.kpis))
    return not (kpi.from_report or computed)


def _unexplained(day: ReportDay, report: Report) -> str:
    """A KPI at risk or behind that nobody has said a word about yet."""
    low = [
        each for each in standings(day) if each.status in {Status.AT_RISK, Status.BEHIND} and not each.kpi.from_report
    ]
    asked = [each.kpi.key for each in low[:MOST_EXPLANATIONS]]
    return next((key for key in asked if key not in report.explanations), "")


def question_text(question: str, day: ReportDay, report: Report) -> Text:
    """Return the one line the card asks."""
    kind, _, key = question.partition(":")
    client = day.engagement.client
    if kind == "kpi":
        return _number_question(_kpi(day, key), day)
    if kind == "why":
        kpi = _kpi(day, key)
        return text("daily-report-ask-why", name=kpi.name, status=text(f"status-{standing(kpi, day).status.value}"))
    if kind in {"when", "blocked"}:
        return text(f"daily-report-ask-{kind}", name=_kpi(day, key).name)
    if kind == "needed":
        return text("daily-report-ask-needed", contact=client.contact_name)
    if kind == "done" and outcomes(day, report):
        return text("daily-report-ask-more-done")
    return text(f"daily-report-ask-{kind}")


def _number_question(kpi: Kpi, day: ReportDay) -> Text:
    if kpi.is_rate:
        numerator, denominator = typed_sides(kpi, day.engagement.agreement.kpis)
        if numerator and denominator:
            return text("daily-report-ask-rate", name=kpi.name, part=kpi.numerator, whole=kpi.denominator)
        return text("daily-report-ask-count", name=kpi.numerator if numerator else kpi.denominator)
    return text(f"daily-report-ask-{kpi.kind.value.replace('_', '-')}", name=kpi.name)


def question_buttons(question: str, day: ReportDay, report: Report) -> tuple[tuple[Button, ...], ...]:
    """Return the ready answers to a question, a row each for the items of yesterday's plan."""
    kind, _, key = question.partition(":")
    match kind:
        case "kpi":
            return ((*_quick(_kpi(day, key), day), _button("not-today", "skip")),)
        case "carried":
            return _carried_buttons(report)
        case "why":
            return ((_button("catching-up", "catching_up"), _button("blocked", "blocked"), _button("skip", "skip")),)
        case "when":
            return ((_button("tomorrow", "tomorrow"), _button("this-week", "this_week"), _button("skip", "skip")),)
        case "needed":
            write_up = (_button("write-up", "write_up"),) if key else ()  # right after she said what blocks it
            return ((_button("nothing-needed", "skip"), *write_up),)
        case "done":
            return ((_button("thats-all" if outcomes(day, report) else "nothing-to-list", "skip"),),)
        case _:
            return ((_button("skip", "skip"),),)


def _quick(kpi: Kpi, day: ReportDay) -> tuple[Button, ...]:
    """Ready values: 0 for what adds up, yes and no, or the last value of something measured."""
    if kpi.is_rate:
        return ()
    if kpi.kind is Kind.YES_NO:
        return tuple(_value_button(kpi, Decimal(value)) for value in (1, 0))
    if kpi.adds_up:
        return (_value_button(kpi, Decimal(0)),)
    last = next((entry for entry in reversed(day.entries) if entry.kpi == kpi.key and entry.day < day.day), None)
    tappable = last is not None and kpi.kind in _QUICK_PREVIOUS and read_tapped(f"{last.value:f}") is not None
    return (_value_button(kpi, last.value),) if last and tappable else ()


def _value_button(kpi: Kpi, value: Decimal) -> Button:
    return Button(text("daily-report-value", value=kpi.measure(value)), f"value {value:f}")


def open_items(report: Report) -> tuple[tuple[int, PlanItem], ...]:
    """Return the items of yesterday's plan nobody has decided about, with their places in it."""
    return tuple((place, item) for place, item in enumerate(report.carried) if item.fate is Fate.OPEN)


def _carried_buttons(report: Report) -> tuple[tuple[Button, ...], ...]:
    return tuple(
        (
            Button(text("daily-report-item-done", item=_short(item.words)), f"done {place}"),
            Button(text("daily-report-item-moved"), f"moved {place}"),
            Button(text("daily-report-item-dropped"), f"dropped {place}"),
        )
        for place, item in open_items(report)[:MOST_ITEMS]
    )


def _short(words: str) -> str:
    return words if len(words) <= 24 else words[:23].rstrip() + "…"


def _button(name: str, choice: str) -> Button:
    return Button(text(f"daily-report-button-{name}"), choice)


def _kpi(day: ReportDay, key: str) -> Kpi:
    found = day.engagement.agreement.kpi(key)
    return found or Kpi(key, key, Kind.COUNT, Decimal(0))  # agreed away since the question was asked
