"""Two copies of the program: one is in charge, the other stands by and takes over when the first is gone."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from agent.charge import LEADER, Charge
from agent.clock import HandClock
from storage import leases
from storage.database import Database
from tests.agent.installation import START, Installation
from tests.agent.launcher import Launcher, launcher
from tests.agent.reporting import engagement
from tests.agent.terminal import free_port
from tests.doubles.bot_api import BotApi
from tests.doubles.mailbox import Mailbox

pytestmark = pytest.mark.database

NOON = datetime(2026, 11, 19, 12, tzinfo=UTC)


@pytest.fixture
def clock() -> HandClock:
    return HandClock(NOON)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """A copy that looks and renews much more often than in real life."""
    monkeypatch.setattr("agent.charge.LOOK", 0.01)
    monkeypatch.setattr("agent.charge.RENEW", 0.05)


async def in_charge(charge: Charge) -> bool:
    """Whether a copy gets to be in charge without waiting for another."""
    try:
        await asyncio.wait_for(charge.wait(), 0.3)
    except TimeoutError:
        return False
    return True


@pytest.mark.usefixtures("quick")
async def test_only_one_copy_is_in_charge_until_it_lets_go(database: Database, clock: HandClock) -> None:
    first, second = Charge(database, clock), Charge(database, clock)
    assert await in_charge(first)
    assert not await in_charge(second)
    await first.give_back()
    assert await in_charge(second)
    assert not await in_charge(first)


@pytest.mark.usefixtures("quick")
async def test_a_copy_on_another_machine_that_fell_silent_is_replaced_when_its_lease_lapses(
    database: Database, clock: HandClock
) -> None:
    await leases.take(database, LEADER, "another-machine:1:x", clock.now())
    second = Charge(database, clock)
    assert not await in_charge(second)
    clock.move(leases.LEASE + timedelta(seconds=1))
    assert await in_charge(second)


async def test_a_copy_that_was_killed_on_this_machine_is_replaced_at_once(database: Database, clock: HandClock) -> None:
    dead = await asyncio.create_subprocess_exec(sys.executable, "-c", "")
    await dead.wait()
    await leases.take(database, LEADER, f"{socket.gethostname()}:{dead.pid}:x", clock.now())
    assert await in_charge(Charge(database, clock))


@pytest.mark.usefixtures("quick")
async def test_a_copy_steps_down_when_another_has_taken_over(database: Database, clock: HandClock) -> None:
    first = Charge(database, clock)
    await first.wait()
    await database.execute("UPDATE lease SET owner = 'another-machine:1:x'")
    with pytest.raises(leases.LostError):
        await asyncio.wait_for(first.keep(), 5)


@pytest.mark.usefixtures("quick")
async def test_a_copy_stays_in_charge_through_a_short_failure_of_the_database_and_steps_down_after_a_long_one(
    database: Database, clock: HandClock
) -> None:
    first = Charge(database, clock)
    await first.wait()
    keeping = asyncio.create_task(first.keep())
    await database.execute("ALTER TABLE lease RENAME TO lease_away")
    await asyncio.sleep(0.3)
    assert not keeping.done()
    await database.execute("ALTER TABLE lease_away RENAME TO lease")
    await asyncio.sleep(0.2)
    await database.execute("ALTER TABLE lease RENAME TO lease_away")
    clock.move(leases.LEASE)
    with pytest.raises(leases.LostError):
        await asyncio.wait_for(keeping, 5)
    await database.execute("ALTER TABLE lease_away RENAME TO lease")


@pytest.fixture
async def starting() -> AsyncIterator[Launcher]:
    async with launcher() as started:
        yield started


@pytest.mark.kill
@pytest.mark.timeout(180)
async def test_a_standby_takes_over_within_seconds_when_the_first_copy_is_killed(
    tmp_path: Path, telegram: BotApi, mailbox: Mailbox, database_url: str, starting: Launcher
) -> None:
    one = Installation(tmp_path, telegram, mailbox.port, str(mailbox.ca_file), database_url)
    await one.agree(engagement("Mia Holm", "jonas@nordlys.example"))
    config, log = one.configure(), tmp_path / "log"
    first = await starting.start(config, log)
    await telegram.wait_until(lambda: telegram.count("getUpdates"), timeout=START)
    mia = await one.let_in("Mia Holm", 7)
    await mia.sees("Hello Mia", timeout=START)
    one.web_port = free_port()
    one.configure()  # another copy, another port
    second = await starting.start(config, log)
    await telegram.wait_until(lambda: "standing by" in one.log, timeout=START)
    mia.say("posts 1")
    await mia.sees("1 today", timeout=START)

    os.kill(first, signal.SIGKILL)
    await starting.wait(first)
    killed_at = asyncio.get_running_loop().time()
    mia.say("posts 2")
    await mia.sees("3 today", timeout=20)
    print(f"taken over after {asyncio.get_running_loop().time() - killed_at:.1f} s")
    assert not [call for call in telegram.calls("getUpdates") if call.status == 409], "two copies polled at once"
    os.kill(second, signal.SIGTERM)
    assert await starting.wait(second) == 0
