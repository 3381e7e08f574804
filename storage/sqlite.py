"""How a change is made to a SQLite file so that it is either there whole, for good, or not at all.

Tortoise's own client begins transactions in a way that fails when two processes read and then write, and keeps its
lock for ever when a BEGIN fails or is cancelled. This one, which tortoise finds by this module's path:

- begins every writing transaction IMMEDIATE: the second writer waits (up to ``BUSY_SECONDS``) instead of
  failing;
- lets go of the lock only after a ROLLBACK is on its way to the connection, whatever went wrong. BEGIN, COMMIT and
  ROLLBACK run one after the other in the connection's own thread, so nothing that follows ends up in the old
  transaction;
- runs ``rows`` and ``changed`` where they are called. Only BEGIN (another writer) and COMMIT (the disk) can take long
  and are waited for; in between a statement takes microseconds, a tenth of a trip to the thread and back;
- ends a failed COMMIT with a ROLLBACK, and refuses statements of a transaction that is over;
- writes every instant as UTC text, which sorts like time, and reads dates and instants back as such.
"""

import sqlite3
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from datetime import UTC, date, datetime
from functools import lru_cache
from typing import Any, cast

import aiosqlite
from tortoise.backends.base.client import ConnectionWrapper, NestedTransactionContext, TransactionContext
from tortoise.backends.sqlite.client import SqliteClient, SqliteTransactionWrapper
from tortoise.connection import get_connections
from tortoise.exceptions import IntegrityError, OperationalError, TransactionManagementError

from storage.errors import AFTER_THE_END, NAIVE

BUSY_SECONDS = 10.0
MIGRATING_BUSY_SECONDS = 600.0  # another process may be rebuilding a large table

TRY_AGAIN: tuple[type[Exception], ...] = ()  # IMMEDIATE transactions never lose against another one

_ADVICE = {
    sqlite3.SQLITE_BUSY: "another program keeps it locked. Is a second copy running, or a database browser?",
    sqlite3.SQLITE_CANTOPEN: "it cannot be opened. Let the user who runs the program write to its folder.",
    sqlite3.SQLITE_CORRUPT: "it is damaged. Restore it from a backup.",
    sqlite3.SQLITE_FULL: "the disk is full. Make room and try again.",
    sqlite3.SQLITE_IOERR: "the disk reports an error. Look at the system's log and check the disk.",
    sqlite3.SQLITE_NOTADB: "it is not a SQLite database. Choose another file name, or restore it from a backup.",
    sqlite3.SQLITE_PERM: "access is not permitted. Let the user who runs the program read and write it.",
    sqlite3.SQLITE_READONLY: "it cannot be written. Let the user who runs the program write to it and its folder.",
}


def explain(error: BaseException) -> str | None:
    """Say what is wrong with the file and what to do about it; None if ``error`` is about something else."""
    cause = error.args[0] if isinstance(error, OperationalError) and error.args else error
    if not isinstance(cause, sqlite3.DatabaseError):
        return None
    return _ADVICE.get(getattr(cause, "sqlite_errorcode", 0) & 0xFF)  # the low byte is the kind of error


def _instant_to_text(value: datetime) -> str:
    if value.tzinfo is None:
        raise ValueError(NAIVE)
    return value.astimezone(UTC).isoformat(" ")


def _instant_from_text(value: bytes) -> datetime:
    found = datetime.fromisoformat(value.decode())
    return found if found.tzinfo else found.replace(tzinfo=UTC)  # CURRENT_TIMESTAMP writes UTC without saying so


@lru_cache(maxsize=4096)  # a month of days comes with every turn
def _day_from_text(value: bytes) -> date:
    return date.fromisoformat(value.decode())


# For the whole process; tortoise has registered its own adapter when it was imported above.
sqlite3.register_adapter(datetime, _instant_to_text)
sqlite3.register_converter("timestamp", _instant_from_text)
sqlite3.register_converter("date", _day_from_text)


