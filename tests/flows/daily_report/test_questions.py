"""What is missing is asked once, in the order it is told; what is known is not asked at all."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from agent.words.translate import say
from flows.daily_report.questions import (
    MOST_ITEMS,
    is_asked,
    next_question,
    open_items,
    question_buttons,
    question_text,
)
from flows.shared.agreement import Kpi, Period
from flows.shared.measure import Kind
from flows.shared.people import LANGUAGES
from flows.shared.report import Explanation, Fate, PlanItem, ReportDay
from tests.flows.examples import (
    BACKUP,
    CONVERSION,
    EVERY_KIND,
    LEADS,
    NORDLYS,
    ON_TIME,
    POSTS,
    REFUNDS,
    REPLY_TIME,
    SATISFACTION,
    STARS,
    WEDNESDAY,
    entry,
    report,
    report_day,
    with_kpis,
)

DEALS = Kpi("deals", "Deals", Kind.COUNT, Decimal(1), period=Period.DAY)
RATE = replace(CONVERSION, numerator="Deals", denominator="Calls")
CALLS = replace(DEALS, key="calls", name="Calls")
STANDUP = Kpi("standup", "Stand-up", Kind.TIME, Decimal(540))

FINISHED = {"done": (), "plan": (), "win": ""}


def asked(*kpis: Kpi, entries: tuple = (), **fields) -> str:
    day = report_day(with_kpis(NORDLYS, *kpis), entries=entries)
    return next_question(day, report(NORDLYS, **fields))


def said(question: str, day: ReportDay, language: str = "en", **fields) -> str:
    return say(question_text(question, day, report(NORDLYS, **fields)), language, "Europe/Copenhagen")


def choices(question: str, day: ReportDay, **fields) -> list[list[str]]:
    rows = question_buttons(question, day, report(NORDLYS, **fields))
    return [[button.choice for button in row] for row in rows]


def labels(question: str, day: ReportDay, **fields) -> list[str]:
    rows = question_buttons(question, day, report(NORDLYS, **fields))
    return [say(button.label, "en", "UTC") for row in rows for button in row]


# ── the order ───────────────────────────────────────────────────────────────────────────────────────


def test_numbers_come_first_in_the_agreements_order():
    assert asked(POSTS, REPLY_TIME) == "kpi:approved-posts"
    assert asked(POSTS, REPLY_TIME, entries=(entry(POSTS, 15),)) == "kpi:reply-time"


def test_then_yesterdays_plan_then_reasons_then_done_tomorrow_and_the_win():
    low, open_plan = (entry(POSTS, 1),), (PlanItem("reels"),)
    assert asked(POSTS, entries=low, carried=open_plan) == "carried"
    assert asked(POSTS, entries=low) == "why:approved-posts"
    explained = {"approved-posts": Explanation("")}
    assert asked(POSTS, entries=low, explanations=explained) == "done"
    assert asked(POSTS, entries=low, explanations=explained, done=()) == "plan"
    assert asked(POSTS, entries=low, explanations=explained, done=(), plan=()) == "win"
    assert asked(POSTS, entries=low, explanations=explained, **FINISHED) == ""


def test_an_empty_answer_is_an_answer():
    assert asked(entries=(), **FINISHED) == ""
    assert asked(entries=(), done=(), plan=()) == "win"


# ── numbers ─────────────────────────────────────────────────────────────────────────────────────────


def test_a_value_noted_during_the_day_is_not_asked_again():
    assert asked(POSTS, entries=(entry(POSTS, 0),), **FINISHED) == "why:approved-posts"
    assert asked(SATISFACTION, entries=(entry(SATISFACTION, 95),), **FINISHED) == ""


def test_yesterdays_value_does_not_answer_todays_question():
    assert asked(POSTS, entries=(entry(POSTS, 15, WEDNESDAY),)) == "kpi:approved-posts"


def test_what_she_chose_not_to_report_is_not_asked_again():
    assert asked(POSTS, not_reported=frozenset({"approved-posts"}), **FINISHED) == ""


def test_the_time_of_the_report_and_a_rate_counted_elsewhere_are_never_asked():
    assert asked(ON_TIME, **FINISHED) == ""
    day = report_day(with_kpis(NORDLYS, CALLS, DEALS, RATE))
    assert [is_asked(kpi, day) for kpi in (CALLS, DEALS, RATE)] == [True, True, False]
    assert is_asked(RATE, report_day(with_kpis(NORDLYS, CALLS, RATE)))


@pytest.mark.parametrize("kpi", EVERY_KIND, ids=lambda kpi: kpi.key)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_has_its_question_in_every_language(kpi, language):
    day = report_day(with_kpis(NORDLYS, LEADS, kpi))
    assert kpi.name in said(f"kpi:{kpi.key}", day, language) or kpi.is_rate


def test_of_a_rate_the_side_nobody_counts_is_asked_for():
    assert "Deals of Calls" in said("kpi:conversion", report_day(with_kpis(NORDLYS, RATE)))
    assert said("kpi:conversion", report_day(with_kpis(NORDLYS, CALLS, RATE))).startswith("<b>Deals</b> today?")
    assert said("kpi:conversion", report_day(with_kpis(NORDLYS, DEALS, RATE))).startswith("<b>Calls</b> today?")


def test_what_adds_up_can_be_tapped_as_0():
    assert choices("kpi:approved-posts", report_day(NORDLYS)) == [["value 0", "skip"]]
    assert labels("kpi:erstattungen", report_day(with_kpis(NORDLYS, REFUNDS))) == ["€0.00", "Not today"]


def test_yes_or_no_is_tapped():
    day = report_day(with_kpis(NORDLYS, BACKUP))
    assert choices("kpi:backup", day) == [["value 1", "value 0", "skip"]]
    assert labels("kpi:backup", day) == ["yes", "no", "Not today"]


@pytest.mark.parametrize(
    ("kpi", "value", "choice"),
    [
        (SATISFACTION, "92.5", "value 92.5"),
        (STARS, "4", "value 4"),
        (REPLY_TIME, "1E+2", "value 100"),
        (STANDUP, "540", "value 540"),
    ],
    ids=lambda each: each.key if isinstance(each, Kpi) else "",
)
def test_the_last_value_of_what_is_measured_can_be_tapped(kpi, value, choice):
    entries = (entry(kpi, 1, WEDNESDAY, adds=False), entry(kpi, value, WEDNESDAY, adds=False))
    day = report_day(with_kpis(NORDLYS, kpi), entries=entries)
    assert choices(f"kpi:{kpi.key}", day) == [[choice, "skip"]]


def test_without_a_last_value_only_not_today_can_be_tapped():
    assert choices("kpi:satisfaction", report_day(NORDLYS)) == [["skip"]]
    today = report_day(NORDLYS, entries=(entry(SATISFACTION, 92),))
    assert choices("kpi:satisfaction", today) == [["skip"]]


def test_a_value_that_does_not_fit_a_button_is_not_offered():
    day = report_day(with_kpis(NORDLYS, STARS), entries=(entry(STARS, "4." + "3" * 25, WEDNESDAY, adds=False),))
    assert choices("kpi:stars", day) == [["skip"]]


def test_a_rate_is_typed():
    assert choices("kpi:conversion", report_day(with_kpis(NORDLYS, RATE))) == [["skip"]]


# ── what happened, and what next ────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("value", [9, 11])  # behind, at risk
def test_a_kpi_below_its_pace_is_asked_about(value):
    assert asked(POSTS, entries=(entry(POSTS, value),), **FINISHED) == "why:approved-posts"


@pytest.mark.parametrize("value", [12, 15])  # on track, met
def test_a_kpi_on_its_way_is_not_asked_about(value):
    assert asked(POSTS, entries=(entry(POSTS, value),), **FINISHED) == ""


def test_the_time_of_the_report_needs_no_reason():
    day = replace(report_day(with_kpis(NORDLYS, ON_TIME)), sent_times={})
    assert next_question(day, report(NORDLYS, **FINISHED)) == ""


def test_two_reasons_are_enough():
    low = tuple(
        entry(kpi, value, adds=False, source=kpi.key)
        for kpi, value in ((POSTS, 1), (REPLY_TIME, 900), (SATISFACTION, 5))
    )
    explained = {"approved-posts": Explanation("")}
    assert asked(POSTS, REPLY_TIME, SATISFACTION, entries=low, explanations=explained) == "why:reply-time"
    explained["reply-time"] = Explanation("")
    assert asked(POSTS, REPLY_TIME, SATISFACTION, entries=low, explanations=explained) == "done"


def test_the_question_says_how_the_kpi_stands_and_fits_a_limit_too():
    day = report_day(with_kpis(NORDLYS, REPLY_TIME), entries=(entry(REPLY_TIME, 900),))
    assert said("why:reply-time", day) == "<b>Reply time</b> – behind. What happened, and what next?"
    assert choices("why:reply-time", day) == [["catching_up", "blocked", "skip"]]


def test_blocked_leads_to_the_reason_and_then_to_the_client():
    day = report_day(NORDLYS)
    assert "in the way" in said("blocked:approved-posts", day)
    assert "Jonas" in said("needed", day)
    assert choices("needed", day) == [["skip"]]
    assert labels("needed", day) == ["Nothing needed"]


def test_catching_up_asks_when():
    assert choices("when:approved-posts", report_day(NORDLYS)) == [["tomorrow", "this_week", "skip"]]


# ── the words of the day ────────────────────────────────────────────────────────────────────────────


def test_each_item_of_yesterdays_plan_has_its_three_buttons():
    plan = (PlanItem("reels"), PlanItem("comments", Fate.DONE), PlanItem("a very long item that does not fit"))
    assert choices("carried", report_day(NORDLYS), carried=plan) == [
        ["done 0", "moved 0", "dropped 0"],
        ["done 2", "moved 2", "dropped 2"],
    ]
    assert labels("carried", report_day(NORDLYS), carried=plan)[3] == "✓ a very long item that d…"


def test_a_long_plan_is_asked_about_in_parts():
    plan = tuple(PlanItem(f"item {number}") for number in range(50))
    assert len(choices("carried", report_day(NORDLYS), carried=plan)) == MOST_ITEMS
    assert len(open_items(report(NORDLYS, carried=plan))) == 50


def test_what_got_done_is_asked_for_or_added_to():
    assert "What got done" in said("done", report_day(NORDLYS))
    assert labels("done", report_day(NORDLYS)) == ["Nothing to list"]
    done = {"carried": (PlanItem("reels", Fate.DONE),)}
    assert "Anything else" in said("done", report_day(NORDLYS), **done)
    assert labels("done", report_day(NORDLYS), **done) == ["That’s all"]


@pytest.mark.parametrize("question", ["plan", "win", "kpis", "plan-today"])
def test_everything_else_can_be_skipped(question):
    assert choices(question, report_day(NORDLYS)) == [["skip"]]


@pytest.mark.parametrize("kind", ["kpi", "why", "when", "blocked"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_kpi_agreed_away_while_it_was_asked_about_is_no_crash(kind, language):
    assert said(f"{kind}:gone", report_day(NORDLYS), language)
    assert choices(f"{kind}:gone", report_day(NORDLYS))
