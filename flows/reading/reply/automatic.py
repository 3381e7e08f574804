"""Whether a mail was written by a program: an out-of-office note, a bounce, a list, a receipt."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from flows.reading.idioms.automatic_mails import MACHINE_WORDS, SIGNS, SUBJECTS
from flows.reading.idioms.reply_words import Sign
from flows.reading.reply.phrases import Phrasebook
from flows.reading.reply.tokens import sentences_of
from flows.reading.reply.tongues import FILLERS

_LOOKED_AT = 4000  # characters; an automatic mail says so early
_FIRST_LINE = 200
_PRECEDENCE = frozenset({"bulk", "list", "junk", "auto_reply", "auto-reply"})
_LIST_HEADERS = ("list-id", "list-unsubscribe", "list-post", "list-help")
_REPLY_HEADERS = ("x-autoreply", "x-autorespond", "x-autoresponder", "x-autoreply-from", "x-mail-autoreply")
_SENDERS = re.compile(
    r"(?:mailer-daemon|postmaster|mail-daemon|no-?reply|do-?not-?reply|bounces?|listserv|mailman|majordomo)"
    r"(?:[+=._-][^@]*)?(?:@|$)",
    re.IGNORECASE,
)
_STATUS_CODE = re.compile(r"(?<![\d.])[45]\.\d\.\d{1,3}(?![\d.])|(?<!\d)5[05]\d (?:no such|user|mailbox|requested)")
_MAILBOX = (
    "address",
    "mailbox",
    "recipient",
    "user",
    "deliver",
    "adress",
    "postfach",
    "empfänger",
    "zustell",
    "modtager",
    "lever",
)
_RECEIPTS = (
    "your message to:",
    "ihre nachricht an:",
    "din meddelelse til:",
    "your message was read",
    "ihre nachricht wurde",
)
_ABSENT = (Sign.AWAY, Sign.GONE, Sign.UNREAD)
_BESIDE = (Sign.THANKS, Sign.RETURN, Sign.REFERRAL, Sign.UNREAD, Sign.GONE)


def is_automatic(headers: Mapping[str, str], subject: str, body: str) -> bool:
    """Whether a program wrote this mail. ``headers`` by name in any case; ``body`` is the plain text.

    ``X-Auto-Response-Suppress`` alone does not count: Exchange puts it into mails people write.
    """
    by_name = {name.lower(): value.strip().lower() for name, value in headers.items()}
    return bool(_says_header(by_name) or begins_automatic(subject) or sure_sign(body))


def _says_header(headers: Mapping[str, str]) -> str:
    """Return the header that says so, or ""."""
    if headers.get("auto-submitted", "no").split(";")[0].strip() not in ("no", ""):
        return "auto-submitted"
    if headers.get("precedence", "") in _PRECEDENCE:
        return "precedence"
    for name in (*_REPLY_HEADERS, *_LIST_HEADERS):
        if name in headers and headers[name] not in ("no", "false"):
            return name
    if headers.get("content-type", "").startswith(("multipart/report", "message/delivery-status")):
        return "content-type"
    if headers.get("return-path", "-") in ("<>", ""):
        return "return-path"
    senders = (headers.get(name, "") for name in ("from", "sender", "return-path"))
    return "from" if any(_is_machine(sender) for sender in senders) else ""


def _is_machine(sender: str) -> bool:
    address = sender.rpartition("<")[2].strip("<> ")
    return bool(_SENDERS.match(address))


def begins_automatic(text: str) -> bool:
    """Whether a subject, or a mail's first line, is that of an automatic mail: *Automatisk svar: Møde i morgen*."""
    first = text.lstrip().partition("\n")[0][:_FIRST_LINE].lower().strip(" *[]")
    return any(
        first.startswith(words) and re.match(r"\s*(?:[:(\]–—]|-\s|$)", first[len(words) :]) for words in SUBJECTS
    )


def sure_sign(body: str) -> str:
    """Return the rule by which a text alone is automatic whatever else it says, or ""."""
    if begins_automatic(body):
        return "subject of an automatic mail"
    lowered = " ".join(body[:_LOOKED_AT].lower().replace("’", "'").split())
    if _STATUS_CODE.search(lowered) and any(words in lowered for words in _MAILBOX):
        return "a status code of a mail server"
    if "moderator" in lowered and "list" in lowered:
        return "a mailing list's moderator"
    if lowered.startswith(_RECEIPTS):
        return "a read receipt"
    return next((f"a machine's words: {words}" for words in MACHINE_WORDS if words in lowered), "")


@dataclass(frozen=True, slots=True)
class Note:
    """That something written is an automatic note, and the rule by which.

    A decision in it outweighs that, unless it is ``certain``: then a person has to look.
    """

    why: str
    certain: bool


def as_note(own: str, *, quotes: bool, personal: bool) -> Note | None:
    """Judge whether what was written is an automatic note.

    People who are away say so too. But they quote what they answer, and they are ``personal``: they ask, or speak of
    the options. What also thanks for the mail, says when somebody is back or whom to ask, is a note all the same.
    """
    signs = _signs(own[:_LOOKED_AT])
    if Sign.DECLARED in signs:
        return Note(signs[Sign.DECLARED], certain=True)
    absent = next((sign for sign in _ABSENT if sign in signs), None)
    beside = [sign for sign in _BESIDE if sign in signs and sign is not absent]
    if absent and Sign.THANKS in signs and len(beside) >= 2:
        return Note(signs[absent], certain=True)
    if Sign.RECEIVED in signs and Sign.THANKS in signs and not quotes and "?" not in own:
        return Note(signs[Sign.RECEIVED], certain=False)
    if quotes or personal:
        return Note(signs[absent], certain=False) if absent and len(beside) >= 2 else None
    if absent:
        return Note(signs[absent], certain=False)
    if Sign.THANKS in signs and Sign.RETURN in signs and Sign.REFERRAL in signs:
        return Note(signs[Sign.RETURN], certain=False)
    return Note(signs[Sign.RECEIVED], certain=False) if Sign.RECEIVED in signs else None


def _signs(text: str) -> dict[Sign, str]:
    """The signs in a text, each with the rule that found it."""
    found: dict[Sign, str] = {}
    for sentence in sentences_of(text):
        for hit in _book().find(sentence.tokens):
            if isinstance(hit.meaning, Sign):
                found.setdefault(hit.meaning, hit.name)
    return found


@cache
def _book() -> Phrasebook:
    return Phrasebook(SIGNS, FILLERS)
