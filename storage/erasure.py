"""Forgets an assistant for good: everything she typed, reported, was told and decided, in every table.

What belongs to her by a foreign key goes with her row; the rest (messages, timers, what came in, alerts that name
her) is found by her dialogs, her chat and her issues. Clients for whom nobody else works go with her. Call ``erase``
inside ``Database.transact``.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from storage.address import SQLITE
from storage.database import Database

_HER_DIALOGS = "SELECT id FROM dialog WHERE assistant_id = ?"
_HER_ENGAGEMENTS = "SELECT id FROM engagement WHERE assistant_id = ?"
_HER_LANES = (
    "SELECT 'chat:' || CAST(chat_id AS TEXT) FROM assistant WHERE id = ? UNION ALL "
    "SELECT 'issue:' || CAST(number AS TEXT) FROM issue JOIN engagement ON engagement.id = issue.engagement_id "
    "WHERE engagement.assistant_id = ?"
)
_WITHOUT_A_KEY = (
    f"DELETE FROM outbox WHERE dialog_id IN ({_HER_DIALOGS}) OR lane IN ({_HER_LANES})",  # noqa: S608 - constants
    f"DELETE FROM timer WHERE dialog_id IN ({_HER_DIALOGS}) OR engagement_id IN ({_HER_ENGAGEMENTS})",  # noqa: S608 - constants
    f"DELETE FROM inbox WHERE lane IN ({_HER_LANES})",  # noqa: S608 - constants
    "DELETE FROM invite_attempt WHERE chat_id IN (SELECT chat_id FROM assistant WHERE id = ?)",
)


@dataclass(frozen=True, slots=True)
class Erased:
    """What is gone: she, and the clients nobody else works for, by name."""

    assistant: str
    clients: tuple[str, ...]


async def erase(db: Database, name: str, now: datetime) -> Erased | None:
    """Erase the assistant of this exact name; None if there is nobody of that name.

    Numbers of erased issues are never given to others, so that an answer to an old mail decides nothing new.
    """
    rows = await db.fetch("SELECT id FROM assistant WHERE name = ?", [name])
    if not rows:
        return None
    her = rows[0]["id"]
    if db.address.dialect == SQLITE:
        await db.fetch("PRAGMA secure_delete = ON")  # or the words stay readable in the file's free pages
    await db.execute("INSERT INTO erasure (at, highest_issue) SELECT ?, COALESCE(MAX(number), 0) FROM issue", [now])
    for sql in _WITHOUT_A_KEY:
        await db.execute(sql, [her] * sql.count("?"))
    clients = await _hers_alone(db, her)
    await db.execute("DELETE FROM assistant WHERE id = ?", [her])
    await _forget_clients(db, clients)
    await _forget_alerts(db, [name, *(client["name"] for client in clients), *_addresses(clients)])
    return Erased(name, tuple(client["name"] for client in clients))


async def _hers_alone(db: Database, her: int) -> list[dict[str, Any]]:
    return await db.fetch(
        "SELECT client.id, client.name, client.emails FROM client "
        "JOIN engagement ON engagement.client_id = client.id WHERE engagement.assistant_id = ? AND NOT EXISTS "
        "(SELECT 1 FROM engagement AS another WHERE another.client_id = client.id AND another.assistant_id <> ?) "
        "ORDER BY client.id",
        [her, her],
    )


async def _forget_clients(db: Database, clients: Sequence[dict[str, Any]]) -> None:
    for client in clients:
        await db.execute("DELETE FROM client WHERE id = ?", [client["id"]])
    others = {address.lower() for address in _addresses(await db.fetch("SELECT emails FROM client"))}
    for address in {address.lower() for address in _addresses(clients)} - others:
        await db.execute("DELETE FROM suppressed_address WHERE address = ?", [address])


async def _forget_alerts(db: Database, names: Sequence[str]) -> None:
    for alert in await db.fetch("SELECT id, words FROM alert"):
        if any(name in alert["words"] for name in names):
            await db.execute("DELETE FROM alert WHERE id = ?", [alert["id"]])


def _addresses(clients: Sequence[dict[str, Any]]) -> list[str]:
    return [address for client in clients for address in json.loads(client["emails"])]
