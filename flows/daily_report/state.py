"""Where a day's report can stand. What was reported is in the report; this is the place in the talk."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Planned:
    """The day is open; notes come in, the card is not due yet."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """The card is due, but another client's card has the floor."""


@dataclass(frozen=True, slots=True)
class Asking:
    """The card is up and shows one question. ``typed`` counts messages below it, so that it can follow down.

    ``chosen`` is set when she picked the question herself from the preview.
    """

    question: str
    typed: int = 0
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Previewing:
    """The exact mail is shown, as it would be sent by somebody reporting ``at`` that moment, with its ``wording``."""

    at: datetime
    wording: str = ""


@dataclass(frozen=True, slots=True)
class Editing:
    """She wants to change something in the preview and chooses what."""


@dataclass(frozen=True, slots=True)
class Held:
    """She has seen the preview and wants to keep it back."""


@dataclass(frozen=True, slots=True)
class Approved:
    """She has approved the preview made ``at`` that moment; it goes out when the timer rings."""

    at: datetime
    wording: str = ""


@dataclass(frozen=True, slots=True)
class Sent:
    """The client has it. Only a correction can follow."""


@dataclass(frozen=True, slots=True)
class Correcting:
    """Something changed after sending; the correction made ``at`` that moment is shown."""

    at: datetime
    wording: str = ""


@dataclass(frozen=True, slots=True)
class Skipped:
    """No report today: a day off, or she said so."""


State = (
    Planned | Waiting | Asking | Previewing | Editing | Held | Approved | Sent | Correcting | Skipped
)  # fmt: skip
STATES = (Planned, Waiting, Asking, Previewing, Editing, Held, Approved, Sent, Correcting, Skipped)
