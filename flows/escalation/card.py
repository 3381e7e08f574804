"""The card in her chat: how it stands with an escalation, what the client said, and what she can do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from flows.engine.facts import Facts
from flows.engine.step import Button, Line, Preview, text
from flows.escalation.looking import looking_card, option_rows
from flows.escalation.mailing import letter_of
from flows.escalation.said import chosen, contact, heading, moment, quote
from flows.escalation.state import Checking, Entering, Following, Looking, Purpose, State, Thread, Writing
from flows.escalation.undo import can_be_undone
from flows.shared.issue import UNDO_WITHIN, Issue, IssueStatus, Without
from flows.shared.measure import Kind, Measure

CARD = "issue"

Rows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True)
class Card:
    """What is said and what can be tapped."""

    lines: tuple[Line, ...]
    buttons: Rows = ()


def card(state: State, issue: Issue, facts: Facts, at: datetime) -> Card:
    """Return the card of a state."""
    match state:
        case Following(thread=thread):
            return _following(thread, issue, facts, at)
        case Looking(thread=thread):
            return Card(*looking_card(thread, issue, facts))
        case Entering():
            asked = text("escalation-which-told", contact=contact(facts))
            return Card((heading(issue, facts), asked), (*option_rows(issue, "told"), (button("leave"),)))
        case Writing():
            return _writing(state, issue, facts)
        case Checking():
            rows = ((button("send"), button("change"), button("leave")),)
            return Card(
                (text("escalation-goes-to", contact=contact(facts)), Preview(letter_of(state, issue, facts))), rows
            )


def button(name: str, choice: str = "", **args: str) -> Button:
    """Return a button of this flow."""
    return Button(text(f"escalation-button-{name}", **args), choice or name)


def _following(thread: Thread, issue: Issue, facts: Facts, at: datetime) -> Card:
    if issue.over:
        return _after_the_end(thread, issue, facts)
    if issue.status is IssueStatus.DECIDED:
        return Card(
            (heading(issue, facts), *_decided(issue, facts, at)), ((button("done"), button("ask-back", "ask")),)
        )
    return Card((heading(issue, facts), *_open(thread, issue, facts)), _open_buttons(thread, issue, facts))


def _open(thread: Thread, issue: Issue, facts: Facts) -> tuple[Line, ...]:
    if thread.question:
        asked = text("escalation-needs-to-know", contact=contact(facts))
        return (asked, *quote(thread.question), *(() if thread.overdue else _deadline(thread, issue, facts)))
    reminded = (text("escalation-reminded", at=moment(thread.reminded, facts)),) if thread.reminded else ()
    return (*_deadline(thread, issue, facts), *reminded)


def _deadline(thread: Thread, issue: Issue, facts: Facts) -> tuple[Line, ...]:
    name = contact(facts)
    if issue.decide_by is None:
        return (text("escalation-waiting-for", contact=name),)
    if thread.overdue:
        return (text("escalation-is-overdue", contact=name),)
    waiting = text("escalation-waiting-until", contact=name, by=moment(issue.decide_by, facts))
    if issue.without is Without.GO_AHEAD and issue.recommended:
        return (waiting, text("escalation-then-go-ahead", letter=issue.recommended))
    return (waiting, text("escalation-then-wait"))


def _open_buttons(thread: Thread, issue: Issue, facts: Facts) -> Rows:
    answer = ((button("answer"),),) if thread.question else ()
    told = (button("told", contact=contact(facts)),) if len(issue.options) > 1 else ()
    write = button("write", "ask", contact=contact(facts))
    return (*answer, (*told, write), (button("solved"), button("withdraw")))


def _decided(issue: Issue, facts: Facts, at: datetime) -> tuple[Line, ...]:
    decision = issue.decision
    if decision is None:
        return ()
    lines: list[Line] = [chosen(issue, decision, facts), *quote(decision.comment)]
    if issue.answered_in is not None:
        lines.append(text("escalation-took", time=Measure(Decimal(issue.answered_in), Kind.DURATION)))
    if can_be_undone(decision, at):
        lines.append(text("escalation-undo-open", until=moment(decision.at + UNDO_WITHIN, facts)))
    return tuple(lines)


def _after_the_end(thread: Thread, issue: Issue, facts: Facts) -> Card:
    if thread.proposal:
        waits = text("escalation-proposed")
        return Card((heading(issue, facts), waits, *quote(thread.proposal)))
    return Card(
        (heading(issue, facts), text("escalation-offer", contact=contact(facts))),
        ((button("propose"), button("no-proposal")),),
    )


def _writing(state: Writing, issue: Issue, facts: Facts) -> Card:
    leave = (button("leave"),)
    match state.purpose:
        case Purpose.INFORMATION:
            asked = text("escalation-write-information", contact=contact(facts))
            return Card((heading(issue, facts), *quote(state.thread.question), asked), (leave,))
        case Purpose.OUTCOME:
            return Card((heading(issue, facts), text("escalation-write-outcome")), ((button("as-decided"), *leave),))
        case Purpose.BOUNDARY:
            option = issue.option(issue.decision.choice) if issue.decision else None
            example = text("escalation-write-boundary", example=option.what if option else issue.title)
            return Card((heading(issue, facts), example), (leave,))
        case Purpose.WITHDRAWN:
            asked = text("escalation-write-withdrawn", contact=contact(facts))
            return Card((heading(issue, facts), asked), ((button("no-words"), *leave),))
        case Purpose.SOLVED | Purpose.QUESTION:
            asked = text(f"escalation-write-{state.purpose}", contact=contact(facts))
            return Card((heading(issue, facts), asked), (leave,))
