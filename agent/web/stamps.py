"""What a button of the decision page sends: which issue and which choice, signed, and good for a day.

The key is the link's own token, which is kept nowhere here: neither who reads the database nor who holds the link to
another issue can make a stamp for this page.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from secrets import token_hex

from itsdangerous import BadSignature, Signer

GOOD_FOR = timedelta(hours=24)
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class Stamp:
    """A button that was really on a page: what it chooses about which issue, and when the page was written."""

    issue: int
    choice: str
    at: datetime
    name: str

    def is_good(self, issue: int, now: datetime) -> bool:
        """Whether it may still be pressed, on the page of this issue."""
        return self.issue == issue and self.at <= now < self.at + GOOD_FOR


def stamps(token: str, issue: int, choices: Iterable[str], at: datetime) -> dict[str, str]:
    """Return what each button of one page sends. Every page has its own, so that a press is known by its name."""
    signer, page = _signer(token), token_hex(6)
    return {choice: signer.sign(f"{issue}.{choice}.{int(at.timestamp())}.{page}").decode("ascii") for choice in choices}


def read_stamp(token: str, words: str) -> Stamp | None:
    """Return what a button sent, or None if no page of this link had such a button."""
    if len(words) > _LONGEST or not words.isascii():
        return None
    signer = _signer(token)
    try:
        signed = signer.unsign(words)
    except BadSignature:
        return None
    if signer.sign(signed).decode("ascii") != words:  # base64 has several ways to write the last bits
        return None
    issue, choice, seconds, _ = signed.decode("ascii").split(".")
    name = sha256(words.encode()).hexdigest()[:24]
    return Stamp(int(issue), choice, datetime.fromtimestamp(int(seconds), UTC), name)


def _signer(token: str) -> Signer:
    return Signer(token, salt="fyraften.decision", digest_method=sha256)
