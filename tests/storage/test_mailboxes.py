"""How far a mailbox has been read, the addresses that get nothing any more, and the installation's own secret."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from storage.database import Database, open_database
from storage.mailboxes import Mark, mark_of, move_mark
from storage.own_secret import own_secret
from storage.suppression import Suppressed, among, lift, suppress, suppressed

pytestmark = pytest.mark.database

NOON = datetime(2026, 11, 19, 12, tzinfo=UTC)


async def test_a_mark_is_kept_for_each_mailbox_and_moves(database: Database) -> None:
    assert await mark_of(database, "a") is None
    await move_mark(database, "a", Mark(1, 7))
    await move_mark(database, "b", Mark(2, 5_000_000_000))
    await move_mark(database, "a", Mark(4_294_967_295, 1))
    assert await mark_of(database, "a") == Mark(4_294_967_295, 1)
    assert await mark_of(database, "b") == Mark(2, 5_000_000_000)


async def test_an_address_is_suppressed_once_however_it_is_written_and_can_be_allowed_again(database: Database) -> None:
    assert await suppress(database, "Jonas@Nordlys.example", "550 unknown", NOON)
    assert not await suppress(database, "jonas@nordlys.example", "again", NOON)
    assert await suppressed(database) == [Suppressed("jonas@nordlys.example", "550 unknown", NOON)]
    assert await among(database, ["JONAS@nordlys.example", "eva@nordlys.example"]) == {
        "JONAS@nordlys.example": "550 unknown"
    }
    assert await lift(database, "jonas@NORDLYS.example")
    assert not await lift(database, "jonas@nordlys.example")
    assert await among(database, ["jonas@nordlys.example"]) == {}


async def test_a_secret_stays_the_same_for_everybody_who_asks_and_every_name_has_its_own(
    database: Database, database_url: str
) -> None:
    secret = await own_secret(database, "replies")
    assert len(secret) == 32
    other = await open_database(database_url)
    try:
        assert await own_secret(other, "replies") == secret
        assert await own_secret(other, "pages") != secret
    finally:
        await other.close()
