"""What the demo's page may see and do: the one door between the page and the engine behind it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol, get_args

ClockMove = Literal["hour", "report", "next_day"]
LANGUAGES = ("en", "da", "de")
CLOCK_MOVES: tuple[ClockMove, ...] = get_args(ClockMove)


@dataclass(frozen=True, slots=True)
class Bubble:
    """One message of the chat.

    ``html`` is Telegram's subset of HTML (b, i, u, s, code, pre, a, blockquote), already escaped. ``buttons`` are
    rows of (label, data). ``at`` carries the assistant's zone.
    """

    id: int
    mine: bool
    html: str
    at: datetime
    edited: bool = False
    buttons: tuple[tuple[tuple[str, str], ...], ...] = ()


@dataclass(frozen=True, slots=True)
class MailCard:
    """One mail that a client received. ``at`` carries the client's zone; ``client`` is the client's short name."""

    number: int
    to_name: str
    to_address: str
    from_name: str
    subject: str
    snippet: str
    at: datetime
    client: str
    text: str
    headers: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything visible now. ``version`` grows with every change; ``now`` is the fictional time in her zone."""

    version: int
    now: datetime
    language: str
    assistant: str
    commands: tuple[tuple[str, str], ...]
    chat: tuple[Bubble, ...]
    mails: tuple[MailCard, ...]


class Stage(Protocol):
    """A day being played. What is not there (a message, a button, a mail) raises LookupError."""

    async def snapshot(self) -> Snapshot:
        """Return everything visible now."""

    async def say(self, words: str, reply_to: int | None = None) -> None:
        """The assistant types, perhaps in answer to a message."""

    async def edit(self, message: int, words: str) -> None:
        """The assistant changes an earlier message of hers."""

    async def press(self, message: int, data: str) -> str:
        """The assistant taps a button; return the toast's words, "" if there are none."""

    async def move_clock(self, to: ClockMove) -> None:
        """Move on by an hour, to the next report time, or to the next working day's morning."""

    async def set_language(self, language: str) -> None:
        """Begin the day anew in another of ``LANGUAGES``."""

    async def mail_source(self, number: int) -> bytes:
        """Return a mail as it travelled."""

    async def changed(self, since: int) -> int:
        """Return the version as soon as it is newer than ``since``, or ``since`` after 20 seconds."""
