"""The least that a conversation about an issue does: the first answer stands, and may be taken back for a while."""

from __future__ import annotations

from dataclasses import dataclass, replace

from flows.engine.client_event import ClientChose, ClientEvent
from flows.engine.facts import Facts
from flows.engine.flow import Flow
from flows.engine.step import Event, LogDecision, Next, SaveIssue, Say, text
from flows.shared.issue import UNDO_WITHIN, Decision, Issue, IssueStatus, Via


@dataclass(frozen=True, slots=True)
class Waiting:
    """For the client."""


def step(state: Waiting | None, event: Event, facts: Facts) -> Next[Waiting]:
    return Next(state)


def heard(state: Waiting | None, event: ClientEvent, facts: Facts) -> Next[Waiting]:
    assert facts.issue is not None
    assert isinstance(event, ClientChose)
    match event.choice:
        case "info":
            return Next(Waiting(), (Say((text("gap"),)),))
        case "undo":
            return Next(Waiting(), _undone(facts.issue, event))
        case _:
            return Next(Waiting(), _chosen(facts.issue, event))


def _chosen(issue: Issue, event: ClientChose) -> tuple[SaveIssue | LogDecision, ...]:
    choice = "" if event.choice == "none" else event.choice
    decision = Decision(choice, Via.PAGE, event.at, event.comment, event.sender)
    if issue.decision is not None:
        return (LogDecision(issue.number, decision, stands=False),)
    decided = replace(issue, status=IssueStatus.DECIDED, decision=decision)
    return SaveIssue(decided), LogDecision(issue.number, decision)


def _undone(issue: Issue, event: ClientChose) -> tuple[SaveIssue, ...]:
    standing = issue.decision
    if standing is None or event.at >= standing.at + UNDO_WITHIN:
        return ()
    return (SaveIssue(replace(issue, status=IssueStatus.OPEN, decision=None)),)


FLOW = Flow("escalation", step, (Waiting,), heard=heard)
