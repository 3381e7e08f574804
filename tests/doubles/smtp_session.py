"""Shorthands of the tests that talk to the mailbox through our own mail port."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

from agent.mail.smtp import SmtpSession
from agent.mail.smtp_login import log_in
from tests.doubles.mailbox import Mailbox

SENDER = "bounces+7f3a@mail.example"
JONAS = "jonas@nordlys.example"
PETRA = "petra@waldhaus.example"
MAIL = b"Message-ID: <1@mail.example>\r\nSubject: EOD\r\n\r\n2 of 3 KPIs on track\r\n"
SHORT = 0.2  # seconds: the patience of tests that are about losing it


@asynccontextmanager
async def session_with(box: Mailbox, **changes: Any) -> AsyncIterator[SmtpSession]:
    """A session; patience is only lost once logged in, for a busy machine may be slow to get that far."""
    settings = box.settings(**changes)
    client = await log_in(replace(settings, timeout=5.0))
    client.timeout = settings.timeout
    session = SmtpSession(client, settings)
    try:
        yield session
    finally:
        await session.close()


async def send(session: SmtpSession, recipient: str = JONAS, content: bytes = MAIL) -> str:
    await session.offer(SENDER, recipient)
    return await session.deliver(content)
