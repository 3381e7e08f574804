"""A whole working day in each language: plan, notes, an unclear number, the card, the exact preview, send, silence."""

from __future__ import annotations

import re
from dataclasses import dataclass

import pytest

from tests.doubles.bot_api import Person
from tests.stories.agreements import LEADS, POSTS, REPLY, agreement, berger
from tests.stories.chat import as_shown, heard, last, newest_preview, preview, say, tap
from tests.stories.office import Office

pytestmark = pytest.mark.database


@dataclass(frozen=True)
class Voice:
    """What Mia types in a language, and words that must come back to her in it."""

    language: str
    posts: str
    result: str
    reply_time: str
    plan: str
    win: str
    plan_kept: str
    sent: str


VOICES = [
    Voice(
        "en",
        posts="2 posts",
        result="Launch reels are out https://nordlys.example/reels",
        reply_time="2h10",
        plan="newsletter draft\nfeed check at 10",
        win="first reel passed 10,000 views",
        plan_kept="that is today’s plan",
        sent="sent to Jonas",
    ),
    Voice(
        "da",
        posts="2 opslag",
        result="Reels til lanceringen er ude https://nordlys.example/reels",
        reply_time="2t10",
        plan="udkast til nyhedsbrevet\ntjekke feedet kl. 10",
        win="første reel rundede 10.000 visninger",
        plan_kept="det er dagens plan",
        sent="sendt til Jonas",
    ),
    Voice(
        "de",
        posts="2 Beiträge",
        result="Reels zum Start sind online https://nordlys.example/reels",
        reply_time="2h10",
        plan="Newsletter entwerfen\nFeed um 10 prüfen",
        win="erstes Reel über 10.000 Aufrufe",
        plan_kept="das ist der Plan für heute",
        sent="an Jonas gesendet",
    ),
]


@pytest.fixture(params=VOICES, ids=lambda voice: voice.language)
def voice(request: pytest.FixtureRequest) -> Voice:
    found: Voice = request.param
    return found


async def report_yesterday(office: Office, her: Person) -> None:
    """Wednesday's short report, so that Thursday has a plan to carry over."""
    await say(office, her, "posts 1")
    await tap(office, her, "preview")
    await tap(office, her, "edit")
    await tap(office, her, "edit plan")
    await say(office, her, "reels\ncomments")
    while not newest_card_is_preview(her):
        await tap(office, her, "skip")
    await tap(office, her, "send")


def newest_card_is_preview(her: Person) -> bool:
    return bool(preview(last(her)))


async def test_a_day_from_the_morning_plan_to_silence_after_send(office: Office, voice: Voice) -> None:
    await office.agree(agreement(POSTS, REPLY, language=voice.language))
    await office.at("15:00", day=-1)
    her = await office.hire("Mia Holm", language=voice.language)
    assert "Jonas" in heard(her)
    await office.at("16:00")
    await report_yesterday(office, her)
    assert len(office.mails) == 1

    evening = last(her).message_id
    await office.at("08:29", day=1)
    assert not heard(her, evening), "nothing before the time she agreed to"
    await office.at("08:30")
    assert "☐ reels" in last(her).text
    assert last(her).silent
    await tap(office, her, "keep")
    assert voice.plan_kept in last(her).text

    await office.at("10:12")
    await say(office, her, voice.posts)
    assert "+2" in last(her).text
    assert re.search(r"\b3 (of|af|von) 15\b", last(her).text)
    await office.at("14:05")
    await say(office, her, voice.result)
    assert "https://nordlys.example/reels" in last(her).text

    await office.at("16:00")
    assert re.search(r"\b3 (of|af|von) 15\b", last(her).text), "the card is filled from the day's notes"
    await say(office, her, voice.reply_time)
    await tap(office, her, "done 0")
    await tap(office, her, "moved 1")
    await tap(office, her, "catching_up")
    await tap(office, her, "tomorrow")
    await tap(office, her, "skip")
    await say(office, her, voice.plan)
    await say(office, her, voice.win)

    shown = newest_preview(her)
    await office.at("16:02")
    await tap(office, her, "send")
    assert voice.sent in last(her).text
    mail = office.mails[-1]
    assert shown == as_shown(mail)
    for words in (voice.result.split(" https")[0], "https://nordlys.example/reels", voice.win, "comments"):
        assert words in mail.text
    assert [mail.to for mail in office.mails] == ["jonas@nordlys.example"] * 2

    silence = len(her.chat())
    await office.at("23:59")
    assert len(her.chat()) == silence
    assert len(office.mails) == 2
    assert await office.alerts() == []


async def test_an_unclear_number_is_asked_about_and_never_guessed(office: Office, voice: Voice) -> None:
    await office.agree(agreement(POSTS, LEADS, language=voice.language))
    her = await office.hire("Mia Holm", language=voice.language)
    await say(office, her, "leads 1.200" if voice.language == "en" else "leads 1,200")
    assert await office.count("entry") == 0
    labels = last(her).button_texts
    assert len(labels) == 3
    assert {"1,200", "1.2"} <= set(labels) or {"1.200", "1,2"} <= set(labels)
    await tap(office, her, "number 1200")
    assert "1,200" in last(her).text or "1.200" in last(her).text
    assert await office.count("entry") == 1


async def test_each_client_reads_the_language_of_the_agreement_whatever_the_assistant_speaks(
    office: Office, voice: Voice
) -> None:
    await office.agree(agreement(POSTS, language=voice.language), berger(language=voice.language))
    her = await office.hire("Mia Holm", language=voice.language)
    await office.at("16:00")
    for _ in range(2):
        await tap(office, her, "preview")
        await tap(office, her, "send")
    mails = {mail.to: mail for mail in office.mails}
    assert mails.keys() == {"jonas@nordlys.example", "k.berger@berger.example", "buero@berger.example"}
    english, german = mails["jonas@nordlys.example"], mails["k.berger@berger.example"]
    assert "Nothing needed today" in english.text
    assert "Nothing needed today" in english.html
    assert "Heute nichts nötig" in german.text or "nichts" in german.text
    assert 'lang="de"' in german.html
    assert german.content == mails["buero@berger.example"].content
