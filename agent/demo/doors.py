"""The demo's two doors: a chat and an inbox that only this page can see. Everything behind them is the real engine."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime

from agent.clock import Clock
from agent.words.chat import ChatFile, frozen
from storage import outbox
from storage.database import Database
from storage.outbox import Claimed

Buttons = tuple[tuple[tuple[str, str], ...], ...]


@dataclass(frozen=True, slots=True)
class Message:
    """A chat message as it stands now. ``mine`` was typed by the assistant."""

    id: int
    mine: bool
    html: str
    at: datetime
    edited: bool = False
    buttons: Buttons = ()


@dataclass(frozen=True, slots=True)
class Received:
    """A mail in the clients' inbox, byte for byte."""

    number: int
    recipient: str
    content: bytes
    at: datetime


class ChatDoor:
    """Delivers chat messages to the page: posts them, or edits a card in place."""

    channel = "chat"
    repeats_safely = True

    def __init__(self, db: Database, clock: Clock) -> None:
        self._db = db
        self._clock = clock
        self.messages: list[Message] = []

    async def open(self) -> ChatDoor:
        """There is nothing to open."""
        return self

    async def close(self) -> None:
        """There is nothing to close."""

    async def send(self, row: Claimed, leaving: Callable[[], Awaitable[bool]]) -> str | None:
        """Show a message; return its number."""
        what = frozen(row.payload)
        card = None if row.card is None else await outbox.card_reference(self._db, row.card)
        if not await leaving():
            return None
        if isinstance(what, ChatFile):
            return self._post(f"📎 {what.name}", ())
        if card is None:
            return self._post(what.html, what.buttons)
        if what.fresh:
            self._change(int(card), buttons=())
            return self._post(what.html, what.buttons)
        self._change(int(card), html=what.html, buttons=what.buttons)
        return card

    def typed(self, html: str) -> int:
        """Show what the assistant typed; return its number."""
        self.messages.append(Message(self._next(), mine=True, html=html, at=self._clock.now()))
        return self.messages[-1].id

    def retyped(self, number: int, html: str) -> None:
        """Show what the assistant changed her message to."""
        self._change(number, html=html)

    def buttons_of(self, number: int) -> Buttons:
        """Return the buttons under a message."""
        return next((message.buttons for message in self.messages if message.id == number), ())

    def _post(self, html: str, buttons: Buttons) -> str:
        self.messages.append(Message(self._next(), mine=False, html=html, at=self._clock.now(), buttons=buttons))
        return str(self.messages[-1].id)

    def _change(self, number: int, *, html: str | None = None, buttons: Buttons = ()) -> None:
        for place, message in enumerate(self.messages):
            if message.id == number:
                edited = message.edited or (html is not None and html != message.html)
                self.messages[place] = replace(message, html=html or message.html, buttons=buttons, edited=edited)

    def _next(self) -> int:
        return self.messages[-1].id + 1 if self.messages else 1


class MailDoor:
    """Delivers mails to the page, exactly as a mail server would have got them."""

    channel = "mail"
    repeats_safely = True

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.mails: list[Received] = []

    async def open(self) -> MailDoor:
        """There is nothing to open."""
        return self

    async def close(self) -> None:
        """There is nothing to close."""

    async def send(self, row: Claimed, leaving: Callable[[], Awaitable[bool]]) -> str | None:
        """Put a mail into the inbox; return its number."""
        if not await leaving():
            return None
        recipient = row.lane.removeprefix("mail:")
        self.mails.append(Received(len(self.mails) + 1, recipient, row.payload, self._clock.now()))
        return str(len(self.mails))
