"""A week across the change of the clocks, in zones that do it their own way: exactly one card per local working day."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.stories.agreements import POSTS, agreement
from tests.stories.chat import tap
from tests.stories.office import open_office

pytestmark = pytest.mark.database

SEVEN = '"mon", "tue", "wed", "thu", "fri", "sat", "sun"'
AFTERNOON = 'plan_at = "08:30"\nreport_at = "16:00"\ndeliver_by = "17:00"'
AFTER_MIDNIGHT = 'report_at = "00:00"\ndeliver_by = "01:30"'
AT_NIGHT = 'report_at = "02:30"\ndeliver_by = "03:45"'
CHANGES = [
    ("Europe/Copenhagen", date(2026, 3, 29), AT_NIGHT),  # 02:30 does not exist
    ("Europe/Copenhagen", date(2026, 10, 25), AT_NIGHT),  # 02:30 exists twice
    ("Europe/Copenhagen", date(2026, 10, 25), AFTERNOON),
    ("America/Santiago", date(2026, 4, 5), AFTER_MIDNIGHT),
    ("America/Santiago", date(2026, 9, 6), AFTER_MIDNIGHT),  # midnight does not exist
    ("Asia/Beirut", date(2026, 3, 29), AFTER_MIDNIGHT),  # nor here
    ("Asia/Beirut", date(2026, 10, 25), AFTER_MIDNIGHT),
    ("Australia/Lord_Howe", date(2026, 4, 5), AT_NIGHT),  # by half an hour
    ("Australia/Lord_Howe", date(2026, 10, 4), AT_NIGHT),
    ("Pacific/Apia", date(2011, 12, 30), AFTERNOON),  # the day that never was
    ("Pacific/Apia", date(2011, 12, 30), AFTER_MIDNIGHT),
    ("Africa/Casablanca", date(2026, 2, 15), AT_NIGHT),  # out of summer time for Ramadan
]


@pytest.mark.parametrize(("zone", "change", "schedule"), CHANGES)
async def test_each_local_day_of_the_week_has_exactly_one_card_at_its_wall_clock_time(
    database_url: str, zone: str, change: date, schedule: str
) -> None:
    local = ZoneInfo(zone)
    quiet = 'quiet = ["12:00", "13:00"]'
    start = datetime.combine(change - timedelta(days=3), time(4), local)
    async with open_office(database_url, start) as office:
        await office.agree(agreement(POSTS, zone=zone, days=SEVEN, holidays="", schedule=schedule, quiet=quiet))
        her = await office.hire("Mia Holm")
        await office.move_to(datetime.combine(change + timedelta(days=3), time(3, 59), local))
        cards = [message for message in her.chat() if re.search("Type a number or tap|was not sent", message.text)]
        days = [f"{datetime.fromtimestamp(card.date, local):%A}" for card in cards]
        said = [card.text.partition(" · ")[2].partition("\n")[0] for card in cards]
        assert said == days, "each card names its own day"
        wanted = [f"{day:%A}" for day in local_days(change, schedule, zone)]
        assert days == wanted
        await tap(office, her, "preview")


def local_days(change: date, schedule: str, zone: str) -> list[date]:
    """The local dates whose card is due between the start and the end of the story."""
    night = "16:00" not in schedule
    first = change - timedelta(days=2 if night else 3)
    last = change + timedelta(days=3 if night else 2)
    days = [first + timedelta(days=number) for number in range((last - first).days + 1)]
    return [day for day in days if (zone, day) != ("Pacific/Apia", date(2011, 12, 30))]
