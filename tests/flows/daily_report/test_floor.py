"""Several clients, one sitting: one card after the other, in any order, and no answer taken for another client's."""

from __future__ import annotations

from dataclasses import replace

import pytest

from flows.daily_report.state import Approved, Asking, Held, Planned, Previewing, Sent, Skipped, Waiting
from tests.flows.desk import STALE, Desk
from tests.flows.examples import (
    BERGER,
    FRIDAY,
    LEADS,
    NORDLYS,
    POSTS,
    TEXTS,
    THURSDAY,
    with_client,
    with_kpis,
    with_schedule,
)

NORD = with_kpis(with_schedule(NORDLYS, plan_at=None), POSTS)
BERG = with_kpis(with_schedule(BERGER, report_at=NORDLYS.agreement.schedule.report_at), TEXTS)
THIRD = replace(with_client(with_kpis(NORD, LEADS), id=3, short="Weber", contact="Eva Weber"), id=3)


@pytest.fixture
def desk() -> Desk:
    desk = Desk(NORD, BERG)
    desk.until("16:00")
    return desk


def states(desk: Desk, *engagements) -> list[str]:
    return [type(desk.state(each)).__name__ for each in engagements or (NORD, BERG)]


def finish(desk: Desk) -> None:
    desk.tap("preview")
    desk.tap("send")


# ── one after the other ─────────────────────────────────────────────────────────────────────────────


def test_one_card_is_up_and_the_other_waits(desk):
    assert states(desk) == ["Asking", "Waiting"]
    assert "Berger" not in desk.heard


def test_the_next_card_comes_when_the_first_is_sent(desk):
    finish(desk)
    assert states(desk) == ["Sent", "Asking"]
    assert "<b>Berger · Thursday</b>" in desk.last
    finish(desk)
    assert states(desk) == ["Sent", "Sent"]
    assert [mail.letter.day.engagement.client.short for mail in desk.mails.values()] == ["Nordlys", "Berger"]


@pytest.mark.parametrize("choice", ["skip_day", "hold"])
def test_it_also_comes_when_the_first_is_skipped_or_held(desk, choice):
    desk.until("16:30")
    if choice == "hold":
        desk.tap("preview")
    desk.press(*next(each for each in desk.live() if each[2] == choice and each[0] == 1))
    assert states(desk)[1] == "Asking"


def test_a_card_that_is_due_later_does_not_interrupt():
    desk = Desk(NORD, with_schedule(BERG, report_at=BERGER.agreement.schedule.report_at))
    desk.until("16:15")
    assert states(desk) == ["Asking", "Waiting"]
    finish(desk)
    assert states(desk) == ["Sent", "Asking"]


def test_a_card_that_is_due_later_comes_by_itself_when_nobody_has_the_floor():
    desk = Desk(NORD, with_schedule(BERG, report_at=BERGER.agreement.schedule.report_at))
    desk.until("16:05")
    finish(desk)
    assert states(desk) == ["Sent", "NoneType"]
    desk.until("16:15")
    assert states(desk) == ["Sent", "Asking"]


def test_a_day_off_ends_all_of_them(desk):
    desk.until("16:30")
    desk.tap("day_off")
    assert states(desk) == ["Skipped", "Skipped"]
    before = desk.heard
    desk.until("23:59")
    assert desk.heard == before
    assert desk.mails == {}


# ── in any order ────────────────────────────────────────────────────────────────────────────────────


def test_she_can_turn_to_the_other_and_back_without_losing_an_answer(desk):
    desk.say("4")
    desk.tap("turn 2")
    assert states(desk) == ["Waiting", "Asking"]
    assert "<b>Nordlys</b> waits." in desk.heard
    desk.say("7")
    desk.tap("turn 1")
    assert states(desk) == ["Asking", "Waiting"]
    assert "Approved posts <b>4</b> today" in desk.last
    assert (desk.values(NORD), desk.values(BERG)) == ([("approved-posts", "4")], [("produkttexte", "7")])


