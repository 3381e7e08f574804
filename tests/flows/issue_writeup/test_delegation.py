"""Whose decision it is: shown before anybody is asked, and never exceeded in the mail."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from flows.issue_writeup.delegation import MOST_BOUNDARIES, likely_area
from flows.shared.delegation import Area, Boundary, Level
from flows.shared.issue import IssueStatus, Without
from tests.flows.examples import NORDLYS
from tests.flows.issue_writeup.writing import FEED_DOWN, NORDLYS_AREAS, Writing, with_areas


def asked_about(level: Level, *boundaries: Boundary) -> Writing:
    desk = Writing(with_areas(NORDLYS, Area("price feed", level), boundaries=boundaries))
    desk.command("issue", FEED_DOWN)
    desk.up_to("mine")
    return desk


@pytest.mark.parametrize(
    ("level", "words"),
    [
        (Level.TELL, "Jonas decides and tells you"),
        (Level.SELL, "Jonas decides and tells you why"),
        (Level.CONSULT, "Jonas decides, after hearing you"),
        (Level.AGREE, "you decide together"),
        (Level.ADVISE, "you decide, after hearing Jonas"),
        (Level.INQUIRE, "you decide and let Jonas know"),
        (Level.DELEGATE, "you decide"),
    ],
)
def test_the_level_of_the_area_is_said_in_plain_words(level, words):
    assert f"price feed – <i>{words}</i>" in asked_about(level).last


def test_without_areas_the_client_decides_after_hearing_her():
    desk = Writing(NORDLYS)
    desk.command("issue", FEED_DOWN)
    desk.up_to("mine")
    assert "<i>Jonas decides, after hearing you</i>" in desk.last


def test_the_boundaries_of_the_area_and_those_for_everything_are_shown():
    desk = Writing(NORDLYS_AREAS)
    desk.command("issue", "a customer wants refunds for three orders since Monday")
    desk.up_to("mine")
    assert "You decide alone: refunds up to €50.00" in desk.last
    assert "You decide alone: typos" in desk.last
    desk.tap("area other")
    desk.tap("area 0")
    assert "You decide alone: refunds" not in desk.last
    assert "You decide alone: typos" in desk.last


def test_a_limit_that_is_in_the_words_is_not_said_twice():
    desk = asked_about(Level.CONSULT, Boundary("refunds up to 50 €", "", Decimal(50), "EUR"))
    assert desk.last.endswith("You decide alone: refunds up to 50 €")


def test_of_many_boundaries_the_first_are_shown():
    desk = asked_about(Level.CONSULT, *(Boundary(f"thing {n}") for n in range(9)))
    assert desk.last.count("You decide alone") == MOST_BOUNDARIES
    assert "… and 5 more" in desk.last


@pytest.mark.parametrize(
    ("words", "area"),
    [
        ("the supplier feed is down", "price feed"),
        ("two refunds are stuck", "refunds"),
        ("a refund for a price", "price feed"),
        ("feed of refunds", ""),
        ("nothing of that", ""),
    ],
)
def test_the_area_is_guessed_only_if_one_shares_a_word(words, area):
    assert likely_area(words, NORDLYS_AREAS.agreement) == area


@pytest.mark.parametrize("level", [Level.TELL, Level.SELL, Level.CONSULT, Level.AGREE])
def test_up_to_agree_she_waits_and_nobody_offers_anything_else(level):
    desk = asked_about(level)
    desk.up_to("by")
    desk.say("Fri 12:00")
    assert desk.question == "stops"
    desk.to_the_mail()
    assert desk.issue.without is Without.WAIT
    assert "On hold until then: the price update" in desk.mail_shown


@pytest.mark.parametrize("level", [Level.ADVISE, Level.INQUIRE, Level.DELEGATE])
def test_from_advise_on_she_may_go_ahead_with_her_recommendation(level):
    desk = asked_about(level)
    desk.up_to("without")
    desk.tap("go")
    assert desk.question == "Previewing"
    assert desk.issue.without is Without.GO_AHEAD
    assert "I go ahead with A" in desk.mail_shown


def test_she_may_also_wait_where_she_could_go_ahead():
    desk = asked_about(Level.DELEGATE)
    desk.up_to("without")
    desk.tap("wait")
    assert desk.question == "stops"


def test_without_a_recommendation_there_is_nothing_to_go_ahead_with():
    desk = asked_about(Level.DELEGATE)
    desk.up_to("recommend")
    desk.tap("skip")
    assert desk.question == "by"
    desk.say("Fri 12:00")
    assert desk.question == "stops"


def test_an_area_changed_afterwards_takes_back_what_it_does_not_allow():
    desk = Writing(with_areas(NORDLYS, Area("price feed", Level.ADVISE), Area("shop", Level.TELL)))
    desk.command("issue", FEED_DOWN)
    desk.up_to("without")
    desk.tap("go")
    desk.tap("edit")
    desk.tap("edit area")
    desk.tap("area 1")
    assert "I go ahead" not in desk.mail_shown
    desk.tap("send")
    assert desk.issue.without is Without.WAIT


def test_an_agreement_that_changes_while_she_writes_takes_back_what_it_does_not_allow():
    desk = asked_about(Level.ADVISE)
    desk.up_to("without")
    desk.tap("go")
    less = with_areas(NORDLYS, Area("price feed", Level.TELL))
    desk.engagements = (less,)
    desk.tap("send")
    assert desk.mails == {}, "the mail would not read as it was shown"
    assert "Something changed" in desk.last
    desk.tap("send")
    assert desk.issue.without is Without.WAIT


def test_the_sops_of_the_area_are_offered_with_the_attempts():
    desk = Writing(NORDLYS_AREAS)
    desk.command("issue", FEED_DOWN)
    desk.up_to("tried")
    assert "How it is done here: https://sop.nordlys.example/feed" in desk.last


def test_yes_i_decide_closes_it_as_solved_herself():
    desk = asked_about(Level.CONSULT)
    desk.tap("decide")
    assert desk.question == "outcome"
    desk.say("Articles paused until the feed is back")
    assert desk.issue.status is IssueStatus.SOLVED_MYSELF
    assert desk.issue.outcome == "Articles paused until the feed is back"
    assert desk.issue.closed_at == desk.now
    assert desk.mails == {}


@pytest.mark.parametrize("words", ["yes", "Ja, det gør jeg", "Ja"])
def test_yes_can_be_typed(words):
    desk = asked_about(Level.CONSULT)
    desk.say(words)
    assert desk.question == "outcome"


@pytest.mark.parametrize("words", ["no", "Nej, det skal Jonas", "nein"])
def test_no_can_be_typed(words):
    desk = asked_about(Level.CONSULT)
    desk.say(words)
    assert desk.question == "tried"


def test_neither_yes_nor_no_is_asked_again():
    desk = asked_about(Level.CONSULT)
    desk.say("hm, perhaps")
    assert desk.question == "mine"
    assert "Please tap one of these." in desk.last


def test_an_area_that_was_agreed_away_means_consult():
    desk = asked_about(Level.DELEGATE)
    desk.engagements = (replace(NORDLYS),)
    desk.up_to("by")
    desk.say("Fri 12:00")
    assert desk.question == "stops"
