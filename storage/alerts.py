"""What a human should look at, told once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from storage.database import Database
from storage.rows import instant


async def raise_alert(db: Database, key: str, words: str, at: datetime) -> bool:
    """Keep an alert; return False if this one has been raised before."""
    return bool(
        await db.execute(
            "INSERT INTO alert (key, words, at) VALUES (?, ?, ?) ON CONFLICT (key) DO NOTHING",
            [key[:200], words, at],
        )
    )


async def pulse(db: Database, name: str, at: datetime) -> None:
    """Note that something (``poll``, ``tick``) has just gone well."""
    await db.execute(
        "INSERT INTO pulse (name, at) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET at = excluded.at", [name, at]
    )


async def pulses(db: Database) -> dict[str, datetime]:
    """Return when each thing last went well."""
    return {row["name"]: instant(row["at"]) for row in await db.fetch("SELECT name, at FROM pulse")}


@dataclass(frozen=True, slots=True)
class AlertRow:
    """One alert, in words for a human."""

    id: int
    key: str
    words: str
    at: datetime


async def since(db: Database, moment: datetime) -> list[AlertRow]:
    """Return the alerts raised since a moment, oldest first."""
    rows = await db.fetch("SELECT id, key, words, at FROM alert WHERE at >= ? ORDER BY id", [moment])
    return [AlertRow(row["id"], row["key"], row["words"], instant(row["at"])) for row in rows]
