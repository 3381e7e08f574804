"""What the demo's page may see and do: the one door between the page and the engine behind it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol, get_args

from starlette.requests import Request
from starlette.responses import Response

AnswerKind = Literal["reply", "away", "bounce"]
ClockMove = Literal["hour", "report", "next_day"]
LANGUAGES = ("en", "da", "de")
ANSWER_KINDS: tuple[AnswerKind, ...] = get_args(AnswerKind)
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
class ClientAnswer:
    """What came back on a mail: the client's reply, an absence notice, or the mail itself. ``at`` carries a zone."""

    kind: AnswerKind
    words: str
    at: datetime


@dataclass(frozen=True, slots=True)
class MailCard:
    """One mail that a client received. ``at`` carries the client's zone; ``client`` is the client's short name.

    ``contact`` is who reads it; ``answerable`` if the program reads what comes back on it.
    """

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
    contact: str = ""
    answerable: bool = False
    answers: tuple[ClientAnswer, ...] = ()


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

    async def answer(self, mail: int, kind: AnswerKind, words: str) -> None:
        """The client replies with these words, is away, or the mail comes back; the last two have their own words."""

    async def decision_page(self, request: Request) -> Response:
        """Serve a client the decision page behind a link, or take what she presses there."""

    async def mail_source(self, number: int) -> bytes:
        """Return a mail as it travelled."""

    async def changed(self, since: int) -> int:
        """Return the version as soon as it is newer than ``since``, or ``since`` after 20 seconds."""
