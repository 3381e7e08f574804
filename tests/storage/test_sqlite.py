"""What only concerns the SQLite file: several processes, a full stop at any moment, and clear words when it fails."""

from __future__ import annotations

import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from tortoise.exceptions import IntegrityError

from storage import sqlite
from storage.database import Database, open_database
from storage.errors import DatabaseError
from storage.models import Assistant, Pulse
from tests.storage.processes import end, start

pytestmark = pytest.mark.database(only="sqlite")

NOW = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait only a moment for other writers."""
    monkeypatch.setattr(sqlite, "BUSY_SECONDS", 0.1)


@pytest.fixture
def other_program(database_url: str) -> Iterator[sqlite3.Connection]:
    """Somebody else with the same file open."""
    with closing(sqlite3.connect(database_url.removeprefix("sqlite://"), isolation_level=None)) as connection:
        yield connection


async def test_a_commit_is_on_the_disk_before_it_is_acknowledged(database: Database) -> None:
    settings = {}
    for name in ("journal_mode", "synchronous", "foreign_keys"):
        settings |= (await database.fetch(f"PRAGMA {name}"))[0]
    full = 2
    assert settings == {"journal_mode": "wal", "synchronous": full, "foreign_keys": 1}


def test_a_program_that_fails_without_closing_the_database_still_ends(database_url: str) -> None:
    assert end(start("crash", database_url)).endswith("RuntimeError: as planned\n")


@pytest.mark.usefixtures("impatient")
async def test_a_file_locked_by_another_program_is_explained_and_used_again_later(
    database_url: str, other_program: sqlite3.Connection
) -> None:
    database = await open_database(database_url)
    other_program.execute("BEGIN IMMEDIATE")
    with pytest.raises(DatabaseError, match="keeps it locked"):
        await database.execute("DELETE FROM pulse")
    other_program.execute("ROLLBACK")
    assert await database.execute("DELETE FROM pulse") == 0
    await database.close()


@pytest.mark.usefixtures("impatient")
async def test_reading_does_not_wait_for_another_programs_writing(
    database_url: str, other_program: sqlite3.Connection
) -> None:
    database = await open_database(database_url)
    other_program.execute("BEGIN IMMEDIATE")
    other_program.execute("INSERT INTO pulse (name, at) VALUES ('tick', '2026-03-02 15:00:00+00:00')")
    assert await database.read(lambda: Pulse.all().count()) == 0
    await database.close()


async def test_a_commit_that_fails_leaves_nothing_open(database: Database) -> None:
    async def work() -> None:
        await database.execute("PRAGMA defer_foreign_keys = ON")
        await Pulse.create(name="tick", at=NOW)
        await database.execute("INSERT INTO day_off (assistant_id, day) VALUES (99, '2026-03-02')")

    with pytest.raises(IntegrityError):
        await database.transact(work)
    assert await database.fetch("SELECT name FROM pulse") == []


async def test_deleting_somebody_deletes_what_belongs_to_her(database: Database) -> None:
    async def work() -> None:
        mia = await Assistant.create(name="Mia", language="da", zone="Europe/Copenhagen", working_days="01234")
        await database.execute("INSERT INTO day_off (assistant_id, day) VALUES (?, ?)", (mia.id, NOW.date()))
        await mia.delete()

    await database.transact(work)
    assert await database.fetch("SELECT * FROM day_off") == []


async def test_the_folder_is_made_and_closed_to_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    database = await open_database("sqlite://data/fyraften.db")
    await database.close()
    assert stat.S_IMODE((tmp_path / "data").stat().st_mode) == 0o700
    assert (tmp_path / "data" / "fyraften.db").exists()


async def test_a_folder_that_cannot_be_made_is_explained(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(DatabaseError, match=r"file/fyraften\.db: its folder cannot be made .*Change \[database\] url"):
        await open_database(f"sqlite://{tmp_path}/file/fyraften.db")


async def test_a_folder_in_the_files_place_is_explained(tmp_path: Path) -> None:
    with pytest.raises(DatabaseError, match="cannot be opened"):
        await open_database(f"sqlite://{tmp_path}")


async def test_a_file_that_is_something_else_is_explained(tmp_path: Path) -> None:
    (tmp_path / "letter").write_text("Dear Jonas, " * 100)
    with pytest.raises(DatabaseError, match="is not a SQLite database"):
        await open_database(f"sqlite://{tmp_path}/letter")
    assert (tmp_path / "letter").read_text() == "Dear Jonas, " * 100
