"""One number, as people type it."""

from __future__ import annotations

import time as stopwatch
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.reading.amounts.signs import read_digits
from flows.reading.duration import read_duration
from flows.reading.numbers import read_number, read_tapped, read_value
from flows.shared.agreement import Kpi, Period
from flows.shared.measure import Kind
from tests.flows.examples import CONVERSION, LEADS, POSTS, REFUNDS, SATISFACTION

CONVERSIONS = Kpi("conversions", "Conversions", Kind.COUNT, Decimal(5), period=Period.DAY)
NUMBERS = (Kind.COUNT, Kind.PERCENT, Kind.MONEY, Kind.RATING)


def amounts(words: str, kind: Kind) -> list[str]:
    """The ways to read words, as digits; none if they are not a number."""
    number = read_number(words, kind)
    return [] if number is None else [f"{candidate.normalize():f}" for candidate in number.candidates]


@pytest.mark.parametrize("kind", NUMBERS)
@pytest.mark.parametrize(
    ("words", "amount"),
    [
        ("12", "12"),
        (" 12 ", "12"),
        ("12.", "12"),
        ("12!", "12"),
        ("0", "0"),
        ("1,5", "1.5"),
        ("1.5", "1.5"),
        ("10,5", "10.5"),  # a framework we know of read this as 10
        ("0,125", "0.125"),
        ("1.250,50", "1250.5"),
        ("1,250.50", "1250.5"),
        ("1.250.000", "1250000"),
        ("12.345.678,9", "12345678.9"),
        ("1 200".replace(" ", "\u00a0"), "1200"),
        ("1'200", "1200"),
        ("1200.5", "1200.5"),
        ("1200", "1200"),
        ("1234.567", "1234.567"),
        ("٣", "3"),
        ("+3", "3"),
        ("= 3", "3"),
    ],
)
def test_plain_numbers(kind, words, amount):
    assert amounts(words, kind) == [amount]


@pytest.mark.parametrize(
    ("words", "amount"),
    [
        ("ten", "10"),
        ("fire", "4"),
        ("elf", "11"),
        ("twelve", "12"),
        ("twenty-two", "22"),
        ("zwölf", "12"),
        ("femoghalvfjerds", "75"),
        ("a dozen", "12"),
        ("3½", "3.5"),
        ("1,2k", "1200"),
        ("ca. 30", "30"),
    ],
)
def test_numbers_in_words_and_other_ways(words, amount):
    assert amounts(words, Kind.COUNT) == [amount]


@pytest.mark.parametrize("words", ["a few", "et par", "mehrere", "5-6", "over 100", "kl. 9", "12. maj", "room 12"])
def test_what_is_vague_or_never_a_value_is_no_number(words):
    assert amounts(words, Kind.COUNT) == []


@pytest.mark.parametrize("words", ["1.200", "1,200", "12.345", "999,999"])
def test_a_separator_before_three_digits_can_mean_two_things(words):
    whole, fraction = amounts(words, Kind.COUNT)
    assert Decimal(whole) == Decimal(fraction) * 1000


@pytest.mark.parametrize("words", ["0.125", "00,125", "1200.500", "1.20", "1.2000"])
def test_where_only_one_reading_is_possible_nothing_is_asked(words):
    assert len(amounts(words, Kind.COUNT)) == 1


NO_NUMBERS = [
    *("", " ", "-", "-3", "−3", "- 3", "++3", "+-3", "3+", "12-15", "12 34"),
    *("abc", "tent", "12x", "x12", "12 posts", "1e3", "NaN", "Infinity", "½", "²", "\x00", "💥"),
    *("1..5", "1.,5", ".5", ",5", "1.25.0000", "1,25.00.0", "12.34.56,7", "12345.678.901"),
]


@pytest.mark.parametrize("kind", [*NUMBERS, Kind.DURATION, Kind.TIME])
@pytest.mark.parametrize("words", NO_NUMBERS)
def test_anything_else_is_no_number(kind, words):
    assert amounts(words, kind) == []


@pytest.mark.parametrize(
    "words", ["9" * 13, "1" + "0" * 30, "9" * 41, "1.000.000.000.001", "12" + " " * 40 + "%", "1.2345678"]
)
def test_a_number_nobody_can_have_reached_is_no_number(words):
    for kind in Kind:
        assert read_number(words, kind) is None


def test_the_largest_number_is_a_million_millions():
    assert amounts("1" + "0" * 12, Kind.COUNT) == ["1000000000000"]


@pytest.mark.parametrize("words", ["12/15", "12 / 15", "12 of 15", "12 af 15", "12 ud af 15", "12 von 15", "12 aus 15"])
def test_so_many_of_so_many_is_the_first_number_of_a_count(words):
    assert amounts(words, Kind.COUNT) == ["12"]
    assert amounts(words, Kind.PERCENT) == []


