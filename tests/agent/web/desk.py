"""An installation with a decision page, and an issue that waits for Jonas; without Telegram and a mail server.

desk = await open_desk(database)
token = await desk.link()
page = await desk.open(token)
answer = await desk.press(page, "Choose A", comment="but leave the lamp on")
"""

from __future__ import annotations

import html
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from urllib.parse import urljoin

import httpx

from agent.agreement_file.reading import read_agreement
from agent.clock import HandClock
from agent.engine import Engine
from agent.mail.letters import Letterhead
from agent.web import app
from agent.web.decision import DecisionPages
from flows.shared.issue import Issue
from storage import decision_links, issues, people
from storage.agreements import import_agreement
from storage.database import Database
from storage.outbox import Claimed
from tests.flows.decision_page.feed_down import ANNA, ISSUE, JONAS, NOW
from tests.stories.agreements import agreement, berger

HERE = "http://here"
A_WEEK = timedelta(days=7)


class Quiet:
    """A way out that takes everything and says nothing."""

    repeats_safely = True

    def __init__(self, channel: str) -> None:
        self.channel = channel

    async def open(self) -> Quiet:
        return self

    async def close(self) -> None:
        pass

    async def send(self, row: Claimed, leaving: Callable[[], Awaitable[bool]]) -> str | None:
        return str(row.id) if await leaving() else None


@dataclass(frozen=True, slots=True)
class Page:
    """What a browser got, and where it ended up."""

    address: str
    status: int
    headers: httpx.Headers
    source: str

    @property
    def words(self) -> str:
        """What is read, without tags and style."""
        without = re.sub(r"<style>.*?</style>|<title>.*?</title>|<[^>]*>", " ", self.source, flags=re.DOTALL)
        return html.unescape(re.sub(r"\s+", " ", without)).strip()

    @property
    def buttons(self) -> dict[str, str]:
        """Label → what the button sends."""
        found = re.findall(r'<button name="stamp" value="([^"]*)">([^<]*)</button>', self.source)
        return {html.unescape(label): stamp for stamp, label in found}


class Desk:
    """Open one with ``open_desk``."""

    def __init__(self, db: Database, clock: HandClock) -> None:
        self.db = db
        self.clock = clock
        head = Letterhead("reports@fyraften.example")
        self.engine = Engine(db, clock, head, chat=Quiet("chat"), mail=Quiet("mail"), answer=self._answer)
        self._in_charge = True
        self.app = app(db, clock, DecisionPages(db, clock, self._pressed))
        self._browser = httpx.AsyncClient(
            transport=httpx.ASGITransport(self.app, raise_app_exceptions=False), base_url=HERE
        )

    async def close(self) -> None:
        await self._browser.aclose()

    async def _pressed(self) -> None:
        if self._in_charge:
            await self.engine.settle()

    def nobody_in_charge(self) -> None:
        """From now on nothing that comes in is dealt with until ``engine.settle``."""
        self._in_charge = False

    async def _answer(self, query: str, toast: str) -> None:
        pass

    async def keep(self, issue: Issue) -> None:
        """Store an issue of Mia's."""
        mia = await people.by_name(self.db, "Mia Holm")
        assert mia is not None
        await self.db.transact(lambda: issues.save(self.db, mia.assistant.id, issue))

    async def issue(self, number: int = 42) -> Issue:
        """Return the issue as it is now."""
        mia = await people.by_name(self.db, "Mia Holm")
        assert mia is not None
        found = await issues.one(self.db, mia.assistant.id, number)
        assert found is not None
        return found

    async def link(self, recipient: str = JONAS, issue: int = 42, ends: datetime = NOW + A_WEEK) -> str:
        """Return the token of a new link."""
        whose = await issues.whose(self.db, issue)
        assert whose is not None
        (token,) = await self.db.transact(
            lambda: decision_links.create(self.db, whose.assistant, issue, [recipient], ends)
        )
        return token

    async def open(self, token: str, query: str = "", **more: object) -> Page:
        """Open a link."""
        return await self.request("GET", f"/d/{token}{query}", **more)

    async def press(self, page: Page, label: str, comment: str | None = None) -> Page:
        """Press a button of a page and follow where it leads."""
        sent = {"stamp": page.buttons[label], **({} if comment is None else {"comment": comment})}
        answer = await self.request("POST", page.address, data=sent)
        if answer.status != 303:
            return answer
        return await self.request("GET", urljoin(page.address, answer.headers["Location"]))

    async def request(self, method: str, address: str, **more: object) -> Page:
        """Ask for anything; redirections are not followed."""
        answer = await self._browser.request(method, address, **more)  # type: ignore[arg-type]
        return Page(str(answer.url), answer.status_code, answer.headers, answer.text)

    async def everything(self) -> dict[str, list[tuple[object, ...]]]:
        """Return all that could be changed by an answer."""
        tables = ("issue", "decision", "decision_link", "inbox", "outbox", "dialog", "timer", "alert")
        rows = {table: await self.db.fetch(f"SELECT * FROM {table} ORDER BY 1") for table in tables}
        return {table: [tuple(dict(row).values()) for row in found] for table, found in rows.items()}


async def open_desk(db: Database) -> Desk:
    """Mia works for Nordlys, where Jonas and Anna may decide, and for Berger; E-42 waits for Nordlys."""
    clock = HandClock(NOW)
    for text in (agreement(emails=f'"{JONAS}", "{ANNA}"'), berger()):
        agreed = read_agreement(text)
        await db.transact(lambda agreed=agreed: import_agreement(agreed, NOW - A_WEEK))
    desk = Desk(db, clock)
    await desk.keep(ISSUE)
    await desk.keep(replace(ISSUE, number=43, engagement=2, title="Käsemesser fehlen"))
    return desk
