"""Work that goes on by itself, and never inside somebody else's change to the database.

A task started the ordinary way copies its starter's context, and with it the transaction the starter happens to be
in: its writes would vanish when that transaction is rolled back, and fail when it is over.
"""

import asyncio
from collections.abc import Coroutine
from contextvars import Context
from typing import Any, TypeVar

T = TypeVar("T")

_running: set[asyncio.Task[Any]] = set()  # asyncio itself only remembers tasks weakly


def spawn(work: Coroutine[Any, Any, T], *, name: str | None = None) -> asyncio.Task[T]:
    """Start ``work`` as a task of its own with an empty context, kept alive until it has ended.

    Logging context and other context variables of the caller are not visible in it. Never await the returned task
    from inside a transaction if it uses the database: on SQLite it waits for that transaction to end.
    """
    task = asyncio.get_running_loop().create_task(work, name=name, context=Context())
    _running.add(task)
    task.add_done_callback(_running.discard)
    return task
