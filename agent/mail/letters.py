"""Writes the mails a flow asks for: rendered to bytes once, one outbox row for each recipient."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from secrets import token_bytes
from urllib.parse import quote

from agent.mail import message
from agent.mail.addresses import address
from agent.mail.page_links import new_pages, page_links
from agent.mail.reply_token import ReplyTokens
from agent.words.email import render
from agent.words.said_issue import AnswerLink
from flows.shared.issue_letter import IssueLetter
from flows.shared.report import Letter
from storage.database import Database
from storage.outbox import Post


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What every mail of this installation carries: the address it comes from, where replies go too.

    By its ``secret`` an answer to one of its mails is recognised; one that is not kept recognises none from before.
    ``public_url`` is where clients find the decision page, if there is one.
    """

    sender: str
    secret: bytes = field(default_factory=token_bytes, repr=False)
    public_url: str = ""

    @property
    def domain(self) -> str:
        """The domain of our Message-IDs: the sending address's own."""
        return address(f"x@{self.sender.rpartition('@')[2].strip('<> ')}", "[smtp] from").removeprefix("x@")

    @property
    def tokens(self) -> ReplyTokens:
        """What an answer is recognised by."""
        return ReplyTokens(self.domain, self.secret)

    def message_id(self, key: str) -> str:
        """The Message-ID of an outbox key."""
        return message.message_id(key, self.domain, self.secret)


class Letters:
    """Turns letters into posts for the outbox."""

    def __init__(self, head: Letterhead) -> None:
        self._head = head

    async def posts(
        self, db: Database, letter: Letter | IssueLetter, key: str, at: datetime, dialog: int | None = None
    ) -> Sequence[Post]:
        """Return one post for each address of the client, all with the same Message-ID and Date.

        Their bytes are the same too, except that each recipient has a link of her own to the decision page.
        """
        message_id = self._message_id(letter, key)
        if isinstance(letter, IssueLetter):
            pages = await new_pages(db, self._head.public_url, letter, at)
            contents = self._about_an_issue(letter, at, message_id, pages)
        else:
            content = self._end_of_day(letter, at, message_id)
            contents = dict.fromkeys(letter.day.engagement.client.emails, content)
        return [
            Post(f"{key}:{address}", "mail", f"mail:{address}", content, at, dialog, message_id=message_id)
            for address, content in contents.items()
        ]

    def _message_id(self, letter: Letter | IssueLetter, key: str) -> str:
        if isinstance(letter, IssueLetter) and letter.issue:
            return self._head.tokens.message_id(letter.issue.number, key)
        return self._head.message_id(key)

    def _end_of_day(self, letter: Letter, at: datetime, message_id: str) -> bytes:
        engagement = letter.day.engagement
        return message.build(
            render(letter),
            sender=self._head.sender,
            sender_name=letter.day.assistant.name,
            reply_to=self._head.sender,
            recipients=engagement.client.emails,
            message_id=message_id,
            date=at,
            thread=message.thread_id(engagement.id, letter.day.day, self._head.domain),
        )

    def _about_an_issue(
        self, letter: IssueLetter, at: datetime, message_id: str, pages: Mapping[str, str]
    ) -> dict[str, bytes]:
        recipients, by_mail = letter.engagement.client.emails, reply_links(self._head, letter)
        if not pages:
            return dict.fromkeys(recipients, self._with_links(letter, by_mail, at, message_id))
        return {
            recipient: self._with_links(letter, page_links(pages[recipient], by_mail), at, message_id)
            for recipient in recipients
        }

    def _with_links(self, letter: IssueLetter, link: AnswerLink, at: datetime, message_id: str) -> bytes:
        thread = self._head.tokens.thread(letter.issue.number) if letter.issue else ""
        return message.build(
            render(letter, link),
            sender=self._head.sender,
            sender_name=letter.assistant.name,
            reply_to=self._head.sender,
            recipients=letter.engagement.client.emails,
            message_id=message_id,
            date=at,
            thread=thread,
            digest=False,
        )


def reply_links(head: Letterhead, letter: IssueLetter) -> AnswerLink:
    """Lead each answer to a mail that is written already and only has to be sent (RFC 6068)."""
    recipient = quote(address(head.sender, "the reply address"), safe="@")

    def link(choice: str, reply: str, subject: str) -> str:  # noqa: ARG001 - the shape of every AnswerLink
        again = subject if subject.startswith("Re: ") else f"Re: {subject}"
        known = head.tokens.tagged(letter.issue.number, again) if letter.issue else again
        return f"mailto:{recipient}?subject={quote(known, safe='')}&body={quote(reply, safe='')}"

    return link
