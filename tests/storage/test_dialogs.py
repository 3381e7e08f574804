"""A conversation is found again where it was left, and knows which of its buttons are old."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from storage import dialogs
from storage.database import Database
from storage.dialogs import DialogRow
from storage.models import Assistant

pytestmark = pytest.mark.database

NOON = datetime(2026, 11, 19, 12, tzinfo=UTC)
TODAY = date(2026, 11, 19)
DAY = timedelta(days=1)


@pytest.fixture
async def mia(database: Database) -> int:
    async def hire() -> int:
        row = await Assistant.create(name="Mia", language="da", zone="Europe/Copenhagen", working_days="01234")
        return int(row.id)

    return await database.transact(hire)


async def begin(database: Database, mia: int, subject: str = "7:2026-11-19", **about: Any) -> DialogRow:
    return await database.transact(lambda: dialogs.begin(database, mia, "daily_report", subject, NOON, **about))


async def move_on(database: Database, dialog: DialogRow, at: datetime = NOON, **changes: Any) -> DialogRow:
    now = {
        "state_name": dialog.state_name,
        "state": dialog.state,
        "version": dialog.version,
        "asked_at": dialog.asked_at,
        "open": dialog.open,
    }
    return await database.transact(lambda: dialogs.move_on(database, dialog, at, **(now | changes)))


async def test_a_dialog_of_the_same_name_is_the_same_dialog(database: Database, mia: int) -> None:
    first = await begin(database, mia, engagement=7, day=TODAY)
    assert (first.engagement, first.day, first.state_name, first.revision, first.open) == (7, TODAY, "", 0, True)
    assert await begin(database, mia, engagement=7, day=TODAY) == first
    other = await begin(database, mia, "8:2026-11-19", engagement=8, day=TODAY)
    assert other.id != first.id


async def test_a_stored_step_is_read_back_as_it_was(database: Database, mia: int) -> None:
    dialog = await begin(database, mia, engagement=7, day=TODAY, message=None)
    moved = await move_on(database, dialog, state_name="Asking", state='{"question":"win"}', asked_at=NOON)
    assert await dialogs.by_id(database, dialog.id) == moved
    assert (moved.state, moved.asked_at, moved.revision) == ('{"question":"win"}', NOON, 1)


async def test_buttons_grow_old_when_the_state_changes_and_not_otherwise(database: Database, mia: int) -> None:
    dialog = await begin(database, mia)
    asking = await move_on(database, dialog, state_name="Asking", state='{"question":"win"}', asked_at=NOON)
    again = await move_on(database, asking, at=NOON + DAY, asked_at=NOON + DAY)
    assert (asking.revision, again.revision) == (1, 1), "the same question, asked once more"
    assert again.asked_at == NOON + DAY
    other = await move_on(database, again, state='{"question":"done"}')
    ended = await move_on(database, other, state_name="", state="", open=False)
    assert (other.revision, ended.revision) == (2, 3)


async def test_a_dialog_that_has_ended_is_opened_again_with_its_revision(database: Database, mia: int) -> None:
    dialog = await begin(database, mia)
    await move_on(database, await move_on(database, dialog, state_name="Sent", state="{}"), open=False)
    assert await dialogs.open_of(database, mia) == []
    again = await begin(database, mia)
    assert (again.id, again.open, again.revision, again.state_name) == (dialog.id, True, 2, "Sent")


async def test_only_her_own_open_dialogs_are_hers_the_oldest_first(database: Database, mia: int) -> None:
    async def hire() -> int:
        row = await Assistant.create(name="Ida", language="da", zone="Europe/Copenhagen", working_days="01234")
        return int(row.id)

    ida = await database.transact(hire)
    first, second = await begin(database, mia, "7:1"), await begin(database, mia, "7:2")
    ended = await begin(database, mia, "7:3")
    await move_on(database, ended, open=False)
    await begin(database, ida, "7:1")
    assert await dialogs.open_of(database, mia) == [first, second]


async def test_what_nobody_has_touched_for_days_is_closed_and_asks_no_more(database: Database, mia: int) -> None:
    old, touched = await begin(database, mia, "7:1"), await begin(database, mia, "7:2")
    await move_on(database, old, state_name="Asking", state="{}", asked_at=NOON)
    await move_on(database, touched, at=NOON + 2 * DAY, state_name="Asking", state="{}")
    assert await dialogs.close_untouched(database, "progress_note", NOON + DAY) == 0
    assert await dialogs.close_untouched(database, "daily_report", NOON + DAY) == 1
    assert [dialog.id for dialog in await dialogs.open_of(database, mia)] == [touched.id]
    closed = await dialogs.by_id(database, old.id)
    assert closed is not None
    assert (closed.open, closed.asked_at) == (False, None)


async def test_a_dialog_nobody_knows_is_not_found(database: Database) -> None:
    assert await dialogs.by_id(database, 99) is None
