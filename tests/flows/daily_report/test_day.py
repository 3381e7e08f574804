"""The frame of a day: what is carried over, when she is reminded, and when she is left in peace."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import Any

import pytest

from flows.daily_report import FLOW
from flows.daily_report.day import draft, open_day
from flows.daily_report.state import (
    Approved,
    Asking,
    Correcting,
    Editing,
    Held,
    Planned,
    Previewing,
    Sent,
    Skipped,
    Waiting,
)
from flows.engine.facts import Facts
from flows.engine.step import Began, Forget, Mail, Next, Pressed, SaveReport, Say, TimeUp, WakeAt
from flows.shared.agreement import Engagement
from flows.shared.people import Assistant
from flows.shared.report import Fate, LetterKind, PlanItem, ReportStatus
from tests.flows.examples import (
    FRIDAY,
    MIA,
    NORDLYS,
    SATURDAY,
    THURSDAY,
    WEDNESDAY,
    at,
    facts,
    mia,
    report,
    report_day,
    sent,
    skipped,
    with_schedule,
)
from tests.flows.spoken import in_every_language, of_kind, words

WAITING_STATES = [Planned(), Waiting(), Asking("win"), Previewing(at("16:10")), Editing(), Held()]
FINAL_STATES = [Sent(), Correcting(at("16:30")), Skipped()]


def known(
    engagement: Engagement = NORDLYS, *, her: Assistant = MIA, day: date = THURSDAY, today: date = THURSDAY
) -> Facts:
    return facts(
        report_day(engagement, day, report=report(engagement, day), assistant=her), about=engagement, today=today
    )


def ring(state: Any, timer: str, clock: str, what: Facts | None = None, due: str = "") -> Next[Any]:
    return FLOW.step(state, TimeUp(at(clock), timer, at(due or clock)), what or known())


def choices(outcome: Next[Any]) -> list[str]:
    return [button.choice for say in of_kind(outcome, Say) for row in say.buttons for button in row]


# ── what is carried over ────────────────────────────────────────────────────────────────────────────


def carried(**fields) -> list[tuple[str, Fate]]:
    previous = sent(NORDLYS, day=WEDNESDAY, **fields)
    new = draft(facts(report_day(NORDLYS, previous=previous), about=NORDLYS))
    assert (new.day, new.status, new.done) == (THURSDAY, ReportStatus.DRAFT, None)
    return [(item.words, item.fate) for item in new.carried]


def test_yesterdays_plan_comes_back_open():
    assert carried(plan=("reels", "comments")) == [("reels", Fate.OPEN), ("comments", Fate.OPEN)]


def test_what_was_moved_comes_back_and_what_was_done_or_dropped_does_not():
    plan = (PlanItem("a", Fate.DONE), PlanItem("b", Fate.MOVED), PlanItem("c", Fate.DROPPED))
    assert [item for item, _ in carried(carried=plan, plan=("d", "b"))] == ["b", "d"]


def test_what_nobody_decided_is_not_lost():
    assert [item for item, _ in carried(carried=(PlanItem("left open"),), plan=("d",))] == ["left open", "d"]


def test_without_a_report_before_nothing_is_carried():
    assert draft(facts(about=NORDLYS)).carried == ()


def test_a_report_that_has_begun_is_not_begun_again():
    begun = report(NORDLYS, win="won")
    assert draft(facts(report_day(NORDLYS, report=begun), about=NORDLYS)) == begun


# ── opening the day ─────────────────────────────────────────────────────────────────────────────────


def timers(clock: str, what: Facts | None = None) -> dict[str, str]:
    woken = of_kind(Next(None, open_day(what or known(), at(clock))), WakeAt)
    return {each.timer: f"{each.at:%H:%M}" for each in woken}


def test_a_day_sets_its_timers_when_it_opens():
    assert timers("08:30") == {"report": "15:00", "half": "15:30", "last": "15:45", "late": "17:00"}


def test_a_day_opened_late_sets_what_is_still_ahead():
    assert timers("16:35") == {"report": "15:35", "last": "15:45", "late": "17:00"}


def test_a_day_opened_after_its_deadline_reminds_of_nothing():
    assert timers("17:01") == {}


def test_without_an_agreed_grace_there_is_no_late_timer():
    assert "late" not in timers("08:30", known(with_schedule(NORDLYS, grace=None)))


def test_a_day_she_does_not_work_sets_no_timer():
    assert timers("08:30", known(her=mia(days_off=frozenset({THURSDAY})))) == {}
    assert timers("08:30", known(day=SATURDAY, today=SATURDAY)) == {}


def test_a_date_her_zone_never_had_opens_without_timers():
    gone = date(2011, 12, 30)
    her = mia(zone="Pacific/Apia", working_days=frozenset(range(7)))
    assert timers("08:30", known(her=her, day=gone, today=gone)) == {}


def test_a_day_is_opened_once():
    for state in (*WAITING_STATES, *FINAL_STATES):
        outcome = FLOW.step(state, Began(at("08:30"), "day"), known())
        assert (outcome.state, outcome.effects) == (state, ())


# ── reminders ───────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("state", WAITING_STATES, ids=lambda state: type(state).__name__)
@pytest.mark.parametrize(("timer", "clock", "left"), [("half", "16:30", "30 minutes"), ("last", "16:45", "15 minutes")])
def test_a_reminder_names_the_client_and_the_time_left(state, timer, clock, left):
    outcome = ring(state, timer, clock)
    assert words(outcome) == f"<b>Nordlys</b>: {left} until 17:00."
    assert outcome.state == state
    assert outcome.asks is isinstance(state, Asking)
    assert all(in_every_language(outcome).values())


def test_a_reminder_can_be_put_off_or_ended():
    assert choices(ring(Asking("win"), "half", "16:29")) == ["open", "snooze", "skip_day", "day_off"]
    assert choices(ring(Asking("win"), "half", "16:30")) == ["open", "skip_day", "day_off"]
    assert choices(ring(Asking("win"), "last", "16:45")) == ["open", "skip_day", "day_off"]


def test_the_last_minute_is_one_minute():
    assert "one minute until 17:00" in words(ring(Asking("win"), "last", "16:59"))


@pytest.mark.parametrize("state", [*FINAL_STATES, Approved(at("16:10"))], ids=lambda state: type(state).__name__)
@pytest.mark.parametrize("timer", ["report", "half", "last", "snooze"])
def test_who_is_finished_is_not_reminded(state, timer):
    outcome = ring(state, timer, "16:30")
    assert (outcome.state, outcome.effects) == (state, ())


@pytest.mark.parametrize(
    "what",
    [
        known(her=mia(days_off=frozenset({THURSDAY}))),
        known(her=mia(quiet_from=time(16, 20))),
        known(day=SATURDAY, today=SATURDAY),
    ],
    ids=["day off", "quiet hours", "weekend"],
)
def test_nobody_is_reminded_when_she_is_off(what):
    clock = at("16:30", what.day.day)
    assert FLOW.step(Asking("win"), TimeUp(clock, "half", clock), what).effects == ()


@pytest.mark.parametrize("timer", ["half", "last", "snooze"])
def test_after_the_deadline_nobody_is_reminded_of_it(timer):
    assert ring(Asking("win"), timer, "17:00").effects == ()


def test_after_an_outage_one_reminder_is_enough():
    assert ring(Asking("win"), "half", "16:50", due="16:30").effects == ()
    assert ring(Asking("win"), "last", "16:50", due="16:45").effects != ()


# ── snooze ──────────────────────────────────────────────────────────────────────────────────────────


def press(state: Any, choice: str, clock: str, what: Facts | None = None) -> Next[Any]:
    return FLOW.step(state, Pressed(at(clock), choice), what or known())


LONG = with_schedule(NORDLYS, report_at=time(15))


def test_snoozing_moves_the_next_reminder_by_half_an_hour():
    outcome = press(Asking("win"), "snooze", "16:00", known(LONG))
    assert of_kind(outcome, WakeAt) == [WakeAt("snooze", at("16:30"))]
    assert of_kind(outcome, Forget) == [Forget(("half",))]
    assert words(outcome) == "Quiet until 16:30."
    assert outcome.state == Asking("win")
    assert outcome.asks


def test_a_snooze_that_ends_after_the_last_call_replaces_it():
    assert of_kind(press(Asking("win"), "snooze", "16:15", known(LONG)), Forget) == [Forget(("half", "last"))]
    assert of_kind(press(Asking("win"), "snooze", "16:14", known(LONG)), Forget) == [Forget(("half",))]


def test_after_the_snooze_she_is_reminded():
    assert "30 minutes until 17:00" in words(ring(Asking("win"), "snooze", "16:30", known(LONG)))


# ── skip ────────────────────────────────────────────────────────────────────────────────────────────


def test_a_skipped_day_is_silent():
    outcome = press(Asking("win"), "skip_day", "16:30")
    assert outcome.state == Skipped()
    assert of_kind(outcome, Forget) == [Forget()]
    assert [saved.report.status for saved in of_kind(outcome, SaveReport)] == [ReportStatus.SKIPPED]
    assert of_kind(outcome, Mail) == []
    assert not outcome.asks


def test_a_skipped_day_can_be_opened_after_all():
    what = facts(report_day(NORDLYS, report=skipped(NORDLYS)), about=NORDLYS)
    outcome = FLOW.step(Skipped(), Began(at("16:40"), "report"), what)
    assert isinstance(outcome.state, Asking)
    assert {saved.report.status for saved in of_kind(outcome, SaveReport)} == {ReportStatus.DRAFT}


# ── the late notice ─────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("state", [*WAITING_STATES, Approved(at("16:10"))], ids=lambda state: type(state).__name__)
def test_after_the_grace_the_client_gets_one_neutral_notice_and_she_is_told(state):
    outcome = ring(state, "late", "18:00")
    (mail,) = of_kind(outcome, Mail)
    assert (mail.key, mail.letter.kind) == ("late:1:2026-11-19", LetterKind.LATE_NOTICE)
    assert outcome.state == state
    assert outcome.asks is isinstance(state, Asking)
    (told,) = of_kind(outcome, Say)
    assert told.silent
    assert "Jonas now has a neutral note" in words(outcome)


@pytest.mark.parametrize("state", FINAL_STATES, ids=lambda state: type(state).__name__)
def test_there_is_no_notice_about_a_report_that_is_sent_or_skipped(state):
    assert ring(state, "late", "18:00").effects == ()


def test_there_is_no_notice_on_a_day_off():
    assert ring(Asking("win"), "late", "18:00", known(her=mia(days_off=frozenset({THURSDAY})))).effects == ()


def test_a_notice_hours_too_late_says_nothing_any_more():
    due, six_hours = at("18:00"), timedelta(hours=6)
    assert FLOW.step(Planned(), TimeUp(due + six_hours, "late", due), known()).effects != ()
    assert FLOW.step(Planned(), TimeUp(due + six_hours * 1.01, "late", due), known()).effects == ()


# ── when the card is due ────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "state", [None, Planned(), Waiting(), Asking("plan-today", chosen=True), Asking("plan-today", 2, chosen=True)]
)
def test_the_card_comes_at_its_time(state):
    outcome = ring(state, "report", "16:00")
    assert outcome.state == Asking("kpi:approved-posts")
    assert of_kind(outcome, Say)[0].fresh


@pytest.mark.parametrize("state", [Asking("win", 2), Previewing(at("15:50")), Editing(), Held()])
def test_who_has_begun_already_is_not_disturbed(state):
    outcome = ring(state, "report", "16:00")
    assert (outcome.state, outcome.effects) == (state, ())


def test_later_the_same_day_the_card_still_comes():
    assert isinstance(ring(Planned(), "report", "19:00", due="16:00").state, Asking)


def test_yesterdays_report_is_not_asked_for_this_morning():
    outcome = FLOW.step(Planned(), TimeUp(at("08:00", FRIDAY), "report", at("16:00")), known(today=FRIDAY))
    assert (outcome.state, outcome.effects) == (Planned(), ())


# ── when the night is over ──────────────────────────────────────────────────────────────────────────


def test_a_question_is_asked_until_her_quiet_hours_end():
    outcome = ring(Planned(), "report", "16:00")
    assert of_kind(outcome, WakeAt) == [WakeAt("over", at("07:00", FRIDAY))]


def test_one_asked_after_midnight_still_ends_that_morning():
    what = known(today=FRIDAY)
    outcome = FLOW.step(Planned(), Pressed(at("01:00", FRIDAY), "open"), what)
    assert of_kind(outcome, WakeAt) == [WakeAt("over", at("07:00", FRIDAY))]


def test_one_reopened_the_next_day_ends_the_morning_after():
    outcome = FLOW.step(Planned(), Pressed(at("10:00", FRIDAY), "open"), known(today=FRIDAY))
    assert of_kind(outcome, WakeAt) == [WakeAt("over", at("07:00", SATURDAY))]


def over(state: Any, what: Facts | None = None) -> Next[Any]:
    clock = at("07:00", FRIDAY)
    return FLOW.step(state, TimeUp(clock, "over", clock), what or known(today=FRIDAY))


def test_then_nothing_is_asked_any_more_and_the_way_back_stays():
    outcome = over(Asking("win"))
    assert outcome.state == Planned()
    assert not outcome.asks
    assert choices(outcome) == ["open"]
    assert (
        words(outcome) == "<b>Nordlys · Thursday</b>\nThe report was not sent. You can still send it, marked as late."
    )
    assert all(in_every_language(outcome).values())


@pytest.mark.parametrize("state", [each for each in (*WAITING_STATES, *FINAL_STATES) if not isinstance(each, Asking)])
def test_what_asks_nothing_stays_as_it_is(state):
    outcome = over(state)
    assert (outcome.state, outcome.effects) == (state, ())


def test_a_correction_nobody_finished_is_left():
    what = facts(report_day(NORDLYS, report=sent(NORDLYS)), about=NORDLYS, today=FRIDAY)
    assert over(Asking("win", chosen=True), what).state == Sent()
