"""What was reported to one client on one day, by whom ever works for that client."""

from __future__ import annotations

from datetime import date

from flows.shared.report import ReportDay
from storage.database import Database
from storage.facts import report_days
from storage.people import by_id


async def reported_to(db: Database, client: str, day: date) -> list[ReportDay]:
    """Return the days of a client, known by name or short name: one for each assistant with an agreement by then."""
    rows = await db.fetch(
        "SELECT engagement.id, engagement.assistant_id FROM engagement "
        "JOIN client ON client.id = engagement.client_id "
        "WHERE LOWER(client.name) = LOWER(?) OR LOWER(client.short) = LOWER(?) ORDER BY engagement.id",
        [client, client],
    )
    found = []
    for row in rows:
        her = await by_id(db, row["assistant_id"])
        if her is not None:
            days = await report_days(db, her.assistant, day)
            found += [each for each in days if each.engagement.id == row["id"]]
    return found


async def is_client(db: Database, name: str) -> bool:
    """Whether there is a client of this name or short name."""
    return bool(
        await db.fetch(
            "SELECT 1 FROM client WHERE LOWER(name) = LOWER(?) OR LOWER(short) = LOWER(?) LIMIT 1", [name, name]
        )
    )


async def client_names(db: Database) -> list[str]:
    """Return all clients' names."""
    return [row["name"] for row in await db.fetch("SELECT name FROM client ORDER BY name")]
