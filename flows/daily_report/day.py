"""The frame of a report day: opening it, kind reminders, days off, the late notice."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from flows.daily_report.card import closed_card
from flows.daily_report.floor import hand_over
from flows.daily_report.schedule import LAST_CALL, moments, reminders
from flows.daily_report.sending import letter
from flows.daily_report.state import Asking, Skipped, State
from flows.engine.facts import Facts
from flows.engine.step import (
    Begin,
    Button,
    Effect,
    Forget,
    Mail,
    Next,
    SaveDayOff,
    SaveReport,
    Say,
    WakeAt,
    text,
)
from flows.shared.report import Fate, LetterKind, PlanItem, Report, ReportStatus, plan_for_tomorrow
from flows.shared.working_time import is_quiet, works_on

SNOOZE = timedelta(minutes=30)
FINISHED = {"Sent", "Correcting", "Skipped"}
LATE_NOTICE_FOR = timedelta(hours=6)  # a notice that is itself later than this says nothing any more


def draft(facts: Facts) -> Report:
    """Return the day's report; a new one takes over what the last one planned, or left without an answer."""
    day = facts.day
    if day.report is not None:
        return day.report
    before = day.previous or Report(day.engagement.id, day.day)
    left = tuple(item.words for item in before.carried if item.fate is Fate.OPEN)
    planned = dict.fromkeys((*left, *plan_for_tomorrow(before)))
    return Report(day.engagement.id, day.day, carried=tuple(PlanItem(words) for words in planned))


def open_day(facts: Facts, now: datetime) -> tuple[Effect, ...]:
    """Start a day: keep the carried plan, and set the timers that are still ahead on a working day."""
    day = facts.day
    effects: tuple[Effect, ...] = (SaveReport(draft(facts)),)
    times = moments(day.day, day.engagement.agreement.schedule, facts.assistant)
    if times is None or not works_on(facts.assistant, day.day) or now > times.deliver:
        return effects
    effects += (WakeAt("report", max(times.report, now)),)
    effects += tuple(WakeAt(name, at) for name, at in reminders(facts.assistant, times, now))
    return effects if times.late is None else (*effects, WakeAt("late", times.late))


def remind(state: State, facts: Facts, timer: str, now: datetime) -> Next[State]:
    """Say kindly how much time is left; never after the deadline, on a day off or in quiet hours, and one at a time."""
    times = moments(facts.day.day, facts.day.engagement.agreement.schedule, facts.assistant)
    asks = isinstance(state, Asking)
    off = not works_on(facts.assistant, facts.day.day) or is_quiet(facts.assistant, now)
    if times is None or off or now >= times.deliver or (timer == "half" and now >= times.last):
        return Next(state, (), asks=asks)
    minutes = max(1, round((times.deliver - now).total_seconds() / 60))
    words = text("daily-report-reminder", client=facts.day.engagement.client.short, minutes=minutes, at=times.deliver)
    buttons = (
        (_button("open"), *_snooze(times.deliver, now)),
        (_button("skip-today", "skip_day"), _button("day-off", "day_off")),
    )
    return Next(state, (Say((words,), buttons, card="reminder", fresh=True),), asks=asks)


def _snooze(deliver: datetime, now: datetime) -> tuple[Button, ...]:
    return (_button("snooze"),) if now + SNOOZE < deliver else ()


def snooze(state: State, facts: Facts, now: datetime) -> Next[State]:
    """Remind again in half an hour, and not before."""
    until = now + SNOOZE
    words = Say((text("daily-report-snoozed", at=until),), card="reminder")
    times = moments(facts.day.day, facts.day.engagement.agreement.schedule, facts.assistant)
    skipped = ("half",) if times is None or until < times.deliver - LAST_CALL else ("half", "last")
    effects = (Forget(skipped), WakeAt("snooze", until), words)
    return Next(state, effects, asks=isinstance(state, Asking))


def skip(facts: Facts, key: str) -> Next[State]:
    """No report today: silence, no late notice, and nothing goes to the client. A day off is one for all clients."""
    skipped = replace(draft(facts), status=ReportStatus.SKIPPED)
    next_card = () if key == "day-off" else hand_over(facts)
    return Next(Skipped(), (Forget(), SaveReport(skipped), closed_card(key, facts), *next_card))


def take_day_off(facts: Facts) -> Next[State]:
    """Record the day off; the other clients' reports of this day end with it."""
    mine = skip(facts, "day-off")
    others = tuple(
        Begin("daily_report", "day_off", other.engagement, other.day)
        for other in facts.open
        if other.flow == "daily_report" and other.day == facts.day.day and other.state not in FINISHED
    )
    return Next(mine.state, (SaveDayOff(facts.day.day), *mine.effects, *others))


def late_notice(state: State, facts: Facts, now: datetime, due: datetime) -> Next[State]:
    """Send the neutral notice both agreed to, once, and tell her that it went out."""
    asks = isinstance(state, Asking)
    if not works_on(facts.assistant, facts.day.day) or now - due > LATE_NOTICE_FOR:
        return Next(state, (), asks=asks)
    report = draft(facts)
    mail = Mail(letter(facts, report, now, LetterKind.LATE_NOTICE), f"late:{report.engagement}:{report.day}")
    client = facts.day.engagement.client
    told = Say((text("daily-report-late-notice", contact=client.contact_name, client=client.short),), silent=True)
    return Next(state, (mail, told), asks=asks)


def _button(name: str, choice: str = "") -> Button:
    return Button(text(f"daily-report-button-{name}"), choice or name)
