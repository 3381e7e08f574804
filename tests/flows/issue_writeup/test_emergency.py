"""An emergency goes out at once with whatever is known, after she has seen it; the rest is asked later."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from flows.engine.step import Begin
from flows.shared.issue import Decision, IssueStatus, Via
from flows.shared.issue_letter import IssueLetterKind
from tests.flows.examples import FRIDAY, NORDLYS, at
from tests.flows.issue_writeup.writing import BY_HAND, FEED_DOWN, PAUSE, Writing

LEAK = "Customer addresses are visible on the order page"


def told() -> Writing:
    """The client has just had the emergency."""
    desk = Writing(NORDLYS, clock="14:05")
    desk.command("issue", LEAK)
    desk.tap("emergency")
    desk.tap("send")
    return desk


def test_with_the_problem_known_it_is_two_taps():
    desk = Writing(NORDLYS, clock="14:05")
    desk.command("issue", LEAK)
    desk.tap("emergency")
    shown = desk.mail_shown
    assert LEAK in shown
    assert desk.mails == {}, "not before she has seen it"
    desk.tap("send")
    assert desk.mail_text() == shown
    assert desk.mails["issue:1:emergency"].letter.kind is IssueLetterKind.EMERGENCY


def test_without_words_one_sentence_is_asked_for():
    desk = Writing(NORDLYS)
    desk.command("issue")
    desk.tap("emergency")
    assert desk.question == "emergency"
    desk.say(LEAK)
    assert LEAK in desk.mail_shown
    assert desk.offered == ["send", "back"]


@pytest.mark.parametrize("question", ["problem", "impact", "cost", "mine"])
def test_it_is_one_tap_away_until_the_options_begin(question):
    desk = Writing(NORDLYS)
    desk.command("issue")
    desk.up_to(question)
    assert "emergency" in desk.offered


def test_whatever_is_known_goes_along():
    desk = Writing(NORDLYS)
    desk.command("issue", FEED_DOWN)
    desk.say("two wrong orders; one an hour")
    desk.tap("emergency")
    for words in ("supplier feed is down", "Thursday 09:10", "two wrong orders", "one an hour"):
        assert words in desk.mail_shown


def test_not_an_emergency_goes_on_where_she_was():
    desk = Writing(NORDLYS)
    desk.command("issue", FEED_DOWN)
    desk.tap("emergency")
    desk.tap("back")
    assert desk.question == "impact"
    assert desk.issue.emergency is False
    assert desk.mails == {}


def test_an_emergency_is_open_at_once_and_the_escalation_is_called_upon():
    desk = told()
    assert desk.issue.status is IssueStatus.OPEN
    assert desk.issue.emergency
    assert desk.issue.sent_at == desk.now
    assert desk.begun[-1] == Begin("escalation", "sent", 1, issue=1)


def test_an_old_emergency_preview_is_shown_again_first():
    desk = Writing(NORDLYS)
    desk.command("issue", LEAK)
    desk.tap("emergency")
    desk.move_to(desk.now + timedelta(minutes=11))
    desk.tap("send")
    assert desk.mails == {}
    assert "Some time has passed" in desk.last
    desk.tap("send")
    assert len(desk.mails) == 1


def test_the_rest_is_asked_an_hour_later_options_first():
    desk = told()
    desk.until("15:04")
    assert desk.question == "Told"
    desk.until("15:05")
    assert desk.question == "option A"
    assert "Options would make the decision easier" in desk.last


def test_the_rest_can_be_written_at_once():
    desk = told()
    desk.tap("continue")
    desk.say(f"A: {PAUSE}\nB: {BY_HAND}")
    desk.tap("preview")
    desk.tap("send")
    assert list(desk.mails) == ["issue:1:emergency", "issue:1:decision"]
    assert desk.issue.status is IssueStatus.OPEN
    assert desk.issue.emergency
    assert not desk.writing.open


def test_nobody_asks_for_the_rest_at_night_but_in_the_morning():
    desk = Writing(NORDLYS, clock="20:30")
    desk.command("issue", LEAK)
    desk.tap("emergency")
    desk.tap("send")
    messages = len(desk.chat)
    desk.until("06:59", FRIDAY)
    assert len(desk.chat) == messages
    desk.until("07:00", FRIDAY)
    assert desk.question == "option A"


def test_the_rest_waits_while_something_else_is_asked():
    desk = told()
    desk.until("15:00")
    desk.command("dayoff")
    desk.until("15:10")
    assert desk.question == "Told"
    desk.command("cancel")
    desk.until("15:40")
    assert desk.question == "option A"


def test_options_are_not_needed_if_she_says_so():
    desk = told()
    desk.tap("not_needed")
    assert not desk.writing.open
    assert desk.issue.status is IssueStatus.OPEN
    desk.command("issue")
    assert desk.question == "problem", "it is no draft any more"
    desk.tap("later")
    desk.tap("drop")
    desk.until("14:10")
    messages = len(desk.chat)
    desk.until("15:59")
    assert len(desk.chat) == messages


def test_what_the_client_has_can_no_longer_be_dropped_or_solved_here():
    desk = told()
    desk.tap("continue")
    desk.say(f"A: {PAUSE}\nB: {BY_HAND}")
    desk.tap("preview")
    assert not {"drop", "solved"} & set(desk.offered)
    made_up = desk.writing
    for choice in ("drop", "solved"):
        desk.press(made_up.id, made_up.revision, choice)
    assert desk.issue.status is IssueStatus.OPEN


def test_an_answer_that_comes_first_ends_the_writing():
    desk = told()
    desk.tap("continue")
    decision = Decision("", Via.REPLY, at("14:20"), "take the page down")
    desk.issues[1] = replace(desk.issue, status=IssueStatus.DECIDED, decision=decision)
    desk.say(f"A: {PAUSE}")
    assert "is settled meanwhile" in desk.last
    assert desk.issue.decision == decision
    assert not desk.writing.open


def test_an_emergency_is_offered_once():
    desk = told()
    desk.tap("continue")
    assert "emergency" not in desk.offered
    made_up = desk.writing
    desk.press(made_up.id, made_up.revision, "emergency")
    assert list(desk.mails) == ["issue:1:emergency"]


def test_the_told_emergency_is_among_the_drafts():
    desk = told()
    desk.command("issue")
    assert "draft 1" in desk.offered
    desk.tap("draft 1")
    assert desk.question == "option A"
