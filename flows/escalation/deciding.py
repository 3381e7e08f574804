"""What an answer does: the first decision stands against any later one, unless the client takes it back in time."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from flows.engine.step import Effect, Forget, Line, LogDecision, SaveIssue, text
from flows.escalation.deadline import extended, timers
from flows.escalation.mailing import post
from flows.escalation.move import Move, Scene
from flows.escalation.said import chosen, contact, quote, who
from flows.escalation.state import Checking, Heard, Meaning, Thread, Writing
from flows.escalation.undo import can_be_undone
from flows.shared.client_hours import working_minutes
from flows.shared.issue import Decision, Issue, IssueStatus, Via
from flows.shared.issue_letter import IssueLetterKind

MOST_UNREAD = 20  # words waiting for her; more of doubtful origin are let go


def answer(heard: Heard, scene: Scene) -> Move:
    """Do what was answered, by the client for certain."""
    match heard.meaning:
        case Meaning.CHOICE | Meaning.NONE:
            return _choice(heard, scene)
        case Meaning.UNDO if scene.issue.decision is not None:
            return _undo(heard, scene, scene.issue.decision)
        case Meaning.QUESTION if scene.issue.status is IssueStatus.OPEN:
            return _question(heard, scene)
        case Meaning.AGREED | Meaning.REFUSED if scene.thread.proposal:
            return _proposal_answered(heard, scene)
        case _:
            return _words(heard, scene)


def _choice(heard: Heard, scene: Scene) -> Move:
    standing, issue = scene.issue.decision, scene.issue
    decision = Decision(heard.choice, heard.via, scene.at, heard.words, heard.by)
    if standing is None:
        return take(decision, heard.at, scene) if issue.status is IssueStatus.OPEN else _after_the_end(heard, scene)
    if standing.choice == decision.choice:
        return _the_same_again(heard, scene)
    if _gives_way(standing, heard, issue):
        replaced = take(decision, heard.at, scene)
        return replace(replaced, effects=(LogDecision(issue.number, standing, stands=False), *replaced.effects))
    return _contradiction(decision, heard, scene)


def _gives_way(standing: Decision, heard: Heard, issue: Issue) -> bool:
    """Whether a decision is replaced: *B instead* in time, or an option after *none of these*, which chose nothing."""
    if heard.instead and can_be_undone(standing, heard.at):
        return True
    return not standing.choice and issue.status is IssueStatus.DECIDED


def take(decision: Decision, answered_at: datetime, scene: Scene) -> Move:
    """Let a decision stand: keep and log it, confirm it to the client, and stop waiting."""
    client, thread = scene.facts.day.engagement.client, scene.thread
    took = None
    if scene.issue.sent_at is not None and decision.via is not Via.DEFAULT:
        took = max(0, working_minutes(client, scene.issue.sent_at, answered_at) - thread.hers)
    issue = replace(
        scene.issue, status=IssueStatus.DECIDED, decision=decision, answered_in=took, closed_at=None, outcome=""
    )
    kind = IssueLetterKind.OVERDUE if decision.via is Via.DEFAULT else IssueLetterKind.CONFIRMATION
    moved = scene.moved(
        SaveIssue(issue),
        LogDecision(issue.number, decision),
        Forget(),
        post(kind, decision.at.isoformat(), issue, scene.facts, scene.at),
        issue=issue,
        thread=Thread(unread=thread.unread, hers=thread.hers, away=thread.away),
    )
    return moved.telling(chosen(issue, decision, scene.facts), *quote(decision.comment))


def _the_same_again(heard: Heard, scene: Scene) -> Move:
    """The same answer once more: only what is new in it is told."""
    standing = scene.issue.decision
    if standing is None or not heard.words or (heard.words, heard.by) == (standing.comment, standing.by):
        return replace(scene.moved(), fresh=False)
    return scene.moved(news=(text("escalation-says-too", who=who(heard.by, scene.facts)), *quote(heard.words)))


def _contradiction(decision: Decision, heard: Heard, scene: Scene) -> Move:
    """Both are shown that the first decision stands; a second answer of the same kind by the same person only once."""
    standing = scene.issue.decision
    name, tag = who(heard.by, scene.facts), scene.issue.tag
    if decision.choice:
        news = text("escalation-says-now", who=name, letter=decision.choice, tag=tag)
    else:
        news = text("escalation-says-now-none", who=name, tag=tag)
    stands = text("escalation-first-stands", contact=contact(scene.facts))
    mark = f"{standing.at.isoformat() if standing else ''}:{decision.choice}:{decision.by}"
    return scene.moved(
        LogDecision(scene.issue.number, decision, stands=False),
        post(IssueLetterKind.ALREADY_DECIDED, mark, scene.issue, scene.facts, scene.at, decision),
        news=(news, *quote(heard.words), stands),
    ).telling(*_what_stands(scene))


def _what_stands(scene: Scene) -> tuple[Line, ...]:
    decision = scene.issue.decision
    return (chosen(scene.issue, decision, scene.facts),) if decision else ()


def _undo(heard: Heard, scene: Scene, standing: Decision) -> Move:
    if can_be_undone(standing, heard.at):
        return reopen(standing, scene)
    mark = f"{standing.at.isoformat()}:undo:{heard.by}"
    news = text("escalation-undo-too-late", who=who(heard.by, scene.facts), tag=scene.issue.tag)
    return scene.moved(
        post(IssueLetterKind.ALREADY_DECIDED, mark, scene.issue, scene.facts, scene.at),
        news=(news, *quote(heard.words)),
    ).telling(*_what_stands(scene))


def reopen(standing: Decision, scene: Scene) -> Move:
    """Take a decision back: the question is open again, for at least an hour."""
    issue = replace(
        extended(scene.issue, scene.at),
        status=IssueStatus.OPEN,
        decision=None,
        answered_in=None,
        closed_at=None,
        outcome="",
    )
    taken_back = text("escalation-taken-back", who=who(standing.by, scene.facts), tag=issue.tag)
    effects: tuple[Effect, ...] = (
        SaveIssue(issue),
        LogDecision(issue.number, standing, stands=False),
        post(IssueLetterKind.UNDONE, standing.at.isoformat(), issue, scene.facts, scene.at),
        *timers(issue, scene.facts.day.engagement.client, scene.at),
    )
    thread = Thread(unread=scene.thread.unread, hers=scene.thread.hers, away=scene.thread.away)
    return scene.moved(*effects, issue=issue, thread=thread, news=(taken_back,))


def _question(heard: Heard, scene: Scene) -> Move:
    """The client needs to know more: the card shows it until she has answered."""
    thread = scene.thread
    asked = "\n".join(part for part in (thread.question, heard.words) if part) or "?"
    moved = scene.moved(thread=replace(thread, question=asked, asked_at=thread.asked_at or heard.at))
    return moved.telling(text("escalation-needs-to-know", contact=contact(scene.facts)), *quote(asked))


def _proposal_answered(heard: Heard, scene: Scene) -> Move:
    """A proposed boundary was agreed or not; either way the conversation about the issue is over."""
    key = "escalation-agreed" if heard.meaning is Meaning.AGREED else "escalation-refused"
    rule = text("escalation-quote", words=scene.thread.proposal)
    said = text(key, who=who(heard.by, scene.facts), tag=scene.issue.tag)
    in_force = (text("escalation-not-yet-agreed"),) if heard.meaning is Meaning.AGREED else ()
    thread = Thread(unread=scene.thread.unread)
    return scene.moved(Forget(), thread=thread, news=(said, rule, *quote(heard.words), *in_force))


def _words(heard: Heard, scene: Scene) -> Move:
    """Words without a certain answer: while something is to be decided she says what is meant, else she reads them."""
    open_question = scene.issue.status is IssueStatus.OPEN and len(scene.issue.options) > 1
    if open_question or scene.thread.proposal:
        return put_aside(heard, scene)
    said = text("escalation-writes-about", who=who(heard.by, scene.facts), tag=scene.issue.tag)
    return scene.moved(news=(said, *quote(heard.words)))


def _after_the_end(heard: Heard, scene: Scene) -> Move:
    """An answer to what is solved or withdrawn already."""
    said = text("escalation-too-late-answer", who=who(heard.by, scene.facts), tag=scene.issue.tag)
    return scene.moved(news=(said, *quote(heard.words or heard.choice)))


def put_aside(heard: Heard, scene: Scene) -> Move:
    """Keep words for her to judge, and show them unless she is just writing something."""
    if len(scene.thread.unread) >= MOST_UNREAD:
        return replace(scene.moved(), fresh=False)
    waiting = replace(scene.thread, unread=(*scene.thread.unread, heard))
    move = scene.moved(thread=waiting)
    if isinstance(move.state, Writing | Checking):
        return replace(move, news=(text("escalation-something-waits", who=who(heard.by, scene.facts)),))
    return move
