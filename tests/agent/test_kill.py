"""``fyraften run`` is killed with SIGKILL again and again: no report is lost, none is sent twice, no answer is missing.

``FYRAFTEN_KILLS=1000 uv run pytest -m kill -s`` runs longer; ``FYRAFTEN_SEED`` repeats a run.
"""

from __future__ import annotations

import asyncio
import os
import random
import signal
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from agent.clock import SystemClock
from storage import alerts, invites
from storage.database import Database, open_database
from tests.agent.crash_points import POINTS
from tests.agent.installation import Installation
from tests.agent.launcher import Launcher, launcher
from tests.agent.reporting import PATIENCE, Reporter
from tests.doubles.bot_api import RemoteBotApi, bot_api_process
from tests.doubles.mailbox import MailboxProcess, in_own_process
from tests.doubles.mails import Mail, duplicates, read_mail

pytestmark = [pytest.mark.kill, pytest.mark.database, pytest.mark.timeout(3600)]

KILLS = int(os.environ.get("FYRAFTEN_KILLS", "12"))
SEED = int(os.environ.get("FYRAFTEN_SEED", "20261119"))
REACHED = 45.0  # seconds in which the days come to any point
PEACE = 120.0  # seconds for finishing everything after the last restart
AT_ONCE = 3  # assistants in the middle of their day
SLOW = {"at": "message", "delay": 0.01, "accept": True}  # 10 ms between taking a mail and saying so


@dataclass
class Siege:
    """The installation, the doubles around it, and the days that are being worked on."""

    installation: Installation
    telegram: RemoteBotApi
    mailbox: MailboxProcess
    launcher: Launcher
    database: Database
    days: list[Reporter] = field(default_factory=list)
    over: bool = False
    kills: int = 0
    _read: dict[Path, Mail] = field(default_factory=dict)

    def mails(self) -> list[Mail]:
        """What the mail server has accepted; a mail once read is not read again."""
        for path in set(self.mailbox.state.glob("*.eml")) - self._read.keys():
            self._read[path] = read_mail(path)
        return list(self._read.values())

    async def start(self, point: str = "") -> int:
        return await self.launcher.start(self.installation.configure(), self.installation.folder / "log", point)

    async def kill_after(self, seconds: float, *, at_work: bool) -> None:
        """End the program without warning, so long after its start or after it has begun to work."""
        polls = self.telegram.count("getUpdates")
        pid = await self.start()
        if at_work:  # on a busy machine it would otherwise never get that far
            await self.telegram.wait_until(lambda: self.telegram.count("getUpdates") > polls, timeout=PATIENCE)
        await asyncio.sleep(seconds)
        os.kill(pid, signal.SIGKILL)
        assert await self.launcher.wait(pid) == -signal.SIGKILL
        self.kills += 1

    async def die_at(self, point: str) -> None:
        """Let the program run until it comes to a point and dies there."""
        pid = await self.start(point)
        try:
            async with asyncio.timeout(REACHED):
                assert await self.launcher.wait(pid) == -signal.SIGKILL
        except TimeoutError as error:
            raise AssertionError(f"the program never came to the point “{point}”") from error
        self.kills += 1

    async def work(self) -> None:
        """One assistant after the other has her day, until the siege is over."""
        while not self.over:
            reporter = Reporter(len(self.days) + 1, self.telegram, self.mails)
            self.days.append(reporter)
            await self.installation.agree(reporter.agreement)
            await reporter.day(await self.invite(reporter.name), self.database)

    async def invite(self, name: str) -> str:
        now = SystemClock().now()
        return await self.database.transact(lambda: invites.create_invite(name, now))

    async def hold(self, attack: Awaitable[None]) -> None:
        """Work while the attack goes on, then finish the days under way in peace."""
        async with asyncio.TaskGroup() as group:
            for _ in range(AT_ONCE):
                group.create_task(self.work())
            answering = group.create_task(self.answer_doubts())
            await attack
            self.over = True
            pid = await self.start()
            async with asyncio.timeout(PEACE):
                while not await self.settled():
                    await asyncio.sleep(0.1)
            os.kill(pid, signal.SIGTERM)
            assert await self.launcher.wait(pid) == 0
            answering.cancel()

    async def answer_doubts(self) -> None:
        """Whoever is asked whether a mail arrived looks, and answers; also long after her day."""
        sql = "SELECT lane FROM outbox WHERE channel = 'mail' AND status = 'uncertain'"
        while True:
            lanes = {row["lane"] for row in await self.database.fetch(sql)}
            for day in self.days:
                if f"mail:{day.email}" in lanes:
                    day.answer_doubt()
            await asyncio.sleep(0.1)

    async def settled(self) -> bool:
        waiting = await self.database.fetch("SELECT id FROM inbox WHERE status <> 'done'")
        going = await self.database.fetch("SELECT id FROM outbox WHERE status IN ('queued', 'claimed', 'sending')")
        doubtful = await self.database.fetch("SELECT id FROM outbox WHERE channel = 'mail' AND status <> 'sent'")
        arrived = all(day.her_mails() for day in self.days)
        return arrived and not waiting and not going and not doubtful and not self.telegram.waiting_updates

    async def check(self) -> None:
        """What must hold after the last restart."""
        assert duplicates(self.mails()) == {}
        assert len(self.mails()) == len(self.days)
        for day in self.days:
            day.check()
        told = await alerts.since(self.database, SystemClock().now().replace(year=2000))
        assert not [alert.words for alert in told if "may not have arrived" in alert.words]
        sums = await self.database.fetch("SELECT kpi, value FROM entry WHERE kpi <> 'note'")
        assert sorted(row["value"] for row in sums) == sorted(["3", "4"] * len(self.days))


