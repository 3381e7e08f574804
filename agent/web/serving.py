"""The web part: whether the program is well, for whoever watches it; and where clients decide, if that is set up."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from agent.clock import Clock
from agent.config.settings import Web
from agent.web.answers import busy
from agent.web.decision import DecisionPages
from agent.web.listener import Listener
from storage.alerts import pulses
from storage.database import Database

POLL_SILENT = timedelta(minutes=5)


class Bell:
    """Rung when a client has pressed something. It wakes the program while this process is the one in charge."""

    def __init__(self) -> None:
        self.wakes: Callable[[], None] | None = None

    async def ring(self) -> None:
        """Wake whoever listens; another process that is in charge looks by itself."""
        if self.wakes is not None:
            self.wakes()


def app(db: Database, clock: Clock, pages: DecisionPages | None = None) -> Starlette:
    """Return the application: ``/health`` answers 200 while Telegram is being heard, 503 otherwise."""

    async def health(_: Request) -> JSONResponse:
        heard = (await pulses(db)).get("poll")
        well = heard is not None and clock.now() - heard < POLL_SILENT
        words = {"status": "ok" if well else "silent", "last_poll": None if heard is None else heard.isoformat()}
        return JSONResponse(words, 200 if well else 503)

    routes = [Route("/health", health), *(pages.routes() if pages else ())]
    served = Starlette(routes=routes, exception_handlers={Exception: _failed})
    served.router.redirect_slashes = False  # it would lead to whatever host the request claims to be for
    return served


async def _failed(request: Request, _: Exception) -> Response:
    """Say so without a word about what failed; the program's log has it."""
    return busy(request, 500)


async def serve(settings: Web, db: Database, clock: Clock, bell: Bell) -> None:
    """Listen until cancelled."""
    pages = DecisionPages(db, clock, bell.ring) if settings.public_url else None
    await Listener.on(app(db, clock, pages), settings.host, settings.port).serve()
