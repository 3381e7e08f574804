"""Writes the mails a flow asks for: rendered to bytes once, one outbox row for each recipient."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from agent.mail import message
from agent.words.email import render
from flows.shared.report import Letter
from storage.outbox import Post


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What every mail of this installation carries: the address it comes from, where replies go too."""

    sender: str

    @property
    def domain(self) -> str:
        """The domain of our Message-IDs: the sending address's own."""
        return self.sender.rpartition("@")[2].strip("<> ")


class Letters:
    """Turns letters into posts for the outbox."""

    def __init__(self, head: Letterhead) -> None:
        self._head = head

    def posts(self, letter: Letter, key: str, at: datetime, dialog: int | None = None) -> Sequence[Post]:
        """Return one post for each address of the client, all with the same bytes, Message-ID and Date."""
        engagement = letter.day.engagement
        message_id = message.message_id(key, self._head.domain)
        content = message.build(
            render(letter),
            sender=self._head.sender,
            sender_name=letter.day.assistant.name,
            reply_to=self._head.sender,
            recipients=engagement.client.emails,
            message_id=message_id,
            date=at,
            thread=message.thread_id(engagement.id, letter.day.day, self._head.domain),
        )
        return [
            Post(f"{key}:{address}", "mail", f"mail:{address}", content, at, dialog, message_id=message_id)
            for address in engagement.client.emails
        ]
