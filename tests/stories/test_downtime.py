"""The program was not running when something was due: the stated policy, item by item.

What is late by hours is said late or left out, never doubled: a card whose delivery time has passed is not asked for
by itself, a notice more than six hours late is not sent, and what she wrote meanwhile counts for when she wrote it.
"""

from __future__ import annotations

from datetime import timedelta

import pytest

from agent.outcomes import TryLater, Uncertain
from tests.doubles.bot_api import Person
from tests.stories.agreements import POSTS, agreement
from tests.stories.chat import as_shown, heard, last, newest_preview, say, tap
from tests.stories.office import Office

pytestmark = pytest.mark.database


@pytest.fixture
async def mia(office: Office) -> Person:
    await office.agree(agreement(POSTS))
    return await office.hire("Mia Holm")


async def down(office: Office, until: str, day: int = 0) -> None:
    """The program is not running until then, and starts again."""
    await office.stop()
    office.clock.set(office.moment(until, day))
    await office.start()
    await office.settle()


async def test_down_over_the_plan_the_morning_message_comes_late_but_before_the_report(
    office: Office, mia: Person
) -> None:
    await down(office, "11:00")
    assert heard(mia).count("Thursday") == 1
    await office.at("16:00")
    assert "Type a number or tap" in last(mia).text


async def test_down_over_plan_and_report_one_card_and_no_plan(office: Office, mia: Person) -> None:
    before = last(mia).message_id
    await down(office, "16:20")
    assert len([message for message in mia.chat(before) if message.from_bot]) == 1
    assert "Type a number or tap" in last(mia).text
    await office.at("16:30")
    assert "30 minutes" in last(mia).text


async def test_down_over_a_reminder_it_is_said_once_with_the_minutes_that_are_left(office: Office, mia: Person) -> None:
    await office.at("16:10")
    before = last(mia).message_id
    await down(office, "16:50")
    assert heard(mia, before).count("until 17:00") <= 2
    assert "10 minutes until 17:00" in last(mia).text
    assert office.mails == []


async def test_down_over_the_delivery_time_no_reminder_is_said_afterwards(office: Office, mia: Person) -> None:
    await office.at("16:10")
    before = last(mia).message_id
    await down(office, "17:10")
    assert not heard(mia, before)
    await office.at("18:00")
    assert len(office.mails) == 1


async def test_down_over_the_notice_it_is_sent_once_when_less_than_six_hours_late(office: Office, mia: Person) -> None:
    await office.at("16:10")
    await down(office, "23:30")
    assert len(office.mails) == 1
    await office.at("23:59")
    assert len(office.mails) == 1


async def test_down_over_the_notice_for_a_night_it_is_left_out(office: Office, mia: Person) -> None:
    await office.at("16:10")
    await down(office, "07:00", day=1)
    assert office.mails == []


async def test_down_for_days_every_missed_day_is_left_out_and_today_is_opened(office: Office, mia: Person) -> None:
    before = last(mia).message_id
    await down(office, "12:00", day=6)  # Wednesday of next week
    assert "Wednesday" in heard(mia, before)
    assert "Thursday" not in heard(mia, before)
    assert office.mails == []
    await office.at("16:00")
    await say(office, mia, "3")
    await tap(office, mia, "preview")
    await tap(office, mia, "send")
    assert "Wed 25 Nov" in office.mails[0].subject


async def test_down_for_the_whole_day_nothing_is_asked_about_it(office: Office, mia: Person) -> None:
    before = last(mia).message_id
    await down(office, "20:00")
    assert not heard(mia, before)
    assert office.mails == []


async def test_a_report_approved_for_a_time_that_passed_goes_out_at_once_and_once(office: Office, mia: Person) -> None:
    await office.at("16:05")
    await tap(office, mia, "preview")
    await tap(office, mia, "hold")
    await tap(office, mia, "later")
    shown = newest_preview(mia)
    await down(office, "19:00")
    assert [as_shown(mail) for mail in office.mails] == [shown]


async def test_a_note_written_while_the_program_was_down_counts_for_the_day_it_was_written(
    office: Office, mia: Person
) -> None:
    await office.at("22:00")
    await office.stop()
    office.clock.set(office.moment("23:30"))
    mia.say("posts 4")
    office.clock.set(office.moment("06:00", 1))
    await office.start()
    await office.settle()
    (entry,) = await office.db.fetch("SELECT day FROM entry")
    assert str(entry["day"]) == "2026-11-19"


async def test_mail_waits_for_a_mail_server_that_is_down_and_arrives_once(office: Office, mia: Person) -> None:
    office.inboxes.misfortunes = [TryLater("down") for _ in range(5)]
    await office.at("16:05")
    await tap(office, mia, "preview")
    shown = newest_preview(mia)
    await tap(office, mia, "send")
    assert office.mails == []
    await office.restart()
    await office.at("18:00")
    assert [as_shown(mail) for mail in office.mails] == [shown]
    assert await office.alerts() == []


async def test_a_mail_that_cannot_be_sent_for_two_days_is_given_up_and_she_is_asked(
    office: Office, mia: Person
) -> None:
    office.inboxes.misfortunes = [TryLater("down") for _ in range(500)]
    await office.at("16:05")
    await tap(office, mia, "preview")
    await tap(office, mia, "send")
    await office.move_to(office.clock.now() + timedelta(days=2, hours=3))
    assert "did not take your mail" in heard(mia)
    assert len([words for words in await office.alerts() if "refused" in words]) == 1
    office.inboxes.misfortunes.clear()
    await tap(office, mia, "again")
    assert len(office.mails) == 1


@pytest.mark.parametrize(("answer", "mails"), [("arrived", 0), ("again", 1)])
async def test_a_mail_that_may_have_arrived_is_held_until_she_says_and_survives_a_restart(
    office: Office, mia: Person, answer: str, mails: int
) -> None:
    office.inboxes.misfortunes = [Uncertain("nobody knows")]
    await office.at("16:05")
    await tap(office, mia, "preview")
    shown = newest_preview(mia)
    await tap(office, mia, "send")
    await office.restart()
    await office.at("17:30")
    assert office.mails == []
    assert "I cannot tell whether" in last(mia).text
    await tap(office, mia, answer)
    await office.at("23:00")
    assert [as_shown(mail) for mail in office.mails] == [shown] * mails
