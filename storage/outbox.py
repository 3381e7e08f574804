"""What must go out: rendered once inside the turn, then claimed, sent and settled.

Theory of operation. A row is committed together with the state that wanted it said, so a crash after the commit
cannot lose it and a crash before it cannot send it. Its life:

    queued -> claimed -> sending -> sent | failed | uncertain | queued again

``claimed`` means a worker holds it under a lease and nothing has left the machine: after a crash it is simply
queued again. ``sending`` is committed just before the bytes that count leave: after a crash nobody can know whether
they arrived, so the row becomes ``uncertain`` and a human (or the mail server's own look-up) decides; it is never
blindly sent twice. Every step is a conditional UPDATE, so a second worker that claims, or one that reports about a
row it has lost meanwhile, does no harm. A lane (one recipient) has at most one row under way, so messages arrive in
order.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from storage.database import Database
from storage.decision_links import without_tokens
from storage.rows import instant

_COLUMNS = "id, key, channel, lane, payload, dialog_id, card, message_id, attempts, created_at"


@dataclass(frozen=True, slots=True)
class Post:
    """Something to be delivered, not yet stored. ``key`` makes it unique however often it is asked for."""

    key: str
    channel: str
    lane: str
    payload: bytes
    due_at: datetime
    dialog: int | None = None
    card: str | None = None
    message_id: str | None = None


@dataclass(frozen=True, slots=True)
class Claimed:
    """A row that whoever claimed it may send, as long as the lease lasts.

    ``attempts`` counts the claims, this one included: what a worker reports of an earlier claim changes nothing.
    ``shown_as`` is the chat message its card was last posted as.
    """

    id: int
    key: str
    channel: str
    lane: str
    payload: bytes
    dialog: int | None
    card: str | None
    message_id: str | None
    attempts: int
    created_at: datetime
    shown_as: str | None = None


async def put(db: Database, posts: Sequence[Post], at: datetime) -> None:
    """Queue posts in this order; one whose key is there already is left as it is."""
    if not posts:
        return
    places = ", ".join(["(?, ?, ?, ?, ?, ?, ?, 'queued', 0, ?, ?)"] * len(posts))
    args: list[object] = []
    for post in posts:
        args += [post.key, post.channel, post.lane, post.payload, post.dialog, post.card, post.message_id]
        args += [post.due_at, at]
    await db.execute(
        "INSERT INTO outbox (key, channel, lane, payload, dialog_id, card, message_id, status, attempts, due_at, "  # noqa: S608 - only placeholders
        f"created_at) VALUES {places} ON CONFLICT (key) DO NOTHING",
        args,
    )


async def claim(db: Database, channel: str, now: datetime, lease: timedelta, limit: int) -> list[Claimed]:
    """Take the oldest deliverable rows of a channel, at most one for each lane. Call it inside a transaction."""
    rows = await db.fetch(
        "UPDATE outbox SET status = 'claimed', lease_until = ?, attempts = attempts + 1 WHERE id IN ("  # noqa: S608 - constant
        "SELECT id FROM outbox AS this WHERE status = 'queued' AND channel = ? AND due_at <= ? "
        "AND NOT EXISTS (SELECT 1 FROM outbox AS earlier WHERE earlier.lane = this.lane "
        "AND earlier.status IN ('queued', 'claimed', 'sending') AND earlier.id < this.id) "
        f"ORDER BY id LIMIT ?) AND status = 'queued' RETURNING {_COLUMNS}",
        [now + lease, channel, now, limit],
    )
    found = sorted((_claimed(row) for row in rows), key=lambda row: row.id)
    return [replace(row, shown_as=await card_reference(db, row.card)) if row.card else row for row in found]


async def leaving(db: Database, row: Claimed, lease_until: datetime) -> bool:
    """Commit that the bytes are about to leave; False if the row was lost meanwhile: then do not send."""
    return bool(
        await db.execute(
            "UPDATE outbox SET status = 'sending', lease_until = ? "
            "WHERE id = ? AND attempts = ? AND status = 'claimed'",
            [lease_until, row.id, row.attempts],
        )
    )


async def sent(db: Database, row: Claimed, reference: str, at: datetime) -> None:
    """The other side has it and calls it ``reference``; that also settles a doubt raised meanwhile.

    From now on the row is only a record, and in a record no link leads anywhere.
    """
    settled = await db.execute(
        "UPDATE outbox SET status = 'sent', reference = ?, sent_at = ?, lease_until = NULL, error = NULL "
        "WHERE id = ? AND attempts = ? AND status IN ('sending', 'uncertain')",
        [reference, at, row.id, row.attempts],
    )
    if settled and row.channel == "mail":
        await _cross_out_links(db, row.id, row.payload)


async def _cross_out_links(db: Database, row_id: int, payload: bytes) -> None:
    record = without_tokens(payload)
    if record != payload:
        await db.execute("UPDATE outbox SET payload = ? WHERE id = ?", [record, row_id])


async def later(db: Database, row: Claimed, due_at: datetime, why: str) -> None:
    """It certainly did not arrive; try again at ``due_at``."""
    await db.execute(
        "UPDATE outbox SET status = 'queued', due_at = ?, lease_until = NULL, error = ? "
        "WHERE id = ? AND attempts = ? AND status IN ('claimed', 'sending')",
        [due_at, why, row.id, row.attempts],
    )


async def end(db: Database, row: Claimed, status: str, why: str) -> bool:
    """Stop trying: ``failed`` was refused for good, ``uncertain`` may or may not have arrived.

    False if somebody else has settled it meanwhile.
    """
    return bool(
        await db.execute(
            "UPDATE outbox SET status = ?, lease_until = NULL, error = ? "
            "WHERE id = ? AND attempts = ? AND status IN ('claimed', 'sending')",
            [status, why, row.id, row.attempts],
        )
    )


async def abandoned(db: Database, channel: str, lapsed_by: datetime | None = None) -> list[Claimed]:
    """Find what nobody sends any more: what was only claimed is queued again, what was leaving is returned.

    Without ``lapsed_by`` everything under way counts, because its process is known to be gone; otherwise what has
    a lease that lapsed before then. The returned rows are for the caller to ``end``.
    """
    lapsed, args = ("", []) if lapsed_by is None else (" AND lease_until < ?", [lapsed_by])
    await db.execute(
        "UPDATE outbox SET status = 'queued', lease_until = NULL "  # noqa: S608 - constant
        f"WHERE status = 'claimed' AND channel = ?{lapsed}",
        [channel, *args],
    )
    rows = await db.fetch(
        f"SELECT {_COLUMNS} FROM outbox WHERE status = 'sending' AND channel = ?{lapsed} ORDER BY id",  # noqa: S608 - constant
        [channel, *args],
    )
    return [_claimed(row) for row in rows]


async def settle(db: Database, row_id: int, *, arrived: bool, now: datetime) -> None:
    """A human knows what became of an uncertain row: it arrived, or it is to be sent (once) again."""
    status = "sent" if arrived else "queued"
    rows = await db.fetch(
        "UPDATE outbox SET status = ?, due_at = ?, error = NULL WHERE id = ? AND status IN ('uncertain', 'failed') "
        "RETURNING payload",
        [status, now, row_id],
    )
    if rows and arrived:
        await _cross_out_links(db, row_id, bytes(rows[0]["payload"]))


async def repeat(db: Database, row_id: int, key: str, payload: bytes, due_at: datetime) -> None:
    """Send an uncertain row once more with other bytes, in its old place: before everything said after it."""
    await db.execute(
        "UPDATE outbox SET status = 'queued', key = ?, payload = ?, due_at = ?, error = NULL "
        "WHERE id = ? AND status = 'uncertain'",
        [key, payload, due_at, row_id],
    )


async def with_message_id(db: Database, message_id: str) -> list[Claimed]:
    """Return the rows of a mail that has been sent, or may have been: one for each recipient."""
    rows = await db.fetch(
        f"SELECT {_COLUMNS} FROM outbox WHERE message_id = ? AND status IN ('sent', 'sending', 'uncertain') "  # noqa: S608 - constant
        "ORDER BY id",
        [message_id],
    )
    return [_claimed(row) for row in rows]


async def came_back(db: Database, row_id: int, why: str) -> bool:
    """A mail that was taken has come back; False if that is known already."""
    return bool(
        await db.execute(
            "UPDATE outbox SET status = 'failed', lease_until = NULL, error = ? "
            "WHERE id = ? AND status IN ('sent', 'sending', 'uncertain')",
            [why, row_id],
        )
    )


async def hold_back(db: Database, key: str, status: str, why: str) -> int | None:
    """Do not send what has just been queued: ``cancelled``, or ``failed`` if somebody may send it all the same.

    Returns its number, or None if it was not queued.
    """
    rows = await db.fetch(
        "UPDATE outbox SET status = ?, error = ? WHERE key = ? AND status = 'queued' RETURNING id",
        [status, why, key],
    )
    return rows[0]["id"] if rows else None


async def card_reference(db: Database, card: str) -> str | None:
    """Return the chat message a card was last posted as."""
    rows = await db.fetch(
        "SELECT reference FROM outbox WHERE card = ? AND status = 'sent' ORDER BY id DESC LIMIT 1", [card]
    )
    return rows[0]["reference"] if rows else None


async def dialog_of_message(db: Database, lane: str, reference: str) -> int | None:
    """Return the dialog a chat message of ours belonged to."""
    rows = await db.fetch(
        "SELECT dialog_id FROM outbox WHERE lane = ? AND status = 'sent' AND reference = ? ORDER BY id DESC LIMIT 1",
        [lane, reference],
    )
    return rows[0]["dialog_id"] if rows else None


async def move_lane(db: Database, old: str, new: str) -> None:
    """The recipient has moved: what waits for the old lane goes to the new one."""
    await db.execute(
        "UPDATE outbox SET lane = ? WHERE lane = ? AND status IN ('queued', 'claimed', 'sending')", [new, old]
    )


async def hold_lane(db: Database, lane: str, until: datetime) -> None:
    """The other side asked for a pause: nothing of this lane is due before then."""
    await db.execute(
        "UPDATE outbox SET due_at = ? WHERE lane = ? AND status = 'queued' AND due_at < ?", [until, lane, until]
    )


async def hold_channel(db: Database, channel: str, until: datetime) -> None:
    """There is no way out at present: nothing of this channel is due before then."""
    await db.execute(
        "UPDATE outbox SET due_at = ? WHERE channel = ? AND status = 'queued' AND due_at < ?", [until, channel, until]
    )


async def cancel_lane(db: Database, lane: str, why: str) -> int:
    """Nobody is there any more: drop what waits for this lane."""
    return await db.execute(
        "UPDATE outbox SET status = 'cancelled', error = ? WHERE lane = ? AND status IN ('queued', 'claimed')",
        [why, lane],
    )


async def forget_before(db: Database, moment: datetime) -> int:
    """Drop chat rows delivered before a moment; mails are kept as the record of what the client was told."""
    return await db.execute(
        "DELETE FROM outbox WHERE channel = 'chat' AND status IN ('sent', 'cancelled', 'failed') AND created_at < ?",
        [moment],
    )


def _claimed(row: Mapping[str, Any]) -> Claimed:
    return Claimed(
        row["id"], row["key"], row["channel"], row["lane"], bytes(row["payload"]), row["dialog_id"], row["card"],
        row["message_id"], row["attempts"], instant(row["created_at"]),
    )  # fmt: skip
