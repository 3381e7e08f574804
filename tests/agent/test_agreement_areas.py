"""The agreement file says when the client answers, how far she may go in each area, and what she decides alone."""

from __future__ import annotations

from datetime import time
from decimal import Decimal

import pytest

from agent.agreement_file.reading import read_agreement
from flows.shared.delegation import Area, Boundary, Level
from tests.agent.test_agreement_file import GOOD, mistakes_of, only_mistake

FEED = '[[area]]\nname = "Price feed"\n'
ORDERS = '[[area]]\nname = "Orders"\ndelegation = "advise"\n'
REFUNDS = '[[boundary]]\ntext = "Refunds up to 50 €"\n'


def client_with(*lines: str) -> str:
    return GOOD.replace("[schedule]", "\n".join([*lines, "", "[schedule]"]))


def test_a_file_without_hours_means_weekdays_from_nine_to_five_and_no_holidays() -> None:
    client = read_agreement(GOOD).client
    assert (client.working_days, client.holidays) == (frozenset(range(5)), "")
    assert (client.works_from, client.works_until) == (time(9), time(17))


def test_the_clients_days_holidays_and_hours_can_be_agreed() -> None:
    client = read_agreement(
        client_with('working_days = ["sun", "mon"]', 'holidays = "DE-BY"', 'hours = ["07:30", "14:00"]')
    ).client
    assert (client.working_days, client.holidays) == (frozenset({0, 6}), "DE-BY")
    assert (client.works_from, client.works_until) == (time(7, 30), time(14))


def test_a_file_without_areas_names_none_and_leaves_nothing_to_her_alone() -> None:
    terms = read_agreement(GOOD).terms
    assert (terms.areas, terms.boundaries) == ((), ())


def test_areas_are_read_in_their_order_and_consult_is_what_an_area_means_by_itself() -> None:
    links = 'sop = ["https://wiki.example/feed", "https://wiki.example/feed", "http://wiki.example/b?c=d"]\n'
    terms = read_agreement(GOOD + FEED + links + ORDERS).terms
    assert terms.areas == (
        Area("Price feed", Level.CONSULT, ("https://wiki.example/feed", "http://wiki.example/b?c=d")),
        Area("Orders", Level.ADVISE),
    )


@pytest.mark.parametrize("level", Level)
def test_every_level_can_be_agreed(level: Level) -> None:
    (area,) = read_agreement(GOOD + FEED + f'delegation = "{level}"\n').terms.areas
    assert area.level is level


def test_a_boundary_calls_its_area_as_the_area_calls_itself() -> None:
    terms = read_agreement(GOOD + REFUNDS + 'area = "ORDERS"\nlimit = 50\ncurrency = "EUR"\n' + ORDERS).terms
    assert terms.boundaries == (Boundary("Refunds up to 50 €", "Orders", Decimal(50), "EUR"),)


def test_a_boundary_without_area_or_amount_holds_everywhere() -> None:
    assert read_agreement(GOOD + REFUNDS).terms.boundaries == (Boundary("Refunds up to 50 €"),)


@pytest.mark.parametrize(
    ("text", "place", "cause"),
    [
        (GOOD + FEED + 'delegation = "ask"\n', '[[area]] "Price feed", delegation', 'none of "tell"'),
        (GOOD + FEED + 'delegation = "consultt"\n', '[[area]] "Price feed", delegation', "Did you mean consult?"),
        (GOOD + FEED + 'level = "tell"\n', '[[area]] "Price feed", level', "no such key"),
        (GOOD + "[[area]]\n", "[[area]] number 1, name", "name is missing"),
        (GOOD + FEED + '[[area]]\nname = "price  FEED"\n', '[[area]] "price  FEED", name', "already an area (line"),
        (GOOD + FEED + "sop = []\n", '[[area]] "Price feed", sop', "list is empty"),
        (GOOD + FEED + 'sop = "https://a.example"\n', '[[area]] "Price feed", sop', "not a list"),
        (GOOD + FEED + 'sop = ["wiki.example/feed"]\n', '[[area]] "Price feed", sop', "not a link"),
        (GOOD + FEED + 'sop = ["javascript:alert(1)"]\n', '[[area]] "Price feed", sop', "not a link"),
        (GOOD + FEED + 'sop = ["https://a.example/x y"]\n', '[[area]] "Price feed", sop', "not a link"),
        (GOOD + FEED + 'sop = ["https://[a"]\n', '[[area]] "Price feed", sop', "not a link"),
        (GOOD + FEED + f'sop = ["https://a.example/{"x" * 300}"]\n', '[[area]] "Price feed", sop', "not a link"),
        (GOOD + "[[boundary]]\n", "[[boundary]] number 1, text", "text is missing"),
        (GOOD + REFUNDS + "limit = 50\n", '[[boundary]] "Refunds up to 50 €", limit', "needs a currency"),
        (GOOD + REFUNDS + 'currency = "EUR"\n', '[[boundary]] "Refunds up to 50 €", currency', "needs a limit"),
        (
            GOOD + REFUNDS + 'limit = 0\ncurrency = "EUR"\n',
            '[[boundary]] "Refunds up to 50 €", limit',
            "up to nothing is nothing",
        ),
        (
            GOOD + REFUNDS + 'limit = 50\ncurrency = "eur"\n',
            '[[boundary]] "Refunds up to 50 €", currency',
            "Did you mean EUR?",
        ),
        (
            GOOD + REFUNDS + 'area = "Order"\n' + ORDERS,
            '[[boundary]] "Refunds up to 50 €", area',
            "Did you mean Orders?",
        ),
        (GOOD + "[area]\n" + FEED.partition("\n")[2], "[area]", "not quite right"),
        (client_with('hours = ["17:00", "09:00"]'), "[client] hours", "not before"),
        (client_with('hours = ["09:00", "09:00"]'), "[client] hours", "not before"),
        (client_with('hours = "09:00-17:00"'), "[client] hours", "not a list of two times"),
        (client_with('holidays = "XX"'), "[client] holidays", "not a country"),
        (client_with("working_days = []"), "[client] working_days", "list is empty"),
    ],
)
def test_what_is_wrong_is_said_where_it_is(text: str, place: str, cause: str) -> None:
    mistake = only_mistake(text)
    assert mistake.place == place
    assert cause in mistake.cause
    assert mistake.remedy


def test_an_unfinished_heading_is_shown_whole() -> None:
    (mistake, *_) = mistakes_of(GOOD + "[[area\n")
    assert "[[area]]" in mistake.remedy
