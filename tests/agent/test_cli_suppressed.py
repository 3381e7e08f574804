"""``fyraften suppressed``: what is listed, and how an address is allowed again."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

from storage import suppression
from storage.database import open_database
from tests.agent.terminal import DATABASE, Configure, Fyraften


def test_suppressed_addresses_are_listed_and_can_be_allowed_again(fyraften: Fyraften, configure: Configure) -> None:
    configure()
    assert fyraften("suppressed").stdout == "No address is suppressed.\n"
    asyncio.run(_suppress("jonas@nordlys.example", "550 5.1.1 unknown user"))
    assert fyraften("suppressed").stdout == (
        "jonas@nordlys.example  since 2026-11-19 12:00 UTC: 550 5.1.1 unknown user\n"
    )
    assert (
        fyraften("suppressed", "--lift", "Jonas@nordlys.example").stdout == "Jonas@nordlys.example gets mail again.\n"
    )
    assert fyraften("suppressed").stdout == "No address is suppressed.\n"
    again = fyraften("suppressed", "--lift", "jonas@nordlys.example")
    assert again.exit_code == 1
    assert again.stderr == "jonas@nordlys.example is not suppressed. Without --lift, all that are get listed.\n"


async def _suppress(address: str, reason: str) -> None:
    database = await open_database(DATABASE)
    try:
        await suppression.suppress(database, address, reason, datetime(2026, 11, 19, 12, tzinfo=UTC))
    finally:
        await database.close()
