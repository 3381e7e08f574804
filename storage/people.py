"""Assistants, their clients and their days off."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from flows.shared.people import Assistant, Client, EarlierWeeks
from storage.codec import from_json
from storage.database import Database
from storage.rows import calendar_day, wall_time

_COLUMNS = "id, name, language, zone, working_days, holidays, earlier_weeks, quiet_from, quiet_until, chat_id, muted_at"


@dataclass(frozen=True, slots=True)
class Reachable:
    """An assistant, and the chat she can be reached in; ``muted`` once she has blocked the bot."""

    assistant: Assistant
    chat: int | None
    muted: bool


async def by_chat(db: Database, chat_id: int) -> Reachable | None:
    """Return whose private chat this is."""
    return await _one(db, "chat_id", chat_id)


async def by_id(db: Database, assistant_id: int) -> Reachable | None:
    """Return one assistant."""
    return await _one(db, "id", assistant_id)


async def by_name(db: Database, name: str) -> Reachable | None:
    """Return the assistant of this exact name."""
    return await _one(db, "name", name)


async def _one(db: Database, column: str, value: object) -> Reachable | None:
    rows = await db.fetch(f"SELECT {_COLUMNS} FROM assistant WHERE {column} = ?", [value])  # noqa: S608 - constants
    if not rows:
        return None
    days = await db.fetch("SELECT day FROM day_off WHERE assistant_id = ?", [rows[0]["id"]])
    return _reachable(rows[0], frozenset(calendar_day(row["day"]) for row in days))


async def assistant_of(db: Database, engagement_id: int) -> int | None:
    """Return whose engagement it is."""
    rows = await db.fetch("SELECT assistant_id FROM engagement WHERE id = ?", [engagement_id])
    return rows[0]["assistant_id"] if rows else None


async def set_language(db: Database, assistant_id: int, language: str) -> None:
    """She is spoken to in this language from now on."""
    await db.execute("UPDATE assistant SET language = ? WHERE id = ?", [language, assistant_id])


async def set_day_off(db: Database, assistant_id: int, day: date, *, off: bool) -> None:
    """Add or take back a day off; doing so twice changes nothing."""
    if off:
        await db.execute(
            "INSERT INTO day_off (assistant_id, day) VALUES (?, ?) ON CONFLICT (assistant_id, day) DO NOTHING",
            [assistant_id, day],
        )
    else:
        await db.execute("DELETE FROM day_off WHERE assistant_id = ? AND day = ?", [assistant_id, day])


async def mute(db: Database, chat_id: int, at: datetime | None) -> str | None:
    """Remember that she blocked the bot (or, with None, that she is back); return her name."""
    rows = await db.fetch("UPDATE assistant SET muted_at = ? WHERE chat_id = ? RETURNING name", [at, chat_id])
    return rows[0]["name"] if rows else None


async def move_chat(db: Database, old: int, new: int) -> None:
    """Telegram says the chat has another number now."""
    await db.execute("UPDATE assistant SET chat_id = ? WHERE chat_id = ?", [new, old])


def digits(days: str) -> frozenset[int]:
    """Return the weekdays a column holds: ``"014"`` is Monday, Tuesday and Friday."""
    return frozenset(int(digit) for digit in days)


@lru_cache(maxsize=1024)
def earlier_weeks(content: str) -> EarlierWeeks:
    """Read the weeks that held before the present one; an empty column has none."""
    return from_json(EarlierWeeks, content) if content else EarlierWeeks()


def client_from(row: Mapping[str, Any]) -> Client:
    """Build the client from a row with its columns prefixed ``client_``."""
    return Client(
        id=row["client_id"],
        name=row["client_name"],
        short=row["client_short"],
        contact=row["client_contact"],
        language=row["client_language"],
        zone=row["client_zone"],
        emails=tuple(json.loads(row["client_emails"])),
        working_days=digits(row["client_working_days"]),
        holidays=row["client_holidays"],
        works_from=wall_time(row["client_works_from"]),
        works_until=wall_time(row["client_works_until"]),
    )


def _reachable(row: Mapping[str, Any], days_off: frozenset[date]) -> Reachable:
    assistant = Assistant(
        id=row["id"],
        name=row["name"],
        language=row["language"],
        zone=row["zone"],
        working_days=digits(row["working_days"]),
        holidays=row["holidays"],
        quiet_from=wall_time(row["quiet_from"]),
        quiet_until=wall_time(row["quiet_until"]),
        days_off=days_off,
        earlier_weeks=earlier_weeks(row["earlier_weeks"]).weeks,
    )
    return Reachable(assistant, row["chat_id"], row["muted_at"] is not None)
