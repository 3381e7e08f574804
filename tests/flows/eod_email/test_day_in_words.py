"""What was done, what is open, what comes next: the assistant's own words, in order and in bounds."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from agent.words.translate import say
from flows.engine.step import Text
from flows.eod_email.compose import compose
from flows.shared.report import Explanation, Fate, Letter, LetterKind, PlanItem
from tests.flows.eod_email.letters import NINE_POSTS_SO_FAR, THREE_KPIS, WORDS, letter, normal_day
from tests.flows.examples import FRIDAY, POSTS, REPLY_TIME, SATISFACTION, entry, mia, noted, with_client, with_schedule

BEHIND = (NINE_POSTS_SO_FAR, entry(POSTS, 0), entry(REPLY_TIME, 600), entry(SATISFACTION, 92))


def words(text: Text | None, language: str = "en") -> str:
    assert text is not None
    return say(text, language, "Europe/Berlin")


def open_points(of: Letter) -> list[tuple[str, str, str, bool]]:
    return [(p.about, p.words, words(p.note) if p.note else "", p.blocked) for p in compose(of).open]


def test_her_own_list_of_outcomes_is_what_was_done() -> None:
    assert compose(normal_day()).done.shown == WORDS["done"]


def test_until_she_lists_outcomes_it_is_what_she_ticked_and_noted() -> None:
    carried = (PlanItem("reels", Fate.DONE), PlanItem("flyer", Fate.DROPPED), PlanItem("ads", Fate.MOVED))
    entries = (noted("called the printer"), noted("old", THREE_KPIS.agreement.effective_from))
    assert compose(letter(entries=entries, carried=carried)).done.shown == ("reels", "called the printer")
    assert compose(letter(entries=entries, carried=carried, done=())).done.shown == ()


def test_more_than_five_outcomes_are_counted() -> None:
    done = compose(letter(done=("a", "", "b", "c", "d", "e", " ", "f", "g"))).done
    assert done.shown == ("a", "b", "c", "d", "e")
    assert done.more == 2


def test_what_is_blocked_comes_before_what_happens_next_and_before_what_was_moved() -> None:
    explained = {
        POSTS.key: Explanation("two extra on Friday"),
        REPLY_TIME.key: Explanation("mail server down", blocked=True),
        SATISFACTION.key: Explanation("nothing to explain, it is met"),
        "gone": Explanation("a KPI no longer agreed", blocked=True),
    }
    moved = (PlanItem("comment backlog", Fate.MOVED), PlanItem("reels", Fate.DONE))
    assert open_points(letter(entries=BEHIND, explanations=explained, carried=moved)) == [
        ("Reply time", "mail server down", "", True),
        ("Approved posts", "two extra on Friday", "", False),
        ("", "comment backlog", "moved to tomorrow", False),
    ]


def test_a_tapped_answer_says_when_she_will_have_caught_up() -> None:
    explained = {POSTS.key: Explanation("", by="tomorrow"), REPLY_TIME.key: Explanation("", by="this_week")}
    assert open_points(letter(entries=BEHIND, explanations=explained)) == [
        ("Approved posts", "", "will be caught up tomorrow", False),
        ("Reply time", "", "will be caught up this week", False),
    ]


def test_only_five_open_points_are_shown() -> None:
    mail = compose(letter(carried=tuple(PlanItem(f"item {n}", Fate.MOVED) for n in range(8))))
    assert (len(mail.open), mail.open_more) == (5, 3)


def test_tomorrow_is_the_plan_and_what_was_moved_once_each() -> None:
    assert compose(normal_day()).plan.shown == ("comment backlog", "newsletter draft", "feed check at 10:00")
    twice = compose(normal_day(plan=("comment backlog",))).plan.shown
    assert twice == ("comment backlog",)


@pytest.mark.parametrize(
    ("language", "tomorrow", "monday"),
    [("en", "Tomorrow", "On Monday"), ("da", "I morgen", "På mandag"), ("de", "Morgen", "Am Montag")],
)
def test_on_friday_the_next_day_is_monday(language: str, tomorrow: str, monday: str) -> None:
    assert words(compose(normal_day(language)).next_day, language) == tomorrow
    friday = compose(normal_day(language, day=FRIDAY))
    assert words(friday.next_day, language) == monday
    assert "eod-moved" in [point.note.key for point in friday.open if point.note]


@pytest.mark.parametrize(
    ("language", "mark"),
    [
        ("en", "Correction: this replaces the earlier report."),
        ("da", "Rettelse: denne rapport erstatter den tidligere."),
        ("de", "Korrektur: Dieser Bericht ersetzt den früheren."),
    ],
)
def test_the_first_line_of_a_correction_says_so(language: str, mark: str) -> None:
    mail = compose(normal_day(language, kind=LetterKind.CORRECTION, late=True))
    assert [words(each, language) for each in mail.marks] == [mark]


def test_a_late_report_names_the_agreed_time_on_both_clocks() -> None:
    engagement = with_client(with_schedule(THREE_KPIS), zone="America/New_York")
    mail = compose(letter(engagement=engagement, late=True, clock="18:12"))
    assert [words(each) for each in mail.marks] == ["Late: the agreed time was 17:00 CET (11:00 EST)."]
    assert words(mail.footer) == "Mia Holm · reported 18:12 CET (12:12 EST) · self-reported"


@pytest.mark.parametrize(
    ("zone", "client_zone", "clock", "footer"),
    [
        ("Europe/Copenhagen", "Europe/Berlin", "16:02", "16:02 CET"),
        ("Asia/Manila", "America/New_York", "10:02", "17:02 UTC+8 (04:02 EST)"),
        ("Asia/Kolkata", "Europe/London", "12:00", "16:30 UTC+5:30 (11:00 GMT)"),
        ("Europe/Copenhagen", "Asia/Manila", "18:30", "18:30 CET (Fri 20 Nov 01:30 UTC+8)"),
        ("UTC", "Atlantic/Reykjavik", "12:00", "11:00 UTC"),
        ("America/Sao_Paulo", "America/Sao_Paulo", "12:00", "08:00 UTC-3"),
    ],
)
def test_the_footer_gives_the_time_on_both_clocks_in_zones_nobody_mistakes(
    zone: str, client_zone: str, clock: str, footer: str
) -> None:
    engagement = with_client(THREE_KPIS, zone=client_zone)
    mail = compose(letter(engagement=engagement, assistant=mia(zone=zone), clock=clock))
    assert footer in words(mail.footer)
    assert "PST" not in words(mail.footer)


def test_a_report_of_yesterday_carries_its_date() -> None:
    of = letter()
    next_morning = replace(of, reported_at=of.reported_at + timedelta(hours=16))
    assert "reported Fri 20 Nov 08:02 CET" in words(compose(next_morning).footer)


def test_a_day_without_a_report_still_shows_its_numbers() -> None:
    of = letter()
    mail = compose(replace(of, day=replace(of.day, report=None)))
    assert len(mail.kpis.rows) == 3
    assert mail.needed == ""
