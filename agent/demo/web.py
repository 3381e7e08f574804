"""The demo's small web server: the page, the chat behind it, and the clients' mails as they travelled."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from email import message_from_bytes, policy
from importlib.resources import files
from typing import Any, cast

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from agent.demo.loopback import OnlyThisMachine
from agent.demo.stage import ANSWER_KINDS, CLOCK_MOVES, LANGUAGES, AnswerKind, ClockMove, Stage
from agent.demo.wire import MisreadError, one_of, snapshot_json, wanted, words_of

# The page: nothing from elsewhere, nothing inline.
PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
# A mail: no script, no form, nothing remote. The page must be able to measure its height (allow-same-origin, harmless
# where no script can run), and its links must not replace it (allow-popups).
MAIL_POLICY = (
    "sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox; "
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'"
)

_TYPES = {
    ".html": "text/html",
    ".css": "text/css",
    ".js": "text/javascript",
    ".json": "application/json",
    ".svg": "image/svg+xml",
}

Act = Callable[[dict[str, Any]], Awaitable[dict[str, Any]]]


def create_app(stage: Stage) -> Starlette:
    """Return the demo's application for one day being played."""
    page = _Page()
    mails = _Mails(stage)
    chat = _Chat(stage)
    routes = [
        Route("/", page.index),
        Route("/static/{name}", page.static),
        Route("/api/snapshot", chat.snapshot),
        Route("/api/changes", chat.changes),
        Route("/api/say", _posted(chat.say), methods=["POST"]),
        Route("/api/edit", _posted(chat.edit), methods=["POST"]),
        Route("/api/press", _posted(chat.press), methods=["POST"]),
        Route("/api/clock", _posted(chat.clock), methods=["POST"]),
        Route("/api/language", _posted(chat.language), methods=["POST"]),
        Route("/api/answer", _posted(mails.answer), methods=["POST"]),
        Route("/d/{token}", stage.decision_page, methods=["GET", "POST"]),
        Route("/mail/{number:int}.html", mails.html),
        Route("/mail/{number:int}.eml", mails.eml),
    ]
    return Starlette(
        routes=routes,
        middleware=[Middleware(OnlyThisMachine)],
        exception_handlers={HTTPException: _explain, MisreadError: _misread},
    )


class _Page:
    """The page's own files, read once: only what is there can be asked for."""

    def __init__(self) -> None:
        folder = files("agent.demo") / "page"
        self._files = {each.name: each.read_bytes() for each in folder.iterdir() if each.is_file()}

    async def index(self, _: Request) -> Response:
        return Response(self._files["index.html"], media_type="text/html", headers=_policy(PAGE_POLICY))

    async def static(self, request: Request) -> Response:
        name = request.path_params["name"]
        kind = _TYPES.get(f".{name.rpartition('.')[2]}")
        if kind is None or name not in self._files:
            raise HTTPException(404, f"The page has no file {name!r}.")
        return Response(self._files[name], media_type=kind, headers=_policy(PAGE_POLICY))


class _Chat:
    """What the assistant sees and does."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    async def snapshot(self, _: Request) -> JSONResponse:
        return JSONResponse(snapshot_json(await self._stage.snapshot()))

    async def changes(self, request: Request) -> JSONResponse:
        since = request.query_params.get("since", "")
        if not since.isdecimal():
            raise MisreadError(f'"since" must be the version last seen, a whole number, not {since!r}.')
        try:
            return JSONResponse({"version": await self._stage.changed(int(since))})
        except asyncio.CancelledError:
            # Ctrl-C: a page that waits is let go with a word; uvicorn would print a traceback for each.
            raise HTTPException(503, "The demo is ending.") from None

    async def say(self, body: dict[str, Any]) -> dict[str, Any]:
        reply_to = None if body.get("reply_to") is None else wanted(body, "reply_to", int)
        await self._stage.say(words_of(body), reply_to)
        return {}

    async def edit(self, body: dict[str, Any]) -> dict[str, Any]:
        await self._stage.edit(wanted(body, "message", int), words_of(body))
        return {}

    async def press(self, body: dict[str, Any]) -> dict[str, Any]:
        return {"toast": await self._stage.press(wanted(body, "message", int), wanted(body, "data", str))}

    async def clock(self, body: dict[str, Any]) -> dict[str, Any]:
        await self._stage.move_clock(cast("ClockMove", one_of(body, "to", CLOCK_MOVES)))
        return {}

    async def language(self, body: dict[str, Any]) -> dict[str, Any]:
        await self._stage.set_language(one_of(body, "language", LANGUAGES))
        return {}


class _Mails:
    """The clients' mails, from the bytes that travelled."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    async def html(self, request: Request) -> Response:
        number, source = await self._source(request)
        body = message_from_bytes(source, policy=policy.default).get_body(("html",))
        if body is None:
            raise HTTPException(404, f"Mail {number} has no HTML part. Read its plain text.")
        return Response(body.get_content(), media_type="text/html", headers=_policy(MAIL_POLICY))

    async def eml(self, request: Request) -> Response:
        number, source = await self._source(request)
        name = f'attachment; filename="fyraften-{number}.eml"'
        return Response(source, media_type="message/rfc822", headers={"Content-Disposition": name})

    async def answer(self, body: dict[str, Any]) -> dict[str, Any]:
        kind = cast("AnswerKind", one_of(body, "kind", ANSWER_KINDS))
        await self._stage.answer(wanted(body, "mail", int), kind, words_of(body) if kind == "reply" else "")
        return {}

    async def _source(self, request: Request) -> tuple[int, bytes]:
        number = int(request.path_params["number"])
        try:
            return number, await self._stage.mail_source(number)
        except LookupError:
            raise HTTPException(404, f"There is no mail {number}.") from None


def _posted(act: Act) -> Callable[[Request], Awaitable[JSONResponse]]:
    """Read a JSON object, act on it, and answer with what came of it."""

    async def answer(request: Request) -> JSONResponse:
        try:
            body = json.loads(await request.body())
        except ValueError:
            raise MisreadError("The request is not JSON. Send an object as application/json.") from None
        if not isinstance(body, dict):
            raise MisreadError("The request must be a JSON object.")
        try:
            return JSONResponse(await act(body))
        except LookupError as missing:
            raise HTTPException(404, "That is no longer there. Load the page again.") from missing

    return answer


async def _explain(_: Request, error: Exception) -> JSONResponse:
    http = cast("HTTPException", error)
    return JSONResponse({"error": http.detail}, http.status_code, headers=http.headers)


async def _misread(_: Request, error: Exception) -> JSONResponse:
    return JSONResponse({"error": str(error)}, 400)


def _policy(words: str) -> dict[str, str]:
    return {"Content-Security-Policy": words}
