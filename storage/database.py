"""Opens the place where everything is remembered, and changes it one whole step at a time.

A change is a function given to ``transact``. It runs in a task of its own: whoever asked for it may be cancelled
at any moment without leaving a lock or a connection behind, and the change is still made whole or not at all.
Nothing it starts, and nothing that was running before, shares its transaction by accident.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Sequence
from contextvars import Context, ContextVar
from dataclasses import dataclass
from pathlib import Path
from secrets import randbelow
from typing import Any, TypeVar, cast

from tortoise.context import TortoiseContext

from storage import migrating, postgresql, sqlite
from storage.address import SQLITE, Address, parse_address
from storage.errors import DatabaseError
from storage.schema import FYRAFTEN, Schema

T = TypeVar("T")

ATTEMPTS = 10
LONGEST_PAUSE_MS = 500

_NESTED = (
    "transact() and read() cannot be used inside a transaction; call the work directly. A task started inside one "
    "must be started with storage.spawning.spawn()."
)


@dataclass(slots=True)
class _Inside:
    """The transaction the current task is in."""

    database: "Database"
    statements: sqlite.OneTransaction | postgresql.OneTransaction
    task: asyncio.Task[Any] | None
    over: bool = False


_inside: ContextVar[_Inside | None] = ContextVar("inside_transaction", default=None)


class Database:
    """An open database. Get one from ``open_database`` and ``close`` it; models only work inside its methods."""

    def __init__(self, address: Address, schema: Schema, tortoise: TortoiseContext) -> None:
        """Use ``open_database``, which connects first."""
        self.address = address
        self.schema = schema
        self._tortoise = tortoise
        self._engine = cast("sqlite.SqliteFile | postgresql.PostgresqlServer", tortoise.db())
        self._dialect = sqlite if address.dialect == SQLITE else postgresql
        self._clean = Context()
        self._clean.run(tortoise.__enter__)
        self._running: set[asyncio.Task[Any]] = set()
        self._closed = False

    async def transact(self, work: Callable[[], Awaitable[T]]) -> T:
        """Run ``work`` in one transaction and return what it returns, once that is safely on the disk.

        Any exception undoes everything and is raised here. On PostgreSQL a change that collides with another
        process's is undone and ``work`` is run again, up to ``ATTEMPTS`` times in all: it must be repeatable, so it
        changes nothing but the database and takes its values (time, tokens) from outside.

        Cancelling the caller does not cancel the change: it goes on and is committed, and ``close`` waits for
        it. If it then fails, the event loop's exception handler is told. The caller's context variables are not
        visible to ``work``. Inside, use models, ``fetch`` and ``execute``; never wait for the network.
        """
        return await self._apart(work, writes=True)

    async def read(self, work: Callable[[], Awaitable[T]]) -> T:
        """Run ``work`` on one unchanging view of the data, without waiting for other processes' writing.

        Writing in it is an error, and undone.
        """
        return await self._apart(work, writes=False)

    async def fetch(self, sql: str, args: Sequence[object] = ()) -> list[dict[str, Any]]:
        """Run one SQL statement and return its rows, column name → value. ``?`` marks the arguments.

        Belongs to the current transaction; outside of any it is a transaction of its own. Columns declared as
        dates and instants come as ``date`` and aware ``datetime`` on both databases; truth values as 0 and 1 on
        SQLite.
        """
        inside = self._current()
        if inside is None:
            return await self.transact(lambda: self.fetch(sql, args))
        return await inside.statements.rows(sql, args)

    async def execute(self, sql: str, args: Sequence[object] = ()) -> int:
        """Run one SQL statement and return how many rows it changed. With RETURNING use ``fetch`` instead."""
        inside = self._current()
        if inside is None:
            return await self.transact(lambda: self.execute(sql, args))
        return await inside.statements.changed(sql, args)

    async def close(self) -> None:
        """Wait for changes that are still going on, then disconnect. Later calls do nothing."""
        self._closed = True
        while self._running:
            await asyncio.wait(self._running)
        closing = self._tortoise.close_connections()
        await asyncio.get_running_loop().create_task(closing, context=self._clean)

    def _current(self) -> _Inside | None:
        inside = _inside.get()
        if inside is None or inside.over or inside.database is not self:
            return None
        if inside.task is not asyncio.current_task():
            raise RuntimeError(_NESTED)
        return inside

    async def migrate(self) -> list[str]:
        """Bring the tables up to date and return the names of the migrations that this process has applied.

        Any number of processes may do this at once; each migration is applied once, whole or not at all. Raises
        DatabaseError if the database is newer than the program, or its list of migrations cannot be read.
        """
        database = await connect(self.address, self.schema, migrating=True)
        try:
            return await migrating.migrate(database)
        finally:
            await database.close()

    async def pending(self) -> list[str]:
        """Return the names of the migrations still to be applied, in order; raises what ``migrate`` would."""
        return await migrating.pending(self)

    async def _apart(self, work: Callable[[], Awaitable[T]], *, writes: bool) -> T:
        if self._current() is not None:
            raise RuntimeError(_NESTED)
        if self._closed:
            raise DatabaseError(f"{self.address.shown}: it has been closed. Open it again.")
        loop = asyncio.get_running_loop()
        task = loop.create_task(self._attempts(work, writes=writes), context=self._clean.copy())
        self._running.add(task)
        task.add_done_callback(self._running.discard)
        try:
            return await asyncio.shield(task)
        except asyncio.CancelledError:
            task.add_done_callback(_report_failure)
            raise

    async def _attempts(self, work: Callable[[], Awaitable[T]], *, writes: bool) -> T:
        attempt = 1
        while True:
            try:
                return await self._once(work, writes=writes)
            except Exception as error:
                if attempt < ATTEMPTS and isinstance(error, self._dialect.TRY_AGAIN):
                    await asyncio.sleep(randbelow(min(8 * 2**attempt, LONGEST_PAUSE_MS)) / 1000)
                    attempt += 1
                elif advice := self._dialect.explain(error):
                    raise DatabaseError(f"{self.address.shown}: {advice}") from error
                else:
                    raise

    async def _once(self, work: Callable[[], Awaitable[T]], *, writes: bool) -> T:
        async with self._engine.transaction(writes=writes) as statements:
            inside = _Inside(self, statements, asyncio.current_task())
            _inside.set(inside)
            try:
                return await work()
            finally:
                inside.over = True


def _report_failure(task: asyncio.Task[Any]) -> None:
    if not task.cancelled() and (error := task.exception()):
        task.get_loop().call_exception_handler(
            {
                "message": "A change to the database failed after its caller had gone",
                "exception": error,
                "task": task,
            }
        )


async def open_database(url: str, schema: Schema = FYRAFTEN) -> Database:
    """Connect to ``sqlite://relative/path``, ``sqlite:///absolute/path`` or ``postgres://user:password@host:port/db``.

    Makes the folder of a SQLite file. Raises DatabaseError when it cannot be used.
    """
    return await connect(parse_address(url), schema)


async def connect(address: Address, schema: Schema, *, migrating: bool = False) -> Database:
    """Connect; ``migrating`` as the engines describe it."""
    if address.dialect == SQLITE:
        _make_folder(address)
    _keep_values_out_of_logs()
    tortoise = TortoiseContext()
    credentials = {**address.credentials, "migrating": migrating}
    config = {
        "connections": {address.dialect: {"engine": f"storage.{address.dialect}", "credentials": credentials}},
        "apps": schema.apps(address.dialect),
    }
    clean = Context()
    clean.run(tortoise.__enter__)
    await asyncio.get_running_loop().create_task(tortoise.init(config=config), context=clean)
    database = Database(address, schema, tortoise)
    try:
        await database.read(_nothing)
    except BaseException:
        await database.close()
        raise
    return database


async def _nothing() -> None:
    """Begin and end: the first connection is made."""


def _make_folder(address: Address) -> None:
    folder = Path(address.credentials["file_path"]).parent
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise DatabaseError(
            f"{address.shown}: its folder cannot be made ({error.strerror}). Change [database] url."
        ) from error


def _keep_values_out_of_logs() -> None:
    # At DEBUG both write every statement with its values, which are people's reports and addresses.
    for name in ("tortoise.db_client", "aiosqlite"):
        logging.getLogger(name).setLevel(logging.INFO)