class SqliteFile(SqliteClient):
    """The one connection of this process to the file, behind one lock."""

    def __init__(self, file_path: str, *, connection_name: str, migrating: bool = False) -> None:
        """``migrating`` waits long for other writers, and turns foreign keys off so that tables can be rebuilt.

        With foreign keys on, dropping the old copy of a table would delete every row that points to it.
        """
        super().__init__(file_path, connection_name=connection_name)
        self._busy_seconds = MIGRATING_BUSY_SECONDS if migrating else BUSY_SECONDS
        self._foreign_keys = "OFF" if migrating else "ON"

    async def create_connection(self, with_db: bool) -> None:  # noqa: ARG002, FBT001 - tortoise's signature
        """Open the file for good: write-ahead log, and every commit on the disk before it is acknowledged."""
        if self._connection:
            return
        connection = aiosqlite.connect(
            self.filename,
            timeout=self._busy_seconds,
            isolation_level=None,
            detect_types=sqlite3.PARSE_DECLTYPES,
            check_same_thread=False,  # two threads use it, never at once: whoever holds the lock waits for the thread
        )
        thread = connection._thread  # noqa: SLF001 - aiosqlite offers no other way
        thread.daemon = True  # or a crash would leave the process hanging for ever
        try:
            await connection
            connection.row_factory = sqlite3.Row
            await self._prepare(connection)
        except BaseException:
            await connection.close()
            thread.join()  # it must not outlive the event loop; it has nothing left to do
            raise
        self._connection = connection
        await self._post_connect()

    async def _prepare(self, connection: aiosqlite.Connection) -> None:
        for pragma in (
            "journal_mode=WAL",
            "synchronous=FULL",
            f"foreign_keys={self._foreign_keys}",
            "journal_size_limit=16777216",
        ):
            await connection.execute_fetchall(f"PRAGMA {pragma}")

    @asynccontextmanager
    async def transaction(self, *, writes: bool) -> AsyncIterator["OneTransaction"]:
        """Hold the connection from before BEGIN until COMMIT or, on any exception or cancellation, ROLLBACK."""
        async with self._lock:
            await self.create_connection(with_db=True)
            statements = OneTransaction(self)
            token = get_connections().set(self.connection_name, statements)
            try:
                await statements.start(writes=writes)
                yield statements
                await statements.finish()
            except BaseException:
                await statements.roll_back()
                raise
            finally:
                statements.end()
                get_connections().reset(token)

    def _in_transaction(self) -> TransactionContext:  # what tortoise's own in_transaction() uses
        return cast("TransactionContext", self.transaction(writes=True))


@contextmanager
def _tortoises_errors() -> Iterator[None]:
    try:
        yield
    except sqlite3.OperationalError as error:
        raise OperationalError(error) from error
    except sqlite3.IntegrityError as error:
        raise IntegrityError(error) from error


class OneTransaction(SqliteTransactionWrapper):
    """What statements go through while a transaction is open."""

    _connection: aiosqlite.Connection
    _expected_changes: int | None = None

    async def rows(self, sql: str, args: Sequence[object]) -> list[dict[str, Any]]:
        """Run one statement and return its rows."""
        cursor = self._run(sql, args)
        names = [column[0] for column in cursor.description or ()]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]

    async def changed(self, sql: str, args: Sequence[object]) -> int:
        """Run one statement and return how many rows it inserted, updated or deleted."""
        return max(self._run(sql, args).rowcount, 0)

    def _run(self, sql: str, args: Sequence[object]) -> sqlite3.Cursor:
        self._refuse_when_over()
        cursor = self._connection._conn.cursor()  # noqa: SLF001 - aiosqlite offers no other way
        cursor.row_factory = None  # tortoise's rows by name take twice as long to be read
        with _tortoises_errors():
            return cursor.execute(sql, args)

    async def _wait_for(self, sql: str) -> None:
        """Run a statement that may take long in the connection's own thread."""
        self._refuse_when_over()
        with _tortoises_errors():
            await self._connection.execute(sql)

    async def execute_script(self, query: str) -> None:
        """Run several statements one by one, since sqlite3's own executescript would commit first."""
        statement = ""
        for part in query.split(";"):
            statement += f"{part};"
            if statement.strip() == ";":
                statement = ""
            elif sqlite3.complete_statement(statement):  # not in the middle of a text or a comment
                await self.changed(statement, ())
                statement = ""

    def acquire_connection(self) -> ConnectionWrapper[aiosqlite.Connection]:
        """Hand the connection to tortoise's own statements, as long as the transaction is open."""
        self._refuse_when_over()
        return super().acquire_connection()

    def _in_transaction(self) -> TransactionContext:
        return NestedTransactionContext(OneTransaction(self))

    async def start(self, *, writes: bool) -> None:
        """Begin; for reading only, any writing is found out and undone by ``finish``."""
        await self._wait_for("BEGIN IMMEDIATE" if writes else "BEGIN")
        self._expected_changes = None if writes else self._connection.total_changes

    async def finish(self) -> None:
        """Make everything permanent, or raise."""
        if self._expected_changes not in (None, self._connection.total_changes):
            raise TransactionManagementError("Work given to read() tried to write. Give it to transact().")
        await self._wait_for("COMMIT")

    async def roll_back(self) -> None:
        """Undo everything. A BEGIN that was cancelled may have begun, and a COMMIT that failed leaves all open."""
        await self._connection.rollback()

    def end(self) -> None:
        """Refuse every further statement."""
        self._finalized = True

    def _refuse_when_over(self) -> None:
        if self._finalized:
            raise TransactionManagementError(AFTER_THE_END)


client_class = SqliteFile  # the name tortoise looks for
