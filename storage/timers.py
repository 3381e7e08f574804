"""When somebody wants to be woken: rows with a UTC instant beside the wall-clock time they came from.

Theory of operation. A due timer is deleted in the very transaction that acts on it, on condition that it is still
the same timer. A second tick, a second worker or a crash before the commit find either the timer untouched or
nothing at all: it acts exactly once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from storage.database import Database
from storage.rows import calendar_day, instant

_COLUMNS = "id, key, name, dialog_id, engagement_id, day, due_at, attempts"


@dataclass(frozen=True, slots=True)
class TimerRow:
    """A timer of a dialog, or of an engagement's next day."""

    id: int
    key: str
    name: str
    dialog: int | None
    engagement: int | None
    day: date | None
    due_at: datetime
    attempts: int


async def set_for_dialog(db: Database, dialog_id: int, name: str, due_at: datetime, zone: str) -> None:
    """Set or move a dialog's timer."""
    await _set(db, f"{dialog_id}:{name}", name, due_at, zone, dialog_id=dialog_id)


async def set_for_day(db: Database, engagement_id: int, day: date, due_at: datetime, zone: str) -> None:
    """Set or move the one timer that opens an engagement's next working day."""
    await _set(db, f"day:{engagement_id}", "day", due_at, zone, engagement_id=engagement_id, day=day)


async def _set(  # noqa: PLR0913 - the columns of a timer
    db: Database,
    key: str,
    name: str,
    due_at: datetime,
    zone: str,
    *,
    dialog_id: int | None = None,
    engagement_id: int | None = None,
    day: date | None = None,
) -> None:
    await db.execute(
        "INSERT INTO timer (key, name, dialog_id, engagement_id, day, wall, zone, due_at, attempts) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0) ON CONFLICT (key) DO UPDATE SET day = excluded.day, "
        "wall = excluded.wall, zone = excluded.zone, due_at = excluded.due_at, attempts = 0",
        [key, name, dialog_id, engagement_id, day, _wall(due_at, zone), zone, due_at],
    )


def _wall(due_at: datetime, zone: str) -> str:
    return f"{due_at.astimezone(ZoneInfo(zone)):%H:%M}"


async def forget(db: Database, dialog_id: int, names: Sequence[str]) -> None:
    """Drop a dialog's timers of these names, or all of them if none is named."""
    if not names:
        await db.execute("DELETE FROM timer WHERE dialog_id = ?", [dialog_id])
    for name in names:
        await db.execute("DELETE FROM timer WHERE key = ?", [f"{dialog_id}:{name}"])


async def forget_days(db: Database, assistant_id: int) -> None:
    """Drop the timers that open her next days: when she works has changed, they are to be planned anew."""
    await db.execute(
        "DELETE FROM timer WHERE dialog_id IS NULL AND engagement_id IN "
        "(SELECT id FROM engagement WHERE assistant_id = ?)",
        [assistant_id],
    )


async def due(db: Database, now: datetime, limit: int = 200) -> list[TimerRow]:
    """Return timers that have come due, the longest overdue first."""
    rows = await db.fetch(
        f"SELECT {_COLUMNS} FROM timer WHERE due_at <= ? ORDER BY due_at, id LIMIT ?",  # noqa: S608 - constant
        [now, limit],
    )
    return [_timer(row) for row in rows]


async def next_due(db: Database) -> datetime | None:
    """Return when the earliest timer comes due."""
    rows = await db.fetch("SELECT due_at FROM timer ORDER BY due_at LIMIT 1", [])
    return instant(rows[0]["due_at"]) if rows else None


async def take(db: Database, timer: TimerRow) -> bool:
    """Remove a timer as part of the turn that acts on it; False if it has been taken or moved meanwhile."""
    return bool(await db.execute("DELETE FROM timer WHERE id = ? AND due_at = ?", [timer.id, timer.due_at]))


async def failed(db: Database, timer: TimerRow, now: datetime) -> int:
    """Put a timer whose turn failed back for later, unless it was moved; return how often it has failed."""
    attempts = timer.attempts + 1
    later = now + timedelta(seconds=min(2**attempts * 5, 3600))
    await db.execute(
        "UPDATE timer SET attempts = ?, due_at = ? WHERE id = ? AND due_at = ?",
        [attempts, later, timer.id, timer.due_at],
    )
    return attempts


def _timer(row: Mapping[str, Any]) -> TimerRow:
    day = None if row["day"] is None else calendar_day(row["day"])
    return TimerRow(
        row["id"], row["key"], row["name"], row["dialog_id"], row["engagement_id"], day, instant(row["due_at"]),
        row["attempts"],
    )  # fmt: skip
