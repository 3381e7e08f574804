"""``fyraften run`` as a real process with a real mailbox: an answer by mail becomes a decision in the chat."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from agent.clock import SystemClock
from agent.mail.reply_token import ReplyTokens
from flows.shared.issue import Issue, IssueStatus, Option
from storage import issues
from storage.database import open_database
from storage.own_secret import own_secret
from tests.agent.installation import START, Installation
from tests.agent.mail_in.mails import JONAS, US, arrived, written
from tests.doubles.bot_api import BotApi
from tests.doubles.mailbox import USERNAME, Mailbox
from tests.mail_server import PASSWORD, MailServer
from tests.stories.agreements import agreement

pytestmark = [pytest.mark.judge, pytest.mark.timeout(180)]

ISSUE = Issue(42, 1, "supplier feed down", options=(Option("Pause the articles"), Option("Enter them by hand")))


@pytest.fixture
async def fyraften(
    tmp_path: Path, telegram: BotApi, mailbox: Mailbox, database_url: str, server: MailServer
) -> AsyncIterator[Installation]:
    """An installation that reads the mailbox, with a question to Jonas that was sent an hour ago."""
    made = Installation(tmp_path, telegram, mailbox.port, str(mailbox.ca_file), database_url)
    made.more = f"""[imap]
host = "127.0.0.1"
port = {server.imaps}
username = "reports@own.example"
password = "{PASSWORD}"
authserv_id = "{US}"
ca_file = "{server.ca_file}"
"""
    await made.agree(agreement())
    yield made
    print(made.log)


async def answers(fyraften: Installation) -> ReplyTokens:
    """Let the question be open; return what an answer to it is recognised by."""
    database = await open_database(fyraften.database_url)
    now = SystemClock().now()
    asked = replace(ISSUE, status=IssueStatus.OPEN, sent_at=now - timedelta(hours=1), decide_by=now + timedelta(days=1))
    try:
        await database.transact(lambda: issues.save(database, 1, asked))
        return ReplyTokens(USERNAME.partition("@")[2], await own_secret(database, "replies"))
    finally:
        await database.close()


async def test_an_answer_by_mail_is_told_in_chat_and_confirmed_by_mail(
    fyraften: Installation, mailbox: Mailbox, server: MailServer
) -> None:
    tokens = await answers(fyraften)
    mia = await fyraften.let_in("Mia Holm", 7)
    async with fyraften.running():
        await mia.sees("Hello Mia", timeout=START)
    server.put(arrived(written("A, but leave the lamp on", answers=tokens.thread(42))))
    async with fyraften.running():
        await mia.sees("Jonas chose A", timeout=START)
        async with asyncio.timeout(START):
            while not mailbox.mails:
                await asyncio.sleep(0.05)
        assert "You chose A" in str(mailbox.mails[0].message.get_body(("plain",)))
        assert mailbox.mails[0].message["To"] == JONAS
        second = written("UNDO", answers=tokens.thread(42), message_id="<2@nordlys.example>")
        await asyncio.to_thread(server.put, arrived(second))
        await mia.sees("has taken the decision on E-42 back", timeout=START)
    assert server.flags() == ["flags: \\Seen", "flags: \\Seen"]
    assert PASSWORD not in fyraften.log


async def test_a_mailbox_that_cannot_be_reached_stops_nothing_else(fyraften: Installation, server: MailServer) -> None:
    fyraften.more = fyraften.more.replace(f"port = {server.imaps}", "port = 1")
    mia = await fyraften.let_in("Mia Holm", 7)
    async with fyraften.running():
        await mia.sees("Hello Mia", timeout=START)
    assert "the mailbox cannot be read" in fyraften.log
    assert "127.0.0.1:1 cannot be reached (Connection refused). Check [imap] host and port" in fyraften.log
