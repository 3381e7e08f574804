"""In the demo's inbox a client answers: real mails, by the same way in as those of a mailbox."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from agent.demo import clients_mail
from agent.demo.clients_mail import MAIL_HOST, Reader
from agent.demo.engine_stage import EngineStage
from agent.demo.stage import LANGUAGES
from agent.mail_in.reading import read_mail
from flows.reading.reply import read_reply
from tests.agent.demo.asking import ask

OURS = (
    b"From: =?utf-8?b?TWlhIEjDuGxt?= <reports@fyraften.example>\r\nTo: jonas@nordlys.example\r\n"
    b"Reply-To: reports@fyraften.example\r\nSubject: DECISION [E-42]\r\nDate: Thu, 19 Nov 2026 13:20:00 +0000\r\n"
    b"Message-ID: <two@fyraften.example>\r\nReferences: <one@fyraften.example>\r\n"
    b"Content-Type: text/plain; charset=utf-8\r\n\r\nChoose A or B.\r\n\r\nB - by hand\r\n"
)


def reader(language: str) -> Reader:
    now = datetime(2026, 11, 19, 15, 20, tzinfo=ZoneInfo("Europe/Berlin"))
    return Reader("Jonas Berg", "jonas@nordlys.example", language, now)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_reply_is_a_mail_of_the_client_s_with_ours_quoted_below(language: str) -> None:
    mail = read_mail(clients_mail.reply(OURS, "A, men lad lampen stå", reader(language)), MAIL_HOST)
    assert (mail.sender, mail.proven, mail.automatic) == ("jonas@nordlys.example", True, False)
    assert mail.subject == "Re: DECISION [E-42]"
    assert mail.answers[0] == "<two@fyraften.example>"
    assert "> Choose A or B." in mail.text
    read = read_reply(mail.text, ("Pause the articles", "Enter them by hand"), "A", language)
    assert (read.choice, read.comment) == ("A", "men lad lampen stå")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_notice_of_absence_is_known_as_one_and_decides_nothing(language: str) -> None:
    mail = read_mail(clients_mail.away(OURS, reader(language)), MAIL_HOST)
    assert mail.automatic
    assert mail.subject.endswith(": DECISION [E-42]")
    assert read_reply(mail.text, ("Pause the articles", "Enter them by hand"), "A", language).auto_reply


def test_a_mail_that_comes_back_names_the_address_and_our_mail() -> None:
    bounce = read_mail(clients_mail.bounce(OURS, reader("en")), MAIL_HOST).bounce
    assert bounce is not None
    assert bounce.about == ("<two@fyraften.example>",)
    assert [(each.recipient, each.for_good) for each in bounce.unreached] == [("jonas@nordlys.example", True)]


@pytest.fixture
async def stage() -> AsyncIterator[EngineStage]:
    opened = await EngineStage.opened("en", "http://127.0.0.1:8800")
    await ask(opened)
    yield opened
    await opened.close()


async def last_words(stage: EngineStage) -> str:
    return (await stage.snapshot()).chat[-1].html


async def test_a_reply_decides_is_confirmed_and_stays_below_its_mail(stage: EngineStage) -> None:
    question = (await stage.snapshot()).mails[-1]
    assert question.answerable
    assert question.contact == "Jonas"
    await stage.answer(question.number, "reply", "A, but leave the lamp on")
    assert "<b>Jonas chose A</b>" in await last_words(stage)
    assert "but leave the lamp on" in await last_words(stage)
    asked, confirmed = (await stage.snapshot()).mails
    assert [(each.kind, each.words) for each in asked.answers] == [("reply", "A, but leave the lamp on")]
    assert confirmed.subject == f"Re: {asked.subject}"
    await stage.answer(confirmed.number, "reply", "UNDO")
    assert "Waiting for Jonas" in await last_words(stage)


async def test_an_absence_is_told_and_decides_nothing(stage: EngineStage) -> None:
    await stage.answer(1, "away", "")
    assert "Jonas seems to be away" in await last_words(stage)
    (mail,) = (await stage.snapshot()).mails
    assert mail.answers[0].kind == "away"
    assert "out of the office" in mail.answers[0].words


async def test_a_mail_that_comes_back_is_told_and_nothing_more_goes_to_that_address(stage: EngineStage) -> None:
    await stage.answer(1, "bounce", "")
    assert "jonas@nordlys.example" in await last_words(stage)
    await stage.answer(1, "reply", "B")  # from a phone, say
    assert len((await stage.snapshot()).mails) == 1


async def test_a_mail_about_the_day_asks_for_no_answer(stage: EngineStage) -> None:
    await stage.move_clock("next_day")
    mails = (await stage.snapshot()).mails
    about_the_day = [mail for mail in mails if "[E-1]" not in mail.subject]
    assert about_the_day
    assert [mail.answerable for mail in about_the_day] == [False] * len(about_the_day)


async def test_what_is_not_there_cannot_be_answered(stage: EngineStage) -> None:
    with pytest.raises(LookupError):
        await stage.answer(99, "reply", "A")
