"""Lets a client's address onto the decision page of one issue by a link that nobody can guess.

A token carries 256 random bits and only its SHA-256 is kept; in the record of a mail it is made unreadable as soon as
the mail is out. So who reads the database, or the assistant her export, cannot open a page. A link belongs to one
address and one issue; it ends by itself, can be revoked, and leads nowhere as soon as the address is no longer on the
client's list.
"""

from __future__ import annotations

import json
import re
from base64 import b64decode, b64encode
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from secrets import token_urlsafe

from storage.database import Database

_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")
_SOFT = rb"(?:=\r?\n)?"  # where quoted-printable may break a line
_LINK = re.compile(rb"(/" + _SOFT + rb"d" + _SOFT + rb"/)((?:" + _SOFT + rb"[A-Za-z0-9_-]){43})")
_BASE64_PART = re.compile(rb"(\nContent-Transfer-Encoding: base64\r?\n\r?\n)([A-Za-z0-9+/=\r\n]+)", re.IGNORECASE)


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


def without_links(words: str) -> str:
    """Return what a client wrote or quoted, for others to read: where a link led is left out."""
    return re.sub(r"/d/[A-Za-z0-9_-]{43}", "/d/…", words)


def without_tokens(mail: bytes) -> bytes:
    """Return a mail, or any words, as they are but for the tokens in its links, which become as many x."""
    return _LINK.sub(_crossed_out, _BASE64_PART.sub(_looked_into, mail))


def _crossed_out(link: re.Match[bytes]) -> bytes:
    return link[1] + re.sub(rb"[A-Za-z0-9_-]", b"x", link[2])


def _looked_into(part: re.Match[bytes]) -> bytes:
    """Cross out what is encoded, in lines of the same length."""
    try:
        words = b64decode(part[2])
    except ValueError:
        return part[0]
    crossed_out = _LINK.sub(_crossed_out, words)
    if crossed_out == words:
        return part[0]
    characters = iter(b64encode(crossed_out))
    return part[1] + bytes(byte if byte in b"\r\n" else next(characters) for byte in part[2])


def _hash(token: str) -> str:
    return sha256(token.encode()).hexdigest()
