"""Which language the bot speaks with her."""

from __future__ import annotations

import pytest

from flows.engine.step import Began, Begin, Pressed, SaveLanguage, Say
from flows.language import FLOW
from flows.language.steps import Choosing
from flows.shared.people import LANGUAGES
from tests.flows.examples import at, facts
from tests.flows.spoken import choices, in_every_language, labels, of_kind, words


def asked(said: str = ""):
    return FLOW.step(None, Began(at("09:00"), "language", said), facts())


def test_the_languages_are_offered_by_their_own_names():
    assert labels(asked(), "de") == ["English", "Dansk", "Deutsch"]
    assert asked().state == Choosing()
    assert all(in_every_language(asked()).values())


def test_each_button_changes_to_its_language():
    chosen = [FLOW.step(Choosing(), Pressed(at("09:01"), choice), facts()) for choice in choices(asked())]
    assert [each.effects for each in chosen] == [
        (SaveLanguage(language), Begin("language", "changed")) for language in LANGUAGES
    ]


def test_the_confirmation_takes_the_place_of_the_question():
    confirmed = FLOW.step(Choosing(), Began(at("09:01"), "changed"), facts())
    assert words(confirmed, "da").startswith("Fra nu af taler jeg dansk med dig.")
    assert of_kind(confirmed, Say)[0].card == of_kind(asked(), Say)[0].card
    assert not of_kind(confirmed, Say)[0].fresh
    assert confirmed.state is None


@pytest.mark.parametrize(
    ("named", "language"),
    [("dansk", "da"), ("Dänisch", "da"), ("German", "de"), ("tysk", "de"), ("EN", "en"), (" Englisch ", "en")],
)
def test_a_language_can_be_named_in_the_command(named, language):
    assert of_kind(asked(named), SaveLanguage) == [SaveLanguage(language)]


@pytest.mark.parametrize("named", ["Klingon", "fransk", "da de"])
def test_a_language_nobody_speaks_here_is_answered_with_those_that_are_spoken(named):
    assert labels(asked(named)) == ["English", "Dansk", "Deutsch"]
    assert of_kind(asked(named), SaveLanguage) == []


def test_an_unknown_button_changes_nothing():
    outcome = FLOW.step(Choosing(), Pressed(at("09:01"), "language xx"), facts())
    assert outcome.effects == ()
    assert outcome.state == Choosing()
