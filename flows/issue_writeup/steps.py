"""The conversation of a write-up, from the first sentence to *Send*, or to *solved myself*.

``entry`` finds the client or the draft; then each issue is a dialog of its own. The card asks one step after the other
(``questions``), an answer changes the issue (``answers``, ``ready_answers``), may earn one remark (``coach``) and
leads on (``asking``) to the exact mail (``sending``) or to an end without one (``closing``). ``mistake`` is a form of
its own.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from flows.engine.facts import Facts
from flows.engine.step import (
    Began,
    Begin,
    Edited,
    Event,
    Forget,
    Next,
    Pressed,
    Said,
    SaveIssue,
    Say,
    TimeUp,
    WakeAt,
    text,
)
from flows.issue_writeup import answers, asking, closing, entry, mistake
from flows.issue_writeup.card import CARD
from flows.issue_writeup.draft import Draft, draft_of
from flows.issue_writeup.editing import edited
from flows.issue_writeup.state import (
    Asking,
    Closed,
    Confessed,
    Confessing,
    State,
    Talk,
    Told,
    Waiting,
)
from flows.issue_writeup.taps import pressed
from flows.shared.floor import waiting_report
from flows.shared.issue import IssueStatus
from flows.shared.working_time import instant, is_quiet


def step(state: State | None, event: Event, facts: Facts) -> Next[State]:
    """Take one step of choosing, of a write-up, or of a mistake report."""
    if facts.about is None:
        return entry.step(state, event, facts)
    if isinstance(state, Confessing | Confessed) or (isinstance(event, Began) and event.why == "mistake"):
        return mistake.step(state, event, facts)
    draft = draft_of(facts, event.at)
    if draft is None:
        return Next(None)  # the engagement has ended
    if _overtaken(state, draft):
        return _answered_meanwhile(draft, facts)
    return _step(state, event, draft, facts)


def _overtaken(state: State | None, draft: Draft) -> bool:
    """Whether the client has answered, or it was closed elsewhere, while more was being written."""
    if isinstance(state, Closed):
        return draft.issue.status not in {IssueStatus.SOLVED_MYSELF, IssueStatus.DROPPED}
    return draft.issue.status not in {IssueStatus.DRAFT, IssueStatus.OPEN}


def _answered_meanwhile(draft: Draft, facts: Facts) -> Next[State]:
    words = text("issue-writeup-overtaken", tag=draft.issue.tag)
    return Next(None, (Say((words,), card=CARD), *waiting_report(facts)))


def _step(state: State | None, event: Event, draft: Draft, facts: Facts) -> Next[State]:
    match event:
        case Began():
            return _began(state, event, draft, facts)
        case Pressed(choice=choice) if state is not None:
            return pressed(state, choice, draft, facts)
        case Said(words=words, message=message):
            return _said(state, words, message, draft, facts)
        case Edited(words=words, message=message) if state is not None:
            return edited(state, words, message, draft, facts)
        case TimeUp(timer=timer):
            return _time_up(state, timer, draft, facts)
        case _:
            return stay(state)


def _began(state: State | None, event: Began, draft: Draft, facts: Facts) -> Next[State]:
    match event.why:
        case "new" | "problem" if state is None:
            return _new(event.words, draft, facts)
        case "blocked" if state is None:
            return _put_off(event.words, draft, facts)
        case "moved" if state is None:
            return _moved_here(event.words, draft, facts)
        case "moved_away":
            return _moved_away(state, draft)
        case "cancel" | "wait":
            return asking.pause(state, draft) if isinstance(state, Asking) else stay(state)
        case "turn":
            return asking.resume(state, draft, facts) if isinstance(state, Waiting) else stay(state)
        case _:
            return asking.resume(state, draft, facts) if not isinstance(state, Closed) else stay(state)


def _new(words: str, draft: Draft, facts: Facts) -> Next[State]:
    """Begin with the first step, or with the words she came with as its answer."""
    draft = draft.with_issue(replace(draft.issue, opened_at=draft.at))
    if words.strip():
        return asking.take_words(Asking("problem"), words, 0, draft, facts)
    return asking.ask(Asking("problem"), draft, facts)


def _put_off(words: str, draft: Draft, facts: Facts) -> Next[State]:
    """Remember what stands in the way, and of which KPI; it comes up when the report it came from is out."""
    issue = replace(answers.typed("problem", words, draft).issue, opened_at=draft.at)
    report = next((day.report for day in facts.days if day.engagement.id == facts.about), None)
    explained = {} if report is None else report.explanations
    blocked = next((key for key, each in explained.items() if each.blocked and each.what_next == words), "")
    kpi = draft.agreement.kpi(blocked)
    if kpi is not None:
        issue = replace(issue, kpi=kpi.key, impact=kpi.name)
    return Next(Waiting(), (SaveIssue(issue),))


def _moved_here(number: str, draft: Draft, facts: Facts) -> Next[State]:
    """Take over the words of an issue that was begun for another client; what was agreed there does not come along."""
    there = next((issue for issue in facts.issues if str(issue.number) == number), None)
    if there is None:
        return _new("", draft, facts)
    here = draft.issue
    words = replace(
        there, number=here.number, engagement=here.engagement, kpi="", area="", decide_by=None, without=here.without
    )
    begun = asking.advance(draft.with_issue(words), Talk(), facts)
    away = Begin("issue_writeup", "moved_away", there.engagement, words=draft.client.short, issue=there.number)
    return replace(begun, effects=(*begun.effects, away))


def _moved_away(state: State | None, draft: Draft) -> Next[State]:
    if draft.issue.status is not IssueStatus.DRAFT:
        return stay(state)
    dropped = replace(draft.issue, status=IssueStatus.DROPPED, closed_at=draft.at)
    words = text("issue-writeup-moved", tag=draft.issue.tag)
    return Next(None, (Forget(), SaveIssue(dropped), Say((words,), card=CARD)))


def _said(state: State | None, words: str, message: int, draft: Draft, facts: Facts) -> Next[State]:
    if not isinstance(state, Asking):
        return stay(state)
    if state.question == "outcome":
        return closing.solve(words, state.talk, draft, facts)
    return asking.take_words(state, words, message, draft, facts)


def _time_up(state: State | None, timer: str, draft: Draft, facts: Facts) -> Next[State]:
    match state:
        case Asking() if timer == "pause":
            paused = asking.pause(state, draft)
            return replace(paused, effects=(*paused.effects, *waiting_report(facts)))
        case Told() if timer == "rest":
            return _the_rest(state, draft, facts)
        case Closed() if timer == "over":
            return Next(None)
        case _:
            return stay(state)


def _the_rest(state: Told, draft: Draft, facts: Facts) -> Next[State]:
    """The client knows of the emergency: ask what helps to decide, unless something else is asked or it is night."""
    if is_quiet(facts.assistant, draft.at):
        return Next(state, tuple(WakeAt("rest", morning) for morning in _next_morning(facts, draft.at)))
    if any(other.asks for other in facts.open):
        return Next(state, (WakeAt("rest", draft.at + asking.PATIENCE),))
    return asking.resume(state, draft, facts, notice=text("issue-writeup-the-rest", contact=draft.client.contact_name))


def _next_morning(facts: Facts, at: datetime) -> tuple[datetime, ...]:
    """When her quiet hours are over."""
    her = facts.assistant
    mornings = (instant(facts.today + timedelta(days=days), her.quiet_until, her.zone) for days in range(3))
    return tuple(morning for morning in mornings if morning is not None and morning > at)[:1]


def stay(state: State | None) -> Next[State]:
    """Change nothing."""
    return Next(state, (), asks=isinstance(state, Asking))
