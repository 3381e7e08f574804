"""The card: what the report says so far, and the one thing that is asked next."""

from __future__ import annotations

from flows.daily_report.questions import question_buttons, question_text
from flows.engine.facts import Facts
from flows.engine.step import Button, Effect, Line, Say, Text, text
from flows.shared.pace import standings
from flows.shared.report import Fate, Report, ReportDay, outcomes, plan_for_tomorrow
from flows.shared.standing_words import kpi_line

CARD = "card"


def card(question: str, facts: Facts, report: Report, *, fresh: bool = False, notice: Text | None = None) -> Say:
    """Return the card with its question and ready answers; a preview is always one tap away."""
    day = facts.day.with_report(report)
    lines: list[Line] = [*([notice] if notice else []), *summary(day, report)]
    lines += [text("daily-report-gap"), question_text(question, day, report)]
    buttons = (*question_buttons(question, day, report), (preview_button(), *others(facts)))
    return Say(tuple(lines), buttons, card=CARD, fresh=fresh)


def summary(day: ReportDay, report: Report) -> tuple[Text, ...]:
    """Return the report so far, line by line: heading, numbers, yesterday's plan, done, tomorrow, win."""
    lines = [text("daily-report-heading", client=day.engagement.client.short, day=day.day)]
    lines += [kpi_line(standing) for standing in standings(day)]
    lines += [text("daily-report-carried", item=item.words) for item in report.carried if item.fate is Fate.OPEN]
    for key, items in (("done", outcomes(day, report)), ("plan", plan_for_tomorrow(report))):
        if items:
            lines.append(text(f"daily-report-{key}", items=" · ".join(items)))
    if report.needed:
        lines.append(text("daily-report-needed", words=report.needed))
    if report.win:
        lines.append(text("daily-report-win", words=report.win))
    return tuple(lines)


def others(facts: Facts) -> tuple[Button, ...]:
    """Return a button for each other client whose report of this day is still to be made."""
    unfinished = {
        other.engagement
        for other in facts.open
        if other.flow == "daily_report" and other.day == facts.day.day and other.state in {"Waiting", "Asking"}
    }
    return tuple(
        Button(text("daily-report-button-other", client=day.engagement.client.short), f"turn {day.engagement.id}")
        for day in facts.days
        if day.engagement.id in unfinished
    )


def preview_button() -> Button:
    """Return the way to the exact mail."""
    return Button(text("daily-report-button-preview"), "preview")


def closed_card(key: str, facts: Facts, name: str = CARD) -> Effect:
    """Return the card when nothing more is asked: skipped, a day off, put aside."""
    client = facts.day.engagement.client
    return Say((text(f"daily-report-{key}", client=client.short, contact=client.contact_name),), card=name)
