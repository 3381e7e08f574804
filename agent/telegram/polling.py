"""Fetches updates from Telegram and keeps them before it asks for more.

Theory of operation. Asking for updates after number N tells Telegram to forget N and everything before it. So the
offset moves only after the fetched updates are committed to the inbox; if keeping them fails, the same ones are
fetched again. A crash in between means a repeat, which the inbox recognises. Updates are kept as raw bytes: one
that cannot be understood blocks nobody.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import structlog
from telegram import Bot
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from agent.clock import Clock
from agent.telegram.inbound import chat_of, is_private
from storage import inbox
from storage.alerts import pulse, raise_alert
from storage.database import Database
from storage.inbox import Received

log = structlog.get_logger()

LONG_POLL = 25  # seconds Telegram may keep us waiting
PULSE_EVERY = timedelta(seconds=30)
SILENT_FOR = timedelta(hours=12)  # Telegram keeps updates for 24
KINDS = ["message", "edited_message", "callback_query", "my_chat_member"]


class Poller:
    """Long polling for one bot. ``arrived`` is called after something was kept."""

    def __init__(self, bot: Bot, db: Database, clock: Clock, arrived: Callable[[], None]) -> None:
        self._bot = bot
        self._db = db
        self._clock = clock
        self._arrived = arrived
        self._offset = 0
        self._heard = False
        self._pulsed_at = clock.now() - PULSE_EVERY
        self._last_success = clock.now()

    async def run(self) -> None:
        """Poll until cancelled; every failure is survived."""
        failures = 0
        while True:
            try:
                await self._alert_if_silent()
                await self._poll()
                failures = 0
            except InvalidToken:
                log.error("Telegram refuses the bot token. Check [telegram] token and restart.")  # noqa: TRY400 - its text holds the token
                await asyncio.sleep(60)
            except TelegramError as error:
                failures += 1
                await self._pause(error, failures)
            except Exception as error:
                log.exception("what arrived could not be kept; it is fetched again")
                failures += 1
                await self._pause(error, failures)

    async def _poll(self) -> None:
        # The first look does not wait for anything, so that it is known at once whether Telegram can be heard.
        patience = LONG_POLL if self._heard else 0
        arguments: dict[str, Any] = {"timeout": patience, "limit": 100, "allowed_updates": KINDS}
        if self._offset:
            arguments["offset"] = self._offset
        # Spelt so that the library hands out what arrived instead of pointing to its own get_updates, which parses
        # all updates at once and would stumble over one it does not know.
        updates: list[dict[str, Any]] = await self._bot.do_api_request(
            "get_Updates", api_kwargs=arguments, read_timeout=LONG_POLL + 10
        )
        if updates:
            await self._keep(updates)
            self._offset = max(update["update_id"] for update in updates) + 1
            self._arrived()
        await self._note_success()

    async def _keep(self, updates: list[dict[str, Any]]) -> None:
        now = self._clock.now()
        received = [
            Received(f"tg:{update['update_id']}", f"chat:{chat_of(update)}", json.dumps(update).encode())
            for update in updates
            if is_private(update)
        ]
        await self._db.transact(lambda: inbox.put(self._db, received, now))

    async def _note_success(self) -> None:
        self._heard = True
        now = self._last_success = self._clock.now()
        if now - self._pulsed_at >= PULSE_EVERY:
            self._pulsed_at = now
            await pulse(self._db, "poll", now)

    async def _pause(self, error: Exception, failures: int) -> None:
        wait = min(2.0**failures, 30.0)
        if isinstance(error, RetryAfter):
            seconds = error.retry_after
            wait = seconds.total_seconds() if isinstance(seconds, timedelta) else float(seconds)
        why = "another program polls with the same token" if isinstance(error, Conflict) else type(error).__name__
        log.warning("polling failed", why=why, again_in=wait)
        await asyncio.sleep(wait)

    async def _alert_if_silent(self) -> None:
        now = self._clock.now()
        if now - self._last_success > SILENT_FOR:
            words = "No update could be fetched for twelve hours; Telegram drops them after twenty-four."
            await raise_alert(self._db, f"silent:{now:%Y-%m-%d}", words, now)
