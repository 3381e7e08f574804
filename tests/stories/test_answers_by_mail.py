"""A client answers by mail: it is decided, confirmed and undone; and everything that is no answer decides nothing."""

from __future__ import annotations

import re
from email.message import EmailMessage
from email.policy import SMTP
from html import unescape
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.agent.mail_in.mails import returned
from tests.doubles.bot_api import Person
from tests.stories.agreements import agreement, berger
from tests.stories.asking import ask, reply
from tests.stories.chat import heard, last, tap
from tests.stories.office import MAIL_HOST, Mail, Office

pytestmark = pytest.mark.database

JONAS, EVA = "jonas@nordlys.example", "eva@nordlys.example"


@pytest.fixture
async def mia(office: Office) -> Person:
    await office.agree(agreement(), berger())
    her = await office.hire("Mia Holm")
    await office.at("14:05")
    return her


async def decisions(office: Office) -> list[tuple[str, bool]]:
    rows = await office.db.fetch("SELECT choice, stands FROM decision ORDER BY id")
    return [(row["choice"], bool(row["stands"])) for row in rows]


async def test_an_answer_is_told_at_once_and_confirmed_in_the_same_thread(office: Office, mia: Person) -> None:
    asked = await ask(office)
    await office.at("15:20")
    await office.receive(reply(asked, "A, but leave the lamp on"))
    assert "Jonas chose A" in last(mia).text
    assert "leave the lamp on" in last(mia).text
    assert await decisions(office) == [("A", True)]
    confirmed = office.mails[-1]
    assert (confirmed.to, confirmed.at) == (JONAS, office.clock.now())
    assert "You chose A" in confirmed.text
    assert confirmed.subject == f"Re: {asked.subject}"
    assert confirmed.message["References"] == asked.message["References"]


async def test_the_client_takes_it_back_by_answering_the_confirmation(office: Office, mia: Person) -> None:
    asked = await ask(office)
    await office.receive(reply(asked, "A"))
    await office.at("14:10")
    await office.receive(reply(office.mails[-1], "UNDO", number=2))
    assert "has taken the decision on E-42 back" in heard(mia)
    await office.receive(reply(asked, "B", number=3))
    assert "Jonas chose B" in heard(mia)
    assert (await decisions(office))[-1] == ("B", True)


async def test_the_first_answer_stands_against_a_later_one(office: Office, mia: Person) -> None:
    asked = await ask(office)
    await office.receive(reply(asked, "A"))
    before = len(office.mails)
    await office.at("15:00")
    await office.receive(reply(asked, "B", number=2))
    assert [choice for choice, stands in await decisions(office) if stands] == ["A"]
    assert "The first decision stands" in heard(mia)
    assert "that stands" in office.mails[before].text


@pytest.mark.parametrize(
    ("forged", "why"),
    [
        ({"sender": EVA}, "That address is none of Nordlys’s."),
        ({"proven": False}, "that could not be confirmed"),
    ],
)
async def test_a_doubtful_answer_is_hers_to_judge(
    office: Office, mia: Person, forged: dict[str, object], why: str
) -> None:
    asked = await ask(office)
    mails = len(office.mails)
    await office.receive(reply(asked, "B", **forged))  # type: ignore[arg-type]
    assert why in heard(mia)
    assert await decisions(office) == []
    assert len(office.mails) == mails, "a stranger is not answered"
    await tap(office, mia, "trust")
    assert await decisions(office) == [("B", True)]


async def test_a_note_that_somebody_is_away_decides_nothing_and_is_not_answered(office: Office, mia: Person) -> None:
    asked = await ask(office)
    mails = len(office.mails)
    await office.receive(reply(asked, "I am out of office until Monday. B", Auto_Submitted="auto-replied"))
    assert "Jonas seems to be away" in heard(mia)
    assert await decisions(office) == []
    assert len(office.mails) == mails


async def test_one_clients_answer_says_nothing_about_the_other_clients_question(office: Office, mia: Person) -> None:
    nordlys = await ask(office)
    other = await ask(office, client="Berger", number=43)
    await office.receive(reply(nordlys, "B"), reply(other, "A", sender=JONAS, number=2))
    assert await decisions(office) == [("B", True)]
    rows = await office.db.fetch("SELECT issue_id FROM decision")
    assert [row["issue_id"] for row in rows] == [42]


async def test_a_question_that_came_back_is_told_to_her_and_to_whoever_runs_the_bot(
    office: Office, mia: Person
) -> None:
    asked = await ask(office)
    await office.receive(returned(str(asked.message["Message-ID"]), JONAS))
    assert "Your mail about E-42 came back: jonas@nordlys.example does not take it." in heard(mia)
    assert any("fyraften suppressed --lift jonas@nordlys.example" in words for words in await office.alerts())


async def test_a_mail_to_a_lost_address_is_not_sent_and_she_is_told(office: Office, mia: Person) -> None:
    asked = await ask(office)
    await office.receive(returned(str(asked.message["Message-ID"]), JONAS))
    mails = len(office.mails)
    await office.receive(reply(asked, "A", number=7))  # he still writes; what we would confirm does not reach him
    assert len(office.mails) == mails
    assert "jonas@nordlys.example did not take your mail" in heard(mia)
    await tap(office, mia, "again")
    assert [mail.to for mail in office.mails[mails:]] == [JONAS], "she may try all the same"


async def test_an_answer_while_the_program_was_down_counts_before_the_deadline_is_looked_at(
    office: Office, mia: Person
) -> None:
    asked = await ask(office)
    answer = reply(asked, "B")
    office.clock.set(office.moment("14:30", day=1))
    await office.receive(answer)
    assert [choice for choice, stands in await decisions(office) if stands] == ["B"]


def test_what_a_reply_looks_like_is_what_mail_programs_write() -> None:
    mail = Mail(JONAS, None, b"Subject: x\r\nMessage-ID: <1@a.example>\r\nReferences: <0@a.example>\r\n\r\nhi\r\n")  # type: ignore[arg-type]
    raw = reply(mail, "A")
    assert b"In-Reply-To: <1@a.example>" in raw
    assert b"References: <0@a.example> <1@a.example>" in raw
    assert b"\r\n> hi" in raw


async def test_a_button_of_the_mail_begins_an_answer_that_counts(office: Office, mia: Person) -> None:
    """Without a thread: mail programs begin a new mail, and all it brings along is its subject."""
    asked = await ask(office)
    links = re.findall(r'href="(mailto:[^"]+)"', asked.html)
    pressed = parse_qs(urlsplit(unescape(links[0])).query)
    mail = EmailMessage(policy=SMTP)
    mail["From"], mail["To"], mail["Message-ID"] = JONAS, "reports@fyraften.example", "<new@nordlys.example>"
    mail["Subject"] = pressed["subject"][0]
    mail.set_content(f"{pressed['body'][0]}\n\n--\nJonas Berg")
    found = f"Authentication-Results: {MAIL_HOST}; dmarc=pass header.from=nordlys.example\r\n"
    await office.receive(found.encode() + mail.as_bytes())
    assert await decisions(office) == [("A", True)]
