"""What a tapped button does, wherever the write-up stands."""

from __future__ import annotations

from dataclasses import replace

from flows.engine.facts import Facts
from flows.engine.step import Begin, Next, Toast, text
from flows.issue_writeup import asking, closing, sending
from flows.issue_writeup.draft import Draft
from flows.issue_writeup.questions import ORDER
from flows.issue_writeup.ready_answers import tapped
from flows.issue_writeup.state import Asking, Closed, Editing, Paused, Previewing, State, Talk, Told, Waiting
from flows.shared.issue import IssueStatus


def pressed(state: State, choice: str, draft: Draft, facts: Facts) -> Next[State]:
    """Answer a tap: at a step, under the mail, or on a write-up that was put aside."""
    match state:
        case Asking():
            return _at_a_step(state, choice, draft, facts)
        case Previewing():
            return _under_the_mail(state, choice, draft, facts)
        case Editing(talk=talk):
            return _editing(talk, choice, draft, facts) or gone(state)
        case Closed() if choice == "take_back":
            return closing.take_back(state, draft, facts)
        case Paused() | Waiting() if choice == "drop" and draft.issue.status is IssueStatus.DRAFT:
            return closing.drop(state.talk, draft, facts)
        case Paused() | Waiting() | Told() if choice == "continue":
            return asking.resume(state, draft, facts)
        case Told() | Paused() if choice == "not_needed" and draft.issue.status is not IssueStatus.DRAFT:
            return closing.enough(draft, facts)
        case _:
            return gone(state)


def _at_a_step(state: Asking, choice: str, draft: Draft, facts: Facts) -> Next[State]:
    match choice:
        case "keep_anyway" if state.weak:
            return asking.keep(state, draft, facts)
        case "better" if state.weak:
            return asking.take_better(state, draft, facts)
        case "emergency" if not draft.issue.emergency:
            return _emergency(state.talk, draft, facts)
        case "preview" if draft.can_be_sent:
            return sending.preview(draft, state.talk)
        case "back" | "skip" | "later":
            return _past_it(state, choice, draft, facts)
        case _ if state.question == "client":
            return _moved(state, choice, draft, facts)
        case _:
            return _answered(state, choice, draft, facts)


def _past_it(state: Asking, choice: str, draft: Draft, facts: Facts) -> Next[State]:
    """Go back, leave the step out, or put the write-up aside."""
    if choice == "back":
        return asking.back(state, draft, facts)
    if choice == "later":
        return asking.pause(state, draft)
    if state.question == "outcome":
        return closing.solve("", state.talk, draft, facts)
    return asking.skip(state, draft, facts)


def _answered(state: Asking, choice: str, draft: Draft, facts: Facts) -> Next[State]:
    answer = tapped(state.question, choice, draft)
    if answer is None:
        return gone(state)
    if not answer.usable:
        return asking.ask(replace(state, weak=""), draft, facts, notice=text("issue-writeup-moment-gone"))
    return asking.go_on(state, answer, draft, facts)


def _emergency(talk: Talk, draft: Draft, facts: Facts) -> Next[State]:
    """One sentence is enough; if there is none yet, it is asked for."""
    if draft.issue.title:
        return sending.emergency(draft, talk)
    return asking.ask(Asking("emergency", talk), draft, facts)


def _moved(state: Asking, choice: str, draft: Draft, facts: Facts) -> Next[State]:
    """It is about another client: the words move to an issue of that client's own."""
    other = next((each.id for each in draft.others if choice == f"to {each.id}"), None)
    if other is None:
        return gone(state)
    begin = Begin("issue_writeup", "moved", other, words=str(draft.issue.number), issue=facts.next_issue)
    return Next(state, (begin,), asks=True)


def _under_the_mail(state: Previewing, choice: str, draft: Draft, facts: Facts) -> Next[State]:
    told = draft.issue.status is not IssueStatus.DRAFT
    match choice:
        case "send" if state.wording:
            return sending.send(state, draft, facts)
        case "back" if state.emergency:
            return asking.advance(draft, state.talk, facts)
        case "edit":
            return sending.edit_menu(draft, state.talk)
        case "solved" if not told:
            return asking.ask(Asking("outcome", state.talk, chosen=True), draft, facts)
        case "drop" if not told:
            return closing.drop(state.talk, draft, facts)
        case "not_needed" if told:
            return closing.enough(draft, facts)
        case "emergency" if not draft.issue.emergency:
            return _emergency(state.talk, draft, facts)
        case _:
            return _editing(state.talk, choice, draft, facts) or gone(state)


def _editing(talk: Talk, choice: str, draft: Draft, facts: Facts) -> Next[State] | None:
    if choice == "preview":
        return sending.preview(draft, talk)
    question = choice.removeprefix("edit ")
    if not choice.startswith("edit ") or question not in ORDER:
        return None
    return asking.ask(Asking(question, talk, chosen=True), draft, facts)


def gone(state: State) -> Next[State]:
    """A tap that is not, or no longer, one of the choices."""
    return Next(state, (Toast(text("issue-writeup-choice-gone")),), asks=isinstance(state, Asking))