@pytest.mark.parametrize("words", ["92 %", "92%", "92 percent", "92 procent", "92 Prozent", "92 pct.", "92"])
def test_percentages(words):
    assert amounts(words, Kind.PERCENT) == ["92"]


@pytest.mark.parametrize("words", ["92 %", "38 €", "4 stars"])
def test_a_count_has_no_unit(words):
    assert amounts(words, Kind.COUNT) == []


@pytest.mark.parametrize("words", ["4,5", "4.5 stars", "4,5 stjerner", "4,5 Sterne"])
def test_ratings(words):
    assert amounts(words, Kind.RATING) == ["4.5"]


# ── durations ───────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("words", "minutes"),
    [
        ("45 min", "45"),
        ("45min.", "45"),
        ("45 m", "45"),
        ("45 minutter", "45"),
        ("1 Minute", "1"),
        ("2h", "120"),
        ("2 h", "120"),
        ("2 t", "120"),
        ("2 timer", "120"),
        ("2 Stunden", "120"),
        ("2 Std.", "120"),
        ("2h10", "130"),
        ("2t10", "130"),
        ("2 h 10", "130"),
        ("2 h 10 min", "130"),
        ("2 Std. 10 Min.", "130"),
        ("2 timer 10 minutter", "130"),
        ("2:10", "130"),
        ("2:10 h", "130"),
        ("0:45", "45"),
        ("100:00", "6000"),
        ("1,5 t", "90"),
        ("1.5 hours", "90"),
        ("2,5 min", "2.5"),
        ("90 s", "1.5"),
        ("90 sek.", "1.5"),
        ("10 min 30 s", "10.5"),
        ("48h", "2880"),
        ("2 days", "2880"),
        ("2 dage", "2880"),
        ("1 Tag 4 Std.", "1680"),
        ("halvanden time", "90"),
        ("eine Dreiviertelstunde", "45"),
        ("an hour and a half", "90"),
        ("1½ Std.", "90"),
        ("tre kvarter", "45"),
        ("0 min", "0"),
        ("0", "0"),
        ("120 min", "120"),
    ],
)
def test_durations_are_minutes(words, minutes):
    assert amounts(words, Kind.DURATION) == [minutes]


@pytest.mark.parametrize(
    "words", ["2:75", "2h75", "2 h 75 min", "1 day 30 h", "min", "h", "2 h h", "10 min 2 h", "2 %"]
)
def test_what_is_no_duration(words):
    assert amounts(words, Kind.DURATION) == []


@pytest.mark.parametrize(("words", "candidates"), [("45", ["45", "2700"]), ("1,5", ["1.5", "90"])])
def test_a_bare_number_may_be_minutes_or_hours(words, candidates):
    assert amounts(words, Kind.DURATION) == candidates


@given(hours=st.integers(1, 99), minutes=st.integers(0, 59))
def test_hours_and_minutes_are_read_however_they_are_joined(hours, minutes):
    expected = (Decimal(hours * 60 + minutes),)
    for words in (
        f"{hours}h{minutes}",
        f"{hours} t {minutes} min",
        f"{hours}:{minutes:02d}",
        f"{hours * 60 + minutes} m",
    ):
        assert read_duration(words) == expected


# ── clock times, yes and no ─────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("words", "clock"),
    [
        ("15:40", (15, 40)),
        ("15.40", (15, 40)),
        ("9:05", (9, 5)),
        ("kl. 15.40", (15, 40)),
        ("kl 9", (9, 0)),
        ("15:40 Uhr", (15, 40)),
        ("9 Uhr", (9, 0)),
        ("3:40 pm", (15, 40)),
        ("3:40 AM", (3, 40)),
        ("9 am", (9, 0)),
        ("12 pm", (12, 0)),
        ("12:15 am", (0, 15)),
        ("00:00", (0, 0)),
        ("23:59", (23, 59)),
    ],
)
def test_clock_times_are_minutes_of_the_day(words, clock):
    assert amounts(words, Kind.TIME) == [str(clock[0] * 60 + clock[1])]


@pytest.mark.parametrize("words", ["9", "24:00", "15:60", "25:10", "1540", "3:4", "15:40:30", "noon"])
def test_what_is_no_clock_time(words):
    assert amounts(words, Kind.TIME) == []


@pytest.mark.parametrize("words", ["yes", "Yes.", "ja", "JA!", "y", "j", "✓", "1"])
def test_yes(words):
    assert amounts(words, Kind.YES_NO) == ["1"]


@pytest.mark.parametrize("words", ["no", "nej", "Nein.", "n", "0"])
def test_no(words):
    assert amounts(words, Kind.YES_NO) == ["0"]


