"""Tables are brought up to date once, whole or not at all, and never by an older program."""

from __future__ import annotations

import importlib
import signal
from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime, time
from itertools import count
from pathlib import Path

import pytest
from tortoise.migrations.autodetector import MigrationAutodetector

from storage import issues
from storage.database import Database, open_database
from storage.errors import DatabaseError
from storage.facts import engagements_on
from storage.schema import FYRAFTEN, Schema
from tests.storage.processes import ROOT, end, hear, say, start

pytestmark = pytest.mark.database

MIGRATIONS = ROOT / "storage/migrations"
AGREED_THEN = """{
    "schedule": {"report_at": "16:00:00", "deliver_by": "17:00:00", "plan_at": null, "grace": null},
    "kpis": [{"key": "posts", "name": "Posts", "kind": "count", "target": "15", "direction": "at_least",
              "period": "week", "aliases": [], "objective": "", "done_when": "", "currency": "", "each_at_least": "",
              "numerator": "", "denominator": "", "from_report": false}]
}"""

_packages = count(1)

HEAD = """
import os, signal
from tortoise import fields, migrations
from tortoise.migrations import operations as ops

def die_if_asked(apps, editor):
    if os.environ.get("DIE"):
        os.kill(os.getpid(), signal.SIGKILL)

class Migration(migrations.Migration):
"""
FIRST = f"{HEAD}    operations = [ops.RunSQL('CREATE TABLE first (id INTEGER PRIMARY KEY)')]\n"
SECOND = (
    f"{HEAD}    dependencies = [('fyraften', '0001_first')]\n"
    "    operations = [ops.RunSQL('CREATE TABLE second (id INTEGER PRIMARY KEY)'), ops.RunPython(die_if_asked)]\n"
)


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Schema]:
    """Writes a version of the program that has exactly these migrations."""
    monkeypatch.syspath_prepend(tmp_path)

    def write(**migrations: str) -> Schema:
        name = f"version_{next(_packages)}"
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").write_text("")
        for migration, text in migrations.items():
            (tmp_path / name / f"{migration.removeprefix('m')}.py").write_text(text)
        importlib.invalidate_caches()
        return Schema("fyraften", "storage.models", name)

    return write


async def migrated(url: str, schema: Schema = FYRAFTEN) -> Database:
    database = await open_database(url, schema)
    await database.migrate()
    return database


async def applied(database: Database) -> list[str]:
    rows = await database.fetch("SELECT name FROM tortoise_migrations ORDER BY id")
    return [row["name"] for row in rows]


async def test_the_models_and_the_migrations_agree(database: Database) -> None:
    """If not: uv run tortoise makemigrations --name what_changes."""

    async def missing() -> list[str]:
        apps = database._tortoise.apps
        assert apps
        found = await MigrationAutodetector(apps, FYRAFTEN.apps(database.address.dialect)).changes()
        return [operation.describe() for writer in found for operation in writer.operations]

    assert await database.transact(missing) == []


async def test_every_model_can_be_read_from_a_migrated_database(database: Database) -> None:
    async def read_all() -> None:
        apps = database._tortoise.apps
        assert apps
        for model in apps["fyraften"].values():
            assert await model.all() == []

    await database.read(read_all)


@pytest.mark.database(only="sqlite")
async def test_every_index_is_on_columns(database: Database) -> None:
    """SQLite takes an unknown column of an index for a text, and says nothing."""
    indexes = await database.fetch("SELECT name FROM sqlite_master WHERE type = 'index'")
    assert indexes
    for index in indexes:
        columns = await database.fetch(f"PRAGMA index_info({index['name']})")
        assert all(column["name"] for column in columns), index["name"]


async def test_what_is_missing_is_applied_once_and_in_order(empty_url: str, program: Callable[..., Schema]) -> None:
    database = await open_database(empty_url, program(m0001_first=FIRST, m0002_second=SECOND))
    assert await database.pending() == ["0001_first", "0002_second"]
    assert await database.migrate() == ["0001_first", "0002_second"]
    assert await database.pending() == []
    assert await database.migrate() == []
    await database.close()


async def test_a_newer_program_applies_only_what_is_new(empty_url: str, program: Callable[..., Schema]) -> None:
    await (await migrated(empty_url, program(m0001_first=FIRST))).close()
    database = await open_database(empty_url, program(m0001_first=FIRST, m0002_second=SECOND))
    assert await database.migrate() == ["0002_second"]
    await database.close()


async def test_an_older_program_refuses_a_newer_database(empty_url: str, program: Callable[..., Schema]) -> None:
    await (await migrated(empty_url, program(m0001_first=FIRST, m0002_second=SECOND))).close()
    database = await open_database(empty_url, program(m0001_first=FIRST))
    for check in (database.migrate, database.pending):
        with pytest.raises(DatabaseError, match=r"newer version of this program.*0002_second.*Upgrade the program"):
            await check()
    await database.close()


async def test_an_unreadable_list_of_migrations_is_not_taken_for_an_empty_one(
    empty_url: str, program: Callable[..., Schema]
) -> None:
    database = await migrated(empty_url, program(m0001_first=FIRST))
    await database.execute("ALTER TABLE tortoise_migrations RENAME COLUMN name TO title")
    for check in (database.migrate, database.pending):
        with pytest.raises(DatabaseError, match=r"tortoise_migrations, cannot be read .*Nothing has been changed"):
            await check()
    await database.close()


