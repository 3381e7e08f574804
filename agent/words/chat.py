"""A flow's message as Telegram shows it: HTML, buttons, and never longer than a message may be."""

from __future__ import annotations

import base64
import html
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from agent.words import email
from agent.words.translate import say
from flows.engine.step import Button, Line, Preview, Say, Text

LIMIT = 4096  # characters of one Telegram message
_ROOM = 3500  # what we put into one, so that quotes and labels still fit


@dataclass(frozen=True, slots=True)
class ChatMessage:
    """One message ready to be sent. ``buttons`` are rows of (label, callback data)."""

    html: str
    buttons: tuple[tuple[tuple[str, str], ...], ...] = ()
    fresh: bool = False
    silent: bool = False

    def to_bytes(self) -> bytes:
        """Return the message as it is frozen in the outbox."""
        return json.dumps(
            {"html": self.html, "buttons": self.buttons, "fresh": self.fresh, "silent": self.silent},
            ensure_ascii=False,
        ).encode()


@dataclass(frozen=True, slots=True)
class ChatFile:
    """A file for the chat."""

    name: str
    content: bytes

    def to_bytes(self) -> bytes:
        """Return the file as it is frozen in the outbox."""
        return json.dumps({"file": self.name, "content": base64.b64encode(self.content).decode()}).encode()


def frozen(payload: bytes) -> ChatMessage | ChatFile:
    """Read what was frozen in the outbox."""
    found: dict[str, Any] = json.loads(payload)
    if "file" in found:
        return ChatFile(found["file"], base64.b64decode(found["content"]))
    buttons = tuple(tuple((label, data) for label, data in row) for row in found["buttons"])
    return ChatMessage(found["html"], buttons, found["fresh"], found["silent"])


def sentence(text: Text, language: str, zone: str) -> str:
    """Return a text as Telegram HTML; whatever people wrote is escaped."""
    return say(text, language, zone, escape=lambda words: html.escape(words, quote=False))


def messages(what: Say, language: str, zone: str, prefix: str) -> list[ChatMessage]:
    """Return a ``Say`` as messages: usually one; a long preview is continued, with the buttons under the last.

    ``prefix`` is ``dialog:revision``, put before each button's choice.
    """
    buttons = tuple(tuple(_button(button, language, zone, prefix) for button in row) for row in what.buttons)
    parts = _parts([_paragraph(line, language, zone) for line in what.lines])
    last = ChatMessage(parts[-1], buttons, what.fresh, what.silent)
    return [*(ChatMessage(part, silent=True) for part in parts[:-1]), last]


def _button(button: Button, language: str, zone: str, prefix: str) -> tuple[str, str]:
    data = f"{prefix}:{button.choice}"
    if len(data.encode()) > 64:
        raise ValueError(f"A button's data {data!r} is longer than 64 bytes. Shorten the flow's choice.")
    return say(button.label, language, zone), data


def _paragraph(line: Line, language: str, zone: str) -> str | list[str]:
    if isinstance(line, Preview):
        return [piece for row in email.preview(line.letter).split("\n") for piece in _pieces(row)]
    return sentence(line, language, zone)


def _parts(paragraphs: Sequence[str | list[str]]) -> list[str]:
    """Join paragraphs into messages; a preview (a list of lines) is a quote and may be broken between lines."""
    parts = [""]
    for paragraph in paragraphs:
        for piece in [paragraph] if isinstance(paragraph, str) else _quotes(paragraph):
            if len(parts[-1]) + len(piece) > _ROOM and parts[-1]:
                parts.append("")
            parts[-1] += ("\n" if parts[-1] else "") + piece
    return parts


def _pieces(row: str) -> list[str]:
    """Escape a line; cut one that is too long for a message, never inside an escaped character."""
    escaped = html.escape(row, quote=False)
    if len(escaped) <= _ROOM - 100:
        return [escaped]
    step = (_ROOM - 100) // len("&amp;")
    return [html.escape(row[start : start + step], quote=False) for start in range(0, len(row), step)]


def _quotes(lines: Sequence[str]) -> list[str]:
    quotes: list[str] = [""]
    for line in lines:
        if len(quotes[-1]) + len(line) > _ROOM - 100:
            quotes.append("")
        quotes[-1] += ("\n" if quotes[-1] else "") + line
    return [f"<blockquote>{quote}</blockquote>" for quote in quotes]
