"""Puts a rendered mail into the bytes that travel: headers a mail program understands, two parts that say the same.

The bytes depend on nothing but the arguments, so writing the same mail again gives the same bytes. They are put
together here rather than by ``email.message``, which takes several times as long as rendering the mail; the tests
read them back with its strictest policy.
"""

from __future__ import annotations

import hmac
import re
from base64 import b64encode
from binascii import b2a_qp
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from email.utils import format_datetime
from hashlib import sha256

from agent.mail.addresses import address
from agent.words.email import RenderedMail
from flows.shared.free_text import LetterError

__all__ = ["LetterError", "build", "message_id", "thread_id"]

_FORBIDDEN = re.compile(r"[\x00-\x1f\x7f\ud800-\udfff]")
_WORD_BYTES = 42  # of UTF-8 in one encoded word, which may have 75 characters in all (RFC 2047, 2)
_LINE = 78  # characters of a header line that every program shows whole
_PLAIN_LENGTH = 60  # characters of a subject that still fits on a line as it is

Headers = dict[str, list[str]]  # name → pieces between which the line may be broken


def message_id(key: str, domain: str, secret: bytes = b"") -> str:
    """Return the Message-ID of an outbox key: the same key, the same ``<…@domain>``.

    Whoever does not know the ``secret`` cannot guess it, and so cannot pretend that the mail came back.
    """
    return f"<{hmac.digest(secret, key.encode(), 'sha256').hex()[:32]}@{_domain(domain)}>"


def thread_id(engagement: int, month: date, domain: str) -> str:
    """Return the root that all mails of an engagement in a calendar month refer to: ``<eod-7-2026-06@domain>``."""
    return f"<eod-{engagement}-{month:%Y-%m}@{_domain(domain)}>"


def build(  # noqa: PLR0913 - the parts of an envelope are what they are
    rendered: RenderedMail,
    *,
    sender: str,
    sender_name: str,
    reply_to: str,
    recipients: Sequence[str],
    message_id: str,
    date: datetime,
    thread: str = "",
    unsubscribe: str = "",
    digest: bool = True,
) -> bytes:
    """Return a whole mail, 7-bit with CRLF, to be sent as it is.

    ``sender`` and ``reply_to`` are addresses, alone or as ``Name <address>``; the client sees ``sender_name`` at
    the sender's address. ``date`` is aware. ``thread`` is the root this mail belongs to. A ``digest`` comes day by
    day, so it is a list with a way out: ``unsubscribe`` is a public https address taking a one-click POST
    (RFC 8058), a mailto to the sender is always there. ``LetterError`` says which value cannot be sent and why.
    """
    from_address = address(sender, "[smtp] from")
    headers = {
        "From": [*_phrase(sender_name), f"<{from_address}>"],
        "To": _separated(address(each, "client's email") for each in recipients),
        "Reply-To": [address(reply_to, "the reply address")],
        "Subject": _unstructured("Subject", rendered.subject),
        "Date": [format_datetime(date)],
        "Message-ID": [message_id],
        **({"In-Reply-To": [thread], "References": [thread]} if thread else {}),
        "Auto-Submitted": ["auto-generated"],
        **(_digest_headers(thread, from_address, unsubscribe) if digest else _question_headers()),
        "MIME-Version": ["1.0"],
    }
    lines = [*_folded(headers), *_alternatives(rendered, sha256(message_id.encode()).hexdigest()[:24])]
    return "\r\n".join(lines).encode("ascii")


def _folded(headers: Headers) -> Iterator[str]:
    """Write each header, short ones on a line, others one piece to a line; no piece may hold a line break."""
    for name, pieces in headers.items():
        for piece in pieces or [""]:
            if not piece or not piece.isascii() or _FORBIDDEN.search(piece):
                raise LetterError(f"The mail's {name} would hold {piece[:80]!r}. Give it one line of plain letters.")
        line = f"{name}: " + " ".join(pieces)
        yield line if len(line) <= _LINE else f"{name}: " + "\r\n ".join(pieces)


