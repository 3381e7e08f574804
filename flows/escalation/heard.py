"""What a client does reaches the assistant at once: an answer is taken, anything doubtful is hers to judge."""

from __future__ import annotations

from dataclasses import replace

from flows.engine.client_event import ClientChose, ClientEvent, ClientWrote, Doubt, MailBounced
from flows.engine.facts import Facts
from flows.engine.step import Next, text
from flows.escalation.away import absence
from flows.escalation.deciding import answer, put_aside
from flows.escalation.hearing import pressed, read
from flows.escalation.move import Move, Scene, present
from flows.escalation.said import contact, quote, who
from flows.escalation.state import State, Thread, Writing
from flows.shared.issue import IssueStatus


def heard(state: State | None, event: ClientEvent, facts: Facts) -> Next[State]:
    """Hear a client out. ``state`` is None if the conversation has ended; the issue may be over."""
    issue = facts.issue
    if issue is None or issue.status is IssueStatus.DRAFT:
        return Next(None)
    scene = Scene(state, state.thread if state else Thread(), issue, facts, event.at)
    move = _moved(event, scene)
    if move is None:
        return Next(state, asks=isinstance(state, Writing))
    return present(move, facts, event.at)


def _moved(event: ClientEvent, scene: Scene) -> Move | None:
    match event:
        case ClientWrote():
            return _wrote(event, scene)
        case ClientChose():
            return answer(pressed(event, scene.issue), scene)
        case MailBounced():
            return _bounced(event, scene)


def _wrote(event: ClientWrote, scene: Scene) -> Move | None:
    said = read(event, scene.issue, scene.thread, scene.facts.day.engagement.client)
    if said is None:
        return _absent(event, scene)
    return put_aside(said, scene) if said.doubt else answer(said, scene)


def _absent(event: ClientWrote, scene: Scene) -> Move | None:
    """An automatic mail decides nothing and is not answered; she is told once if it says that somebody is away."""
    words, known = absence(event.words), scene.thread.away
    nobody = event.doubt is Doubt.STRANGER  # such notes often answer to nothing and prove nothing, but decide nothing
    if not words or nobody or event.sender in known or scene.issue.status is not IssueStatus.OPEN:
        return None
    told = replace(scene.thread, away=(*known, event.sender))
    news = (text("escalation-away", who=who(event.sender, scene.facts)), *quote(words))
    return replace(scene.moved(thread=told, news=news), quiet=True)


def _bounced(event: MailBounced, scene: Scene) -> Move:
    news = text("escalation-bounced", recipient=event.recipient, tag=scene.issue.tag)
    reason = (text("escalation-bounce-reason", reason=event.reason[:300]),) if event.reason.strip() else ()
    other_way = text("escalation-another-way", contact=contact(scene.facts))
    return scene.moved(news=(news, *reason, other_way))
