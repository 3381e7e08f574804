"""What is held about her, and the file with all of it."""

from __future__ import annotations

from flows.engine.step import Began, ExportData, Pressed, Say
from flows.my_data import FLOW
from flows.my_data.steps import Told
from tests.flows.examples import at, facts
from tests.flows.spoken import choices, in_every_language, labels, of_kind

ASKED = FLOW.step(None, Began(at("09:00"), "mydata"), facts())


def test_she_is_told_in_two_lines_and_nothing_is_sent_unasked():
    for said in in_every_language(ASKED).values():
        assert len(said.splitlines()) == 2
    assert labels(ASKED) == ["Send me the file"]
    assert of_kind(ASKED, ExportData) == []


def test_the_button_sends_the_file():
    (choice,) = choices(ASKED)
    outcome = FLOW.step(ASKED.state, Pressed(at("09:01"), choice), facts())
    assert of_kind(outcome, ExportData) == [ExportData()]
    assert all(in_every_language(outcome).values())


def test_the_button_goes_away_with_the_first_tap():
    outcome = FLOW.step(Told(), Pressed(at("09:01"), "send"), facts())
    (say,) = of_kind(outcome, Say)
    assert (say.card, say.buttons, say.fresh) == (of_kind(ASKED, Say)[0].card, (), False)
    assert outcome.state is None


def test_another_button_sends_nothing():
    outcome = FLOW.step(Told(), Pressed(at("09:01"), "erase"), facts())
    assert outcome.effects == ()
    assert outcome.state == Told()
