"""Handles what has come in, oldest first, each sender's in order."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable

import structlog

from agent.clock import Clock
from agent.turn import Turns
from storage import inbox
from storage.database import Database

log = structlog.get_logger()

IDLE = 2.0  # seconds between looks when nobody wakes the worker

Answer = Callable[[str, str], Awaitable[None]]


class Receiving:
    """Takes a turn for each row of the inbox. ``answer`` is told the toast of a tap, ``done`` that a turn is over."""

    def __init__(self, db: Database, clock: Clock, turns: Turns, answer: Answer, done: Callable[[], None]) -> None:
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
                busy = await self.handle_waiting()
            except Exception:
                log.exception("receiving failed")
                busy = False
                await asyncio.sleep(1)
            if not busy:
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._awake.wait(), IDLE)

    async def handle_waiting(self) -> bool:
        """Take a turn for every row that is waiting now; return whether there was any."""
        rows = await inbox.waiting(self._db, self._clock.now())
        stuck: set[str] = set()
        for row in rows:
            if row.lane in stuck:
                continue
            outcome = await self._turns.take_received(row)
            if outcome.failed:
                stuck.add(row.lane)  # what follows from this sender waits for the next try
            if outcome.query:
                await self._answer(outcome.query, outcome.toast)
            self._done()
        return bool(rows)
