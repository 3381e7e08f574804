"""What the assistant does about an escalation: follows it, answers, judges doubtful words, closes it."""

from __future__ import annotations

from dataclasses import replace

from flows.engine.facts import Facts
from flows.engine.step import Began, Event, Forget, Next, Pressed, Said, TimeUp, WakeAt, text
from flows.escalation.deadline import DEADLINE, timers
from flows.escalation.deciding import answer, take
from flows.escalation.move import Move, Scene, present, stand
from flows.escalation.ringing import rang
from flows.escalation.state import (
    Checking,
    Entering,
    Following,
    Heard,
    Looking,
    Meaning,
    Purpose,
    State,
    Thread,
    Writing,
)
from flows.escalation.writing import ask_for, leave, send, written
from flows.shared.issue import LETTERS, Decision, Issue, IssueStatus, Via

_ASKED_OF_HER = {
    "answer": Purpose.INFORMATION,
    "ask": Purpose.QUESTION,
    "solved": Purpose.SOLVED,
    "withdraw": Purpose.WITHDRAWN,
    "done": Purpose.OUTCOME,
    "propose": Purpose.BOUNDARY,
}


def step(state: State | None, event: Event, facts: Facts) -> Next[State]:
    """Take a tap, words or a timer; whatever does not fit changes nothing."""
    issue = facts.issue
    if issue is None or issue.status is IssueStatus.DRAFT:
        return Next(None)
    scene = Scene(state, state.thread if state else Thread(), issue, facts, event.at)
    move = _moved(event, scene)
    if move is None:
        return Next(state, asks=isinstance(state, Writing))
    return present(move, facts, event.at)


def _moved(event: Event, scene: Scene) -> Move | None:
    match event:
        case Began(why="sent"):
            return _sent(scene)
        case Began(why=why):
            return _began(why, scene)
        case TimeUp():
            return rang(event, scene)
        case Said(words=words) if isinstance(scene.state, Writing):
            return written(words, scene.state.purpose, scene)
        case Said(words=words) if isinstance(scene.state, Checking):
            return written(words, scene.state.purpose, scene)
        case Pressed(choice=choice):
            return _pressed(choice, scene)
        case _:
            return None


def _began(why: str, scene: Scene) -> Move | None:
    """Step back when another conversation needs her words (``wait``) or she leaves it herself; else show it anew."""
    if why == "wait":
        return leave(scene) if isinstance(scene.state, Writing) else None
    if why == "cancel" and isinstance(scene.state, Writing | Checking | Entering):
        return leave(scene)
    return _shown(scene)


def _sent(scene: Scene) -> Move:
    """The client has the question: set the reminders and the deadline."""
    asked = scene.issue.sent_at or scene.at
    return scene.moved(*timers(scene.issue, scene.facts.day.engagement.client, asked))


def _shown(scene: Scene) -> Move:
    """Show how it stands, at the bottom of the chat."""
    move = scene.moved()
    return move if move.state else replace(move, news=(text("escalation-is-over", tag=scene.issue.tag),))


def _pressed(choice: str, scene: Scene) -> Move | None:
    match scene.state:
        case Following():
            return _on_the_card(choice, scene)
        case Looking(thread=thread) if thread.unread:
            return _judged(choice, thread.unread[0], scene)
        case Entering() if choice.startswith("told "):
            return _told(choice.removeprefix("told "), scene)
        case Writing(purpose=purpose) if choice in {"as-decided", "no-words"}:
            return written("", purpose, scene)
        case Checking() if choice == "send":
            return send(scene.state, scene)
        case Checking(purpose=purpose) if choice == "change":
            return ask_for(purpose, scene)
        case Entering() | Writing() | Checking() if choice == "leave":
            return leave(scene)
        case _:
            return None


def _on_the_card(choice: str, scene: Scene) -> Move | None:
    if choice not in _possible(scene.thread, scene.issue):
        return None
    if choice == "told":
        return Move(Entering(scene.thread), scene.issue, fresh=False)
    if choice == "no-proposal":
        return _no_rule(scene)
    return ask_for(_ASKED_OF_HER[choice], scene)


def _possible(thread: Thread, issue: Issue) -> set[str]:
    """Return what can be tapped on the card as it stands."""
    match issue.status:
        case IssueStatus.OPEN:
            answer_ = {"answer"} if thread.question else set()
            return {"ask", "solved", "withdraw", "told", *answer_}
        case IssueStatus.DECIDED:
            return {"done", "ask"}
        case _:
            return {"propose", "no-proposal"} if thread.offering else set()


def _no_rule(scene: Scene) -> Move:
    thread = replace(scene.thread, offering=False)
    kept = (text("escalation-stays-as-it-is", tag=scene.issue.tag),)
    return Move(stand(thread, scene.issue), scene.issue, (Forget(),), kept, fresh=False)


def _told(choice: str, scene: Scene) -> Move | None:
    """She enters what the client has told her; it is confirmed by mail, and can be taken back there."""
    letter = "" if choice == "none" else choice
    known = letter in LETTERS[: len(scene.issue.options)] or not letter
    if not known or scene.issue.status is not IssueStatus.OPEN:
        return None
    entered = replace(scene, state=None)
    return replace(take(Decision(letter, Via.CHAT, scene.at), scene.at, entered), fresh=False)


def _judged(choice: str, first: Heard, scene: Scene) -> Move | None:
    """She says whether it is the client, or what is meant; then the words count as what she said."""
    rest = replace(scene, state=None, thread=replace(scene.thread, unread=scene.thread.unread[1:]))
    move: Move | None = None
    if choice == "ask":
        return Move(Writing(rest.thread, Purpose.QUESTION), scene.issue, fresh=False)
    if first.doubt is not None:
        if choice == "trust":
            move = answer(replace(first, doubt=None), rest)
        elif choice == "distrust":
            move = rest.moved(news=(text("escalation-distrusted", by=first.by, tag=scene.issue.tag),))
    elif choice.startswith("take "):
        move = _meant(choice.removeprefix("take "), first, rest)
    return None if move is None else replace(_time_is_up(move, scene), fresh=False)


def _time_is_up(move: Move, scene: Scene) -> Move:
    """The deadline passed while these words waited for her: what was agreed for it happens now."""
    thread = move.state.thread if move.state else Thread()
    if move.issue.status is IssueStatus.OPEN and thread.overdue and not thread.waits_for_her:
        return replace(move, effects=(*move.effects, WakeAt(DEADLINE, scene.at)))
    return move


def _meant(choice: str, heard: Heard, scene: Scene) -> Move | None:
    if choice in LETTERS[: len(scene.issue.options)]:
        return answer(replace(heard, meaning=Meaning.CHOICE, choice=choice), scene)
    meanings = {
        "none": Meaning.NONE,
        "question": Meaning.QUESTION,
        "agreed": Meaning.AGREED,
        "refused": Meaning.REFUSED,
    }
    if choice in meanings:
        return answer(replace(heard, meaning=meanings[choice]), scene)
    return scene.moved() if choice == "words" else None
