"""Put aside for minutes or days, with other drafts and the day's report in between, and come back to the same step."""

from __future__ import annotations

from datetime import timedelta

import pytest

from flows.issue_writeup.state import Asking, Paused
from flows.shared.issue import IssueStatus
from tests.flows.examples import BERGER, FRIDAY, MONDAY, NORDLYS, POSTS, with_kpis
from tests.flows.issue_writeup.writing import FEED_DOWN, WAY, Writing

SHORT = with_kpis(NORDLYS, POSTS)
STEPS = ("problem", "impact", "cost", "mine", "tried", "option A", "option B", "option C", "recommend", "why", "by")


@pytest.mark.parametrize("question", STEPS)
def test_it_comes_back_days_later_at_the_same_step(question):
    desk = Writing(NORDLYS)
    desk.command("issue")
    desk.up_to(question)
    before = desk.issue
    desk.until("11:00", MONDAY)
    assert isinstance(desk.place, Paused)
    desk.command("issue")
    desk.tap("draft 1")
    assert desk.question == question
    assert desk.issue == before
    what, how = WAY[question]
    desk.say(how) if what == "say" else desk.tap(how)
    assert desk.question != question


def test_continue_on_the_card_does_the_same():
    desk = Writing(NORDLYS)
    desk.command("issue", FEED_DOWN)
    desk.tap("later")
    desk.tap("continue")
    assert desk.question == "impact"


def test_after_half_an_hour_without_an_answer_words_are_notes_again():
    desk = Writing(SHORT)
    desk.command("issue", FEED_DOWN)
    desk.move_to(desk.now + timedelta(minutes=29))
    assert isinstance(desk.place, Asking)
    desk.move_to(desk.now + timedelta(minutes=2))
    assert isinstance(desk.place, Paused)
    desk.say("posts 2")
    assert desk.values(SHORT) == [("approved-posts", "2")]
    assert desk.issue.impact == ""


def test_each_answer_begins_the_half_hour_anew():
    desk = Writing(NORDLYS)
    desk.command("issue", FEED_DOWN)
    for words in ("two wrong orders", "one an hour"):
        desk.move_to(desk.now + timedelta(minutes=25))
        desk.say(words)
    assert (desk.issue.impact, desk.issue.cost_of_waiting) == ("two wrong orders", "one an hour")


def test_cancel_puts_it_aside():
    desk = Writing(NORDLYS)
    desk.command("issue", FEED_DOWN)
    desk.command("cancel")
    assert isinstance(desk.place, Paused)


def test_a_step_chosen_from_the_mail_still_leads_back_to_it_after_a_pause():
    desk = Writing(NORDLYS)
    desk.command("issue", FEED_DOWN)
    desk.to_the_mail()
    desk.tap("edit")
    desk.tap("edit impact")
    desk.tap("back")
    desk.tap("edit")
    desk.tap("edit impact")
    desk.until("10:00", FRIDAY)
    desk.tap("continue")
    desk.say("five wrong orders")
    assert desk.question == "Previewing"


def test_a_paused_draft_can_be_dropped():
    desk = Writing(NORDLYS)
    desk.command("issue", FEED_DOWN)
    desk.tap("later")
    desk.tap("drop")
    assert desk.issue.status is IssueStatus.DROPPED


def test_a_state_of_an_older_version_begins_again_with_what_is_known():
    desk = Writing(NORDLYS)
    desk.command("issue", FEED_DOWN)
    desk.say("two wrong orders")
    desk.writing.state, desk.writing.state_name = "", ""
    desk.command("issue")
    desk.tap("draft 1")
    assert desk.question == "cost"


# ── the report in between ───────────────────────────────────────────────────────────────────────────


def test_the_report_takes_the_floor_and_the_write_up_comes_back_afterwards():
    desk = Writing(SHORT, clock="14:00")
    desk.command("issue", FEED_DOWN)
    desk.command("report")
    assert isinstance(desk.place, Paused)
    desk.say("4")
    assert desk.values(SHORT) == [("approved-posts", "4")]
    desk.tap("preview")
    desk.tap("send")
    desk.command("issue")
    desk.tap("draft 1")
    desk.say("two wrong orders")
    assert desk.issue.impact == "two wrong orders"


def test_a_write_up_takes_the_floor_from_the_report_which_comes_back_when_it_is_sent():
    desk = Writing(SHORT, clock="15:55")
    desk.until("16:00")
    desk.command("issue", FEED_DOWN)
    assert type(desk.state(SHORT)).__name__ == "Waiting"
    desk.to_the_mail()
    desk.tap("send")
    assert type(desk.state(SHORT)).__name__ == "Asking"
    desk.say("4")
    assert desk.values(SHORT) == [("approved-posts", "4")]


