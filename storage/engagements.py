"""Who works for whom, as the house-keeping sees it."""

from __future__ import annotations

from storage.database import Database


async def without_next_day(db: Database) -> list[tuple[int, int]]:
    """Return (assistant, engagement) of enrolled assistants whose next working day has no timer yet."""
    rows = await db.fetch(
        "SELECT engagement.assistant_id, engagement.id FROM engagement "
        "JOIN assistant ON assistant.id = engagement.assistant_id "
        "LEFT JOIN timer ON timer.engagement_id = engagement.id AND timer.dialog_id IS NULL "
        "WHERE assistant.chat_id IS NOT NULL AND timer.id IS NULL ORDER BY engagement.id"
    )
    return [(row["assistant_id"], row["id"]) for row in rows]
