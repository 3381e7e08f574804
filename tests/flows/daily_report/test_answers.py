"""What an answer does to the report: typed or tapped, plain or odd."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.words.translate import say
from flows.daily_report.answers import MOST_WORDS, Answer, again, tapped, typed
from flows.daily_report.questions import question_buttons
from flows.daily_report.state import Asking
from flows.shared.report import Entry, Explanation, Fate, PlanItem, Report, ReportDay
from tests.flows.examples import (
    BACKUP,
    CONVERSION,
    EVERY_KIND,
    LEADS,
    NORDLYS,
    POSTS,
    REFUNDS,
    REPLY_TIME,
    SATISFACTION,
    STARS,
    THURSDAY,
    entry,
    noted,
    report,
    report_day,
    with_kpis,
)

ALL = with_kpis(NORDLYS, *EVERY_KIND)
PLAN = (PlanItem("reels"), PlanItem("comments"))


def day_with(*entries: Entry) -> ReportDay:
    return report_day(ALL, entries=entries)


def type_(question: str, words: str, *, chosen: bool = False, day: ReportDay | None = None, **fields) -> Answer:
    return typed(Asking(question, chosen=chosen), words, "m9", day or day_with(), report(ALL, **fields))


def tap(question: str, choice: str, day: ReportDay | None = None, **fields) -> Answer | None:
    return tapped(question, choice, day or day_with(), report(ALL, **fields))


def values(answer: Answer | None) -> list[tuple[str, str, bool]]:
    """KPI, amount and whether it adds, of everything an answer saves."""
    if answer is None or answer.values is None:
        return []
    assert answer.values.engagement == ALL.id
    assert all(each.day == THURSDAY and each.source == answer.values.source for each in answer.values.entries)
    return [(each.kpi, f"{each.value.normalize():f}", each.adds) for each in answer.values.entries]


def remark(answer: Answer) -> str:
    return "" if answer.remark is None else say(answer.remark, "en", "UTC")


# ── a number that was asked for ─────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("kpi", "words", "amount"),
    [
        (POSTS, "4", "4"),
        (POSTS, "4.", "4"),
        (POSTS, "12/15", "12"),
        (POSTS, "4 posts", "4"),
        (POSTS, "Approved posts: 4", "4"),
        (REPLY_TIME, "2h10", "130"),
        (REPLY_TIME, "2 t 10", "130"),
        (SATISFACTION, "92 %", "92"),
        (SATISFACTION, "92,5", "92.5"),
        (REFUNDS, "38,50 €", "38.5"),
        (STARS, "4,5", "4.5"),
        (BACKUP, "ja", "1"),
        (BACKUP, "Nej.", "0"),
        (BACKUP, "no", "0"),
    ],
    ids=str,
)
def test_a_typed_number_replaces_the_days_value(kpi, words, amount):
    assert values(type_(f"kpi:{kpi.key}", words)) == [(kpi.key, amount, False)]


@pytest.mark.parametrize("words", ["+3", "posts +3"])
def test_a_plus_adds_to_what_was_noted(words):
    assert values(type_("kpi:approved-posts", words)) == [("approved-posts", "3", True)]


def test_a_plus_means_nothing_where_nothing_adds_up():
    assert values(type_("kpi:satisfaction", "+92")) == [("satisfaction", "92", False)]


def test_a_rate_keeps_its_denominator():
    day = report_day(with_kpis(NORDLYS, CONVERSION))
    answer = typed(Asking("kpi:conversion"), "3 of 50", "m9", day, report(NORDLYS))
    assert answer.values is not None
    (saved,) = answer.values.entries
    assert (saved.value, saved.of) == (3, 50)


@pytest.mark.parametrize("words", ["-", "–", "skip", "n/a", "spring over", "entfällt", "...", "-."])
@pytest.mark.parametrize("kpi", EVERY_KIND, ids=lambda kpi: kpi.key)
def test_a_dash_is_not_reported_and_never_0(words, kpi):
    answer = type_(f"kpi:{kpi.key}", words)
    assert values(answer) == []
    assert answer.report.not_reported == {kpi.key}


@pytest.mark.parametrize("words", ["none", "None.", "nothing", "ingen", "ingen!", "nichts", "keine"])
def test_none_of_what_is_counted_is_0(words):
    assert values(type_("kpi:approved-posts", words)) == [("approved-posts", "0", False)]
    assert values(type_("kpi:erstattungen", words)) == [("erstattungen", "0", False)]


def test_none_of_what_is_measured_is_not_reported():
    answer = type_("kpi:reply-time", "none")
    assert values(answer) == []
    assert answer.report.not_reported == {"reply-time"}


def test_a_number_given_after_all_is_reported():
    answer = type_("kpi:approved-posts", "4", not_reported=frozenset({"approved-posts", "leads"}))
    assert answer.report.not_reported == {"leads"}


def test_an_ambiguous_number_is_asked_about_and_nothing_is_kept():
    answer = type_("kpi:approved-posts", "1.200")
    assert values(answer) == []
    assert remark(answer) == "1,200 or 1.2? Please type it without a separator."


def test_a_duration_without_a_unit_is_asked_about():
    answer = type_("kpi:reply-time", "45")
    assert values(answer) == []
    assert remark(answer) == "45 min or 45 h? Please type it with h or min."


@pytest.mark.parametrize("kpi", EVERY_KIND, ids=lambda kpi: kpi.key)
def test_what_is_no_number_gets_help_with_the_kpis_name(kpi):
    answer = type_(f"kpi:{kpi.key}", "quite a lot, I think")
    assert values(answer) == []
    assert kpi.name in remark(answer)


@pytest.mark.parametrize(
    ("kpi", "help_"),
    [
        (POSTS, "number"),
        (REPLY_TIME, "2h10"),
        (SATISFACTION, "percentage"),
        (REFUNDS, "amount"),
        (STARS, "mark"),
        (BACKUP, "Yes or no"),
        (CONVERSION, "both numbers"),
    ],
    ids=str,
)
def test_the_help_says_what_the_kind_needs(kpi, help_):
    assert help_ in remark(type_(f"kpi:{kpi.key}", "hm"))


def test_another_kpis_value_is_taken_out_of_order():
    assert values(type_("kpi:approved-posts", "leads 5, backup ja")) == [("leads", "5", False), ("backup", "1", False)]


def test_what_is_certain_is_kept_and_what_is_not_is_asked_about():
    answer = type_("kpis", "leads 5, posts 1,200")
    assert values(answer) == [("leads", "5", False)]
    assert remark(answer).startswith("1,200 or 1.2?")


def test_a_currency_that_was_not_agreed_is_no_value():
    assert values(type_("kpi:erstattungen", "38 USD")) == []


# ── notes in between ────────────────────────────────────────────────────────────────────────────────

ABOUT_WORDS = ["done", "plan", "win", "needed", "why:leads", "when:leads", "blocked:leads", "carried", "plan-today"]


@pytest.mark.parametrize("question", ABOUT_WORDS)
def test_a_plain_note_is_a_note_at_any_question(question):
    answer = type_(question, "posts +2", carried=PLAN)
    assert values(answer) == [("approved-posts", "2", True)]
    assert answer.report == report(ALL, carried=PLAN)
    assert answer.follow_up is None


@pytest.mark.parametrize("question", [each for each in ABOUT_WORDS if each != "carried"])
@pytest.mark.parametrize("words", ["2 posts", "5 leads from the fair", "posts 2 finished, 3 to go"])
def test_prose_with_a_number_in_it_is_the_answer(question, words):
    answer = type_(question, words)
    assert values(answer) == []
    assert words in str(answer.report)


def test_an_unclear_note_among_words_is_asked_about():
    answer = type_("done", "posts 1,200")
    assert values(answer) == []
    assert answer.report.done is None
    assert remark(answer).startswith("1,200 or 1.2?")


# ── words ───────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "words",
    ["reels\ncomments", "- reels\n- comments", "* reels\n\n• comments", "1. reels\n2) comments", "☑ reels; comments"],
)
def test_a_list_is_one_result_per_line_whatever_stands_before_it(words):
    assert type_("done", words).report.done == ("reels", "comments")


def test_what_was_noted_and_ticked_off_comes_before_what_is_typed():
    carried = (PlanItem("reels", Fate.DONE), PlanItem("comments", Fate.MOVED))
    answer = type_("done", "feed\nreels", day=day_with(noted("newsletter")), carried=carried)
    assert answer.report.done == ("reels", "newsletter", "feed")


def test_that_is_all_keeps_what_was_noted():
    answer = tap("done", "skip", day_with(noted("newsletter")))
    assert answer is not None
    assert answer.report.done == ("newsletter",)


@pytest.mark.parametrize("words", ["-", "nothing", "ikke noget", "nichts"])
def test_nothing_is_an_empty_answer(words):
    assert type_("done", words).report.done == ()
    assert type_("plan", words).report.plan == ()
    assert type_("win", words).report.win == ""
    assert type_("needed", words, needed="?").report.needed == ""


def test_the_other_sections_take_words_as_they_are():
    assert type_("plan", "newsletter\nfeed").report.plan == ("newsletter", "feed")
    assert type_("win", "  10,000 views!  ").report.win == "10,000 views!"
    assert type_("needed", "Reels or posts? I recommend reels.").report.needed == "Reels or posts? I recommend reels."
    assert type_("plan-today", "feed\nreels").report.carried == (PlanItem("feed"), PlanItem("reels"))


def test_a_very_long_answer_is_cut():
    assert type_("win", "x" * 9000).report.win == "x" * MOST_WORDS


# ── changing a section ──────────────────────────────────────────────────────────────────────────────


def test_a_section_she_chose_to_change_is_replaced():
    answer = type_("done", "only this", chosen=True, day=day_with(noted("newsletter")), done=("reels",))
    assert answer.report.done == ("only this",)


@pytest.mark.parametrize(
    ("question", "field", "empty"),
    [
        ("done", "done", ()),
        ("plan", "plan", ()),
        ("win", "win", ""),
        ("needed", "needed", ""),
        ("plan-today", "carried", ()),
    ],
)
def test_a_dash_empties_a_section_she_chose_to_change(question, field, empty):
    full = {"done": ("a",), "plan": ("b",), "win": "c", "needed": "d", "carried": PLAN}
    assert getattr(type_(question, "-", chosen=True, **full).report, field) == empty


@pytest.mark.parametrize(
    ("question", "field", "kept"), [("done", "done", ("a",)), ("plan", "plan", ("b",)), ("win", "win", "c")]
)
def test_skip_leaves_a_section_as_it_was(question, field, kept):
    answer = tap(question, "skip", done=("a",), plan=("b",), win="c")
    assert answer is not None
    assert getattr(answer.report, field) == kept


def test_numbers_are_changed_by_name():
    assert values(type_("kpis", "posts 5", chosen=True)) == [("approved-posts", "5", False)]
    assert values(type_("kpis", "posts +5, leads 2", chosen=True)) == [
        ("approved-posts", "5", True),
        ("leads", "2", False),
    ]
    assert values(type_("kpis", "today we did 5 posts", chosen=True)) == [("approved-posts", "5", False)]
    assert "no number" in remark(type_("kpis", "hm", chosen=True))
    assert type_("kpis", "-", chosen=True).report == report(ALL)


# ── yesterday's plan ────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("choice", "fate"), [("done 1", Fate.DONE), ("moved 1", Fate.MOVED), ("dropped 1", Fate.DROPPED)]
)
def test_an_item_gets_its_fate_by_a_tap(choice, fate):
    answer = tap("carried", choice, carried=PLAN)
    assert answer is not None
    assert answer.report.carried == (PlanItem("reels"), PlanItem("comments", fate))


def test_a_dash_moves_what_is_left_to_tomorrow():
    decided = (PlanItem("reels", Fate.DONE), PlanItem("comments"))
    answer = type_("carried", "-", carried=decided)
    assert [item.fate for item in answer.report.carried] == [Fate.DONE, Fate.MOVED]


def test_other_words_are_answered_with_what_to_do():
    answer = type_("carried", "the reels are done", carried=PLAN)
    assert answer.report.carried == PLAN
    assert "Tap ✓, → or ✗" in remark(answer)


@pytest.mark.parametrize("choice", ["done 2", "done -1", "done 0 ", "done", "done x", "done ²", "DONE 0", "moved 00"])
def test_a_place_that_is_not_offered_changes_nothing(choice):
    assert tap("carried", choice, carried=PLAN) is None


def test_an_item_that_is_decided_is_not_decided_again():
    assert tap("carried", "dropped 0", carried=(PlanItem("reels", Fate.DONE), PlanItem("comments"))) is None


# ── reasons ─────────────────────────────────────────────────────────────────────────────────────────

LOW = day_with(entry(POSTS, 1))


def test_catching_up_leads_to_when():
    answer = tap("why:approved-posts", "catching_up", LOW)
    assert answer is not None
    assert answer.follow_up == "when:approved-posts"
    assert answer.report.explanations == {}


@pytest.mark.parametrize("choice", ["tomorrow", "this_week"])
def test_when_can_be_tapped(choice):
    answer = tap("when:approved-posts", choice, LOW)
    assert answer is not None
    assert answer.report.explanations == {"approved-posts": Explanation("", by=choice)}


def test_blocked_leads_to_the_reason_and_to_what_is_needed():
    answer = tap("why:approved-posts", "blocked", LOW)
    assert answer is not None
    assert answer.follow_up == "blocked:approved-posts"
    reason = type_("blocked:approved-posts", "no texts from the supplier")
    assert reason.report.explanations == {"approved-posts": Explanation("no texts from the supplier", blocked=True)}
    assert reason.follow_up == "needed:approved-posts"


@pytest.mark.parametrize("words", ["-", "None.", "no", "No blockers.", "ingen", "keine", "nichts"])
def test_nothing_in_the_way_is_no_blocker(words):
    answer = type_("blocked:approved-posts", words)
    assert answer.report.explanations == {"approved-posts": Explanation("")}
    assert answer.follow_up is None


def test_her_own_words_are_reason_and_plan_in_one():
    for question in ("why:approved-posts", "when:approved-posts"):
        answer = type_(question, "ill on Tuesday, back to pace by Friday")
        assert answer.report.explanations == {"approved-posts": Explanation("ill on Tuesday, back to pace by Friday")}
        assert answer.follow_up is None


def test_a_reason_can_be_left_out():
    answer = tap("why:approved-posts", "skip", LOW)
    assert answer is not None
    assert answer.report.explanations == {"approved-posts": Explanation("")}


# ── buttons ─────────────────────────────────────────────────────────────────────────────────────────


def test_a_tapped_value_replaces_the_days_value_and_a_second_tap_changes_nothing():
    first, second = tap("kpi:backup", "value 1"), tap("kpi:backup", "value 1")
    assert values(first) == [("backup", "1", False)]
    assert first == second


@pytest.mark.parametrize(
    "choice", ["value 7", "value NaN", "value 1e9", "value -1", "value ", "value", "catching_up", "", "send"]
)
@pytest.mark.parametrize("question", ["kpi:approved-posts", "done", "carried", "why:approved-posts", "win"])
def test_a_choice_that_is_not_offered_is_none(question, choice):
    assert tap(question, choice) is None or choice == "catching_up"
    if choice == "catching_up":
        assert tap("kpi:approved-posts", choice) is None


QUESTIONS = [*(f"kpi:{kpi.key}" for kpi in EVERY_KIND), *ABOUT_WORDS, "kpis", "kpi:gone", "why:gone", "blocked:gone"]


@pytest.mark.parametrize("question", QUESTIONS)
def test_every_button_that_is_offered_does_something(question):
    written = report(ALL, carried=PLAN)
    day = day_with(entry(SATISFACTION, 91, THURSDAY.replace(day=18)))
    for row in question_buttons(question, day, written):
        for button in row:
            answer = tapped(question, button.choice, day, written)
            assert answer is not None or question == "kpi:gone"
            assert len(f"2147483647:2147483647:{button.choice}".encode()) <= 64


@settings(deadline=None)
@given(question=st.sampled_from(QUESTIONS), words=st.text(max_size=80), chosen=st.booleans())
def test_any_words_are_some_answer(question, words, chosen):
    answer = type_(question, words, chosen=chosen, carried=PLAN)
    assert isinstance(answer.report, Report)
    for kpi, amount, _ in values(answer):
        assert kpi
        assert 0 <= Decimal(amount) <= 10**12


# ── an edited message ───────────────────────────────────────────────────────────────────────────────


def edited(words: str, *before: Entry) -> Answer | None:
    return again(words, "m9", day_with(*before), report(ALL))


def test_an_edited_answer_is_read_again():
    assert values(edited("5", entry(POSTS, 4, adds=False, source="m9"))) == [("approved-posts", "5", False)]
    assert values(edited("posts 5", entry(POSTS, 4, adds=False, source="m9"))) == [("approved-posts", "5", False)]


def test_an_edited_note_still_adds():
    assert values(edited("posts 5", entry(POSTS, 4, source="m9"))) == [("approved-posts", "5", True)]
    assert values(edited("5 posts published", entry(POSTS, 4, source="m9"))) == [("approved-posts", "5", True)]


def test_an_edited_note_may_become_another_kpis():
    before = (entry(POSTS, 4, source="m9"), entry(LEADS, 4, source="m9"))
    assert values(edited("leads 3", *before)) == [("leads", "3", True)]


def test_an_edit_that_says_nothing_useful_gets_help_and_changes_nothing():
    answer = edited("oops", entry(POSTS, 4, source="m9"))
    assert answer is not None
    assert values(answer) == []
    assert "no number" in remark(answer)


def test_an_edit_that_is_unclear_is_asked_about():
    answer = edited("posts 1,200", entry(POSTS, 4, source="m9"))
    assert answer is not None
    assert remark(answer).startswith("1,200 or 1.2?")


def test_a_message_that_gave_no_value_is_not_read_again():
    assert edited("posts 5") is None
    assert edited("posts 5", entry(POSTS, 4, source="m8")) is None
    assert edited("posts 5", noted("reels", source="m9")) is None
