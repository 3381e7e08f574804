"""A note of a name and a number is read as it stands, and what is not of today is left out."""

from __future__ import annotations

import time as stopwatch
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.reading.reading import Reading, ReadValue, Unclear
from flows.reading.report import read
from flows.reading.report.read import LONGEST
from flows.shared.agreement import Kpi
from flows.shared.measure import Kind
from tests.flows.examples import (
    BACKUP,
    CONVERSION,
    LEADS,
    ON_TIME,
    POSTS,
    REFUNDS,
    REPLY_TIME,
    SATISFACTION,
    STARS,
    TEXTS,
    TURNAROUND,
)

STANDUP = Kpi("standup", "Stand-up", Kind.TIME, Decimal(9 * 60))
LIKES = Kpi("likes", "Comments and likes", Kind.COUNT, Decimal(5))
MAILS = Kpi("mails", "Mails", Kind.COUNT, Decimal(20))
AIMS = Kpi("aims", "Target calls", Kind.COUNT, Decimal(5), aliases=("Mål i morgen",))
KPIS = (POSTS, TURNAROUND, REPLY_TIME, SATISFACTION, REFUNDS, LEADS, STARS, BACKUP, STANDUP, LIKES, MAILS, AIMS)


def values(words: str, kpis: tuple[Kpi, ...] = KPIS) -> dict[str, str]:
    """Key and amount of everything read with certainty in what a Dane types, in whatever language."""
    return {value.kpi: f"{value.amount.normalize():f}" for value in read(words, kpis, "da").values}


def unread(words: str, kpis: tuple[Kpi, ...] = KPIS) -> bool:
    return not read(words, kpis, "da").found


# ── what is plainly said ────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("posts 2", {"approved-posts": "2"}),
        ("posts +2", {"approved-posts": "2"}),
        ("2 posts", {"approved-posts": "2"}),
        ("POSTS: 2.", {"approved-posts": "2"}),
        ("posts - 2", {"approved-posts": "2"}),
        ("approved posts 2", {"approved-posts": "2"}),
        ("opslag 2", {"approved-posts": "2"}),
        ("5 leads", {"leads": "5"}),
        ("svarede 12 mails", {"mails": "12"}),
        ("12 mails answered!", {"mails": "12"}),
        ("posts 12/15", {"approved-posts": "12"}),
        ("12 of 15 posts are up", {"approved-posts": "12"}),
        ("reply 45 min", {"reply-time": "45"}),
        ("Svartid 2t10", {"reply-time": "130"}),
        ("reply time 2 h 10 min", {"reply-time": "130"}),
        ("reply 2 h 10", {"reply-time": "130"}),
        ("turnaround 2 days", {"post-turnaround": "2880"}),
        ("satisfaction 92 %", {"satisfaction": "92"}),
        ("92,5% tilfredshed", {"satisfaction": "92.5"}),
        ("erstattung 38,50 €", {"erstattungen": "38.5"}),
        ("€38 erstattung", {"erstattungen": "38"}),
        ("rating 4,5", {"stars": "4.5"}),
        ("stand-up 3:40 pm", {"standup": "940"}),
        ("stand-up kl. 9", {"standup": "540"}),
        ("stand-up 9:05 Uhr", {"standup": "545"}),
        ("backup ja", {"backup": "1"}),
        ("Backup checked: no.", {"backup": "0"}),
    ],
)
def test_a_name_or_alias_and_a_number_in_any_order(words, expected):
    assert values(words) == expected


@pytest.mark.parametrize(
    "words", ["posts 2, leads 3 and 4 mails", "posts 2\nleads 3; mails 4", "posts 2 og 3 leads · mails 4"]
)
def test_several_values_in_one_message(words):
    assert values(words) == {"approved-posts": "2", "leads": "3", "mails": "4"}


def test_prose_around_a_value_does_not_hide_it():
    assert values("2 posts up, and answered 23 mails") == {"approved-posts": "2", "mails": "23"}


def test_of_two_values_for_one_kpi_the_last_counts():
    assert values("posts 2, no wait: posts 3") == {"approved-posts": "3"}


@pytest.mark.parametrize(
    ("words", "adds", "plus"),
    [
        ("posts 2", True, False),
        ("posts +2", True, True),
        ("posts + 2", True, True),
        ("posts =2", False, False),
        ("posts = 2", False, False),
        ("satisfaction 92", False, False),
        ("satisfaction +92", False, False),
    ],
)
def test_what_adds_up_is_added_unless_she_says_it_is_the_total(words, adds, plus):
    (value,) = read(words, KPIS, "da").values
    assert (value.adds, value.plus) == (adds, plus)


def test_a_rate_is_read_with_both_its_sides():
    (value,) = read("conversion 3 of 50", (CONVERSION,)).values
    assert (value.amount, value.of, value.adds) == (3, 50, True)