def test_a_report_that_comes_due_lets_her_finish_the_sentence():
    desk = Writing(SHORT, clock="15:58")
    desk.command("issue", FEED_DOWN)
    desk.until("16:00")
    desk.say("two wrong orders")
    assert desk.issue.impact == "two wrong orders"
    desk.tap("later")
    assert type(desk.state(SHORT)).__name__ == "Waiting"
    desk.command("report")
    assert type(desk.state(SHORT)).__name__ == "Asking"


def test_a_report_that_waits_comes_up_when_nobody_answers_the_write_up():
    desk = Writing(SHORT, clock="15:58")
    desk.command("issue", FEED_DOWN)
    desk.until("16:27")
    assert type(desk.state(SHORT)).__name__ == "Waiting"
    desk.until("16:28")
    assert type(desk.state(SHORT)).__name__ == "Asking"


# ── from the report: blocked ────────────────────────────────────────────────────────────────────────


def blocked(desk: Writing) -> None:
    desk.until("16:00")
    desk.say("3")
    desk.tap("blocked")
    desk.say("no texts from the supplier since Monday")


def test_what_blocks_a_kpi_can_be_written_up_and_the_report_goes_on_first():
    desk = Writing(SHORT)
    blocked(desk)
    assert "write_up" in desk.offered
    desk.tap("write_up")
    assert desk.toast == "Saved. We write it up when the report is out."
    assert (desk.issue.title, desk.issue.since) == ("no texts from the supplier", "Monday")
    assert (desk.issue.kpi, desk.issue.impact) == ("approved-posts", "Approved posts")
    assert type(desk.state(SHORT)).__name__ == "Asking", "the report is not held up"
    for _ in range(3):
        desk.tap("skip")
    desk.tap("send")
    assert desk.question == "cost"
    assert "no texts from the supplier" in desk.last


def test_a_report_kept_back_lets_the_write_up_come_up_too():
    desk = Writing(SHORT)
    blocked(desk)
    desk.tap("write_up")
    for _ in range(3):
        desk.tap("skip")
    desk.tap("hold")
    assert desk.question == "cost"


def test_with_two_clients_the_other_report_comes_first():
    desk = Writing(SHORT, with_kpis(BERGER, POSTS))
    desk.until("16:15")
    desk.say("3")
    desk.tap("blocked")
    desk.say("no texts from the supplier since Monday")
    desk.tap("write_up")
    for _ in range(3):
        desk.tap("skip")
    desk.tap("send")
    assert type(desk.state(BERGER)).__name__ == "Asking"
    for _ in range(8):
        if type(desk.state(BERGER)).__name__ == "Previewing":
            break
        desk.tap("skip")
    desk.tap("send")
    assert desk.question == "cost"


def test_a_report_never_sent_leaves_the_draft_where_issue_finds_it():
    desk = Writing(SHORT)
    blocked(desk)
    desk.tap("write_up")
    desk.until("10:00", FRIDAY)
    desk.command("issue")
    desk.tap("draft 1")
    assert desk.question == "cost"


def test_nothing_needed_writes_nothing_up():
    desk = Writing(SHORT)
    blocked(desk)
    desk.tap("skip")
    assert desk.issues == {}


def test_a_solved_issue_is_a_line_of_the_days_mail():
    desk = Writing(SHORT, clock="10:00")
    desk.command("issue", FEED_DOWN)
    desk.up_to("mine")
    desk.tap("decide")
    desk.say("Articles paused until the feed is back")
    desk.until("16:00")
    assert "✓ Articles paused until the feed is back" in desk.last
    desk.tap("preview")
    assert "Articles paused until the feed is back" in desk.last


def test_an_issue_solved_after_the_report_is_a_correction():
    desk = Writing(SHORT, clock="15:50")
    desk.until("16:00")
    desk.tap("preview")
    desk.tap("send")
    desk.command("issue", FEED_DOWN)
    desk.up_to("mine")
    desk.tap("decide")
    desk.say("Articles paused until the feed is back")
    assert type(desk.state(SHORT)).__name__ == "Correcting"
    assert "Articles paused until the feed is back" in desk.last
    desk.tap("take_back")
    assert "Articles paused" not in [message.text for message in desk.chat if "correction" in message.text][-1]


def test_today_shows_the_drafts_and_the_way_back_to_them():
    desk = Writing(NORDLYS, BERGER, clock="14:05")
    desk.command("issue", f"Nordlys: {FEED_DOWN}")
    desk.command("today")
    nordlys, berger = desk.last.split("<b>Berger</b>")
    assert "Draft E-1 · supplier feed is down · /issue" in nordlys
    assert "Draft" not in berger
    desk.to_the_mail()
    desk.tap("send")
    desk.command("today")
    assert "Draft" not in desk.last
