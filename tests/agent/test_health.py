"""``/health`` says whether Telegram has been heard within five minutes, for whoever watches the program."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import httpx
import pytest

from agent.clock import HandClock
from agent.web import app
from storage.alerts import pulse
from storage.database import Database

pytestmark = pytest.mark.database

NOON = datetime(2026, 11, 19, 12, tzinfo=UTC)


async def status(database: Database, clock: HandClock) -> tuple[int, str]:
    transport = httpx.ASGITransport(app(database, clock))
    async with httpx.AsyncClient(transport=transport, base_url="http://here") as client:
        answer = await client.get("/health")
    return answer.status_code, answer.json()["status"]


async def test_health_fails_until_telegram_has_been_heard(database: Database) -> None:
    assert await status(database, HandClock(NOON)) == (503, "silent")


async def test_health_is_good_after_a_poll_and_fails_five_minutes_after_the_last_one(database: Database) -> None:
    clock = HandClock(NOON)
    await pulse(database, "poll", NOON)
    clock.move(timedelta(minutes=4, seconds=59))
    assert await status(database, clock) == (200, "ok")
    clock.move(timedelta(seconds=1))
    assert await status(database, clock) == (503, "silent")


async def test_the_heartbeat_alone_is_not_health(database: Database) -> None:
    await pulse(database, "tick", NOON)
    assert await status(database, HandClock(NOON)) == (503, "silent")
