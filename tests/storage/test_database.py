"""Changes are whole, survive cancellation, and are never shared with work running beside them."""

from __future__ import annotations

import asyncio
import traceback
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta, timezone
from random import Random
from typing import Any

import asyncpg
import pytest
from tortoise.exceptions import IntegrityError, TransactionManagementError
from tortoise.transactions import in_transaction

from storage.address import POSTGRESQL
from storage.database import ATTEMPTS, Database, open_database
from storage.errors import DatabaseError
from storage.models import Pulse
from storage.postgresql import POOL_SIZE
from storage.spawning import spawn
from tests.storage.processes import end, start

pytestmark = pytest.mark.database

LONGEST = 0.004  # seconds; a change takes about one millisecond, so that every await of it is hit
NOW = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)


@pytest.fixture
async def counter(database: Database) -> Callable[[], Awaitable[int]]:
    """A table with one number in it; call to read it."""
    await database.execute("CREATE TABLE counter (id INTEGER PRIMARY KEY, value INTEGER NOT NULL)")
    await database.execute("INSERT INTO counter VALUES (1, 0)")

    async def value() -> int:
        return int((await database.fetch("SELECT value FROM counter"))[0]["value"])

    return value


def one_more(database: Database) -> Callable[[], Awaitable[None]]:
    async def work() -> None:
        value = (await database.fetch("SELECT value FROM counter WHERE id = 1"))[0]["value"]
        await asyncio.sleep(0)
        await database.execute("UPDATE counter SET value = ? WHERE id = 1", (value + 1,))

    return work


async def everybody_at_once(database: Database) -> None:
    """Use every connection of the pool at the same time, or the only one in turn."""
    all_inside = asyncio.Barrier(POOL_SIZE if database.address.dialect == POSTGRESQL else 1)

    async def wait_for_the_others() -> None:
        await database.fetch("SELECT value FROM counter")
        await all_inside.wait()

    await asyncio.gather(*(database.read(wait_for_the_others) for _ in range(POOL_SIZE)))
    await asyncio.gather(*(database.transact(one_more(database)) for _ in range(POOL_SIZE)))


async def pulses(database: Database) -> list[str]:
    return [row["name"] for row in await database.fetch("SELECT name FROM pulse ORDER BY name")]


async def test_a_finished_change_is_there_for_everybody(database: Database, database_url: str) -> None:
    async def work() -> str:
        await Pulse.create(name="tick", at=NOW)
        await database.execute("INSERT INTO pulse (name, at) VALUES (?, ?)", ("poll", NOW))
        return "done"

    assert await database.transact(work) == "done"
    other = await open_database(database_url)
    assert await pulses(other) == ["poll", "tick"]
    await other.close()


async def test_an_error_in_the_middle_leaves_nothing(database: Database) -> None:
    async def work() -> None:
        await Pulse.create(name="tick", at=NOW)
        await database.execute("INSERT INTO pulse (name, at) VALUES (?, ?)", ("poll", NOW))
        assert await pulses(database) == ["poll", "tick"]
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await database.transact(work)
    assert await pulses(database) == []


async def test_an_error_in_an_inner_transaction_undoes_only_that(database: Database) -> None:
    async def work() -> None:
        await Pulse.create(name="outer", at=NOW)
        with suppress(ZeroDivisionError):
            async with in_transaction():
                await Pulse.create(name="inner", at=NOW)
                raise ZeroDivisionError
        async with in_transaction():
            await Pulse.create(name="second inner", at=NOW)

    await database.transact(work)
    assert await pulses(database) == ["outer", "second inner"]


async def test_changes_at_the_same_time_are_all_kept(database: Database, counter: Callable[[], Awaitable[int]]) -> None:
    await asyncio.gather(*(database.transact(one_more(database)) for _ in range(8)))
    assert await counter() == 8


@pytest.mark.timeout(300)
async def test_four_processes_add_300_times_each_without_an_error(
    counter: Callable[[], Awaitable[int]], database_url: str
) -> None:
    processes = [start("add", database_url, "300") for _ in range(4)]
    said = [end(process) for process in processes]
    assert said == ["", "", "", ""]
    assert await counter() == 4 * 300


@pytest.mark.usefixtures("counter")
async def test_400_cancelled_callers_leave_no_lock_and_no_connection_behind(
    database: Database, database_url: str
) -> None:
    random = Random(17)
    begun = 0

    async def caller() -> None:
        nonlocal begun
        begun += 1
        await database.transact(one_more(database))

    for _ in range(400):
        task = asyncio.create_task(caller())
        await asyncio.sleep(random.random() * LONGEST)
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
    async with asyncio.timeout(60):
        await everybody_at_once(database)
    await database.close()  # which waits for the changes whose callers have gone
    again = await open_database(database_url)
    assert (await again.fetch("SELECT value FROM counter"))[0]["value"] == begun + POOL_SIZE
    await again.close()