def _separated(values: Iterable[str]) -> list[str]:
    pieces = [f"{value}," for value in values]
    return [*pieces[:-1], pieces[-1].removesuffix(",")] if pieces else []


def _digest_headers(thread: str, from_address: str, unsubscribe: str) -> Headers:
    return {
        "X-Auto-Response-Suppress": ["All"],
        "List-Id": [_list_id(thread)],
        **_unsubscribe_headers(from_address, unsubscribe),
    }


def _question_headers() -> Headers:
    """Who asks something wants to know that the other is away: out-of-office replies are not suppressed."""
    return {"X-Auto-Response-Suppress": ["DR, RN, NRN, AutoReply"]}


def _unsubscribe_headers(from_address: str, url: str) -> Headers:
    mailto = f"<mailto:{from_address}?subject=unsubscribe>"
    if not url:
        return {"List-Unsubscribe": [mailto]}
    if not url.startswith("https://"):
        raise LetterError(f"The address to unsubscribe at is {url!r}. RFC 8058 needs one that begins with https://.")
    return {
        "List-Unsubscribe": [f"<{url}>,", mailto],
        "List-Unsubscribe-Post": ["List-Unsubscribe=One-Click"],
    }


def _list_id(thread: str) -> str:
    """One list for each engagement, so that a client can file its mails: ``<eod-7.domain>``."""
    name, _, domain = thread.strip("<>").partition("@")
    return f"<{name[:-8]}.{domain}>"  # without -2026-06


def _phrase(name: str) -> list[str]:
    """A display name: quoted if plain, otherwise in encoded words (RFC 5322, 3.2.5; RFC 2047, 5)."""
    words = _one_line("The sender's name", name)
    return ['"' + words.replace("\\", "\\\\").replace('"', '\\"') + '"'] if _plain(words) else _encoded(words)


def _unstructured(header: str, words: str) -> list[str]:
    words = _one_line(f"The mail's {header}", words)
    return [words] if _plain(words) else _encoded(words)


def _one_line(what: str, words: str) -> str:
    if _FORBIDDEN.search(words) or not words.strip():
        raise LetterError(f"{what} is {words[:80]!r}. Write it on one line, without control characters.")
    return words.strip()


def _plain(words: str) -> bool:
    return words.isascii() and len(words) <= _PLAIN_LENGTH and "=?" not in words


def _encoded(words: str) -> list[str]:
    """Encoded words, each of whole characters (RFC 2047)."""
    chunks = [b""]
    for character in words:
        octets = character.encode()
        if len(chunks[-1]) + len(octets) > _WORD_BYTES:
            chunks.append(b"")
        chunks[-1] += octets
    return [f"=?utf-8?b?{b64encode(chunk).decode()}?=" for chunk in chunks]


def _alternatives(rendered: RenderedMail, mark: str) -> Iterator[str]:
    boundary = f"=_{mark}"  # "=_" cannot be in a part, however it is encoded (RFC 2045, 6.7)
    yield f'Content-Type: multipart/alternative; boundary="{boundary}"'
    yield ""
    yield f"--{boundary}"
    yield from _part("plain", rendered.text)
    yield f"--{boundary}"
    yield from _part("html", rendered.html)
    yield f"--{boundary}--"
    yield ""


def _part(subtype: str, words: str) -> Iterator[str]:
    """One part as quoted-printable, or as base64 where most letters are not Latin and that is shorter."""
    octets = words.rstrip("\n").replace("\n", "\r\n").encode() + b"\r\n"
    body, encoding = b2a_qp(octets, istext=True), "quoted-printable"
    if len(body) > len(octets) * 1.4:
        coded = b64encode(octets)
        body, encoding = b"\r\n".join(coded[at : at + 76] for at in range(0, len(coded), 76)), "base64"
    yield f"Content-Type: text/{subtype}; charset=utf-8"
    yield f"Content-Transfer-Encoding: {encoding}"
    yield ""
    yield body.decode("ascii")


def _domain(domain: str) -> str:
    return address(f"x@{domain}", "the sender's domain").removeprefix("x@")
