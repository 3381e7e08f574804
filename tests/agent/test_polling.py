"""Fetching updates: kept before they are confirmed, and silence is noticed."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
from telegram import Bot
from tortoise.exceptions import OperationalError

from agent.clock import HandClock
from agent.telegram.polling import Poller
from storage import alerts
from storage.database import Database
from tests.doubles.bot_api import BotApi

pytestmark = pytest.mark.database

NOON = datetime(2026, 11, 19, 12, tzinfo=UTC)


@pytest.fixture
def clock() -> HandClock:
    return HandClock(NOON)


@pytest.fixture
async def poller(
    telegram: BotApi, database: Database, clock: HandClock, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Poller]:
    monkeypatch.setattr("agent.telegram.polling.LONG_POLL", 0)
    async with Bot(telegram.token, base_url=telegram.base_url) as bot:
        yield Poller(bot, database, clock, lambda: None)


async def kept(database: Database) -> list[str]:
    return [row["source"] for row in await database.fetch("SELECT source FROM inbox ORDER BY id")]


async def test_updates_are_kept_in_order_before_they_are_confirmed(
    telegram: BotApi, poller: Poller, database: Database
) -> None:
    updates = [telegram.user(7).say(words).update_id for words in ("one", "two", "three")]
    await poller._poll()
    assert await kept(database) == [f"tg:{update}" for update in updates]
    assert telegram.waiting_updates == 3
    await poller._poll()
    assert telegram.waiting_updates == 0


async def test_the_offset_does_not_move_when_an_update_cannot_be_kept(
    telegram: BotApi, poller: Poller, database: Database
) -> None:
    telegram.user(7).say("posts 2")
    await database.execute("ALTER TABLE inbox RENAME TO inbox_away")
    for _ in range(2):
        with pytest.raises(OperationalError):
            await poller._poll()
    assert telegram.waiting_updates == 1
    await database.execute("ALTER TABLE inbox_away RENAME TO inbox")
    await poller._poll()
    assert len(await kept(database)) == 1


async def test_of_groups_and_channels_nothing_is_kept_but_they_are_confirmed(
    telegram: BotApi, poller: Poller, database: Database
) -> None:
    telegram.user(7).in_group(-100500).say("posts 2")
    for _ in range(2):
        await poller._poll()
    assert await kept(database) == []
    assert telegram.waiting_updates == 0


async def test_twelve_silent_hours_raise_one_alert_a_day(poller: Poller, database: Database, clock: HandClock) -> None:
    await poller._poll()
    clock.move(timedelta(hours=11, minutes=59))
    await poller._alert_if_silent()
    assert await alerts.since(database, NOON) == []
    for _ in range(3):
        clock.move(timedelta(minutes=30))
        await poller._alert_if_silent()
    (alert,) = await alerts.since(database, NOON)
    assert "twelve hours" in alert.words