async def test_400_cancelled_changes_leave_no_lock_and_no_connection_behind(
    database: Database, counter: Callable[[], Awaitable[int]]
) -> None:
    """As when the event loop stops and cancels everybody: the changes' own tasks too, at any await."""
    random = Random(18)
    for _ in range(400):
        caller = asyncio.create_task(database.transact(one_more(database)))
        await asyncio.sleep(random.random() * LONGEST)
        tasks = [*database._running, caller]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    done = await counter()
    async with asyncio.timeout(60):
        await everybody_at_once(database)
    assert await counter() == done + POOL_SIZE


async def test_a_cancelled_callers_change_is_committed_before_the_database_closes(database_url: str) -> None:
    database = await open_database(database_url)
    started = asyncio.Event()

    async def work() -> None:
        started.set()
        await asyncio.sleep(0.05)
        await Pulse.create(name="tick", at=NOW)

    caller = asyncio.create_task(database.transact(work))
    await started.wait()
    caller.cancel()
    await database.close()
    again = await open_database(database_url)
    assert await pulses(again) == ["tick"]
    await again.close()


async def test_a_change_that_fails_after_its_caller_has_gone_is_reported(database: Database) -> None:
    reported: list[dict[str, Any]] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: reported.append(context))
    started = asyncio.Event()

    async def work() -> None:
        started.set()
        await asyncio.sleep(0.01)
        raise ZeroDivisionError

    caller = asyncio.create_task(database.transact(work))
    await started.wait()
    caller.cancel()
    await database.close()
    assert [type(context.get("exception")) for context in reported] == [ZeroDivisionError]


async def test_background_work_does_not_vanish_with_the_transaction_it_was_started_in(database: Database) -> None:
    background: list[asyncio.Task[Any]] = []

    async def note(name: str) -> None:
        await Pulse.create(name=name, at=NOW)

    async def work() -> None:
        background.append(spawn(database.transact(lambda: note("by model"))))
        background.append(spawn(database.execute("INSERT INTO pulse (name, at) VALUES (?, ?)", ("by SQL", NOW))))
        await asyncio.sleep(0.05)
        await Pulse.create(name="undone", at=NOW)
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await database.transact(work)
    await asyncio.gather(*background)
    assert await pulses(database) == ["by SQL", "by model"]


async def test_an_ordinary_task_inside_a_transaction_is_refused_instead_of_sharing_it(database: Database) -> None:
    async def work() -> None:
        insert = database.execute("INSERT INTO pulse (name, at) VALUES (?, ?)", ("poll", NOW))
        with pytest.raises(RuntimeError, match=r"spawn\(\)"):
            await asyncio.create_task(insert)

    await database.transact(work)
    assert await pulses(database) == []


async def test_an_ordinary_task_that_outlives_its_transaction_is_refused(database: Database) -> None:
    over = asyncio.Event()
    background: list[asyncio.Task[Any]] = []

    async def late() -> None:
        await over.wait()
        await Pulse.create(name="late", at=NOW)

    async def work() -> None:
        background.append(asyncio.create_task(late()))

    await database.transact(work)
    over.set()
    with pytest.raises(TransactionManagementError, match=r"spawn\(\)"):
        await background[0]
    assert await pulses(database) == []


async def test_a_transaction_inside_a_transaction_is_refused(database: Database) -> None:
    async def work() -> None:
        await database.transact(work)

    with pytest.raises(RuntimeError, match="call the work directly"):
        await database.transact(work)


async def test_reading_sees_what_was_there_and_cannot_write(database: Database) -> None:
    async def write() -> None:
        await Pulse.create(name="tick", at=NOW)

    await database.transact(write)
    assert await database.read(lambda: pulses(database)) == ["tick"]
    with pytest.raises((TransactionManagementError, DatabaseError), match=r"read\(\)"):
        await database.read(lambda: database.execute("DELETE FROM pulse"))
    assert await pulses(database) == ["tick"]


