"""Commands that show where things stand, and the way to the next report."""

from __future__ import annotations

from dataclasses import replace

import pytest

from flows.engine.step import Began, Begin, Pressed
from flows.overview import FLOW
from flows.overview.steps import AllSent
from flows.shared.report import ReportStatus
from tests.flows.examples import (
    BERGER,
    CONVERSION,
    EVERY_KIND,
    FRIDAY,
    NORDLYS,
    POSTS,
    SATURDAY,
    THURSDAY,
    WEDNESDAY,
    at,
    entry,
    facts,
    mia,
    open_report,
    report,
    report_day,
    sent,
    skipped,
    with_client,
    with_kpis,
    with_schedule,
    without_clients,
)
from tests.flows.spoken import choices, in_every_language, labels, of_kind, words


def shown(command: str, known, clock: str = "14:00", state=None):
    return FLOW.step(state, Began(at(clock), command), known)


def today_of(engagement, clock: str = "14:00", *, state: str = "", made=None, **kwargs) -> str:
    others = (open_report(engagement, state),) if state else ()
    known = facts(report_day(engagement, report=made, **kwargs), open=others)
    return words(shown("today", known, clock)).splitlines()[-1]


# ── /today ──────────────────────────────────────────────────────────────────────────────────────────


def test_today_has_a_block_for_each_client_with_every_kpi():
    noted = (entry(POSTS, 9, WEDNESDAY), entry(POSTS, 4))
    shown_today = shown("today", facts(report_day(NORDLYS, entries=noted), report_day(BERGER)))
    assert words(shown_today) == (
        "<b>Today · Thu 19 Nov</b>\n"
        "\n"
        "<b>Nordlys</b>\n"
        "Approved posts <b>4</b> today · 13 of 15 this week · pace 12 · <i>on track</i>\n"
        "Post turnaround · at most 48 h · <i>not reported</i>\n"
        "Reply time · at most 4 h · <i>not reported</i>\n"
        "Satisfaction · target 90 % · <i>not reported</i>\n"
        "I ask at 16:00 · with Jonas by 17:00\n"
        "\n"
        "<b>Berger</b>\n"
        "Produkttexte · target 20 · <i>not reported</i>\n"
        "Bestellanfragen beantwortet · target 10 · <i>not reported</i>\n"
        "Erstattungen · at most €150.00 · <i>not reported</i>\n"
        "I ask at 16:15 · with Frau Berger by 17:30"
    )
    assert shown_today.state is None
    assert not shown_today.asks


@pytest.mark.parametrize("command", FLOW.commands)
def test_every_command_can_be_answered_in_every_language(command):
    every = with_kpis(with_client(NORDLYS, zone="Asia/Manila"), *EVERY_KIND)
    for language, said in in_every_language(shown(command, facts(report_day(every, report=sent(every))))).items():
        assert said, language


def test_a_report_that_is_not_due_yet_says_when_it_is_asked_for():
    assert today_of(NORDLYS, "15:59", state="Planned") == "I ask at 16:00 · with Jonas by 17:00"


@pytest.mark.parametrize("state", ["Waiting", "Asking", "Previewing", "Editing"])
def test_a_report_in_the_making_says_by_when(state):
    assert today_of(NORDLYS, "16:10", state=state) == "Report in the making · due 17:00 · /report"


def test_a_due_report_nobody_has_begun_is_open():
    assert today_of(NORDLYS, "16:10") == "Report open · due 17:00 · /report"


def test_a_report_kept_back_says_so():
    assert today_of(NORDLYS, "16:10", state="Held") == "Kept back by you · due 17:00 · /report"


def test_an_approved_report_says_when_it_goes_out():
    assert today_of(NORDLYS, "16:10", state="Approved") == "Goes to Jonas at 17:00, as you approved it."


def test_after_the_deadline_nobody_scolds():
    assert today_of(NORDLYS, "17:20", state="Asking") == "Was due at 17:00 and can still go out: /report"


