"""What must go out is claimed by one worker, leaves in order, and never twice on a guess."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from storage import outbox
from storage.database import Database, open_database
from storage.outbox import Claimed, Post

pytestmark = pytest.mark.database

NOON = datetime(2026, 11, 19, 12, tzinfo=UTC)
LEASE = timedelta(minutes=15)
SOON, LATER = timedelta(seconds=1), timedelta(minutes=20)


def post(key: str, lane: str = "chat:7", channel: str = "chat", card: str | None = None) -> Post:
    return Post(key, channel, lane, key.encode(), NOON, card=card)


async def queue(database: Database, *posts: Post) -> None:
    await database.transact(lambda: outbox.put(database, posts, NOON))


async def claim(database: Database, *, at: datetime = NOON, limit: int = 10, channel: str = "chat") -> list[Claimed]:
    return await database.transact(lambda: outbox.claim(database, channel, at, LEASE, limit))


async def claim_one(database: Database, *, at: datetime = NOON) -> Claimed:
    (row,) = await claim(database, at=at, limit=1)
    return row


async def leave(database: Database, row: Claimed, at: datetime = NOON) -> bool:
    return await outbox.leaving(database, row, at + LEASE)


async def statuses(database: Database) -> dict[str, str]:
    return {row["key"]: row["status"] for row in await database.fetch("SELECT key, status FROM outbox ORDER BY id")}


def keys(rows: list[Claimed]) -> list[str]:
    return [row.key for row in rows]


# ── queued ──────────────────────────────────────────────────────────────────────────────────────────


async def test_the_same_key_is_queued_once_and_its_first_bytes_stay(database: Database) -> None:
    await queue(database, post("eod"), post("note"))
    await queue(database, replace(post("eod"), payload=b"other words"))
    assert [(row.key, row.payload) for row in await claim(database, limit=1)] == [("eod", b"eod")]
    assert await statuses(database) == {"eod": "claimed", "note": "queued"}


async def test_nothing_is_claimed_before_it_is_due(database: Database) -> None:
    await queue(database, replace(post("eod"), due_at=NOON + SOON))
    assert await claim(database) == []
    assert keys(await claim(database, at=NOON + SOON)) == ["eod"]


async def test_a_channel_does_not_claim_what_belongs_to_the_other(database: Database) -> None:
    await queue(database, post("note"), post("eod", "mail:jonas@nordlys.example", "mail"))
    assert keys(await claim(database, channel="mail")) == ["eod"]


# ── claimed ─────────────────────────────────────────────────────────────────────────────────────────


async def test_two_processes_claiming_at_once_never_get_the_same_row(database: Database, database_url: str) -> None:
    await queue(database, *(post(f"note {number}", f"chat:{number}") for number in range(40)))
    other = await open_database(database_url)
    claimed = await asyncio.gather(*(claim(each, limit=3) for each in (database, other) for _ in range(8)))
    await other.close()
    got = [key for rows in claimed for key in keys(rows)]
    assert sorted(got) == sorted({f"note {number}" for number in range(40)})


async def test_a_lane_has_one_row_under_way_and_goes_out_in_order(database: Database) -> None:
    await queue(database, post("first"), post("second"), post("third"), post("Ida's", "chat:8"))
    row, idas = await claim(database)
    assert keys([row, idas]) == ["first", "Ida's"]
    for following in ("second", "third"):
        assert await claim(database) == [], "it is claimed"
        assert await leave(database, row)
        assert await claim(database) == [], "it is leaving"
        await outbox.sent(database, row, "101", NOON)
        row = await claim_one(database)
        assert row.key == following


async def test_a_row_put_off_holds_back_what_follows_in_its_lane(database: Database) -> None:
    await queue(database, post("first"), post("second"))
    await outbox.later(database, await claim_one(database), NOON + LATER, "no answer")
    assert await claim(database, at=NOON + SOON) == []
    assert keys(await claim(database, at=NOON + LATER)) == ["first"]


async def test_a_pause_the_other_side_asks_for_holds_the_whole_lane_and_no_other(database: Database) -> None:
    await queue(database, post("first"), post("second"), post("Ida's", "chat:8"))
    await outbox.hold_lane(database, "chat:7", NOON + LATER)
    assert keys(await claim(database)) == ["Ida's"]
    assert keys(await claim(database, at=NOON + LATER)) == ["first"]


async def test_a_channel_without_a_way_out_is_held_as_a_whole(database: Database) -> None:
    await queue(
        database, post("eod", "mail:a@x.example", "mail"), post("copy", "mail:b@x.example", "mail"), post("note")
    )
    await outbox.hold_channel(database, "mail", NOON + LATER)
    assert await claim(database, channel="mail") == []
    assert keys(await claim(database)) == ["note"]
    assert len(await claim(database, channel="mail", at=NOON + LATER)) == 2


async def test_a_claimed_card_knows_the_message_it_was_last_posted_as(database: Database) -> None:
    await queue(database, post("card", card="3:card"))
    row = await claim_one(database)
    assert row.shown_as is None
    await leave(database, row)
    await outbox.sent(database, row, "101", NOON)
    await queue(database, post("changed", card="3:card"), post("other card", "chat:8", card="4:card"))
    assert [(row.key, row.shown_as) for row in await claim(database)] == [("changed", "101"), ("other card", None)]


# ── leases ──────────────────────────────────────────────────────────────────────────────────────────


async def test_a_claim_whose_lease_has_lapsed_is_queued_again(database: Database) -> None:
    await queue(database, post("note"))
    await claim_one(database)
    assert await abandoned(database, lapsed_by=NOON + LEASE) == []
    assert await claim(database, at=NOON + LEASE) == [], "the lease still holds"
    assert await abandoned(database, lapsed_by=NOON + LEASE + SOON) == []
    assert keys(await claim(database, at=NOON + LEASE)) == ["note"]


async def test_what_was_leaving_when_its_lease_lapsed_is_found_but_never_sent_again(database: Database) -> None:
    await queue(database, post("note"))
    row = await claim_one(database)
    assert await leave(database, row, NOON + LATER), "leaving renews the lease"
    assert await abandoned(database, lapsed_by=NOON + LATER) == []
    assert keys(await abandoned(database, lapsed_by=NOON + LATER + LEASE + SOON)) == ["note"]
    assert await claim(database, at=NOON + timedelta(days=1)) == []


async def test_who_has_lost_a_row_may_not_let_it_leave(database: Database) -> None:
    await queue(database, post("note"))
    slow = await claim_one(database)
    await abandoned(database, lapsed_by=NOON + LATER)
    assert not await leave(database, slow), "it is queued again"
    quick = await claim_one(database, at=NOON + LATER)
    assert not await leave(database, slow), "somebody else has it"
    assert await leave(database, quick)
    assert not await leave(database, quick), "once is enough"


async def test_what_a_worker_says_of_a_row_it_has_lost_changes_nothing(database: Database) -> None:
    await queue(database, post("note"))
    slow = await claim_one(database)
    await abandoned(database, lapsed_by=NOON + LATER)
    quick = await claim_one(database)
    await leave(database, quick)
    await outbox.sent(database, slow, "100", NOON)
    await outbox.later(database, slow, NOON, "no answer")
    assert not await outbox.end(database, slow, "failed", "refused")
    assert await statuses(database) == {"note": "sending"}


# ── ended ───────────────────────────────────────────────────────────────────────────────────────────


async def abandoned(database: Database, lapsed_by: datetime | None = None) -> list[Claimed]:
    return await database.transact(lambda: outbox.abandoned(database, "chat", lapsed_by))


async def test_taking_over_queues_what_was_only_claimed_and_names_what_was_leaving(database: Database) -> None:
    await queue(database, post("claimed"), post("leaving", "chat:8"), post("eod", "mail:a@x.example", "mail"))
    claimed = {row.key: row for row in await claim(database)}
    await leave(database, claimed["leaving"])
    await claim(database, channel="mail")
    assert keys(await abandoned(database)) == ["leaving"]
    assert await statuses(database) == {"claimed": "queued", "leaving": "sending", "eod": "claimed"}


async def test_an_uncertain_row_lets_the_next_one_pass_and_is_never_claimed_again(database: Database) -> None:
    await queue(database, post("first"), post("second"))
    row = await claim_one(database)
    await leave(database, row)
    assert await outbox.end(database, row, "uncertain", "no answer")
    assert not await outbox.end(database, row, "failed", "too late"), "it is settled already"
    assert keys(await claim(database, at=NOON + timedelta(days=9))) == ["second"]


async def test_an_answer_that_comes_after_all_settles_the_doubt(database: Database) -> None:
    await queue(database, post("note"))
    row = await claim_one(database)
    await leave(database, row)
    await outbox.end(database, row, "uncertain", "no answer")
    await outbox.sent(database, row, "101", NOON)
    await outbox.settle(database, row.id, arrived=False, now=NOON)
    assert await statuses(database) == {"note": "sent"}


@pytest.mark.parametrize(("arrived", "status"), [(True, "sent"), (False, "queued")])
async def test_a_human_settles_an_uncertain_row_once(database: Database, arrived: bool, status: str) -> None:
    await queue(database, post("note"))
    row = await claim_one(database)
    await leave(database, row)
    await outbox.end(database, row, "uncertain", "no answer")
    await outbox.settle(database, row.id, arrived=arrived, now=NOON)
    await outbox.settle(database, row.id, arrived=not arrived, now=NOON)
    assert await statuses(database) == {"note": status}
    assert len(await claim(database)) == int(not arrived)


async def test_a_reply_finds_the_conversation_of_the_message_it_answers(database: Database) -> None:
    await queue(database, replace(post("card"), dialog=3), replace(post("note", "chat:8"), dialog=4))
    for row in await claim(database):
        await leave(database, row)
        await outbox.sent(database, row, "101", NOON)
    assert await outbox.dialog_of_message(database, "chat:7", "101") == 3
    assert await outbox.dialog_of_message(database, "chat:8", "101") == 4, "another chat counts for itself"
    assert await outbox.dialog_of_message(database, "chat:7", "102") is None


async def test_what_waits_moves_with_its_recipient(database: Database) -> None:
    await queue(database, post("first"), post("second"))
    row = await claim_one(database)
    await outbox.later(database, row, NOON, "moved")
    await outbox.move_lane(database, "chat:7", "chat:-1007")
    assert [(row.key, row.lane) for row in await claim(database)] == [("first", "chat:-1007")]


async def test_nothing_more_is_sent_to_somebody_who_has_gone(database: Database) -> None:
    await queue(database, post("first"), post("second"), post("Ida's", "chat:8"))
    row = await claim_one(database)
    assert await outbox.cancel_lane(database, "chat:7", "blocked") == 2
    assert not await leave(database, row)
    assert await statuses(database) == {"first": "cancelled", "second": "cancelled", "Ida's": "queued"}


async def test_old_chat_messages_are_forgotten_and_mails_are_kept(database: Database) -> None:
    await queue(database, post("note"), post("waiting", "chat:8"), post("eod", "mail:a@x.example", "mail"))
    for channel in ("chat", "mail"):
        (row, *_) = await claim(database, channel=channel, limit=1)
        await leave(database, row)
        await outbox.sent(database, row, "101", NOON)
    assert await outbox.forget_before(database, NOON) == 0
    assert await outbox.forget_before(database, NOON + SOON) == 1
    assert await statuses(database) == {"waiting": "queued", "eod": "sent"}