@asynccontextmanager
async def siege(folder: Path, database_url: str) -> AsyncIterator[Siege]:
    """Everything started but the program itself."""
    with bot_api_process() as telegram:
        async with in_own_process(folder / "mails", faults=[SLOW]) as mailbox, launcher() as starting:
            installation = Installation(folder, telegram, mailbox.port, mailbox.ca_file, database_url)
            database = await open_database(database_url)
            try:
                yield Siege(installation, telegram, mailbox, starting, database)
            except BaseException:
                print(installation.log[-6000:])
                raise
            finally:
                await database.close()


@pytest.fixture
def chance() -> random.Random:
    print(f"FYRAFTEN_SEED={SEED}")
    return random.Random(SEED)


async def test_killed_at_random_moments_no_report_is_lost_and_none_is_sent_twice(
    tmp_path: Path, database_url: str, chance: random.Random
) -> None:
    async with siege(tmp_path, database_url) as town:

        async def attack() -> None:
            for _ in range(KILLS):
                await town.kill_after(chance.uniform(0.0, 0.8), at_work=chance.random() < 0.8)

        await town.hold(attack())
        await town.check()
        doubts = sum(len(day.answered) for day in town.days)
        print(f"{town.kills} kills, {len(town.days)} reports, {doubts} mails in doubt and asked about")
    assert town.kills == KILLS


async def test_killed_once_at_every_numbered_point_no_report_is_lost_and_none_is_sent_twice(
    tmp_path: Path, database_url: str
) -> None:
    async with siege(tmp_path, database_url) as town:

        async def attack() -> None:
            for point in POINTS:
                await prepare(town, point)
                await town.die_at(point)

        await town.hold(attack())
        await town.check()
    assert town.kills >= len(POINTS)


async def prepare(town: Siege, point: str) -> None:
    """Some points are only reached in trouble."""
    if point.startswith("a message is put off"):
        town.telegram.fail_next("sendMessage", retry_after=1)
    if point.startswith("a message ends"):
        await town.die_at("a chat message has left, and nobody knows yet")
    if point.startswith("a doubt is settled"):
        await town.die_at("a mail is leaving")
