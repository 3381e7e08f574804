"""Options as she types them: one with its cost and risk, or two and three in one message."""

from __future__ import annotations

import pytest

from flows.issue_writeup.option_words import read_option, read_options, says_reversible
from flows.issue_writeup.options import with_options, without_option
from flows.shared.issue import Issue, Option


def test_pieces_are_what_effort_and_risk():
    assert read_option("Pause the articles; 15 lost sales a day; no wrong orders") == Option(
        "Pause the articles", "15 lost sales a day", "no wrong orders"
    )


def test_pieces_may_stand_on_lines_of_their_own():
    assert read_option("Pause the articles\n15 lost sales a day") == Option("Pause the articles", "15 lost sales a day")


@pytest.mark.parametrize(
    ("words", "option"),
    [
        ("Pause; risk: lost sales", Option("Pause", "", "lost sales")),
        ("Pause; Risiko: Umsatz; Kosten: 2 Std.", Option("Pause", "2 Std.", "Umsatz")),
        ("Pause; risiko: salg; pris: 100 kr.", Option("Pause", "100 kr.", "salg")),
        ("Pause; 2 h; slips; tired eyes", Option("Pause", "2 h", "slips, tired eyes")),
    ],
)
def test_a_piece_that_says_what_it_is_goes_where_it_belongs(words, option):
    assert read_option(words) == option


@pytest.mark.parametrize(
    ("words", "back"),
    [
        ("can be undone in a minute", True),
        ("reversible", True),
        ("irreversible", False),
        ("cannot be undone", False),
        ("not reversible", False),
        ("kan fortrydes", True),
        ("kan ikke fortrydes", False),
        ("kan rulles tilbage", True),
        ("lässt sich rückgängig machen", True),
        ("nicht umkehrbar", False),
        ("umkehrbar", True),
        ("15 lost sales a day", None),
    ],
)
def test_whether_it_can_be_undone_is_heard_in_three_languages(words, back):
    assert says_reversible(words) is back
    assert read_option(f"Pause; 2 h; {words}").reversible is back


def test_a_piece_that_only_says_so_is_not_repeated_as_a_risk():
    assert read_option("Pause; 2 h; reversible") == Option("Pause", "2 h", "", reversible=True)


@pytest.mark.parametrize(
    "words",
    [
        "A: pause them\nB: by hand\nC: both",
        "A: pause them B: by hand C: both",
        "A) pause them\n\nB) by hand\n\nC) both",
        "a) pause them\nb) by hand\nc) both",
        "1. pause them\n2. by hand\n3. both",
        "Option A: pause them; Option B: by hand; Option C: both",
        "Forslag A: pause them\nForslag B: by hand\nForslag C: both",
        "Vorschlag A – pause them\nVorschlag B – by hand\nVorschlag C – both",
        "- pause them\n- by hand\n- both",
    ],
)
def test_three_options_in_one_message_are_three(words):
    found = read_options(words, "A")
    assert {letter: option.what for letter, option in found.items()} == {"A": "pause them", "B": "by hand", "C": "both"}


@pytest.mark.parametrize(
    "words",
    [
        "Type A: articles are paused",
        "Pause the articles of group B: the seasonal ones",
        "Call ABC: they know",
        "- pause them",
        "Go to plan: C",
    ],
)
def test_letters_inside_one_option_do_not_make_several(words):
    assert list(read_options(words, "B")) == ["B"]


def test_several_options_keep_their_cost_and_risk():
    found = read_options("A: pause; 15 sales a day; no risk\nB: by hand; 3 h; slips", "A")
    assert found["B"] == Option("by hand", "3 h", "slips")


# ── their places ────────────────────────────────────────────────────────────────────────────────────

ONE, TWO, THREE = Option("one"), Option("two", reversible=True), Option("three")


def test_a_labelled_option_replaces_the_one_of_its_letter():
    assert with_options((ONE, TWO), {"A": THREE}, "C") == (THREE, TWO)


def test_an_option_that_would_leave_a_gap_takes_the_free_place():
    assert with_options((), {"B": ONE}, "A") == (ONE,)
    assert with_options((ONE,), {"C": THREE}, "B") == (ONE, THREE)


def test_new_words_keep_what_she_tapped_about_undoing():
    assert with_options((ONE, TWO), {"B": Option("two again")}, "B")[1].reversible is True


def test_what_stood_behind_an_option_moves_up_with_its_recommendation():
    issue = Issue(1, 1, "x", options=(ONE, TWO, THREE), recommended="C", why="best")
    after = without_option(issue, "B")
    assert (after.options, after.recommended, after.why) == ((ONE, THREE), "B", "best")


def test_a_recommended_option_that_is_taken_out_takes_its_reason_along():
    issue = Issue(1, 1, "x", options=(ONE, TWO), recommended="A", why="best")
    after = without_option(issue, "A")
    assert (after.options, after.recommended, after.why) == ((TWO,), "", "")


def test_an_option_that_is_not_there_changes_nothing():
    issue = Issue(1, 1, "x", options=(ONE,))
    assert without_option(issue, "C") == issue
