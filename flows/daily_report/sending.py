"""The exact preview, and what follows: send, edit, hold, send later, correct."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from flows.daily_report.card import CARD, CORRECTION, card_of, closed_card
from flows.daily_report.floor import hand_over
from flows.daily_report.schedule import moments
from flows.daily_report.state import Approved, Correcting, Held, Previewing, Sent, State
from flows.daily_report.wording import wording
from flows.engine.facts import Facts
from flows.engine.step import (
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
    """Show the mail word for word; of a report the client has already, the correction."""
    if report.sent:
        return propose_correction(facts, report, at, notice=notice)
    shown = letter(facts, report, at)
    head = text("daily-report-preview", contact=facts.day.engagement.client.contact_name)
    lines = (*((notice,) if notice else ()), head, Preview(shown))
    buttons = ((_button("send"), _button("edit"), _button("hold")),)
    say = Say(lines, buttons, card=CARD, fresh=fresh)
    return Next(Previewing(at, wording(shown)), (SaveReport(report), say))


def send(facts: Facts, report: Report, shown: Previewing | Approved, now: datetime) -> Next[State]:
    """Send what was previewed; a preview that would not read the same any more is shown again instead."""
    outdated = now - shown.at > FRESH_FOR or _is_late(facts.day, shown.at) != _is_late(facts.day, now)
    if outdated:
        return _again(facts, report, now, "daily-report-preview-again")
    return deliver(facts, report, shown, now)


def deliver(facts: Facts, report: Report, shown: Previewing | Approved, now: datetime) -> Next[State]:
    """Hand the mail over. Nothing more is asked today; the next client's card gets the floor."""
    mail = letter(facts, report, shown.at)
    if wording(mail) != shown.wording:
        return _again(facts, report, now, "daily-report-changed-again")
    sent = replace(report, status=ReportStatus.SENT, sent_at=shown.at)
    effects: tuple[Effect, ...] = (
        Forget(),
        SaveReport(sent),
        Mail(mail, f"eod:{report.engagement}:{report.day}:0"),
        _done(facts, "daily-report-sent", shown.at),
    )
    return Next(Sent(), (*effects, *hand_over(facts)))


def _again(facts: Facts, report: Report, now: datetime, why: str) -> Next[State]:
    again = preview(facts, report, now, fresh=True, notice=text(why))
    return replace(again, effects=(*again.effects, Toast(text(why))))


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


def approve(facts: Facts, report: Report, at: datetime, *, fresh: bool = False) -> Next[State]:
    """Show once more what will go out by itself at delivery time, and set the timer."""
    times = moments(facts.day.day, facts.day.engagement.agreement.schedule, facts.day.assistant)
    if times is None or at >= times.deliver:
        return preview(facts, report, at, fresh=fresh)
    shown = letter(facts, report, at)
    head = text("daily-report-approved", contact=facts.day.engagement.client.contact_name, at=times.deliver)
    buttons = ((_button("send"), _button("edit"), _button("hold")),)
    say = Say((head, Preview(shown)), buttons, card=CARD, fresh=fresh)
    return Next(Approved(at, wording(shown)), (SaveReport(report), WakeAt("send", times.deliver), say))


def propose_correction(facts: Facts, report: Report, at: datetime, *, notice: Text | None = None) -> Next[State]:
    """Something changed after sending: show the marked correction and ask."""
    client, shown = facts.day.engagement.client, letter(facts, report, at, LetterKind.CORRECTION)
    head = text("daily-report-correction", client=client.short, contact=client.contact_name)
    buttons = ((_button("send-correction", "send"), _button("edit"), _button("leave")),)
    lines = (*((notice,) if notice else ()), head, Preview(shown))
    say = Say(lines, buttons, card=CORRECTION, fresh=True)
    return Next(Correcting(at, wording(shown)), (SaveReport(report), say))


def correct(facts: Facts, report: Report, shown: Correcting, now: datetime) -> Next[State]:
    """Send the correction that was shown."""
    mail = letter(facts, report, shown.at, LetterKind.CORRECTION)
    if now - shown.at > FRESH_FOR:
        return propose_correction(facts, report, now, notice=text("daily-report-preview-again"))
    if wording(mail) != shown.wording:
        return propose_correction(facts, report, now, notice=text("daily-report-changed-again"))
    revision = report.revision + 1
    corrected = replace(report, status=ReportStatus.CORRECTED, revision=revision)
    sent = Mail(mail, f"eod:{report.engagement}:{report.day}:{revision}")
    done = _done(facts, "daily-report-corrected", shown.at, CORRECTION)
    return Next(Sent(), (SaveReport(corrected), sent, done, *hand_over(facts)))


def leave(facts: Facts) -> Next[State]:
    """Send no correction."""
    return Next(Sent(), (closed_card("left", facts, CORRECTION), *hand_over(facts)))


def _done(facts: Facts, key: str, at: datetime, card: str = CARD) -> Effect:
    client = facts.day.engagement.client
    return Say((text(key, client=client.short, contact=client.contact_name, at=at),), card=card)


def edit_menu(facts: Facts, report: Report) -> tuple[Effect, ...]:
    """Ask which part of the report to change."""
    rows = tuple((_button(f"edit-{section}", f"edit {section}"),) for section in SECTIONS)
    words = text("daily-report-edit-what", client=facts.day.engagement.client.short)
    return (Say((words,), (*rows, (_button("preview"),)), card=card_of(report)),)


def _button(name: str, choice: str = "") -> Button:
    return Button(text(f"daily-report-button-{name}"), choice or name)
