"""Addresses nothing is sent to any more, because mail to them came back for good."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from storage.database import Database
from storage.rows import instant


@dataclass(frozen=True, slots=True)
class Suppressed:
    """One such address, in lower case; ``reason`` is what its mail server said, ``at`` when (UTC)."""

    address: str
    reason: str
    at: datetime


async def suppress(db: Database, address: str, reason: str, at: datetime) -> bool:
    """Send nothing more to an address; False if that was so before."""
    return bool(
        await db.execute(
            "INSERT INTO suppressed_address (address, reason, at) VALUES (?, ?, ?) ON CONFLICT (address) DO NOTHING",
            [address.lower(), reason, at],
        )
    )


async def lift(db: Database, address: str) -> bool:
    """Send to an address again; False if it was not suppressed."""
    return bool(await db.execute("DELETE FROM suppressed_address WHERE address = ?", [address.lower()]))


async def suppressed(db: Database) -> list[Suppressed]:
    """Return all of them, the latest first."""
    rows = await db.fetch("SELECT address, reason, at FROM suppressed_address ORDER BY at DESC, address")
    return [Suppressed(row["address"], row["reason"], instant(row["at"])) for row in rows]


async def among(db: Database, addresses: Sequence[str]) -> dict[str, str]:
    """Return which of these addresses are suppressed, as they are written here, and why."""
    asked = sorted({address.lower() for address in addresses})
    places = ", ".join("?" * len(asked))
    rows = await db.fetch(
        f"SELECT address, reason FROM suppressed_address WHERE address IN ({places})",  # noqa: S608 - only placeholders
        asked,
    )
    reasons = {row["address"]: row["reason"] for row in rows}
    return {each: reasons[each.lower()] for each in addresses if each.lower() in reasons}
