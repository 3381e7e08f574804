"""What has come in: kept as bytes before it is acknowledged, and handled exactly once.

Theory of operation. A sender repeats what we have not acknowledged, so an update is committed here before the
poll offset moves: a crash in between means a repeat, and a repeat is recognised by its ``source``. Handling a row
and marking it done is one transaction: a crash in between means it is handled again as if for the first time.
The bytes are dropped when the row is done; what they said lives on in entries and reports only.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from storage.database import Database

SET_ASIDE_AFTER = 5  # failed attempts


@dataclass(frozen=True, slots=True)
class Received:
    """One thing that came in. ``lane`` is its sender: things of a lane are handled in order."""

    source: str
    lane: str
    payload: bytes


@dataclass(frozen=True, slots=True)
class InboxRow:
    """A received thing waiting to be handled."""

    id: int
    source: str
    lane: str
    payload: bytes
    attempts: int


async def put(db: Database, received: Sequence[Received], at: datetime) -> None:
    """Keep what came in; what has been kept before is left as it is."""
    for each in received:
        await db.execute(
            "INSERT INTO inbox (source, lane, payload, received_at, status, attempts, due_at) "
            "VALUES (?, ?, ?, ?, 'new', 0, ?) ON CONFLICT (source) DO NOTHING",
            [each.source, each.lane, each.payload, at, at],
        )


async def waiting(db: Database, now: datetime, limit: int = 100) -> list[InboxRow]:
    """Return the oldest rows to handle, none from a lane whose earlier row is waiting for another try."""
    rows = await db.fetch(
        "SELECT id, source, lane, payload, attempts FROM inbox AS this WHERE status = 'new' AND due_at <= ? "
        "AND NOT EXISTS (SELECT 1 FROM inbox AS earlier WHERE earlier.lane = this.lane AND earlier.status = 'new' "
        "AND earlier.id < this.id AND earlier.due_at > ?) ORDER BY id LIMIT ?",
        [now, now, limit],
    )
    return [InboxRow(row["id"], row["source"], row["lane"], bytes(row["payload"]), row["attempts"]) for row in rows]


async def status_of(db: Database, source: str) -> str:
    """Return ``new``, ``done`` or ``set_aside``; empty if nothing of this name came in, or it is long forgotten."""
    rows = await db.fetch("SELECT status FROM inbox WHERE source = ?", [source])
    return str(rows[0]["status"]) if rows else ""


async def finish(db: Database, row_id: int) -> bool:
    """Mark a row done as part of the turn that handles it; False if it has been handled before."""
    return bool(
        await db.execute("UPDATE inbox SET status = 'done', payload = ? WHERE id = ? AND status = 'new'", [b"", row_id])
    )


async def failed(db: Database, row: InboxRow, now: datetime) -> bool:
    """Put a row that could not be handled back for later, or aside after five attempts: then return True."""
    attempts = row.attempts + 1
    aside = attempts >= SET_ASIDE_AFTER
    await db.execute(
        "UPDATE inbox SET attempts = ?, due_at = ?, status = ? WHERE id = ?",
        [attempts, now + timedelta(seconds=2**attempts), "set_aside" if aside else "new", row.id],
    )
    return aside


async def forget_before(db: Database, moment: datetime, mails_before: datetime) -> int:
    """Drop rows handled before a moment; Telegram repeats nothing older than a day.

    A mailbox that is moved or restored may show a mail again after months.
    """
    return await db.execute(
        "DELETE FROM inbox WHERE status = 'done' AND received_at < ? AND (received_at < ? OR source NOT LIKE 'mail:%')",
        [moment, mails_before],
    )
