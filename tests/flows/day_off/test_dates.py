"""A date as people type it."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.day_off.dates import read_span
from flows.day_off.span import Span, in_a_row
from flows.shared.date_words import date_words
from flows.shared.people import LANGUAGES
from tests.flows.examples import FRIDAY, MONDAY, SATURDAY, THURSDAY, WEDNESDAY

NOV_24 = date(2026, 11, 24)  # a Tuesday


def one(words: str, today: date = THURSDAY) -> date | None:
    span = read_span(words, today)
    assert span is None or span.first == span.last
    return span and span.first


@pytest.mark.parametrize(
    "words",
    [
        *("2026-11-24", "24.11.", "24.11", "24. 11.", "24/11", "24/11/2026", "24.11.26", "24.11.2026", "24-11-2026"),
        *("24 Nov", "24 november", "24th November", "Nov 24", "November 24th, 2026"),
        *("24. november", "den 24. nov.", "24.november 2026", "tirsdag 24. november", "tirs 24. nov"),
        *("24. November", "24. Nov.", "am 24. November", "Dienstag, 24.11.", "Di 24. Nov", "  24.11.  "),
        *("Tuesday", "on tuesday", "tirsdag", "på tirsdag", "Dienstag", "di", "tue"),
    ],
)
def test_one_day_can_be_typed_in_many_ways(words):
    assert one(words) == NOV_24


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("today", THURSDAY),
        ("i dag", THURSDAY),
        ("Heute", THURSDAY),
        ("tomorrow", FRIDAY),
        ("i morgen", FRIDAY),
        ("morgen", FRIDAY),
        ("i overmorgen", SATURDAY),
        ("Übermorgen", SATURDAY),
        ("i går", WEDNESDAY),
        ("Thursday", THURSDAY),
        ("Sonnabend", SATURDAY),
        ("1. März", date(2027, 3, 1)),
        ("1 maj", date(2027, 5, 1)),
        ("1 May 2027", date(2027, 5, 1)),
    ],
)
def test_days_are_counted_from_today(words, day):
    assert one(words) == day


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("24.11.-28.11.", NOV_24, date(2026, 11, 28)),
        ("24.11. – 28.11.2026", NOV_24, date(2026, 11, 28)),
        ("24.–28.11.", NOV_24, date(2026, 11, 28)),
        ("24-28 Nov", NOV_24, date(2026, 11, 28)),
        ("fra den 24. til den 28. november", NOV_24, date(2026, 11, 28)),
        ("vom 24.11. bis 28.11.", NOV_24, date(2026, 11, 28)),
        ("vom 24. November bis zum 28. November", NOV_24, date(2026, 11, 28)),
        ("2026-11-24 - 2026-11-28", NOV_24, date(2026, 11, 28)),
        ("2026-11-24 to 2026-11-28", NOV_24, date(2026, 11, 28)),
        ("28.12.-3.1.", date(2026, 12, 28), date(2027, 1, 3)),
        ("tomorrow to monday", FRIDAY, MONDAY),
        ("fre-søn", FRIDAY, date(2026, 11, 22)),
        ("Thu 19 Nov – Fri 20 Nov", THURSDAY, FRIDAY),
    ],
)
def test_a_stretch_of_days_can_be_typed(words, first, last):
    assert read_span(words, THURSDAY) == Span(first, last)


def test_a_date_without_its_year_is_the_nearest_one():
    assert one("3.1.", date(2026, 12, 20)) == date(2027, 1, 3)
    assert one("3.12.", date(2026, 12, 20)) == date(2026, 12, 3)
    assert one("29.2.", date(2027, 12, 1)) == date(2028, 2, 29)


@pytest.mark.parametrize(
    "words",
    [
        *("", "x", "posts 2", "24", "24.", "11/24", "31.11.", "29.2.2027", "0.0.", "32 Nov", "2026-13-01"),
        *("friday 24.11.", "next friday", "28.11.-24.11.", "28.–2.12.", "24.11.-", "-", "– – –", "99.99.9999"),
        *("24.11. or 25.11.", "fri " * 12 + "24.11.", "٣٢.١١.", "Friday of next week", "november"),
    ],
)
def test_what_cannot_be_told_is_not_guessed(words):
    assert read_span(words, THURSDAY) is None


def test_a_very_long_text_is_no_date():
    assert read_span("fri " * 1000, THURSDAY) is None
    assert read_span("-" * 4000, THURSDAY) is None


@given(words=st.text(max_size=80))
def test_no_text_can_break_it(words):
    span = read_span(words, THURSDAY)
    assert span is None or span.first <= span.last


@given(days=st.integers(-59, 300), language=st.sampled_from(LANGUAGES))
def test_a_date_as_the_bot_writes_it_is_read_back(days, language):
    day = THURSDAY + timedelta(days=days)
    assert one(date_words(day, language)) == day


@given(st.sets(st.dates(date(2026, 1, 1), date(2026, 3, 1))))
def test_days_in_a_row_make_one_span_and_none_is_lost(days):
    spans = in_a_row(days)
    covered = [span.first + timedelta(days=n) for span in spans for n in range((span.last - span.first).days + 1)]
    assert covered == sorted(days)
    assert all(later.first - earlier.last > timedelta(days=1) for earlier, later in pairwise(spans))
