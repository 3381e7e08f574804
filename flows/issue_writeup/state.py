"""Where a write-up can stand. What was written is in the issue; this is the place in the talk."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from flows.shared.issue import Mistake


@dataclass(frozen=True, slots=True)
class Read:
    """A message of hers and the step it answered: editing the message edits the answer."""

    message: int
    question: str


@dataclass(frozen=True, slots=True)
class Talk:
    """What the issue itself does not show.

    ``passed`` are steps she left out or settled with a tap, ``remarked`` those that have had their one remark.
    ``typed`` counts messages below the card, so that it can follow down.
    """

    passed: frozenset[str] = frozenset()
    remarked: frozenset[str] = frozenset()
    read: tuple[Read, ...] = ()
    typed: int = 0


@dataclass(frozen=True, slots=True)
class Choosing:
    """No issue yet: she is asked which client, or which draft. ``words`` are what she has typed already.

    ``form`` is what she wants to write: ``new`` (an issue) or ``mistake``.
    """

    words: str = ""
    form: str = "new"


@dataclass(frozen=True, slots=True)
class Asking:
    """The card shows one step. ``chosen`` is set when she picked it herself to change it.

    ``weak`` are words that earned a remark, until she keeps them or types others.
    """

    question: str
    talk: Talk = Talk()
    chosen: bool = False
    weak: str = ""


@dataclass(frozen=True, slots=True)
class Waiting:
    """Saved from a report that is still being made; it comes up when that is out."""

    talk: Talk = Talk()


@dataclass(frozen=True, slots=True)
class Paused:
    """Put aside at a step, for minutes or for days."""

    question: str
    talk: Talk = Talk()
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Previewing:
    """The exact mail is shown, as it would be sent ``at`` that moment, with its ``wording``."""

    at: datetime
    wording: str
    talk: Talk = Talk()
    emergency: bool = False


@dataclass(frozen=True, slots=True)
class Editing:
    """She wants to change something and chooses what."""

    talk: Talk = Talk()


@dataclass(frozen=True, slots=True)
class Told:
    """The client has had the emergency; what would help to decide can follow."""

    talk: Talk = Talk()


@dataclass(frozen=True, slots=True)
class Closed:
    """Solved by herself, or dropped. It can be taken back for a while."""

    talk: Talk = Talk()


@dataclass(frozen=True, slots=True)
class Confessing:
    """A mistake report in the making: what has been said so far, and the part that is asked."""

    part: str
    mistake: Mistake
    chosen: bool = False
    weak: str = ""
    remarked: bool = False
    paused: bool = False


@dataclass(frozen=True, slots=True)
class Confessed:
    """The mistake report is shown as the client would get it, as of its own moment."""

    mistake: Mistake


State = (
    Choosing | Asking | Waiting | Paused | Previewing | Editing | Told | Closed | Confessing | Confessed
)  # fmt: skip
STATES = (Choosing, Asking, Waiting, Paused, Previewing, Editing, Told, Closed, Confessing, Confessed)
