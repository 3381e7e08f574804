"""Delivers what the outbox holds, each recipient's messages in order, and says honestly what became of them.

Theory of operation. A worker claims rows (at most one for each recipient), and for each: commits that the bytes are
about to leave, sends, commits the outcome. A crash before the first commit means the row is claimed anew; a crash
between the two means nobody knows: the row becomes *uncertain* and is never blindly sent again. Definite failures
are tried again with growing pauses, or end for good. Nothing here writes a word: rows were rendered in their turn.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Protocol

import structlog

from agent.clock import Clock
from agent.outcomes import Gone, Moved, TryLater, Uncertain
from storage import outbox, people
from storage.database import Database
from storage.outbox import Claimed

log = structlog.get_logger()

LEASE = timedelta(minutes=15)  # longer than a mail server may take to answer
BATCH = 25
IDLE = 5.0  # seconds between looks when nobody wakes the worker
FIRST_PAUSE, LONGEST_PAUSE = timedelta(seconds=15), timedelta(hours=1)
GIVE_UP_AFTER = timedelta(days=2)


class Batch(Protocol):
    """A worker's way out for some rows: an open connection, for example."""

    async def send(self, row: Claimed, leaving: Callable[[], Awaitable[bool]]) -> str | None:
        """Send one row; call ``leaving`` just before the bytes that count.

        Returns the other side's name for it, or None if ``leaving`` said no. Raises TryLater, Gone, Moved or
        Uncertain.
        """
        ...

    async def close(self) -> None:
        """End politely."""
        ...


class Sender(Protocol):
    """A channel's way out."""

    channel: str
    repeats_safely: bool  # the other side recognises a repeat, so what is ambiguous may be sent again

    async def open(self) -> Batch:
        """Get ready to send some rows; raises TryLater if that is not possible now."""
        ...


Doubt = Callable[[Claimed, str, str], Awaitable[None]]


class Delivery:
    """One or more workers for one channel. ``doubt`` is told of rows that are uncertain or refused."""

    def __init__(self, db: Database, clock: Clock, sender: Sender, doubt: Doubt) -> None:
        self._db = db
        self._clock = clock
        self._sender = sender
        self._doubt = doubt
        self._awake = asyncio.Event()

    def wake(self) -> None:
        """There is something to deliver: do not wait for the next look."""
        self._awake.set()

    async def run(self, workers: int = 1) -> None:
        """Work until cancelled."""
        async with asyncio.TaskGroup() as group:
            for _ in range(workers):
                group.create_task(self._work())

    async def _work(self) -> None:
        while True:
            self._awake.clear()
            try:
                busy = await self.deliver_batch()
            except Exception:
                log.exception("delivery failed", channel=self._sender.channel)
                busy = 0
                await asyncio.sleep(1)
            if not busy:
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._awake.wait(), IDLE)

    async def deliver_batch(self) -> int:
        """Claim and send one batch; return how many rows were claimed."""
        rows = await outbox.claim(self._db, self._sender.channel, self._clock.now(), LEASE, BATCH)
        if not rows:
            return 0
        try:
            batch = await self._sender.open()
        except TryLater as error:
            await self._all_later(rows, error)
            return len(rows)
        try:
            for row in rows:
                await self._deliver(batch, row)
        finally:
            await batch.close()
        return len(rows)

    async def _deliver(self, batch: Batch, row: Claimed) -> None:
        try:
            reference = await batch.send(row, lambda: outbox.leaving(self._db, row))
        except TryLater as error:
            await self._later(row, error)
        except Moved as error:
            new = error.lane
            await self._db.transact(lambda: self._moved(row, new))
        except Gone as error:
            await self._refused(row, str(error))
        except Uncertain as error:
            await self._uncertain(row, str(error))
        else:
            if reference is not None:
                await outbox.sent(self._db, row, reference, self._clock.now())

    async def _all_later(self, rows: list[Claimed], error: TryLater) -> None:
        log.warning("cannot deliver now", channel=self._sender.channel, why=str(error))
        for row in rows:
            await self._later(row, error)

    async def _later(self, row: Claimed, error: TryLater) -> None:
        now = self._clock.now()
        if now - row.created_at > GIVE_UP_AFTER:
            await self._refused(row, f"given up after two days: {error}")
            return
        due = now + (error.after or pause(row.attempts))
        await self._db.transact(lambda: self._put_off(row, due, error))

    async def _put_off(self, row: Claimed, due: datetime, error: TryLater) -> None:
        await outbox.later(self._db, row, due, str(error))
        if error.after is not None:
            await outbox.hold_lane(self._db, row.lane, due)

    async def _moved(self, row: Claimed, new: str) -> None:
        await people.move_chat(self._db, int(row.lane.removeprefix("chat:")), int(new))
        await outbox.later(self._db, row, self._clock.now(), "moved")
        await outbox.move_lane(self._db, row.lane, f"chat:{new}")

    async def _refused(self, row: Claimed, why: str) -> None:
        log.warning("refused", channel=row.channel, row=row.id, why=why)
        await outbox.end(self._db, row.id, "failed", why)
        await self._doubt(row, "refused", why)

    async def _uncertain(self, row: Claimed, why: str) -> None:
        if self._sender.repeats_safely:
            await self._later(row, TryLater(why))
            return
        log.warning("uncertain", channel=row.channel, row=row.id, why=why)
        await outbox.end(self._db, row.id, "uncertain", why)
        await self._doubt(row, "uncertain", why)

    async def take_over(self) -> None:
        """Clear up after a process that died while sending."""
        for row in await self._db.transact(lambda: outbox.take_over(self._db, self._sender.channel)):
            await self._uncertain(row, "the program stopped while this was being sent")


def pause(attempts: int) -> timedelta:
    """Return how long to wait before another try: doubling, at most an hour, spread by up to a fifth."""
    seconds = min(FIRST_PAUSE.total_seconds() * 2 ** (attempts - 1), LONGEST_PAUSE.total_seconds())
    return timedelta(seconds=seconds * random.uniform(0.8, 1.0))  # noqa: S311 - only spreads load
