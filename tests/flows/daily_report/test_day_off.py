"""On a day off the report is silent, for every client, however the day off was taken."""

from __future__ import annotations

import pytest

from flows.daily_report import FLOW
from flows.daily_report.state import Asking, Correcting, Sent, Skipped, Waiting
from flows.engine.step import Began, Begin, Mail, Pressed, SaveReport, TimeUp
from flows.shared.report import ReportStatus
from tests.flows.examples import BERGER, NORDLYS, THURSDAY, at, facts, mia, open_report, report, report_day, sent
from tests.flows.spoken import in_every_language, of_kind

OFF = mia(days_off=frozenset({THURSDAY}))
OTHER_WAITS = (open_report(BERGER, "Waiting"),)


def test_the_morning_of_a_day_off_says_nothing_and_keeps_nothing():
    outcome = FLOW.step(None, Began(at("08:30"), "day"), facts(about=NORDLYS, assistant=OFF))
    assert outcome.state is None
    assert outcome.effects == ()


def test_a_day_off_taken_elsewhere_ends_the_report():
    outcome = FLOW.step(
        Asking("win"), Began(at("16:10"), "day_off"), facts(about=NORDLYS, open=OTHER_WAITS, assistant=OFF)
    )
    assert outcome.state == Skipped()
    assert [saved.report.status for saved in of_kind(outcome, SaveReport)] == [ReportStatus.SKIPPED]
    assert all(in_every_language(outcome).values())


def test_no_other_client_gets_the_floor_on_a_day_off():
    known = facts(about=NORDLYS, open=OTHER_WAITS, assistant=OFF)
    assert of_kind(FLOW.step(Asking("win"), Began(at("16:10"), "day_off"), known), Begin) == []


def test_the_button_ends_every_open_report_and_leaves_finished_ones_alone():
    day_off = FLOW.step(Asking("win"), Pressed(at("16:10"), "day_off"), facts(about=NORDLYS, open=OTHER_WAITS))
    assert of_kind(day_off, Begin) == [Begin("daily_report", "day_off", BERGER.id, THURSDAY)]
    for state in ("Sent", "Correcting", "Skipped"):
        known = facts(about=NORDLYS, open=(open_report(BERGER, state),))
        assert of_kind(FLOW.step(Asking("win"), Pressed(at("16:10"), "day_off"), known), Begin) == []


@pytest.mark.parametrize("state", [Sent(), Correcting(at("16:30")), Skipped()])
def test_what_the_client_already_has_stays_sent(state):
    known = facts(report_day(NORDLYS, report=sent(NORDLYS)), about=NORDLYS, assistant=OFF)
    outcome = FLOW.step(state, Began(at("17:00"), "day_off"), known)
    assert outcome.state == state
    assert outcome.effects == ()


def test_skipping_one_client_gives_the_floor_to_the_next():
    known = facts(about=NORDLYS, open=OTHER_WAITS)
    skipped = FLOW.step(Asking("win"), Pressed(at("16:10"), "skip_day"), known)
    assert of_kind(skipped, Begin) == [Begin("daily_report", "turn", BERGER.id, THURSDAY)]


@pytest.mark.parametrize("timer", ["half", "last", "late"])
def test_a_timer_left_over_says_nothing_on_a_day_off(timer):
    known = facts(report_day(NORDLYS, report=report(NORDLYS)), about=NORDLYS, assistant=OFF)
    outcome = FLOW.step(Waiting(), TimeUp(at("18:00"), timer, at("18:00")), known)
    assert of_kind(outcome, Mail) == []
    assert outcome.effects == ()
