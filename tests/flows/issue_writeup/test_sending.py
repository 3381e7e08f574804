"""The exact mail, and what can be done with it: send, edit, solved, drop."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from flows.engine.step import Begin
from flows.issue_writeup.sending import READS_GLADLY
from flows.shared.issue import IssueStatus
from flows.shared.issue_letter import IssueLetterKind
from tests.flows.examples import BERGER, FRIDAY, NORDLYS, at, with_client
from tests.flows.issue_writeup.writing import BY_HAND, FEED_DOWN, PAUSE, Writing


@pytest.fixture
def desk() -> Writing:
    """A mail ready to be sent."""
    desk = Writing(NORDLYS)
    desk.command("issue", FEED_DOWN)
    desk.to_the_mail()
    return desk


def test_the_preview_is_the_mail(desk):
    shown = desk.mail_shown
    desk.tap("send")
    assert desk.mail_text() == shown
    assert desk.mails["issue:1:decision"].letter.kind is IssueLetterKind.DECISION


def test_sending_opens_the_issue_and_calls_on_the_escalation(desk):
    desk.until("08:03")
    desk.tap("send")
    assert desk.issue.status is IssueStatus.OPEN
    assert desk.issue.sent_at == desk.now
    assert desk.begun[-1] == Begin("escalation", "sent", 1, issue=1)
    assert "✓ <b>E-1</b> sent to Jonas" in desk.last
    assert not desk.writing.open


def test_a_second_tap_on_send_sends_nothing_twice(desk):
    message = desk.chat[-1]
    revision = message.buttons[0][1]
    desk.tap("send")
    assert desk.press(message.dialog, revision, "send") == "(stale)"
    assert len(desk.mails) == 1


def test_a_preview_older_than_ten_minutes_is_shown_again_first(desk):
    desk.move_to(desk.now + timedelta(minutes=11))
    desk.tap("send")
    assert desk.mails == {}
    assert "Some time has passed" in desk.last
    desk.tap("send")
    assert len(desk.mails) == 1


def test_a_client_renamed_meanwhile_is_shown_again_first(desk):
    desk.engagements = (with_client(NORDLYS, short="Nordlicht"),)
    desk.tap("send")
    assert desk.mails == {}
    assert "Something changed" in desk.last
    desk.tap("send")
    assert "Nordlicht" in desk.mail_text()


def test_a_deadline_that_has_passed_is_not_in_the_mail(desk):
    desk.until("13:00", FRIDAY)
    desk.tap("send")
    assert "issue:1:decision" not in desk.mails
    assert "Your deadline is over" in desk.last
    assert "by Fri" not in desk.mail_shown
    desk.tap("send")
    assert desk.issue.decide_by is None


@pytest.mark.parametrize("options", [(), (PAUSE,)])
def test_fewer_than_two_options_cannot_be_sent(options):
    desk = Writing(NORDLYS)
    desk.command("issue", FEED_DOWN)
    desk.up_to("option A")
    for words in options:
        desk.say(words)
    while desk.question != "Previewing":
        desk.tap("skip")
    assert "as soon as there are two options" in desk.last
    assert "send" not in desk.offered
    made_up = desk.writing
    desk.press(made_up.id, made_up.revision, "send")
    assert desk.mails == {}


def test_the_missing_option_is_one_tap_away():
    desk = Writing(NORDLYS)
    desk.command("issue", FEED_DOWN)
    desk.up_to("option B")
    while desk.question != "Previewing":
        desk.tap("skip")
    desk.tap("edit option B")
    desk.say(BY_HAND)
    assert "send" in desk.offered


def test_everything_but_the_options_may_be_missing():
    desk = Writing(NORDLYS)
    desk.command("issue")
    while desk.question != "option A":
        desk.tap({"mine": "ask_client"}.get(desk.question, "keep_anyway" if "keep_anyway" in desk.offered else "skip"))
    desk.say(f"A: {PAUSE}\nB: {BY_HAND}")
    desk.tap("preview")
    desk.tap("send")
    assert desk.issue.status is IssueStatus.OPEN
    assert "Pause the 214 articles" in desk.mail_text().splitlines()[0], "the subject has something to say"


def test_a_long_write_up_is_told_its_length_and_can_be_sent():
    desk = Writing(NORDLYS)
    desk.command("issue", FEED_DOWN)
    desk.say("word " * (READS_GLADLY + 20))
    desk.to_the_mail()
    assert "the longest answers are cut below" in desk.last
    desk.tap("send")
    assert len(desk.mails) == 1


def test_drop_sends_nothing_and_can_be_taken_back(desk):
    desk.tap("drop")
    assert desk.issue.status is IssueStatus.DROPPED
    assert "Jonas got nothing" in desk.last
    desk.tap("take_back")
    assert desk.issue.status is IssueStatus.DRAFT
    desk.tap("send")
    assert len(desk.mails) == 1


def test_solved_myself_asks_how_and_goes_into_todays_report(desk):
    desk.tap("solved")
    desk.say("the supplier restarted it at 10:20")
    assert desk.issue.status is IssueStatus.SOLVED_MYSELF
    assert "In today’s report: the supplier restarted it at 10:20" in desk.last
    assert desk.mails == {}


def test_solved_myself_without_words_says_what_the_problem_was(desk):
    desk.tap("solved")
    desk.tap("skip")
    assert desk.issue.outcome == ""
    assert "In today’s report: supplier feed is down" in desk.last


def test_solved_by_mistake_leads_back_to_the_mail(desk):
    desk.tap("solved")
    desk.tap("back")
    assert "send" in desk.offered


def test_what_was_solved_can_be_taken_back_for_a_day(desk):
    desk.tap("solved")
    desk.say("restarted")
    desk.tap("take_back")
    assert (desk.issue.status, desk.issue.outcome, desk.issue.closed_at) == (IssueStatus.DRAFT, "", None)
    desk.tap("drop")
    desk.until("09:00", FRIDAY)
    assert not desk.writing.open


def test_both_clocks_stand_on_the_card_where_they_differ():
    desk = Writing(with_client(BERGER, zone="Asia/Manila"))
    desk.command("issue", "Bestellungen kommen doppelt an, seit gestern")
    desk.up_to("by")
    assert desk.labels[0] == "Today 17:00 Manila (10:00 here)"
    desk.tap(desk.offered[0])
    assert "By Thu 19 Nov 17:00 UTC+8 (10:00 CET)" in desk.last


def test_a_deadline_is_never_offered_on_the_clients_holiday():
    munich = with_client(BERGER, holidays="DE-BY")
    epiphany = FRIDAY.replace(year=2027, month=1, day=6)  # a Wednesday
    desk = Writing(munich, day=epiphany)
    desk.command("issue", "Bestellungen kommen doppelt an, seit gestern")
    desk.up_to("by")
    assert desk.labels[:2] == ["Tomorrow 12:00 Berlin", "Tomorrow 17:00 Berlin"]


def test_in_the_same_zone_the_city_is_not_said():
    desk = Writing(with_client(NORDLYS, zone="Europe/Copenhagen"))
    desk.command("issue", FEED_DOWN)
    desk.up_to("by")
    assert desk.labels[:3] == ["Today 12:00", "Today 17:00", "Tomorrow 12:00"]


def test_a_moment_tapped_too_late_is_asked_again():
    desk = Writing(NORDLYS)
    desk.command("issue", FEED_DOWN)
    desk.up_to("by")
    desk.now = at("12:30")
    desk.tap("by 20261119T1100")
    assert "That time is over by now." in desk.last
    assert desk.question == "by"


def test_words_typed_under_the_preview_are_notes_again(desk):
    desk.say("wrote the newsletter draft")
    assert "noted: wrote the newsletter draft" in desk.last
    assert desk.issue.status is IssueStatus.DRAFT


def test_an_engagement_that_has_ended_ends_the_write_up(desk):
    desk.engagements = (replace(BERGER),)
    desk.tap("send")
    assert desk.mails == {}
    assert not desk.writing.open
