"""One thing happens, one transaction: look it up, ask the flow, keep everything it wants.

Theory of operation. A turn begins by taking its cause out of the inbox or the timers, then loads the dialog and the
facts, asks the flow's pure ``step`` and stores state, records, timers and *rendered* messages; all of it is committed
together. A crash at any point before the commit leaves the cause where it was, and the turn happens again as if for
the first time; after the commit nothing is left to do but deliver. The network is never waited for inside a turn.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import structlog

from agent import routing
from agent.carrying_out import Conversation
from agent.clock import Clock
from agent.incoming import Incoming, Tapped
from agent.mail.letters import Letters
from agent.telegram.inbound import read_update
from flows.engine.step import Began, TimeUp
from storage import dialogs, inbox, people, timers
from storage.alerts import raise_alert
from storage.database import Database
from storage.inbox import InboxRow
from storage.timers import TimerRow

log = structlog.get_logger()

PATIENCE = 5  # failed attempts at a timer before a human is told


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a turn went: the tap that wants an answer and its words, or that it failed and will be tried again."""

    query: str = ""
    toast: str = ""
    failed: bool = False


class Turns:
    """Takes turns against one database. ``letters`` writes the mails a flow asks for."""

    def __init__(self, db: Database, clock: Clock, letters: Letters) -> None:
        self._db = db
        self._clock = clock
        self._letters = letters

    async def take_received(self, row: InboxRow) -> Outcome:
        """Handle one received update. A turn that fails is put back for later, and aside after five attempts."""
        try:
            incoming = read_update(row.payload)
            return await self._db.transact(lambda: self._received(row, incoming))
        except Exception as error:
            log.exception("turn failed", source=row.source, attempt=row.attempts + 1)
            why = type(error).__name__
            await self._db.transact(lambda: self._put_back(row, why))
            return Outcome(failed=True)

    async def take_timer(self, timer: TimerRow) -> None:
        """Handle one due timer; one that fails is tried again later, ever more slowly."""
        try:
            await self._db.transact(lambda: self._due(timer))
        except Exception as error:
            log.exception("timer failed", timer=timer.key, attempt=timer.attempts + 1)
            why = type(error).__name__
            await self._db.transact(lambda: self._postpone(timer, why))

    async def _received(self, row: InboxRow, incoming: Incoming | None) -> Outcome:
        if not await inbox.finish(self._db, row.id) or incoming is None:
            return Outcome()
        at = routing.moment(incoming, self._clock.now())
        toast = await routing.route(self._conversation(row.source, at), incoming)
        return Outcome(incoming.what.query, toast) if isinstance(incoming.what, Tapped) else Outcome()

    async def _due(self, timer: TimerRow) -> None:
        if not await timers.take(self._db, timer):
            return
        at = self._clock.now()
        talk = self._conversation(f"timer:{timer.key}:{timer.due_at:%Y%m%d%H%M%S}", at)
        if timer.dialog is None:
            await self._open_day(talk, timer)
            return
        dialog = await dialogs.by_id(self._db, timer.dialog)
        if dialog is None or not dialog.open:
            return
        her = await people.by_id(self._db, dialog.assistant)
        if her is not None:
            await talk.play(her, dialog, TimeUp(at, timer.name, timer.due_at))

    async def _open_day(self, talk: Conversation, timer: TimerRow) -> None:
        """Begin an engagement's day and set the timer of its next one, in the same transaction."""
        if timer.engagement is None or timer.day is None:
            return
        owner = await people.assistant_of(self._db, timer.engagement)
        her = None if owner is None else await people.by_id(self._db, owner)
        if her is None:
            return
        await talk.plan_next_day(her.assistant, timer.engagement, after=timer.day)
        dialog = await talk.begin(her, "daily_report", engagement=timer.engagement, day=timer.day)
        await talk.play(her, dialog, Began(talk.at, "day"))

    def _conversation(self, source: str, at: datetime) -> Conversation:
        return Conversation(self._db, self._letters, source, at)

    async def _put_back(self, row: InboxRow, error: str) -> None:
        now = self._clock.now()
        if await inbox.failed(self._db, row, now):
            words = f"{row.source} could not be handled ({error}). It is kept in the inbox, put aside."
            await raise_alert(self._db, f"set-aside:{row.source}", words, now)

    async def _postpone(self, timer: TimerRow, error: str) -> None:
        now = self._clock.now()
        if await timers.failed(self._db, timer, now) == PATIENCE:
            words = f"A timer ({timer.key}) keeps failing: {error}. It is tried again every hour."
            await raise_alert(self._db, f"timer:{timer.key}:{timer.due_at}", words, now)