def test_turning_to_one_who_is_finished_changes_nothing(desk):
    desk.tap("turn 2")
    card = [each for each in desk.live() if each[2] == "turn 1"]
    desk.until("16:30")
    desk.press(*next(each for each in desk.live() if each[2] == "skip_day" and each[0] == 1))
    assert states(desk) == ["Skipped", "Asking"]
    assert desk.press(*card[0]) == "That was answered already."
    assert states(desk) == ["Skipped", "Asking"]


@pytest.mark.parametrize("choice", ["turn 1", "turn 3", "turn 999999", "turn", "turn -1", "turn ²", "turn 2 "])
def test_nobody_can_turn_to_a_report_that_is_not_offered(desk, choice):
    before = len(desk.dialogs)
    assert desk.press(1, desk.dialogs[0].revision, choice) == "That was answered already."
    assert states(desk) == ["Asking", "Waiting"]
    assert len(desk.dialogs) == before


def test_opening_a_report_from_its_reminder_calls_the_other_question_back(desk):
    desk.until("16:45")
    desk.press(*next(each for each in desk.live() if each[2] == "open" and each[0] == 2))
    assert states(desk) == ["Waiting", "Asking"]
    desk.say("7")
    assert desk.values(BERG) == [("produkttexte", "7")]
    finish(desk)
    assert states(desk) == ["Asking", "Sent"]


def test_a_waiting_card_leaves_a_way_back(desk):
    desk.tap("turn 2")
    desk.press(*next(each for each in desk.live() if each[2] == "open" and each[0] == 1))
    assert states(desk) == ["Asking", "Waiting"]


def test_the_report_command_brings_back_the_one_that_was_begun(desk):
    desk.say("4")
    desk.command("cancel")
    assert states(desk) == ["Planned", "Waiting"]
    assert "put aside" in desk.heard
    desk.command("report")
    assert sorted(states(desk)) == ["Asking", "Planned"] or states(desk) == ["Asking", "Waiting"]


def test_the_plan_for_today_is_asked_for_one_client_at_a_time():
    both = (
        with_schedule(NORD, plan_at=NORDLYS.agreement.schedule.plan_at),
        with_schedule(BERG, plan_at=NORDLYS.agreement.schedule.plan_at),
    )
    desk = Desk(*both)
    desk.until("08:30")
    desk.press(*next(each for each in desk.live() if each[2] == "change_plan" and each[0] == 1))
    desk.press(*next(each for each in desk.live() if each[2] == "change_plan" and each[0] == 2))
    assert states(desk) == ["Planned", "Asking"]
    desk.say("Texte schreiben")
    assert [item.words for item in desk.report(BERG).carried] == ["Texte schreiben"]
    assert desk.report(NORD).carried == ()


# ── never mixed up ──────────────────────────────────────────────────────────────────────────────────


def test_what_is_typed_answers_the_card_that_is_up(desk):
    desk.say("4")
    desk.tap("skip")
    desk.say("only nordlys")
    desk.tap("turn 2")
    desk.say("7")
    desk.tap("skip")
    desk.say("only berger")
    assert desk.report(NORD).done == ("only nordlys",)
    assert desk.report(BERG).done == ("only berger",)


def test_a_report_sent_by_its_timer_does_not_interrupt_another_card():
    desk = Desk(NORD, BERG, THIRD)
    desk.until("16:00")
    desk.tap("preview")
    desk.tap("hold")
    desk.tap("later")
    assert isinstance(desk.state(NORD), Approved)
    assert states(desk, BERG, THIRD) == ["Asking", "Waiting"]
    desk.until("17:00")
    assert isinstance(desk.state(NORD), Sent)
    assert states(desk, BERG, THIRD) == ["Asking", "Waiting"]


