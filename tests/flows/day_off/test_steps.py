"""Taking a day off, and taking it back."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest

from flows.day_off import FLOW
from flows.day_off.dates import read_span
from flows.day_off.steps import MOST_SHOWN, Choosing, Settled
from flows.engine.step import Began, Begin, Pressed, Said, SaveDayOff, Say
from flows.shared.people import LANGUAGES
from tests.flows.examples import (
    BERGER,
    FRIDAY,
    MONDAY,
    NORDLYS,
    SATURDAY,
    THURSDAY,
    WEDNESDAY,
    at,
    facts,
    mia,
    open_report,
    without_clients,
)
from tests.flows.spoken import choices, in_every_language, labels, of_kind, words

TUESDAY = MONDAY + timedelta(days=1)


def command(typed: str = "", known=None):
    return FLOW.step(None, Began(at("09:00"), "dayoff", typed), known or facts())


def said(typed: str, known=None):
    return FLOW.step(Choosing(), Said(at("09:01"), typed, 12), known or facts())


def tapped(choice: str, known=None, state=None):
    return FLOW.step(state or Choosing(), Pressed(at("09:01"), choice), known or facts())


def off_on(*days: date):
    return facts(assistant=mia(days_off=frozenset(days)))


# ── asking ──────────────────────────────────────────────────────────────────────────────────────────


def test_today_tomorrow_and_the_next_working_day_are_a_tap_away():
    asked = command()
    assert labels(asked) == ["Today", "Tomorrow", "Mon 23 Nov", "Never mind"]
    assert asked.state == Choosing()
    assert asked.asks


def test_only_days_she_works_are_offered():
    asked = command(known=off_on(THURSDAY, FRIDAY))
    assert labels(asked)[:2] == ["Mon 23 Nov", "Tue 24 Nov"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_examples_in_the_question_can_be_typed_as_they_are(language):
    examples = re.findall(r"<code>(.+?)</code>", words(command(), language))
    assert len(examples) == 3
    assert all(read_span(example, THURSDAY) for example in examples)


def test_days_off_ahead_are_shown_with_a_button_each():
    asked = command(known=off_on(WEDNESDAY, MONDAY, TUESDAY, date(2026, 12, 4)))
    assert labels(asked)[-2:] == ["✗ Mon 23 Nov – Tue 24 Nov", "✗ Fri 4 Dec"]


def test_of_very_many_days_off_the_rest_is_counted():
    every_other = [MONDAY + timedelta(days=2 * n) for n in range(MOST_SHOWN + 3)]
    asked = command(known=off_on(*every_other))
    assert "… and 3 more after these." in words(asked)
    assert sum(label.startswith("✗") for label in labels(asked)) == MOST_SHOWN


# ── taking ──────────────────────────────────────────────────────────────────────────────────────────


def test_a_tap_takes_the_day():
    taken = tapped(choices(command())[1])
    assert of_kind(taken, SaveDayOff) == [SaveDayOff(FRIDAY)]
    assert words(taken).startswith("✓ Off: Fri 20 Nov.")
    assert taken.state == Settled()
    assert not taken.asks


def test_a_typed_date_takes_the_day_and_the_answer_stands_below_it():
    taken = said("24.11.")
    assert of_kind(taken, SaveDayOff) == [SaveDayOff(TUESDAY)]
    assert of_kind(taken, Say)[0].fresh


def test_one_line_is_enough():
    assert of_kind(command("24. november"), SaveDayOff) == [SaveDayOff(TUESDAY)]


def test_a_stretch_takes_every_day_of_it():
    taken = said("20.11.-24.11.")
    assert [effect.day for effect in of_kind(taken, SaveDayOff)] == [FRIDAY + timedelta(days=n) for n in range(5)]
    assert labels(taken) == ["✗ Fri 20 Nov – Tue 24 Nov"]


def test_what_was_taken_can_be_taken_back_at_once():
    taken = said("23.11.-24.11.")
    back = tapped(choices(taken)[0], off_on(MONDAY, TUESDAY), taken.state)
    assert of_kind(back, SaveDayOff) == [SaveDayOff(MONDAY, off=False), SaveDayOff(TUESDAY, off=False)]
    assert words(back) == "A working day again: Mon 23 Nov – Tue 24 Nov."
    assert labels(back) == []
    assert back.state == Settled()
    assert not back.asks


def test_taking_one_back_while_being_asked_goes_on_asking():
    back = tapped(f"remove {MONDAY} {MONDAY}", off_on(MONDAY))
    assert back.state == Choosing()
    assert back.asks
    assert "Which day are you off?" in words(back)


def test_a_day_that_is_today_can_be_worked_after_all():
    back = tapped(f"remove {THURSDAY} {THURSDAY}", off_on(THURSDAY), Settled())
    assert "/report opens today’s report." in words(back)


def test_a_second_tap_on_the_same_cross_changes_nothing():
    again = tapped(f"remove {MONDAY} {MONDAY}", off_on(), Settled())
    assert of_kind(again, SaveDayOff) == []


# ── today ───────────────────────────────────────────────────────────────────────────────────────────


def test_a_day_off_today_ends_every_report_that_is_still_open():
    open_today = (open_report(NORDLYS, "Asking"), open_report(BERGER, "Waiting"))
    taken = tapped(f"off {THURSDAY} {THURSDAY}", facts(open=open_today))
    assert of_kind(taken, Begin) == [
        Begin("daily_report", "day_off", NORDLYS.id, THURSDAY),
        Begin("daily_report", "day_off", BERGER.id, THURSDAY),
    ]


@pytest.mark.parametrize("state", ["Sent", "Correcting", "Skipped"])
def test_a_finished_report_is_left_alone(state):
    taken = tapped(f"off {THURSDAY} {THURSDAY}", facts(open=(open_report(NORDLYS, state),)))
    assert of_kind(taken, Begin) == []


def test_another_days_report_is_left_alone():
    known = facts(open=(open_report(NORDLYS, "Asking", WEDNESDAY), open_report(BERGER, "Asking")))
    assert of_kind(tapped(f"off {FRIDAY} {FRIDAY}", known), Begin) == []
    assert [begin.engagement for begin in of_kind(tapped(f"off {THURSDAY} {FRIDAY}", known), Begin)] == [BERGER.id]


def test_the_days_are_kept_before_the_reports_are_told():
    taken = tapped(f"off {THURSDAY} {THURSDAY}", facts(open=(open_report(NORDLYS, "Asking"),)))
    assert [type(effect) for effect in taken.effects] == [SaveDayOff, Say, Begin]


# ── what cannot be taken ────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("typed", "answer"),
    [
        ("18.11.", "Already over: Wed 18 Nov."),
        ("yesterday", "Already over: Wed 18 Nov."),
        ("2026-11-16 - 2026-11-18", "Already over: Mon 16 Nov – Wed 18 Nov."),
        ("21.11.2027", "That is more than a year away. Tell me again when it is closer."),
        ("saturday", "Free anyway: Sat 21 Nov."),
        ("25.12.", "Free anyway: Fri 25 Dec."),
        ("posts 2", "I found no day in that."),
        ("😀", "I found no day in that."),
    ],
)
def test_what_cannot_be_taken_is_explained_and_asked_again(typed, answer):
    outcome = said(typed)
    assert words(outcome).splitlines()[0] == answer
    assert of_kind(outcome, SaveDayOff) == []
    assert outcome.state == Choosing()
    assert outcome.asks


def test_of_a_stretch_that_has_begun_the_rest_is_taken():
    taken = said("16.11.-20.11.")
    assert [effect.day for effect in of_kind(taken, SaveDayOff)] == [THURSDAY, FRIDAY]


def test_yesterdays_today_button_takes_nothing():
    stale = tapped(f"off {WEDNESDAY} {WEDNESDAY}")
    assert of_kind(stale, SaveDayOff) == []
    assert "Already over" in words(stale)


def test_a_weekend_inside_a_stretch_is_no_obstacle():
    taken = said(f"{SATURDAY} - {MONDAY}")
    assert [effect.day for effect in of_kind(taken, SaveDayOff)][-1] == MONDAY


@pytest.mark.parametrize(
    "choice", ["off", "off x y", "remove 2026-11-24", "off 2026-11-24 2026-11-20", "remove 0001-01-01 9999-12-31", "?"]
)
def test_a_button_nobody_made_takes_nothing(choice):
    assert of_kind(tapped(choice), SaveDayOff) == []


# ── leaving ─────────────────────────────────────────────────────────────────────────────────────────


def test_cancel_and_never_mind_leave_everything_as_it_is():
    for outcome in (FLOW.step(Choosing(), Began(at("09:02"), "cancel"), facts()), tapped("leave")):
        assert words(outcome) == "Fine, nothing changed."
        assert outcome.state is None
        assert not outcome.asks


def test_everything_is_said_in_every_language():
    days = [MONDAY + timedelta(days=2 * n) for n in range(MOST_SHOWN + 3)]
    typed = ("", "25.11.", "24.11.-28.11.", "18.11.", "21.11.2027", "saturday", "posts 2")
    for outcome in (*(command(each, off_on(*days)) for each in typed), tapped("leave")):
        assert all(in_every_language(outcome).values())


def test_somebody_without_a_client_can_be_off_too():
    assert of_kind(command("24.11.", without_clients()), SaveDayOff) == [SaveDayOff(TUESDAY)]


def test_no_button_is_too_long_for_telegram():
    known = off_on(*(MONDAY + timedelta(days=n) for n in range(10)))
    assert all(len(choice.encode()) <= 40 for choice in choices(command(known=known)))
