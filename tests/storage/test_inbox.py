"""What comes in is kept before it is acknowledged and handled exactly once, each sender's in order."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from storage import inbox
from storage.database import Database
from storage.inbox import SET_ASIDE_AFTER, InboxRow, Received

pytestmark = pytest.mark.database

NOON = datetime(2026, 11, 19, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


def update(number: int, lane: str = "chat:7", words: bytes = b"posts 2") -> Received:
    return Received(f"tg:{number}", lane, words)


async def keep(database: Database, *received: Received, at: datetime = NOON) -> None:
    await database.transact(lambda: inbox.put(database, received, at))


async def waiting(database: Database, at: datetime = NOON, limit: int = 100) -> list[InboxRow]:
    return await database.read(lambda: inbox.waiting(database, at, limit))


def sources(rows: list[InboxRow]) -> list[str]:
    return [row.source for row in rows]


async def test_what_came_in_waits_as_it_came_the_oldest_first(database: Database) -> None:
    await keep(database, update(2, words="blåbær ✓".encode()), update(1, "chat:8"))
    assert [(row.source, row.lane, row.payload) for row in await waiting(database)] == [
        ("tg:2", "chat:7", "blåbær ✓".encode()),
        ("tg:1", "chat:8", b"posts 2"),
    ]
    assert sources(await waiting(database, limit=1)) == ["tg:2"]


async def test_a_repeat_is_recognised_whether_its_first_was_handled_or_not(database: Database) -> None:
    await keep(database, update(1), update(2))
    (first, _) = await waiting(database)
    assert await inbox.finish(database, first.id)
    await keep(database, update(1, words=b"again"), update(2, words=b"again"), update(3))
    assert [(row.source, row.payload) for row in await waiting(database)] == [
        ("tg:2", b"posts 2"),
        ("tg:3", b"posts 2"),
    ]


async def test_a_row_is_finished_once_and_its_words_are_dropped(database: Database) -> None:
    await keep(database, update(1))
    (row,) = await waiting(database)
    assert await inbox.finish(database, row.id)
    assert not await inbox.finish(database, row.id)
    (kept,) = await database.fetch("SELECT status, payload FROM inbox")
    assert (kept["status"], bytes(kept["payload"])) == ("done", b"")


async def test_a_turn_that_is_undone_leaves_its_row_waiting(database: Database) -> None:
    await keep(database, update(1))
    (row,) = await waiting(database)

    async def turn() -> None:
        await inbox.finish(database, row.id)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await database.transact(turn)
    assert await waiting(database) == [row]


async def test_what_follows_a_failed_row_of_the_same_sender_waits_for_its_next_try(database: Database) -> None:
    await keep(database, update(1), update(2), update(3, "chat:8"))
    (row, *_) = await waiting(database)
    assert not await inbox.failed(database, row, NOON)
    assert sources(await waiting(database)) == ["tg:3"]
    assert sources(await waiting(database, NOON + HOUR)) == ["tg:1", "tg:2", "tg:3"]


async def test_a_row_that_keeps_failing_is_tried_ever_later_and_then_put_aside_so_that_others_can_pass(
    database: Database,
) -> None:
    await keep(database, update(1), update(2))
    at, pauses = NOON, []
    for attempt in range(1, SET_ASIDE_AFTER + 1):
        (row, _) = await waiting(database, at)
        assert await inbox.failed(database, row, at) == (attempt == SET_ASIDE_AFTER)
        (due,) = await database.fetch("SELECT due_at FROM inbox WHERE id = ?", [row.id])
        pauses.append(due["due_at"] - at)
        at = due["due_at"]
    assert pauses == sorted(set(pauses))
    assert sources(await waiting(database, NOON + HOUR)) == ["tg:2"]
    (kept,) = await database.fetch("SELECT status, payload FROM inbox WHERE source = 'tg:1'")
    assert (kept["status"], bytes(kept["payload"])) == ("set_aside", b"posts 2"), "a human may want to read it"


async def test_only_what_was_handled_long_ago_is_forgotten(database: Database) -> None:
    await keep(database, update(1), update(2))
    (row, _) = await waiting(database)
    await inbox.finish(database, row.id)
    assert await inbox.forget_before(database, NOON, NOON) == 0
    assert await inbox.forget_before(database, NOON + HOUR, NOON) == 1
    assert sources(await waiting(database)) == ["tg:2"]
