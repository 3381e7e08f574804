"""Turns a letter into the mail's subject, plain text and HTML, exactly as chat shows it and the client gets it.

A template's style sheet and labels are written into it once for each language, when it is read; a mail then costs
one pass through compiled templates. In ``body.html`` the template's own marks are HTML comments, so that it stays
a page of its own.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files

from css_inline import CSSInliner
from jinja2 import Environment, StrictUndefined, Template

from agent.words.said import said
from agent.words.translate import say
from flows.engine.step import Text
from flows.eod_email.compose import compose
from flows.shared.report import Letter

_LABEL = re.compile(r'\bt\("([\w-]+)"\)')
_LINK = re.compile(r"(?<!\w)https?://[^\s<>\"“”„«»…]+(?!\S*…)", re.IGNORECASE)
_LINK_WIDTH = 36  # characters of a link shown in HTML; the whole of it is in the plain text


@dataclass(frozen=True, slots=True)
class RenderedMail:
    """A mail in words: ``subject`` is one line, ``text`` and ``html`` say the same."""

    subject: str
    text: str
    html: str


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of free text in HTML: words, words that lead to ``link``, or the end of a line."""

    words: str = ""
    link: str = ""
    line_break: bool = False


def render(letter: Letter) -> RenderedMail:
    """Write the mail of a letter in the client's language; ``LetterError`` if a name cannot stand in a header."""
    mail = said(compose(letter))
    subject, text, html = _templates(mail.language)
    return RenderedMail(
        subject=subject.render(mail=mail).strip(),
        text=text.render(mail=mail),
        html=html.render(mail=mail).replace(" %", "\u00a0%"),  # a browser must not begin a line with it
    )


def preview(letter: Letter) -> str:
    """Return what chat shows before sending: the subject, then the plain text, word for word."""
    mail = render(letter)
    return f"{mail.subject}\n\n{mail.text}"


def parts(words: str) -> Iterator[Part]:
    """Cut free text into words, http and https links, and line ends."""
    if "\n" not in words and "://" not in words:
        yield Part(words)
        return
    for number, line in enumerate(words.split("\n")):
        if number:
            yield Part(line_break=True)
        position = 0
        for found in _LINK.finditer(line):
            link = _without_punctuation(found[0])
            yield Part(line[position : found.start()])
            yield Part(_shortened(link), link)
            position = found.start() + len(link)
        yield Part(line[position:])


def _without_punctuation(link: str) -> str:
    """Leave out what ends the sentence rather than the link; a bracket stays if it was opened in the link."""
    while link[-1] in ".,;:!?'*" or _closes_nothing(link):
        link = link[:-1]
    return link


def _closes_nothing(link: str) -> bool:
    opening = {")": "(", "]": "["}.get(link[-1])
    return opening is not None and link.count(link[-1]) > link.count(opening)


def _shortened(link: str) -> str:
    shown = link.split("://", 1)[1].removeprefix("www.").rstrip("/")
    return shown if len(shown) <= _LINK_WIDTH else shown[: _LINK_WIDTH - 1] + "…"


@lru_cache(maxsize=8)
def _templates(language: str) -> tuple[Template, Template, Template]:
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

    subject, body = (plain.from_string(_LABEL.sub(label, _source(name))) for name in ("subject.txt", "body.txt"))
    return subject, body, page.from_string(_LABEL.sub(label, _page_source()))


def _source(name: str) -> str:
    return (files("flows.eod_email") / "email" / name).read_text(encoding="utf-8")


@lru_cache(maxsize=1)
def _page_source() -> str:
    """The page with its first style sheet in its elements; a class the second does not mention has done its work."""
    inlined: str = CSSInliner(load_remote_stylesheets=False).inline(_source("body.html"))
    page = re.sub(r"\n+", "\n", inlined.replace(' data-css-inline="keep"', ""))
    kept = page.partition("</head>")[0]

    def still_needed(found: re.Match[str]) -> str:
        names = [name for name in found[1].split() if f".{name}" in kept]
        return f' class="{" ".join(names)}"' if names else ""

    return re.sub(r' class="([^"]*)"', still_needed, page)
