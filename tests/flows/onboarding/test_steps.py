"""The first message, and what people hear whose invitation is refused."""

from __future__ import annotations

import pytest

from agent.words.translate import say
from flows.engine.step import Began, Begin, Pressed, SaveLanguage, Say, text
from flows.onboarding import FLOW
from flows.onboarding.steps import Greeted
from flows.shared.people import LANGUAGES
from storage.invites import Redemption
from tests.flows.examples import (
    BERGER,
    CONVERSION,
    LEADS,
    NORDLYS,
    ON_TIME,
    POSTS,
    REFUNDS,
    REPLY_TIME,
    REQUESTS,
    SATISFACTION,
    TEXTS,
    TURNAROUND,
    at,
    facts,
    mia,
    report_day,
    with_kpis,
    without_clients,
)
from tests.flows.spoken import choices, labels, of_kind, words

STARTED = Began(at("09:00"), "start")


def test_the_greeting_shows_clients_kpis_times_and_what_is_kept():
    greeting = FLOW.step(None, STARTED, facts(assistant=mia(language="en")))
    assert words(greeting) == (
        "Hello Mia. I help you report your day: you jot things down, I put the mail together, you press Send. "
        "No report goes out before that.\n"
        "\n"
        "<b>Nordlys</b> (Jonas) · I ask at 16:00, due 17:00\n"
        "• Approved posts: 15 a week\n"
        "• Post turnaround: at most 48 h averaged over the week\n"
        "• Reply time: at most 4 h every day\n"
        "• Satisfaction: at least 90 % averaged over the week\n"
        "\n"
        "<b>Berger</b> (Frau Berger) · I ask at 16:15, due 17:30\n"
        "• Produkttexte: 20 a week\n"
        "• Bestellanfragen beantwortet: 10 a day\n"
        "• Erstattungen: at most €150.00 a month\n"
        "\n"
        "All times are Copenhagen time.\n"
        "\n"
        "<b>What I keep:</b> agreements, days off, what you type for reports, and the mails sent. No screenshots, "
        "no activity tracking, no read receipts. /mydata gives you a copy; to have it deleted, ask whoever invited "
        "you.\n"
        "\n"
        "<b>Try it:</b> type <code>posts 2</code> when something is done. /help shows the rest."
    )
    assert labels(greeting) == ["English", "Dansk", "Deutsch"]
    assert greeting.state == Greeted()
    assert not greeting.asks


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_clients_with_five_kpis_each_still_fit_on_a_screen(language):
    days = (
        report_day(with_kpis(NORDLYS, POSTS, TURNAROUND, REPLY_TIME, SATISFACTION, ON_TIME)),
        report_day(with_kpis(BERGER, TEXTS, REQUESTS, REFUNDS, LEADS, CONVERSION)),
    )
    greeting = words(FLOW.step(None, STARTED, facts(*days, assistant=mia(language=language))), language)
    assert len(greeting) <= 1200


def test_the_zone_is_named_in_her_language():
    assert "Tiderne gælder i København." in words(FLOW.step(None, STARTED, facts()), "da")


def test_a_greeting_posted_by_start_stands_at_the_bottom_of_the_chat():
    (say_,) = of_kind(FLOW.step(Greeted(), STARTED, facts()), Say)
    assert say_.fresh


def test_choosing_a_language_keeps_it_before_the_greeting_is_said_again():
    outcome = FLOW.step(Greeted(), Pressed(at("09:01"), "language de"), facts())
    assert outcome.effects == (SaveLanguage("de"), Begin("onboarding", "language"))
    again = FLOW.step(outcome.state, Began(at("09:01"), "language"), facts(assistant=mia(language="de")))
    (greeting,) = of_kind(again, Say)
    assert not greeting.fresh
    assert "Alle Zeiten gelten in Kopenhagen." in words(again, "de")


def test_each_button_chooses_its_language():
    greeting = FLOW.step(None, STARTED, facts())
    chosen = [FLOW.step(Greeted(), Pressed(at("09:01"), choice), facts()) for choice in choices(greeting)]
    assert [of_kind(each, SaveLanguage) for each in chosen] == [[SaveLanguage(language)] for language in LANGUAGES]


@pytest.mark.parametrize("choice", ["language fr", "language ", "english"])
def test_a_language_nobody_offered_changes_nothing(choice):
    outcome = FLOW.step(Greeted(), Pressed(at("09:01"), choice), facts())
    assert outcome.effects == ()
    assert outcome.state == Greeted()


@pytest.mark.parametrize("language", LANGUAGES)
def test_she_is_greeted_before_any_agreement_is_there(language):
    greeting = words(FLOW.step(None, STARTED, without_clients(mia(language=language))), language)
    assert "Mia" in greeting
    assert "/mydata" in greeting


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reason", [each for each in Redemption if each is not Redemption.OK])
def test_every_refused_invitation_is_explained_in_every_language(reason, language):
    assert say(text(f"onboarding-{reason.replace('_', '-')}"), language, "UTC")
