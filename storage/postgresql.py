"""How a change is made to a PostgreSQL database so that it is either there whole, for good, or not at all.

Tortoise's own client loses a pool connection whenever a BEGIN fails or is cancelled, and takes a COMMIT that
PostgreSQL answered with ROLLBACK for a success. This one, which tortoise finds by this module's path:

- runs writing transactions SERIALIZABLE, so that what holds on SQLite (one writer at a time) holds here too. The
  price is that PostgreSQL may refuse one of two that overlap; ``TRY_AGAIN`` names those refusals;
- lets each process write one transaction at a time: unrelated changes that overlap would be refused so often, for
  touching the same page of an index, that eight at once get a third as much done as one after the other;
- gives the connection back to the pool whatever went wrong;
- treats a transaction as done only when the server says COMMIT;
- keeps values out of error texts: PostgreSQL quotes the offending row, which may be somebody's report.
"""

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager, nullcontext, suppress
from datetime import datetime
from functools import lru_cache
from itertools import count
from typing import Any, cast

import asyncpg
from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import ConnectionWrapper, NestedTransactionContext, TransactionContext
from tortoise.backends.base_postgres.client import translate_exceptions
from tortoise.connection import get_connections
from tortoise.exceptions import DBConnectionError, IntegrityError, OperationalError, TransactionManagementError

from storage.errors import AFTER_THE_END, NAIVE

STATEMENT_SECONDS = 60.0
CONNECT_SECONDS = 10.0
POOL_SIZE = 5

TRY_AGAIN = (
    asyncpg.SerializationError,
    asyncpg.DeadlockDetectedError,
    asyncpg.InvalidCachedStatementError,  # another process has just migrated
)

_savepoints = count(1)

_READING = "REPEATABLE READ READ ONLY"
_SETTINGS = {
    "application_name": "fyraften",
    "timezone": "UTC",
    # Reading a small table from end to end "reads" everybody's rows, so that unrelated changes would collide
    # (https://www.postgresql.org/docs/current/transaction-iso.html); an index read does not.
    "enable_seqscan": "off",
    "jit": "off",  # which would compile machine code for every read it believes to be that expensive
    "idle_in_transaction_session_timeout": "60s",  # a frozen process must not hold its locks for ever
}

_ADVICE: tuple[tuple[tuple[type[BaseException], ...], str], ...] = (
    (
        (asyncpg.InvalidAuthorizationSpecificationError,),
        "the server refuses the user or the password. Compare both with [database] url.",
    ),
    ((asyncpg.InvalidCatalogNameError,), "the server has no such database. Make it: createdb --owner=USER NAME"),
    (
        (asyncpg.InsufficientPrivilegeError,),
        "the user may not do this there. Let it own the database: ALTER DATABASE name OWNER TO user;",
    ),
    ((asyncpg.InsufficientResourcesError,), "the server is out of connections, memory or disk. Look at its log."),
    ((asyncpg.CannotConnectNowError,), "the server is starting or stopping. Try again in a moment."),
    ((asyncpg.ReadOnlySQLTransactionError,), "it accepts no changes here: is it a standby, or was this read()?"),
    (TRY_AGAIN, "changes collided again and again. Try again, with fewer processes if it goes on."),
    (
        (asyncpg.PostgresConnectionError, asyncpg.OperatorInterventionError, asyncpg.InternalClientError),
        "the connection was lost, and the change with it unless it was just committing. Look at the server's log.",
    ),
    ((TimeoutError,), "it does not answer in time. Look at the server's log and at the network."),
    ((OSError,), "no server answers there ({reason}). Is PostgreSQL running, and are host and port right?"),
)


_OURS = (OperationalError, DBConnectionError, asyncpg.PostgresError, asyncpg.InternalClientError)


def explain(error: BaseException) -> str | None:
    """Say what is wrong with the server and what to do about it; None if ``error`` is about something else."""
    if not isinstance(error, _OURS):
        return None
    while isinstance(error, OperationalError | DBConnectionError) and error.__cause__:
        error = error.__cause__
    for kinds, advice in _ADVICE:
        if isinstance(error, kinds):
            return advice.format(reason=getattr(error, "strerror", None) or type(error).__name__)
    return None


_QUOTED_OR_MARK = re.compile(r"""'(?:[^']|'')*'|"[^"]*"|\?""")


@lru_cache(maxsize=1024)
def numbered(sql: str) -> str:
    """Turn the first ``?`` outside quotes into ``$1``, the second into ``$2`` and so on."""
    number = count(1)
    return _QUOTED_OR_MARK.sub(lambda found: f"${next(number)}" if found[0] == "?" else found[0], sql)


def _refuse_naive(args: Sequence[object]) -> None:
    for value in args:  # which asyncpg would take for the local time of whatever machine this is
        if isinstance(value, datetime) and value.tzinfo is None:
            raise ValueError(NAIVE)


