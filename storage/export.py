"""Everything held about one assistant, as one file she can keep."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from storage.database import Database
from storage.decision_links import without_tokens

_HERS = {
    "assistant": "SELECT * FROM assistant WHERE id = ?",
    "days_off": "SELECT day FROM day_off WHERE assistant_id = ? ORDER BY day",
    "clients": "SELECT client.* FROM client JOIN engagement ON engagement.client_id = client.id "
    "WHERE engagement.assistant_id = ? ORDER BY client.id",
    "agreements": "SELECT agreement_version.* FROM agreement_version JOIN engagement "
    "ON engagement.id = agreement_version.engagement_id WHERE engagement.assistant_id = ? "
    "ORDER BY agreement_version.id",
    "entries": "SELECT entry.* FROM entry JOIN engagement ON engagement.id = entry.engagement_id "
    "WHERE engagement.assistant_id = ? ORDER BY entry.id",
    "reports": "SELECT report.* FROM report JOIN engagement ON engagement.id = report.engagement_id "
    "WHERE engagement.assistant_id = ? ORDER BY report.day, report.id",
    "issues": "SELECT issue.* FROM issue JOIN engagement ON engagement.id = issue.engagement_id "
    "WHERE engagement.assistant_id = ? ORDER BY issue.number",
    "decisions": "SELECT decision.* FROM decision JOIN issue ON issue.number = decision.issue_id "
    "JOIN engagement ON engagement.id = issue.engagement_id WHERE engagement.assistant_id = ? ORDER BY decision.id",
    "decision_links": "SELECT issue.number AS issue, recipient, expires_at, revoked_at FROM decision_link "
    "JOIN issue ON issue.number = decision_link.issue_id JOIN engagement ON engagement.id = issue.engagement_id "
    "WHERE engagement.assistant_id = ? ORDER BY decision_link.id",
    "mistakes": "SELECT mistake.* FROM mistake JOIN engagement ON engagement.id = mistake.engagement_id "
    "WHERE engagement.assistant_id = ? ORDER BY mistake.id",
    "invitations": "SELECT expires_at, used_at FROM invite WHERE assistant_id = ? ORDER BY id",
    "dialogs": "SELECT flow, subject, day, state_name, state, open, changed_at FROM dialog WHERE assistant_id = ? "
    "ORDER BY id",
    "timers": "SELECT timer.name, timer.due_at FROM timer JOIN dialog ON dialog.id = timer.dialog_id "
    "WHERE dialog.assistant_id = ? ORDER BY timer.id",
    "received": "SELECT source, received_at, status, payload FROM inbox "
    "WHERE lane IN (SELECT 'chat:' || CAST(chat_id AS TEXT) FROM assistant WHERE id = ?) OR lane IN "
    "(SELECT 'issue:' || CAST(number AS TEXT) FROM issue JOIN engagement ON engagement.id = issue.engagement_id "
    "WHERE engagement.assistant_id = ?) ORDER BY inbox.id",
    "messages": "SELECT outbox.channel, outbox.lane, outbox.status, outbox.created_at, outbox.sent_at, outbox.payload "
    "FROM outbox JOIN dialog ON dialog.id = outbox.dialog_id WHERE dialog.assistant_id = ? ORDER BY outbox.id",
}


async def everything_about(db: Database, assistant_id: int) -> bytes:
    """Return a readable JSON file with every row about her, table by table; only tokens are left out."""
    tables = {name: _plain(await db.fetch(sql, [assistant_id] * sql.count("?"))) for name, sql in _HERS.items()}
    return json.dumps(tables, ensure_ascii=False, indent=1).encode()


def _plain(rows: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{name: _value(value) for name, value in row.items()} for row in rows]


def _value(value: object) -> object:
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, bytes | memoryview):
        return without_tokens(bytes(value)).decode("utf-8", "replace")  # of a mail that is still waiting
    return value
