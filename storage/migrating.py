"""Brings the tables to the shape this version of the program needs, without ever leaving them half changed.

Tortoise's own runner writes down that a migration is done after it has committed it, each process for itself: a
kill in between leaves a database that cannot be migrated again, and processes that start together trip over each
other. Here each migration is one transaction that takes a lock, reads the list of what has been applied, changes
the tables, and adds itself to the list. Whatever is killed leaves nothing behind; whoever waited finds it done.
"""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from tortoise.connection import get_connection
from tortoise.exceptions import OperationalError
from tortoise.migrations.loader import MigrationLoader
from tortoise.migrations.migration import Migration
from tortoise.migrations.recorder import MigrationRecorder
from tortoise.migrations.schema_editor import AsyncpgSchemaEditor, BaseSchemaEditor, SqliteSchemaEditor
from tortoise.migrations.schema_generator.state import State
from tortoise.migrations.schema_generator.state_apps import StateApps
from tortoise.models import Model

from storage.address import SQLITE
from storage.errors import DatabaseError
from storage.schema import Schema

if TYPE_CHECKING:
    from storage.database import Database

# Tortoise's name and shape, so that its own commands can read the list.
_LIST = "tortoise_migrations"
_MAKE_LIST = """
    CREATE TABLE IF NOT EXISTS tortoise_migrations (
        id {id}, app VARCHAR(255) NOT NULL, name VARCHAR(255) NOT NULL, applied_at {instant} NOT NULL,
        CONSTRAINT tortoise_migrations_once UNIQUE (app, name)
    )
"""
_ADD = "INSERT INTO tortoise_migrations (app, name, applied_at) VALUES (?, ?, CURRENT_TIMESTAMP)"
_READ = "SELECT name FROM tortoise_migrations WHERE app = ?"

_LOCK_NUMBER = 0x66797261  # "fyra"; any number will do as long as it stays the same


class _IndexesOnColumns(BaseSchemaEditor):
    """Tortoise's, but an index on a relation is on its column; SQLite would index the relation's name, a text."""

    def _get_index_sql(self, model: type[Model], field_names: Sequence[str], *args: Any, **kwargs: Any) -> str:
        return super()._get_index_sql(model, self._resolve_fields_to_columns(model, list(field_names)), *args, **kwargs)


class _SqliteEditor(_IndexesOnColumns, SqliteSchemaEditor):
    """Tortoise's, but a semicolon in a table's description does not cut the statement in two."""

    async def _run_sql(self, sql: str) -> None:
        await self.client.execute_script(sql)


class _PostgresqlEditor(_IndexesOnColumns, AsyncpgSchemaEditor):
    """Tortoise's."""


async def migrate(database: "Database") -> list[str]:
    """Apply what is missing, and return the names of what this process has applied, in order.

    ``database`` must have been connected for migrating.
    """
    plan = await _plan(database.schema)
    done: list[str] = []
    while name := await database.transact(partial(_apply_next, database, plan)):
        done.append(name)
    return done


async def pending(database: "Database") -> list[str]:
    """Return the names of the migrations that are missing, in order."""
    plan = await _plan(database.schema)
    return [migration.name for migration in await database.read(partial(_missing, database, plan))]


async def _plan(schema: Schema) -> list[Migration]:
    """All migrations the program brings along, each after those it depends on."""
    loader = MigrationLoader(schema.apps(connection=""), MigrationRecorder(None))
    await loader.build_graph()
    keys = [key for leaf in loader.graph.leaf_nodes() for key in loader.graph.forwards_plan(leaf)]
    return [loader.disk_migrations[key] for key in dict.fromkeys(keys)]


async def _apply_next(database: "Database", plan: Sequence[Migration]) -> str | None:
    await _wait_for_others(database)
    missing = await _missing(database, plan)
    if not missing:
        return None
    name = missing[0].name
    try:
        await _change_tables(database, plan, missing)
    except OperationalError as error:
        raise DatabaseError(
            f"{database.address.shown}: migration {name} failed and has been undone ({error}). "
            "Was the database changed by hand? Restore a backup, or start with an empty database."
        ) from error
    await database.execute(_ADD, (database.schema.label, name))
    return name


async def _wait_for_others(database: "Database") -> None:
    """Make this the only process that migrates, until the transaction ends. On SQLite any transaction is alone."""
    if database.address.dialect == SQLITE:
        await database.execute(_MAKE_LIST.format(id="INTEGER PRIMARY KEY AUTOINCREMENT", instant="TIMESTAMP"))
    else:
        await database.fetch("SELECT pg_advisory_xact_lock(?)", (_LOCK_NUMBER,))
        await database.execute(_MAKE_LIST.format(id="SERIAL PRIMARY KEY", instant="TIMESTAMPTZ"))


async def _missing(database: "Database", plan: Sequence[Migration]) -> list[Migration]:
    applied = await _applied(database)
    if unknown := applied - {migration.name for migration in plan}:
        raise DatabaseError(
            f"{database.address.shown}: it belongs to a newer version of this program, which has applied "
            f"{', '.join(sorted(unknown))}. Upgrade the program, or restore a backup from before."
        )
    return [migration for migration in plan if migration.name not in applied]


async def _applied(database: "Database") -> set[str]:
    """Read the list. That it does not exist yet is normal, that it cannot be read is not "nothing applied"."""
    exists = (
        "SELECT 1 FROM sqlite_master WHERE name = ?"
        if database.address.dialect == SQLITE
        else "SELECT 1 WHERE to_regclass(?) IS NOT NULL"
    )
    try:
        if not await database.fetch(exists, (_LIST,)):
            return set()
        return {row["name"] for row in await database.fetch(_READ, (database.schema.label,))}
    except OperationalError as error:
        raise DatabaseError(
            f"{database.address.shown}: the list of applied migrations, its table {_LIST}, cannot be read "
            f"({error}). Nothing has been changed. Restore the table from a backup."
        ) from error


async def _change_tables(database: "Database", plan: Sequence[Migration], missing: Sequence[Migration]) -> None:
    dialect = database.address.dialect
    state = State(models={}, apps=StateApps(default_connections={database.schema.label: dialect}))
    for migration in plan:
        if migration not in missing:
            await migration.apply(state, dry_run=True)  # only to know what the tables look like by now
    editor = _SqliteEditor if dialect == SQLITE else _PostgresqlEditor
    await missing[0].apply(state, schema_editor=editor(get_connection(dialect)))
    if dialect == SQLITE and (broken := await database.fetch("PRAGMA foreign_key_check")):
        raise OperationalError(f"{len(broken)} rows would point to rows that do not exist")
