"""Random values of this installation's own: made when they are first needed, and kept as long as its data."""

from __future__ import annotations

from secrets import token_hex

from storage.database import Database


async def own_secret(db: Database, name: str) -> bytes:
    """Return the 256 random bits of a name; the same ones for every process and after every restart."""
    await db.execute(
        "INSERT INTO secret (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING", [name, token_hex(32)]
    )
    rows = await db.fetch("SELECT value FROM secret WHERE name = ?", [name])
    return bytes.fromhex(rows[0]["value"])
