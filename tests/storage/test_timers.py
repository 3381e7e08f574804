"""A due timer acts exactly once, in whichever process and however often somebody looks."""

from __future__ import annotations

import asyncio
from datetime import UTC, date, datetime, timedelta

import pytest

from storage import timers
from storage.database import Database, open_database
from storage.timers import TimerRow

pytestmark = pytest.mark.database

FIVE = datetime(2026, 11, 19, 16, tzinfo=UTC)  # in Copenhagen
COPENHAGEN = "Europe/Copenhagen"
MINUTE = timedelta(minutes=1)


async def due(database: Database, at: datetime = FIVE, limit: int = 100) -> list[TimerRow]:
    return await database.read(lambda: timers.due(database, at, limit))


def named(rows: list[TimerRow]) -> list[tuple[int | None, str]]:
    return [(row.dialog, row.name) for row in rows]


async def test_what_is_due_comes_the_longest_overdue_first_and_nothing_comes_early(database: Database) -> None:
    await timers.set_for_dialog(database, 1, "send", FIVE, COPENHAGEN)
    await timers.set_for_dialog(database, 1, "half", FIVE - MINUTE, COPENHAGEN)
    await timers.set_for_dialog(database, 2, "late", FIVE + MINUTE, COPENHAGEN)
    assert named(await due(database)) == [(1, "half"), (1, "send")]
    assert named(await due(database, limit=1)) == [(1, "half")]
    assert await timers.next_due(database) == FIVE - MINUTE


async def test_setting_the_same_timer_again_moves_it(database: Database) -> None:
    await timers.set_for_dialog(database, 1, "send", FIVE, COPENHAGEN)
    await timers.set_for_dialog(database, 1, "send", FIVE + MINUTE, COPENHAGEN)
    assert await due(database) == []
    assert named(await due(database, FIVE + MINUTE)) == [(1, "send")]


async def test_the_time_on_the_wall_and_its_zone_are_kept_beside_the_instant(database: Database) -> None:
    await timers.set_for_day(database, 7, date(2026, 11, 20), FIVE, COPENHAGEN)
    (kept,) = await database.fetch("SELECT wall, zone, day FROM timer")
    assert kept == {"wall": "17:00", "zone": COPENHAGEN, "day": date(2026, 11, 20)}
    (row,) = await due(database)
    assert (row.engagement, row.day, row.due_at, row.dialog) == (7, date(2026, 11, 20), FIVE, None)


async def test_an_engagement_has_one_next_day(database: Database) -> None:
    for days in (1, 2):
        await timers.set_for_day(database, 7, date(2026, 11, 19 + days), FIVE, COPENHAGEN)
    assert [row.day for row in await due(database)] == [date(2026, 11, 21)]


async def test_a_timer_is_taken_once_whoever_looks(database: Database, database_url: str) -> None:
    await timers.set_for_dialog(database, 1, "send", FIVE, COPENHAGEN)
    (row,) = await due(database)
    other = await open_database(database_url)
    took = await asyncio.gather(*(timers.take(each, row) for each in (database, other) for _ in range(5)))
    await other.close()
    assert sorted(took) == [False] * 9 + [True]


async def test_a_timer_that_was_moved_meanwhile_is_not_taken(database: Database) -> None:
    await timers.set_for_dialog(database, 1, "send", FIVE, COPENHAGEN)
    (row,) = await due(database)
    await timers.set_for_dialog(database, 1, "send", FIVE + MINUTE, COPENHAGEN)
    assert not await timers.take(database, row)
    assert named(await due(database, FIVE + MINUTE)) == [(1, "send")]


async def test_a_turn_that_is_undone_leaves_its_timer(database: Database) -> None:
    await timers.set_for_dialog(database, 1, "send", FIVE, COPENHAGEN)
    (row,) = await due(database)

    async def turn() -> None:
        assert await timers.take(database, row)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await database.transact(turn)
    assert await due(database) == [row]


async def test_a_timer_that_keeps_failing_is_tried_ever_later_but_at_least_every_hour(database: Database) -> None:
    await timers.set_for_dialog(database, 1, "send", FIVE, COPENHAGEN)
    at, pauses = FIVE, []
    for attempt in range(1, 13):
        (row,) = await due(database, at)
        assert await timers.failed(database, row, at) == attempt
        next_try = await timers.next_due(database)
        assert next_try is not None
        pauses.append(next_try - at)
        at = next_try
    assert pauses == sorted(pauses)
    assert pauses[0] < MINUTE
    assert pauses[-1] == timedelta(hours=1)


async def test_a_failed_turn_does_not_move_a_timer_that_was_set_anew(database: Database) -> None:
    await timers.set_for_dialog(database, 1, "send", FIVE, COPENHAGEN)
    (row,) = await due(database)
    await timers.set_for_dialog(database, 1, "send", FIVE + MINUTE, COPENHAGEN)
    await timers.failed(database, row, FIVE)
    assert await timers.next_due(database) == FIVE + MINUTE


async def test_a_dialog_forgets_the_timers_it_names_or_all_of_its_own(database: Database) -> None:
    for dialog in (1, 11):
        for name in ("half", "last", "send"):
            await timers.set_for_dialog(database, dialog, name, FIVE, COPENHAGEN)
    await timers.forget(database, 1, ["half", "last"])
    assert named(await due(database)) == [(1, "send"), (11, "half"), (11, "last"), (11, "send")]
    await timers.forget(database, 11, [])
    assert named(await due(database)) == [(1, "send")]
