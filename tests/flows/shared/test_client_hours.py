"""Deadlines, reminders and answering times are counted in the client's own working hours."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.shared.client_hours import (
    LAST_CALL,
    SHORTEST_NOTICE,
    client_works_on,
    deadlines,
    in_working_hours,
    reminders,
    working_minutes,
)
from flows.shared.people import Client
from tests.flows.examples import FRIDAY, JONAS, MONDAY, SATURDAY, THURSDAY, at
from tests.flows.zones import different_zones

TUESDAY = date(2026, 11, 24)
BERLIN = JONAS.zone
IN_BAVARIA = replace(JONAS, holidays="DE-BY")
NIGHT_IN_MANILA = replace(JONAS, zone="Asia/Manila", works_from=time(13), works_until=time(22))

ZONES = st.sampled_from(different_zones())
WHEN = st.integers(0, 9 * 366 * 24 * 60).map(
    lambda minutes: datetime(2020, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)
CLIENTS = st.builds(
    lambda zone, days, hours: replace(
        JONAS, zone=zone, working_days=frozenset(days), works_from=min(hours), works_until=max(hours)
    ),
    ZONES,
    st.sets(st.integers(0, 6), min_size=1),
    st.lists(st.times(), min_size=2, max_size=2, unique=True).map(
        lambda pair: [each.replace(second=0, microsecond=0, fold=0) for each in pair]
    ),
)


def clock(*moments: datetime) -> list[str]:
    """Instants as Jonas's clock shows them: ``Fri 12:00``."""
    return [f"{moment.astimezone(ZoneInfo(BERLIN)):%a %H:%M}" for moment in moments]


# ── when they work ──────────────────────────────────────────────────────────────────────────────────


def test_weekends_and_the_clients_own_holidays_are_no_working_days():
    corpus_christi = date(2026, 6, 4)
    assert client_works_on(JONAS, FRIDAY)
    assert not client_works_on(JONAS, SATURDAY)
    assert client_works_on(JONAS, corpus_christi)
    assert not client_works_on(IN_BAVARIA, corpus_christi)
    assert client_works_on(replace(JONAS, working_days=frozenset({5})), SATURDAY)


@pytest.mark.parametrize(
    ("wall", "inside"), [("08:59", False), ("09:00", True), ("12:30", True), ("17:00", True), ("17:01", False)]
)
def test_the_working_hours_include_both_ends(wall, inside):
    assert in_working_hours(JONAS, at(wall, THURSDAY, BERLIN)) is inside
    assert not in_working_hours(JONAS, at(wall, SATURDAY, BERLIN))


def test_the_hours_are_those_of_the_clients_clock():
    assert in_working_hours(NIGHT_IN_MANILA, at("14:00", THURSDAY, "Asia/Manila"))
    assert not in_working_hours(NIGHT_IN_MANILA, at("16:00", THURSDAY, BERLIN))


# ── how long an answer took ─────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("asked", "answered", "minutes"),
    [
        (("10:00", THURSDAY), ("10:42", THURSDAY), 42),
        (("16:30", FRIDAY), ("09:15", MONDAY), 45),
        (("18:00", THURSDAY), ("20:00", THURSDAY), 0),
        (("18:00", FRIDAY), ("11:00", SATURDAY), 0),
        (("07:00", THURSDAY), ("23:00", THURSDAY), 8 * 60),
        (("12:00", THURSDAY), ("12:00", TUESDAY), 5 * 60 + 8 * 60 + 8 * 60 + 3 * 60),
        (("12:00", THURSDAY), ("11:00", THURSDAY), 0),
    ],
)
def test_an_answering_time_counts_working_minutes_only(asked, answered, minutes):
    start, end = (at(wall, day, BERLIN) for wall, day in (asked, answered))
    assert working_minutes(JONAS, start, end) == minutes


def test_a_holiday_does_not_count_as_waiting():
    asked, answered = at("16:00", date(2026, 6, 3), BERLIN), at("10:00", date(2026, 6, 5), BERLIN)
    assert working_minutes(JONAS, asked, answered) == 60 + 8 * 60 + 60
    assert working_minutes(IN_BAVARIA, asked, answered) == 60 + 60


def test_a_working_night_is_as_long_as_the_clock_makes_it():
    early_birds = replace(JONAS, works_from=time(1), works_until=time(9), working_days=frozenset({6}))
    spring, autumn = date(2026, 3, 29), date(2026, 10, 25)
    lengths = [
        working_minutes(early_birds, at("00:00", day, BERLIN), at("23:00", day, BERLIN)) for day in (spring, autumn)
    ]
    assert lengths == [7 * 60, 9 * 60]


