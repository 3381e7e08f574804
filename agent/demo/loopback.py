"""Keeps the demo's page to this machine and to itself: no other site, and no other local page, can use it.

A foreign site reaches a loopback server by pointing its own name at 127.0.0.1 (DNS rebinding): such a request
carries a foreign Host. Any page can post to a loopback address blindly: such a request lacks our header, which a
browser lets a page add to another origin only after asking, and we never say yes. The decision page, opened by a link
in a mail, is a plain form without script: it is protected by the link's token and its stamps, here as everywhere.
"""

from __future__ import annotations

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

OWN_HEADER = "X-Fyraften-Demo"

_LOOPBACK = frozenset({"127.0.0.1", "localhost", "[::1]"})
_READING = frozenset({"GET", "HEAD"})
_DECISIONS = "/d/"
_ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-store",
    "Cross-Origin-Resource-Policy": "same-origin",
}


class OnlyThisMachine:
    """Refuses foreign hosts and foreign posts with 403, and marks every answer as private to this page."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_marked(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in _ALWAYS.items():
                    headers.setdefault(name, value)
            await send(message)

        free = scope["method"] in _READING or str(scope["path"]).startswith(_DECISIONS)
        refusal = _refusal(Headers(scope=scope), free=free)
        answer = self._app if refusal is None else JSONResponse({"error": refusal}, 403)
        await answer(scope, receive, send_marked)


def _refusal(headers: Headers, *, free: bool) -> str | None:
    host = headers.get("host", "")
    if _without_port(host) not in _LOOPBACK:
        return f"The demo answers only as 127.0.0.1 or localhost, not as {host!r}. Use the address it printed."
    if free:
        return None
    if headers.get(OWN_HEADER) is None:
        return f"Only the demo's own page may post here. Requests of your own need the header {OWN_HEADER}: 1."
    if headers.get("origin", f"http://{host}") != f"http://{host}":
        return f"Only the demo's own page may post here, not {headers['origin']!r}."
    return None


def _without_port(host: str) -> str:
    name, colon, port = host.rpartition(":")
    return name.lower() if colon and port.isdigit() else host.lower()
