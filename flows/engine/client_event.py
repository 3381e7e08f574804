"""What a client can do about an issue: heard by the flows that clients answer to (``Flow.heard``)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class Doubt(StrEnum):
    """Why a mail cannot be trusted to be the client's."""

    STRANGER = "stranger"  # its sender is not among the client's addresses
    UNPROVEN = "unproven"  # it says it is from the client, but our mail host could not confirm that (DMARC)
    UNASKED = "unasked"  # from the client, but not an answer to a mail of ours: only its subject names the issue


@dataclass(frozen=True, slots=True)
class ClientWrote:
    """A client's mail about an issue: its plain text as it came, quotations and all.

    ``sender`` is the address. ``doubt`` says why it cannot be trusted to be the client's (None: it can); such words
    decide nothing until the assistant has looked. ``automatic`` mails are never answered and never decide.
    """

    at: datetime
    words: str
    sender: str
    doubt: Doubt | None = None
    automatic: bool = False


@dataclass(frozen=True, slots=True)
class ClientChose:
    """A client pressed a button of the decision page: a letter, ``info``, ``none`` or ``undo``."""

    at: datetime
    choice: str
    comment: str
    sender: str


@dataclass(frozen=True, slots=True)
class MailBounced:
    """A mail about an issue came back for good from an address."""

    at: datetime
    recipient: str
    reason: str


ClientEvent = ClientWrote | ClientChose | MailBounced