def test_a_sent_report_says_when_in_her_own_time():
    assert today_of(NORDLYS, "18:00", state="Sent", made=sent(NORDLYS, "16:02")) == "✓ Report sent · 16:02"


def test_a_corrected_report_says_so():
    corrected = sent(NORDLYS, "16:02", status=ReportStatus.CORRECTED)
    assert today_of(NORDLYS, "18:00", made=corrected) == "✓ Report sent · 16:02 · corrected"


def test_a_skipped_report_is_not_asked_for():
    assert today_of(NORDLYS, "16:10", made=skipped(NORDLYS)) == "No report today."


def test_on_a_day_off_nothing_is_announced():
    her = mia(days_off=frozenset({THURSDAY}))
    said = words(shown("today", facts(report_day(NORDLYS), assistant=her)))
    assert "Not a working day – I ask for nothing." in said
    assert "I ask at" not in said


def test_a_report_she_began_on_a_saturday_is_shown():
    known = facts(report_day(NORDLYS, SATURDAY), today=SATURDAY, open=(open_report(NORDLYS, "Asking", SATURDAY),))
    said = words(FLOW.step(None, Began(at("16:10", SATURDAY), "today"), known))
    assert said.endswith("Report in the making · due 17:00 · /report")


def test_what_clients_are_called_is_escaped():
    odd = with_client(NORDLYS, short="Nord & <Lys>", name="Nord & <Lys> ApS")
    assert "<b>Nord &amp; &lt;Lys&gt;</b>" in words(shown("today", facts(report_day(odd))))
    assert "<b>Nord &amp; &lt;Lys&gt; ApS</b>" in words(shown("clients", facts(report_day(odd))))


# ── /clients ────────────────────────────────────────────────────────────────────────────────────────


def test_clients_shows_what_was_agreed():
    assert words(shown("clients", facts(report_day(BERGER)))) == (
        "<b>Berger Feinkost GmbH</b> · Frau Berger\n"
        "I ask at 16:15 · report there by 17:30\n"
        "If it is not there by 18:15, Frau Berger gets a neutral note.\n"
        "• Produkttexte: 20 a week\n"
        "   <i>von Frau Berger freigegeben · each at least 80 Wörter</i>\n"
        "• Bestellanfragen beantwortet: 10 a day\n"
        "• Erstattungen: at most €150.00 a month"
    )


def test_a_rate_is_explained_by_its_two_numbers():
    said = words(shown("clients", facts(report_day(with_kpis(NORDLYS, CONVERSION)))))
    assert said.endswith("• Conversion: at least 10 % averaged over the week\n   <i>Conversions of Leads</i>")


def test_without_grace_no_late_notice_is_announced():
    strict = with_schedule(NORDLYS, grace=None)
    assert "neutral" not in words(shown("clients", facts(report_day(strict))))


@pytest.mark.parametrize(
    ("zone", "line"),
    [
        ("Europe/Berlin", None),
        ("Europe/Helsinki", "That is 18:00 in Helsinki."),
        ("Asia/Tokyo", "That is 01:00 in Tokyo, the next day."),
        ("Pacific/Honolulu", "That is 06:00 in Honolulu."),
    ],
)
def test_the_clients_clock_is_shown_where_it_differs(zone, line):
    said = words(shown("clients", facts(report_day(with_client(NORDLYS, zone=zone)), assistant=mia(language="en"))))
    assert line in said if line else "That is" not in said


def test_a_client_may_still_be_in_yesterday():
    her = mia(language="en", zone="Asia/Tokyo")
    western = with_client(NORDLYS, zone="Pacific/Honolulu")
    assert "That is 22:00 in Honolulu, the day before." in words(
        shown("clients", facts(report_day(western), assistant=her))
    )


# ── /help ───────────────────────────────────────────────────────────────────────────────────────────


def test_help_uses_her_own_words_in_the_examples():
    said = words(shown("help", facts()))
    assert "<code>posts 2</code>" in said
    assert "<code>Nordlys: posts 2</code>" in said
    assert "<code>/dayoff 20.11.</code>" in said


