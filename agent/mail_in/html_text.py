"""The words of a mail that was written as HTML only, with what it quotes marked as quoted.

It reads each character once, whatever is in it: a mail from outside must not keep the program busy.
"""

from __future__ import annotations

import re
from html import unescape

_TAG = re.compile(r"(/?)([a-zA-Z][a-zA-Z0-9:]*)")
_SPACES = re.compile(r"[^\S\n]+")
_HIDDEN = {"head", "script", "style", "title"}
_LINES = {"address", "article", "br", "div", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr"} | {
    "li", "ol", "section", "table", "tr", "ul",
}  # fmt: skip
_CELLS = {"td", "th"}
_PARAGRAPHS = {"p", "pre"}


def text_of(page: str) -> str:
    """Return the text of an HTML page, a line for each block, quotations behind ``> ``."""
    writer = _Writer()
    first, *pieces = page.replace("\r\n", "\n").split("<")
    writer.words(first)
    for piece in _outside_comments(pieces):
        tag = _TAG.match(piece)
        _, closed, words = piece.partition(">")
        if tag is None or not closed:
            writer.words(f"<{piece}" if tag is None and piece[:1] not in {"!", "?", "/"} else words)
        else:
            writer.tag(tag[2].lower(), begins=not tag[1])
            writer.words(words)
    return writer.finished()


def _outside_comments(pieces: list[str]) -> list[str]:
    kept, inside = [], False
    for piece in pieces:
        inside = inside or piece.startswith("!--")
        if not inside:
            kept.append(piece)
        elif "-->" in piece:
            inside = False
            kept.append(f"!>{piece.partition('-->')[2]}")
    return kept


class _Writer:
    """Collects lines; knows how deep it is inside quotations and whether a stretch is not to be seen."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._line: list[str] = []
        self._quoted = 0
        self._last_quoted = 0
        self._gap = False
        self._hidden = ""

    def tag(self, name: str, *, begins: bool) -> None:
        if self._hidden:
            self._hidden = "" if name == self._hidden and not begins else self._hidden
        elif name in _HIDDEN:
            self._hidden = name if begins else ""
        elif name == "blockquote":
            self._break()
            self._quoted = max(0, min(9, self._quoted + (1 if begins else -1)))
        elif name in _LINES:
            self._break(empty=name == "br")
        elif name in _CELLS:
            self._line.append(" ")
        elif name in _PARAGRAPHS:
            self._break()
            self._gap = True

    def words(self, words: str) -> None:
        if words and not self._hidden:
            self._line.append(words)

    def finished(self) -> str:
        self._break()
        return "\n".join(self._lines).strip("\n")

    def _break(self, *, empty: bool = False) -> None:
        line = _SPACES.sub(" ", unescape("".join(self._line)).replace("\n", " ")).strip()
        self._line.clear()
        if not line and not empty:
            return
        marks = "> " * self._quoted
        if line and self._gap and self._lines and self._quoted == self._last_quoted:
            self._lines.append(marks.rstrip())
        self._lines.append(f"{marks}{line}".rstrip())
        self._gap, self._last_quoted = False, self._quoted
