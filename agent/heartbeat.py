"""Looks every second whether somebody wants to be woken, and every minute after the house.

APScheduler only beats; what is due lives in rows. A beat that comes late, twice or in two processes does no harm.
"""

from __future__ import annotations

from collections.abc import Callable, Collection

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from agent.clock import Clock
from agent.housekeeping import Housekeeping
from agent.receiving import TOGETHER
from agent.turn import Turns
from storage import timers
from storage.database import Database
from storage.timers import TimerRow


class Heartbeat:
    """The two regular jobs. ``done`` is told which channels have something to deliver."""

    def __init__(
        self, db: Database, clock: Clock, turns: Turns, house: Housekeeping, done: Callable[[Collection[str]], None]
    ) -> None:
        self._db = db
        self._clock = clock
        self._turns = turns
        self._house = house
        self._done = done
        self._scheduler = AsyncIOScheduler(
            timezone="UTC", job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        )

    def start(self) -> None:
        """Begin to beat at once, on the running event loop: what came due while nothing ran has waited enough."""
        for job, seconds in ((self.fire_due, 1), (self._house.keep_house, 60)):
            self._scheduler.add_job(job)  # once, now: by the scheduler's own clock, which may not be ours
            self._scheduler.add_job(job, "interval", seconds=seconds)
        self._scheduler.start()

    def stop(self) -> None:
        """Beat no more, if it ever began."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    async def fire_due(self) -> int:
        """Take a turn for every timer that has come due; return how many."""
        fired = 0
        while due := await self._due():
            outcomes = await self._turns.take_timers(due)
            self._done({channel for outcome in outcomes for channel in outcome.posted})
            fired += len(due)
        return fired

    async def _due(self) -> list[TimerRow]:
        now = self._clock.now()
        return await self._db.read(lambda: timers.due(self._db, now, TOGETHER))
