"""Delivers what the outbox holds, each recipient's messages in order, and says honestly what became of them.

Theory of operation. Rows are claimed (at most one for each recipient); for each of them it is committed that the
bytes are about to leave, they are sent, and the outcome is committed. A crash before the first commit means the row
is claimed anew; a crash between the two means nobody knows: the row becomes *uncertain* and is never blindly sent
again. Nothing here writes a word: rows were rendered in their turn.

Several rows are on their way at once, and what there is to commit about them goes into one transaction: what was
sent, what asks to leave, what is claimed next. Until it is written down that a row was sent it counts as *sending*,
so a crash meanwhile makes it uncertain, which is the truth as the database knows it.
"""

from __future__ import annotations

import asyncio
import contextlib
from datetime import timedelta

import structlog

from agent.clock import Clock
from agent.outcomes import TryLater, Uncertain, Undelivered
from agent.setbacks import STOPPED, Doubt, Setbacks
from agent.ways import Sender, Ways
from storage import outbox
from storage.database import Database
from storage.outbox import Claimed

log = structlog.get_logger()

LEASE = timedelta(minutes=15)  # longer than a mail server may take to answer
IDLE = 5.0  # seconds between looks when nobody wakes us
GOODBYE = 5.0  # seconds that what is under way gets when the program stops


class Delivery:
    """Everything that goes out through one channel. ``doubt`` is told of rows that are uncertain or refused."""

    def __init__(self, db: Database, clock: Clock, sender: Sender, doubt: Doubt) -> None:
        self._db = db
        self._clock = clock
        self._channel = sender.channel
        self._ways = Ways(sender)
        self._setbacks = Setbacks(db, clock, doubt, repeats_safely=sender.repeats_safely)
        self._awake = asyncio.Event()
        self._stopping = False
        self._under_way = 0
        self._sent: list[tuple[Claimed, str]] = []
        self._leaving: list[tuple[Claimed, asyncio.Future[bool]]] = []

    def wake(self) -> None:
        """There is something to deliver: do not wait for the next look."""
        self._awake.set()

    async def run(self, lines: int) -> None:
        """Deliver until cancelled, over so many lines at once; what is under way then gets a moment to arrive."""
        working = asyncio.create_task(self._work(lines, stay=True))
        try:
            await asyncio.shield(working)
        except asyncio.CancelledError:
            self._stopping = True
            self.wake()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(GOODBYE):
                    await working
            raise

    async def deliver_waiting(self) -> int:
        """Deliver what can be delivered now, one after the other; return how many rows were tried."""
        return await self._work(1, stay=False)

    async def take_over(self) -> None:
        """Clear up after a process that died while sending."""
        for row in await self._db.transact(lambda: outbox.abandoned(self._db, self._channel)):
            await self._setbacks.settle(row, Uncertain(STOPPED))

    async def _work(self, lines: int, *, stay: bool) -> int:
        """Write down, claim and send until told to stop; with ``stay=False`` until nothing is left to do."""
        tried = 0
        async with asyncio.TaskGroup() as group, self._ways.at_most(lines):
            while True:
                self._awake.clear()
                room = 0 if self._stopping else 2 * lines - self._under_way  # half of them wait, claimed, for a line
                claimed = await self._written_down(room, stay=stay)
                for row in claimed:
                    self._under_way += 1
                    group.create_task(self._carry(row))
                tried += len(claimed)
                idle = not (claimed or self._under_way or self._awake.is_set())
                if idle and (self._stopping or not stay):
                    return tried
                await self._rest(idle=idle)

    async def _written_down(self, room: int, *, stay: bool) -> list[Claimed]:
        """Commit everything there is to commit, and claim as many rows as there is room for."""
        sent, leaving, now = [*self._sent], [*self._leaving], self._clock.now()

        async def work() -> tuple[list[bool], list[Claimed]]:
            for row, reference in sent:
                await outbox.sent(self._db, row, reference, now)
            may_leave = [await outbox.leaving(self._db, row, now + LEASE) for row, _ in leaving]
            return may_leave, await outbox.claim(self._db, self._channel, now, LEASE, room) if room else []

        try:
            may_leave, claimed = await self._db.transact(work) if sent or leaving or room else ([], [])
        except Exception:
            if not stay:
                raise
            log.exception("delivery failed", channel=self._channel)
            return []
        del self._sent[: len(sent)], self._leaving[: len(leaving)]
        for (_, answer), yes in zip(leaving, may_leave, strict=True):
            if not answer.done():
                answer.set_result(yes)
        return claimed

    async def _rest(self, *, idle: bool) -> None:
        """Wait until something happens; after a while of nothing, hang up and look for what nobody sends any more."""
        try:
            async with asyncio.timeout(IDLE):
                await self._awake.wait()
        except TimeoutError:
            if idle:
                await self._ways.close()
                await self._find_abandoned()

    async def _find_abandoned(self) -> None:
        """Nothing is under way here, so a row whose lease has lapsed was lost by somebody who is gone."""
        now = self._clock.now()
        try:
            lost = await self._db.transact(lambda: outbox.abandoned(self._db, self._channel, lapsed_by=now))
        except Exception:
            log.exception("delivery failed", channel=self._channel)
            return
        for row in lost:
            await self._setbacks.settle(row, Uncertain("whoever was sending this has not been heard of since"))

    async def _carry(self, row: Claimed) -> None:
        """Take one row through its delivery. Raises nothing."""
        left = False

        async def leaving() -> bool:
            nonlocal left
            left = await self._leave(row)
            return left

        try:
            async with self._ways.one() as way:
                reference = await way.send(row, leaving)
            if reference is not None:
                self._sent.append((row, reference))
        except Undelivered as outcome:
            await self._setbacks.settle(row, outcome)
        except Exception:
            log.exception("delivery failed", channel=self._channel, row=row.id)
            why = "the program made a mistake while sending this"
            await self._setbacks.settle(row, Uncertain(why) if left else TryLater(why))
        finally:
            self._under_way -= 1
            self.wake()

    async def _leave(self, row: Claimed) -> bool:
        """Have it written down that a row is about to leave; False if it is not ours any more."""
        answer: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self._leaving.append((row, answer))
        self.wake()
        return await answer
