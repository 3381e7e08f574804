"""What the decision page shows in every state of an issue."""

from __future__ import annotations

from datetime import timedelta

import pytest

from flows.decision_page.view import DecisionPage, Remark
from flows.shared.issue import Attempt, IssueStatus, Option, Via, Without
from tests.flows.decision_page.feed_down import ANNA, DEADLINE, ISSUE, JONAS, NOW, decided, issue, shown, words
from tests.flows.examples import POSTS


def lead(page: DecisionPage) -> str:
    return words(page, page.lead)


def notice(page: DecisionPage) -> str:
    return words(page, page.notice)


def test_the_first_lines_say_what_is_asked_by_when_and_what_she_recommends() -> None:
    page = shown()
    assert words(page, page.label) == "Nordlys · E-42"
    assert page.title == "Supplier price feed is down"
    assert lead(page) == "Choose A or B by Fri 20 Nov 12:00 CET. Mia recommends A."
    assert page.open
    assert page.notice is None


def test_the_deadline_is_told_by_both_clocks_where_they_differ() -> None:
    assert "06:00 EST (12:00 CET)" in lead(shown(zone="America/New_York"))


def test_three_options_are_asked_about_as_three() -> None:
    three = issue(options=(*ISSUE.options, Option("Switch supplier")))
    assert lead(shown(three)).startswith("Choose A, B or C by")
    assert words(shown(three), shown(three).others[1].summary) == "None of these"
    assert words(shown(), shown().others[1].summary) == "Neither of these"


def test_what_she_wrote_stands_under_its_label_and_what_she_left_out_is_left_out() -> None:
    page = shown()
    assert {words(page, fact.label): fact.words or fact.items for fact in page.facts} == {
        "Since": "Thursday 09:10",
        "What it affects": "214 prices are a day old.",
        "Holds up": POSTS.name,
        "Cost of waiting": "About one wrong order an hour.",
        "Already tried": ("restarted the import → same error", "wrote to https://supplier.example/help"),
    }
    bare = shown(issue(since="", impact="", cost_of_waiting="", kpi="gone", attempts=(Attempt("asked"),)))
    assert [fact.items for fact in bare.facts] == [("asked",)]


def test_the_recommended_option_has_the_one_strong_button() -> None:
    page = shown()
    assert [choice.first for choice in page.options] == [True, False]
    assert words(page, page.options[0].recommended) == "Mia recommends this"
    assert page.options[0].why == "It costs less than the refunds."
    assert not page.options[1].recommended
    assert [words(page, choice.reversible) for choice in page.options] == [
        "Can be changed back later",
        "Cannot be changed back",
    ]


def test_the_option_pressed_in_the_mail_has_it_instead_and_room_for_a_comment_is_open() -> None:
    page = shown(picked="B")
    assert [choice.first for choice in page.options] == [False, True]
    assert [choice.opened for choice in page.options] == [False, True]
    asked = shown(picked="info")
    assert [choice.opened for choice in asked.others] == [True, False]
    assert [choice.first for choice in (*asked.options, *asked.others)] == [False, False, True, False]


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({}, "Without an answer Mia waits. On hold meanwhile: the price update"),
        ({"stops": ""}, "Without an answer Mia waits."),
        ({"without": Without.GO_AHEAD}, "Without an answer by then, Mia goes ahead with A, as agreed."),
    ],
)
def test_what_happens_without_an_answer_is_told(changes: dict[str, object], said: str) -> None:
    page = shown(issue(**changes))
    assert words(page, page.without) == said


def test_after_the_deadline_an_answer_is_still_welcome() -> None:
    page = shown(at=DEADLINE)
    assert lead(page).startswith("The time to decide ended Fri 20 Nov 12:00 CET. Mia is waiting: choose A or B.")
    assert page.without is None
    assert page.options


def test_an_emergency_without_options_asks_for_nothing_and_takes_a_question() -> None:
    page = shown(issue(options=(), recommended="", decide_by=None, emergency=True))
    assert lead(page) == "Mia wanted you to know at once. The rest follows."
    assert [choice.name for choice in page.others] == ["info"]
    assert page.without is None


def test_a_press_that_is_still_being_written_down_shows_nothing_else_to_press() -> None:
    page = shown(pressed="A", taken=False)
    assert "is being passed on to Mia" in lead(page)
    assert page.looks_again
    assert not page.open
    assert page.undo is None
    assert page.notice is None


def test_who_decided_sees_what_and_until_when_it_can_be_taken_back() -> None:
    page = shown(issue(decision=decided("A", comment="but leave the lamp on")), minutes=9, pressed="A")
    assert lead(page) == "You chose A."
    assert page.chosen is not None
    assert (page.chosen.letter, page.chosen.what) == ("A", "Pause the 214 articles")
    assert page.chosen.comment == "but leave the lamp on"
    assert words(page, page.chosen.how) == "Written down Thu 19 Nov 14:20 CET. Mia has been told."
    assert words(page, page.undo) == "until 14:30 CET"
    assert page.notice is None
    assert not page.open