def test_the_words_a_value_came_from_are_kept():
    (value,) = read("Sent to Jonas, posts 2 today", KPIS).values
    assert value == ReadValue("approved-posts", Decimal(2), words="posts 2 today", why=("NAME_AND_VALUE",))


def test_links_are_no_numbers_and_name_nothing():
    assert values("posts +1 https://x.example/post/12?leads=3") == {"approved-posts": "1"}
    assert unread("https://x.example/posts/12 www.leads.example/5")


# ── names ───────────────────────────────────────────────────────────────────────────────────────────


def test_a_longer_name_wins_over_a_shorter_one_inside_it():
    assert values("post turnaround 36 h") == {"post-turnaround": "2160"}
    assert values("post 3") == {"approved-posts": "3"}


def test_a_name_may_hold_an_and():
    assert values("comments and likes 3") == {"likes": "3"}
    assert values("comments and likes 3, posts 2") == {"likes": "3", "approved-posts": "2"}


def test_a_name_may_hold_a_word_that_would_mean_another_day():
    assert values("target calls 3") == {"aims": "3"}
    assert values("mål i morgen 3") == {"aims": "3"}


@pytest.mark.parametrize("words", ["posts2", "leadsheet 5", "misleads 5"])
def test_a_name_inside_another_word_is_no_name(words):
    assert unread(words)


def test_a_word_that_ends_with_the_name_is_a_kind_of_it():
    assert values("blogposts 2") == {"approved-posts": "2"}


def test_the_accents_of_a_name_may_be_typed_in_pieces():
    meetings = Kpi("moeder", "Møder på kontoret", Kind.COUNT, Decimal(1))
    assert values("møder pa\u030a kontoret 2", (meetings,)) == {"moeder": "2"}


def test_names_and_values_need_no_comma():
    assert values("posts 2 leads 3") == {"approved-posts": "2", "leads": "3"}
    assert values("2 posts 3 leads") == {"approved-posts": "2", "leads": "3"}


def test_a_time_taken_from_the_report_is_never_read():
    assert unread("report on time 15:40", (ON_TIME,))


# ── numbers ─────────────────────────────────────────────────────────────────────────────────────────


def test_an_ambiguous_number_is_asked_about():
    reading = read("leads 1,200", KPIS, "da")
    assert reading.values == ()
    asked = Unclear("leads", (Decimal(1200), Decimal("1.200")), "leads 1,200", why=("TWO_READINGS",))
    assert reading.unclear == (asked,)
    assert reading.found


def test_a_point_parts_thousands_where_people_write_it_so():
    assert values("leads 1.200") == {"leads": "1200"}
    assert read("leads 1.200", KPIS, "en").unclear[0].candidates == (1200, Decimal("1.2"))


def test_a_duration_without_a_unit_is_asked_about():
    (unclear,) = read("reply 45", KPIS).unclear
    assert unclear.candidates == (45, 2700)


def test_what_is_certain_and_what_is_not_in_one_message():
    reading = read("posts 2, leads 1,200", KPIS, "da")
    assert [value.kpi for value in reading.values] == ["approved-posts"]
    assert [each.kpi for each in reading.unclear] == ["leads"]


@pytest.mark.parametrize(
    "words",
    [
        "posts",
        "posts -2",
        "-2 posts",
        "2nd post",
        "posts v2",
        "posts 2 h",
        "posts 2 %",
        "posts 19.11.2026",
        "erstattung 38 USD",
        "$38 erstattung",
        "stand-up 9",
        "stand-up 25:00",
        "backup yes no",
        "posts " + "9" * 13,
        "posts ½",
    ],
)
def test_it_finds_nothing_rather_than_guess(words):
    assert unread(words)


@pytest.mark.parametrize(
    ("words", "candidates"),
    [("posts many", ()), ("posts 2 3", (2, 3)), ("posts 2-3", (2, 3))],
)
def test_what_is_said_without_one_number_is_asked_about(words, candidates):
    reading = read(words, KPIS, "da")
    assert not reading.values
    assert [each.candidates for each in reading.unclear] == [candidates]


def test_a_clock_time_or_a_number_of_something_else_beside_a_value_is_left_alone():
    assert values("posts 2 at 15:40") == {"approved-posts": "2"}
    assert values("answered 12 mails in 2 h") == {"mails": "12"}
    assert values("backup done") == {"backup": "1"}


def test_a_digit_inside_a_word_is_no_second_number():
    assert values("B2B leads 5") == {"leads": "5"}


# ── another day, a target, a question, something that did not happen ────────────────────────────────


