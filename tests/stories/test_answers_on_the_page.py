"""A client opens the link in the mail and presses a button: the assistant hears of it, whatever stops in between."""

from __future__ import annotations

import re
from html import unescape

import httpx
import pytest

from agent.web import app
from agent.web.decision import DecisionPages
from tests.doubles.bot_api import Person
from tests.stories.agreements import agreement, berger
from tests.stories.asking import ask, reply
from tests.stories.chat import heard, last, tap
from tests.stories.office import Mail, Office

pytestmark = pytest.mark.database

HERE = "https://reports.fyraften.example"
BUTTON = re.compile(r'<button name="stamp" value="([^"]*)">([^<]*)</button>')


class Jonas:
    """A client with a browser. ``served`` is whether the program deals with presses while he waits."""

    def __init__(self, office: Office) -> None:
        self._office = office
        self._address = ""
        self._page = ""
        self.served = True

    async def open(self, mail: Mail, button: int = 0) -> str:
        """Open a link of a mail; return the page's words."""
        links = [unescape(link) for link in re.findall(r'href="([^"]*)"', mail.html) if "/d/" in link]
        return await self._request("GET", links[button].partition("#")[0])

    async def press(self, label: str, comment: str = "") -> str:
        """Press a button of the open page."""
        stamps = {unescape(name): stamp for stamp, name in BUTTON.findall(self._page)}
        return await self._request("POST", self._address, {"stamp": stamps[label], "comment": comment})

    async def look_again(self) -> str:
        """Load the page once more."""
        return await self._request("GET", self._address)

    async def _request(self, method: str, address: str, sent: dict[str, str] | None = None) -> str:
        pages = DecisionPages(self._office.db, self._office.clock, self._dealt_with)
        transport = httpx.ASGITransport(app(self._office.db, self._office.clock, pages))
        async with httpx.AsyncClient(transport=transport, base_url=HERE, follow_redirects=True) as browser:
            answer = await browser.request(method, address, data=sent)
        self._address, self._page = str(answer.url), answer.text
        assert answer.status_code == 200
        return unescape(re.sub(r"<style>.*?</style>|<[^>]*>|\s+", " ", answer.text, flags=re.DOTALL))

    async def _dealt_with(self) -> None:
        if self.served:
            await self._office.settle()


@pytest.fixture
async def mia(office: Office, monkeypatch: pytest.MonkeyPatch) -> Person:
    monkeypatch.setattr("agent.web.decision.WAIT", 0)
    office.public_url = HERE
    await office.restart()
    await office.agree(agreement(), berger())
    her = await office.hire("Mia Holm")
    await office.at("14:05")
    return her


@pytest.fixture
def jonas(office: Office) -> Jonas:
    return Jonas(office)


async def test_one_press_decides_is_told_at_once_and_confirmed(office: Office, mia: Person, jonas: Jonas) -> None:
    asked = await ask(office)
    await office.at("15:20")
    assert "Choose A or B by" in await jonas.open(asked)
    page = await jonas.press("Choose A", "but leave the lamp on")
    assert "You chose A." in page
    assert "Jonas chose A" in last(mia).text
    assert "leave the lamp on" in last(mia).text
    confirmed = office.mails[-1]
    assert "You chose A" in confirmed.text
    assert confirmed.subject == f"Re: {asked.subject}"
    await tap(office, mia, "done")


async def test_the_confirmation_leads_to_the_same_page_where_it_is_taken_back(
    office: Office, mia: Person, jonas: Jonas
) -> None:
    await jonas.open(await ask(office))
    await jonas.press("Choose A")
    confirmed = office.mails[-1]
    await office.at("14:10")
    assert "You chose A." in await jonas.open(confirmed)
    assert "Taken back. The question is open again." in await jonas.press("Take it back")
    assert "taken the decision on E-42 back" in heard(mia)
    assert "You chose B." in await jonas.press("Choose B")


async def test_a_question_reaches_the_chat_and_its_answer_comes_with_a_working_link(
    office: Office, mia: Person, jonas: Jonas
) -> None:
    await jonas.open(await ask(office), button=2)
    assert "Your question goes to Mia at once." in await jonas.press("Ask Mia", "Which articles?")
    assert "Which articles?" in last(mia).text
    await tap(office, mia, "answer")
    mia.say("Those of the spring list.")
    await office.settle()
    await tap(office, mia, "send")
    answered = office.mails[-1]
    assert "Those of the spring list." in answered.text
    assert "Choose A or B" in await jonas.open(answered)


async def test_what_was_answered_by_mail_stands_on_the_page(office: Office, mia: Person, jonas: Jonas) -> None:
    asked = await ask(office)
    await jonas.open(asked)
    await office.receive(reply(asked, "A"))
    page = await jonas.press("Choose B")
    assert "You chose A." in page
    assert "Your answer B came after this one. The first one stands; Mia sees both." in page
    assert "E-42" in last(mia).text


async def test_a_press_outlives_a_restart_before_anybody_dealt_with_it(
    office: Office, mia: Person, jonas: Jonas
) -> None:
    await jonas.open(await ask(office))
    jonas.served = False
    assert "is being passed on to Mia" in await jonas.press("Choose A")
    assert "Jonas chose" not in heard(mia)
    await office.restart()
    await office.settle()
    assert "Jonas chose A" in last(mia).text
    assert "You chose A." in await jonas.look_again()


async def test_an_open_page_outlives_a_restart(office: Office, mia: Person, jonas: Jonas) -> None:
    await jonas.open(await ask(office))
    await office.restart()
    assert "You chose B." in await jonas.press("Choose B")
    assert "Jonas chose B" in last(mia).text


async def test_the_page_of_one_client_knows_nothing_of_another(office: Office, mia: Person, jonas: Jonas) -> None:
    to_nordlys = await ask(office)
    await ask(office, client="Berger", number=43)
    page = await jonas.open(to_nordlys)
    for secret in ("Berger", "E-43", "k.berger"):
        assert secret not in page
