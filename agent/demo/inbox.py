"""The clients' inbox of the demo: the mails as they are shown, and what comes back on them."""

from __future__ import annotations

import html
import re
from collections import defaultdict
from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import getaddresses
from zoneinfo import ZoneInfo

from agent.demo import clients_mail
from agent.demo.clients_mail import Reader
from agent.demo.doors import Received
from agent.demo.stage import AnswerKind, ClientAnswer, MailCard
from agent.demo.theatre import ASSISTANT, ZONE, Theatre
from flows.shared.people import Client
from flows.shared.working_time import local_date
from storage import facts, people


class Inbox:
    """What her clients see on one day, and what they do about it."""

    def __init__(self, theatre: Theatre) -> None:
        self._theatre = theatre
        self._answers: dict[int, list[ClientAnswer]] = defaultdict(list)

    async def cards(self) -> tuple[MailCard, ...]:
        """Return every mail the clients have got, the oldest first."""
        clients = await self._clients()
        return tuple(self._card(mail, clients.get(mail.recipient)) for mail in self._theatre.mail.mails)

    def mail(self, number: int) -> Received:
        """Return a mail as it travelled; raises LookupError if there is none of that number."""
        for mail in self._theatre.mail.mails:
            if mail.number == number:
                return mail
        raise LookupError(f"There is no mail {number}.")

    async def answer(self, number: int, kind: AnswerKind, words: str) -> None:
        """Send a client's reply, or what a mail server sends by itself, back to the program as a real mail."""
        mail = self.mail(number)
        client = (await self._clients())[mail.recipient]
        reader = Reader(client.contact, mail.recipient, client.language, self._now(client))
        by_itself = {"away": clients_mail.away, "bounce": clients_mail.bounce}
        if kind == "reply":
            raw, shown = clients_mail.reply(mail.content, words, reader), words
        else:
            raw = by_itself[kind](mail.content, reader)
            shown = _body(message_from_bytes(raw, policy=policy.default)).strip()
        self._answers[number].append(ClientAnswer(kind, shown, self._theatre.clock.now().astimezone(ZONE)))
        await self._theatre.send_back(raw)

    async def _clients(self) -> dict[str, Client]:
        """Whose address is whose."""
        her = await people.by_name(self._theatre.db, ASSISTANT)
        if her is None:
            raise LookupError(f"{ASSISTANT} is not on stage.")
        today = local_date(self._theatre.clock.now(), her.assistant.zone)
        engagements = await facts.engagements_on(self._theatre.db, her.assistant.id, today)
        return {address: each.client for each in engagements for address in each.client.emails}

    def _now(self, client: Client) -> datetime:
        return self._theatre.clock.now().astimezone(ZoneInfo(client.zone))

    def _card(self, mail: Received, client: Client | None) -> MailCard:
        parsed = message_from_bytes(mail.content, policy=policy.default)
        text, subject = _body(parsed), str(parsed["subject"])
        from_name, _ = getaddresses([str(parsed["from"])])[0]
        tokens = self._theatre.engine.office.tokens
        return MailCard(
            number=mail.number,
            to_name=client.short if client else "",
            to_address=mail.recipient,
            from_name=from_name,
            subject=subject,
            snippet=html.unescape(re.sub(r"\s+", " ", text)).strip()[:140],
            at=mail.at.astimezone(ZONE),
            client=client.short if client else "",
            text=text,
            headers=tuple((name, str(value)) for name, value in parsed.items()),
            contact=client.contact_name if client else "",
            answerable=tokens.named((str(parsed["message-id"]),), subject) is not None,
            answers=tuple(self._answers[mail.number]),
        )


def _body(parsed: EmailMessage) -> str:
    body = parsed.get_body(("plain",))
    return "" if body is None else str(body.get_content())
