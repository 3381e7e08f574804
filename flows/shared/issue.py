"""A problem worth a client's minute: what happened, what was tried, the options, and the decision that came back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from flows.shared.working_time import local_date

LETTERS = ("A", "B", "C")
UNDO_WITHIN = timedelta(minutes=10)  # of the decision


@dataclass(frozen=True, slots=True)
class Attempt:
    """Something she tried, and what came of it."""

    action: str
    result: str = ""


@dataclass(frozen=True, slots=True)
class Option:
    """One way out. ``effort`` and ``risk`` are her words; ``reversible`` is None when she did not say."""

    what: str
    effort: str = ""
    risk: str = ""
    reversible: bool | None = None


class Without(StrEnum):
    """What happens if no answer comes."""

    WAIT = "wait"  # she waits; ``Issue.stops`` says what stands still meanwhile
    GO_AHEAD = "go_ahead"  # she goes with her recommendation; only from delegation level *advise* on


class IssueStatus(StrEnum):
    """An issue's life. Only ``OPEN`` waits for the client."""

    DRAFT = "draft"
    SOLVED_MYSELF = "solved_myself"
    DROPPED = "dropped"
    OPEN = "open"
    DECIDED = "decided"
    DONE = "done"


class Via(StrEnum):
    """How a decision came."""

    REPLY = "reply"
    PAGE = "page"
    CHAT = "chat"  # the client said it elsewhere, the assistant entered it
    DEFAULT = "default"  # nobody answered in time


@dataclass(frozen=True, slots=True)
class Decision:
    """The client's choice: a letter, or empty for *none of these*. ``by`` is the address it came from."""

    choice: str
    via: Via
    at: datetime
    comment: str = ""
    by: str = ""


@dataclass(frozen=True, slots=True)
class Issue:
    """The write-up. ``number`` is what both sides call it (E-42), unique in the installation.

    ``since`` is when it began, in her words and without the word *since*: ``Thursday 09:10``. ``options`` are A, B, C
    in this order; ``recommended`` is a letter. ``kpi`` is the key of the KPI it holds up.
    ``decide_by`` and all other instants are aware UTC. ``decision`` is the one that stands; an undone one is gone
    from here and stays in the log. ``closed_at`` is set once it is over. ``answered_in`` is the client's answering time
    in minutes of the client's working time.
    """

    number: int
    engagement: int
    title: str
    since: str = ""
    impact: str = ""
    cost_of_waiting: str = ""
    kpi: str = ""
    area: str = ""
    attempts: tuple[Attempt, ...] = ()
    options: tuple[Option, ...] = ()
    recommended: str = ""
    why: str = ""
    decide_by: datetime | None = None
    without: Without = Without.WAIT
    stops: str = ""
    emergency: bool = False
    status: IssueStatus = IssueStatus.DRAFT
    opened_at: datetime | None = None
    sent_at: datetime | None = None
    closed_at: datetime | None = None
    outcome: str = ""
    decision: Decision | None = None
    answered_in: int | None = None

    @property
    def tag(self) -> str:
        """What is written in subjects and said in chat: ``E-42``."""
        return f"E-{self.number}"

    @property
    def over(self) -> bool:
        """Whether nothing more will come of it."""
        return self.status in {IssueStatus.SOLVED_MYSELF, IssueStatus.DROPPED, IssueStatus.DONE}

    def option(self, letter: str) -> Option | None:
        """The option of a letter, or None."""
        return dict(zip(LETTERS, self.options, strict=False)).get(letter)


def on_day(issues: Iterable[Issue], day: date, zone: str) -> tuple[Issue, ...]:
    """Return the issues a report about a local day speaks of, as they stood when that day ended.

    These are the ones the client has (open or decided) and the ones that were solved or done on the day itself, so that
    a correction of an older day still says what was true then.
    """
    return tuple(stood for issue in issues if (stood := _stood_on(issue, day, zone)))


def _stood_on(issue: Issue, day: date, zone: str) -> Issue | None:
    def by_then(at: datetime | None) -> bool:
        return at is not None and local_date(at, zone) <= day

    if issue.status is IssueStatus.DROPPED:
        return None
    if by_then(issue.closed_at):
        return issue if issue.closed_at and local_date(issue.closed_at, zone) == day else None
    if not by_then(issue.sent_at):
        return None
    if issue.decision is not None and by_then(issue.decision.at):
        return replace(issue, status=IssueStatus.DECIDED, closed_at=None)
    return replace(issue, status=IssueStatus.OPEN, decision=None, closed_at=None)


@dataclass(frozen=True, slots=True)
class Mistake:
    """A mistake report: what happened, its effect, how it was fixed, how it will not happen again. Never scored."""

    engagement: int
    happened: str
    effect: str
    fixed: str
    prevented: str
    at: datetime
