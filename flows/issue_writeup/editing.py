"""She corrects a message she has sent: the answer it gave is read again in its place."""

from __future__ import annotations

from flows.engine.facts import Facts
from flows.engine.step import Next, SaveIssue, text
from flows.issue_writeup import answers, asking, sending
from flows.issue_writeup.card import card
from flows.issue_writeup.draft import Draft
from flows.issue_writeup.state import Asking, Previewing, Read, State, Talk


def has_read(state: State, message: int) -> bool:
    """Whether a message of hers was an answer here."""
    return any(each.message == message for each in _read(state))


def edited(state: State, words: str, message: int, draft: Draft, facts: Facts) -> Next[State]:
    """Read the corrected answer; what is on the screen shows it. A correction earns no remark of its own."""
    question = next((each.question for each in _read(state) if each.message == message), "")
    if isinstance(state, Asking) and question == state.question:
        return asking.take_words(state, words, message, draft, facts)
    answer = answers.typed(question, words, draft, chosen=True) if question else None
    if answer is None or not answer.usable:
        return Next(state, asks=isinstance(state, Asking))
    after = draft.with_issue(answer.issue)
    match state:
        case Asking():
            return Next(state, (SaveIssue(after.issue), card(state, after)), asks=True)
        case Previewing(emergency=True):
            return sending.emergency(after, state.talk, notice=text("issue-writeup-changed-again"))
        case Previewing():
            return sending.preview(after, state.talk, fresh=True, notice=text("issue-writeup-changed-again"))
        case _:
            return Next(state, (SaveIssue(after.issue),))


def _read(state: State) -> tuple[Read, ...]:
    talk = getattr(state, "talk", None)
    return talk.read if isinstance(talk, Talk) else ()
