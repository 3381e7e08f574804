"""An assistant with two clients, an open issue with each, and the mails that come about them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta
from decimal import Decimal

from agent.catalogue import FLOWS
from agent.clock import HandClock
from agent.mail.letters import Letterhead, Letters
from agent.mail_in.post_office import PostOffice
from agent.turn import Turns
from flows.engine.client_event import ClientEvent
from flows.engine.facts import Facts
from flows.engine.flow import Flow
from flows.engine.step import Event, Next
from flows.shared.agreed import Agreed, AssistantDetails, ClientDetails, Terms
from flows.shared.agreement import Kpi, Schedule
from flows.shared.issue import Issue, IssueStatus, Option
from flows.shared.measure import Kind
from storage import inbox, issues, outbox
from storage.agreements import import_agreement
from storage.database import Database
from storage.outbox import Post
from tests.agent.mail_in.mails import JONAS, US

SENDER = "Fyraften <reports@agency.example>"
SECRET = b"the installation's own secret"
NOW = datetime(2025, 6, 12, 12, 30, tzinfo=UTC)
BERGER = "office@berger.example"
NORDLYS_ISSUE, BERGER_ISSUE, DRAFT = 42, 43, 44

_MIA = AssistantDetails("Mia Holm", "da", "Europe/Copenhagen", frozenset(range(5)), "DK", time(21), time(7))
_TERMS = Terms(Schedule(time(16), time(17)), (Kpi("posts", "Posts", Kind.COUNT, Decimal(15)),))


@dataclass(frozen=True, slots=True)
class Open:
    """The only state of the flow that stands in for the conversation about an issue."""


@dataclass
class Heard:
    """What the conversations about issues have heard: (issue, what the client did)."""

    events: list[tuple[int, ClientEvent]] = field(default_factory=list)

    def step(self, _state: Open | None, _event: Event, _facts: Facts) -> Next[Open]:
        return Next(Open())

    def hear(self, _state: Open | None, event: ClientEvent, facts: Facts) -> Next[Open]:
        assert facts.issue is not None
        self.events.append((facts.issue.number, event))
        return Next(Open())


@contextmanager
def listening() -> Iterator[Heard]:
    """Let a flow that only listens stand in for the conversation about an issue."""
    heard, before = Heard(), FLOWS.get("escalation")
    FLOWS["escalation"] = Flow("escalation", heard.step, (Open,), heard=heard.hear)
    yield heard
    if before is None:
        del FLOWS["escalation"]
    else:
        FLOWS["escalation"] = before


class Desk:
    """Where mails come in. ``heard`` is what became of them."""

    def __init__(self, db: Database, heard: Heard) -> None:
        self.db = db
        self.clock = HandClock(NOW)
        self.head = Letterhead(SENDER, SECRET)
        self.office = PostOffice(self.head, US)
        self.turns = Turns(db, self.clock, Letters(self.head), self.office)
        self.heard = heard

    async def set_up(self) -> None:
        """Mia works for Nordlys and for Berger, and asked both of them something; one more is a draft."""
        addresses = (JONAS, "eva@nordlys.example")
        nordlys = ClientDetails("Nordlys ApS", "Nordlys", "Jonas Berg", "en", "Europe/Berlin", addresses)
        berger = replace(nordlys, name="Berger GmbH", short="Berger", contact="Frau Berger", emails=(BERGER,))
        for client in (nordlys, berger):
            await self.db.transact(lambda client=client: import_agreement(Agreed(_MIA, client, _TERMS), NOW))
        hers = await self.db.fetch("SELECT id, assistant_id FROM engagement ORDER BY id")
        asked = Issue(NORDLYS_ISSUE, hers[0]["id"], "feed down", options=(Option("Pause"), Option("Type")))
        asked = replace(asked, status=IssueStatus.OPEN, sent_at=NOW - timedelta(hours=1))
        other = replace(asked, number=BERGER_ISSUE, engagement=hers[1]["id"])
        draft = replace(asked, number=DRAFT, status=IssueStatus.DRAFT, sent_at=None)
        for issue in (asked, other, draft):
            await self.db.transact(lambda issue=issue: issues.save(self.db, hers[0]["assistant_id"], issue))

    async def receive(self, *mails: bytes) -> None:
        """Let mails arrive and be handled; whatever does not concern us is left out, as the mailbox's reader does."""
        found = [each.received for each in map(self.office.sort, mails) if each is not None]
        await self.db.transact(lambda: inbox.put(self.db, found, self.clock.now()))
        while rows := await self.db.read(lambda: inbox.waiting(self.db, self.clock.now())):
            outcomes = await self.turns.take_received(rows)
            assert not any(outcome.failed for outcome in outcomes)

    async def sent(self, *addresses: str, key: str = "eod:1", issue: int | None = None) -> str:
        """A mail of ours that was sent to these addresses; return its Message-ID."""
        message_id = self.head.tokens.message_id(issue, key) if issue else self.head.message_id(key)
        flow, subject = ("escalation", f"issue:{issue}") if issue else ("daily_report", "1:2025-06-12")
        await self.db.execute(
            "INSERT INTO dialog (assistant_id, flow, subject, engagement_id, state_name, state, version, revision, "
            "open, changed_at) VALUES (1, ?, ?, 1, '', '', 1, 0, ?, ?)", [flow, subject, True, NOW],
        )  # fmt: skip
        (dialog,) = await self.db.fetch("SELECT id FROM dialog WHERE subject = ?", [subject])
        mail = f"Subject: EOD\r\nMessage-ID: {message_id}\r\n\r\nhello\r\n".encode()
        posts = [
            Post(f"{key}:{each}", "mail", f"mail:{each}", mail, NOW, dialog["id"], message_id=message_id)
            for each in addresses
        ]
        await self.db.transact(lambda: outbox.put(self.db, posts, NOW))
        await self.db.execute("UPDATE outbox SET status = 'sent', sent_at = ?", [NOW])
        return message_id

    async def column(self, sql: str) -> list[object]:
        return [next(iter(row.values())) for row in await self.db.fetch(sql)]
