"""A mail of ours that came back: which one, from whom, and whether it is any use to try again (RFC 3464)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message

from agent.mail_in.body import Part, decoded, parts
from agent.mail_in.headers import first, words
from agent.mail_in.sender import normal

LONGEST_REASON = 200  # characters kept of what the other side says

_OURS = re.compile(r"^[> \t]{0,20}Message-ID:\s{0,9}(<[^<>\s]{3,200}>)", re.IGNORECASE | re.MULTILINE)
_RETURNER = re.compile(r"(mailer-daemon|postmaster)@.*")
_STATUS = re.compile(r"[245]\.\d{1,3}\.\d{1,3}")
_FULL_OR_TOO_LARGE = {"5.2.2", "5.2.3", "5.3.4"}  # permanent for this mail, says RFC 3463, but the address is good


@dataclass(frozen=True, slots=True)
class Unreached:
    """A recipient the mail did not reach. ``status`` is RFC 3463's, such as ``5.1.1``; ``original`` as we wrote it."""

    recipient: str
    original: str
    status: str
    reason: str

    @property
    def for_good(self) -> bool:
        """Whether no mail will ever reach this address."""
        return self.status.startswith("5") and self.status not in _FULL_OR_TOO_LARGE


@dataclass(frozen=True, slots=True)
class Bounce:
    """What came back. ``about`` are the Message-IDs it quotes.

    ``unreached`` is empty if it is not written as RFC 3464 wants it: then only a human can read it.
    """

    about: tuple[str, ...]
    unreached: tuple[Unreached, ...]


def read_bounce(mail: Part, sender: str) -> Bounce | None:
    """Return what a mail says about one that could not be delivered; None if it is nothing of that kind."""
    report = mail.get_content_type() == "multipart/report"
    if not report and not _RETURNER.fullmatch(sender):
        return None
    about = tuple(dict.fromkeys(_quoted_ids(mail)))
    statuses = [part for part in parts(mail) if part.get_content_type() == "message/delivery-status"]
    if not about or (report and not statuses):
        return None
    unreached = tuple(each for part in statuses for each in _failed(part))
    return Bounce(about, unreached) if unreached or not statuses else None


def _quoted_ids(mail: Part) -> Iterator[str]:
    for part in parts(mail):
        inside = part.get_payload()
        if part.get_content_type() == "message/rfc822" and isinstance(inside, list):
            yield from (first(each, "Message-ID") for each in inside[:1] if isinstance(each, Message))
        elif part.get_content_maintype() == "text":
            yield from _OURS.findall(decoded(part))


def _failed(part: Part) -> Iterator[Unreached]:
    blocks = part.get_payload()
    for block in blocks if isinstance(blocks, list) else []:
        if isinstance(block, Message) and first(block, "Action").lower() == "failed":
            status = _STATUS.search(first(block, "Status"))
            said = words(block, "Diagnostic-Code").partition(";")[2].strip() or words(block, "Status")
            yield Unreached(
                _address(block, "Final-Recipient"),
                _address(block, "Original-Recipient"),
                status[0] if status else "",
                "".join(each if each.isprintable() else "?" for each in " ".join(said.split()))[:LONGEST_REASON],
            )


def _address(block: Part, name: str) -> str:
    """``rfc822; jonas@nordlys.example``, sometimes in angle brackets."""
    kind, _, address = first(block, name).partition(";")
    return normal(address.strip().strip("<>")) if kind.strip().lower() == "rfc822" else ""
