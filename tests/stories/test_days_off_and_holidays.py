"""Silence on holidays, days off, weekends and in quiet hours: no card, no reminder, no notice to the client."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from tests.doubles.bot_api import Person
from tests.stories.agreements import POSTS, agreement, berger
from tests.stories.chat import heard, last, say, tap
from tests.stories.office import Office, open_office

pytestmark = pytest.mark.database

COPENHAGEN = ZoneInfo("Europe/Copenhagen")


@pytest.fixture
async def mia(office: Office) -> Person:
    await office.agree(agreement(POSTS))
    return await office.hire("Mia Holm")


async def days_with_a_card(office: Office, her: Person, days: int) -> list[str]:
    """Let days pass without an answer; return the weekdays on which she heard anything."""
    spoken = []
    for _ in range(days):
        before = last(her).message_id
        await office.at("23:50")
        if heard(her, before):
            spoken.append(f"{office.clock.now().astimezone(office.zone):%a %d}")
        await office.at("00:10", day=1)
    return spoken


async def test_weekends_are_silent_for_her_and_for_the_client(office: Office, mia: Person) -> None:
    assert await days_with_a_card(office, mia, 7) == ["Thu 19", "Fri 20", "Mon 23", "Tue 24", "Wed 25"]
    assert [f"{mail.at.astimezone(office.zone):%a}" for mail in office.mails] == ["Thu", "Fri", "Mon", "Tue", "Wed"]


async def test_danish_holidays_are_silent_and_the_days_around_them_are_not(database_url: str) -> None:
    async with open_office(database_url, datetime(2026, 5, 12, 7, 0, tzinfo=COPENHAGEN)) as office:
        await office.agree(agreement(POSTS))
        her = await office.hire("Mia Holm")
        # Ascension Day is Thursday the 14th, Whit Monday the 25th
        assert await days_with_a_card(office, her, 15) == [
            "Tue 12", "Wed 13", "Fri 15", "Mon 18", "Tue 19", "Wed 20", "Thu 21", "Fri 22", "Tue 26",
        ]  # fmt: skip


async def test_working_days_may_be_any_days_of_the_week(office: Office) -> None:
    await office.agree(agreement(POSTS, days='"sat", "sun"', holidays=""))
    her = await office.hire("Mia Holm")
    assert await days_with_a_card(office, her, 7) == ["Sat 21", "Sun 22"]


async def test_a_day_off_taken_ahead_is_silent_and_the_day_after_is_not(office: Office, mia: Person) -> None:
    await say(office, mia, "/dayoff tomorrow")
    assert await days_with_a_card(office, mia, 5) == ["Thu 19", "Mon 23"]
    assert len(office.mails) == 2


async def test_a_day_off_taken_back_is_an_ordinary_day_again(office: Office, mia: Person) -> None:
    await say(office, mia, "/dayoff tomorrow")
    await tap(office, mia, "remove")
    assert await days_with_a_card(office, mia, 2) == ["Thu 19", "Fri 20"]


async def test_a_day_off_taken_from_a_reminder_ends_every_clients_day(office: Office) -> None:
    await office.agree(agreement(POSTS), berger())
    her = await office.hire("Mia Holm")
    await office.at("16:30")
    await tap(office, her, "day_off")
    assert "day off" in heard(her)
    quiet = last(her).message_id
    await office.at("23:00")
    assert not heard(her, quiet)
    assert office.mails == []


async def test_a_day_off_in_the_middle_of_the_day_silences_what_was_planned(office: Office, mia: Person) -> None:
    await office.at("12:00")
    await say(office, mia, "/dayoff today")
    quiet = last(mia).message_id
    await office.at("23:00")
    assert not heard(mia, quiet)
    assert office.mails == []


async def test_nothing_but_the_card_is_said_in_quiet_hours(office: Office) -> None:
    evening = 'report_at = "20:30"\ndeliver_by = "22:30"\ngrace = "1h"'
    await office.agree(agreement(POSTS, schedule=evening))
    her = await office.hire("Mia Holm")
    await office.at("20:59")
    before = last(her).message_id
    assert "Nordlys" in last(her).text
    await office.at("22:29")  # halfway (21:30) and the last quarter of an hour (22:15) are after 21:00
    assert not heard(her, before)


async def test_a_new_agreement_does_not_ask_about_days_before_it(office: Office, mia: Person) -> None:
    await office.at("18:30")
    before = last(mia).message_id
    await office.agree(berger())
    await office.at("23:00")
    assert not heard(mia, before), "Berger's first day is tomorrow: today's delivery time is over"
    await office.at("16:45", day=1)
    assert "Berger" in heard(mia, before)


async def test_a_snoozed_reminder_does_not_ring_on_a_day_she_has_skipped_since(office: Office) -> None:
    await office.agree(agreement(POSTS, schedule='report_at = "15:00"\ndeliver_by = "17:00"\ngrace = "1h"'))
    her = await office.hire("Mia Holm")
    await office.at("16:00")
    await tap(office, her, "snooze")
    await say(office, her, "/dayoff today")
    quiet = last(her).message_id
    await office.at("23:00")
    assert not heard(her, quiet)
