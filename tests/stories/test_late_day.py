"""A day on which the report is late: kind reminders, one neutral notice, and a report that says it is late."""

from __future__ import annotations

import pytest

from tests.doubles.bot_api import Person
from tests.stories.agreements import POSTS, agreement
from tests.stories.chat import as_shown, heard, last, newest_preview, say, tap
from tests.stories.office import Office

pytestmark = pytest.mark.database


@pytest.fixture
async def mia(office: Office) -> Person:
    await office.agree(agreement(POSTS))
    return await office.hire("Mia Holm")


async def said_between(office: Office, her: Person, start: str, end: str) -> str:
    """What the bot says from just after ``start`` until ``end``."""
    await office.at(start)
    before = last(her).message_id
    await office.at(end)
    return heard(her, before)


async def test_she_is_reminded_halfway_and_a_quarter_of_an_hour_before_and_not_more(
    office: Office, mia: Person
) -> None:
    assert "Approved posts" in await said_between(office, mia, "15:59", "16:00")
    assert not await said_between(office, mia, "16:00", "16:29")
    assert "30 minutes until 17:00" in await said_between(office, mia, "16:29", "16:30")
    assert not await said_between(office, mia, "16:30", "16:44")
    assert "15 minutes until 17:00" in await said_between(office, mia, "16:44", "16:45")
    assert not await said_between(office, mia, "16:45", "17:59")
    assert office.mails == []


async def test_the_client_gets_one_neutral_notice_after_the_grace_and_she_is_told(office: Office, mia: Person) -> None:
    assert "Jonas now has a neutral note" in await said_between(office, mia, "17:59", "18:00")
    (notice,) = office.mails
    assert "not" in notice.subject
    assert "posts" not in notice.text.lower()
    await office.at("23:59")
    assert len(office.mails) == 1


async def test_a_late_report_still_goes_out_and_says_so(office: Office, mia: Person) -> None:
    await office.at("18:40")
    await say(office, mia, "/report")
    await say(office, mia, "4")
    await tap(office, mia, "preview")
    shown = newest_preview(mia)
    await tap(office, mia, "send")
    _, report = office.mails
    assert as_shown(report) == shown
    assert "late" in report.text.lower()
    await office.at("23:59")
    assert len(office.mails) == 2


async def test_without_an_agreed_grace_the_client_hears_nothing(office: Office) -> None:
    await office.agree(agreement(POSTS, schedule='report_at = "16:00"\ndeliver_by = "17:00"'))
    await office.hire("Mia Holm")
    await office.at("23:59")
    assert office.mails == []


async def test_no_reminder_follows_a_report_that_is_sent(office: Office, mia: Person) -> None:
    await office.at("16:05")
    await tap(office, mia, "preview")
    await tap(office, mia, "send")
    before = len(mia.chat())
    await office.at("23:59")
    assert len(mia.chat()) == before
    assert len(office.mails) == 1


async def test_snoozing_moves_the_next_reminder_by_half_an_hour(office: Office) -> None:
    await office.agree(agreement(POSTS, schedule='report_at = "15:00"\ndeliver_by = "17:00"\ngrace = "1h"'))
    mia = await office.hire("Mia Holm")
    await office.at("16:00")
    await tap(office, mia, "snooze")
    assert "16:30" in last(mia).text
    assert not await said_between(office, mia, "16:00", "16:29")
    assert "30 minutes until 17:00" in await said_between(office, mia, "16:29", "16:30")
    assert "15 minutes until 17:00" in await said_between(office, mia, "16:30", "16:45")


async def test_skipping_the_day_silences_everything_and_the_client_hears_nothing(office: Office, mia: Person) -> None:
    await office.at("16:30")
    await tap(office, mia, "skip_day")
    before = len(mia.chat())
    await office.at("23:59")
    assert len(mia.chat()) == before
    assert office.mails == []


async def test_a_preview_that_was_punctual_is_shown_again_once_it_is_late(office: Office, mia: Person) -> None:
    await office.at("16:58")
    await tap(office, mia, "preview")
    punctual = newest_preview(mia)
    await office.at("17:01")
    assert "Some time has passed" in await tap(office, mia, "send")
    assert office.mails == []
    late = newest_preview(mia)
    assert late != punctual
    await tap(office, mia, "send")
    assert [as_shown(mail) for mail in office.mails] == [late]


async def test_a_report_approved_for_delivery_time_goes_out_then_word_for_word(office: Office, mia: Person) -> None:
    await office.at("16:05")
    await tap(office, mia, "preview")
    await tap(office, mia, "hold")
    await tap(office, mia, "later")
    shown = newest_preview(mia)
    before = last(mia).message_id
    await office.at("16:59")
    assert office.mails == []
    assert not heard(mia, before)
    await office.at("17:00")
    assert [as_shown(mail) for mail in office.mails] == [shown]
    await office.at("23:59")
    assert len(office.mails) == 1


async def test_a_held_report_is_not_sent_and_the_notice_still_goes_out_once(office: Office, mia: Person) -> None:
    await office.at("16:05")
    await tap(office, mia, "preview")
    await tap(office, mia, "hold")
    await office.at("23:59")
    assert len(office.mails) == 1
    assert "not" in office.mails[0].subject


async def test_tomorrow_begins_as_usual_after_a_day_nobody_reported(office: Office, mia: Person) -> None:
    await office.at("23:59")
    before = last(mia).message_id
    await office.at("16:00", day=1)
    assert "Friday" in heard(mia, before)
    await say(office, mia, "3")
    await tap(office, mia, "preview")
    await tap(office, mia, "send")
    assert "Fri 20 Nov" in office.mails[-1].subject
