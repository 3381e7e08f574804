"""English reports: constructions many people use, each in a sentence of its own."""

from __future__ import annotations

from decimal import Decimal

import pytest

from flows.reading.report import read
from flows.shared.agreement import Kpi
from flows.shared.measure import Kind


def _kpi(name: str, *aliases: str, kind: Kind = Kind.COUNT) -> Kpi:
    return Kpi(name.lower(), name, kind, Decimal(0), aliases=aliases)


KPIS = (
    _kpi("Calls"),
    _kpi("Quotes sent", "quotes"),
    _kpi("Site visits", "visits"),
    _kpi("Complaints"),
    _kpi("New followers", "followers"),
    _kpi("Cancellations"),
    _kpi("Hours worked", "hours", kind=Kind.DURATION),
)


def _values(words: str) -> dict[str, str]:
    return {value.kpi: f"{value.amount.normalize():f}" for value in read(words, KPIS, "en").values}


def _asked(words: str) -> set[str]:
    return {each.kpi for each in read(words, KPIS, "en").unclear}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Calls: there weren't any.", {"calls": "0"}),
        ("Site visits: didn't have any today", {"site visits": "0"}),
        ("Quotes, no new ones.", {"quotes sent": "0"}),
        ("Not even one complaint!", {"complaints": "0"}),
        ("Nobody complained.", {"complaints": "0"}),
        ("Cancellations: a big fat zero", {"cancellations": "0"}),
    ],
)
def test_none_is_said_in_many_ways(words: str, expected: dict[str, str]) -> None:
    assert _values(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("5 cancelled on me today", {"cancellations": "5"}),
        ("Two people complained about the queue.", {"complaints": "2"}),
        ("I was on the clock for 6 hours", {"hours worked": "360"}),
    ],
)
def test_a_verb_names_what_was_counted(words: str, expected: dict[str, str]) -> None:
    assert _values(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Calls 48, visits 2. Scratch the calls figure, 84.", {"calls": "84", "site visits": "2"}),
        ("Calls: a dozen plus 3, i.e. 15", {"calls": "15"}),
    ],
)
def test_a_number_said_again_replaces_the_first(words: str, expected: dict[str, str]) -> None:
    assert _values(words) == expected


@pytest.mark.parametrize("words", ["Quotes: I am thinking of 4", "Visits arrive on the 28th, 20 of them."])
def test_what_is_only_talked_about_is_no_result(words: str) -> None:
    assert _values(words) == {}


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("calls 52 quotes 19 visits 6... sorry, not 19, 29", {"calls": "52", "quotes sent": "29", "site visits": "6"}),
        ("Calls 31, visits 4. Oops, not 31, 13!", {"calls": "13", "site visits": "4"}),
    ],
)
def test_a_correction_finds_the_number_it_takes_back(words: str, expected: dict[str, str]) -> None:
    assert _values(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Visits: 2 villages, 5 visits done", {"site visits": "5"}),
        ("Called nine parents in 4 calls.", {"calls": "4"}),
        ("Calls: 30 tenants and 25 landlords", {"calls": "55"}),
        ("Six site visits, and a complaint.", {"site visits": "6", "complaints": "1"}),
    ],
)
def test_a_number_beside_its_name_goes_before_one_that_counts_something_else(
    words: str, expected: dict[str, str]
) -> None:
    assert _values(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Followers +12, so 4,310 now in total", {"new followers": "12"}),
        ("Visits: 8 to 10, I mean 9", {"site visits": "9"}),
        ("Busy Tuesday: 14 calls", {"calls": "14"}),
        ("Cancelled nothing as the sun was out.", {"cancellations": "0"}),
    ],
)
def test_what_a_number_came_to_and_whose_day_it_is(words: str, expected: dict[str, str]) -> None:
    assert _values(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Visits: 8 to 10, that's 9", {"site visits": "9"}),
        ("I had 12 complaints but two were jokes, so 10 complaints logged.", {"complaints": "10"}),
        ("North\ncalls 4\nSouth\ncalls 9\nAll teams\ncalls 13", {"calls": "13"}),
        ("Started at 8, so log 7 hours please", {"hours worked": "420"}),
    ],
)
def test_the_sum_or_conclusion_is_the_value(words: str, expected: dict[str, str]) -> None:
    assert _values(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("I sent four quotes before lunch, two more quotes after.", {"quotes sent": "6"}),
        ("Calls 10... no, 11", {"calls": "11"}),
        ("Hours: half past seven to four", {}),
        ("Three more calls than on Monday.", {}),
    ],
)
def test_more_after_a_number_and_no_before_one(words: str, expected: dict[str, str]) -> None:
    assert _values(words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("5 calls got answered, 2 got cut off", {"calls": "5"}),
        ("We got a complaint today but also five quotes", {"complaints": "1", "quotes sent": "5"}),
    ],
)
def test_a_verb_after_two_numbers_makes_no_sum_and_an_article_counts_what_came_in(
    words: str, expected: dict[str, str]
) -> None:
    assert _values(words) == expected
