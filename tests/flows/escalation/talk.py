"""Playing an escalation with plain values: the issue is kept between the steps, as the database would keep it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from flows.engine.client_event import ClientChose, ClientEvent, ClientWrote, Doubt, MailBounced
from flows.engine.facts import Facts
from flows.engine.step import (
    Began,
    Event,
    Forget,
    LogDecision,
    Mail,
    Next,
    Pressed,
    Said,
    SaveIssue,
    Say,
    TimeUp,
    WakeAt,
)
from flows.escalation import FLOW
from flows.escalation.state import Following, State, Thread
from flows.shared.agreement import Engagement
from flows.shared.issue import Decision, Issue
from flows.shared.issue_letter import IssueLetterKind
from flows.shared.people import Assistant
from flows.shared.working_time import local_date
from storage.codec import from_json, to_json
from tests.flows.escalation.letters import an_issue
from tests.flows.examples import MIA, NORDLYS, THURSDAY, at, facts, report_day
from tests.flows.spoken import choices, labels, of_kind, words

JONAS = "jonas@nordlys.example"


@dataclass
class Talk:
    """One escalation: what happened to it so far."""

    issue: Issue = field(default_factory=an_issue)
    engagement: Engagement = NORDLYS
    her: Assistant = MIA
    now: datetime = field(default_factory=lambda: at("14:05"))
    state: State | None = None
    last: Next[Any] = field(default_factory=lambda: Next(None))
    log: list[LogDecision] = field(default_factory=list)
    mails: dict[str, Mail] = field(default_factory=dict)
    timers: dict[str, datetime] = field(default_factory=dict)

    @classmethod
    def sent(cls, **changes: Any) -> Talk:
        """The question has just gone out."""
        talk = cls(**changes)
        return talk.begins("sent")

    @property
    def standing(self) -> Decision | None:
        """The decision that stands by the log alone: the last one taken and not taken back."""
        found: list[Decision] = []
        for line in self.log:
            if line.stands:
                found.append(line.decision)
            elif line.decision in found:
                found.remove(line.decision)
        assert len(found) <= 1, "two decisions stand"
        return found[0] if found else None

    @property
    def kinds(self) -> list[IssueLetterKind]:
        """The kinds of the mails that went out, in order."""
        return [mail.letter.kind for mail in self.mails.values()]  # type: ignore[misc]

    @property
    def thread(self) -> Thread:
        return self.state.thread if self.state else Thread()

    def begins(self, why: str) -> Talk:
        return self._plays(Began(self.now, why))

    def at(self, clock: str, day: Any = THURSDAY) -> Talk:
        """Let time pass, without anything ringing."""
        self.now = at(clock, day)
        return self

    def taps(self, choice: str) -> Talk:
        assert choice in choices(self.last), f"no button {choice!r} in {choices(self.last)}"
        return self._plays(Pressed(self.now, choice))

    def taps_stale(self, choice: str) -> Talk:
        """A tap that does not fit the state any more."""
        return self._plays(Pressed(self.now, choice))

    def types(self, said: str) -> Talk:
        assert self.last.asks
        return self._plays(Said(self.now, said))

    def rings(self, timer: str) -> Talk:
        """The timer comes due, on time."""
        due = self.timers.pop(timer)
        self.now = max(self.now, due)
        return self._plays(TimeUp(self.now, timer, due))

    def rings_late(self, timer: str) -> Talk:
        """The timer comes due after the program did not run for a while: now."""
        return self._plays(TimeUp(self.now, timer, self.timers.pop(timer)))

    def hears(self, said: str, sender: str = JONAS, doubt: Doubt | None = None, *, automatic: bool = False) -> Talk:
        return self._plays(ClientWrote(self.now, said, sender, doubt, automatic))

    def chooses(self, choice: str, comment: str = "", sender: str = JONAS) -> Talk:
        return self._plays(ClientChose(self.now, choice, comment, sender))

    def bounces(self, reason: str = "550 5.1.1 no such user") -> Talk:
        return self._plays(MailBounced(self.now, JONAS, reason))

    def said(self) -> str:
        """What she was told by the last event."""
        return words(self.last)

    def buttons(self) -> list[str]:
        return labels(self.last)

    def told(self) -> bool:
        """Whether the last event said anything at all."""
        return bool(of_kind(self.last, Say))

    def facts(self) -> Facts:
        today = local_date(self.now, self.her.zone)
        day = report_day(self.engagement, today, assistant=self.her)
        return facts(day, about=self.engagement, issue=self.issue, today=today)

    def _plays(self, event: Event | ClientEvent) -> Talk:
        if isinstance(event, ClientEvent):
            assert FLOW.heard is not None
            self.last = FLOW.heard(self.state, event, self.facts())
        else:
            self.last = FLOW.step(self.state, event, self.facts())
        self.state = self._remembered(self.last.state)
        for effect in self.last.effects:
            self._keeps(effect)
        assert self.issue.decision == self.standing, "what stands is what the log says"
        return self

    def _remembered(self, state: Any) -> Any:
        return None if state is None else from_json(type(state), to_json(state))

    def _keeps(self, effect: Any) -> None:
        match effect:
            case SaveIssue(issue=issue):
                self.issue = from_json(Issue, to_json(issue))
            case LogDecision():
                self.log.append(effect)
            case Mail(key=key):
                self.mails.setdefault(key, effect)
            case WakeAt(timer=timer, at=moment):
                self.timers[timer] = moment
            case Forget(timers=names):
                for name in [each for each in self.timers if not names or each in names]:
                    del self.timers[name]


def following(**thread: Any) -> Following:
    """The state in which nothing is asked of her."""
    return Following(Thread(**thread))