def test_a_note_for_a_held_report_does_not_push_it_forward(desk):
    desk.tap("preview")
    desk.tap("hold")
    assert isinstance(desk.state(NORD), Held)
    finish(desk)
    desk.say("posts +1")
    assert isinstance(desk.state(NORD), Held)
    assert desk.values(NORD) == [("approved-posts", "1")]


def test_a_card_above_a_preview_does_not_catch_what_is_typed(desk):
    desk.tap("preview")
    assert isinstance(desk.state(NORD), Previewing)
    desk.say("posts +1")
    assert desk.values(NORD) == [("approved-posts", "1")]
    assert isinstance(desk.state(NORD), Previewing)
    assert "Something changed" in desk.last


def test_three_clients_come_one_by_one():
    desk = Desk(NORD, BERG, THIRD)
    desk.until("16:00")
    assert states(desk, NORD, BERG, THIRD) == ["Asking", "Waiting", "Waiting"]
    finish(desk)
    assert states(desk, NORD, BERG, THIRD) == ["Sent", "Asking", "Waiting"]
    desk.tap("turn 3")
    assert states(desk, NORD, BERG, THIRD) == ["Sent", "Waiting", "Asking"]
    finish(desk)
    finish(desk)
    assert states(desk, NORD, BERG, THIRD) == ["Sent", "Sent", "Sent"]


# ── days do not mix either ──────────────────────────────────────────────────────────────────────────


def test_a_question_left_open_does_not_take_the_next_days_notes(desk):
    desk.until("08:00", FRIDAY)
    desk.say("posts 3")
    assert desk.values(NORD, THURSDAY) == []
    assert desk.values(NORD, FRIDAY) == [("approved-posts", "3")]


def test_at_half_past_midnight_it_is_still_asked(desk):
    desk.until("00:30", FRIDAY)
    desk.say("4")
    assert desk.values(NORD, THURSDAY) == [("approved-posts", "4")]


def test_yesterdays_report_can_still_be_sent_and_is_late(desk):
    desk.until("09:00", FRIDAY)
    desk.tap("open")
    finish(desk)
    (mail,) = [each for key, each in desk.mails.items() if key.startswith("eod")]
    assert mail.letter.late
    assert mail.letter.day.day == THURSDAY


def test_todays_card_calls_yesterdays_question_back(desk):
    desk.until("09:00", FRIDAY)
    desk.press(*next(each for each in desk.live() if each[2] == "open" and each[0] == 1))
    assert isinstance(desk.state(NORD, THURSDAY), Asking)
    desk.until("16:00", FRIDAY)
    assert isinstance(desk.state(NORD, THURSDAY), Planned)
    assert isinstance(desk.state(NORD, FRIDAY), Asking)
    desk.say("5")
    assert desk.values(NORD, FRIDAY) == [("approved-posts", "5")]


def test_after_a_night_away_only_today_is_asked_for(desk):
    fresh = Desk(NORD, BERG)
    fresh.until("15:00")
    fresh.away_until("16:00", FRIDAY)
    assert isinstance(fresh.state(NORD, FRIDAY), Asking)
    assert not isinstance(fresh.state(NORD, THURSDAY), Asking)
    assert [key for key in fresh.mails if "2026-11-19" in key] == []


def test_old_buttons_answer_politely_and_change_nothing(desk):
    old = list(desk.live())
    desk.say("4")
    assert {desk.press(*each) for each in old if each[0] == 1} == {STALE}
    assert desk.values(NORD) == [("approved-posts", "4")]


def test_waiting_is_a_state_nobody_is_stuck_in(desk):
    assert isinstance(desk.state(BERG), Waiting)
    desk.until("16:45")
    assert [each[2] for each in desk.live() if each[0] == 2] == ["open", "snooze", "skip_day", "day_off"]
    desk.press(*next(each for each in desk.live() if each[2] == "skip_day" and each[0] == 2))
    assert isinstance(desk.state(BERG), Skipped)
    assert isinstance(desk.state(NORD), Asking)
