"""She corrects a message she has sent, or answers twice: the answer it gave is read again in its place."""

from __future__ import annotations

import pytest

from tests.flows.examples import NORDLYS
from tests.flows.issue_writeup.writing import BY_HAND, FEED_DOWN, PAUSE, Writing


@pytest.fixture
def desk() -> Writing:
    desk = Writing(NORDLYS)
    desk.command("issue", FEED_DOWN)
    return desk


def test_an_earlier_answer_changes_and_the_step_stays(desk):
    number = desk.say("two wrong orders")
    desk.say("one an hour")
    desk.edit(number, "three wrong orders")
    assert desk.issue.impact == "three wrong orders"
    assert desk.question == "mine"
    assert "three wrong orders" in desk.last


def test_in_the_preview_the_mail_changes_too(desk):
    number = desk.say("two wrong orders")
    desk.to_the_mail()
    desk.edit(number, "three wrong orders")
    assert "three wrong orders" in desk.mail_shown
    assert "Something changed" in desk.last
    desk.tap("send")
    assert "three wrong orders" in desk.mail_text()


def test_a_message_with_several_options_is_read_again_as_a_whole(desk):
    desk.up_to("option A")
    number = desk.say(f"A: {PAUSE}\nB: {BY_HAND}")
    desk.edit(number, f"A: Stop all sales\nB: {BY_HAND}")
    assert [option.what for option in desk.issue.options] == [
        "Stop all sales",
        "Enter the 30 best-sellers by hand",
    ]


def test_a_weak_answer_corrected_in_its_message_is_the_better_answer(desk):
    desk.up_to("option A")
    number = desk.say("ask Jonas what to do")
    assert "hands the thinking back" in desk.last
    desk.edit(number, PAUSE)
    assert desk.issue.options[0].what == "Pause the 214 articles until the feed is back"
    assert desk.question == "option B"


def test_a_paused_draft_takes_a_correction_without_a_word(desk):
    number = desk.say("two wrong orders")
    desk.tap("later")
    messages = len(desk.chat)
    desk.edit(number, "three wrong orders")
    assert desk.issue.impact == "three wrong orders"
    assert len(desk.chat) == messages


def test_a_correction_after_sending_changes_nothing(desk):
    number = desk.say("two wrong orders")
    desk.to_the_mail()
    desk.tap("send")
    desk.edit(number, "three wrong orders")
    assert desk.issue.impact == "two wrong orders"


def test_a_correction_of_one_draft_does_not_touch_another(desk):
    number = desk.say("two wrong orders")
    desk.command("issue", "printer broken since Monday")
    desk.edit(number, "three wrong orders")
    assert desk.issues[1].impact == "three wrong orders"
    assert desk.issues[2].impact == ""


def test_a_correction_that_cannot_be_used_changes_nothing(desk):
    desk.up_to("recommend")
    number = desk.say("A, it costs less")
    desk.edit(number, "perhaps")
    assert desk.issue.recommended == "A"


def test_a_second_tap_on_an_answered_step_changes_nothing(desk):
    desk.up_to("mine")
    message = desk.chat[-1]
    revision = message.buttons[0][1]
    desk.tap("ask_client")
    assert desk.press(message.dialog, revision, "decide") == "(stale)"
    assert desk.question == "tried"


def test_a_tap_that_was_never_offered_is_answered_politely(desk):
    made_up = desk.writing
    assert desk.press(made_up.id, made_up.revision, "choose A") == "That was answered already."
    assert desk.question == "impact"
