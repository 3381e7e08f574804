"""What is done every minute: plan days nobody planned yet, end what nobody touches, drop what is no longer needed."""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from agent.carrying_out import Conversation
from agent.clock import Clock
from agent.mail.alarm import Alarm
from agent.mail.letters import Letters
from storage import decision_links, dialogs, engagements, inbox, outbox, people
from storage.alerts import pulse
from storage.database import Database

NOTES_OPEN_FOR = timedelta(days=3)
REPORTS_OPEN_FOR = timedelta(days=7)
KEPT_FOR = timedelta(days=30)
MAILS_KNOWN_FOR = timedelta(days=400)


class Housekeeping:
    """Keeps one installation in order. Doing it twice does no harm."""

    def __init__(self, db: Database, clock: Clock, letters: Letters, alarm: Alarm) -> None:
        self._db = db
        self._clock = clock
        self._letters = letters
        self._alarm = alarm

    async def keep_house(self) -> None:
        """Do everything once."""
        now = self._clock.now()
        for assistant_id, engagement_id in await engagements.without_next_day(self._db):
            await self._db.transact(partial(self._plan, assistant_id, engagement_id))
        await dialogs.close_untouched(self._db, "progress_note", now - NOTES_OPEN_FOR)
        await dialogs.close_untouched(self._db, "daily_report", now - REPORTS_OPEN_FOR)
        await inbox.forget_before(self._db, now - KEPT_FOR, now - MAILS_KNOWN_FOR)
        await outbox.forget_before(self._db, now - KEPT_FOR)
        await decision_links.forget_before(self._db, now - KEPT_FOR)
        await self._alarm.ring(now)
        await pulse(self._db, "tick", now)

    async def _plan(self, assistant_id: int, engagement_id: int) -> None:
        her = await people.by_id(self._db, assistant_id)
        if her is not None:
            talk = Conversation(self._db, self._letters, f"plan:{engagement_id}", self._clock.now())
            await talk.plan_next_day(her.assistant, engagement_id)
