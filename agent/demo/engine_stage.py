"""What the demo page sees and does, on the real engine."""

from __future__ import annotations

import asyncio
import html
import re
from datetime import datetime, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import getaddresses
from typing import Literal

from agent.demo.doors import Message, Received
from agent.demo.stage import Bubble, MailCard, Snapshot
from agent.demo.theatre import ASSISTANT, MORNING, ZONE, Theatre
from agent.telegram.commands import COMMANDS_BY_LANGUAGE
from flows.daily_report.schedule import moments
from flows.shared.working_time import local_date, next_working_day
from storage import facts, people
from storage.people import Reachable

PATIENCE = 20.0  # seconds a page waits for news before it asks again


class EngineStage:
    """One page's day. Everything that changes it waits its turn, so that nothing happens twice or in between."""

    def __init__(self, theatre: Theatre) -> None:
        self._theatre = theatre
        self._one_at_a_time = asyncio.Lock()
        self._version = 1
        self._news = asyncio.Condition()

    @classmethod
    async def opened(cls, language: str) -> EngineStage:
        """Begin a day."""
        return cls(await Theatre.opened(language))

    async def close(self) -> None:
        """Clear everything away."""
        await self._theatre.close()

    async def snapshot(self) -> Snapshot:
        """Return everything visible now."""
        theatre = self._theatre
        clients = await self._clients()
        return Snapshot(
            version=self._version,
            now=theatre.clock.now().astimezone(ZONE),
            language=theatre.language,
            assistant=ASSISTANT,
            commands=COMMANDS_BY_LANGUAGE[theatre.language],
            chat=tuple(_bubble(message) for message in theatre.chat.messages),
            mails=tuple(_card(mail, clients.get(mail.recipient, "")) for mail in theatre.mail.mails),
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
            self._theatre = await Theatre.opened(language)
        await self._changed()

    async def mail_source(self, number: int) -> bytes:
        """Return a mail as it travelled; raises LookupError if there is none of that number."""
        for mail in self._theatre.mail.mails:
            if mail.number == number:
                return mail.content
        raise LookupError(f"There is no mail {number}.")

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

    async def _clients(self) -> dict[str, str]:
        """Whose address is whose: the client's short name for each."""
        her = await self._her()
        today = local_date(self._theatre.clock.now(), her.assistant.zone)
        engagements = await facts.engagements_on(self._theatre.db, her.assistant.id, today)
        return {address: each.client.short for each in engagements for address in each.client.emails}


def _bubble(message: Message) -> Bubble:
    return Bubble(message.id, message.mine, message.html, message.at.astimezone(ZONE), message.edited, message.buttons)


def _card(mail: Received, client: str) -> MailCard:
    parsed = message_from_bytes(mail.content, policy=policy.default)
    text = _text(parsed)
    from_name, _ = getaddresses([str(parsed["from"])])[0]
    return MailCard(
        number=mail.number,
        to_name=client,
        to_address=mail.recipient,
        from_name=from_name,
        subject=str(parsed["subject"]),
        snippet=html.unescape(re.sub(r"\s+", " ", text)).strip()[:140],
        at=mail.at.astimezone(ZONE),
        client=client,
        text=text,
        headers=tuple((name, str(value)) for name, value in parsed.items()),
    )


def _text(parsed: EmailMessage) -> str:
    body = parsed.get_body(("plain",))
    return "" if body is None else str(body.get_content())
