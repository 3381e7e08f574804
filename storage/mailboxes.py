"""How far a mailbox has been read.

Theory of operation. A mailbox numbers its messages upwards (UID), for as long as it keeps its UIDVALIDITY; a mailbox
that was moved or restored gets a new one and numbers anew. The mark moves in the very transaction that keeps what was
read, so a crash means reading again, which the inbox recognises.
"""

from __future__ import annotations

from dataclasses import dataclass

from storage.database import Database


@dataclass(frozen=True, slots=True)
class Mark:
    """The last message that was read, and the UIDVALIDITY under which its number means something."""

    uid_validity: int
    last_uid: int


async def mark_of(db: Database, mailbox: str) -> Mark | None:
    """Return how far a mailbox has been read; None if it never was."""
    rows = await db.fetch("SELECT uid_validity, last_uid FROM mailbox_mark WHERE mailbox = ?", [mailbox])
    return Mark(rows[0]["uid_validity"], rows[0]["last_uid"]) if rows else None


async def move_mark(db: Database, mailbox: str, mark: Mark) -> None:
    """A mailbox has been read so far."""
    await db.execute(
        "INSERT INTO mailbox_mark (mailbox, uid_validity, last_uid) VALUES (?, ?, ?) ON CONFLICT (mailbox) DO UPDATE "
        "SET uid_validity = excluded.uid_validity, last_uid = excluded.last_uid",
        [mailbox, mark.uid_validity, mark.last_uid],
    )
