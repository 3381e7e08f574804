"""Where an answer leads: to its follow-up, the next open question, or the exact preview."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from flows.daily_report import sending
from flows.daily_report.answers import Answer
from flows.daily_report.card import card, closed_card
from flows.daily_report.day import draft, open_day
from flows.daily_report.questions import next_question
from flows.daily_report.state import Asking, Planned, State
from flows.engine.facts import Facts
from flows.engine.step import Effect, Next, SaveReport, Say, Text, text
from flows.shared.report import Report, ReportStatus

FOLLOW_AFTER = 3  # typed answers below the card before it is posted anew at the bottom


def open_card(state: State | None, at: datetime, facts: Facts, *, fresh: bool) -> Next[State]:
    """Put the card up, wherever the report stands; a day nobody opened yet is opened first."""
    report = draft(facts)
    if report.sent:
        return sending.propose_correction(facts, report, at)
    if report.status is ReportStatus.SKIPPED:
        report = replace(report, status=ReportStatus.DRAFT)
    opening = open_day(facts, at) if state is None else ()
    shown = advance(facts, report, at, fresh=fresh)
    return replace(shown, effects=(*opening, *shown.effects))


def take(asking: Asking, answer: Answer, at: datetime, facts: Facts, *, typed: bool) -> Next[State]:
    """Keep an answer and go on: to its follow-up, the same question again, or the next open one."""
    saved: tuple[Effect, ...] = (SaveReport(answer.report),)
    if answer.values is not None:
        saved = (answer.values, *saved)
        facts = facts.with_day(facts.day.with_entries(answer.values.source, answer.values.entries))
    below = asking.typed + typed
    fresh = below >= FOLLOW_AFTER
    shown = _next(replace(asking, typed=0 if fresh else below), answer, at, facts, fresh=fresh)
    return replace(shown, effects=(*saved, *shown.effects))


def _next(asking: Asking, answer: Answer, at: datetime, facts: Facts, *, fresh: bool) -> Next[State]:
    if answer.remark is not None:
        return ask(asking, facts, answer.report, fresh=fresh, notice=answer.remark)
    if answer.follow_up is not None:
        return ask(replace(asking, question=answer.follow_up), facts, answer.report, fresh=fresh)
    if asking.question == "plan-today":
        return Next(Planned(), (Say((text("daily-report-plan-kept"),), card="card"),))
    return advance(facts, answer.report, at, typed=asking.typed, fresh=fresh)


def advance(facts: Facts, report: Report, at: datetime, *, typed: int = 0, fresh: bool = False) -> Next[State]:
    """Ask the next open question, or show the preview when there is none."""
    facts = facts.with_day(facts.day.with_report(report))
    question = next_question(facts.day, report)
    if not question:
        return sending.preview(facts, report, at, fresh=fresh)
    return ask(Asking(question, typed), facts, report, fresh=fresh)


def ask(
    asking: Asking, facts: Facts, report: Report, *, fresh: bool = False, notice: Text | None = None
) -> Next[State]:
    """Show the card with a question and wait for the answer."""
    shown = card(asking.question, facts, report, fresh=fresh, notice=notice)
    return Next(asking, (SaveReport(report), shown), asks=True)


def put_aside(facts: Facts) -> Next[State]:
    """Take the question back; the report can be opened again any time."""
    return Next(Planned(), (closed_card("put-aside", facts),))


def stay(state: State | None, *effects: Effect) -> Next[State]:
    """Change nothing."""
    return Next(state, effects, asks=isinstance(state, Asking))
