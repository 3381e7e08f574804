"""The web part: whether the program is well, for whoever watches it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from agent.clock import Clock
from agent.config.settings import Web
from storage.alerts import pulses
from storage.database import Database

POLL_SILENT = timedelta(minutes=5)


class Listener(uvicorn.Server):
    """A web server that leaves the process's signals to the program it is part of."""

    @classmethod
    def on(cls, page: Starlette, host: str, port: int) -> Listener:
        """Return a quiet server for an application; port 0 lets the system choose."""
        return cls(uvicorn.Config(page, host, port, log_config=None, access_log=False, lifespan="off"))

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Capture none."""
        yield


def app(db: Database, clock: Clock) -> Starlette:
    """Return the application: ``/health`` answers 200 while Telegram is being heard, 503 otherwise."""

    async def health(_: Request) -> JSONResponse:
        heard = (await pulses(db)).get("poll")
        well = heard is not None and clock.now() - heard < POLL_SILENT
        words = {"status": "ok" if well else "silent", "last_poll": None if heard is None else heard.isoformat()}
        return JSONResponse(words, 200 if well else 503)

    return Starlette(routes=[Route("/health", health)])


async def serve(settings: Web, db: Database, clock: Clock) -> None:
    """Listen until cancelled."""
    await Listener.on(app(db, clock), settings.host, settings.port).serve()
