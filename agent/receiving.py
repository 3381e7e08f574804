"""Handles what has come in, oldest first, each sender's in order, a few at a time."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Collection

import structlog

from agent.clock import Clock
from agent.turn import Turns
from storage import inbox
from storage.database import Database

log = structlog.get_logger()

IDLE = 2.0  # seconds between looks when nobody wakes us
TOGETHER = 10  # turns in one transaction: more would save little, and let the first one wait for the last

Answer = Callable[[str, str], Awaitable[None]]
Done = Callable[[Collection[str]], None]


class Receiving:
    """Takes a turn for each row of the inbox.

    ``answer`` is told the toast of a tap, ``done`` which channels have something to deliver.
    """

    def __init__(self, db: Database, clock: Clock, turns: Turns, answer: Answer, done: Done) -> None:
        self._db = db
        self._clock = clock
        self._turns = turns
        self._answer = answer
        self._done = done
        self._awake = asyncio.Event()

    def wake(self) -> None:
        """Something has come in."""
        self._awake.set()

    async def run(self) -> None:
        """Work until cancelled."""
        while True:
            self._awake.clear()
            try:
                more = await self._handle_some() == TOGETHER
            except Exception:
                log.exception("receiving failed")
                more = False
                await asyncio.sleep(1)
            if not more:
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(IDLE):
                        await self._awake.wait()

    async def handle_waiting(self) -> bool:
        """Take a turn for every row that is waiting now; return whether there was any."""
        handled = 0
        while some := await self._handle_some():
            handled += some
        return bool(handled)

    async def _handle_some(self) -> int:
        now = self._clock.now()
        rows = await self._db.read(lambda: inbox.waiting(self._db, now, TOGETHER))
        outcomes = await self._turns.take_received(rows) if rows else []
        for outcome in outcomes:
            if outcome.query:
                await self._answer(outcome.query, outcome.toast)
        self._done({channel for outcome in outcomes for channel in outcome.posted})
        return len(rows)
