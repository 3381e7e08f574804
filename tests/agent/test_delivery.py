"""What the outbox holds goes out in order, several at once, and nothing is lost or doubled when something breaks."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import UTC, datetime, timedelta

import pytest

from agent import delivery
from agent.clock import HandClock
from agent.delivery import Delivery
from agent.outcomes import Gone, TryLater, Uncertain
from agent.ways import ROWS_PER_WAY
from storage import outbox
from storage.alerts import since
from storage.database import Database
from storage.outbox import Claimed, Post

pytestmark = pytest.mark.database

NOON = datetime(2026, 11, 19, 12, tzinfo=UTC)
DAY = timedelta(days=1)

Happens = Callable[[Claimed], Awaitable[None]]


async def nothing(_: Claimed) -> None:
    """All goes well."""


class Channel:
    """A channel that remembers what was sent; ``before`` and ``after`` happen on either side of leaving."""

    channel = "chat"

    def __init__(self, *, repeats_safely: bool = False) -> None:
        self.repeats_safely = repeats_safely
        self.before: Happens = nothing
        self.after: Happens = nothing
        self.closed: TryLater | None = None
        self.sent: list[str] = []
        self.opened = self.open_now = self.most_open = 0

    async def open(self) -> Channel:
        if self.closed:
            raise self.closed
        self.opened += 1
        self.open_now += 1
        self.most_open = max(self.most_open, self.open_now)
        return self

    async def close(self) -> None:
        self.open_now -= 1

    async def send(self, row: Claimed, leaving: Callable[[], Awaitable[bool]]) -> str | None:
        await self.before(row)
        if not await leaving():
            return None
        self.sent.append(row.key)
        await self.after(row)
        return f"{len(self.sent)}"


class Office:
    """One database, one channel, and whoever is told of doubts."""

    def __init__(self, database: Database, sender: Channel) -> None:
        self.database = database
        self.sender = sender
        self.clock = HandClock(NOON)
        self.told: list[tuple[str, str]] = []
        self.delivery = Delivery(database, self.clock, sender, self.doubt)

    async def doubt(self, row: Claimed, kind: str, why: str) -> None:
        assert why
        self.told.append((row.key, kind))
        await self.database.execute("INSERT INTO pulse (name, at) VALUES (?, ?)", [f"told of {row.key}", NOON])

    async def queue(self, *keys: str) -> None:
        """Queue a message for each key; the chat is its first word."""
        posts = [Post(key, "chat", f"chat:{key.split()[0]}", b"", NOON) for key in keys]
        await self.database.transact(lambda: outbox.put(self.database, posts, NOON))
        self.delivery.wake()

    @asynccontextmanager
    async def at_work(self, lines: int = 4) -> AsyncIterator[asyncio.Task[None]]:
        running = asyncio.create_task(self.delivery.run(lines))
        yield running
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running

    async def statuses(self) -> dict[str, str]:
        rows = await self.database.fetch("SELECT key, status FROM outbox ORDER BY id")
        return {row["key"]: row["status"] for row in rows}

    async def becomes(self, wanted: dict[str, str]) -> None:
        async with asyncio.timeout(10):
            while (found := await self.statuses()) != wanted:
                assert found.keys() == wanted.keys()
                await asyncio.sleep(0.01)


@pytest.fixture
def office(database: Database) -> Office:
    return Office(database, Channel())


# ── in order, and at once ───────────────────────────────────────────────────────────────────────────


async def test_each_chat_gets_its_messages_in_order_however_long_one_takes(office: Office) -> None:
    async def first_is_slow(row: Claimed) -> None:
        await asyncio.sleep(0.1 if row.key == "mia 1" else 0)

    office.sender.before = first_is_slow
    await office.queue("mia 1", "mia 2", "ida 1", "mia 3", "ida 2")
    async with office.at_work():
        await office.becomes(dict.fromkeys(("mia 1", "mia 2", "ida 1", "mia 3", "ida 2"), "sent"))
    assert [key for key in office.sender.sent if key.startswith("mia")] == ["mia 1", "mia 2", "mia 3"]
    assert [key for key in office.sender.sent if key.startswith("ida")] == ["ida 1", "ida 2"]
    assert office.sender.sent.index("ida 2") < office.sender.sent.index("mia 1"), "nobody waits for a slow chat"


async def test_so_many_are_on_their_way_at_once_and_no_more(office: Office) -> None:
    together = asyncio.Barrier(3)

    async def wait_for_the_others(_: Claimed) -> None:
        async with asyncio.timeout(5):
            await together.wait()

    office.sender.before = wait_for_the_others
    keys = [f"{chat} 1" for chat in "abcdef"]
    await office.queue(*keys)
    async with office.at_work(lines=3):
        await office.becomes(dict.fromkeys(keys, "sent"))
    assert office.sender.most_open == 3
    assert office.sender.open_now == 0, "they are closed in the end"


async def test_a_way_is_used_again_and_replaced_after_a_while(office: Office) -> None:
    keys = [f"{number} 1" for number in range(ROWS_PER_WAY + 1)]
    await office.queue(*keys)
    assert await office.delivery.deliver_waiting() == len(keys)
    assert office.sender.sent == keys
    assert (office.sender.opened, office.sender.most_open) == (2, 1)


async def test_what_comes_later_is_delivered_without_waiting_for_the_next_look(office: Office) -> None:
    async with office.at_work(), asyncio.timeout(delivery.IDLE / 2):
        await office.becomes({})
        await office.queue("mia 1")
        await office.becomes({"mia 1": "sent"})


# ── stopping ────────────────────────────────────────────────────────────────────────────────────────


async def test_what_is_under_way_arrives_before_the_program_stops(office: Office) -> None:
    left, answered = asyncio.Event(), asyncio.Event()

    async def slow_answer(_: Claimed) -> None:
        left.set()
        await answered.wait()

    office.sender.after = slow_answer
    await office.queue("mia 1")
    async with office.at_work() as running:
        await left.wait()
        running.cancel()
        await asyncio.sleep(0.05)
        await office.queue("ida 1")
        answered.set()
        with suppress(asyncio.CancelledError):
            await running
    assert await office.statuses() == {"mia 1": "sent", "ida 1": "queued"}
    assert office.told == []


async def test_an_answer_that_never_comes_does_not_keep_the_program_from_stopping(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(delivery, "GOODBYE", 0.05)
    left = asyncio.Event()

    async def silence(_: Claimed) -> None:
        left.set()
        await asyncio.Event().wait()

    office.sender.after = silence
    await office.queue("mia 1")
    async with office.at_work(), asyncio.timeout(5):
        await left.wait()
    assert await office.statuses() == {"mia 1": "sending"}
    after_a_restart = Office(office.database, Channel())
    await after_a_restart.delivery.take_over()
    assert await office.statuses() == {"mia 1": "uncertain"}
    assert after_a_restart.told == [("mia 1", "uncertain")]
    assert await after_a_restart.delivery.deliver_waiting() == 0


async def test_what_had_not_left_when_the_program_died_simply_goes_out(office: Office) -> None:
    await office.queue("mia 1")
    await office.database.transact(lambda: outbox.claim(office.database, "chat", NOON, DAY, 1))
    await office.delivery.take_over()
    assert await office.delivery.deliver_waiting() == 1
    assert (office.sender.sent, office.told) == (["mia 1"], [])


# ── setbacks ────────────────────────────────────────────────────────────────────────────────────────


def raising(error: Exception) -> Happens:
    async def happens(_: Claimed) -> None:
        raise error

    return happens


async def test_a_definite_failure_is_tried_again_later_and_given_up_after_two_days(office: Office) -> None:
    office.sender.before = raising(TryLater("no answer"))
    await office.queue("mia 1")
    tries = 0
    while (await office.statuses())["mia 1"] == "queued":
        tries += await office.delivery.deliver_waiting()
        office.clock.move(timedelta(hours=1))
    assert 48 <= tries <= 50
    assert office.told == [("mia 1", "refused")]


@pytest.mark.parametrize(
    ("error", "ended", "told"),
    [(Gone("blocked"), "failed", "refused"), (Uncertain("silence"), "uncertain", "uncertain")],
)
async def test_a_row_that_ends_otherwise_is_told_of_once_and_lets_the_next_one_pass(
    office: Office, error: Exception, ended: str, told: str
) -> None:
    async def first_fails(row: Claimed) -> None:
        if row.key == "mia 1":
            raise error

    office.sender.after = first_fails
    await office.queue("mia 1", "mia 2")
    await office.delivery.deliver_waiting()
    assert await office.statuses() == {"mia 1": ended, "mia 2": "sent"}
    assert office.told == [("mia 1", told)]


async def test_what_is_doubtful_goes_again_where_a_repeat_is_recognised(database: Database) -> None:
    office = Office(database, Channel(repeats_safely=True))
    office.sender.after = raising(Uncertain("silence"))
    await office.queue("mia 1")
    await office.delivery.deliver_waiting()
    office.sender.after = nothing
    office.clock.move(timedelta(hours=1))
    await office.delivery.deliver_waiting()
    assert office.sender.sent == ["mia 1", "mia 1"]
    assert (await office.statuses(), office.told) == ({"mia 1": "sent"}, [])


async def test_a_mistake_of_ours_is_uncertain_only_if_the_message_had_left(office: Office) -> None:
    await office.queue("mia 1", "ida 1")

    async def stumble(row: Claimed) -> None:
        if row.key == "mia 1":
            raise ZeroDivisionError

    office.sender.before = stumble
    office.sender.after = raising(ZeroDivisionError())
    await office.delivery.deliver_waiting()
    assert await office.statuses() == {"mia 1": "queued", "ida 1": "uncertain"}
    assert office.told == [("ida 1", "uncertain")]


async def test_without_any_way_out_nothing_is_lost_and_the_others_are_not_tried_in_vain(office: Office) -> None:
    office.sender.closed = TryLater("the server is down")
    keys = [f"{number} 1" for number in range(20)]
    await office.queue(*keys)
    assert await office.delivery.deliver_waiting() < 5
    assert await office.statuses() == dict.fromkeys(keys, "queued")
    office.sender.closed = None
    office.clock.move(timedelta(minutes=1))
    assert await office.delivery.deliver_waiting() == 20
    assert sorted(office.sender.sent) == sorted(keys)


async def test_ending_a_row_and_telling_of_it_happen_together_or_with_a_plain_alert(office: Office) -> None:
    async def stumble(row: Claimed, kind: str, why: str) -> None:
        await Office.doubt(office, row, kind, why)
        raise ZeroDivisionError

    office.delivery = Delivery(office.database, office.clock, office.sender, stumble)
    office.sender.after = raising(Gone("blocked"))
    await office.queue("mia 1")
    await office.delivery.deliver_waiting()
    assert await office.statuses() == {"mia 1": "failed"}
    assert await office.database.fetch("SELECT name FROM pulse") == [], "what the failed telling wrote is undone"
    assert ["refused (blocked)" in alert.words for alert in await since(office.database, NOON - DAY)] == [True]


async def test_a_row_somebody_else_has_taken_over_does_not_leave_twice(office: Office) -> None:
    async def taken_over(_: Claimed) -> None:
        await office.database.transact(lambda: outbox.abandoned(office.database, "chat"))

    office.sender.before = taken_over
    await office.queue("mia 1")
    async with office.at_work():
        while not await office.database.fetch("SELECT 1 FROM outbox WHERE attempts > 1"):
            await asyncio.sleep(0.01)
        office.sender.before = nothing
        await office.becomes({"mia 1": "sent"})
    assert office.sender.sent == ["mia 1"]


async def test_a_database_that_is_away_for_a_moment_neither_loses_nor_doubles_a_message(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(delivery, "IDLE", 0.05)
    transact, away = office.database.transact, 0

    async def sometimes(work: Callable[[], Awaitable[object]]) -> object:
        if away:
            raise OSError("the disk is full")
        return await transact(work)

    async def then_it_goes_away(row: Claimed) -> None:
        nonlocal away
        away = 1
        asyncio.get_running_loop().call_later(0.2, back)

    def back() -> None:
        nonlocal away
        away = 0

    monkeypatch.setattr(office.database, "transact", sometimes)
    office.sender.after = then_it_goes_away
    await office.queue("mia 1", "mia 2")
    async with office.at_work():
        while len(office.sender.sent) < 2 or away:
            await asyncio.sleep(0.01)
        await office.becomes({"mia 1": "sent", "mia 2": "sent"})
    assert office.sender.sent == ["mia 1", "mia 2"]


async def test_what_a_vanished_process_was_sending_is_found_when_its_lease_lapses(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(delivery, "IDLE", 0.05)
    await office.queue("mia 1", "mia 2")
    (row,) = await office.database.transact(lambda: outbox.claim(office.database, "chat", NOON, DAY, 1))
    await outbox.leaving(office.database, row, NOON + DAY)
    async with office.at_work():
        await asyncio.sleep(0.2)
        assert await office.statuses() == {"mia 1": "sending", "mia 2": "queued"}
        office.clock.set(NOON + DAY + timedelta(seconds=1))
        await office.becomes({"mia 1": "uncertain", "mia 2": "sent"})
    assert office.told == [("mia 1", "uncertain")]
