"""By when, as people type it, on the client's clock."""

from __future__ import annotations

from dataclasses import replace
from datetime import time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.issue_writeup.deadline_words import read_deadline
from tests.flows.examples import JONAS, at

NOW = at("14:05")  # Thursday 19 November


def read(words: str, client=JONAS) -> str:
    moment = read_deadline(words, NOW, client)
    return "" if moment is None else f"{moment.astimezone(ZoneInfo(client.zone)):%a %d %H:%M}"


@pytest.mark.parametrize(
    ("words", "moment"),
    [
        ("Friday 12:00", "Fri 20 12:00"),
        ("fri 12", "Fri 20 12:00"),
        ("by Monday", "Mon 23 17:00"),
        ("tomorrow noon", "Fri 20 12:00"),
        ("tomorrow at 3 pm", "Fri 20 15:00"),
        ("today", "Thu 19 17:00"),
        ("17:00", "Thu 19 17:00"),
        ("noon", "Fri 20 12:00"),
        ("EOD", "Thu 19 17:00"),
        ("24.11.", "Tue 24 17:00"),
        ("24.11. 15:00", "Tue 24 15:00"),
        ("24 Nov, 9:30", "Tue 24 09:30"),
        ("2026-11-24 10:00", "Tue 24 10:00"),
        ("in 3 hours", "Thu 19 17:05"),
        ("in 2 days", "Sat 21 14:05"),
        ("fre 12:00", "Fri 20 12:00"),
        ("i morgen kl. 12", "Fri 20 12:00"),
        ("fredag kl 14.30", "Fri 20 14:30"),
        ("senest mandag middag", "Mon 23 12:00"),
        ("inden fyraften", "Thu 19 17:00"),
        ("om en time", "Thu 19 15:05"),
        ("Fr 12:00", "Fri 20 12:00"),
        ("bis Freitag 12 Uhr", "Fri 20 12:00"),
        ("morgen Mittag", "Fri 20 12:00"),
        ("heute Feierabend", "Thu 19 17:00"),
        ("Montag um 10", "Mon 23 10:00"),
        ("in 3 Stunden", "Thu 19 17:05"),
    ],
)
def test_a_day_a_time_or_both_in_three_languages(words, moment):
    assert read(words) == moment


@pytest.mark.parametrize(
    "words", ["asap", "soon", "next week", "tomorrow 25:00", "", "A", "x" * 500, "12:99", "Friday 13:00 or 14:00"]
)
def test_what_cannot_be_told_is_not_guessed(words):
    assert read(words) == ""


def test_the_time_is_the_clients():
    manila = replace(JONAS, zone="Asia/Manila")
    assert read("tomorrow 12:00", manila) == "Fri 20 12:00"
    assert read_deadline("tomorrow 12:00", NOW, manila) == at("05:00", day=NOW.date().replace(day=20))


def test_a_day_alone_ends_when_the_client_goes_home():
    assert read("Friday", replace(JONAS, works_until=time(15, 30))) == "Fri 20 15:30"


def test_a_past_day_is_read_as_what_it_is():
    assert read("yesterday 12:00") == "Wed 18 12:00"


@given(st.text(max_size=60))
def test_any_text_gives_a_moment_or_nothing(words):
    moment = read_deadline(words, NOW, JONAS)
    assert moment is None or moment.tzinfo is not None
