"""Her words to the client: asked for, shown as the exact mail, sent when she says so."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from flows.engine.step import Effect, Forget, SaveIssue, WakeAt, text
from flows.escalation.deadline import extended, timers
from flows.escalation.mailing import checked
from flows.escalation.move import Move, Scene, stand
from flows.escalation.ringing import OFFER, OFFERED_FOR, PROPOSED_FOR
from flows.escalation.said import contact
from flows.escalation.state import Checking, Purpose, Thread, Writing
from flows.shared.client_hours import working_minutes
from flows.shared.delegation import Level
from flows.shared.free_text import clean, cut
from flows.shared.issue import Issue, IssueStatus

LONGEST = 2000  # characters of what she writes
FRESH_FOR = timedelta(minutes=10)  # an older preview is shown again before it is sent


def ask_for(purpose: Purpose, scene: Scene) -> Move:
    """Ask her for words."""
    return Move(Writing(scene.thread, purpose), scene.issue, fresh=False)


def written(words: str, purpose: Purpose, scene: Scene) -> Move:
    """Take what she typed: an outcome is kept, everything else is shown as the mail it becomes."""
    said = cut(clean(words), LONGEST)
    if purpose is Purpose.OUTCOME:
        return done(said, scene)
    if not said and purpose is not Purpose.WITHDRAWN:
        return Move(Writing(scene.thread, purpose), scene.issue)
    return Move(Checking(scene.thread, purpose, said, scene.at), scene.issue)


def leave(scene: Scene) -> Move:
    """Write nothing after all."""
    return Move(stand(scene.thread, scene.issue), scene.issue, fresh=False)


def send(state: Checking, scene: Scene) -> Move:
    """Send what she has checked; a preview that has grown old is shown again instead."""
    if scene.at - state.at > FRESH_FOR:
        return Move(replace(state, at=scene.at), scene.issue, news=(text("escalation-preview-again"),))
    mail = checked(state, scene.issue, scene.facts)
    match state.purpose:
        case Purpose.INFORMATION:
            return _informed(state, mail, scene)
        case Purpose.SOLVED | Purpose.WITHDRAWN:
            return _closed(state, mail, scene)
        case Purpose.BOUNDARY:
            thread = replace(scene.thread, offering=False, proposal=state.words)
            wake = WakeAt(OFFER, scene.at + PROPOSED_FOR)
            return Move(stand(thread, scene.issue), scene.issue, (mail, wake), fresh=False)
        case _:
            news = text("escalation-written", contact=contact(scene.facts))
            return Move(stand(scene.thread, scene.issue), scene.issue, (mail,), (news,), fresh=False)


def _informed(state: Checking, mail: Effect, scene: Scene) -> Move:
    """The client has what was asked for, and at least an hour to decide; the time it took was hers."""
    issue, thread, client = extended(scene.issue, state.at), scene.thread, scene.facts.day.engagement.client
    hers = thread.hers + (working_minutes(client, thread.asked_at, scene.at) if thread.asked_at else 0)
    after = Thread(unread=thread.unread, hers=hers, away=thread.away)
    effects = (SaveIssue(issue), mail, *timers(issue, client, scene.at))
    news = text("escalation-informed", contact=contact(scene.facts))
    return Move(stand(after, issue), issue, effects, (news,), fresh=False)


def _closed(state: Checking, mail: Effect, scene: Scene) -> Move:
    """Nothing to decide any more: she solved it, or it is no longer needed."""
    solved = state.purpose is Purpose.SOLVED
    status = IssueStatus.SOLVED_MYSELF if solved else IssueStatus.DROPPED
    issue = replace(scene.issue, status=status, closed_at=scene.at, outcome=state.words if solved else "")
    key = "escalation-closed-solved" if solved else "escalation-closed-withdrawn"
    news = text(key, contact=contact(scene.facts), tag=issue.tag)
    return Move(None, issue, (SaveIssue(issue), Forget(), mail), (news,), fresh=False)


def done(outcome: str, scene: Scene) -> Move:
    """Close it: tonight's mail tells what came of it. Then offer to make a rule of it."""
    issue = replace(scene.issue, status=IssueStatus.DONE, closed_at=scene.at, outcome=outcome)
    news = text("escalation-done", tag=issue.tag, contact=contact(scene.facts))
    thread = Thread(unread=scene.thread.unread, offering=_worth_a_rule(issue, scene))
    later = (WakeAt(OFFER, scene.at + OFFERED_FOR),) if thread.offering else ()
    fresh = bool(outcome)
    return Move(stand(thread, issue), issue, (SaveIssue(issue), Forget(), *later), (news,), fresh=fresh)


def _worth_a_rule(issue: Issue, scene: Scene) -> bool:
    """Whether a decision could be hers next time: one was made by the client, and the area is not hers already."""
    if issue.decision is None or not issue.decision.choice or issue.emergency:
        return False
    areas = scene.facts.day.engagement.agreement.areas
    return not any(area.name == issue.area and area.level is Level.DELEGATE for area in areas)
