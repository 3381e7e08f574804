"""Reads the templates of a mail: subject, plain text and page, ready to be filled in for a reader of one language.

A template's style sheet and labels are written into it once for each language, when it is read; a mail then costs
one pass through compiled templates. In ``body.html`` the template's own marks are HTML comments, so that it stays
a page of its own.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from importlib.resources import files

from css_inline import CSSInliner
from jinja2 import Environment, StrictUndefined, Template

from agent.words.links import parts
from agent.words.translate import say
from flows.engine.step import Text

_LABEL = re.compile(r'\bt\("([\w-]+)"\)')


@lru_cache(maxsize=32)
def templates(flow: str, language: str) -> tuple[Template, Template, Template]:
    """Return the subject, plain text and page of a flow's mail, with every label in a language."""
    plain = Environment(undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, autoescape=False)  # noqa: S701 - it is plain text
    page = Environment(
        undefined=StrictUndefined,
        trim_blocks=True,
        autoescape=True,
        block_start_string="<!--%",
        block_end_string="%-->",
    )
    page.filters["parts"] = parts

    def label(found: re.Match[str]) -> str:
        return json.dumps(say(Text(found[1]), language, "UTC"), ensure_ascii=False)

    subject, body = (plain.from_string(_LABEL.sub(label, _source(flow, name))) for name in ("subject.txt", "body.txt"))
    return subject, body, page.from_string(_LABEL.sub(label, _page_source(flow)))


def _source(flow: str, name: str) -> str:
    return (files(f"flows.{flow}") / "email" / name).read_text(encoding="utf-8")


@lru_cache(maxsize=8)
def _page_source(flow: str) -> str:
    """The page with its first style sheet in its elements; a class the second does not mention has done its work."""
    inlined: str = CSSInliner(load_remote_stylesheets=False).inline(_source(flow, "body.html"))
    page = re.sub(r"\n+", "\n", inlined.replace(' data-css-inline="keep"', ""))
    kept = page.partition("</head>")[0]

    def still_needed(found: re.Match[str]) -> str:
        names = [name for name in found[1].split() if f".{name}" in kept]
        return f' class="{" ".join(names)}"' if names else ""

    return re.sub(r' class="([^"]*)"', still_needed, page)
