"""Turns the decision page into HTML in the client's language: one file, no script, nothing loaded from anywhere."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from functools import lru_cache
from hashlib import sha256
from importlib.resources import files

from jinja2 import Environment, StrictUndefined, Template
from markupsafe import Markup

from agent.words.links import parts
from agent.words.translate import say
from flows.decision_page.view import COMMENT_LIMIT, DecisionPage
from flows.engine.step import Text


def _source(name: str) -> str:
    return (files("flows.decision_page") / "page" / name).read_text(encoding="utf-8")


_STYLE = _source("decision.css")
STYLE_HASH = f"sha256-{b64encode(sha256(_STYLE.encode()).digest()).decode()}"  # for the page's security policy


def decision_page(page: DecisionPage, stamps: Mapping[str, str]) -> str:
    """Write the page. ``stamps`` are what each button sends, by the name of what it chooses."""

    def said(text: Text) -> str:
        return say(text, page.language, page.zone)

    return _template("decision.html").render(
        page=page, stamps=stamps, said=said, t=lambda key: said(Text(key)), limit=COMMENT_LIMIT
    )


def message_page(language: str, title: Text, words: Text) -> str:
    """Write a page that says one thing and knows nothing of anybody."""
    return _template("message.html").render(
        language=language, title=say(title, language, "UTC"), words=say(words, language, "UTC")
    )


@lru_cache(maxsize=4)
def _template(name: str) -> Template:
    page = Environment(undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, autoescape=True)
    page.filters["parts"] = parts
    page.globals["style"] = Markup(_STYLE)  # noqa: S704 - our own style sheet, not anybody's words
    return page.from_string(_source(name))
