"""How the decision page travels: never stored, never indexed, never framed, and unable to load or run anything."""

from __future__ import annotations

from collections.abc import Mapping

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from agent.words.page import STYLE_HASH, decision_page, message_page
from flows.decision_page.view import DecisionPage
from flows.engine.step import text
from flows.shared.people import LANGUAGES

ALWAYS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        f"default-src 'none'; style-src '{STYLE_HASH}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",  # the address of the page is the key to it
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "X-Robots-Tag": "noindex, nofollow, noarchive",
}


def page_answer(page: DecisionPage, stamps: Mapping[str, str], status: int) -> Response:
    """Answer with the page."""
    return HTMLResponse(decision_page(page, stamps), status, headers=ALWAYS)


def not_there(request: Request) -> Response:
    """Answer for a link that leads nowhere: the same words whatever the reason."""
    words = message_page(_language(request), text("decision-page-gone-title"), text("decision-page-gone"))
    return HTMLResponse(words, 404, headers=ALWAYS)


def busy(request: Request, status: int) -> Response:
    """Answer that it does not work at the moment."""
    words = message_page(_language(request), text("decision-page-busy-title"), text("decision-page-busy"))
    return HTMLResponse(words, status, headers={**ALWAYS, "Retry-After": "600"})


def _language(request: Request) -> str:
    """The first language the browser asks for that we speak."""
    for wish in request.headers.get("accept-language", "").split(","):
        language = wish.strip()[:2].lower()
        if language in LANGUAGES:
            return language
    return "en"
