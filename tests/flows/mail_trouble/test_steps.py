"""A mail that may not have arrived."""

from __future__ import annotations

import pytest

from flows.engine.step import Began, Pressed, Say, SettleMail
from flows.mail_trouble import FLOW
from flows.mail_trouble.steps import Refused, Uncertain
from tests.flows.examples import at, facts
from tests.flows.spoken import choices, in_every_language, labels, of_kind, words

UNCERTAIN = "7|jonas@nordlys.example|EOD Nordlys – Thu 19 Nov|timed out"
REFUSED = "8|jonas@nordlys.example|EOD Nordlys – Thu 19 Nov|550 5.1.1 <jonas>: no such user | see manual"


def told(why: str, said: str):
    return FLOW.step(None, Began(at("16:10"), why, said), facts())


def pressed(state, choice: str):
    return FLOW.step(state, Pressed(at("16:20"), choice), facts())


def test_an_uncertain_mail_is_left_to_her():
    outcome = told("uncertain", UNCERTAIN)
    assert words(outcome).startswith(
        "I cannot tell whether your mail “EOD Nordlys – Thu 19 Nov” reached jonas@nordlys.example"
    )
    assert labels(outcome) == ["It arrived", "Send it again"]
    assert outcome.state == Uncertain(7, "jonas@nordlys.example", "EOD Nordlys – Thu 19 Nov")
    assert of_kind(outcome, SettleMail) == []


def test_what_she_knows_settles_it():
    state = told("uncertain", UNCERTAIN).state
    arrived, again = (pressed(state, choice) for choice in choices(told("uncertain", UNCERTAIN)))
    assert of_kind(arrived, SettleMail) == [SettleMail(7, arrived=True)]
    assert of_kind(again, SettleMail) == [SettleMail(7, arrived=False)]
    for outcome in (arrived, again):
        assert outcome.state is None
        assert of_kind(outcome, Say)[0].buttons == ()


def test_a_refused_mail_says_why_and_what_to_do():
    said = words(told("refused", REFUSED))
    assert "<code>550 5.1.1 &lt;jonas&gt;: no such user | see manual</code>" in said
    assert "Check the address" in said


def test_a_refused_mail_without_a_reason_says_only_what_is_known():
    assert "The answer was" not in words(told("refused", "8|jonas@nordlys.example|EOD|"))


def test_a_refused_mail_can_be_tried_again_but_not_be_declared_arrived():
    state = told("refused", REFUSED).state
    assert isinstance(state, Refused)
    assert of_kind(pressed(state, "again"), SettleMail) == [SettleMail(8, arrived=False)]
    assert pressed(state, "arrived").effects == ()
    assert pressed(state, "arrived").state == state


def test_a_mail_refused_again_is_told_again():
    outcome = FLOW.step(told("uncertain", UNCERTAIN).state, Began(at("16:30"), "refused", REFUSED), facts())
    assert isinstance(outcome.state, Refused)
    assert of_kind(outcome, Say)[0].fresh


def test_a_mail_nobody_remembers_is_admitted():
    outcome = FLOW.step(None, Began(at("16:30"), "again"), facts())
    assert "/today" in words(outcome)
    assert outcome.state is None


@pytest.mark.parametrize("why", ["uncertain", "refused"])
def test_everything_is_said_in_every_language(why):
    state = told(why, REFUSED).state
    for outcome in (told(why, REFUSED), pressed(state, "again")):
        assert all(in_every_language(outcome).values())
