"""What a tapped button does in each state of the report."""

from __future__ import annotations

from datetime import datetime

from flows.daily_report import answers, day, sending
from flows.daily_report.asking import ask, open_card, stay, take
from flows.daily_report.card import closed_card
from flows.daily_report.floor import can_take_over
from flows.daily_report.morning import keep_plan
from flows.daily_report.state import (
    Approved,
    Asking,
    Correcting,
    Editing,
    Held,
    Planned,
    Previewing,
    Sent,
    State,
    Waiting,
)
from flows.engine.facts import Facts
from flows.engine.step import Begin, Next, Toast, text


def pressed(state: State, choice: str, at: datetime, facts: Facts) -> Next[State]:
    """Answer a tap: first what is possible in every state, then what this state offers."""
    if isinstance(state, Correcting):
        return _correcting(state, choice, at, facts)
    if isinstance(state, Sent) or (choice in _BEFORE_SENDING and day.draft(facts).sent):
        return stay(state, Toast(text("daily-report-already-sent")))
    if choice in _FRAME:
        return _frame(state, choice, at, facts)
    if choice.startswith("turn "):
        return _give_floor(state, choice.removeprefix("turn "), facts)
    if isinstance(state, Asking):
        answer = answers.tapped(state.question, choice, facts.day, day.draft(facts))
        return _gone(state) if answer is None else take(state, answer, at, facts, typed=False)
    return _finishing(state, choice, at, facts)


_BEFORE_SENDING = {"snooze", "skip_day", "day_off", "keep", "change_plan"}
_FRAME = {"open", "preview", *_BEFORE_SENDING}


def _frame(state: State, choice: str, at: datetime, facts: Facts) -> Next[State]:
    """The buttons of the morning plan, of reminders, and the way to the preview."""
    match choice:
        case "open" if not isinstance(state, Previewing | Held | Editing):
            return open_card(state, at, facts, fresh=True)
        case "snooze":
            return day.snooze(state, facts, at)
        case "skip_day":
            return day.skip(facts, "skipped")
        case "day_off":
            return day.take_day_off(facts)
        case "keep":
            return stay(state, *keep_plan(facts))
        case "change_plan" if isinstance(state, Planned):
            return ask(Asking("plan-today", chosen=True), at, facts, day.draft(facts), fresh=True)
        case "change_plan":
            return _gone(state)
        case _:
            return sending.preview(facts, day.draft(facts), at, fresh=choice == "open")


def _finishing(state: State, choice: str, at: datetime, facts: Facts) -> Next[State]:
    """The buttons under the exact mail."""
    report = day.draft(facts)
    match state:
        case Previewing() | Approved() if choice == "send":
            return sending.send(facts, report, state, at)
        case Held() if choice == "send":
            return sending.preview(facts, report, at)
        case Held() if choice == "later":
            return sending.approve(facts, report, at)
        case Previewing() | Approved() if choice == "hold":
            return sending.hold(facts, at)
        case Previewing() | Held() | Approved() if choice == "edit":
            return Next(Editing(), sending.edit_menu(facts, report))
        case Editing() if choice in _SECTIONS:
            return ask(Asking(_SECTIONS[choice], chosen=True), at, facts, report)
        case _:
            return _gone(state)


_SECTIONS = {f"edit {section}": section for section in sending.SECTIONS}


def _correcting(state: Correcting, choice: str, at: datetime, facts: Facts) -> Next[State]:
    report = day.draft(facts)
    match choice:
        case "send":
            return sending.correct(facts, report, state, at)
        case "edit":
            return Next(Editing(), sending.edit_menu(facts, report))
        case "leave":
            return sending.leave(facts)
        case _:
            return _gone(state)


def _give_floor(state: State, engagement: str, facts: Facts) -> Next[State]:
    """Another client first: this card waits, that one comes up."""
    other = next((each for each in can_take_over(facts) if str(each) == engagement), None)
    if other is None:
        return _gone(state)
    begin = Begin("daily_report", "turn", other, facts.day.day)
    return Next(Waiting(), (closed_card("waiting", facts, reopen=True), begin))


def _gone(state: State) -> Next[State]:
    """A tap that is not, or no longer, one of the choices."""
    return stay(state, Toast(text("daily-report-choice-gone")))
