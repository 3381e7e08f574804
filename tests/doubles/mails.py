"""What the mail server of the tests has accepted: kept as files that survive a crash, read back, and counted."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

_FROM = b"Return-Path: "
_TO = b"X-Original-To: "


@dataclass(frozen=True, slots=True)
class Mail:
    """One accepted mail: the envelope, and the bytes between DATA and the final dot with dots undoubled."""

    sender: str
    recipients: tuple[str, ...]
    content: bytes

    @property
    def message(self) -> EmailMessage:
        """The mail parsed; defects in it are errors."""
        return message_from_bytes(self.content, policy=policy.default.clone(raise_on_defect=True))

    @property
    def message_id(self) -> str:
        """Its Message-ID, or nothing."""
        return str(self.message["Message-ID"] or "")


def duplicates(mails: Iterable[Mail]) -> dict[tuple[str, str], int]:
    """Return how often a (Message-ID, recipient) was accepted, of those accepted more than once."""
    counts = Counter((mail.message_id, recipient) for mail in mails for recipient in mail.recipients)
    return {key: count for key, count in counts.items() if count > 1}


def keep_mail(state: Path, number: int, mail: Mail) -> None:
    """Write a mail to ``state/000001.eml`` so that it is there whole, or not at all, whatever happens next."""
    lines = [_FROM + mail.sender.encode(), *(_TO + recipient.encode() for recipient in mail.recipients)]
    unfinished = state / f"{number:06}.part"
    with unfinished.open("wb") as file:
        file.write(b"\r\n".join([*lines, mail.content]))
        file.flush()
        os.fsync(file.fileno())
    unfinished.rename(state / f"{number:06}.eml")
    folder = os.open(state, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def read_mails(state: Path) -> list[Mail]:
    """Return the mails kept in a folder, oldest first."""
    return [read_mail(path) for path in sorted(state.glob("*.eml"))]


def read_mail(path: Path) -> Mail:
    """Return one kept mail."""
    content = path.read_bytes()
    first, _, content = content.partition(b"\r\n")
    recipients = []
    while content.startswith(_TO):
        line, _, content = content.partition(b"\r\n")
        recipients.append(line.removeprefix(_TO).decode())
    return Mail(first.removeprefix(_FROM).decode(), tuple(recipients), content)
