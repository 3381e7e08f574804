"""An installation of Fyraften in one process: the real engine and database, Telegram's double, and a clock to move."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from zoneinfo import ZoneInfo

from telegram import Bot
from telegram.request import HTTPXRequest

from agent.agreement_file.reading import read_agreement
from agent.clock import Clock, HandClock
from agent.engine import Engine
from agent.mail.letters import Letterhead
from agent.telegram.outbound import TelegramSender
from agent.telegram.pacing import Pace
from agent.telegram.polling import Poller
from storage import alerts, inbox, invites, timers
from storage.agreements import import_agreement
from storage.database import Database, open_database
from storage.outbox import Claimed
from storage.rows import instant
from tests.doubles.bot_api import BotApi, Person

SENDER = "reports@fyraften.example"
MAIL_HOST = "mx.fyraften.example"
EPOCH = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail as the client got it."""

    to: str
    at: datetime
    content: bytes

    @property
    def message(self) -> EmailMessage:
        return message_from_bytes(self.content, policy=policy.default.clone(raise_on_defect=True))

    @property
    def subject(self) -> str:
        return str(self.message["Subject"])

    @property
    def text(self) -> str:
        return self._body("plain")

    @property
    def html(self) -> str:
        return self._body("html")

    def _body(self, kind: str) -> str:
        part = self.message.get_body((kind,))
        assert part is not None
        return str(part.get_content())


class ClientsInboxes:
    """Where all mails arrive; what is in ``misfortunes`` is raised instead of taking the next mail."""

    channel = "mail"
    repeats_safely = False

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self.mails: list[Mail] = []
        self.misfortunes: list[Exception] = []

    async def open(self) -> ClientsInboxes:
        return self

    async def close(self) -> None:
        pass

    async def send(self, row: Claimed, leaving: Callable[[], Awaitable[bool]]) -> str | None:
        if not await leaving():
            return None
        if self.misfortunes:
            raise self.misfortunes.pop(0)
        self.mails.append(Mail(row.lane.removeprefix("mail:"), self._clock.now(), row.payload))
        return str(len(self.mails))


class Office:
    """Open one with ``open_office``. ``mails`` is what clients got; ``restart`` ends the program and starts it anew."""

    def __init__(self, url: str, telegram: BotApi, clock: HandClock) -> None:
        self.url = url
        self.telegram = telegram
        self.clock = clock
        self.inboxes = ClientsInboxes(clock)
        self.zone = ZoneInfo("Europe/Copenhagen")
        self.manager = ""
        self.public_url = ""  # set it and restart, and mails lead to the decision page
        self.db: Database
        self.engine: Engine
        self._bot: Bot
        self._poller: Poller

    @property
    def mails(self) -> list[Mail]:
        return self.inboxes.mails

    async def start(self) -> None:
        """Start the program: open the database, take over what a former one left."""
        self.db = await open_database(self.url)
        plain = {"verify": False}  # loopback speaks no TLS, and reading all certificates takes a tenth of a second
        requests = [HTTPXRequest(connection_pool_size=4, httpx_kwargs=plain) for _ in range(2)]
        self._bot = Bot(
            self.telegram.token,
            base_url=self.telegram.base_url,
            request=requests[0],
            get_updates_request=requests[1],
        )
        for request in requests:
            await request.initialize()
        self._requests = requests
        self.engine = Engine(
            self.db,
            self.clock,
            Letterhead(SENDER, b"kept over a restart", self.public_url),
            chat=TelegramSender(self._bot, Pace(10_000)),
            mail=self.inboxes,
            answer=self._answer,
            manager=self.manager,
            authserv_id=MAIL_HOST,
        )
        self._poller = Poller(self._bot, self.db, self.clock, self.engine.receiving.wake)
        await self.engine.take_over()

    async def stop(self) -> None:
        for request in self._requests:
            await request.shutdown()
        await self.db.close()

    async def restart(self) -> None:
        await self.stop()
        await self.start()

    async def agree(self, *agreements: str) -> None:
        """Import agreement files."""
        now = self.clock.now()
        for text in agreements:
            agreed = read_agreement(text)
            await self.db.transact(lambda agreed=agreed: import_agreement(agreed, now))
        await self.settle()

    async def hire(self, name: str, chat: int = 7, language: str = "en") -> Person:
        """Invite an assistant; she presses Start."""
        token = await self.db.transact(lambda: invites.create_invite(name, self.clock.now()))
        her = self.telegram.user(chat, name.split(maxsplit=1)[0], language, known=False)
        her.start(token)
        await self.settle()
        return her

    async def settle(self) -> None:
        """Let everything happen that can happen now; a turn that fails fails the test."""
        while self.telegram.waiting_updates:
            await self._poller._poll()
        for _ in range(2):  # the house comes by every minute, also after somebody has just been let in
            await self.engine.settle()
            await self.engine.house.keep_house()
        failed = await self.db.fetch("SELECT source, attempts FROM inbox WHERE attempts > 0")
        assert not failed, f"a turn failed: {failed}"
        stuck = await self.db.fetch("SELECT key, attempts FROM timer WHERE attempts > 0")
        assert not stuck, f"a timer failed: {stuck}"

    async def receive(self, *mails: bytes) -> None:
        """Let mails arrive in the mailbox; what does not concern us is left there."""
        found = [each.received for each in map(self.engine.office.sort, mails) if each is not None]
        await self.db.transact(lambda: inbox.put(self.db, found, self.clock.now()))
        await self.settle()

    async def move_to(self, target: datetime) -> None:
        """Move the clock to a moment, stopping at everything that is due on the way."""
        while (due := await self._next_due()) is not None and due <= target:
            self.clock.set(due)
            await self.settle()
        self.clock.set(target)
        await self.settle()

    async def at(self, wall: str, day: int = 0) -> None:
        """Move the clock to a wall-clock time in ``zone``, today or so many days later."""
        await self.move_to(self.moment(wall, day))

    def moment(self, wall: str, day: int = 0) -> datetime:
        today = self.clock.now().astimezone(self.zone).date()
        return datetime.combine(today + timedelta(days=day), time.fromisoformat(wall), self.zone)

    async def _next_due(self) -> datetime | None:
        """When something is due next; a mail that is due but must wait for an earlier one does not count."""
        queued = await self.db.fetch("SELECT due_at FROM outbox WHERE status = 'queued'")
        found = [await timers.next_due(self.db), *(instant(row["due_at"]) for row in queued)]
        return min((each for each in found if each is not None and each > self.clock.now()), default=None)

    async def alerts(self) -> list[str]:
        """What a human was told to look at."""
        return [alert.words for alert in await alerts.since(self.db, EPOCH)]

    async def count(self, table: str) -> int:
        return int((await self.db.fetch(f"SELECT COUNT(*) AS n FROM {table}"))[0]["n"])

    async def _answer(self, query: str, toast: str) -> None:
        await self._bot.answer_callback_query(query, toast or None)


@asynccontextmanager
async def open_office(url: str, start: datetime) -> AsyncIterator[Office]:
    """An office whose clock stands at ``start`` (aware)."""
    clock = HandClock(start)
    async with BotApi(now=clock.now) as telegram:
        office = Office(url, telegram, clock)
        await office.start()
        try:
            yield office
        finally:
            await office.stop()
