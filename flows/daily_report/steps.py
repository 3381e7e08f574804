"""The conversation of a day's report, from the morning plan to *Sent*.

The card asks for what is missing (``questions``), an answer changes the report (``answers``) and leads on
(``asking``); when nothing is missing the exact mail is shown (``sending``). Buttons are in ``taps``, the frame of the
day — plan, reminders, days off — in ``day``.
"""

from __future__ import annotations

from dataclasses import replace

from flows.daily_report import answers, day, sending
from flows.daily_report.answers import Answer
from flows.daily_report.asking import advance, open_card, put_aside, stay, take
from flows.daily_report.card import card
from flows.daily_report.state import (
    Approved,
    Asking,
    Correcting,
    Held,
    Planned,
    Previewing,
    Sent,
    Skipped,
    State,
    Waiting,
)
from flows.daily_report.taps import pressed
from flows.engine.facts import Facts
from flows.engine.step import Began, Edited, Event, Next, Pressed, Said, SaveEntries, SaveReport, TimeUp, text
from flows.reading.numbers import read_value
from flows.shared.report import Report


def step(state: State | None, event: Event, facts: Facts) -> Next[State]:
    """Take one step of the report of one client and one day."""
    if not any(each.engagement.id == facts.about for each in facts.days):
        return Next(None)  # the engagement has ended
    match event:
        case Began():
            return _began(state, event, facts)
        case TimeUp():
            return _time_up(state or Planned(), event, facts)
        case Pressed(choice=choice):
            return pressed(state or Planned(), choice, event.at, facts)
        case Said():
            return _said(state or Planned(), event, facts)
        case Edited():
            return _edited(state or Planned(), event, facts)


def _began(state: State | None, event: Began, facts: Facts) -> Next[State]:
    match event.why:
        case "day":
            return day.morning(facts, event.at) if state is None else stay(state)
        case "changed" | "noted" | "unnoted":
            return _changed(state, event, facts)
        case "day_off":
            return stay(state) if isinstance(state, Sent | Correcting | Skipped) else day.skip(facts, "day-off")
        case "cancel":
            return put_aside(facts)
        case _:
            return open_card(state, event.at, facts, fresh=True)


def _changed(state: State | None, event: Began, facts: Facts) -> Next[State]:
    """A note came in elsewhere: the card and the preview must not show what is no longer true."""
    report = _with_note(event, day.draft(facts))
    saved = SaveReport(report)
    match state:
        case Sent() | Correcting():
            return sending.propose_correction(facts, report, event.at)
        case Previewing() | Approved() | Held():
            return sending.preview(facts, report, event.at, fresh=True, notice=text("daily-report-changed-again"))
        case Asking(question=question, chosen=True):
            return Next(state, (saved, card(question, facts, report)), asks=True)
        case Asking(typed=typed):
            return advance(facts, report, event.at, typed=typed)
        case _:
            return Next(state, (saved,))


def _with_note(event: Began, report: Report) -> Report:
    """Once she has answered what got done, a later note joins (or an undone one leaves) that list."""
    if report.done is None or not event.words:
        return report
    kept = tuple(words for words in report.done if words != event.words)
    return replace(report, done=(*kept, event.words) if event.why == "noted" else kept)


def _time_up(state: State, event: TimeUp, facts: Facts) -> Next[State]:
    if isinstance(state, Sent | Correcting | Skipped):
        return stay(state)
    match event.timer:
        case "report" if isinstance(state, Planned) or state == Asking("plan-today", chosen=True):
            return Next(Waiting()) if _floor_taken(facts) else open_card(state, event.at, facts, fresh=True)
        case "half" | "last" | "snooze" if not isinstance(state, Approved):
            return day.remind(state, facts, event.at)
        case "send" if isinstance(state, Approved):
            return sending.deliver(facts, day.draft(facts), state.at)
        case "late":
            return day.late_notice(state, facts, event.at, event.due)
        case _:
            return stay(state)


def _floor_taken(facts: Facts) -> bool:
    """Whether another client's card is up: one sitting, one card after the other."""
    busy = {"Asking", "Previewing", "Editing"}
    return any(
        other.flow == "daily_report" and other.day == facts.day.day and other.state in busy for other in facts.open
    )


def _said(state: State, event: Said, facts: Facts) -> Next[State]:
    if not isinstance(state, Asking):
        return stay(state)
    answer = answers.typed(state, event.words, f"m{event.message}", facts.day, day.draft(facts))
    return take(state, answer, event.at, facts, typed=True)


def _edited(state: State, event: Edited, facts: Facts) -> Next[State]:
    """She corrected a message that had given values: read it again in its place."""
    source, today = f"m{event.message}", facts.day
    answer = _read_again(event.words, source, facts)
    if answer is None or answer.values is None:
        return stay(state)
    after = facts.with_day(today.with_entries(source, answer.values.entries))
    changed = _changed(state, Began(event.at, "changed"), after)
    return replace(changed, effects=(answer.values, *changed.effects))


def _read_again(words: str, source: str, facts: Facts) -> Answer | None:
    today = facts.day
    entry = next((each for each in today.entries if each.source == source), None)
    kpi = None if entry is None else today.engagement.agreement.kpi(entry.kpi)
    if entry is None or kpi is None:
        return None
    number = read_value(words, kpi, today.engagement.agreement.kpis)
    if number is not None and number.certain:
        values = SaveEntries(today.engagement.id, source, (replace(entry, value=number.amount, of=number.of),))
        return Answer(day.draft(facts), values)
    return answers.typed(Asking("kpis"), words, source, today, day.draft(facts))
