"""What happens when time passes: a reminder, the agreed default at the deadline, the end of an offer."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from flows.engine.step import Forget, TimeUp, WakeAt, text
from flows.escalation.deadline import DEADLINE, REMINDERS
from flows.escalation.deciding import take
from flows.escalation.mailing import post
from flows.escalation.move import Move, Scene, stand
from flows.escalation.said import contact
from flows.shared.client_hours import in_working_hours
from flows.shared.delegation import Level
from flows.shared.issue import Decision, IssueStatus, Via, Without
from flows.shared.issue_letter import IssueLetterKind

OFFER = "offer"
OFFERED_FOR = timedelta(days=7)  # to her: shall this become a decision boundary?
PROPOSED_FOR = timedelta(days=14)  # to the client
TOO_LATE = timedelta(hours=1)  # a reminder that waited longer, because nothing ran, is left out
STOPPED = timedelta(minutes=15)  # a deadline later than this was missed because nothing ran
CATCH_UP = timedelta(minutes=10)  # then the answers that came meanwhile are read first


def rang(event: TimeUp, scene: Scene) -> Move | None:
    """Do what a timer is for; None if it has lost its purpose."""
    if event.timer == OFFER and scene.issue.over:
        return _offer_ends(scene)
    if scene.issue.status is not IssueStatus.OPEN:
        return None
    if event.timer in REMINDERS:
        return _remind(event, scene)
    return _deadline(event, scene) if event.timer == DEADLINE else None


def _remind(event: TimeUp, scene: Scene) -> Move | None:
    """Remind the client, in working hours and only if nobody waits for her."""
    issue, client = scene.issue, scene.facts.day.engagement.client
    in_time = issue.decide_by is not None and scene.at < issue.decide_by and scene.at - event.due <= TOO_LATE
    if not in_time or scene.thread.waits_for_her or not in_working_hours(client, scene.at):
        return None
    mail = post(IssueLetterKind.REMINDER, f"{event.due:%Y%m%d%H%M}", issue, scene.facts, scene.at)
    return replace(scene.moved(mail, thread=replace(scene.thread, reminded=scene.at)), fresh=False)


def _deadline(event: TimeUp, scene: Scene) -> Move:
    if scene.at - event.due > STOPPED:
        return replace(scene.moved(WakeAt(DEADLINE, scene.at + CATCH_UP)), fresh=False)
    goes_ahead = scene.issue.without is Without.GO_AHEAD and bool(scene.issue.recommended) and _may_go_ahead(scene)
    if goes_ahead and not scene.thread.waits_for_her:
        return take(Decision(scene.issue.recommended, Via.DEFAULT, scene.at), scene.at, scene)
    overdue = replace(scene.thread, overdue=True)
    if scene.thread.waits_for_her:
        news = text("escalation-deadline-hers", contact=contact(scene.facts), tag=scene.issue.tag)
        return scene.moved(thread=overdue, news=(news,))
    mark = f"{scene.issue.decide_by:%Y%m%d%H%M}"
    mail = post(IssueLetterKind.OVERDUE, mark, scene.issue, scene.facts, scene.at)
    return scene.moved(mail, thread=overdue)


def _may_go_ahead(scene: Scene) -> bool:
    """Whether the agreement of today still lets her act on her recommendation in this area."""
    areas = scene.facts.day.engagement.agreement.areas
    level = next((area.level for area in areas if area.name == scene.issue.area), Level.CONSULT)
    return level.may_go_ahead


def _offer_ends(scene: Scene) -> Move:
    """Nobody took the offer up; the conversation ends without a word."""
    thread = replace(scene.thread, offering=False, proposal="")
    return Move(stand(thread, scene.issue), scene.issue, (Forget((OFFER,)),), fresh=False)
