"""A mistake report: four short questions, kept for the record, and sent only if she wants to."""

from __future__ import annotations

from datetime import timedelta

import pytest

from flows.shared.issue import Mistake
from flows.shared.issue_letter import IssueLetterKind
from tests.flows.examples import BERGER, FRIDAY, NORDLYS, THURSDAY
from tests.flows.issue_writeup.writing import Writing

PARTS = {
    "happened": "The newsletter went out with last week’s prices",
    "effect": "12 customers wrote",
    "fixed": "correction sent at 11:20",
    "prevented": "prices are the last check on the list",
}


@pytest.fixture
def desk() -> Writing:
    """A report ready to be kept or sent."""
    desk = Writing(NORDLYS, clock="11:30")
    desk.command("mistake")
    for words in PARTS.values():
        desk.say(words)
    return desk


def test_four_questions_and_the_exact_mail(desk):
    for words in PARTS.values():
        assert words in desk.mail_shown
    assert desk.offered == ["send", "keep", "edit", "drop"]
    assert desk.mistakes == []


def test_kept_for_herself_nobody_gets_anything(desk):
    desk.tap("keep")
    assert desk.mistakes == [Mistake(1, *PARTS.values(), desk.now)]
    assert desk.mails == {}
    assert "Jonas got nothing" in desk.last


def test_sent_it_is_what_she_saw_and_kept_as_well(desk):
    shown = desk.mail_shown
    desk.tap("send")
    assert desk.mail_text() == shown
    assert next(iter(desk.mails.values())).letter.kind is IssueLetterKind.MISTAKE
    assert len(desk.mistakes) == 1


def test_an_old_preview_is_shown_again_first(desk):
    desk.move_to(desk.now + timedelta(minutes=11))
    desk.tap("send")
    assert desk.mails == {}
    desk.tap("send")
    assert len(desk.mails) == 1


def test_dropped_nothing_is_kept(desk):
    desk.tap("drop")
    assert (desk.mistakes, desk.mails) == ([], {})


def test_each_part_can_be_changed(desk):
    desk.tap("edit")
    desk.tap("edit fixed")
    desk.say("correction sent at 11:25")
    assert "correction sent at 11:25" in desk.mail_shown


def test_parts_can_be_left_out():
    desk = Writing(NORDLYS)
    desk.command("mistake", PARTS["happened"])
    for _ in range(3):
        desk.tap("skip")
    desk.tap("keep")
    assert desk.mistakes[0].happened == PARTS["happened"]
    assert desk.mistakes[0].prevented == ""


def test_nobody_is_scolded_for_an_own_mistake():
    desk = Writing(NORDLYS)
    desk.command("mistake")
    desk.say("I forgot to change the prices")
    assert "What did it cause?" in desk.last


def test_blame_of_somebody_else_earns_the_one_remark():
    desk = Writing(NORDLYS)
    desk.command("mistake")
    desk.say("Peter forgot to change the prices")
    assert "not on who did it" in desk.last
    desk.tap("keep_anyway")
    desk.say("it is Peter’s fault that 12 customers wrote")
    assert "How is it fixed?" in desk.last


def test_a_question_is_answered_with_what_belongs_here():
    desk = Writing(NORDLYS)
    desk.command("mistake")
    desk.say("what counts as one?")
    assert "What you know so far is enough" in desk.last
    desk.say(PARTS["happened"])
    assert PARTS["happened"] in desk.last


def test_back_goes_to_the_part_before():
    desk = Writing(NORDLYS)
    desk.command("mistake")
    desk.say(PARTS["happened"])
    desk.tap("back")
    desk.say("The newsletter went out twice")
    assert "The newsletter went out twice" in desk.last
    assert "What did it cause?" in desk.last


def test_it_steps_aside_and_comes_back():
    desk = Writing(NORDLYS)
    desk.command("mistake")
    desk.say(PARTS["happened"])
    desk.move_to(desk.now + timedelta(minutes=40))
    desk.say("wrote the newsletter draft")
    assert "noted: wrote the newsletter draft" in desk.last
    desk.until("10:00", FRIDAY)
    desk.tap("continue")
    desk.say(PARTS["effect"])
    assert "How is it fixed?" in desk.last


def test_the_command_again_goes_on_with_todays():
    desk = Writing(NORDLYS)
    desk.command("mistake")
    desk.say(PARTS["happened"])
    desk.tap("later")
    desk.command("mistake")
    assert PARTS["happened"] in desk.last
    desk.say(PARTS["effect"])
    assert "How is it fixed?" in desk.last


def test_with_two_clients_it_is_asked_whose_it_was():
    desk = Writing(NORDLYS, BERGER)
    desk.command("mistake", PARTS["happened"])
    desk.tap("for 2")
    for _ in range(3):
        desk.tap("skip")
    desk.tap("send")
    assert next(iter(desk.mails.values())).letter.engagement.id == BERGER.id


def test_a_mistake_is_no_issue_and_no_part_of_the_report(desk):
    desk.tap("keep")
    assert desk.issues == {}
    desk.until("16:00", THURSDAY)
    desk.tap("preview")
    assert "newsletter went out" not in desk.last