def test_help_is_there_before_any_agreement_is():
    for said in in_every_language(shown("help", without_clients())).values():
        assert "/mydata" in said


@pytest.mark.parametrize("command", ["today", "clients", "report"])
def test_without_a_client_a_kind_sentence_says_what_to_do(command):
    said = words(shown(command, without_clients()))
    assert said == "You have no client here yet. Ask whoever invited you to add your agreement."


# ── /report ─────────────────────────────────────────────────────────────────────────────────────────


def begun(known) -> Begin:
    (begin,) = of_kind(shown("report", known, "16:20"), Begin)
    return begin


def test_report_opens_the_one_that_is_due_first():
    assert begun(facts()) == Begin("daily_report", "report", NORDLYS.id, THURSDAY)


def test_report_goes_back_to_the_one_that_is_asking():
    known = facts(open=(open_report(NORDLYS, "Waiting"), open_report(BERGER, "Asking")))
    assert begun(known).engagement == BERGER.id


def test_report_prefers_one_that_waits_to_one_kept_back():
    known = facts(open=(open_report(NORDLYS, "Held"), open_report(BERGER, "Waiting")))
    assert begun(known).engagement == BERGER.id


def test_report_prefers_an_untouched_one_to_one_already_approved():
    known = facts(open=(open_report(NORDLYS, "Approved"), open_report(BERGER, "Planned")))
    assert begun(known).engagement == BERGER.id


def test_yesterdays_open_report_does_not_count():
    known = facts(open=(open_report(BERGER, "Asking", WEDNESDAY),))
    assert begun(known).engagement == NORDLYS.id


def test_a_sent_or_skipped_report_is_passed_over():
    for finished in (sent(NORDLYS), skipped(NORDLYS)):
        assert begun(facts(report_day(NORDLYS, report=finished), report_day(BERGER))).engagement == BERGER.id


def all_sent():
    return facts(*(report_day(each, report=sent(each)) for each in (NORDLYS, BERGER)))


def test_when_all_are_sent_each_can_be_corrected():
    offer = shown("report", all_sent(), "17:00")
    assert words(offer) == "Today’s reports are all out. Something to correct?"
    assert labels(offer) == ["Correct Nordlys", "Correct Berger"]
    assert offer.state == AllSent(THURSDAY)
    assert not offer.asks


def test_correcting_opens_the_report_of_the_day_that_was_offered():
    choice = choices(shown("report", all_sent()))[1]
    tomorrow = replace(all_sent(), today=FRIDAY)
    outcome = FLOW.step(AllSent(THURSDAY), Pressed(at("09:00", FRIDAY), choice), tomorrow)
    assert outcome.effects == (Begin("daily_report", "report", BERGER.id, THURSDAY),)
    assert outcome.state == AllSent(THURSDAY)


def test_a_skipped_report_can_still_be_made():
    known = facts(report_day(NORDLYS, report=skipped(NORDLYS)), report_day(BERGER, report=sent(BERGER)))
    offer = shown("report", known)
    assert words(offer) == "No report is open today."
    assert labels(offer) == ["Nordlys after all", "Correct Berger"]


@pytest.mark.parametrize("choice", ["correct 99", "correct x", "anything"])
def test_a_button_for_somebody_elses_client_does_nothing(choice):
    outcome = FLOW.step(AllSent(THURSDAY), Pressed(at("17:00"), choice), all_sent())
    assert outcome.effects == ()
    assert outcome.state == AllSent(THURSDAY)


def test_a_state_that_can_no_longer_be_read_shows_the_day():
    assert words(shown("again", facts())).startswith("<b>Today")


def test_a_begun_report_is_unfinished_until_it_is_sent():
    known = facts(report_day(NORDLYS, report=report(NORDLYS, done=("reels",))), report_day(BERGER, report=sent(BERGER)))
    assert begun(known).engagement == NORDLYS.id
