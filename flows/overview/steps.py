"""Answers a command at once; only the offer to correct a sent report waits for a tap."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from flows.engine.facts import Facts
from flows.engine.step import Began, Begin, Button, Event, Next, Pressed, Say, text
from flows.overview.clients import clients
from flows.overview.help import help_lines
from flows.overview.today import states, today
from flows.shared.report import ReportDay, ReportStatus

HAS_FLOOR = {"Asking": 0, "Previewing": 0, "Editing": 0, "Waiting": 1, "Held": 3, "Approved": 3}
UNTOUCHED = 2  # before a report she has put aside herself


@dataclass(frozen=True, slots=True)
class AllSent:
    """Every report of that day is finished; one can be corrected."""

    day: date


def step(state: AllSent | None, event: Event, facts: Facts) -> Next[AllSent]:
    """Take the one step there is."""
    match event:
        case Pressed(choice=choice):
            return _correct(state, choice, facts)
        case Began(why="help"):
            return Next(None, (Say(help_lines(facts)),))
        case _ if not facts.days:
            return Next(None, (Say((text("overview-no-clients"),)),))
        case Began(why="report"):
            return _report(facts)
        case Began(why="clients"):
            return Next(None, (Say(clients(facts)),))
        case _:
            return Next(None, (Say(today(facts, event.at)),))


def _report(facts: Facts) -> Next[AllSent]:
    """Give the floor to the report that is next, or offer to correct one."""
    unfinished = [day for day in facts.days if day.report is None or day.report.status is ReportStatus.DRAFT]
    if not unfinished:
        return _all_sent(facts)
    at = states(facts)

    def turn(day: ReportDay) -> tuple[object, ...]:
        place = HAS_FLOOR.get(at.get(day.engagement.id, ""), UNTOUCHED)
        return place, day.engagement.agreement.schedule.deliver_by, day.engagement.id

    first = min(unfinished, key=turn)
    return Next(None, (Begin("daily_report", "report", first.engagement.id, first.day),))


def _all_sent(facts: Facts) -> Next[AllSent]:
    sent = all(day.report is not None and day.report.sent for day in facts.days)
    rows = tuple((_again(day),) for day in facts.days)
    words = text("overview-all-sent" if sent else "overview-none-open")
    return Next(AllSent(facts.today), (Say((words,), rows),))


def _again(day: ReportDay) -> Button:
    key = "overview-correct" if day.report is not None and day.report.sent else "overview-report-after-all"
    return Button(text(key, client=day.engagement.client.short), f"correct {day.engagement.id}")


def _correct(state: AllSent | None, choice: str, facts: Facts) -> Next[AllSent]:
    chosen = [day.engagement.id for day in facts.days if choice == f"correct {day.engagement.id}"]
    if state is None or not chosen:
        return Next(state)
    return Next(state, (Begin("daily_report", "report", chosen[0], state.day),))
