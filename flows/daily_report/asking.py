"""Where an answer leads: to its follow-up, the next open question, or the exact preview."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from flows.daily_report import sending
from flows.daily_report.answers import Answer
from flows.daily_report.card import CARD, card, closed_card
from flows.daily_report.day import draft, open_day
from flows.daily_report.questions import next_question
from flows.daily_report.state import Approved, Asking, Planned, State, Waiting
from flows.engine.facts import Facts
from flows.engine.step import Begin, Effect, Next, SaveReport, Say, Text, Toast, WakeAt, text
from flows.shared.floor import others_step_back
from flows.shared.report import Report, ReportStatus
from flows.shared.working_time import instant

FOLLOW_AFTER = 3  # typed answers below the card before it is posted anew at the bottom


def open_card(state: State | None, at: datetime, facts: Facts, *, fresh: bool) -> Next[State]:
    """Put the card up, wherever the report stands; a day nobody opened yet is opened first."""
    report = draft(facts)
    if report.sent:
        return sending.propose_correction(facts, report, at)
    if isinstance(state, Approved):
        return sending.approve(facts, report, at, fresh=fresh)
    if report.status is ReportStatus.SKIPPED:
        report = replace(report, status=ReportStatus.DRAFT)
    opening = open_day(facts, at) if state is None else ()
    shown = advance(facts, report, at, fresh=fresh)
    return replace(shown, effects=(*opening, *shown.effects))


def take(asking: Asking, answer: Answer, at: datetime, facts: Facts, *, typed: bool) -> Next[State]:
    """Keep an answer and go on: to its follow-up, the same question again, or the next open one."""
    saved: tuple[Effect, ...] = (SaveReport(answer.report), *_write_up(answer, facts))
    if answer.values is not None:
        saved = (answer.values, *saved)
        facts = facts.with_day(facts.day.with_entries(answer.values.source, answer.values.entries))
    below = asking.typed + typed
    fresh = below >= FOLLOW_AFTER
    shown = _next(replace(asking, typed=0 if fresh else below), answer, at, facts, fresh=fresh)
    return replace(shown, effects=(*saved, *shown.effects))


def _write_up(answer: Answer, facts: Facts) -> tuple[Effect, ...]:
    """Remember a problem that is worth the client's minute; it comes up when the report is out."""
    if not answer.write_up:
        return ()
    words = answer.report.explanations[answer.write_up].what_next
    engagement = facts.day.engagement.id
    begin = Begin("issue_writeup", "blocked", engagement, words=words, issue=facts.next_issue)
    return (begin, Toast(text("daily-report-write-up-later")))


def _next(asking: Asking, answer: Answer, at: datetime, facts: Facts, *, fresh: bool) -> Next[State]:
    report = answer.report
    if answer.remark is not None:
        return ask(asking, at, facts, report, fresh=fresh, notice=answer.remark)
    if answer.follow_up is not None:
        return ask(replace(asking, question=answer.follow_up), at, facts, report, fresh=fresh)
    if asking.question == "plan-today":
        noted = answer.values is not None  # a note in between; the plan is still asked for
        return ask(asking, at, facts, report, fresh=fresh) if noted else _planned()
    if asking.chosen:
        return sending.preview(facts, report, at, fresh=fresh)
    return advance(facts, report, at, typed=asking.typed, fresh=fresh)


def _planned() -> Next[State]:
    return Next(Planned(), (Say((text("daily-report-plan-kept"),), card=CARD),))


def advance(facts: Facts, report: Report, at: datetime, *, typed: int = 0, fresh: bool = False) -> Next[State]:
    """Ask the next open question, or show the preview when there is none."""
    facts = facts.with_day(facts.day.with_report(report))
    question = next_question(facts.day, report)
    if not question or report.sent:
        return sending.preview(facts, report, at, fresh=fresh)
    return ask(Asking(question, typed), at, facts, report, fresh=fresh)


def ask(
    asking: Asking, at: datetime, facts: Facts, report: Report, *, fresh: bool = False, notice: Text | None = None
) -> Next[State]:
    """Show the card with a question and wait for the answer, until the night is over; other reports' questions wait."""
    shown = card(asking.question, facts, report, fresh=fresh, notice=notice)
    over = [WakeAt("over", morning) for morning in _next_morning(facts, at)]
    return Next(asking, (SaveReport(report), shown, *over, *others_step_back(facts)), asks=True)


def _next_morning(facts: Facts, at: datetime) -> tuple[datetime, ...]:
    """When the question has been asked long enough: what she types on another day is about that day."""
    her, first = facts.assistant, max(facts.day.day + timedelta(days=1), facts.today)
    mornings = (instant(first + timedelta(days=days), her.quiet_until, her.zone) for days in range(3))
    return tuple(each for each in mornings if each is not None and each > at)[:1]


def put_aside(state: Asking, facts: Facts, key: str = "put-aside") -> Next[State]:
    """Take the question back; the report can be opened again any time."""
    report = draft(facts)
    if report.sent:
        return sending.leave(facts)
    if state.question == "plan-today":
        return _planned()
    return Next(Waiting() if key == "waiting" else Planned(), (closed_card(key, facts, reopen=True),))


def stay(state: State | None, *effects: Effect) -> Next[State]:
    """Change nothing."""
    return Next(state, effects, asks=isinstance(state, Asking))
