"""Really tries everything a configuration names: the bot, the mail account, the database, the web part's port."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from dataclasses import replace

from agent.config import Config, Smtp, Telegram, Web
from agent.config.needed import NO_SMTP, NO_TELEGRAM
from agent.finding import Finding
from agent.mail.account import imap_settings, smtp_settings
from agent.mail.smtp import check_smtp, envelope_address
from agent.mail_in.trial import try_mailbox
from agent.outcomes import Undelivered
from agent.telegram.identity import BotUnknown, bot_username
from storage.database import Database, open_database
from storage.errors import DatabaseError
from storage.status import count_agreements

PATIENCE = 15.0  # seconds for each answer of the mail server; somebody is watching


async def findings(config: Config) -> AsyncIterator[Finding]:
    """Try one thing after the other, and tell of each as soon as it is known."""
    yield await _telegram(config.telegram)
    yield await _mail_server(config.smtp)
    if config.imap is not None:
        yield await asyncio.to_thread(try_mailbox, replace(imap_settings(config.imap), timeout=PATIENCE))
    async for finding in _database(config.database.url.get_secret_value()):
        yield finding
    if config.web is not None:
        yield _port(config.web)


async def _telegram(telegram: Telegram | None) -> Finding:
    if telegram is None:
        return Finding(fine=False, words=NO_TELEGRAM)
    try:
        name = await bot_username(telegram)
    except BotUnknown as error:
        return Finding(fine=False, words=f"Telegram: {error}")
    return Finding(fine=True, words=f"Telegram: the bot is @{name}.")


async def _mail_server(smtp: Smtp | None) -> Finding:
    if smtp is None:
        return Finding(fine=False, words=NO_SMTP)
    settings = replace(smtp_settings(smtp), timeout=PATIENCE)
    try:
        envelope_address(settings.sender, "[smtp] from")
        reached = await check_smtp(settings)
    except Undelivered as error:
        return Finding(fine=False, words=f"Mail: {error.why}")
    return Finding(fine=True, words=f"Mail: {reached}.")


async def _database(url: str) -> AsyncIterator[Finding]:
    try:
        database = await open_database(url)
        try:
            async for finding in _tables(database):
                yield finding
        finally:
            await database.close()
    except DatabaseError as error:
        yield Finding(fine=False, words=str(error))


async def _tables(database: Database) -> AsyncIterator[Finding]:
    where = database.address.shown
    if pending := await database.pending():
        yield Finding(fine=False, words=f"{where}: {', '.join(pending)} still to be applied. Run: fyraften migrate")
        return
    yield Finding(fine=True, words=f"{where}: up to date.")
    if count := await count_agreements(database):
        yield Finding(fine=True, words=f"Agreements: {count}.")
    else:
        yield Finding(fine=False, words="Agreements: none yet. Import one: fyraften agreement import FILE")


def _port(web: Web) -> Finding:
    family = socket.AF_INET6 if ":" in web.host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((web.host, web.port))
        except OSError as error:
            remedy = "Stop what uses it (perhaps fyraften itself), or change [web] listen."
            return Finding(fine=False, words=f"Web: {web.listen} cannot be used ({error.strerror}). {remedy}")
    return Finding(fine=True, words=f"Web: {web.listen} is free.")
