"""Lets something that waits for the network do so in a thread of its own, beside everything else that goes on."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from threading import Thread
from typing import TypeVar

T = TypeVar("T")


async def aside(work: Callable[[], T]) -> T:
    """Run ``work`` in a new thread and return what it returns.

    Whoever is cancelled goes on at once, and the thread's end is waited for by nobody, not even when the program
    stops: what it waits for must have a time-out of its own.
    """
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[T] = loop.create_future()

    def settle(result: T | None, error: BaseException | None) -> None:
        if answer.done():
            return
        if error is not None:
            answer.set_exception(error)
        else:
            answer.set_result(result)  # type: ignore[arg-type]  # None only where T is

    def run() -> None:
        result, failed = None, None
        try:
            result = work()
        except BaseException as error:  # noqa: BLE001 - it is raised where the answer is awaited
            failed = error
        with suppress(RuntimeError):  # the program has stopped meanwhile
            loop.call_soon_threadsafe(settle, result, failed)

    Thread(target=run, name="aside", daemon=True).start()
    return await answer
