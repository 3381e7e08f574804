"""What the client was asked about: in the day's mail until it is over, each time with what happens next."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from agent.words.translate import say
from flows.eod_email.compose import EodEmail, compose
from flows.eod_email.open_points import Point
from flows.shared.issue import Decision, Issue, IssueStatus, Via
from tests.flows.eod_email.letters import DECIDED, DONE, EMERGENCY, MONDAY, SOLVED, WAITING, letter, normal_day
from tests.flows.examples import THURSDAY, WEDNESDAY, at, mia


def mail(*issues: Issue, **words: Any) -> EodEmail:
    return compose(letter(issues=issues, **words))


def lines(points: tuple[Point, ...], language: str = "en") -> list[str]:
    return [
        f"{point.tag} {point.words} – {say(point.note, language, 'Europe/Berlin')}" for point in points if point.note
    ]


def test_a_day_without_problems_asks_nothing() -> None:
    nothing = mail()
    assert (nothing.asks, nothing.settled, nothing.open) == ((), (), ())


def test_what_waits_is_asked_again_by_its_deadline_with_the_recommendation() -> None:
    assert lines(mail(WAITING).asks) == [
        "E-42 supplier feed down – choose A or B by Fri 20 Nov 12:00 CET; I recommend A"
    ]


def test_a_deadline_is_told_by_both_clocks_where_they_differ() -> None:
    in_manila = mail(WAITING, assistant=mia(zone="Asia/Manila"))
    assert "by Fri 20 Nov 12:00 CET (19:00 UTC+8)" in lines(in_manila.asks)[0]


def test_a_deadline_that_is_over_is_not_announced_as_one_to_come() -> None:
    over = replace(WAITING, decide_by=at("12:00"))
    assert lines(mail(over).asks)[0].endswith("choose A or B (was due Thu 19 Nov 12:00 CET); I recommend A")


def test_three_options_without_recommendation_or_deadline_are_a_plain_question() -> None:
    plain = replace(WAITING, options=(*WAITING.options, WAITING.options[0]), recommended="", decide_by=None)
    assert lines(mail(plain).asks) == ["E-42 supplier feed down – choose A, B or C"]


def test_an_emergency_without_options_asks_for_an_answer_to_its_mail() -> None:
    assert lines(mail(EMERGENCY).asks) == ["E-43 customers see old prices – please answer my mail"]


def test_the_most_urgent_comes_first_wherever_it_is_named() -> None:
    overdue = replace(WAITING, number=50, decide_by=at("09:00"))
    found = mail(WAITING, EMERGENCY, overdue)
    assert [point.tag for point in found.asks] == [point.tag for point in found.open] == ["E-50", "E-43", "E-42"]


@pytest.mark.parametrize(
    ("asked_on", "age"), [(THURSDAY, "asked today"), (WEDNESDAY, "asked yesterday"), (MONDAY, "asked 3 days ago")]
)
def test_what_waits_says_for_how_long(asked_on: date, age: str) -> None:
    issue = replace(WAITING, sent_at=at("14:40", asked_on))
    assert lines(mail(issue).open) == [f"E-42 supplier feed down – {age}, waiting for your answer"]


def decided(choice: str, via: Via = Via.REPLY) -> Issue:
    return replace(DECIDED, decision=Decision(choice, via, at("10:00")))


@pytest.mark.parametrize(
    ("issue", "note"),
    [
        (decided("A"), "your decision A, under way"),
        (decided("B", Via.PAGE), "your decision B, under way"),
        (decided(""), "none of the options, as you decided; under way"),
        (decided("A", Via.DEFAULT), "no answer came, so I am going ahead with A as agreed"),
    ],
)
def test_what_was_decided_stays_open_until_it_is_done_and_asks_for_nothing(issue: Issue, note: str) -> None:
    found = mail(issue)
    assert lines(found.open) == [f"E-38 supplier feed down – {note}"]
    assert found.asks == ()


def done(choice: str, via: Via = Via.REPLY, **changes: Any) -> Issue:
    return replace(DONE, decision=Decision(choice, via, at("10:00")), **changes)


@pytest.mark.parametrize(
    ("issue", "line"),
    [
        (done("A"), "Pause the 214 articles – E-36, your decision A"),
        (done("A", outcome="214 articles paused"), "214 articles paused – E-36, your decision A"),
        (done(""), "supplier feed down – E-36, as you decided"),
        (done("B", Via.DEFAULT), "Enter the best 30 by hand – E-36, B as agreed, no answer came"),
        (replace(DONE, decision=None), "supplier feed down – E-36"),
        (SOLVED, "shop login locked – solved myself"),
        (replace(SOLVED, outcome="login reset"), "login reset – solved myself"),
        (replace(DONE, status=IssueStatus.SOLVED_MYSELF), "supplier feed down – E-36, solved myself"),
    ],
)
def test_what_is_over_is_a_result_of_its_day(issue: Issue, line: str) -> None:
    found = mail(issue)
    assert [each.strip() for each in lines(found.settled)] == [line]
    assert (found.asks, found.open) == ((), ())


def test_results_of_problems_come_first_and_share_the_five_lines() -> None:
    found = mail(*(replace(DONE, number=number) for number in range(1, 4)), done=("a", "b", "c", "d"))
    assert (len(found.settled), found.done.shown, found.done.more) == (3, ("a", "b"), 2)
    many = mail(*(replace(DONE, number=number) for number in range(1, 9)), done=("a", "b"))
    assert (len(many.settled), many.done.shown, many.done.more) == (5, (), 5)


def test_more_than_five_questions_are_counted() -> None:
    found = mail(*(replace(WAITING, number=number) for number in range(1, 8)))
    assert (len(found.asks), found.asks_more, len(found.open), found.open_more) == (5, 2, 5, 2)


@pytest.mark.parametrize(
    ("language", "ending"),
    [("en", ", 1 answer needed."), ("da", ", 1 svar mangler."), ("de", ", 1 Antwort nötig.")],
)
def test_the_first_line_and_the_subject_say_that_an_answer_is_needed(language: str, ending: str) -> None:
    asking = compose(normal_day(language, issues=(WAITING,)))
    assert say(asking.bottom_line, language, "Europe/Berlin").endswith(ending)
    assert "EOD" not in say(asking.subject, language, "Europe/Berlin").split(" ")[0]
    assert asking.subject.key == "eod-subject-decision"


def test_what_is_over_counts_as_done_and_needs_no_decision() -> None:
    over = compose(letter(issues=(DONE, SOLVED), done=("a",)))
    assert "3 things done, nothing open" in say(over.bottom_line, "en", "Europe/Berlin")
    assert over.subject.key == "eod-subject"


def test_a_title_over_several_lines_becomes_one() -> None:
    assert mail(replace(WAITING, title="feed\n down\x00 ")).asks[0].words == "feed down"