def test_after_ten_minutes_nothing_can_be_taken_back() -> None:
    page = shown(issue(decision=decided("A")), minutes=10)
    assert page.undo is None


def test_a_colleague_sees_what_stands_and_can_take_it_back_as_well() -> None:
    page = shown(issue(decision=decided("A", Via.REPLY, ANNA)), minutes=1)
    assert lead(page) == "A was chosen."
    assert page.chosen is not None
    assert words(page, page.chosen.how).startswith("Answer from anna@nordlys.example, Thu 19 Nov 14:20 CET.")
    assert words(page, page.undo) == "until 14:30 CET"


def test_a_later_answer_that_differs_is_shown_beside_the_one_that_stands() -> None:
    standing = issue(decision=decided("A", Via.REPLY, ANNA))
    assert notice(shown(standing, minutes=1, pressed="B")) == (
        "Your answer B came after this one. The first one stands; Mia sees both."
    )
    assert notice(shown(standing, pressed="none")).startswith("Your “none of these” came after this answer.")
    assert notice(shown(standing, pressed="A")) == ""


def test_none_of_these_is_a_decision_of_its_own() -> None:
    page = shown(issue(decision=decided("", comment="call me")), pressed="none")
    assert lead(page) == "You chose none of these."
    assert notice(page) == ""
    assert page.chosen is not None
    assert page.chosen.letter == ""


def test_after_none_of_these_an_option_can_still_be_chosen() -> None:
    page = shown(issue(decision=decided("")), minutes=30)
    assert page.open
    assert [choice.name for choice in (*page.options, *page.others)] == ["A", "B"]
    assert page.without is None


@pytest.mark.parametrize(
    ("decision", "said"),
    [
        (decided("A", Via.DEFAULT, ""), "No answer came in time, so Mia went ahead with A, as agreed."),
        (decided("B", Via.CHAT, ""), "B was chosen."),
        (decided("", Via.REPLY, ANNA), "None of these was chosen."),
    ],
)
def test_however_it_was_decided_the_page_says_so(decision: object, said: str) -> None:
    page = shown(issue(decision=decision))
    assert lead(page) == said


def test_what_nobody_chose_cannot_be_taken_back() -> None:
    assert shown(issue(decision=decided("A", Via.DEFAULT, ""))).undo is None
    assert shown(issue(decision=decided("A", Via.CHAT, ""))).undo is not None


@pytest.mark.parametrize(
    ("pressed", "said"),
    [
        ("undo", "Taken back. The question is open again."),
        ("info", "Your question goes to Mia at once. The answer comes as a mail."),
        ("none", "Mia is told that none of these fits."),
        ("A", "Nothing was decided by that press. Please choose again."),
    ],
)
def test_while_the_question_is_open_a_press_is_answered_with_what_came_of_it(pressed: str, said: str) -> None:
    page = shown(pressed=pressed)
    assert notice(page) == said
    assert page.open


def test_taking_it_back_too_late_says_where_to_turn() -> None:
    assert "Reply to the mail" in notice(shown(issue(decision=decided("A")), minutes=11, pressed="undo"))


@pytest.mark.parametrize("remark", Remark)
def test_a_press_that_did_not_count_says_why_and_gives_the_words_back(remark: Remark) -> None:
    page = shown(pressed="info", remark=remark, comment="Which ones?")
    assert page.refused
    assert notice(page)
    assert page.others[0].opened
    assert page.others[0].comment == "Which ones?"
    assert page.options[0].comment == ""


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (IssueStatus.DONE, "Done."),
        (IssueStatus.SOLVED_MYSELF, "No longer needed: Mia solved it."),
        (IssueStatus.DROPPED, "No longer needed."),
    ],
)
def test_what_is_over_says_so_with_its_outcome_and_offers_nothing(status: IssueStatus, said: str) -> None:
    over = issue(status=status, decision=decided("A"), outcome="Feed back since 11:00.")
    page = shown(over, at=NOW + timedelta(minutes=2), address=JONAS)
    assert lead(page) == said
    assert [fact.words for fact in page.outcome] == ["Feed back since 11:00."]
    assert page.undo is None
    assert not page.open


def test_the_foot_says_that_opening_decides_nothing_and_whose_link_it_is() -> None:
    page = shown()
    sent, link = (words(page, line) for line in page.footer)
    assert sent == "Mia Holm · Thu 19 Nov 14:05 CET"
    assert "opening this page does not" in link
    assert JONAS in link


@pytest.mark.parametrize(
    ("language", "asked", "chose"),
    [
        ("da", "Vælg A eller B senest fre 20. nov 12:00 CET. Mia anbefaler A.", "Du valgte A."),
        ("de", "Bitte A oder B wählen bis Fr 20. Nov 12:00 CET. Mia empfiehlt A.", "Gewählt: A."),
    ],
)
def test_the_page_speaks_the_clients_language(language: str, asked: str, chose: str) -> None:
    assert lead(shown(language=language)) == asked
    assert lead(shown(issue(decision=decided("A")), language=language)) == chose
