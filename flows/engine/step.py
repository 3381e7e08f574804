"""What can happen to a conversation, and what a conversation can ask for.

A flow is one pure function, ``step(state, event, facts) -> Next``. Events say what happened and when;
effects say what should be done about it. Nothing here knows Telegram, e-mail, a database or a clock.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from decimal import Decimal
from typing import Generic, TypeVar

from flows.shared.issue import Decision, Issue, Mistake
from flows.shared.issue_letter import IssueLetter
from flows.shared.measure import Measure
from flows.shared.report import Entry, Letter, Report

State = TypeVar("State")


@dataclass(frozen=True, slots=True)
class Text:
    """A sentence to be said: a Fluent key and its arguments, put into words in the reader's language."""

    key: str
    args: Mapping[str, Arg] = field(default_factory=dict)


Arg = str | int | Decimal | date | time | datetime | Measure | Text


def text(key: str, **args: Arg) -> Text:
    """Shorthand: ``text("daily-report-sent", contact="Jonas")``."""
    return Text(key, args)


@dataclass(frozen=True, slots=True)
class Preview:
    """The exact plain text of a mail, shown in chat before it is sent."""

    letter: Letter | IssueLetter


Line = Text | Preview


@dataclass(frozen=True, slots=True)
class Button:
    """A choice to tap. ``choice`` comes back in ``Pressed``; at most 40 bytes of UTF-8."""

    label: Text
    choice: str


# ── events: what happened ───────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Began:
    """The dialog starts, or is called upon again: by a command, a due time or another flow."""

    at: datetime
    why: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Said:
    """The person typed something. ``message`` is the chat's number for it."""

    at: datetime
    words: str
    message: int = 0


@dataclass(frozen=True, slots=True)
class Edited:
    """The person changed a message she had sent before."""

    at: datetime
    words: str
    message: int


@dataclass(frozen=True, slots=True)
class Pressed:
    """The person tapped a button of this dialog's present state."""

    at: datetime
    choice: str


@dataclass(frozen=True, slots=True)
class TimeUp:
    """A timer this dialog set has come due. ``due`` is when it should have fired; ``at`` is now."""

    at: datetime
    timer: str
    due: datetime


Event = Began | Said | Edited | Pressed | TimeUp


# ── effects: what should be done ────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Say:
    """A chat message to the assistant.

    With ``card``, the message of that name in this dialog is edited in place; ``fresh`` posts it anew at
    the bottom of the chat and takes the buttons off the old one.
    """

    lines: tuple[Line, ...]
    buttons: tuple[tuple[Button, ...], ...] = ()
    card: str = ""
    fresh: bool = False
    silent: bool = False


@dataclass(frozen=True, slots=True)
class Toast:
    """The short answer that appears over a tapped button."""

    words: Text


@dataclass(frozen=True, slots=True)
class Mail:
    """A letter to the client of an engagement; ``key`` makes it unique however often it is asked for."""

    letter: Letter | IssueLetter
    key: str


@dataclass(frozen=True, slots=True)
class SaveEntries:
    """Values for KPIs; entries with the same ``source`` from before are replaced."""

    engagement: int
    source: str
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class SaveReport:
    """The report of one engagement and day, as it is now."""

    report: Report


@dataclass(frozen=True, slots=True)
class SaveDayOff:
    """A day (or, with ``off=False``, no longer a day) on which the assistant does not work."""

    day: date
    off: bool = True


@dataclass(frozen=True, slots=True)
class SaveLanguage:
    """The assistant wants to be spoken to in another language."""

    language: str


@dataclass(frozen=True, slots=True)
class WakeAt:
    """Wake this dialog at an instant (aware, UTC); the same name again moves the timer."""

    timer: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Forget:
    """Drop this dialog's timers of these names; none named means all of them."""

    timers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Begin:
    """Call on a flow: its dialog for that engagement and day, or that issue, is started or, if open, told ``why``.

    An ``issue`` needs its ``engagement``; a number nobody has yet becomes an empty draft.
    """

    flow: str
    why: str
    engagement: int | None = None
    day: date | None = None
    words: str = ""
    issue: int | None = None


@dataclass(frozen=True, slots=True)
class SaveIssue:
    """An issue as it is now, under its number."""

    issue: Issue


@dataclass(frozen=True, slots=True)
class LogDecision:
    """A line in the log of decisions: taken, or (``stands=False``) taken back or contradicting the one that stands."""

    issue: int
    decision: Decision
    stands: bool = True


@dataclass(frozen=True, slots=True)
class SaveMistake:
    """A mistake report for the record."""

    mistake: Mistake


@dataclass(frozen=True, slots=True)
class ExportData:
    """Send the assistant a file with everything held about her."""


@dataclass(frozen=True, slots=True)
class SettleMail:
    """A mail whose fate was unknown: it has ``arrived``, or it is to be sent once more."""

    post: int
    arrived: bool


Effect = (
    Say
    | Toast
    | Mail
    | SaveEntries
    | SaveReport
    | SaveDayOff
    | SaveLanguage
    | WakeAt
    | Forget
    | Begin
    | SaveIssue
    | LogDecision
    | SaveMistake
    | ExportData
    | SettleMail
)


@dataclass(frozen=True, slots=True)
class Next(Generic[State]):
    """Where the conversation stands after a step.

    ``state=None`` ends the dialog. ``asks`` says the bot now waits for typed words in this dialog: free text
    goes to the dialog that asked last.
    """

    state: State | None
    effects: tuple[Effect, ...] = ()
    asks: bool = False