class PostgresqlServer(AsyncpgDBClient):
    """This process's pool of connections to the server."""

    def __init__(self, *, connection_name: str, migrating: bool = False, **credentials: Any) -> None:
        """``migrating`` has no time limit on a statement, and reads what others have just committed."""
        super().__init__(
            connection_name=connection_name,
            server_settings=_SETTINGS,
            minsize=1,
            maxsize=1 if migrating else POOL_SIZE,
            timeout=CONNECT_SECONDS,
            command_timeout=None if migrating else STATEMENT_SECONDS,
            reset=_nothing_to_reset,
            **credentials,
        )
        self._one_writer = asyncio.Lock()
        self._writing = "READ COMMITTED" if migrating else "SERIALIZABLE"

    @asynccontextmanager
    async def transaction(self, *, writes: bool) -> AsyncIterator["OneTransaction"]:
        """Hold a connection of the pool from before BEGIN until COMMIT or, on any exception, ROLLBACK."""
        async with self._one_writer if writes else nullcontext(), self._borrowed() as connection:
            statements = OneTransaction(self, connection)
            token = get_connections().set(self.connection_name, statements)
            try:
                await connection.execute(f"BEGIN ISOLATION LEVEL {self._writing if writes else _READING}")
                yield statements
                await statements.finish()
            except BaseException:
                await statements.roll_back()
                raise
            finally:
                statements.end()
                get_connections().reset(token)

    @asynccontextmanager
    async def _borrowed(self) -> AsyncIterator[Any]:
        try:
            async with self._pool_init_lock:
                if self._pool is None:
                    await self.create_connection(with_db=True)
            pool = cast("asyncpg.Pool", self._pool)
            connection = await pool.acquire()
        except OSError as error:
            raise DBConnectionError("No connection to PostgreSQL.") from error
        try:
            yield connection
        finally:
            await pool.release(connection)

    def _in_transaction(self) -> TransactionContext:  # what tortoise's own in_transaction() uses
        return cast("TransactionContext", self.transaction(writes=True))

    async def _translate_exceptions(self, func: Callable[..., Awaitable[Any]], *args: Any, **kwargs: Any) -> Any:
        return await _without_values(func, self, *args, **kwargs)


async def _nothing_to_reset(connection: object) -> None:
    """Save a round trip at the end of each transaction: nothing here changes settings or takes session locks."""


async def _without_values(func: Callable[..., Awaitable[Any]], *args: Any, **kwargs: Any) -> Any:
    """Raise tortoise's errors as its own client does, but without the values PostgreSQL puts into their texts."""
    try:
        return await func(*args, **kwargs)
    except asyncpg.IntegrityConstraintViolationError as error:
        what = f"{error.table_name}: {error.constraint_name or error.column_name} ({type(error).__name__})"
        raise IntegrityError(what) from None
    except asyncpg.DataError as error:
        raise OperationalError(str(error).split(":", 1)[0]) from None
    except asyncpg.SyntaxOrAccessError as error:
        raise OperationalError(error) from error
    except TimeoutError as error:
        raise DBConnectionError("A statement took too long.") from error


class OneTransaction(TransactionWrapper):
    """What statements go through while a transaction is open."""

    def __init__(self, server: AsyncpgDBClient, connection: Any) -> None:
        """``connection`` is one of the pool's; asyncpg's own transactions would not look at COMMIT's answer."""
        super().__init__(server)
        self._connection = connection
        self._savepoint = ""

    @translate_exceptions
    async def rows(self, sql: str, args: Sequence[object]) -> list[dict[str, Any]]:
        """Run one statement and return its rows."""
        _refuse_naive(args)
        async with self.acquire_connection() as connection:
            return list(map(dict, await connection.fetch(numbered(sql), *args)))

    @translate_exceptions
    async def changed(self, sql: str, args: Sequence[object]) -> int:
        """Run one statement and return how many rows it inserted, updated or deleted."""
        _refuse_naive(args)
        async with self.acquire_connection() as connection:
            status = await connection.execute(numbered(sql), *args)
        last = status.rsplit(" ", 1)[-1]  # "UPDATE 3", "INSERT 0 3", "CREATE TABLE"
        return int(last) if last.isdecimal() else 0

    def acquire_connection(self) -> ConnectionWrapper[Any]:
        """Hand the connection to tortoise's own statements, as long as the transaction is open."""
        if self._finalized:
            raise TransactionManagementError(AFTER_THE_END)
        return super().acquire_connection()

    async def _translate_exceptions(self, func: Callable[..., Awaitable[Any]], *args: Any, **kwargs: Any) -> Any:
        return await _without_values(func, self, *args, **kwargs)

    def _in_transaction(self) -> TransactionContext:
        return NestedTransactionContext(OneTransaction(self, self._connection))

    async def finish(self) -> None:
        """Make everything permanent, or raise."""
        if await self._connection.execute("COMMIT") != "COMMIT":
            raise TransactionManagementError(
                "A statement failed and the work went on as if it had not, so PostgreSQL rolled everything back. "
                "Let the error out, or use INSERT ... ON CONFLICT."
            )

    async def roll_back(self) -> None:
        """Undo everything, unless the connection is gone and all is undone already."""
        with suppress(asyncpg.InterfaceError, asyncpg.PostgresConnectionError):
            if self._connection.is_in_transaction():
                await self._connection.execute("ROLLBACK")

    def end(self) -> None:
        """Refuse every further statement."""
        self._finalized = True

    async def savepoint(self) -> None:
        """Begin an inner transaction, for tortoise's nested in_transaction()."""
        self._savepoint = f"fyraften_{next(_savepoints)}"
        await self._connection.execute(f"SAVEPOINT {self._savepoint}")

    async def savepoint_rollback(self) -> None:
        """Undo the inner transaction."""
        await self._connection.execute(f"ROLLBACK TO SAVEPOINT {self._savepoint}")

    async def release_savepoint(self) -> None:
        """Let the inner transaction's changes belong to the outer one."""
        await self._connection.execute(f"RELEASE SAVEPOINT {self._savepoint}")


client_class = PostgresqlServer  # the name tortoise looks for