async def test_a_migration_that_fails_is_undone_whole_and_explained(
    empty_url: str, program: Callable[..., Schema]
) -> None:
    broken = SECOND.replace("ops.RunPython(die_if_asked)", "ops.RunSQL('CREATE TABLE first (id INTEGER)')")
    database = await open_database(empty_url, program(m0001_first=FIRST, m0002_second=broken))
    with pytest.raises(DatabaseError, match=r"migration 0002_second failed and has been undone"):
        await database.migrate()
    assert await applied(database) == ["0001_first"]
    await database.execute("CREATE TABLE second (id INTEGER)")  # it is not there
    await database.close()


@pytest.mark.kill
async def test_a_kill_after_the_tables_changed_and_before_that_is_noted_can_be_resumed(
    empty_url: str, program: Callable[..., Schema], tmp_path: Path
) -> None:
    schema = program(m0001_first=FIRST, m0002_second=SECOND)
    process = start("migrate", schema.migrations, PYTHONPATH=f"{ROOT}:{tmp_path}", DIE="now")
    say(process, empty_url)
    end(process)
    assert process.returncode == -signal.SIGKILL
    database = await open_database(empty_url, schema)
    assert await applied(database) == ["0001_first"]
    assert await database.migrate() == ["0002_second"]
    await database.close()


async def test_four_processes_migrating_together_apply_each_migration_once(
    new_database: Callable[[str | None], Awaitable[str]],
) -> None:
    processes = [start("migrate", FYRAFTEN.migrations) for _ in range(4)]
    assert [hear(process) for process in processes] == ["ready"] * 4
    for _ in range(5):
        url = await new_database(None)
        for process in processes:
            say(process, url)
        said = [name for process in processes for name in hear(process).split()]
        database = await open_database(url)
        assert sorted(said) == await applied(database) != []
        assert await database.pending() == []
        await database.close()
    assert [end(process) for process in processes] == [""] * 4


async def test_rebuilding_a_table_keeps_the_rows_that_point_to_it(
    empty_url: str, program: Callable[..., Schema]
) -> None:
    made = f"""{HEAD}    operations = [
        ops.CreateModel("Parent", [("id", fields.IntField(primary_key=True)), ("note", fields.TextField())]),
        ops.CreateModel("Child", [
            ("id", fields.IntField(primary_key=True)),
            ("parent", fields.ForeignKeyField("fyraften.Parent", "children")),
        ]),
    ]
"""
    changed = f"""{HEAD}    dependencies = [('fyraften', '0001_made')]
    operations = [ops.RemoveField("Parent", "note")]
"""
    database = await migrated(empty_url, program(m0001_made=made))
    await database.execute("INSERT INTO parent (id, note) VALUES (1, 'a note; with a semicolon')")
    await database.execute("INSERT INTO child (id, parent_id) VALUES (1, 1)")
    await database.close()
    database = await migrated(empty_url, program(m0001_made=made, m0002_changed=changed))
    assert await database.fetch("SELECT * FROM parent") == [{"id": 1}]
    assert await database.fetch("SELECT * FROM child") == [{"id": 1, "parent_id": 1}]
    await database.close()


async def test_a_database_of_the_first_release_keeps_its_rows_and_gets_what_is_new(
    empty_url: str, program: Callable[..., Schema]
) -> None:
    """Clients of then are taken to decide on weekdays from nine to five, with no holidays."""
    first = (MIGRATIONS / "0001_initial.py").read_text(encoding="utf-8")
    database = await migrated(empty_url, program(m0001_initial=first))
    await database.execute(
        "INSERT INTO client (id, name, short, contact, language, zone, emails) "
        "VALUES (7, 'Nordlys ApS', 'Nordlys', 'Jonas Berg', 'en', 'Europe/Berlin', '[\"jonas@nordlys.example\"]')"
    )
    await database.execute(
        "INSERT INTO assistant (id, name, language, zone, working_days, holidays, quiet_from, quiet_until) "
        "VALUES (3, 'Mia Holm', 'da', 'Europe/Copenhagen', '01234', 'DK', '21:00', '07:00')"
    )
    await database.execute("INSERT INTO engagement (id, assistant_id, client_id) VALUES (5, 3, 7)")
    await database.execute(
        "INSERT INTO agreement_version (engagement_id, version, effective_from, content) VALUES (5, 1, ?, ?)",
        [date(2026, 1, 5), AGREED_THEN],
    )
    await database.close()
    database = await migrated(empty_url)
    assert await applied(database) == sorted(path.stem for path in MIGRATIONS.glob("0*.py"))
    (engagement,) = await engagements_on(database, 3, date(2026, 11, 19))
    client, agreement = engagement.client, engagement.agreement
    assert (client.id, client.emails, client.working_days) == (7, ("jonas@nordlys.example",), frozenset(range(5)))
    assert (client.holidays, client.works_from, client.works_until) == ("", time(9), time(17))
    assert (agreement.kpis[0].name, agreement.areas, agreement.boundaries) == ("Posts", (), ())
    assert (await issues.known(database, 3, datetime(2026, 1, 1, tzinfo=UTC))).next_number == 1
    await database.close()
