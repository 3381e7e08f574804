"""Reads the mailbox as long as the program runs, and keeps what concerns us before anything else is done with it.

Theory of operation. What is new is fetched, and what concerns us goes into the inbox in the transaction that moves the
mailbox's mark; only then is it marked as read. A crash in between means that it is fetched again, which the inbox
recognises by the mail's Message-ID. When the mailbox has a new UIDVALIDITY (it was moved or restored), or is read for
the first time, the mails of the last two weeks are looked at; the inbox remembers what it has had for much longer.

The server tells when something comes (IDLE); whether it does or not, we look each minute. Nothing is waited for
without a time-out, and after any trouble the connection is made anew.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import datetime, timedelta

import structlog

from agent.aside import aside
from agent.clock import Clock
from agent.mail_in.imap import Mailbox, open_mailbox
from agent.mail_in.imap_login import ImapSettings, NoMailbox
from agent.mail_in.post_office import RETURNED, PostOffice, Sorted, unreadable
from storage import inbox
from storage.alerts import pulse, raise_alert
from storage.database import Database
from storage.inbox import Received
from storage.mailboxes import Mark, mark_of, move_mark

log = structlog.get_logger()

LOOK_EVERY = 60.0  # seconds
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
MOST_A_MINUTE, MOST_AN_HOUR = 50, 600  # mails fetched; the others wait in the mailbox
MOST_ABOUT_ONE = 30  # issue and hour
CATCHING_UP = 20.0  # seconds the start may wait for the mailbox
LOOK_BACK = timedelta(days=14)
SILENT_FOR = timedelta(hours=1)


class Reader:
    """Reads one mailbox. ``arrived`` is called after something was kept."""

    def __init__(
        self, settings: ImapSettings, db: Database, clock: Clock, office: PostOffice, arrived: Callable[[], None]
    ) -> None:
        self._settings = settings
        self._db = db
        self._clock = clock
        self._office = office
        self._arrived = arrived
        self._fetched: deque[datetime] = deque(maxlen=MOST_AN_HOUR)
        self._kept: deque[tuple[datetime, str]] = deque(maxlen=MOST_AN_HOUR)
        self._last_success = clock.now()

    async def run(self) -> None:
        """Read until cancelled; every failure is survived."""
        failures = 0
        while True:
            try:
                async with self._opened() as mailbox:
                    while True:
                        more = await self.look(mailbox)
                        await self._note_success()
                        failures = 0
                        if not more:
                            await self._rest(mailbox)
            except NoMailbox as trouble:
                log.warning("the mailbox cannot be read", why=trouble.why)
                await self._alert_if_silent(trouble.why)
            except Exception:
                log.exception("what arrived by mail could not be kept; it is fetched again")
            failures += 1
            await asyncio.sleep(min(2.0**failures, LOOK_EVERY))

    async def catch_up(self) -> None:
        """Read what came while the program was not running, so that it counts before what has fallen due meanwhile."""
        try:
            async with asyncio.timeout(CATCHING_UP), self._opened() as mailbox:
                while await self.look(mailbox):
                    pass
        except (NoMailbox, TimeoutError):
            log.warning("the mailbox could not be read before the start")

    async def look(self, mailbox: Mailbox) -> bool:
        """Fetch what is new, keep what concerns us, move on; return whether there was anything."""
        now = self._clock.now()
        mark = await mark_of(self._db, self._settings.name)
        allowed = await self._allowed(now)
        mails = await aside(lambda: _new(mailbox, mark, now, allowed)) if allowed else []
        if not mails:
            return False
        self._fetched.extend([now] * len(mails))
        found = await aside(lambda: [(uid, self._sorted(raw)) for uid, raw in mails])
        kept = [(uid, each) for uid, each in found if each is not None and await self._is_bearable(each, now)]
        reached = Mark(mailbox.uid_validity, mails[-1][0])
        await self._db.transact(lambda: self._keep([each.received for _, each in kept], reached, now))
        if kept:
            self._arrived()
            await aside(lambda: mailbox.mark_seen([uid for uid, each in kept if each.certain]))
        return True

    def _sorted(self, raw: bytes) -> Sorted | None:
        try:
            return self._office.sort(raw)
        except Exception:
            log.exception("a mail cannot be read; it is put aside")
            return unreadable(raw)

    async def _keep(self, received: Sequence[Received], reached: Mark, now: datetime) -> None:
        await inbox.put(self._db, received, now)
        await move_mark(self._db, self._settings.name, reached)

    async def _is_bearable(self, each: Sorted, now: datetime) -> bool:
        """No person writes as often about one issue; two machines that answer each other do."""
        lane = each.received.lane
        if lane == RETURNED:
            return True
        if sum(lane == other and now - at < HOUR for at, other in self._kept) >= MOST_ABOUT_ONE:
            words = (
                f"More than {MOST_ABOUT_ONE} mails about {lane.replace('issue:', 'E-')} came within an hour. "
                "Those that came after stay in the mailbox, unread. Is something answering by itself?"
            )
            await raise_alert(self._db, f"mails:{lane}:{now:%Y-%m-%d}", words, now)
            return False
        self._kept.append((now, lane))
        return True

    async def _allowed(self, now: datetime) -> int:
        """How many mails may be fetched now."""
        a_minute = MOST_A_MINUTE - sum(now - at < MINUTE for at in self._fetched)
        an_hour = MOST_AN_HOUR - sum(now - at < HOUR for at in self._fetched)
        if an_hour <= 0:
            words = f"More than {MOST_AN_HOUR} mails came within an hour; they are read as fast as that allows."
            await raise_alert(self._db, f"mailbox-flood:{now:%Y-%m-%d}", words, now)
        return max(0, min(a_minute, an_hour))

    @asynccontextmanager
    async def _opened(self) -> AsyncIterator[Mailbox]:
        mailbox = await aside(lambda: open_mailbox(self._settings))
        try:
            yield mailbox
        finally:
            mailbox.abort()  # whichever thread is still waiting for it

    async def _rest(self, mailbox: Mailbox) -> None:
        if await aside(lambda: mailbox.pushes):
            await aside(lambda: mailbox.wait(LOOK_EVERY))
        else:
            await asyncio.sleep(LOOK_EVERY)

    async def _note_success(self) -> None:
        self._last_success = self._clock.now()
        await pulse(self._db, "mailbox", self._last_success)

    async def _alert_if_silent(self, why: str) -> None:
        now = self._clock.now()
        if now - self._last_success > SILENT_FOR:
            words = f"The mailbox could not be read for an hour, so clients' answers do not arrive. {why}"
            await raise_alert(self._db, f"mailbox:{now:%Y-%m-%d}", words, now)


def _new(mailbox: Mailbox, mark: Mark | None, now: datetime, most: int) -> list[tuple[int, bytes]]:
    if mark is None or mark.uid_validity != mailbox.uid_validity:
        uids = mailbox.since((now - LOOK_BACK).date())
    else:
        uids = mailbox.after(mark.last_uid)
    return mailbox.fetch(uids[:most])
