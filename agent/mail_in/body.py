"""The text of a mail, as its writer's program shows it: the plain version if there is one, else what the page says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.message import Message
from typing import TypeAlias

from agent.mail_in.charsets import decode
from agent.mail_in.html_text import text_of

LONGEST = 20_000  # characters: more than anybody writes, and quotations are not needed whole
LONGEST_TYPE = 1000  # characters of a Content-Type that is still read
MOST_PARTS = 200
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")  # no character at all; PostgreSQL and UTF-8 refuse them

Part: TypeAlias = "Message[str, str]"


def parts(mail: Part) -> Iterator[Part]:
    """Yield a mail's parts in their order, those that hold others included; what is inside an attached mail is not."""
    waiting, seen = [mail], 0
    while waiting and seen < MOST_PARTS:
        part, seen = waiting.pop(), seen + 1
        if len(str(part.get("Content-Type", ""))) > LONGEST_TYPE:
            part.replace_header("Content-Type", "application/octet-stream")
        yield part
        inside = part.get_payload()
        if part.get_content_maintype() == "multipart" and isinstance(inside, list):
            waiting.extend(each for each in reversed(inside) if isinstance(each, Message))


def body_text(mail: Part) -> str:
    """Return the words of a mail, at most ``LONGEST`` characters; a line ends in a line feed."""
    shown = [part for part in parts(mail) if part.get_content_disposition() != "attachment"]
    plain = "\n".join(_plain(part) for part in shown if part.get_content_type() == "text/plain")
    if not plain.strip():
        pages = (decoded(part) for part in shown if part.get_content_type() == "text/html")
        plain = "\n".join(text_of(page) for page in pages)
    return plain[:LONGEST]


def decoded(part: Part) -> str:
    """Return a text part's words; bytes that mean nothing in its charset become ``\N{REPLACEMENT CHARACTER}``."""
    octets = part.get_payload(decode=True)
    if not isinstance(octets, bytes):
        return ""
    words = decode(octets[: LONGEST * 10], part.get_content_charset("utf-8"))
    return _UNSTORABLE.sub("", words.replace("\r\n", "\n").replace("\r", "\n"))


def _plain(part: Part) -> str:
    words = decoded(part)
    if str(part.get_param("format", "")).lower() != "flowed":
        return words
    return _unflowed(words, keep_space=str(part.get_param("delsp", "")).lower() != "yes")


def _unflowed(words: str, *, keep_space: bool) -> str:
    """Join the lines a mail program has broken for travel (RFC 3676): those that end in a space."""
    lines: list[str] = []
    flows, depth = False, 0
    for raw in words.split("\n"):
        quoted = len(raw) - len(raw.lstrip(">"))
        line = raw[quoted:].removeprefix(" ")
        if flows and quoted == depth and raw != "-- ":
            lines[-1] += line
        else:
            lines.append(f"{'>' * quoted}{' ' if quoted else ''}{line}")
        flows, depth = line.endswith(" ") and raw != "-- ", quoted
        if flows and not keep_space:
            lines[-1] = lines[-1][:-1]
    return "\n".join(lines)
