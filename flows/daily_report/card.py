"""The card: what the report says so far, and the one thing that is asked next."""

from __future__ import annotations

from collections.abc import Iterable

from flows.daily_report.floor import can_take_over
from flows.daily_report.questions import MOST_ITEMS, open_items, question_buttons, question_text
from flows.engine.facts import Facts
from flows.engine.step import Button, Effect, Line, Say, Text, text
from flows.shared.pace import standings
from flows.shared.report import Report, ReportDay, outcomes, plan_for_tomorrow
from flows.shared.standing_words import kpi_line

CARD = "card"
CORRECTION = "correction"
SHORT = 120  # characters of one item on the card; the preview shows it whole


def card_of(report: Report) -> str:
    """Which message is edited in place: the day's card, or below a sent report the one about its correction."""
    return CORRECTION if report.sent else CARD


def card(question: str, facts: Facts, report: Report, *, fresh: bool = False, notice: Text | None = None) -> Say:
    """Return the card with its question and ready answers; a preview is always one tap away."""
    day = facts.day.with_report(report)
    lines: list[Line] = [*([notice] if notice else []), *summary(day, report)]
    lines += [text("daily-report-gap"), question_text(question, day, report)]
    buttons = (*question_buttons(question, day, report), (preview_button(), *others(facts)))
    return Say(tuple(lines), buttons, card=card_of(report), fresh=fresh)


def summary(day: ReportDay, report: Report) -> tuple[Text, ...]:
    """Return the report so far, line by line: heading, numbers, yesterday's plan, done, tomorrow, win."""
    lines = [text("daily-report-heading", client=day.engagement.client.short, day=day.day)]
    lines += [kpi_line(standing, day) for standing in standings(day)]
    lines += plan_lines([item.words for _, item in open_items(report)])
    done = (*(issue.outcome or issue.title for issue in day.issues if issue.over), *outcomes(day, report))
    for key, items in (("done", done), ("plan", plan_for_tomorrow(report))):
        if items:
            lines.append(text(f"daily-report-{key}", items=_joined(items)))
    if report.needed:
        lines.append(text("daily-report-needed", words=_short(report.needed)))
    if report.win:
        lines.append(text("daily-report-win", words=_short(report.win)))
    return tuple(lines)


def plan_lines(items: Iterable[str]) -> list[Text]:
    """Return a line for each item of a plan, as many as have buttons, and how many more there are."""
    words = [_short(item) for item in items]
    lines = [text("daily-report-carried", item=item) for item in words[:MOST_ITEMS]]
    more = len(words) - len(lines)
    return [*lines, text("daily-report-more", count=more)] if more else lines


def _joined(items: tuple[str, ...]) -> str | Text:
    shown = " · ".join(_short(item) for item in items[:MOST_ITEMS])
    more = len(items) - MOST_ITEMS
    return text("daily-report-items-more", items=shown, count=more) if more > 0 else shown


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= SHORT else words[: SHORT - 1].rstrip() + "…"


def others(facts: Facts) -> tuple[Button, ...]:
    """Return a button for each other client whose report of this day is still to be made."""
    names = {day.engagement.id: day.engagement.client.short for day in facts.days}
    return tuple(
        Button(text("daily-report-button-other", client=names[engagement]), f"turn {engagement}")
        for engagement in can_take_over(facts)
    )


def preview_button() -> Button:
    """Return the way to the exact mail."""
    return Button(text("daily-report-button-preview"), "preview")


def closed_card(key: str, facts: Facts, name: str = CARD, *, reopen: bool = False) -> Effect:
    """Return the card when nothing more is asked: skipped, a day off, put aside. ``reopen`` leaves a way back."""
    client = facts.day.engagement.client
    words = text(f"daily-report-{key}", client=client.short, contact=client.contact_name, day=facts.day.day)
    back = ((Button(text("daily-report-button-open"), "open"),),) if reopen else ()
    return Say((words,), back, card=name)
