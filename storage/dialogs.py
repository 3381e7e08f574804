"""Open conversations: found, begun and moved on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from storage.database import Database
from storage.rows import calendar_day, instant

_COLUMNS = (
    "id, assistant_id, flow, subject, engagement_id, day, message, state_name, state, version, revision, asked_at, open"
)
_ISSUE = "issue"


@dataclass(frozen=True, slots=True)
class DialogRow:
    """One conversation as stored; ``state`` is JSON of the flow's state named ``state_name``."""

    id: int
    assistant: int
    flow: str
    subject: str
    engagement: int | None
    day: date | None
    message: int | None
    state_name: str
    state: str
    version: int
    revision: int
    asked_at: datetime | None
    open: bool

    @property
    def issue(self) -> int | None:
        """The number of the issue it is about, if it is about one."""
        kind, _, number = self.subject.partition(":")
        return int(number) if kind == _ISSUE else None


def about_issue(number: int) -> str:
    """Return the subject of the dialogs about one issue."""
    return f"{_ISSUE}:{number}"


async def by_id(db: Database, dialog_id: int) -> DialogRow | None:
    """Return one dialog."""
    return _first(await db.fetch(f"SELECT {_COLUMNS} FROM dialog WHERE id = ?", [dialog_id]))  # noqa: S608 - constant


async def open_of(db: Database, assistant_id: int) -> list[DialogRow]:
    """Return her open dialogs, oldest first."""
    rows = await db.fetch(
        f"SELECT {_COLUMNS} FROM dialog WHERE assistant_id = ? AND open = ? ORDER BY id",  # noqa: S608 - constant
        [assistant_id, True],
    )
    return [_dialog(row) for row in rows]


async def begin(  # noqa: PLR0913 - a dialog is named by all of these
    db: Database,
    assistant_id: int,
    flow: str,
    subject: str,
    at: datetime,
    *,
    engagement: int | None = None,
    day: date | None = None,
    message: int | None = None,
) -> DialogRow:
    """Return the dialog of this name, begun if it did not exist and opened again if it had ended."""
    await db.execute(
        "INSERT INTO dialog (assistant_id, flow, subject, engagement_id, day, message, state_name, state, version, "
        "revision, open, changed_at) VALUES (?, ?, ?, ?, ?, ?, '', '', 1, 0, ?, ?) "
        "ON CONFLICT (assistant_id, flow, subject) DO UPDATE SET open = excluded.open",
        [assistant_id, flow, subject, engagement, day, message, True, at],
    )
    rows = await db.fetch(
        f"SELECT {_COLUMNS} FROM dialog WHERE assistant_id = ? AND flow = ? AND subject = ?",  # noqa: S608 - constant
        [assistant_id, flow, subject],
    )
    return _dialog(rows[0])


async def move_on(  # noqa: PLR0913 - the columns of one step
    db: Database,
    dialog: DialogRow,
    at: datetime,
    *,
    state_name: str,
    state: str,
    version: int,
    asked_at: datetime | None,
    open: bool,  # noqa: A002 - the column's name
) -> DialogRow:
    """Store a dialog after a step. The revision goes up if the state changed, so that old buttons are known."""
    changed = (state_name, state) != (dialog.state_name, dialog.state) or open != dialog.open
    revision = dialog.revision + changed
    if changed or asked_at != dialog.asked_at or version != dialog.version:
        await db.execute(
            "UPDATE dialog SET state_name = ?, state = ?, version = ?, revision = ?, asked_at = ?, open = ?, "
            "changed_at = ? WHERE id = ?",
            [state_name, state, version, revision, asked_at, open, at, dialog.id],
        )
    return DialogRow(
        dialog.id, dialog.assistant, dialog.flow, dialog.subject, dialog.engagement, dialog.day, dialog.message,
        state_name, state, version, revision, asked_at, open,
    )  # fmt: skip


async def close_untouched(db: Database, flow: str, before: datetime) -> int:
    """End dialogs of a flow nobody has touched since a moment."""
    return await db.execute(
        "UPDATE dialog SET open = ?, asked_at = NULL WHERE flow = ? AND open = ? AND changed_at < ?",
        [False, flow, True, before],
    )


def _first(rows: list[dict[str, Any]]) -> DialogRow | None:
    return _dialog(rows[0]) if rows else None


def _dialog(row: Mapping[str, Any]) -> DialogRow:
    return DialogRow(
        id=row["id"],
        assistant=row["assistant_id"],
        flow=row["flow"],
        subject=row["subject"],
        engagement=row["engagement_id"],
        day=None if row["day"] is None else calendar_day(row["day"]),
        message=row["message"],
        state_name=row["state_name"],
        state=row["state"],
        version=row["version"],
        revision=row["revision"],
        asked_at=None if row["asked_at"] is None else instant(row["asked_at"]),
        open=bool(row["open"]),
    )
