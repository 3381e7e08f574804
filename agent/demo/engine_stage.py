"""What the demo page sees and does, on the real engine."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from typing import Literal

from starlette.requests import Request
from starlette.responses import Response

from agent.demo.doors import Message
from agent.demo.inbox import Inbox
from agent.demo.stage import AnswerKind, Bubble, Snapshot
from agent.demo.theatre import ASSISTANT, MORNING, ZONE, Theatre
from agent.telegram.commands import COMMANDS_BY_LANGUAGE
from flows.daily_report.schedule import moments
from flows.shared.working_time import local_date, next_working_day
from storage import facts, people
from storage.people import Reachable

PATIENCE = 20.0  # seconds a page waits for news before it asks again


class EngineStage:
    """One page's day. Everything that changes it waits its turn, so that nothing happens twice or in between."""

    def __init__(self, theatre: Theatre, public_url: str = "") -> None:
        self._theatre = theatre
        self._inbox = Inbox(theatre)
        self.public_url = public_url
        self._one_at_a_time = asyncio.Lock()
        self._version = 1
        self._news = asyncio.Condition()

    @classmethod
    async def opened(cls, language: str, public_url: str = "") -> EngineStage:
        """Begin a day. ``public_url`` is where this page is served, for the links in the clients' mails."""
        return cls(await Theatre.opened(language, public_url), public_url)

    async def close(self) -> None:
        """Clear everything away."""
        await self._theatre.close()

    async def snapshot(self) -> Snapshot:
        """Return everything visible now."""
        theatre = self._theatre
        return Snapshot(
            version=self._version,
            now=theatre.clock.now().astimezone(ZONE),
            language=theatre.language,
            assistant=ASSISTANT,
            commands=COMMANDS_BY_LANGUAGE[theatre.language],
            chat=tuple(_bubble(message) for message in theatre.chat.messages),
            mails=await self._inbox.cards(),
        )

    async def say(self, words: str, reply_to: int | None = None) -> None:
        """The assistant types."""
        async with self._one_at_a_time:
            await self._theatre.say(words, reply_to)
        await self._changed()

    async def edit(self, message: int, words: str) -> None:
        """The assistant changes an earlier message of hers."""
        async with self._one_at_a_time:
            await self._theatre.edit(message, words)
        await self._changed()

    async def press(self, message: int, data: str) -> str:
        """The assistant taps a button; return the toast."""
        async with self._one_at_a_time:
            toast = await self._theatre.press(message, data)
        await self._changed()
        return toast

    async def move_clock(self, to: Literal["hour", "report", "next_day"]) -> None:
        """Move on by an hour, to the next report time, or to the next working day's morning."""
        async with self._one_at_a_time:
            await self._theatre.move_to(await self._target(to))
        await self._changed()

    async def set_language(self, language: str) -> None:
        """Begin the day anew in another language."""
        async with self._one_at_a_time:
            await self._theatre.close()
            self._theatre = await Theatre.opened(language, self.public_url)
            self._inbox = Inbox(self._theatre)
        await self._changed()

    async def answer(self, mail: int, kind: AnswerKind, words: str) -> None:
        """Something comes back on a mail: the client's reply, a notice of absence, or the mail itself."""
        async with self._one_at_a_time:
            await self._inbox.answer(mail, kind, words)
        await self._changed()

    async def decision_page(self, request: Request) -> Response:
        """Serve a client the decision page, or take what she presses there."""
        if request.method != "POST":
            return await self._theatre.pages.look(request)
        async with self._one_at_a_time:
            answer = await self._theatre.pages.press(request)
        await self._changed()
        return answer

    async def mail_source(self, number: int) -> bytes:
        """Return a mail as it travelled; raises LookupError if there is none of that number."""
        return self._inbox.mail(number).content

    async def changed(self, since: int) -> int:
        """Return the version as soon as it is newer than ``since``, or ``since`` when nothing happens for a while."""
        try:
            async with asyncio.timeout(PATIENCE), self._news:
                await self._news.wait_for(lambda: self._version > since)
        except TimeoutError:
            return since
        return self._version

    async def _changed(self) -> None:
        async with self._news:
            self._version += 1
            self._news.notify_all()

    async def _target(self, to: Literal["hour", "report", "next_day"]) -> datetime:
        now = self._theatre.clock.now()
        if to == "hour":
            return now + timedelta(hours=1)
        her = await self._her()
        today = local_date(now, her.assistant.zone)
        day = today
        while to == "report":
            for each in await facts.engagements_on(self._theatre.db, her.assistant.id, day):
                times = moments(day, each.agreement.schedule, her.assistant)
                if times is not None and times.report > now:
                    return times.report
            day = next_working_day(her.assistant, day)
        return datetime.combine(next_working_day(her.assistant, today), MORNING, ZONE) + timedelta(minutes=5)

    async def _her(self) -> Reachable:
        her = await people.by_name(self._theatre.db, ASSISTANT)
        if her is None:
            raise LookupError(f"{ASSISTANT} is not on stage.")
        return her


def _bubble(message: Message) -> Bubble:
    return Bubble(message.id, message.mine, message.html, message.at.astimezone(ZONE), message.edited, message.buttons)
