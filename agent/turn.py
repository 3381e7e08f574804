"""One thing happens, one transaction: look it up, ask the flow, keep everything it wants.

Theory of operation. A turn begins by taking its cause out of the inbox or the timers, then loads the dialog and the
facts, asks the flow's pure ``step`` and stores state, records, timers and *rendered* messages; all of it is committed
together. A crash at any point before the commit leaves the cause where it was, and the turn happens again as if for
the first time; after the commit nothing is left to do but deliver. The network is never waited for inside a turn.

Turns that are due together are taken one after the other in one transaction, since committing costs as much as a
turn. If one of them fails, all of that is undone and each is taken again in a transaction of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import structlog

from agent import clients, routing
from agent.carrying_out import Conversation
from agent.clock import Clock
from agent.incoming import Tapped
from agent.mail.letters import Letters
from agent.mail_in.answers import hear_mail
from agent.mail_in.post_office import SOURCE, PostOffice
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
    """How a turn went: the tap that wants an answer and its words, or that it failed and will be tried again.

    ``posted`` are the channels that have something to deliver now.
    """

    query: str = ""
    toast: str = ""
    failed: bool = False
    posted: frozenset[str] = frozenset()


class Turns:
    """Takes turns against one database. ``letters`` writes the mails a flow asks for, ``office`` reads what comes."""

    def __init__(self, db: Database, clock: Clock, letters: Letters, office: PostOffice) -> None:
        self._db = db
        self._clock = clock
        self._letters = letters
        self._office = office

    async def take_received(self, rows: Sequence[InboxRow]) -> list[Outcome]:
        """Handle received updates in their order. One that fails is put back for later, and aside after five attempts.

        What follows from the same sender is then left out.
        """
        try:
            return await self._db.transact(lambda: self._all_received(rows))
        except Exception as error:
            if len(rows) == 1:
                log.exception("turn failed", source=rows[0].source, attempt=rows[0].attempts + 1)
                return [await self._not_received(rows[0], type(error).__name__)]
        outcomes: list[Outcome] = []
        stuck: set[str] = set()
        for row in rows:
            if row.lane not in stuck:
                outcomes += await self.take_received([row])
                stuck |= {row.lane} if outcomes[-1].failed else set()
        return outcomes

    async def take_timers(self, due: Sequence[TimerRow]) -> list[Outcome]:
        """Handle due timers; one that fails is tried again later, ever more slowly."""
        try:
            return await self._db.transact(lambda: self._all_due(due))
        except Exception as error:
            if len(due) == 1:
                log.exception("timer failed", timer=due[0].key, attempt=due[0].attempts + 1)
                return [await self._not_due(due[0], type(error).__name__)]
        return [outcome for timer in due for outcome in await self.take_timers([timer])]

    async def _all_received(self, rows: Sequence[InboxRow]) -> list[Outcome]:
        return [await self._received(row) for row in rows]

    async def _received(self, row: InboxRow) -> Outcome:
        if not await inbox.finish(self._db, row.id):
            return Outcome()
        if row.source.startswith((clients.PAGE, SOURCE)):
            return await self._from_a_client(row)
        incoming = read_update(row.payload)
        if incoming is None:
            return Outcome()
        talk = self._conversation(row.source, routing.moment(incoming, self._clock.now()))
        toast = await routing.route(talk, incoming)
        query = incoming.what.query if isinstance(incoming.what, Tapped) else ""
        return Outcome(query, toast, posted=frozenset(talk.posted))

    async def _from_a_client(self, row: InboxRow) -> Outcome:
        talk = self._conversation(row.source, self._clock.now())
        if row.source.startswith(SOURCE):
            await hear_mail(talk, self._office, row.payload)
        else:
            await clients.hear_press(talk, row.payload)
        return Outcome(posted=frozenset(talk.posted))

    async def _all_due(self, due: Sequence[TimerRow]) -> list[Outcome]:
        return [await self._due(timer) for timer in due]

    async def _due(self, timer: TimerRow) -> Outcome:
        if not await timers.take(self._db, timer):
            return Outcome()
        at = self._clock.now()
        talk = self._conversation(f"timer:{timer.key}:{timer.due_at:%Y%m%d%H%M%S}", at)
        if timer.dialog is None:
            await self._open_day(talk, timer)
        else:
            await self._wake(talk, timer.dialog, TimeUp(at, timer.name, timer.due_at))
        return Outcome(posted=frozenset(talk.posted))

    async def _wake(self, talk: Conversation, dialog_id: int, event: TimeUp) -> None:
        dialog = await dialogs.by_id(self._db, dialog_id)
        if dialog is None or not dialog.open:
            return
        her = await people.by_id(self._db, dialog.assistant)
        if her is not None:
            await talk.play(her, dialog, event)

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

    async def _not_received(self, row: InboxRow, error: str) -> Outcome:
        await self._db.transact(lambda: self._put_back(row, error))
        return Outcome(failed=True)

    async def _not_due(self, timer: TimerRow, error: str) -> Outcome:
        await self._db.transact(lambda: self._postpone(timer, error))
        return Outcome(failed=True)

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