@pytest.mark.parametrize("words", ["2", "maybe", "", "-", "yes no"])
def test_neither_yes_nor_no(words):
    assert amounts(words, Kind.YES_NO) == []


# ── for a KPI ───────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(("words", "adds"), [("+3", True), ("+ 3", True), ("3", False), ("=3", False)])
def test_a_plus_is_remembered(words, adds):
    number = read_value(words, POSTS, (POSTS,))
    assert number is not None
    assert (number.amount, number.adds) == (3, adds)


@pytest.mark.parametrize("words", ["38", "38 €", "€38", "38,00 EUR", "38 eur"])
def test_money_in_the_agreed_currency(words):
    number = read_value(words, REFUNDS, (REFUNDS,))
    assert number is not None
    assert number.amount == 38


@pytest.mark.parametrize("words", ["38 USD", "$38", "38 kr.", "38 dkk", "£38"])
def test_money_in_another_currency_is_not_converted_by_wishing(words):
    assert read_value(words, REFUNDS, (REFUNDS,)) is None


@pytest.mark.parametrize("currency", ["DKK", "SEK", "NOK"])
def test_kroner_are_those_of_the_agreement(currency):
    kpi = replace(REFUNDS, currency=currency)
    number = read_value("250 kr.", kpi, (kpi,))
    assert number is not None
    assert number.amount == 250


def test_a_rate_typed_whole_needs_both_sides():
    number = read_value("3 of 50", CONVERSION, (CONVERSION,))
    assert number is not None
    assert (number.amount, number.of) == (3, 50)
    for words in ("3", "6 %", "50 of 3", "3 of", "of 50", "3/50/2"):
        assert read_value(words, CONVERSION, (CONVERSION,)) is None


def test_of_a_rate_only_the_side_nobody_counts_is_typed():
    top = read_value("3", CONVERSION, (LEADS, CONVERSION))
    bottom = read_value("50", CONVERSION, (CONVERSIONS, CONVERSION))
    assert top is not None
    assert bottom is not None
    assert (top.amount, top.of) == (3, None)
    assert (bottom.amount, bottom.of) == (0, 50)


def test_the_side_that_is_typed_may_be_unclear_only_where_it_can_be_asked_about():
    top = read_value("1.200", CONVERSION, (LEADS, CONVERSION))
    assert top is not None
    assert not top.certain
    assert read_value("1.200", CONVERSION, (CONVERSIONS, CONVERSION)) is None


def test_a_rate_both_of_whose_sides_are_counted_is_never_typed():
    assert read_value("3", CONVERSION, (LEADS, CONVERSIONS, CONVERSION)) is None


@pytest.mark.parametrize("choice", ["4", "0", "92.5", "1200"])
def test_a_button_means_its_number(choice):
    assert read_tapped(choice) == Decimal(choice)


@pytest.mark.parametrize(
    "choice", ["", "NaN", "Infinity", "-1", "1e9", "1E+2", "٣", " 4", "4 ", "4.", "9" * 13, "0x10"]
)
def test_no_button_means_anything_else(choice):
    assert read_tapped(choice) is None


# ── for any words ───────────────────────────────────────────────────────────────────────────────────


@settings(deadline=None)
@given(words=st.text(max_size=60), kind=st.sampled_from(Kind))
def test_any_words_are_a_believable_number_or_none(words, kind):
    number = read_number(words, kind)
    if number is not None:
        assert number.candidates
        assert all(0 <= candidate <= 10**12 for candidate in number.candidates)


@settings(deadline=None)
@given(words=st.text("0123456789.,:/ +-=hmtkruafvondj%€'\u00a0", max_size=45), kind=st.sampled_from(Kind))
def test_words_that_look_like_numbers_are_a_believable_number_or_none(words, kind):
    number = read_number(words, kind)
    assert number is None or all(0 <= candidate <= 10**12 for candidate in number.candidates)


@given(number=st.decimals(0, 10**9, places=2))
def test_a_number_is_read_however_it_is_grouped(number):
    plain, english = f"{number:f}", f"{number:,f}"
    german = english.translate(str.maketrans(".,", ",."))
    for words in (plain, english, german):
        assert number in read_digits(words, "")


@pytest.mark.parametrize("piece", ["1", " ", "1.", "9 ", "h", "1h", "%", "kr ", "\u00a0", "a", "1,", "€", "="])
@pytest.mark.parametrize("kpi", [POSTS, REFUNDS, SATISFACTION, CONVERSION], ids=lambda kpi: kpi.key)
def test_a_hundred_thousand_characters_are_no_number_at_once(piece, kpi):
    begun = stopwatch.perf_counter()
    assert read_value(piece * (100_000 // len(piece)), kpi, (kpi,)) is None
    assert stopwatch.perf_counter() - begun < 1
