"""One process at a time is in charge: a right that lapses unless it is renewed.

Theory of operation. Polling, timers and delivery are done by the process that holds the ``leader`` lease. A process
that dies stops renewing; the next one takes over when the lease has lapsed, at most ``LEASE`` later.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from storage.database import Database

LEASE = timedelta(seconds=30)


async def take(db: Database, name: str, owner: str, now: datetime) -> bool:
    """Take or renew a lease; False while somebody else holds it."""
    changed = await db.execute(
        "INSERT INTO lease (name, owner, until) VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE "
        "SET owner = excluded.owner, until = excluded.until WHERE lease.owner = excluded.owner OR lease.until < ?",
        [name, owner, now + LEASE, now],
    )
    return changed == 1


async def give_back(db: Database, name: str, owner: str) -> None:
    """Let go at once, so that the next process need not wait."""
    await db.execute("DELETE FROM lease WHERE name = ? AND owner = ?", [name, owner])


async def holder(db: Database, name: str) -> str:
    """Return who holds a lease, or an empty string."""
    rows = await db.fetch("SELECT owner FROM lease WHERE name = ?", [name])
    return str(rows[0]["owner"]) if rows else ""


class LostError(Exception):
    """Somebody else has taken the lease."""
