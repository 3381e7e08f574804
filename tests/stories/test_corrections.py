"""Putting things right: before sending quietly, after sending only as a marked correction she has approved."""

from __future__ import annotations

import pytest

from tests.doubles.bot_api import Person
from tests.stories.agreements import COMMENTS, POSTS, agreement, berger
from tests.stories.chat import as_shown, heard, last, newest_preview, say, tap
from tests.stories.office import Office

pytestmark = pytest.mark.database


@pytest.fixture
async def mia(office: Office) -> Person:
    await office.agree(agreement(POSTS, COMMENTS))
    return await office.hire("Mia Holm")


async def edit(office: Office, her: Person, number: int, words: str) -> None:
    her.edit(number, words)
    await office.settle()


async def send(office: Office, her: Person) -> None:
    await tap(office, her, "preview")
    await tap(office, her, "send")


async def test_an_edited_note_counts_as_it_reads_now(office: Office, mia: Person) -> None:
    number = await say(office, mia, "posts 2")
    echo = last(mia).message_id
    await edit(office, mia, number, "posts 5")
    assert last(mia).message_id == echo, "the echo is corrected in place"
    assert "5 today" in last(mia).text
    await office.at("16:00")
    await send(office, mia)
    assert "5 today" in office.mails[0].text


async def test_a_note_edited_into_another_kpi_moves_there(office: Office, mia: Person) -> None:
    number = await say(office, mia, "posts 2")
    await edit(office, mia, number, "comments 2")
    await office.at("16:00")
    await tap(office, mia, "preview")
    assert "Approved posts · 2 today" not in newest_preview(mia)
    assert "Answered comments · 2 today" in newest_preview(mia)


async def test_an_edited_note_keeps_its_place_before_a_later_total(office: Office, mia: Person) -> None:
    number = await say(office, mia, "posts 2")
    await say(office, mia, "posts =5")
    await edit(office, mia, number, "posts 3")
    await office.at("16:00")
    await tap(office, mia, "preview")
    assert "Approved posts · 5 today" in newest_preview(mia)


async def test_an_undone_note_is_gone_from_the_report(office: Office, mia: Person) -> None:
    await say(office, mia, "posts 2")
    await say(office, mia, "posts 3")
    await tap(office, mia, "undo")
    await office.at("16:00")
    await tap(office, mia, "preview")
    assert "2 today" in newest_preview(mia)


async def test_undo_typed_takes_back_the_newest_note_first(office: Office, mia: Person) -> None:
    await say(office, mia, "posts 2")
    await say(office, mia, "comments 9")
    await say(office, mia, "/undo")
    await say(office, mia, "/undo")
    await say(office, mia, "/undo")
    assert "no note left to undo" in last(mia).text
    assert await office.count("entry") == 0


async def test_editing_a_note_while_the_preview_is_up_shows_the_new_text_before_anything_goes_out(
    office: Office, mia: Person
) -> None:
    number = await say(office, mia, "posts 2")
    await office.at("16:00")
    await tap(office, mia, "preview")
    before = newest_preview(mia)
    await edit(office, mia, number, "posts 6")
    after = newest_preview(mia)
    assert "6 today" in after
    assert before != after
    await tap(office, mia, "send")
    assert [as_shown(mail) for mail in office.mails] == [after]


async def test_editing_after_sending_offers_a_correction_and_sends_nothing_by_itself(
    office: Office, mia: Person
) -> None:
    number = await say(office, mia, "posts 2")
    await office.at("16:00")
    await send(office, mia)
    await edit(office, mia, number, "posts 3")
    shown = newest_preview(mia)
    assert "Send Jonas this correction?" in last(mia).text
    assert len(office.mails) == 1
    await tap(office, mia, "send")
    report, correction = office.mails
    assert as_shown(correction) == shown
    assert "correct" in correction.subject.lower() + correction.text.lower()
    assert "3 today" in correction.text
    assert report.message["Message-ID"] != correction.message["Message-ID"]
    assert report.message["References"] == correction.message["References"]


async def test_a_correction_she_leaves_is_not_sent(office: Office, mia: Person) -> None:
    await say(office, mia, "posts 2")
    await office.at("16:00")
    await send(office, mia)
    await say(office, mia, "posts +1")
    assert "correction" in last(mia).text
    await tap(office, mia, "leave")
    await office.at("23:59")
    assert len(office.mails) == 1


async def test_a_second_correction_is_a_mail_of_its_own(office: Office, mia: Person) -> None:
    await say(office, mia, "posts 2")
    await office.at("16:00")
    await send(office, mia)
    for amount in ("posts +1", "posts +1"):
        await say(office, mia, amount)
        await tap(office, mia, "send")
    assert len(office.mails) == 3
    assert len({mail.message["Message-ID"] for mail in office.mails}) == 3
    assert "4 today" in office.mails[-1].text


async def test_an_answer_typed_on_the_card_can_be_edited_too(office: Office, mia: Person) -> None:
    await office.at("16:00")
    number = await say(office, mia, "7")
    await edit(office, mia, number, "8")
    assert "8 today" in heard(mia)
    await tap(office, mia, "preview")
    assert "8 today" in newest_preview(mia)


async def test_editing_yesterdays_note_offers_a_correction_of_yesterday(office: Office, mia: Person) -> None:
    number = await say(office, mia, "posts 2")
    await office.at("16:00")
    await send(office, mia)
    await office.at("09:00", day=1)
    await edit(office, mia, number, "posts 3")
    assert "19 Nov" in newest_preview(mia)
    await tap(office, mia, "send")
    assert "Thu 19 Nov" in office.mails[-1].subject


async def test_editing_words_that_were_no_note_is_answered_and_changes_nothing(office: Office, mia: Person) -> None:
    number = await say(office, mia, "hello there")
    await edit(office, mia, number, "hello again")
    assert await office.count("entry") == 0
    assert last(mia).from_bot


async def test_editing_a_note_for_one_client_leaves_the_other_alone(office: Office, mia: Person) -> None:
    await office.agree(berger())
    number = await say(office, mia, "posts 2")
    await say(office, mia, "texts 4")
    await edit(office, mia, number, "posts 9")
    rows = await office.db.fetch("SELECT value FROM entry ORDER BY value")
    assert [row["value"] for row in rows] == ["4", "9"]


async def test_a_note_edited_into_nothing_useful_is_asked_about_again(office: Office, mia: Person) -> None:
    number = await say(office, mia, "posts 2")
    await edit(office, mia, number, "hm")
    assert await office.count("entry") == 0
    assert "Try" in last(mia).text
