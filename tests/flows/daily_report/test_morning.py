"""The morning plan says where the period stands before today, and what she wanted to do."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from flows.daily_report import FLOW
from flows.daily_report.morning import morning
from flows.daily_report.state import Asking, Planned
from flows.engine.facts import Facts
from flows.engine.step import Began, Next, Pressed, SaveReport, Say
from flows.shared.agreement import Direction, Engagement, Kpi, Period
from flows.shared.report import Entry
from tests.flows.examples import (
    BERGER,
    MIA,
    MONDAY,
    NORDLYS,
    POSTS,
    REFUNDS,
    REPLY_TIME,
    REQUESTS,
    SATURDAY,
    THURSDAY,
    WEDNESDAY,
    at,
    entry,
    facts,
    mia,
    report_day,
    sent,
    with_kpis,
    with_schedule,
)
from tests.flows.spoken import in_every_language, of_kind, words

MON, TUE = date(2026, 11, 16), date(2026, 11, 17)


def known(engagement: Engagement, *entries: Entry, day: date = THURSDAY, her=MIA, previous=None) -> Facts:
    planned = report_day(engagement, day, entries=entries, previous=previous, assistant=her)
    return facts(planned, about=engagement, today=day)


def line(
    kpi: Kpi, *entries: Entry, day: date = THURSDAY, language: str = "en", her=MIA, since: date | None = None
) -> str:
    """What the morning plan says about a KPI."""
    engagement = with_kpis(NORDLYS, kpi)
    if since:
        engagement = replace(engagement, agreement=replace(engagement.agreement, effective_from=since))
    said = words(morning(known(engagement, *entries, day=day, her=her), at("08:30", day)), language)
    return said.split("\n")[1]


def test_a_sum_is_judged_as_of_yesterday():
    noted = entry(POSTS, 3, MON), entry(POSTS, 3, TUE), entry(POSTS, 3, WEDNESDAY)
    assert line(POSTS, *noted) == "Approved posts · 9 of 15 this week · <i>on track</i>"
    assert line(POSTS, *noted, language="da") == "Approved posts · 9 af 15 i denne uge · <i>på sporet</i>"
    assert line(POSTS, *noted, language="de") == "Approved posts · 9 von 15 diese Woche · <i>im Plan</i>"


@pytest.mark.parametrize(("posts", "status"), [(15, "met"), (9, "on track"), (8, "at risk"), (7, "behind")])
def test_the_word_is_that_of_yesterdays_pace(posts, status):
    noted = entry(POSTS, posts, MON), entry(POSTS, 0, WEDNESDAY)
    assert line(POSTS, *noted) == f"Approved posts · {posts} of 15 this week · <i>{status}</i>"


def test_on_the_first_working_day_of_a_period_there_is_nothing_to_judge():
    assert line(POSTS, day=MON) == "Approved posts · 0 of 15 this week"
    assert line(POSTS, entry(POSTS, 15, date(2026, 11, 13)), day=MON) == "Approved posts · 0 of 15 this week"
    assert line(POSTS, day=TUE, her=mia(days_off=frozenset({MON}))) == "Approved posts · 0 of 15 this week"


def test_a_target_for_the_day_begins_at_0_every_day():
    assert line(REQUESTS, entry(REQUESTS, 12, WEDNESDAY)) == "Bestellanfragen beantwortet · 0 of 10 today"


def test_a_limit_says_at_most():
    before = (entry(REFUNDS, 38, WEDNESDAY),)
    assert line(REFUNDS, *before) == "Erstattungen · €38.00 of at most €150.00 this month · <i>on track</i>"
    first = date(2026, 12, 1)
    assert line(REFUNDS, *before, day=first) == "Erstattungen · €0.00 of at most €150.00 this month"
    weekly = replace(REFUNDS, period=Period.WEEK, direction=Direction.AT_MOST)
    assert line(weekly, entry(weekly, 151, WEDNESDAY)).endswith("<i>behind</i>")


def test_friday_is_the_last_working_day_before_monday():
    friday = date(2026, 11, 13)
    monthly = replace(POSTS, period=Period.MONTH)
    noted = entry(monthly, 8, date(2026, 11, 2)), entry(monthly, 0, friday)
    assert line(monthly, *noted, day=MON) == "Approved posts · 8 of 15 this month · <i>on track</i>"  # 15 × 10/21


def test_yesterdays_gap_is_no_judgement_today():
    assert line(POSTS, entry(POSTS, 6, TUE)) == "Approved posts · 6 of 15 this week"


def test_a_period_nobody_reported_is_said_to_be_unknown_and_not_0():
    assert line(POSTS) == "Approved posts · target 15 · <i>not reported</i>"


def test_what_was_noted_before_breakfast_counts_already():
    noted = entry(POSTS, 9, WEDNESDAY), entry(POSTS, 1)
    assert line(POSTS, *noted).startswith("Approved posts <b>1</b> today · 10 of 15 this week · pace 12")


def test_work_on_the_weekend_before_the_first_day_is_not_forgotten():
    monthly = replace(POSTS, period=Period.MONTH)
    sunday = date(2026, 11, 1)
    assert line(monthly, entry(monthly, 2, sunday), day=date(2026, 11, 2)) == "Approved posts · 2 of 15 this month"


def test_days_before_the_agreement_are_not_called_unreported():
    assert line(POSTS, since=THURSDAY) == "Approved posts · 0 of 15 this week"
    assert line(POSTS, since=WEDNESDAY) == "Approved posts · target 15 · <i>not reported</i>"
    assert line(POSTS, entry(POSTS, 2, WEDNESDAY), since=WEDNESDAY).endswith("2 of 15 this week · <i>at risk</i>")


# ── the message ─────────────────────────────────────────────────────────────────────────────────────

PREVIOUS = sent(NORDLYS, day=WEDNESDAY, plan=("reels for the launch", "comment backlog"))


def message(what: Facts, clock: str = "08:30") -> Next:
    return FLOW.step(None, Began(at(clock, what.today), "day"), what)


def test_the_plan_is_one_silent_message_with_yesterdays_items():
    outcome = message(known(with_kpis(NORDLYS, POSTS, REPLY_TIME), entry(POSTS, 9, WEDNESDAY), previous=PREVIOUS))
    (plan,) = of_kind(outcome, Say)
    assert plan.silent
    assert [button.choice for row in plan.buttons for button in row] == ["keep", "change_plan", "skip_day"]
    assert words(outcome) == (
        "<b>Nordlys · Thursday</b>\n"
        "Approved posts · 9 of 15 this week · <i>on track</i>\n"
        "From yesterday’s plan:\n"
        "☐ reels for the launch\n"
        "☐ comment backlog"
    )
    assert outcome.state == Planned()
    assert [saved.report.carried[0].words for saved in of_kind(outcome, SaveReport)] == ["reels for the launch"]
    assert all(in_every_language(outcome).values())


def test_what_does_not_add_up_is_left_out():
    assert "Reply time" not in words(message(known(NORDLYS)))


def test_without_a_plan_time_the_morning_is_silent():
    outcome = message(known(BERGER))
    assert outcome.state == Planned()
    assert of_kind(outcome, Say) == []


def test_a_plan_that_would_come_with_the_card_is_left_out():
    assert of_kind(message(known(NORDLYS), "16:00"), Say) == []
    assert of_kind(message(known(NORDLYS), "15:59"), Say) != []


@pytest.mark.parametrize("day", [SATURDAY, date(2026, 12, 25)])
def test_a_free_day_has_no_plan(day):
    outcome = message(known(NORDLYS, day=day))
    assert (outcome.state, outcome.effects) == (None, ())


def test_a_huge_plan_fits_a_message():
    huge = sent(NORDLYS, day=WEDNESDAY, plan=tuple(f"{number} {'&' * 500}" for number in range(400)))
    assert len(words(message(known(NORDLYS, previous=huge)))) < 4096


# ── its buttons ─────────────────────────────────────────────────────────────────────────────────────


def press(choice: str, state=Planned(), what: Facts | None = None):  # noqa: B008 - states are frozen
    return FLOW.step(state, Pressed(at("08:40"), choice), what or known(NORDLYS, previous=PREVIOUS))


def test_keeping_the_plan_leaves_it_without_buttons():
    outcome = press("keep")
    (plan,) = of_kind(outcome, Say)
    assert (plan.card, plan.buttons, plan.fresh) == ("plan", (), False)
    assert words(outcome).endswith("that is today’s plan.")
    assert outcome.state == Planned()


def test_changing_the_plan_asks_for_todays_items():
    outcome = press("change_plan")
    assert outcome.state == Asking("plan-today", chosen=True)
    assert outcome.asks


def test_the_plan_can_only_be_changed_before_the_card_is_up():
    assert press("change_plan", Asking("win")).state == Asking("win")


def test_not_today_skips_the_day():
    assert type(press("skip_day").state).__name__ == "Skipped"


def test_the_week_begins_anew_on_monday():
    assert line(POSTS, entry(POSTS, 9, WEDNESDAY), day=MONDAY) == "Approved posts · 0 of 15 this week"


def test_kept_with_its_time_the_plan_is_hers_to_switch_off():
    silent = with_schedule(NORDLYS, plan_at=None)
    assert of_kind(message(known(silent)), Say) == []
