"""One copy of the program is in charge; others stand by and take over when it is gone."""

from __future__ import annotations

import asyncio
import os
import secrets
import socket
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import TypeVar

import structlog

from agent.clock import Clock
from storage import leases
from storage.database import Database

log = structlog.get_logger()

T = TypeVar("T")

LEADER = "leader"
LOOK = 1.0  # seconds between looks while standing by
RENEW = 10.0  # seconds; a third of the lease


class Charge:
    """This process's right to poll, to fire timers and to deliver."""

    def __init__(self, db: Database, clock: Clock) -> None:
        self._db = db
        self._clock = clock
        self._owner = f"{socket.gethostname()}:{os.getpid()}:{secrets.token_hex(4)}"

    async def wait(self) -> None:
        """Return when this process is in charge. While the database cannot be asked, nobody is."""
        told = False
        while not await self._asked(self._take):
            if await self._asked(self._lapse_if_dead):
                continue
            if not told:
                log.info("standing by: another copy is in charge")
                told = True
            await asyncio.sleep(LOOK)

    async def keep(self) -> None:
        """Renew until cancelled; raises ``leases.LostError`` once another copy has, or may have, taken over."""
        lapses = self._clock.now() + leases.LEASE
        while True:
            await asyncio.sleep(RENEW)
            asked_at = self._clock.now()
            renewed = await self._asked(self._take)
            if renewed:
                lapses = asked_at + leases.LEASE
            elif renewed is False or self._clock.now() + timedelta(seconds=RENEW) > lapses:
                log.warning("no longer in charge")
                raise leases.LostError

    async def give_back(self) -> None:
        """Let go at once, so that the next copy need not wait; if that fails, the lease lapses by itself."""
        await self._asked(lambda: leases.give_back(self._db, LEADER, self._owner))

    async def _asked(self, question: Callable[[], Awaitable[T]]) -> T | None:
        """Return the answer, or None if the database does not give one in time."""
        try:
            return await asyncio.wait_for(question(), RENEW)
        except Exception:
            log.exception("the database does not say who is in charge")
            return None

    async def _take(self) -> bool:
        return await leases.take(self._db, LEADER, self._owner, self._clock.now())

    async def _lapse_if_dead(self) -> bool:
        """A holder that was killed on this very machine need not be waited for; return whether that is so."""
        owner = await leases.holder(self._db, LEADER)
        host, pid = owner.rpartition(":")[0].rpartition(":")[::2]
        if host != socket.gethostname() or _alive(int(pid)):
            return False
        await leases.give_back(self._db, LEADER, owner)
        return True


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
