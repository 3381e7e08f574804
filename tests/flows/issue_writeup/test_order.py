"""The steps: which are asked, in which order, how each is left out, gone back to and changed."""

from __future__ import annotations

import pytest

from flows.issue_writeup.questions import ORDER
from flows.issue_writeup.state import Paused, Previewing
from flows.shared.issue import Attempt, Option
from tests.flows.examples import BERGER, NORDLYS
from tests.flows.issue_writeup.writing import (
    FEED_DOWN,
    NORDLYS_AREAS,
    WAY,
    Writing,
)


def asked(desk: Writing) -> list[str]:
    """Every step on the way to the mail."""
    steps = [desk.question]
    while desk.question in WAY:
        what, how = WAY[desk.question]
        desk.say(how) if what == "say" else desk.tap(how)
        steps.append(desk.question)
    return steps


def test_without_areas_nobody_asks_for_one():
    desk = Writing(NORDLYS)
    desk.command("issue")
    assert asked(desk) == [
        *("problem", "impact", "cost", "mine", "tried", "option A", "option B", "option C"),
        *("recommend", "why", "by", "stops", "Previewing"),
    ]


def test_the_area_is_guessed_from_her_words_and_shown_with_the_question():
    desk = Writing(NORDLYS_AREAS)
    desk.command("issue", FEED_DOWN)
    desk.up_to("mine")
    assert desk.issue.area == "price feed"
    assert "price feed" in desk.last
    desk.tap("area other")
    assert desk.question == "area"
    desk.tap("area 1")
    assert (desk.question, desk.issue.area) == ("mine", "refunds")


def test_an_area_that_cannot_be_guessed_is_asked_for_and_may_be_none_of_them():
    desk = Writing(NORDLYS_AREAS)
    desk.command("issue", "the printer in the shop is on fire since noon")
    desk.up_to("area")
    desk.tap("area none")
    assert (desk.question, desk.issue.area) == ("mine", "")
    desk.tap("area other")
    desk.say("refunds")
    assert desk.issue.area == "refunds"


def test_words_that_are_no_area_are_answered_kindly():
    desk = Writing(NORDLYS_AREAS)
    desk.command("issue", "the printer in the shop is on fire since noon")
    desk.up_to("area")
    desk.say("logistics")
    assert "Please tap one of these." in desk.last
    assert desk.question == "area"


def test_everything_she_said_is_in_the_issue():
    desk = Writing(NORDLYS_AREAS)
    desk.command("issue", FEED_DOWN)
    desk.to_the_mail()
    issue = desk.issue
    assert (issue.title, issue.since) == ("supplier feed is down", "Thursday 09:10")
    assert (issue.impact, issue.cost_of_waiting) == ("two orders at the wrong price (38 €)", "about one an hour")
    assert issue.attempts == (Attempt("restarted the import", "same error"),)
    assert issue.options[0] == Option(
        "Pause the 214 articles until the feed is back", "15 lost sales a day", "no wrong orders"
    )
    assert (issue.recommended, issue.why) == ("A", "it costs less than the refunds")
    assert issue.stops == "the price update"


@pytest.mark.parametrize("left_out", [step for step in ORDER if step not in {"client", "area", "mine", "without"}])
def test_each_step_can_be_left_out(left_out):
    desk = Writing(NORDLYS)
    desk.command("issue")
    if left_out == "since":
        desk.say("supplier feed is down")
    desk.up_to(left_out)
    desk.tap("enough" if left_out == "option C" else "skip")
    if left_out == "tried":
        desk.tap("keep_anyway")
    assert desk.question != left_out
    desk.to_the_mail()
    assert isinstance(desk.place, Previewing)


def test_a_lone_dash_leaves_a_step_out_as_well():
    desk = Writing(NORDLYS)
    desk.command("issue", FEED_DOWN)
    desk.say("-")
    assert desk.question == "cost"
    assert desk.issue.impact == ""


def test_back_goes_to_the_step_before_and_on_again_to_where_she_was():
    desk = Writing(NORDLYS)
    desk.command("issue", FEED_DOWN)
    desk.up_to("tried")
    desk.tap("back")
    assert desk.question == "mine"
    desk.tap("back")
    desk.tap("back")
    assert desk.question == "impact"
    desk.say("three orders at the wrong price")
    assert desk.question == "tried"
    assert desk.issue.impact == "three orders at the wrong price"


def test_at_the_first_step_there_is_nothing_to_go_back_to_with_one_client():
    desk = Writing(NORDLYS)
    desk.command("issue")
    assert "back" not in desk.offered


def test_with_two_options_the_mail_is_one_tap_away_from_every_step():
    desk = Writing(NORDLYS)
    desk.command("issue", FEED_DOWN)
    desk.up_to("option B")
    assert "preview" not in desk.offered
    desk.up_to("by")
    desk.tap("preview")
    assert isinstance(desk.place, Previewing)


