"""Turns that are taken together succeed together; one that fails fails alone."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest

from agent.clock import HandClock
from agent.mail.letters import Letterhead, Letters
from agent.mail_in.post_office import PostOffice
from agent.turn import Turns
from storage import dialogs, inbox, timers
from storage.alerts import since
from storage.database import Database
from storage.inbox import InboxRow, Received
from storage.models import Assistant

pytestmark = pytest.mark.database

NOON = datetime(2026, 11, 19, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.fixture
def turns(database: Database) -> Turns:
    head = Letterhead("reports@fyraften.example")
    return Turns(database, HandClock(NOON), Letters(head), PostOffice(head))


def words_of_a_stranger(number: int, chat: int) -> Received:
    message = {
        "message_id": number,
        "date": int(NOON.timestamp()),
        "text": "hello",
        "chat": {"id": chat, "type": "private"},
        "from": {"id": chat, "is_bot": False, "first_name": "Eva"},
    }
    return Received(f"tg:{number}", f"chat:{chat}", json.dumps({"update_id": number, "message": message}).encode())


def broken(number: int, chat: int) -> Received:
    return Received(f"tg:{number}", f"chat:{chat}", b"no update at all")


async def received(database: Database, *updates: Received, at: datetime = NOON) -> list[InboxRow]:
    await database.transact(lambda: inbox.put(database, updates, NOON))
    return await database.read(lambda: inbox.waiting(database, at))


async def answered(database: Database) -> list[str]:
    return [row["lane"] for row in await database.fetch("SELECT lane FROM outbox ORDER BY id")]


async def statuses(database: Database) -> list[str]:
    return [row["status"] for row in await database.fetch("SELECT status FROM inbox ORDER BY id")]


async def test_turns_taken_together_all_count_and_say_what_there_is_to_deliver(
    database: Database, turns: Turns
) -> None:
    rows = await received(database, *(words_of_a_stranger(number, number) for number in range(1, 6)))
    outcomes = await turns.take_received(rows)
    assert [outcome.posted for outcome in outcomes] == [frozenset({"chat"})] * 5
    assert await answered(database) == [f"chat:{number}" for number in range(1, 6)]
    assert await statuses(database) == ["done"] * 5


async def test_one_that_fails_is_put_back_alone_and_what_follows_from_its_sender_waits(
    database: Database, turns: Turns
) -> None:
    rows = await received(
        database, words_of_a_stranger(1, 1), broken(2, 2), words_of_a_stranger(3, 2), words_of_a_stranger(4, 3)
    )
    outcomes = await turns.take_received(rows)
    assert [outcome.failed for outcome in outcomes] == [False, True, False]
    assert await answered(database) == ["chat:1", "chat:3"]
    assert await statuses(database) == ["done", "new", "new", "done"]
    later = await database.read(lambda: inbox.waiting(database, NOON + HOUR))
    assert [(row.source, row.attempts) for row in later] == [("tg:2", 1), ("tg:3", 0)]


async def test_turns_taken_twice_change_nothing_the_second_time(database: Database, turns: Turns) -> None:
    rows = await received(database, words_of_a_stranger(1, 1), words_of_a_stranger(2, 2))
    await turns.take_received(rows)
    again = await turns.take_received(rows)
    assert [outcome.posted for outcome in again] == [frozenset()] * 2
    assert await answered(database) == ["chat:1", "chat:2"]


async def test_what_always_fails_is_put_aside_and_a_human_is_told(database: Database, turns: Turns) -> None:
    await received(database, broken(1, 1))
    for _ in range(inbox.SET_ASIDE_AFTER):
        await turns.take_received(await database.read(lambda: inbox.waiting(database, NOON + HOUR)))
    assert await statuses(database) == ["set_aside"]
    (alert,) = await since(database, NOON - HOUR)
    assert "tg:1 could not be handled" in alert.words


async def test_a_timer_that_fails_is_tried_later_and_does_not_hold_up_the_others(
    database: Database, turns: Turns
) -> None:
    async def begin() -> list[int]:
        mia = await Assistant.create(name="Mia", language="da", zone="Europe/Copenhagen", working_days="01234")
        flows = ("courtesy", "a flow of the next version", "courtesy")
        begun = [await dialogs.begin(database, mia.id, flow, str(n), NOON) for n, flow in enumerate(flows)]
        return [dialog.id for dialog in begun]

    for dialog in await database.transact(begin):
        await timers.set_for_dialog(database, dialog, "half", NOON, "Europe/Copenhagen")
    due = await database.read(lambda: timers.due(database, NOON))
    outcomes = await turns.take_timers(due)
    assert [outcome.failed for outcome in outcomes] == [False, True, False]
    (left,) = await database.read(lambda: timers.due(database, NOON + HOUR))
    assert (left.dialog, left.attempts) == (due[1].dialog, 1)
