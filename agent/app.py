"""Runs the program: opens the database, waits to be the one in charge, and serves Telegram and the mail server."""

from __future__ import annotations

import asyncio
import contextlib
import signal
from collections.abc import AsyncIterator

import structlog
from telegram import Bot
from telegram.error import TelegramError

from agent.charge import Charge
from agent.clock import Clock, SystemClock
from agent.config import Config, Imap, Telegram, accounts
from agent.engine import Engine
from agent.mail.account import imap_settings, smtp_settings
from agent.mail.letters import Letterhead
from agent.mail.outbound import MailSender
from agent.mail_in.reader import Reader
from agent.telegram.commands import COMMANDS_BY_LANGUAGE
from agent.telegram.lines import Lines
from agent.telegram.outbound import TelegramSender
from agent.telegram.pacing import Pace
from agent.telegram.polling import LONG_POLL, Poller
from agent.web import Bell, serve
from storage import leases
from storage.database import Database, open_database
from storage.own_secret import own_secret

log = structlog.get_logger()

CHAT_LINES = 8


async def run(config: Config) -> None:
    """Run until SIGTERM or SIGINT; a second copy stands by until this one is gone."""
    db = await open_database(config.database.url.get_secret_value())
    try:
        await db.migrate()
        stopping = _stop_signal()
        async with asyncio.TaskGroup() as group:
            serving = group.create_task(_serve(config, db))
            group.create_task(_end_when(stopping, serving))
    finally:
        await db.close()


def _stop_signal() -> asyncio.Event:
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopping.set)
    return stopping


async def _end_when(stopping: asyncio.Event, serving: asyncio.Task[None]) -> None:
    await stopping.wait()
    log.info("stopping")
    serving.cancel()


async def _serve(config: Config, db: Database) -> None:
    """Serve whenever this process is in charge."""
    clock = SystemClock()
    charge = Charge(db, clock)
    bell = Bell()
    web = asyncio.create_task(serve(config.web, db, clock, bell)) if config.web else None
    try:
        while True:
            await charge.wait()
            with contextlib.suppress(leases.LostError):
                await in_charge(config, db, clock, charge, bell)
    finally:
        await charge.give_back()
        if web is not None:
            web.cancel()
            await asyncio.gather(web, return_exceptions=True)


async def in_charge(config: Config, db: Database, clock: Clock, charge: Charge, bell: Bell) -> None:
    """Poll, take turns and deliver until cancelled; raises ``leases.LostError`` when another copy has taken over."""
    telegram, smtp = accounts(config)
    async with _bot(telegram) as bot:
        public_url = config.web.public_url if config.web else ""
        head = Letterhead(smtp.sender, await own_secret(db, "replies"), public_url)
        engine = _engine(config, db, clock, bot, head)
        poller = Poller(bot, db, clock, engine.receiving.wake)
        reader = _reader(config.imap, db, clock, engine)
        bell.wakes = engine.receiving.wake
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(charge.keep())  # first: what comes next may take longer than the lease
                await engine.take_over()
                await _introduce(bot)
                if reader:
                    await reader.catch_up()
                    await engine.receiving.handle_waiting()
                engine.heartbeat.start()
                log.info("in charge")
                group.create_task(poller.run())
                group.create_task(engine.receiving.run())
                group.create_task(engine.chat.run(CHAT_LINES))
                group.create_task(engine.mail.run(smtp.connections))
                if reader:
                    group.create_task(reader.run())
        except* leases.LostError as lost:
            raise leases.LostError from lost
        finally:
            bell.wakes = None
            engine.heartbeat.stop()


def _reader(imap: Imap | None, db: Database, clock: Clock, engine: Engine) -> Reader | None:
    return Reader(imap_settings(imap), db, clock, engine.office, engine.receiving.wake) if imap else None


def _engine(config: Config, db: Database, clock: Clock, bot: Bot, head: Letterhead) -> Engine:
    telegram, smtp = accounts(config)

    async def answer(query: str, toast: str) -> None:
        """A tap that is not answered in time only shows its spinner longer; nothing depends on it."""
        with contextlib.suppress(TelegramError):
            await bot.answer_callback_query(query, toast or None)

    answering: set[asyncio.Task[None]] = set()

    async def answer_aside(query: str, toast: str) -> None:
        task = asyncio.create_task(answer(query, toast))
        answering.add(task)
        task.add_done_callback(answering.discard)

    return Engine(
        db,
        clock,
        head,
        chat=TelegramSender(bot, Pace(telegram.messages_per_second)),
        mail=MailSender(smtp_settings(smtp)),
        answer=answer_aside,
        manager=config.manager.email,
        authserv_id=config.imap.authserv_id if config.imap else "",
    )


@contextlib.asynccontextmanager
async def _bot(telegram: Telegram) -> AsyncIterator[Bot]:
    """Open a bot that polls over a line of its own, so that sending never waits for polling."""
    base = telegram.api_url.rstrip("/")
    requests = [Lines(count, read_timeout=LONG_POLL + 15) for count in (1, CHAT_LINES)]
    bot = Bot(
        telegram.token.get_secret_value(),
        base_url=f"{base}/bot",
        base_file_url=f"{base}/file/bot",
        get_updates_request=requests[0],
        request=requests[1],
    )
    for request in requests:
        await request.initialize()
    try:
        yield bot
    finally:
        for request in requests:
            await request.shutdown()


async def _introduce(bot: Bot) -> None:
    """Tell Telegram the commands in every language; what fails is tried again at the next start."""
    try:
        await bot.delete_webhook(drop_pending_updates=False)
        for language, commands in COMMANDS_BY_LANGUAGE.items():
            await bot.set_my_commands(commands, language_code=language)
        await bot.set_my_commands(COMMANDS_BY_LANGUAGE["en"])
    except TelegramError as error:
        log.warning("could not introduce the bot's commands", why=type(error).__name__)
