"""Where the talk about an escalation can stand; what was decided is in the issue itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from flows.engine.client_event import Doubt
from flows.shared.issue import Via


class Meaning(StrEnum):
    """What a client's words or press of a button come to."""

    CHOICE = "choice"
    NONE = "none"  # none of the options
    QUESTION = "question"
    UNDO = "undo"
    AGREED = "agreed"  # to a proposed decision boundary
    REFUSED = "refused"
    WORDS = "words"  # nothing that can be told for certain: a person has to read it


@dataclass(frozen=True, slots=True)
class Heard:
    """What a client said: ``words`` are the client's own, ``choice`` is a letter where ``meaning`` is one.

    ``instead`` says that the choice takes an earlier one back. ``mail`` is the whole of a doubtful mail, for her to
    judge by.
    """

    at: datetime
    by: str
    via: Via
    meaning: Meaning
    words: str = ""
    choice: str = ""
    instead: bool = False
    doubt: Doubt | None = None
    mail: str = ""


@dataclass(frozen=True, slots=True)
class Thread:
    """What goes on beside the decision itself.

    ``unread`` waits for her to look, the oldest first. ``question`` is what the client wants to know, with her since
    ``asked_at``; ``hers`` are the client's working minutes such questions have taken so far. ``away`` are addresses
    whose absence she knows of. After the end, ``offering`` asks her about a boundary, ``proposal`` is the one sent.
    """

    unread: tuple[Heard, ...] = ()
    question: str = ""
    asked_at: datetime | None = None
    hers: int = 0
    away: tuple[str, ...] = ()
    reminded: datetime | None = None
    overdue: bool = False
    offering: bool = False
    proposal: str = ""

    @property
    def waits_for_her(self) -> bool:
        """Whether the client has said something that she has not answered or looked at."""
        return bool(self.question or self.unread)


class Purpose(StrEnum):
    """Why she writes something."""

    INFORMATION = "information"  # what the client wanted to know
    QUESTION = "question"  # a question or a word of hers
    SOLVED = "solved"  # meanwhile, by herself
    WITHDRAWN = "withdrawn"  # no longer needed
    OUTCOME = "outcome"  # what came of the decision; for the day's mail
    BOUNDARY = "boundary"  # a rule for next time


@dataclass(frozen=True, slots=True)
class Following:
    """Nothing is asked of her; the card shows how it stands."""

    thread: Thread


@dataclass(frozen=True, slots=True)
class Looking:
    """Words of which only she can say who wrote them or what they mean: the first of the unread."""

    thread: Thread


@dataclass(frozen=True, slots=True)
class Entering:
    """The client has told her the choice elsewhere; she is asked which."""

    thread: Thread


@dataclass(frozen=True, slots=True)
class Writing:
    """She is asked for words."""

    thread: Thread
    purpose: Purpose


@dataclass(frozen=True, slots=True)
class Checking:
    """The exact mail is shown, as it would be sent ``at`` that moment."""

    thread: Thread
    purpose: Purpose
    words: str
    at: datetime


State = Following | Looking | Entering | Writing | Checking
STATES = (Following, Looking, Entering, Writing, Checking)
