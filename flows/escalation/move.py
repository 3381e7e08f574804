"""What an event comes to, and how she is shown it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from flows.engine.facts import Facts
from flows.engine.step import Effect, Line, Next, Say
from flows.escalation.card import CARD, card
from flows.escalation.state import Checking, Following, Looking, Purpose, State, Thread, Writing
from flows.shared.floor import others_step_back
from flows.shared.issue import Issue, IssueStatus
from flows.shared.working_time import is_quiet, works_on


@dataclass(frozen=True, slots=True)
class Scene:
    """What an event finds: where the conversation stands, what goes on beside it, the issue, the facts, the moment."""

    state: State | None
    thread: Thread
    issue: Issue
    facts: Facts
    at: datetime

    def moved(
        self, *effects: Effect, issue: Issue | None = None, thread: Thread | None = None, news: tuple[Line, ...] = ()
    ) -> Move:
        """Let her go on with what she is writing, unless it has become pointless; else show how it stands."""
        about, beside = issue or self.issue, thread or self.thread
        return Move(_carried_on(self.state, beside, about), about, effects, news)


@dataclass(frozen=True, slots=True)
class Move:
    """Where the conversation stands now, the issue as it is now, what is done, and the ``news`` told above the card.

    ``fresh`` posts the card anew; otherwise it changes in place. ``quiet`` posts it without a sound.
    """

    state: State | None
    issue: Issue
    effects: tuple[Effect, ...] = ()
    news: tuple[Line, ...] = ()
    fresh: bool = True
    quiet: bool = False

    def telling(self, *lines: Line) -> Move:
        """Tell in the news what the card says as well, where another card is shown."""
        return self if isinstance(self.state, Following) else replace(self, news=(*self.news, *lines))


def present(move: Move, facts: Facts, at: datetime) -> Next[State]:
    """Show the card of the state, with the news above it; softly when she does not work."""
    silent = move.quiet or is_quiet(facts.assistant, at) or not works_on(facts.assistant, facts.today)
    if move.state is None:
        told = (Say(move.news, card=CARD, fresh=move.fresh, silent=silent),) if move.news else ()
        return Next(None, (*move.effects, *told))
    shown = card(move.state, move.issue, facts, at)
    say = Say((*move.news, *shown.lines), shown.buttons, card=CARD, fresh=move.fresh, silent=silent)
    if not isinstance(move.state, Writing):
        return Next(move.state, (*move.effects, say))
    return Next(move.state, (*move.effects, say, *others_step_back(facts)), asks=True)


def stand(thread: Thread, issue: Issue) -> State | None:
    """Return where a conversation stands in which she is not in the middle of something."""
    if thread.unread:
        return Looking(thread)
    return Following(thread) if not issue.over or thread.offering or thread.proposal else None


def _carried_on(state: State | None, thread: Thread, issue: Issue) -> State | None:
    if isinstance(state, Writing | Checking) and not _pointless(state.purpose, issue):
        return replace(state, thread=thread)
    return stand(thread, issue)


def _pointless(purpose: Purpose, issue: Issue) -> bool:
    match purpose:
        case Purpose.INFORMATION | Purpose.SOLVED | Purpose.WITHDRAWN:
            return issue.status is not IssueStatus.OPEN
        case Purpose.OUTCOME:
            return issue.status is not IssueStatus.DECIDED
        case Purpose.BOUNDARY:
            return issue.status is not IssueStatus.DONE
        case Purpose.QUESTION:
            return False