@pytest.mark.parametrize(
    "words",
    [
        "2 posts yesterday",
        "tomorrow 2 posts",
        "posts 9 last week",
        "posts 3 next week",
        "posts target 15",
        "goal: 15 posts",
        "2 posts on Monday",
        "2 opslag i går",
        "igår 2 opslag",
        "2 opslag i morgen",
        "9 opslag sidste uge",
        "3 opslag næste uge",
        "opslag mål 15",
        "opslag: målet er 15",
        "2 opslag i mandags og 3 i går",
        "gestern 2 posts",
        "vorgestern 2 posts",
        "morgen 2 posts",
        "übermorgen 2 posts",
        "letzte Woche 9 posts",
        "nächste Woche 3 posts",
        "posts Ziel 15",
        "am Montag 2 posts",
        "2 posts not approved",
        "I didn't publish 2 posts",
        "did we publish 2 posts?",
        "2 opslag ikke godkendt",
        "2 posts nicht freigegeben",
        "never 2 posts",
    ],
)
def test_what_is_not_of_today_is_no_value_of_today(words):
    assert unread(words)


@pytest.mark.parametrize(
    "words",
    [
        "2 posts this morning",
        "2 opslag her til morgen",
        "heute Morgen 2 posts",
        "Guten Morgen, 2 posts sind online",
        "god morgen, 2 opslag er ude",
        "2 posts today",
        "nothing special, 2 posts",
        "2 posts for the goalkeeper",
    ],
)
def test_this_morning_is_today(words):
    assert values(words) == {"approved-posts": "2"}


def test_only_the_clause_about_another_day_is_left_out():
    assert values("yesterday 5 leads, today 2 posts") == {"approved-posts": "2"}


# ── notes and nothing else ──────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "words",
    [
        "posts 2",
        "posts +2",
        "Posts: 2!",
        "posts 2, leads 3",
        "posts 2\nbackup ja",
        "reply 2h10",
        "leads 1.200",
        "erstattung €3",
    ],
)
def test_a_message_of_notes_is_complete(words):
    assert read(words, KPIS).complete


@pytest.mark.parametrize(
    "words",
    [
        "2 posts",
        "2 posts published",
        "posts 2 published",
        "published posts 2",
        "posts 2, newsletter draft",
        "newsletter draft",
        "posts 2 https://x.example",
        "",
        "posts",
    ],
)
def test_prose_is_not_complete_even_with_a_value_in_it(words):
    assert not read(words, KPIS).complete


# ── any words ───────────────────────────────────────────────────────────────────────────────────────


def test_of_a_very_long_text_only_the_beginning_is_read():
    assert values(" " * (LONGEST - 7) + "posts 2") == {"approved-posts": "2"}
    assert unread(" " * LONGEST + "posts 2")


def test_without_kpis_there_is_nothing_to_read():
    assert unread("posts 2", ())


@settings(deadline=None, max_examples=300)
@given(words=st.text(max_size=200))
def test_any_words_can_be_read(words):
    assert isinstance(read(words, KPIS), Reading)


PARTS = [
    *("posts", "leads", "reply", "backup", "erstattung", "conversion", " ", "\n", ", ", " and ", "i morgen", "ja"),
    *("2", "1.200", "2h10", "3 of 50", "9" * 20, "+", "=", "-", "%", "€", "?", "\u0000", "💥", "\u202e"),
]


@settings(deadline=None, max_examples=500)
@given(words=st.lists(st.sampled_from(PARTS), max_size=20).map("".join))
def test_whatever_is_read_can_be_kept(words):
    kpis = (POSTS, LEADS, REPLY_TIME, BACKUP, REFUNDS, CONVERSION)
    reading = read(words, kpis)
    known = {kpi.key for kpi in kpis}
    for value in reading.values:
        assert value.kpi in known
        assert 0 <= value.amount <= 10**12
        assert value.of is None or value.of >= value.amount
    for unclear in reading.unclear:
        assert unclear.kpi in known
        assert len(set(unclear.candidates)) == len(unclear.candidates)
    assert len({value.kpi for value in reading.values}) == len(reading.values)


@given(amount=st.integers(0, 10**6), kpi=st.sampled_from([POSTS, LEADS, TEXTS]))
def test_a_plain_note_reads_back_as_it_was_written(amount, kpi):
    for words in (f"{kpi.name} {amount}", f"{kpi.aliases[0]} +{amount}", f"{amount} {kpi.aliases[0]}"):
        assert values(words, (kpi,)) == {kpi.key: f"{Decimal(amount).normalize():f}"}


@given(amount=st.integers(10**6, 10**14))
def test_digits_as_long_as_a_phone_number_are_read_as_written_or_not_at_all(amount):
    assert set(values(f"posts {amount}").values()) <= {f"{Decimal(amount).normalize():f}"}


PIECES = [
    "posts ",
    "1 ",
    "1",
    " ",
    "\n",
    ",",
    ", ",
    "a",
    "://",
    "www.",
    "+",
    "1.",
    "2h ",
    "posts 2, ",
    "💥",
    "-",
    "\u00a0",
]


@pytest.mark.parametrize("piece", PIECES)
@pytest.mark.parametrize("length", [LONGEST, 100_000])
def test_no_text_takes_long_to_read(piece, length):
    begun = stopwatch.perf_counter()
    read("posts 1 " + piece * (length // len(piece) - 8), KPIS)
    assert stopwatch.perf_counter() - begun < 1
