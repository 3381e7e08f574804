"""The morning plan: where the period stands, and what she wanted to do today."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta

from flows.daily_report.card import plan_lines
from flows.daily_report.day import draft, open_day
from flows.daily_report.schedule import moments
from flows.daily_report.state import Planned, State
from flows.engine.facts import Facts
from flows.engine.step import Button, Effect, Line, Next, Say, Text, text
from flows.shared.agreement import Kpi
from flows.shared.pace import counts_from, standing
from flows.shared.report import ReportDay
from flows.shared.standing_words import kpi_line, line_so_far
from flows.shared.working_time import days_between, works_on


def morning(facts: Facts, now: datetime) -> Next[State]:
    """Open the day and, if the agreement has a plan time, say in one message what is ahead; on a day off, nothing."""
    if not works_on(facts.assistant, facts.day.day):
        return Next(None)
    effects = open_day(facts, now)
    schedule = facts.day.engagement.agreement.schedule
    times = moments(facts.day.day, schedule, facts.assistant)
    if schedule.plan_at is None or times is None or now >= times.report:
        return Next(Planned(), effects)
    return Next(Planned(), (*effects, _plan_message(facts)))


def _plan_message(facts: Facts) -> Say:
    day, report = facts.day, draft(facts)
    lines: list[Line] = [text("daily-report-morning", client=day.engagement.client.short, day=day.day)]
    lines += [_ahead(kpi, day) for kpi in day.engagement.agreement.kpis if kpi.adds_up]
    if report.carried:
        lines.append(text("daily-report-from-yesterday"))
        lines += plan_lines([item.words for item in report.carried])
    keep = (_button("keep"), _button("change", "change_plan"), _button("not-today-at-all", "skip_day"))
    return Say(tuple(lines), (keep,), card="plan", silent=True)


def _ahead(kpi: Kpi, day: ReportDay) -> Text:
    """Judge a sum as of the last working day before this one: in the morning nothing of today is missing yet."""
    now = standing(kpi, day)
    if now.today is not None:
        return kpi_line(now, day)
    before = _last_working_day(day, counts_from(kpi, day))
    if before is None:
        return line_so_far(now, judged=False)
    that_day = replace(day, day=before)
    then = standing(kpi, that_day)
    return kpi_line(then, that_day) if then.to_date is None else line_so_far(then, judged=then.today is not None)


def _last_working_day(day: ReportDay, first: date) -> date | None:
    earlier = [each for each in days_between(first, day.day - timedelta(days=1)) if works_on(day.assistant, each)]
    return earlier[-1] if earlier else None


def keep_plan(facts: Facts) -> tuple[Effect, ...]:
    """Acknowledge the morning plan: it stays as it is, without its buttons."""
    shown = _plan_message(facts)
    return (replace(shown, lines=(*shown.lines, text("daily-report-plan-kept")), buttons=()),)


def _button(name: str, choice: str = "") -> Button:
    return Button(text(f"daily-report-button-{name}"), choice or name)