def test_every_step_can_be_changed_from_the_mail_and_leads_back_to_it():
    desk = Writing(NORDLYS_AREAS, BERGER)
    desk.command("issue", f"Nordlys: {FEED_DOWN}")
    desk.to_the_mail()
    desk.tap("edit")
    for choice in [each for each in desk.offered if each.startswith("edit ")]:
        desk.tap(choice)
        assert desk.question == choice.removeprefix("edit ")
        desk.tap("back")
        assert isinstance(desk.place, Previewing), choice
        desk.tap("edit")


def test_what_is_changed_from_the_mail_stands_in_it_at_once():
    desk = Writing(NORDLYS)
    desk.command("issue", FEED_DOWN)
    desk.to_the_mail()
    desk.tap("edit")
    desk.tap("edit impact")
    desk.say("five orders at the wrong price")
    assert isinstance(desk.place, Previewing)
    assert "five orders at the wrong price" in desk.last


def test_a_dash_at_a_step_she_chose_takes_out_what_it_said():
    desk = Writing(NORDLYS)
    desk.command("issue", FEED_DOWN)
    desk.to_the_mail()
    desk.tap("edit")
    desk.tap("edit stops")
    desk.say("-")
    assert desk.issue.stops == ""
    assert isinstance(desk.place, Previewing)


def test_a_kpi_is_what_it_holds_up_with_one_tap():
    desk = Writing(NORDLYS)
    desk.command("issue", FEED_DOWN)
    desk.tap("kpi reply-time")
    assert (desk.issue.kpi, desk.issue.impact) == ("reply-time", "Reply time")
    assert desk.question == "cost"


def test_one_message_can_say_the_impact_and_what_waiting_costs():
    desk = Writing(NORDLYS)
    desk.command("issue", FEED_DOWN)
    desk.say("214 prices are a day old; one wrong order an hour")
    assert (desk.issue.impact, desk.issue.cost_of_waiting) == ("214 prices are a day old", "one wrong order an hour")
    assert desk.question == "mine"


@pytest.mark.parametrize(("choice", "since"), [("since 2026-11-19", "Thu 19 Nov"), ("since 2026-11-18", "Wed 18 Nov")])
def test_today_and_yesterday_are_a_tap_and_stand_in_the_mail_as_the_client_writes_dates(choice, since):
    desk = Writing(NORDLYS)
    desk.command("issue", "supplier feed is down")
    desk.tap(choice)
    assert desk.issue.since == since


def test_a_day_tapped_for_a_german_client_is_written_in_german():
    desk = Writing(BERGER)
    desk.command("issue", "Bestellungen kommen doppelt an")
    desk.tap("since 2026-11-19")
    assert desk.issue.since == "Do 19. Nov"


def test_a_letter_and_its_reason_can_be_typed_together():
    desk = Writing(NORDLYS)
    desk.command("issue", FEED_DOWN)
    desk.up_to("recommend")
    desk.say("B, it keeps most of the sales")
    assert (desk.issue.recommended, desk.issue.why) == ("B", "it keeps most of the sales")
    assert desk.question == "by"


def test_a_reason_without_a_letter_is_kept_while_the_letter_is_asked_for():
    desk = Writing(NORDLYS)
    desk.command("issue", FEED_DOWN)
    desk.up_to("recommend")
    desk.say("it costs less")
    assert "And which letter is that?" in desk.last
    desk.tap("choose A")
    assert (desk.issue.recommended, desk.issue.why) == ("A", "it costs less")
    assert desk.question == "by"


def test_another_recommendation_asks_for_its_own_reason():
    desk = Writing(NORDLYS)
    desk.command("issue", FEED_DOWN)
    desk.to_the_mail()
    desk.tap("edit")
    desk.tap("edit recommend")
    desk.tap("choose B")
    assert desk.question == "why"
    desk.say("it keeps most of the sales")
    assert isinstance(desk.place, Previewing)


def test_whether_an_option_can_be_undone_is_a_tap_that_changes_nothing_else():
    desk = Writing(NORDLYS)
    desk.command("issue", FEED_DOWN)
    desk.up_to("option B")
    desk.tap("undo A")
    assert desk.question == "option B"
    assert desk.issue.options[0].reversible is True
    assert "can be undone" in desk.last
    desk.up_to("option C")
    desk.tap("final B")
    assert desk.issue.options[1].reversible is False


def test_later_puts_it_aside():
    desk = Writing(NORDLYS)
    desk.command("issue", FEED_DOWN)
    desk.up_to("tried")
    desk.tap("later")
    assert desk.place == Paused("tried", desk.place.talk)
    assert "supplier feed is down" in desk.last


def test_the_card_follows_down_after_three_typed_answers():
    desk = Writing(NORDLYS)
    desk.command("issue")
    before = len(desk.chat)
    for words in (FEED_DOWN, "two wrong orders", "one an hour"):
        desk.say(words)
    assert len(desk.chat) == before + 1
    assert desk.chat[before - 1].buttons == []
