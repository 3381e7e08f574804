"""One copy of the program is in charge; others stand by and take over when it is gone."""

from __future__ import annotations

import asyncio
import os
import secrets
import socket

import structlog

from agent.clock import Clock
from storage import leases
from storage.database import Database

log = structlog.get_logger()

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
        """Return when this process is in charge."""
        told = False
        while not await self._take():
            await self._lapse_if_dead()
            if not told:
                log.info("standing by: another copy is in charge")
                told = True
            await asyncio.sleep(LOOK)

    async def keep(self) -> None:
        """Renew until cancelled; raises ``leases.LostError`` when another copy has taken over."""
        while True:
            await asyncio.sleep(RENEW)
            if not await self._take():
                log.warning("another copy has taken over")
                raise leases.LostError

    async def give_back(self) -> None:
        """Let go at once, so that the next copy need not wait."""
        await leases.give_back(self._db, LEADER, self._owner)

    async def _take(self) -> bool:
        return await leases.take(self._db, LEADER, self._owner, self._clock.now())

    async def _lapse_if_dead(self) -> None:
        """A holder that was killed on this very machine need not be waited for."""
        owner = await leases.holder(self._db, LEADER)
        host, pid = owner.rpartition(":")[0].rpartition(":")[::2]
        if host == socket.gethostname() and not _alive(int(pid)):
            await leases.give_back(self._db, LEADER, owner)


def _alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
