"""Two clients in one sitting: one card after the other, in any order, and never a word of one in the other's mail."""

from __future__ import annotations

import pytest

from tests.doubles.bot_api import Person
from tests.stories.agreements import POSTS, REPLY, TEXTS, agreement, berger
from tests.stories.chat import as_shown, heard, last, newest_preview, say, tap
from tests.stories.office import Mail, Office

pytestmark = pytest.mark.database


@pytest.fixture
async def mia(office: Office) -> Person:
    await office.agree(agreement(POSTS, REPLY), berger())
    return await office.hire("Mia Holm")


def mail_to(office: Office, address: str) -> Mail:
    (mail,) = [mail for mail in office.mails if mail.to == address]
    return mail


async def finish(office: Office, her: Person) -> None:
    await tap(office, her, "preview")
    await tap(office, her, "send")


async def test_one_card_follows_the_other_and_each_mail_holds_nothing_of_the_other(office: Office, mia: Person) -> None:
    await say(office, mia, "posts 3")
    await say(office, mia, "texte 4")
    await say(office, mia, "Nordlys: launch reels are out")
    await say(office, mia, "Berger: Käseseite ist online")
    await office.at("16:00")
    assert heard(mia).count("Reply time today?") == 1
    assert "Leads today?" not in heard(mia), "the second card waits for the first"
    await say(office, mia, "1h30")
    await finish(office, mia)
    assert "Leads today?" in last(mia).text
    await say(office, mia, "70")
    await finish(office, mia)

    jonas, frau_berger = mail_to(office, "jonas@nordlys.example"), mail_to(office, "k.berger@berger.example")
    assert mail_to(office, "buero@berger.example").content == frau_berger.content
    assert not [word for word in ("Berger", "Käse", "Produkttexte", "Leads") if mentions(jonas, word)]
    assert not [word for word in ("Nordlys", "Jonas", "reels", "posts", "Reply") if mentions(frau_berger, word)]


NOT_WORDS = {"Reply-To", "X-Auto-Response-Suppress", "In-Reply-To"}


def mentions(mail: Mail, word: str) -> bool:
    """Whether a word stands in the mail as somebody reads it, its headers decoded."""
    headers = " ".join(f"{name}: {value}" for name, value in mail.message.items() if name not in NOT_WORDS)
    return word in headers or word in mail.text or word in mail.html.split("</style>")[-1]


async def test_she_can_turn_to_the_other_client_and_back_without_losing_an_answer(office: Office, mia: Person) -> None:
    await office.at("16:00")
    await say(office, mia, "5")
    await tap(office, mia, "turn")
    assert "Berger" in last(mia).text
    await say(office, mia, "6")
    await tap(office, mia, "turn")
    assert "Nordlys" in last(mia).text
    await say(office, mia, "2h")
    await finish(office, mia)
    await finish(office, mia)
    jonas, frau_berger = mail_to(office, "jonas@nordlys.example"), mail_to(office, "k.berger@berger.example")
    assert "5 today" in jonas.text
    assert "2 h" in jonas.text
    assert "Produkttexte · heute 6" in frau_berger.text


async def test_a_note_that_fits_both_clients_is_asked_about_and_kept_only_where_she_says(office: Office) -> None:
    shared = '\n[[kpi]]\nname = "Calls"\nkind = "count"\ntarget = 5\nperiod = "day"\ndirection = "at_least"\n'
    await office.agree(agreement(POSTS, shared), berger().replace("[[kpi]]", shared + "\n[[kpi]]", 1))
    her = await office.hire("Mia Holm")
    await say(office, her, "3 calls")
    assert await office.count("entry") == 0
    assert {"Nordlys", "Berger"} <= set(last(her).button_texts)
    berger_button = next(
        button.data for row in last(her).buttons for button in row if button.text == "Berger" and button.data
    )
    her.press(berger_button)
    await office.settle()
    assert "Berger" in last(her).text
    assert await office.count("entry") == 1
    await office.at("16:00")
    await tap(office, her, "preview")
    assert "Calls · 3" not in newest_preview(her), "Nordlys comes first and knows nothing of it"
    await tap(office, her, "send")
    await finish(office, her)
    assert "Calls · heute 3" in mail_to(office, "k.berger@berger.example").text


async def test_holding_one_report_back_does_not_hold_the_other(office: Office, mia: Person) -> None:
    await office.at("16:00")
    await tap(office, mia, "preview")
    await tap(office, mia, "hold")
    assert "kept back" in heard(mia)
    await say(office, mia, "/report")
    while "Frau Berger" not in last(mia).text or not last(mia).text.startswith("This is"):
        await tap(office, mia, "turn" if "Nordlys" in last(mia).text else "preview")
    shown = newest_preview(mia)
    await tap(office, mia, "send")
    assert [as_shown(mail) for mail in office.mails] == [shown] * 2
    assert "jonas@nordlys.example" not in {mail.to for mail in office.mails}


async def test_each_client_has_its_own_zone_deadline_and_late_notice(office: Office) -> None:
    tokyo = berger(client_zone="Asia/Tokyo", schedule='report_at = "16:00"\ndeliver_by = "17:30"\ngrace = "45m"')
    await office.agree(agreement(POSTS), tokyo)
    await office.hire("Mia Holm")
    await office.at("17:59")
    assert office.mails == []
    await office.at("18:00")
    assert [mail.to for mail in office.mails] == ["jonas@nordlys.example"]
    await office.at("18:15")
    assert {mail.to for mail in office.mails[1:]} == {"k.berger@berger.example", "buero@berger.example"}


async def test_a_kpi_of_the_same_name_is_counted_for_each_client_apart(office: Office) -> None:
    await office.agree(agreement(POSTS, TEXTS), berger())
    her = await office.hire("Mia Holm")
    await say(office, her, "Nordlys texts 2")
    assert "2 of 20" in last(her).text
    await say(office, her, "Berger: texts 7")
    assert "7 of 20" in last(her).text
