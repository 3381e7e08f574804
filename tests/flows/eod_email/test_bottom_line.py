"""The bottom line is one honest sentence from the numbers, in every language."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from agent.words.translate import say
from flows.eod_email.compose import compose
from flows.shared.report import Fate, Letter, LetterKind, PlanItem
from tests.flows.eod_email.letters import NINE_POSTS_SO_FAR, about, letter, normal_day
from tests.flows.examples import LEADS, POSTS, REPLY_TIME, SATISFACTION, entry

FOUR_POSTS, FAST, HAPPY = entry(POSTS, 4), entry(REPLY_TIME, 130), entry(SATISFACTION, 92)


def bottom_line(of: Letter, language: str = "en") -> str:
    return say(compose(of).bottom_line, language, "Europe/Berlin")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Satisfaction not reported, the other 2 KPIs on track – 2 things done, 2 points open, 1 blocked."),
        ("da", "Satisfaction ikke oplyst, de andre 2 KPI’er på sporet – 2 ting klaret, 2 punkter åbne, 1 sidder fast."),
        ("de", "Satisfaction nicht gemeldet, die anderen 2 KPIs im Plan – 2 Ergebnisse, 2 Punkte offen, 1 blockiert."),
    ],
)
def test_what_is_not_as_agreed_is_named_first(language: str, words: str) -> None:
    assert bottom_line(normal_day(language), language) == words


def test_the_worst_kpi_comes_first_and_with_its_number() -> None:
    slow = letter(entries=(NINE_POSTS_SO_FAR, entry(POSTS, 0), entry(REPLY_TIME, 600), HAPPY))
    assert bottom_line(slow) == (
        "Approved posts behind (9 of 15 this week), Reply time behind, the other KPI on track – nothing open."
    )


def test_a_day_value_is_named_with_its_target() -> None:
    slow = letter(entries=(NINE_POSTS_SO_FAR, FOUR_POSTS, entry(REPLY_TIME, 290), HAPPY))
    assert bottom_line(slow).startswith("Reply time at risk (4 h 50 min today, at most 4 h), the other 2 KPIs")


def test_more_than_two_off_track_are_counted() -> None:
    kpis = (POSTS, REPLY_TIME, SATISFACTION, LEADS)
    bad = about(*kpis, entries=(entry(POSTS, 1), entry(REPLY_TIME, 999), entry(SATISFACTION, 20)))
    assert bottom_line(bad).startswith("Approved posts behind (1 of 15 this week), Reply time behind and 2 more not on")


def test_all_met_all_on_track_and_both_are_told_apart() -> None:
    met, on_track = entry(POSTS, 15), entry(POSTS, 12)
    assert bottom_line(about(POSTS, REPLY_TIME, entries=(met, FAST))).startswith("All 2 KPIs met –")
    assert bottom_line(about(POSTS, REPLY_TIME, entries=(on_track, FAST))).startswith("All 2 KPIs met or on track –")
    leads = entry(LEADS, 45)
    assert bottom_line(about(POSTS, LEADS, entries=(on_track, leads))).startswith("All 2 KPIs on track –")


def test_a_single_kpi_is_named_with_its_number() -> None:
    assert bottom_line(about(POSTS, entries=(entry(POSTS, 12),))) == (
        "Approved posts on track (12 of 15 this week) – nothing open."
    )


def test_no_value_at_all_is_said_and_not_praised() -> None:
    assert bottom_line(about(POSTS, REPLY_TIME)) == "No KPI reported today – nothing open."


def test_without_kpis_and_work_it_says_there_is_nothing() -> None:
    assert bottom_line(about()) == "Nothing to report today."
    assert bottom_line(about(done=("a", "b"))) == "2 things done, nothing open."
    assert bottom_line(about(carried=(PlanItem("x", Fate.MOVED),))) == "1 point open."


def test_all_done_items_count_also_those_not_shown() -> None:
    assert "7 things done" in bottom_line(letter(done=tuple("abcdefg")))


def test_kpis_folded_away_or_not_even_named_are_still_counted() -> None:
    many = tuple(replace(POSTS, key=f"k{number}", name=f"KPI {number}") for number in range(14))
    values = tuple(entry(kpi, 15) for kpi in many)
    assert bottom_line(about(*many, entries=values)).startswith("All 14 KPIs met")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Mia Holm’s report for Thu 19 Nov has not arrived yet."),
        ("da", "Rapporten fra Mia Holm for tors 19. nov er ikke kommet endnu."),
        ("de", "Der Bericht von Mia Holm für Do 19. Nov ist noch nicht da."),
    ],
)
def test_the_late_notice_is_one_neutral_sentence(language: str, words: str) -> None:
    mail = compose(normal_day(language, kind=LetterKind.LATE_NOTICE, needed="?", late=True))
    assert say(mail.bottom_line, language, "Europe/Berlin") == words
    assert not mail.report
    assert mail.footer is None
    assert not [*mail.marks, *mail.needed, *mail.kpis.rows, *mail.done.shown, *mail.open, *mail.plan.shown, *mail.win]


def test_a_target_of_zero_is_written_as_a_number() -> None:
    mistakes = replace(POSTS, target=Decimal(0))
    assert bottom_line(about(mistakes, entries=(entry(mistakes, 0),))).startswith("Approved posts met (0 of 0")
