"""What becomes of a message that was not, or perhaps not, delivered: it goes later, or ends and somebody is told.

Theory of operation. Ending a row and telling somebody (a question to the assistant, an alert) is one transaction:
after a crash either both have happened, or the row still counts as under way and is found again. If telling fails,
the row is ended all the same, with a plain alert, so that it blocks nobody behind it.
"""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable
from datetime import timedelta

import structlog

from agent.clock import Clock
from agent.outcomes import Gone, Moved, TryLater, Uncertain, Undelivered
from storage import outbox, people
from storage.alerts import raise_alert
from storage.database import Database
from storage.outbox import Claimed

log = structlog.get_logger()

FIRST_PAUSE, LONGEST_PAUSE = timedelta(seconds=15), timedelta(hours=1)
GIVE_UP_AFTER = timedelta(days=2)
STOPPED = "the program stopped while this was being sent"

Doubt = Callable[[Claimed, str, str], Awaitable[None]]


class NoWay(TryLater):
    """Nothing of this channel can leave at present, whoever it is for."""


class Setbacks:
    """Settles rows of one channel. ``doubt`` is called inside the transaction that ends a row."""

    def __init__(self, db: Database, clock: Clock, doubt: Doubt, *, repeats_safely: bool) -> None:
        self._db = db
        self._clock = clock
        self._doubt = doubt
        self._repeats_safely = repeats_safely

    async def settle(self, row: Claimed, outcome: Undelivered) -> None:
        """Do what an outcome asks for. Raises nothing: what cannot be settled now is found when its lease ends."""
        try:
            match outcome:
                case Moved(lane=new):
                    await self._db.transact(lambda: self._moved(row, new))
                case Gone():
                    await self._end(row, "failed", "refused", outcome.why)
                case Uncertain() if not self._repeats_safely:
                    await self._end(row, "uncertain", "uncertain", outcome.why)
                case _:
                    await self._later(row, outcome)
        except Exception:
            log.exception("could not be settled", channel=row.channel, row=row.id)

    async def _later(self, row: Claimed, outcome: Undelivered) -> None:
        now = self._clock.now()
        if now - row.created_at > GIVE_UP_AFTER:
            await self._end(row, "failed", "refused", f"given up after two days: {outcome.why}")
            return
        asked = outcome.after if isinstance(outcome, TryLater) else None
        due = now + (asked or pause(row.attempts))
        log.info("later", channel=row.channel, row=row.id, why=outcome.why)

        async def put_off() -> None:
            await outbox.later(self._db, row, due, outcome.why)
            if asked is not None:
                await outbox.hold_lane(self._db, row.lane, due)
            if isinstance(outcome, NoWay):
                await outbox.hold_channel(self._db, row.channel, now + FIRST_PAUSE)

        await self._db.transact(put_off)

    async def _moved(self, row: Claimed, new: str) -> None:
        await people.move_chat(self._db, int(row.lane.removeprefix("chat:")), int(new))
        await outbox.later(self._db, row, self._clock.now(), "moved")
        await outbox.move_lane(self._db, row.lane, f"chat:{new}")

    async def _end(self, row: Claimed, status: str, kind: str, why: str) -> None:
        log.warning(kind, channel=row.channel, row=row.id, why=why)

        async def end_and_tell() -> None:
            if await outbox.end(self._db, row, status, why):
                await self._doubt(row, kind, why)

        async def end_with_alert() -> None:
            await outbox.end(self._db, row, status, why)
            words = f"Message {row.id} to {row.lane}: {kind} ({why})."
            await raise_alert(self._db, f"{kind}:{row.id}", words, self._clock.now())

        try:
            await self._db.transact(end_and_tell)
        except Exception:
            log.exception("nobody could be told", channel=row.channel, row=row.id)
            await self._db.transact(end_with_alert)


def pause(attempts: int) -> timedelta:
    """Return how long to wait before another try: doubling, at most an hour, spread by up to a fifth."""
    seconds = min(FIRST_PAUSE.total_seconds() * 2 ** (attempts - 1), LONGEST_PAUSE.total_seconds())
    return timedelta(seconds=seconds * random.uniform(0.8, 1.0))  # noqa: S311 - only spreads load