def test_seconds_do_not_make_a_minute():
    start = at("10:00", THURSDAY, BERLIN)
    assert working_minutes(JONAS, start, start + timedelta(seconds=59)) == 0


# ── when to remind ──────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("asked", "deadline", "expected"),
    [
        (("10:00", THURSDAY), ("16:00", THURSDAY), ["Thu 13:00", "Thu 15:00"]),
        (("14:00", THURSDAY), ("12:00", FRIDAY), ["Fri 09:00", "Fri 11:00"]),
        (("14:02", THURSDAY), ("12:00", FRIDAY), ["Fri 09:01", "Fri 11:00"]),
        (("10:00", FRIDAY), ("09:00", MONDAY), ["Fri 13:30", "Fri 16:00"]),
        (("20:00", THURSDAY), ("20:00", FRIDAY), ["Fri 13:00", "Fri 16:00"]),
        (("10:00", THURSDAY), ("12:00", THURSDAY), ["Thu 11:00"]),
        (("10:00", THURSDAY), ("11:00", THURSDAY), ["Thu 10:30"]),
        (("10:00", THURSDAY), ("10:59", THURSDAY), []),
        (("10:00", SATURDAY), ("20:00", SATURDAY), []),
        (("12:00", THURSDAY), ("11:00", THURSDAY), []),
    ],
)
def test_a_reminder_comes_at_half_time_and_an_hour_before(asked, deadline, expected):
    start, end = (at(wall, day, BERLIN) for wall, day in (asked, deadline))
    assert clock(*reminders(JONAS, start, end)) == expected


@given(client=CLIENTS, asked=WHEN, length=st.integers(1, 20 * 24 * 60))
def test_reminders_lie_in_working_hours_between_question_and_deadline(client: Client, asked, length):
    deadline = asked + timedelta(minutes=length)
    found = reminders(client, asked, deadline)
    assert all(in_working_hours(client, moment) and asked < moment < deadline for moment in found)
    assert all(first < second for first, second in pairwise(found))
    in_all = working_minutes(client, asked, deadline)
    assert len(found) == (0 if in_all < LAST_CALL else 1 if in_all <= 2 * LAST_CALL else 2)
    if found:
        assert working_minutes(client, asked, found[0]) == in_all // 2
    if len(found) == 2:
        assert working_minutes(client, found[1], deadline) == LAST_CALL


# ── what to offer as a deadline ─────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (("08:00", THURSDAY), ["Thu 12:00", "Thu 17:00", "Fri 12:00"]),
        (("10:01", THURSDAY), ["Thu 17:00", "Fri 12:00", "Fri 17:00"]),
        (("14:05", THURSDAY), ["Thu 17:00", "Fri 12:00", "Fri 17:00"]),
        (("15:01", THURSDAY), ["Fri 12:00", "Fri 17:00", "Mon 12:00"]),
        (("23:00", FRIDAY), ["Mon 12:00", "Mon 17:00", "Tue 12:00"]),
        (("11:00", SATURDAY), ["Mon 12:00", "Mon 17:00", "Tue 12:00"]),
    ],
)
def test_a_deadline_is_offered_at_noon_or_closing_time_with_two_working_hours_to_answer(now, expected):
    assert clock(*deadlines(JONAS, at(*now, BERLIN))) == expected


def test_noon_is_offered_only_to_those_who_work_before_and_after_it():
    afternoons = replace(JONAS, works_from=time(12), works_until=time(18))
    assert clock(*deadlines(afternoons, at("08:00", THURSDAY, BERLIN))) == ["Thu 18:00", "Fri 18:00", "Mon 18:00"]


def test_holidays_offer_no_deadline():
    before_corpus_christi = at("16:00", date(2026, 6, 3), BERLIN)
    assert clock(*deadlines(IN_BAVARIA, before_corpus_christi, count=1)) == ["Fri 12:00"]


def test_somebody_who_never_works_gets_no_deadline_offered():
    assert deadlines(replace(JONAS, working_days=frozenset()), at("10:00")) == ()


@given(client=CLIENTS, now=WHEN)
def test_offered_deadlines_are_in_order_in_working_hours_and_leave_time_to_answer(client: Client, now):
    found = deadlines(client, now)
    assert all(in_working_hours(client, moment) for moment in found)
    assert all(working_minutes(client, now, moment) >= SHORTEST_NOTICE for moment in found)
    assert all(first < second for first, second in pairwise(found))
    opening_hours = datetime.combine(THURSDAY, client.works_until) - datetime.combine(THURSDAY, client.works_from)
    assert len(found) == 3 or opening_hours < timedelta(hours=1)
