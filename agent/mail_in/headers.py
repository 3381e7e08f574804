"""The lines above a mail's text, as plain words: unfolded, decoded, and never longer than makes sense."""

from __future__ import annotations

import re
from base64 import b64decode
from binascii import Error
from email.message import Message
from quopri import decodestring

from agent.mail_in.charsets import decode

LONGEST = 20_000  # characters of one header, References of a long thread included

_FOLD = re.compile(r"\s*[\r\n]\s*")
_ENCODED = re.compile(r"=\?([\w.:+-]{1,40})(?:\*[\w-]{1,20})?\?([bqBQ])\?([^?\s]*)\?=")
_BETWEEN = re.compile(r"(\?=)\s+(?==\?)")
_UNSTORABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


def lines(mail: Message[str, str], name: str) -> list[str]:
    """Return every header of a name, the topmost first, each on one line and otherwise as it came."""
    return [_FOLD.sub(" ", str(each)[:LONGEST]).strip() for each in mail.get_all(name, [])]


def first(mail: Message[str, str], name: str) -> str:
    """Return the topmost header of a name, or nothing."""
    return next(iter(lines(mail, name)), "")


def by_name(mail: Message[str, str]) -> dict[str, str]:
    """Return the topmost header of every name, in lower case."""
    found: dict[str, str] = {}
    for name, value in mail.items():
        if name.lower() not in found:
            found[name.lower()] = _FOLD.sub(" ", str(value)[:LONGEST]).strip()
    return found


def words(mail: Message[str, str], name: str) -> str:
    """Return a header for people, its encoded words decoded (RFC 2047)."""
    joined = _BETWEEN.sub(r"\1", first(mail, name))
    return _UNSTORABLE.sub("", _ENCODED.sub(lambda found: _decoded(found[1], found[2].lower(), found[3]), joined))


def _decoded(charset: str, encoding: str, coded: str) -> str:
    try:
        octets = b64decode(coded + "==") if encoding == "b" else decodestring(coded.replace("_", " ").encode())
    except (Error, ValueError):
        return coded
    return decode(octets, charset)
