"""The problem as she types it: one sentence, since when, and what is too long for a lock screen."""

from __future__ import annotations

import pytest

from flows.issue_writeup.problem_words import LONGEST_TITLE, read_problem, read_since, says_since, shortened


@pytest.mark.parametrize(
    ("words", "title", "since"),
    [
        ("supplier feed is down since Thursday 09:10", "supplier feed is down", "Thursday 09:10"),
        ("Supplier feed is down, since about 9 this morning.", "Supplier feed is down", "about 9 this morning"),
        ("Since 9:10 today, the feed is down", "the feed is down", "9:10 today"),
        ("feed down since Thu 09:10. 214 prices are old", "feed down. 214 prices are old", "Thu 09:10"),
        ("Leverandørens feed er nede siden i går kl. 9", "Leverandørens feed er nede", "i går kl. 9"),
        ("Feed nede siden torsdag 09:10, priser er gamle", "Feed nede, priser er gamle", "torsdag 09:10"),
        ("Betalinger fejler siden i morges", "Betalinger fejler", "i morges"),
        ("Der Feed ist ausgefallen, seit Donnerstag 9:10 Uhr", "Der Feed ist ausgefallen", "Donnerstag 9:10 Uhr"),
        ("Feed defekt seit heute früh", "Feed defekt", "heute früh"),
        ("Shop langsam seit dem 17.11.", "Shop langsam", "dem 17.11"),
        ("Shop slow since last Monday", "Shop slow", "last Monday"),
    ],
)
def test_the_time_is_taken_out_of_the_sentence(words, title, since):
    assert read_problem(words) == (title, since)


@pytest.mark.parametrize(
    "words",
    [
        "Seit heute früh liefert der Feed nur Fehler",
        "Der Feed ist seit gestern kaputt",
        "Feedet har siden i går kun givet fejl",
        "The feed has since Thursday returned only errors",
    ],
)
def test_a_time_the_sentence_goes_on_after_stays_in_it_and_nobody_asks_again(words):
    assert read_problem(words) == (words, "")
    assert says_since(words)


@pytest.mark.parametrize(
    "words",
    [
        "the shop is slow since the update",
        "Der Shop ist seit dem Umzug langsam",
        "Shoppen er langsom siden opdateringen",
        "sincere apologies are due",
        "Internet ist weg",
        "",
    ],
)
def test_what_is_no_time_is_not_taken_for_one(words):
    assert read_problem(words) == (words, "")
    assert not says_since(words)


def test_a_time_alone_is_the_problem_after_all():
    assert read_problem("since Thursday") == ("since Thursday", "")


@pytest.mark.parametrize("words", ["since Thursday", "siden Thursday", "Seit Thursday", "Thursday"])
def test_since_is_said_without_the_word(words):
    assert read_since(words) == "Thursday"


@pytest.mark.parametrize(
    ("long", "short", "rest"),
    [
        (
            "The feed returns only errors. It began at 9:10 and 214 prices are a day old by now, as are the stocks.",
            "The feed returns only errors",
            "It began at 9:10 and 214 prices are a day old by now, as are the stocks.",
        ),
        (
            "The supplier feed has returned errors since this morning, which means that customers see old prices",
            "The supplier feed has returned errors since this morning",
            "which means that customers see old prices",
        ),
        (
            "The supplier feed has returned errors, and because of that I cannot update the 214 prices in the shop",
            "The supplier feed has returned errors",
            "because of that I cannot update the 214 prices in the shop",
        ),
        (
            "Leverandørens feed giver kun fejl, og derfor kan jeg ikke opdatere de 214 priser i butikken i dag",
            "Leverandørens feed giver kun fejl",
            "og derfor kan jeg ikke opdatere de 214 priser i butikken i dag",
        ),
    ],
)
def test_a_long_title_is_shortened_at_the_end_of_a_thought(long, short, rest):
    assert shortened(long) == (short, rest)


@pytest.mark.parametrize("words", ["word " * 60, "x" * 500, "a, " * 100, "Ok. " * 80, "😀" * 200])
def test_whatever_is_too_long_becomes_short_and_nothing_is_lost(words):
    short, rest = shortened(words)
    assert 0 < len(short) <= LONGEST_TITLE
    assert len(short) + len(rest) > len(words) * 0.6
