"""Each recipient of a mail about an issue has a link of her own; who opens all of them changes nothing."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from urllib.parse import urldefrag, urlsplit

import pytest

from agent.mail.letters import Letterhead, Letters
from flows.shared.issue import Issue
from flows.shared.issue_letter import IssueLetter, IssueLetterKind
from flows.shared.people import Assistant
from storage import facts, people
from tests.agent.mail_page import Page as Tags
from tests.agent.web.desk import HERE, Desk
from tests.flows.decision_page.feed_down import ANNA, DEADLINE, ISSUE, JONAS, NOW, decided, issue
from tests.flows.examples import THURSDAY

pytestmark = pytest.mark.database

LINK = re.compile(rf"{HERE}/d/([A-Za-z0-9_-]{{43}})")
ASKING = (IssueLetterKind.DECISION, IssueLetterKind.EMERGENCY, IssueLetterKind.REMINDER, IssueLetterKind.CONFIRMATION,
          IssueLetterKind.UNDONE, IssueLetterKind.INFORMATION, IssueLetterKind.OVERDUE)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Sent:
    """A mail as it travelled to one recipient."""

    recipient: str
    raw: bytes

    @property
    def message(self) -> EmailMessage:
        return message_from_bytes(self.raw, policy=policy.default)

    def part(self, kind: str) -> str:
        body = self.message.get_body((kind,))
        assert body is not None
        return str(body.get_content())

    @property
    def links(self) -> list[str]:
        """Everything a scanner would follow: each address in the page, and each in the text."""
        return [*Tags(self.part("html")).values("href"), *re.findall(r"https?://\S+", self.part("plain"))]

    @property
    def tokens(self) -> set[str]:
        return set(LINK.findall(" ".join(self.links)))


async def mailed(desk: Desk, kind: IssueLetterKind, about: Issue = ISSUE, public_url: str = HERE) -> list[Sent]:
    """Write a mail to Nordlys as a turn would; return what each address gets."""
    mia = await people.by_name(desk.db, "Mia Holm")
    assert mia is not None
    letter = await _letter(desk, kind, about, mia.assistant)
    letters = Letters(Letterhead("reports@fyraften.example", b"a secret", public_url))
    posts = await desk.db.transact(lambda: letters.posts(desk.db, letter, f"issue:42:{kind}", NOW))
    return [Sent(post.lane.removeprefix("mail:"), post.payload) for post in posts]


async def _letter(desk: Desk, kind: IssueLetterKind, about: Issue, mia: Assistant) -> IssueLetter:
    engagements = await facts.engagements_on(desk.db, mia.id, THURSDAY)
    nordlys = next(each for each in engagements if each.client.short == "Nordlys")
    return IssueLetter(kind, nordlys, mia, NOW, about, words="Which ones? These: https://nordlys.example/list")


async def test_each_recipient_has_a_link_of_her_own_and_all_else_is_the_same(desk: Desk) -> None:
    jonas, anna = await mailed(desk, IssueLetterKind.DECISION)
    assert (jonas.recipient, anna.recipient) == (JONAS, ANNA)
    (of_jonas,), (of_anna,) = jonas.tokens, anna.tokens
    assert of_jonas != of_anna
    assert jonas.message["Message-ID"] == anna.message["Message-ID"]
    for kind in ("plain", "html"):
        assert jonas.part(kind).replace(of_jonas, of_anna) == anna.part(kind)
    page = await desk.open(of_anna)
    assert f"The link is meant for {ANNA} alone." in page.words


async def test_only_the_hashes_of_tokens_are_kept_beside_the_mails_themselves(desk: Desk) -> None:
    tokens = {token for mail in await mailed(desk, IssueLetterKind.DECISION) for token in mail.tokens}
    kept = str(await desk.db.fetch("SELECT * FROM decision_link"))
    assert len(tokens) == 2
    assert not any(token in kept for token in tokens)


async def test_a_button_in_the_mail_opens_the_page_with_its_answer_ready_to_be_pressed(desk: Desk) -> None:
    jonas, _ = await mailed(desk, IssueLetterKind.DECISION)
    buttons = [link for link in Tags(jonas.part("html")).values("href") if link.startswith(HERE)]
    assert [urlsplit(link).query for link in buttons] == ["o=A", "o=B", "o=info", "o=none"]
    assert [urlsplit(link).fragment for link in buttons] == ["A", "B", "info", "none"]
    second = await desk.request("GET", urldefrag(buttons[1]).url)
    assert '<section class="option first" id="B">' in second.source


async def test_the_plain_text_leads_to_the_page_with_nothing_picked(desk: Desk) -> None:
    jonas, _ = await mailed(desk, IssueLetterKind.DECISION)
    (token,) = jonas.tokens
    assert f"Or choose here: {HERE}/d/{token}\n" in jonas.part("plain").replace("\r\n", "\n")


@pytest.mark.parametrize("kind", ASKING)
async def test_a_scanner_that_opens_everything_in_a_mail_changes_nothing(desk: Desk, kind: IssueLetterKind) -> None:
    about = issue(decision=decided("A")) if kind is IssueLetterKind.CONFIRMATION else ISSUE
    await desk.keep(about)
    mails = await mailed(desk, kind, about)
    before = await desk.everything()
    opened = 0
    for mail in mails:
        for link in mail.links:
            if link.startswith(HERE):
                assert (await desk.request("GET", urldefrag(link).url)).status == 200
                assert (await desk.request("HEAD", urldefrag(link).url)).status == 200
                opened += 1
    assert opened >= 4
    assert await desk.everything() == before


@pytest.mark.parametrize("kind", [IssueLetterKind.SOLVED, IssueLetterKind.BOUNDARY, IssueLetterKind.ALREADY_DECIDED])
async def test_a_mail_that_asks_nothing_has_no_link_to_the_page(desk: Desk, kind: IssueLetterKind) -> None:
    mails = await mailed(desk, kind, issue(decision=decided("A")))
    assert {token for mail in mails for token in mail.tokens} == set()
    assert await desk.db.fetch("SELECT id FROM decision_link") == []


async def test_a_link_works_for_a_month_after_the_deadline(desk: Desk) -> None:
    jonas, _ = await mailed(desk, IssueLetterKind.DECISION)
    (token,) = jonas.tokens
    desk.clock.set(DEADLINE + timedelta(days=30, minutes=-1))
    assert (await desk.open(token)).status == 200
    desk.clock.move(timedelta(minutes=1))
    assert (await desk.open(token)).status == 404


async def test_without_a_public_address_answers_are_prepared_mails_and_no_link_is_made(desk: Desk) -> None:
    mails = await mailed(desk, IssueLetterKind.DECISION, public_url="")
    hers = "https://supplier.example/help"
    links = {link for mail in mails for link in Tags(mail.part("html")).values("href")} - {hers}
    assert {urlsplit(link).scheme for link in links} == {"mailto"}
    assert len({mail.raw for mail in mails}) == 1
    assert await desk.db.fetch("SELECT id FROM decision_link") == []


async def test_a_mail_that_is_not_stored_leaves_no_link_behind(desk: Desk) -> None:
    mia = await people.by_name(desk.db, "Mia Holm")
    assert mia is not None
    letter = await _letter(desk, IssueLetterKind.DECISION, ISSUE, mia.assistant)
    letters = Letters(Letterhead("reports@fyraften.example", b"a secret", HERE))

    async def fails() -> None:
        await letters.posts(desk.db, letter, "issue:42:decision", NOW)
        raise LookupError

    with pytest.raises(LookupError):
        await desk.db.transact(fails)
    assert await desk.db.fetch("SELECT id FROM decision_link") == []


async def test_the_page_may_lie_below_another_address(desk: Desk) -> None:
    jonas, _ = await mailed(desk, IssueLetterKind.DECISION, replace(ISSUE), "https://agency.example/reports")
    assert any(link.startswith("https://agency.example/reports/d/") for link in jonas.links)
