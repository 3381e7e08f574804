"""Serves the page on which a client decides. Opening it changes nothing; only pressing one of its buttons does.

Theory of operation. A mail program, a virus scanner or a preview may open every link of a mail, so GET and HEAD only
show. A press is a plain form's POST that carries a stamp made for this link, this issue and this choice. It is kept in
the inbox under the stamp's own name before anything is answered: a second press of the same button, a reload, or a
crash in between cannot make two answers of it. A turn then takes it like everything that comes in, and the browser is
led back to the page, which reads from the database what really happened.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from agent.clients import PAGE, Press
from agent.clock import Clock
from agent.web.answers import ALWAYS, busy, not_there, page_answer
from agent.web.case import read_case
from agent.web.forms import TooLargeError, read_form
from agent.web.limits import Limit
from agent.web.stamps import Stamp, read_stamp, stamps
from flows.decision_page.compose import compose
from flows.decision_page.view import COMMENT_LIMIT, INFO, NONE, UNDO, Remark, Visit
from flows.shared.free_text import clean
from flows.shared.issue import LETTERS
from storage import decision_links, inbox
from storage.database import Database
from storage.decision_links import DecisionLink
from storage.dialogs import about_issue
from storage.inbox import Received

CHOICES = (*LETTERS, INFO, NONE, UNDO)
WAIT = 3.0  # seconds for the turn that takes a press; after that the page itself looks again
STEP = 0.05

Pressed = Callable[[], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class _Way:
    """A link that leads somewhere, and its token."""

    link: DecisionLink
    token: str


class DecisionPages:
    """The pages of one installation. ``pressed`` is called when a press has been kept, so that it is dealt with."""

    def __init__(self, db: Database, clock: Clock, pressed: Pressed) -> None:
        self._db = db
        self._clock = clock
        self._pressed = pressed
        self._astray = Limit(30, timedelta(minutes=10))  # links that lead nowhere, for each network address
        self._presses = Limit(20, timedelta(hours=1))  # for each link

    def routes(self) -> list[Route]:
        """Return where the pages are found."""
        return [Route("/d/{token}", self.look, methods=["GET"]), Route("/d/{token}", self.press, methods=["POST"])]

    async def look(self, request: Request) -> Response:
        """Show the page, perhaps right after a press; nothing is changed by it."""
        now = self._clock.now()
        way = await self._way(request, now)
        if way is None:
            return self._nowhere(request, now)
        stamp = read_stamp(way.token, request.query_params.get("s", ""))
        status = "" if stamp is None else await self._db.read(lambda: inbox.status_of(self._db, _source(way, stamp)))
        picked = request.query_params.get("o", "")
        visit = Visit(
            way.link.recipient,
            now,
            picked=picked if picked in CHOICES and stamp is None else "",
            pressed=stamp.choice if stamp else "",
            taken=status != "new",
            remark=Remark.FAILED if status == "set_aside" else None,
        )
        return await self._shown(way, visit)

    async def press(self, request: Request) -> Response:
        """Keep what was pressed, have it dealt with, and lead back to the page."""
        now = self._clock.now()
        way = await self._way(request, now)
        if way is None:
            return self._nowhere(request, now)
        try:
            form = await read_form(request)
        except TooLargeError:
            return await self._shown(way, Visit(way.link.recipient, now, remark=Remark.TOO_LONG), 413)
        stamp = read_stamp(way.token, form.get("stamp", ""))
        if stamp is None or not stamp.is_good(way.link.issue, now):
            return await self._shown(way, Visit(way.link.recipient, now, remark=Remark.STALE), 400)
        comment = clean(form.get("comment", ""))
        remark = self._refusal(way, stamp, comment, now)
        if remark is not None:
            visit = Visit(way.link.recipient, now, pressed=stamp.choice, remark=remark, comment=comment[:COMMENT_LIMIT])
            return await self._shown(way, visit, 429 if remark is Remark.TOO_MANY else 422)
        press = Press(way.link.issue, stamp.choice, comment, way.link.recipient, now)
        await self._keep(Received(_source(way, stamp), about_issue(way.link.issue), press.to_bytes()), now)
        return RedirectResponse(f"{way.token}?s={form['stamp']}", 303, headers=ALWAYS)

    def _refusal(self, way: _Way, stamp: Stamp, comment: str, now: datetime) -> Remark | None:
        if stamp.choice == INFO and not comment:
            return Remark.QUESTION_MISSING
        if len(comment) > COMMENT_LIMIT:
            return Remark.TOO_LONG
        return Remark.TOO_MANY if self._presses.exceeded(str(way.link.id), now) else None

    async def _keep(self, received: Received, now: datetime) -> None:
        await self._db.transact(lambda: inbox.put(self._db, [received], now))
        await self._pressed()
        for _ in range(int(WAIT / STEP)):
            if await self._db.read(lambda: inbox.status_of(self._db, received.source)) != "new":
                return
            await asyncio.sleep(STEP)

    async def _way(self, request: Request, now: datetime) -> _Way | None:
        token = str(request.path_params["token"])
        link = await self._db.read(lambda: decision_links.find(self._db, token, now))
        return None if link is None else _Way(link, token)

    def _nowhere(self, request: Request, now: datetime) -> Response:
        address = request.client.host if request.client else ""
        return busy(request, 429) if self._astray.exceeded(address, now) else not_there(request)

    async def _shown(self, way: _Way, visit: Visit, status: int = 200) -> Response:
        case = await self._db.read(lambda: read_case(self._db, way.link, visit))
        return page_answer(compose(case), stamps(way.token, way.link.issue, CHOICES, visit.at), status)


def _source(way: _Way, stamp: Stamp) -> str:
    return f"{PAGE}{way.link.id}:{stamp.name}"
