"""What she has tried: one attempt on each line."""

from __future__ import annotations

import pytest

from flows.issue_writeup.attempt_words import MOST_ATTEMPTS, read_attempts
from flows.shared.issue import Attempt


@pytest.mark.parametrize(
    "line",
    [
        "restarted the import → same error",
        "restarted the import -> same error",
        "restarted the import => same error",
        "restarted the import – same error",
        "restarted the import - same error",
        "restarted the import: same error",
        "1. restarted the import → same error",
        "• restarted the import → same error",
    ],
)
def test_an_attempt_is_an_action_and_its_result(line):
    assert read_attempts(line) == (Attempt("restarted the import", "same error"),)


def test_clock_times_and_hyphens_divide_nothing():
    assert read_attempts("called the help-desk 10:05") == (Attempt("called the help-desk 10:05"),)


@pytest.mark.parametrize("between", ["\n", "; ", " · "])
def test_several_attempts_in_one_message(between):
    words = between.join(["restarted → same error", "wrote to them → Friday"])
    assert read_attempts(words) == (Attempt("restarted", "same error"), Attempt("wrote to them", "Friday"))


@pytest.mark.parametrize(
    "words",
    ["nothing", "Nothing yet.", "none", "-", "nej", "intet endnu", "ikke noget", "nichts", "noch nichts", "Nein!", ""],
)
def test_nothing_is_no_attempt(words):
    assert read_attempts(words) == ()


@pytest.mark.parametrize("words", ["nothing worked: restarted it", "no reply from the supplier"])
def test_words_that_begin_like_nothing_can_be_an_attempt(words):
    assert len(read_attempts(words)) == 1


def test_of_a_long_list_the_first_are_kept():
    assert len(read_attempts("\n".join(f"try {n}" for n in range(50)))) == MOST_ATTEMPTS
