"""Looks every second whether somebody wants to be woken, and every minute after the house.

APScheduler only beats; what is due lives in rows. A beat that comes late, twice or in two processes does no harm.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from agent.carrying_out import Conversation
from agent.clock import Clock
from agent.mail.letters import Letters
from agent.turn import Turns
from storage import dialogs, engagements, inbox, outbox, people, timers
from storage.alerts import pulse
from storage.database import Database

NOTES_OPEN_FOR = timedelta(days=3)
REPORTS_OPEN_FOR = timedelta(days=7)
KEPT_FOR = timedelta(days=30)


class Heartbeat:
    """The two regular jobs. ``done`` is called after turns, so that delivery need not wait."""

    def __init__(self, db: Database, clock: Clock, turns: Turns, letters: Letters, done: Callable[[], None]) -> None:
        self._db = db
        self._clock = clock
        self._turns = turns
        self._letters = letters
        self._done = done
        self._scheduler = AsyncIOScheduler(
            timezone="UTC", job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
        )

    def start(self) -> None:
        """Begin to beat, on the running event loop."""
        self._scheduler.add_job(self.fire_due, "interval", seconds=1)
        self._scheduler.add_job(self.keep_house, "interval", seconds=60)
        self._scheduler.start()

    def stop(self) -> None:
        """Beat no more."""
        self._scheduler.shutdown(wait=False)

    async def fire_due(self) -> int:
        """Take a turn for every timer that has come due; return how many."""
        fired = 0
        while due := await timers.due(self._db, self._clock.now()):
            for timer in due:
                await self._turns.take_timer(timer)
                self._done()
            fired += len(due)
        return fired

    async def keep_house(self) -> None:
        """Plan days nobody planned yet, end what nobody touches, drop what is no longer needed."""
        now = self._clock.now()
        for assistant_id, engagement_id in await engagements.without_next_day(self._db):
            await self._db.transact(partial(self._plan, assistant_id, engagement_id))
        await dialogs.close_untouched(self._db, "progress_note", now - NOTES_OPEN_FOR)
        await dialogs.close_untouched(self._db, "daily_report", now - REPORTS_OPEN_FOR)
        await inbox.forget_before(self._db, now - KEPT_FOR)
        await outbox.forget_before(self._db, now - KEPT_FOR)
        await pulse(self._db, "tick", now)

    async def _plan(self, assistant_id: int, engagement_id: int) -> None:
        her = await people.by_id(self._db, assistant_id)
        if her is not None:
            talk = Conversation(self._db, self._letters, f"plan:{engagement_id}", self._clock.now())
            await talk.plan_next_day(her.assistant, engagement_id)
