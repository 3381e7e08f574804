"""How a write-up begins: with one client or seven, with words or without, with drafts or none."""

from __future__ import annotations

from dataclasses import replace

import pytest

from flows.engine.step import Next
from flows.shared.issue import IssueStatus
from tests.flows import spoken
from tests.flows.examples import BERGER, JONAS, NORDLYS
from tests.flows.issue_writeup.writing import FEED_DOWN, Writing

SEVEN = tuple(
    replace(NORDLYS, id=number, client=replace(JONAS, id=number, name=f"Kunde{number} ApS", short=f"Kunde{number}"))
    for number in range(1, 8)
)


def test_with_one_client_nobody_asks_which():
    desk = Writing(NORDLYS)
    desk.command("issue")
    assert desk.question == "problem"
    assert "Nordlys · E-1" in desk.last


def test_the_words_after_the_command_are_the_problem():
    desk = Writing(NORDLYS)
    desk.command("issue", FEED_DOWN)
    assert (desk.issue.title, desk.issue.since) == ("supplier feed is down", "Thursday 09:10")
    assert desk.question == "impact"
    assert desk.issue.opened_at == desk.now


def test_with_seven_clients_each_is_a_button_and_the_words_are_remembered():
    desk = Writing(*SEVEN)
    desk.command("issue", FEED_DOWN)
    assert desk.offered == [*(f"for {number}" for number in range(1, 8)), "forget"]
    desk.tap("for 5")
    assert desk.issue.engagement == 5
    assert desk.issue.title == "supplier feed is down"


def test_a_client_named_in_the_words_is_not_asked_for():
    desk = Writing(*SEVEN)
    desk.command("issue", f"Kunde3: {FEED_DOWN}")
    assert desk.issue.engagement == 3
    assert desk.issue.title == "supplier feed is down"
    assert len(desk.chat) == 1


def test_the_problem_can_be_typed_while_the_client_is_asked_for():
    desk = Writing(NORDLYS, BERGER)
    desk.command("issue")
    desk.say("Bestellungen kommen doppelt an, seit gestern")
    desk.tap("for 2")
    assert desk.issue.title == "Bestellungen kommen doppelt an"
    assert desk.issue.engagement == BERGER.id


def test_never_mind_begins_nothing():
    desk = Writing(NORDLYS, BERGER)
    desk.command("issue")
    desk.tap("forget")
    assert desk.issues == {}
    assert "nothing begun" in desk.last


def test_without_a_client_it_says_whom_to_ask():
    desk = Writing()
    desk.command("issue", FEED_DOWN)
    assert "You have no client here yet" in desk.last


def test_two_drafts_are_two_issues():
    desk = Writing(NORDLYS, BERGER)
    desk.command("issue", f"Nordlys: {FEED_DOWN}")
    desk.command("issue", "Berger: Bestellungen kommen doppelt an, seit gestern")
    assert {number: issue.engagement for number, issue in desk.issues.items()} == {1: 1, 2: 2}
    desk.say("drei Kunden haben geschrieben")
    assert desk.issues[2].impact == "drei Kunden haben geschrieben"
    assert desk.issues[1].impact == ""


def test_drafts_are_offered_before_a_new_one():
    desk = Writing(NORDLYS, BERGER)
    desk.command("issue", f"Nordlys: {FEED_DOWN}")
    desk.say("two wrong orders")
    desk.command("issue", "Berger: Bestellungen kommen doppelt an, seit gestern")
    desk.command("issue")
    assert desk.offered == ["draft 1", "draft 2", "new"]
    assert "E-1 · supplier feed is down" in spoken.labels(Next(None, tuple(desk.said)))
    desk.tap("draft 1")
    desk.say("one an hour")
    assert desk.issues[1].cost_of_waiting == "one an hour"


def test_a_new_one_beside_drafts_asks_for_the_client():
    desk = Writing(NORDLYS, BERGER)
    desk.command("issue", f"Nordlys: {FEED_DOWN}")
    desk.command("issue")
    desk.tap("new")
    desk.tap("for 2")
    assert desk.issue.number == 2
    assert desk.question == "problem"


def test_words_after_the_command_begin_a_new_one_although_there_are_drafts():
    desk = Writing(NORDLYS)
    desk.command("issue", FEED_DOWN)
    desk.command("issue", "printer broken since Monday")
    assert desk.issues[2].title == "printer broken"


def test_what_has_been_sent_or_dropped_is_no_draft():
    desk = Writing(NORDLYS)
    desk.command("issue", FEED_DOWN)
    desk.to_the_mail()
    desk.tap("send")
    desk.command("issue", "printer broken since Monday")
    desk.tap("later")
    desk.tap("drop")
    desk.command("issue")
    assert desk.question == "problem"
    assert desk.issue.number == 3


def test_a_second_tap_on_a_client_begins_nothing_else():
    desk = Writing(NORDLYS, BERGER)
    desk.command("issue", FEED_DOWN)
    message = desk.chat[-1]
    (choice, revision), *_ = message.buttons
    desk.press(message.dialog, revision, choice)
    assert desk.press(message.dialog, revision, choice) == "(stale)"
    assert list(desk.issues) == [1]


# ── the wrong client ────────────────────────────────────────────────────────────────────────────────


def test_back_from_the_first_step_changes_the_client_and_keeps_the_words():
    desk = Writing(NORDLYS, BERGER)
    desk.command("issue", f"Nordlys: {FEED_DOWN}")
    desk.say("two wrong orders")
    for _ in range(4):
        desk.tap("back")
    assert desk.question == "client"
    desk.tap("to 2")
    assert desk.issues[1].status is IssueStatus.DROPPED
    assert desk.issue.engagement == BERGER.id
    assert (desk.issue.title, desk.issue.impact) == ("supplier feed is down", "two wrong orders")
    assert desk.question == "cost"


def test_what_was_agreed_with_one_client_does_not_come_along_to_another():
    desk = Writing(NORDLYS, BERGER)
    desk.command("issue", f"Nordlys: {FEED_DOWN}")
    desk.tap("kpi reply-time")
    desk.to_the_mail()
    desk.tap("edit")
    desk.tap("edit client")
    desk.tap("to 2")
    assert (desk.issue.kpi, desk.issue.area, desk.issue.decide_by) == ("", "", None)
    assert [option.what for option in desk.issue.options] == [option.what for option in desk.issues[1].options]


def test_the_client_cannot_be_changed_once_the_mail_is_out():
    desk = Writing(NORDLYS, BERGER)
    desk.command("issue", f"Nordlys: {FEED_DOWN}")
    desk.tap("emergency")
    desk.tap("send")
    desk.tap("continue")
    desk.say("A: pause them all\nB: enter them by hand")
    desk.tap("preview")
    desk.tap("edit")
    assert "edit client" not in desk.offered


@pytest.mark.parametrize("words", ["", "cancel"])
def test_cancel_while_choosing_begins_nothing(words):
    desk = Writing(NORDLYS, BERGER)
    desk.command("issue")
    desk.command("cancel")
    assert desk.issues == {}
    desk.say("wrote the newsletter draft")
    assert "For which client?" in desk.last
