"""Lets a client's address onto the decision page of one issue by a link that nobody can guess.

A token carries 256 random bits and only its SHA-256 is kept, so who reads the database cannot open a page. A link
belongs to one address and one issue; it ends by itself, can be revoked, and leads nowhere as soon as the address is no
longer on the client's list.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from secrets import token_urlsafe

from storage.database import Database

_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")


@dataclass(frozen=True, slots=True)
class DecisionLink:
    """Where a token leads: an issue, whose it is, and the address the link was sent to."""

    id: int
    issue: int
    assistant: int
    engagement: int
    recipient: str


async def create(db: Database, assistant_id: int, issue: int, recipients: Collection[str], ends: datetime) -> list[str]:
    """Return a new token for each recipient of an issue of hers, in their order."""
    tokens = [token_urlsafe(32) for _ in recipients]
    for token, recipient in zip(tokens, recipients, strict=True):
        await db.execute(
            "INSERT INTO decision_link (issue_id, recipient, token_hash, expires_at) "
            "SELECT issue.number, ?, ?, ? FROM issue JOIN engagement ON engagement.id = issue.engagement_id "
            "WHERE issue.number = ? AND engagement.assistant_id = ?",
            [recipient, _hash(token), ends, issue, assistant_id],
        )
    return tokens


async def find(db: Database, token: str, now: datetime) -> DecisionLink | None:
    """Return where a token leads, or None if it leads nowhere (any more)."""
    if not _TOKEN.fullmatch(token):
        return None
    rows = await db.fetch(
        "SELECT link.id, link.issue_id, link.recipient, engagement.id AS engagement_id, engagement.assistant_id, "
        "client.emails FROM decision_link AS link JOIN issue ON issue.number = link.issue_id "
        "JOIN engagement ON engagement.id = issue.engagement_id JOIN client ON client.id = engagement.client_id "
        "WHERE link.token_hash = ? AND link.expires_at > ? AND link.revoked_at IS NULL",
        [_hash(token), now],
    )
    if not rows or rows[0]["recipient"] not in json.loads(rows[0]["emails"]):
        return None
    row = rows[0]
    return DecisionLink(row["id"], row["issue_id"], row["assistant_id"], row["engagement_id"], row["recipient"])


async def revoke(db: Database, issue: int, now: datetime) -> int:
    """End all links of an issue; return how many there were. Mails to come bring new ones."""
    return await db.execute(
        "UPDATE decision_link SET revoked_at = ? WHERE issue_id = ? AND revoked_at IS NULL AND expires_at > ?",
        [now, issue, now],
    )


async def forget_before(db: Database, moment: datetime) -> int:
    """Drop links that ended before a moment."""
    return await db.execute("DELETE FROM decision_link WHERE expires_at < ?", [moment])


def _hash(token: str) -> str:
    return sha256(token.encode()).hexdigest()