async def test_the_number_of_changed_rows_is_right_for_every_kind_of_statement(database: Database) -> None:
    insert = "INSERT INTO pulse (name, at) VALUES (?, ?), (?, ?)"
    assert await database.execute(insert, ("a", NOW, "b", NOW)) == 2
    assert await database.execute("UPDATE pulse SET at = ?", (NOW,)) == 2
    assert await database.execute("UPDATE pulse SET at = ? WHERE name = ?", (NOW, "c")) == 0
    assert await database.execute(f"{insert} ON CONFLICT DO NOTHING", ("b", NOW, "c", NOW)) == 1
    assert await database.execute("DELETE FROM pulse WHERE name <> ?", ("b",)) == 2


async def test_rows_that_a_statement_returns_are_not_lost(database: Database) -> None:
    await database.execute("INSERT INTO pulse (name, at) VALUES (?, ?)", ("tick", NOW))
    claimed = await database.fetch("UPDATE pulse SET at = ? WHERE name = ? RETURNING name", (NOW, "tick"))
    assert claimed == [{"name": "tick"}]


async def test_a_question_mark_in_a_text_is_not_an_argument(database: Database) -> None:
    rows = await database.fetch("SELECT 'what? it''s' AS words, name FROM pulse WHERE name = ?", ("tick",))
    assert rows == []
    await database.execute("INSERT INTO pulse (name, at) VALUES ('why?', ?)", (NOW,))
    assert await pulses(database) == ["why?"]


async def test_instants_and_dates_come_back_as_they_went_in(database: Database) -> None:
    summer = datetime(2026, 7, 1, 17, 30, 0, 250, tzinfo=timezone(timedelta(hours=2)))
    await database.execute("CREATE TABLE moment (at TIMESTAMP WITH TIME ZONE, day DATE)")
    await database.execute("INSERT INTO moment VALUES (?, ?)", (summer, date(2026, 7, 1)))
    (row,) = await database.fetch("SELECT at, day FROM moment")
    assert row == {"at": summer, "day": date(2026, 7, 1)}
    assert row["at"].utcoffset() == timedelta(0)


async def test_instants_sort_like_time_whatever_their_zone_was(database: Database) -> None:
    berlin = NOW.astimezone(timezone(timedelta(hours=1)))
    await database.execute("INSERT INTO pulse (name, at) VALUES (?, ?)", ("now", berlin))
    later = "SELECT name FROM pulse WHERE at > ?"
    assert await database.fetch(later, (NOW - timedelta(microseconds=1),)) == [{"name": "now"}]
    assert await database.fetch(later, (NOW,)) == []
    assert await database.fetch(later, (NOW.astimezone(timezone(timedelta(hours=-9))),)) == []


async def test_an_instant_without_a_zone_is_refused(database: Database) -> None:
    naive = NOW.replace(tzinfo=None)
    with pytest.raises(ValueError, match="without a time zone"):
        await database.execute("INSERT INTO pulse (name, at) VALUES (?, ?)", ("tick", naive))
    assert await pulses(database) == []


async def test_a_closed_database_says_so(database_url: str) -> None:
    database = await open_database(database_url)
    await database.close()
    await database.close()
    with pytest.raises(DatabaseError, match="has been closed"):
        await database.fetch("SELECT 1")


async def test_an_error_about_a_row_does_not_quote_the_row(database: Database) -> None:
    add = ("INSERT INTO pulse (name, at) VALUES (?, ?)", ("private words", NOW))
    await database.execute(*add)
    with pytest.raises(IntegrityError) as caught:
        await database.execute(*add)
    assert "pulse" in str(caught.value)
    assert "private words" not in "".join(traceback.format_exception(caught.value))


@pytest.mark.database(only="postgresql")
async def test_a_change_that_always_collides_is_given_up_with_advice(database: Database) -> None:
    runs = 0

    async def work() -> None:
        nonlocal runs
        runs += 1
        raise asyncpg.SerializationError

    with pytest.raises(DatabaseError, match="collided again and again"):
        await database.transact(work)
    assert runs == ATTEMPTS


@pytest.mark.database(only="postgresql")
async def test_a_swallowed_error_is_not_taken_for_success(database: Database) -> None:
    async def work() -> None:
        await database.execute("INSERT INTO pulse (name, at) VALUES (?, ?)", ("tick", NOW))
        with suppress(IntegrityError):
            await database.execute("INSERT INTO pulse (name, at) VALUES (?, ?)", ("tick", NOW))

    with pytest.raises(TransactionManagementError, match="Let the error out"):
        await database.transact(work)


@pytest.mark.database(only="postgresql")
async def test_a_lost_connection_is_explained_and_replaced(database: Database) -> None:
    async def work() -> None:
        await database.fetch("SELECT pg_terminate_backend(pg_backend_pid())")

    with pytest.raises(DatabaseError, match="the connection was lost"):
        await database.transact(work)
    assert await pulses(database) == []
