"""The exact preview, and what follows: send, edit, hold, send later, correct."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from flows.daily_report.card import CARD
from flows.daily_report.schedule import moments
from flows.daily_report.state import Approved, Correcting, Held, Previewing, Sent, State
from flows.engine.facts import Facts
from flows.engine.step import (
    Begin,
    Button,
    Effect,
    Forget,
    Mail,
    Next,
    Preview,
    SaveReport,
    Say,
    Text,
    Toast,
    WakeAt,
    text,
)
from flows.shared.report import Letter, LetterKind, Report, ReportDay, ReportStatus

FRESH_FOR = timedelta(minutes=10)  # an older preview is shown again before it is sent
SECTIONS = ("kpis", "done", "plan", "win", "needed")


def letter(facts: Facts, report: Report, at: datetime, kind: LetterKind = LetterKind.REPORT) -> Letter:
    """Return the mail as it would be sent by somebody reporting at that moment."""
    return Letter(kind, facts.day.with_report(report), at, late=_is_late(facts.day, at))


def _is_late(day: ReportDay, at: datetime) -> bool:
    times = moments(day.day, day.engagement.agreement.schedule, day.assistant)
    return times is not None and at > times.deliver


def preview(
    facts: Facts, report: Report, at: datetime, *, fresh: bool = False, notice: Text | None = None
) -> Next[State]:
    """Show the mail word for word."""
    head = text("daily-report-preview", contact=facts.day.engagement.client.contact_name)
    lines = (*((notice,) if notice else ()), head, Preview(letter(facts, report, at)))
    buttons = ((_button("send"), _button("edit"), _button("hold")),)
    return Next(Previewing(at), (SaveReport(report), Say(lines, buttons, card=CARD, fresh=fresh)))


def send(facts: Facts, report: Report, shown_at: datetime, now: datetime) -> Next[State]:
    """Send what was previewed; a preview that no longer says the truth about the time is shown again instead."""
    if now - shown_at > FRESH_FOR or _is_late(facts.day, shown_at) != _is_late(facts.day, now):
        again = preview(facts, report, now, notice=text("daily-report-preview-again"))
        return replace(again, effects=(*again.effects, Toast(text("daily-report-preview-again"))))
    return deliver(facts, report, shown_at)


def deliver(facts: Facts, report: Report, shown_at: datetime) -> Next[State]:
    """Hand the mail over. Nothing more is asked today; the next client's card gets the floor."""
    sent = replace(report, status=ReportStatus.SENT, sent_at=shown_at)
    effects: tuple[Effect, ...] = (
        Forget(),
        SaveReport(sent),
        Mail(letter(facts, report, shown_at), f"eod:{report.engagement}:{report.day}:0"),
        _done(facts, "daily-report-sent", shown_at),
    )
    return Next(Sent(), (*effects, *hand_over(facts)))


def hold(facts: Facts, at: datetime) -> Next[State]:
    """Keep the report back; it can still be sent now, or by itself at delivery time if she wants that."""
    later = _later(facts.day, at)
    buttons = ((_button("send"), *later, _button("edit")),)
    words = text("daily-report-held", client=facts.day.engagement.client.short)
    return Next(Held(), (Say((words,), buttons, card=CARD), *hand_over(facts)))


def _later(day: ReportDay, now: datetime) -> tuple[Button, ...]:
    times = moments(day.day, day.engagement.agreement.schedule, day.assistant)
    if times is None or now >= times.deliver:
        return ()
    return (Button(text("daily-report-button-send-at", at=times.deliver), "later"),)


def approve(facts: Facts, report: Report, at: datetime) -> Next[State]:
    """Show once more what will go out by itself at delivery time, and set the timer."""
    times = moments(facts.day.day, facts.day.engagement.agreement.schedule, facts.day.assistant)
    if times is None or at >= times.deliver:
        return preview(facts, report, at)
    head = text("daily-report-approved", contact=facts.day.engagement.client.contact_name, at=times.deliver)
    buttons = ((_button("send"), _button("edit"), _button("hold")),)
    say = Say((head, Preview(letter(facts, report, at))), buttons, card=CARD)
    return Next(Approved(at), (Forget(("half", "last", "snooze")), WakeAt("send", times.deliver), say))


def propose_correction(facts: Facts, report: Report, at: datetime) -> Next[State]:
    """Something changed after sending: show the marked correction and ask."""
    client = facts.day.engagement.client
    head = text("daily-report-correction", client=client.short, contact=client.contact_name)
    shown = Preview(letter(facts, report, at, LetterKind.CORRECTION))
    buttons = ((_button("send-correction", "send"), _button("leave")),)
    return Next(Correcting(at), (SaveReport(report), Say((head, shown), buttons, card="correction", fresh=True)))


def correct(facts: Facts, report: Report, shown_at: datetime) -> Next[State]:
    """Send the correction that was shown."""
    revision = report.revision + 1
    corrected = replace(report, status=ReportStatus.CORRECTED, revision=revision)
    mail = Mail(
        letter(facts, report, shown_at, LetterKind.CORRECTION), f"eod:{report.engagement}:{report.day}:{revision}"
    )
    return Next(Sent(), (SaveReport(corrected), mail, _done(facts, "daily-report-corrected", shown_at, "correction")))


def hand_over(facts: Facts) -> tuple[Effect, ...]:
    """Give the floor to the next client whose card is waiting."""
    waiting = (
        other for other in facts.open
        if other.flow == "daily_report" and other.state == "Waiting" and other.day == facts.day.day
    )  # fmt: skip
    return tuple(Begin("daily_report", "turn", other.engagement, other.day) for other in waiting)[:1]


def _done(facts: Facts, key: str, at: datetime, card: str = CARD) -> Effect:
    client = facts.day.engagement.client
    return Say((text(key, client=client.short, contact=client.contact_name, at=at),), card=card)


def edit_menu(facts: Facts) -> tuple[Effect, ...]:
    """Ask which part of the report to change."""
    rows = tuple((_button(f"edit-{section}", f"edit {section}"),) for section in SECTIONS)
    words = text("daily-report-edit-what", client=facts.day.engagement.client.short)
    return (Say((words,), (*rows, (_button("preview"),)), card=CARD),)


def _button(name: str, choice: str = "") -> Button:
    return Button(text(f"daily-report-button-{name}"), choice or name)
