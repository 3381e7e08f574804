"""One demo day on the real engine: a database in a temporary folder, a clock to move, two doors."""

from __future__ import annotations

import html
import json
import tempfile
from datetime import date, datetime, time, timedelta
from importlib.resources import files
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from agent.agreement_file.reading import read_agreement
from agent.clock import HandClock
from agent.demo.clients_mail import MAIL_HOST
from agent.demo.doors import ChatDoor, MailDoor
from agent.demo.past import remember
from agent.engine import Engine
from agent.mail.letters import Letterhead
from agent.web.decision import DecisionPages
from storage import inbox, invites, people, timers
from storage.agreements import import_agreement
from storage.database import Database, open_database
from storage.inbox import Received

CHAT = 1
ZONE = ZoneInfo("Europe/Copenhagen")
MORNING = time(8, 25)
FIRST_DAY = date(2026, 11, 19)  # a Thursday: the week has a past and a tomorrow
ASSISTANT = "Mia Holm"


class Theatre:
    """A day being played. Open one with ``opened``; close it when the page is left."""

    def __init__(
        self, db: Database, folder: tempfile.TemporaryDirectory[str], language: str, public_url: str = ""
    ) -> None:
        self.clock = HandClock(datetime.combine(FIRST_DAY, MORNING, ZONE))
        self.db = db
        self.language = language
        self.chat = ChatDoor(db, self.clock)
        self.mail = MailDoor(self.clock)
        self.toast = ""
        self._folder = folder
        self._updates = 0
        head = Letterhead("reports@fyraften.example", public_url=public_url)
        self.engine = Engine(
            db, self.clock, head, chat=self.chat, mail=self.mail, answer=self._answer, authserv_id=MAIL_HOST
        )
        self.pages = DecisionPages(db, self.clock, self.settle)

    @classmethod
    async def opened(cls, language: str, public_url: str = "") -> Theatre:
        """Set the stage: agreements, the days before, and the assistant's first /start.

        ``public_url`` is where clients find the decision page; without it they answer by mail alone.
        """
        folder = tempfile.TemporaryDirectory(prefix="fyraften-demo-")
        db = await open_database(f"sqlite:///{Path(folder.name) / 'demo.db'}")
        await db.migrate()
        theatre = cls(db, folder, language, public_url)
        await db.transact(theatre._prepare)
        await theatre.settle()
        return theatre

    async def _prepare(self) -> None:
        now = self.clock.now()
        for name in ("nordlys", "berger"):
            text = _agreement(name, self.language)
            await import_agreement(read_agreement(text), now)
        her = await people.by_name(self.db, ASSISTANT)
        if her is not None:
            await people.set_language(self.db, her.assistant.id, self.language)
            await remember(self.db, her.assistant, self.language, FIRST_DAY)
        token = await invites.create_invite(ASSISTANT, now)
        await self._put("message", {"text": f"/start {token}", "message_id": self.chat.typed("/start")})

    async def close(self) -> None:
        """Clear everything away."""
        await self.db.close()
        self._folder.cleanup()

    async def say(self, words: str, reply_to: int | None = None) -> int:
        """The assistant types; return the message's number."""
        number = self.chat.typed(html.escape(words, quote=False))
        message: dict[str, Any] = {"text": words, "message_id": number}
        if reply_to is not None:
            message["reply_to_message"] = self._message({"message_id": reply_to, "text": "…"})
        await self._put("message", message)
        await self.settle()
        return number

    async def edit(self, number: int, words: str) -> None:
        """The assistant changes an earlier message."""
        self.chat.retyped(number, html.escape(words, quote=False))
        await self._put("edited_message", {"text": words, "message_id": number, "edit_date": self._seconds()})
        await self.settle()

    async def press(self, number: int, data: str) -> str:
        """The assistant taps a button; return the toast."""
        self.toast = ""
        query = {
            "id": str(self._updates + 1),
            "from": _FROM,
            "chat_instance": "demo",
            "data": data,
            "message": self._message({"message_id": number, "text": "…"}),
        }
        await self._update({"callback_query": query})
        await self.settle()
        return self.toast

    async def send_back(self, raw: bytes) -> None:
        """A mail arrives for the assistant: a client's answer, or one of our mails coming back."""
        concerns_us = self.engine.office.sort(raw)
        if concerns_us is not None:
            await inbox.put(self.db, [concerns_us.received], self.clock.now())
        await self.settle()

    async def move_to(self, target: datetime) -> None:
        """Move the clock, stopping at everything that is due on the way."""
        while (due := await timers.next_due(self.db)) is not None and due <= target:
            self.clock.set(max(due, self.clock.now()))
            await self.settle()
        self.clock.set(target)
        await self.settle()

    async def move_by(self, delta: timedelta) -> None:
        """Move the clock on."""
        await self.move_to(self.clock.now() + delta)

    async def settle(self) -> None:
        """Let everything happen that can happen now."""
        await self.engine.house.keep_house()
        await self.engine.settle()
        her = await people.by_name(self.db, ASSISTANT)
        self.language = self.language if her is None else her.assistant.language

    async def _answer(self, query: str, toast: str) -> None:  # noqa: ARG002 - one page, one tap at a time
        self.toast = toast

    async def _put(self, kind: str, message: dict[str, Any]) -> None:
        await self._update({kind: self._message(message)})

    async def _update(self, update: dict[str, Any]) -> None:
        self._updates += 1
        payload = json.dumps({"update_id": self._updates, **update}).encode()
        received = Received(f"demo:{self._updates}", f"chat:{CHAT}", payload)
        await inbox.put(self.db, [received], self.clock.now())

    def _message(self, fields: dict[str, Any]) -> dict[str, Any]:
        return {"chat": {"id": CHAT, "type": "private"}, "from": _FROM, "date": self._seconds(), **fields}

    def _seconds(self) -> int:
        return int(self.clock.now().timestamp())


def _agreement(client: str, language: str) -> str:
    """Return a client's agreement; KPIs are named in the client's language, for an English day in English."""
    folder = files("agent.demo") / "agreements"
    return (folder / (f"{client}.en.toml" if language == "en" else f"{client}.toml")).read_text(encoding="utf-8")


_FROM = {"id": CHAT, "is_bot": False, "first_name": "Mia"}
