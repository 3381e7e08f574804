"""A number is written as the reader is used to, with its meaning."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.shared.measure import Kind, Measure, measure_words
from flows.shared.people import LANGUAGES

NBSP = "\u00a0"


def written(amount: str, kind: Kind, currency: str = "") -> tuple[str, ...]:
    """In English, Danish and German."""
    measure = Measure(Decimal(amount), kind, currency)
    return tuple(measure_words(measure, language) for language in LANGUAGES)


def everywhere(words: str) -> tuple[str, ...]:
    return (words,) * len(LANGUAGES)


@pytest.mark.parametrize(
    ("amount", "expected"),
    [
        ("0", everywhere("0")),
        ("15", everywhere("15")),
        ("15.00", everywhere("15")),
        ("1.5", ("1.5", "1,5", "1,5")),
        ("0.005", ("0.01", "0,01", "0,01")),
        ("1234567", ("1,234,567", "1.234.567", "1.234.567")),
        ("1234.567", ("1,234.57", "1.234,57", "1.234,57")),
    ],
)
def test_counts(amount, expected):
    assert written(amount, Kind.COUNT) == expected


def test_ratings_keep_their_decimals():
    assert written("4.5", Kind.RATING) == ("4.5", "4,5", "4,5")
    assert written("4.0", Kind.RATING) == everywhere("4")


@pytest.mark.parametrize(
    ("amount", "expected"),
    [
        ("92", everywhere("92 %")),
        ("92.25", ("92.25 %", "92,25 %", "92,25 %")),
        ("0", everywhere("0 %")),
        (str(Decimal(400) / 30), ("13.33 %", "13,33 %", "13,33 %")),
    ],
)
def test_percentages(amount, expected):
    assert written(amount, Kind.PERCENT) == expected


@pytest.mark.parametrize(
    ("minutes", "expected"),
    [
        ("130", ("2 h 10 min", "2 t 10 min.", "2 Std. 10 Min.")),
        ("45", ("45 min", "45 min.", "45 Min.")),
        ("120", ("2 h", "2 t", "2 Std.")),
        ("2880", ("48 h", "48 t", "48 Std.")),
        ("0", ("0 min", "0 min.", "0 Min.")),
        ("0.5", everywhere("30 s")),
        ("0.999", ("1 min", "1 min.", "1 Min.")),
        ("1.5", ("2 min", "2 min.", "2 Min.")),
        ("59.7", ("1 h", "1 t", "1 Std.")),
    ],
)
def test_durations(minutes, expected):
    assert written(minutes, Kind.DURATION) == expected


@pytest.mark.parametrize(
    ("amount", "currency", "expected"),
    [
        ("1250", "EUR", ("€1,250.00", f"1.250,00{NBSP}€", f"1.250,00{NBSP}€")),
        ("38.5", "DKK", (f"DKK{NBSP}38.50", f"38,50{NBSP}kr.", f"38,50{NBSP}DKK")),
        ("0", "GBP", ("£0.00", f"0,00{NBSP}£", f"0,00{NBSP}£")),
        ("1000", "JPY", ("JP¥1,000", f"1.000{NBSP}JP¥", f"1.000{NBSP}¥")),
    ],
)
def test_money_has_its_currency(amount, currency, expected):
    assert written(amount, Kind.MONEY, currency) == expected


@pytest.mark.parametrize(
    ("minutes", "clock"), [("0", "00:00"), ("545", "09:05"), ("960", "16:00"), ("1439", "23:59"), ("1470", "00:30")]
)
def test_clock_times(minutes, clock):
    assert written(minutes, Kind.TIME) == everywhere(clock)


def test_yes_and_no():
    assert written("1", Kind.YES_NO) == ("yes", "ja", "ja")
    assert written("0", Kind.YES_NO) == ("no", "nej", "nein")


@given(
    amount=st.decimals(0, 10**12, places=6),
    kind=st.sampled_from(Kind),
    language=st.sampled_from(LANGUAGES),
)
def test_any_number_that_can_be_reported_can_be_written(amount, kind, language):
    assert measure_words(Measure(amount, kind, "EUR"), language)


def test_equal_numbers_are_written_the_same():
    assert written("4", Kind.COUNT) == written("4.000", Kind.COUNT)
