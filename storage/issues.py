"""Problems written up for a client, found by whose they are: nothing here is reached by its number alone.

Every statement names the assistant beside the number, so a number that was guessed, mistyped or altered finds
nothing that belongs to another assistant, and changes nothing that belongs to another client.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from flows.shared.issue import Issue, IssueStatus, Mistake
from storage.codec import from_json, to_json
from storage.database import Database

_NOT_OVER = (IssueStatus.DRAFT.value, IssueStatus.OPEN.value, IssueStatus.DECIDED.value)


class NotHersError(Exception):
    """A conversation wanted to touch what belongs to another assistant or client. A fault of ours, never of hers."""


@dataclass(frozen=True, slots=True)
class Known:
    """An assistant's issues, the oldest first, and the number the next one will have."""

    issues: tuple[Issue, ...]
    next_number: int


@dataclass(frozen=True, slots=True)
class Whose:
    """Who an issue is between. ``emails`` are the addresses from which it may be decided."""

    assistant: int
    engagement: int
    client: int
    emails: tuple[str, ...]


async def known(db: Database, assistant_id: int, closed_since: datetime) -> Known:
    """Return her issues that are not over, drafts included, or were closed at or after an instant."""
    rows = await db.fetch(
        "SELECT latest.number AS latest, hers.content FROM "
        "(SELECT COALESCE(MAX(number), 0) AS number FROM (SELECT MAX(number) AS number FROM issue "
        "UNION ALL SELECT MAX(highest_issue) FROM erasure) AS given) AS latest LEFT JOIN "
        "(SELECT issue.number, issue.content FROM issue JOIN engagement ON engagement.id = issue.engagement_id "
        "WHERE engagement.assistant_id = ? AND (issue.status IN (?, ?, ?) OR issue.closed_at >= ?)) AS hers "
        "ON TRUE ORDER BY hers.number",
        [assistant_id, *_NOT_OVER, closed_since],
    )
    issues = tuple(from_json(Issue, row["content"]) for row in rows if row["content"] is not None)
    return Known(issues, rows[0]["latest"] + 1)


async def one(db: Database, assistant_id: int, number: int) -> Issue | None:
    """Return an issue of hers, over or not."""
    rows = await db.fetch(
        "SELECT issue.content FROM issue JOIN engagement ON engagement.id = issue.engagement_id "
        "WHERE issue.number = ? AND engagement.assistant_id = ?",
        [number, assistant_id],
    )
    return from_json(Issue, rows[0]["content"]) if rows else None


async def whose(db: Database, number: int) -> Whose | None:
    """Return who an issue is between; for what comes from outside and knows only the number."""
    rows = await db.fetch(
        "SELECT engagement.id, engagement.assistant_id, client.id AS client_id, client.emails FROM issue "
        "JOIN engagement ON engagement.id = issue.engagement_id JOIN client ON client.id = engagement.client_id "
        "WHERE issue.number = ?",
        [number],
    )
    if not rows:
        return None
    row = rows[0]
    return Whose(row["assistant_id"], row["id"], row["client_id"], tuple(json.loads(row["emails"])))


async def begin(db: Database, assistant_id: int, engagement_id: int, number: int) -> None:
    """Give a number to a draft of hers, unless it has it already; NotHersError if it is anybody else's."""
    await _put(db, assistant_id, Issue(number, engagement_id, title=""), "DO UPDATE SET number = excluded.number")


async def save(db: Database, assistant_id: int, issue: Issue) -> None:
    """Store an issue of hers as it is now; NotHersError if the number or the engagement is anybody else's."""
    await _put(
        db,
        assistant_id,
        issue,
        "DO UPDATE SET status = excluded.status, closed_at = excluded.closed_at, content = excluded.content",
    )


async def _put(db: Database, assistant_id: int, issue: Issue, if_there: str) -> None:
    changed = await db.execute(
        "INSERT INTO issue (number, engagement_id, status, closed_at, content) "  # noqa: S608 - one of two constants
        f"SELECT ?, id, ?, ?, ? FROM engagement WHERE id = ? AND assistant_id = ? ON CONFLICT (number) {if_there} "
        "WHERE issue.engagement_id = excluded.engagement_id",
        [issue.number, issue.status.value, issue.closed_at, to_json(issue), issue.engagement, assistant_id],
    )
    if not changed:
        raise NotHersError(f"{issue.tag} of engagement {issue.engagement} is not assistant {assistant_id}'s.")


async def save_mistake(db: Database, assistant_id: int, mistake: Mistake) -> None:
    """Keep a mistake report; NotHersError if it is about somebody else's client."""
    changed = await db.execute(
        "INSERT INTO mistake (engagement_id, at, content) SELECT id, ?, ? FROM engagement "
        "WHERE id = ? AND assistant_id = ?",
        [mistake.at, to_json(mistake), mistake.engagement, assistant_id],
    )
    if not changed:
        raise NotHersError(f"Engagement {mistake.engagement} is not assistant {assistant_id}'s.")
