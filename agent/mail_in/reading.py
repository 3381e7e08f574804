"""Reads a mail as it arrived: who it says it is from, what proves that, what it answers to, and its words.

Nothing here decides anything, and nothing in a mail makes it fail: what cannot be read is left empty.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from email import policy
from email.parser import BytesParser
from hashlib import sha256

from agent.mail_in.body import Part, body_text
from agent.mail_in.bounce import Bounce, read_bounce
from agent.mail_in.headers import by_name, first, lines, words
from agent.mail_in.sender import one_sender
from agent.mail_in.verdict import vouched_for
from flows.reading.reply import is_automatic

LARGEST = 256 * 1024  # bytes of a mail that are read: its text comes first, its attachments are not for us
MOST_NESTED = 30  # parts that hold parts; the parser looks through all of them at every line

_ID = re.compile(r"<[^<>\s]{3,250}>")
_MOST_IDS = 200
_HOLDS_PARTS = re.compile(rb"(?:multipart|message)/", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class InMail:
    """A mail from outside. ``sender`` is a bare address in lower case, empty if the mail names none or several.

    ``proven`` if our own mail host found that the sender's domain vouches for it (DMARC). ``answers`` are the
    Message-IDs of the thread it belongs to.
    """

    sender: str
    proven: bool
    subject: str
    answers: tuple[str, ...]
    text: str
    automatic: bool
    bounce: Bounce | None


def read_mail(raw: bytes, authserv_id: str) -> InMail:
    """Read a mail. ``authserv_id`` is the name under which our mail host notes what it found out about senders."""
    mail = _parsed(raw[:LARGEST])
    sender = one_sender(lines(mail, "From"))
    findings = lines(mail, "Authentication-Results")
    subject, text = words(mail, "Subject"), body_text(mail)
    return InMail(
        sender=sender,
        proven=vouched_for(findings, authserv_id, sender.rpartition("@")[2]),
        subject=subject,
        answers=_thread(mail),
        text=text,
        automatic=is_automatic(by_name(mail), subject, text),
        bounce=read_bounce(mail, sender),
    )


def name_of(raw: bytes) -> str:
    """Return what a mail is known by, so that its second copy is recognised: from its Message-ID, or all its bytes."""
    mail = _headers(raw[:LARGEST])
    message_id = next(iter(_ID.findall(first(mail, "Message-ID"))), "")
    return sha256(message_id.encode() if message_id else raw).hexdigest()


def _parsed(raw: bytes) -> Part:
    """A mail of many parts within parts is read as if it had no text: no person's mail program writes that."""
    if len(_HOLDS_PARTS.findall(raw)) <= MOST_NESTED:
        return BytesParser(policy=policy.compat32).parsebytes(raw)
    mail = _headers(raw)
    mail.set_payload("")
    return mail


def _headers(raw: bytes) -> Part:
    return BytesParser(policy=policy.compat32).parsebytes(raw, headersonly=True)


def _thread(mail: Part) -> tuple[str, ...]:
    found = _ID.findall(f"{first(mail, 'In-Reply-To')} {first(mail, 'References')}")
    return tuple(dict.fromkeys(found))[:_MOST_IDS]
