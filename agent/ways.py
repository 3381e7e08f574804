"""The ways out of a channel: so many open connections at most, each used for one message after the other."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Protocol

from agent.outcomes import TryLater
from agent.setbacks import NoWay
from storage.outbox import Claimed

ROWS_PER_WAY = 100  # then a fresh one: servers drop old connections, sometimes without a word


class Way(Protocol):
    """A way out for one row at a time: an open connection, for example."""

    async def send(self, row: Claimed, leaving: Callable[[], Awaitable[bool]]) -> str | None:
        """Send one row; call ``leaving`` just before the bytes that count.

        Returns the other side's name for it, or None if ``leaving`` said no. Raises TryLater, Gone, Moved or
        Uncertain.
        """
        ...

    async def close(self) -> None:
        """End politely."""
        ...


class Sender(Protocol):
    """A channel. ``repeats_safely`` if the other side recognises a repeat, so that what is doubtful may go again."""

    channel: str
    repeats_safely: bool

    async def open(self) -> Way:
        """Get ready to send some rows; raises TryLater if that is not possible now."""
        ...


@dataclass(slots=True)
class _Open:
    way: Way
    used: int = 0


class Ways:
    """The open ways nobody is using, and how many more there may be."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender
        self._idle: list[_Open] = []
        self._free = asyncio.Semaphore(1)

    @asynccontextmanager
    async def at_most(self, lines: int) -> AsyncIterator[None]:
        """Allow so many at once, and close them all at the end."""
        self._free = asyncio.Semaphore(lines)
        try:
            yield
        finally:
            await self.close()

    @asynccontextmanager
    async def one(self) -> AsyncIterator[Way]:
        """Wait for a way and use it; raises NoWay if none can be opened."""
        async with self._free:
            chosen = self._idle.pop() if self._idle else _Open(await self._opened())
            try:
                yield chosen.way
            finally:
                chosen.used += 1
                if chosen.used < ROWS_PER_WAY:
                    self._idle.append(chosen)
                else:
                    await chosen.way.close()

    async def _opened(self) -> Way:
        try:
            return await self._sender.open()
        except TryLater as error:
            raise NoWay(error.why, error.after) from error

    async def close(self) -> None:
        """Close what nobody is using."""
        while self._idle:
            await self._idle.pop().way.close()
