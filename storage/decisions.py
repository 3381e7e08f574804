"""The log of decisions: every choice a client made, and those that were taken back or came too late to count."""

from __future__ import annotations

from dataclasses import dataclass

from flows.shared.issue import Decision, Issue, Via
from storage.codec import from_json
from storage.database import Database
from storage.issues import NotHersError
from storage.rows import instant


@dataclass(frozen=True, slots=True)
class LoggedDecision:
    """A line of the log, with the issue as it is now. ``stands`` is false for one taken back or contradicting."""

    assistant: str
    client: str
    issue: Issue
    decision: Decision
    stands: bool


async def log(db: Database, assistant_id: int, number: int, decision: Decision, *, stands: bool) -> None:
    """Write a line about an issue of hers; NotHersError if it is anybody else's."""
    changed = await db.execute(
        "INSERT INTO decision (issue_id, choice, via, at, comment, address, stands) "
        "SELECT issue.number, ?, ?, ?, ?, ?, ? FROM issue JOIN engagement ON engagement.id = issue.engagement_id "
        "WHERE issue.number = ? AND engagement.assistant_id = ?",
        [decision.choice, decision.via.value, decision.at, decision.comment, decision.by, stands, number, assistant_id],
    )
    if not changed:
        raise NotHersError(f"Issue {number} is not assistant {assistant_id}'s.")


async def logged(db: Database, client: str = "") -> list[LoggedDecision]:
    """Return the whole log, or that of one client by name or short name, the oldest line first."""
    rows = await db.fetch(
        "SELECT assistant.name AS assistant, client.short, issue.content, decision.choice, decision.via, decision.at, "
        "decision.comment, decision.address, decision.stands FROM decision "
        "JOIN issue ON issue.number = decision.issue_id JOIN engagement ON engagement.id = issue.engagement_id "
        "JOIN client ON client.id = engagement.client_id JOIN assistant ON assistant.id = engagement.assistant_id "
        "WHERE ? = '' OR LOWER(client.name) = LOWER(?) OR LOWER(client.short) = LOWER(?) ORDER BY decision.id",
        [client, client, client],
    )
    return [
        LoggedDecision(
            row["assistant"],
            row["short"],
            from_json(Issue, row["content"]),
            Decision(row["choice"], Via(row["via"]), instant(row["at"]), row["comment"], row["address"]),
            bool(row["stands"]),
        )
        for row in rows
    ]
