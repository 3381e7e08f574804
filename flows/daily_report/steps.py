"""The conversation of a day's report, from the morning plan to *Sent*.

The card asks for what is missing (``questions``), an answer changes the report (``answers``) and leads on
(``asking``); when nothing is missing the exact mail is shown (``sending``). Buttons are in ``taps``, the plan in
``morning``, reminders and days off in ``day``, whose turn it is among several clients in ``floor``.
"""

from __future__ import annotations

from dataclasses import replace

from flows.daily_report import answers, day, sending
from flows.daily_report.asking import advance, open_card, put_aside, stay, take
from flows.daily_report.card import card
from flows.daily_report.floor import floor_taken
from flows.daily_report.morning import morning
from flows.daily_report.questions import FOLLOW_UPS
from flows.daily_report.state import (
    Approved,
    Asking,
    Correcting,
    Planned,
    Previewing,
    Sent,
    Skipped,
    State,
    Waiting,
)
from flows.daily_report.taps import pressed
from flows.engine.facts import Facts
from flows.engine.step import Began, Edited, Event, Next, Pressed, Said, SaveReport, Say, TimeUp, text
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
            return morning(facts, event.at) if state is None else stay(state)
        case "changed" | "noted" | "unnoted":
            return _changed(state, event, facts)
        case "dropped":  # another note takes its place and shows what has become of the report
            return stay(state, SaveReport(_with_note(event, day.draft(facts))))
        case "day_off":
            return stay(state) if day.draft(facts).sent or state == Skipped() else day.skip(facts, "day-off")
        case "cancel":
            return put_aside(state, facts) if isinstance(state, Asking) else stay(state)
        case "wait":
            return _step_back(state, facts) if isinstance(state, Asking) else stay(state)
        case _:
            return open_card(state, event.at, facts, fresh=True)


def _step_back(state: Asking, facts: Facts) -> Next[State]:
    """Another report's question is asked now; one of an earlier day does not come back by itself."""
    return put_aside(state, facts, "waiting" if facts.today == facts.day.day else "not-sent")


def _changed(state: State | None, event: Began, facts: Facts) -> Next[State]:
    """A note came in elsewhere: the card and the preview must not show what is no longer true."""
    report = _with_note(event, day.draft(facts))
    saved = SaveReport(report)
    match state:
        case Sent() | Correcting():
            return sending.propose_correction(facts, report, event.at)
        case Previewing() | Approved():
            return sending.preview(facts, report, event.at, fresh=True, notice=text("daily-report-changed-again"))
        case Asking(question=question, chosen=chosen) if chosen or question.partition(":")[0] in FOLLOW_UPS:
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
    if event.timer == "over" and isinstance(state, Asking):
        return put_aside(state, facts, "not-sent")
    if isinstance(state, Sent | Correcting | Skipped):
        return stay(state)
    match event.timer:
        case "report" if _is_due(state, facts):
            return Next(Waiting()) if floor_taken(facts) else open_card(state, event.at, facts, fresh=True)
        case "half" | "last" | "snooze" if not isinstance(state, Approved):
            return day.remind(state, facts, event.timer, event.at)
        case "send" if isinstance(state, Approved):
            return sending.deliver(facts, day.draft(facts), state, event.at)
        case "late":
            return day.late_notice(state, facts, event.at, event.due)
        case _:
            return stay(state)


def _is_due(state: State, facts: Facts) -> bool:
    """Whether the card still has to be put up; a day that is over while the program was away is not asked for."""
    if facts.today != facts.day.day:
        return False
    return isinstance(state, Planned | Waiting) or (isinstance(state, Asking) and state.question == "plan-today")


def _said(state: State, event: Said, facts: Facts) -> Next[State]:
    if not isinstance(state, Asking):
        return stay(state)
    answer = answers.typed(state, event.words, f"m{event.message}", facts.day, day.draft(facts))
    return take(state, answer, event.at, facts, typed=True)


def _edited(state: State, event: Edited, facts: Facts) -> Next[State]:
    """She corrected a message that had given values: read it again in its place."""
    again = answers.again(event.words, f"m{event.message}", facts.day, day.draft(facts))
    if again is None:
        return stay(state)
    if again.values is None:
        return stay(state, *([Say((again.remark,))] if again.remark else []))
    after = facts.with_day(facts.day.with_entries(again.values.source, again.values.entries))
    changed = _changed(state, Began(event.at, "changed"), after)
    return replace(changed, effects=(again.values, *changed.effects))
