"""A report from its first question to its last correction, as she lives it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from flows.daily_report import FLOW
from flows.daily_report.state import Approved, Asking, Correcting, Held, Planned, Previewing, Sent, Skipped
from flows.engine.step import Began, Edited, Next, Pressed, Said, TimeUp
from flows.shared.agreement import Engagement
from flows.shared.report import Explanation, Fate, LetterKind, ReportStatus
from tests.flows.desk import Desk
from tests.flows.examples import (
    BACKUP,
    BERGER,
    CONVERSION,
    FRIDAY,
    LEADS,
    NORDLYS,
    ON_TIME,
    POSTS,
    REPLY_TIME,
    SATURDAY,
    WEDNESDAY,
    at,
    entry,
    facts,
    report,
    report_day,
    sent,
    with_kpis,
    with_schedule,
)

SMALL = with_kpis(with_schedule(NORDLYS, plan_at=None), POSTS)


def desk_at_four(engagement: Engagement = SMALL, **before) -> Desk:
    desk = Desk(engagement)
    if before:
        desk.reports[engagement.id, WEDNESDAY] = sent(engagement, day=WEDNESDAY, **before)
    desk.until("16:00")
    return desk


def questions(desk: Desk) -> str:
    state = desk.state(SMALL)
    return state.question if isinstance(state, Asking) else type(state).__name__


def mails(desk: Desk) -> list[str]:
    return list(desk.mails)


# ── from the first question to Send ─────────────────────────────────────────────────────────────────


def test_a_whole_report_in_a_handful_of_moves():
    desk = desk_at_four(plan=("reels", "comments"))
    desk.say("3")
    desk.tap("done 0")
    desk.tap("moved 1")
    desk.tap("catching_up")
    desk.tap("tomorrow")
    desk.tap("skip")
    desk.say("newsletter\nfeed check")
    desk.say("10,000 views")
    desk.tap("send")
    written = desk.report(SMALL)
    assert (written.status, written.sent_at) == (ReportStatus.SENT, at("16:00"))
    assert (written.done, written.plan, written.win) == (("reels",), ("newsletter", "feed check"), "10,000 views")
    assert [item.fate for item in written.carried] == [Fate.DONE, Fate.MOVED]
    assert written.explanations == {POSTS.key: Explanation("", by="tomorrow")}
    assert mails(desk) == ["eod:1:2026-11-19:0"]
    mail = desk.mail_text()
    for words in ("3 today", "reels", "newsletter", "comments", "10,000 views", "reported 16:00"):
        assert words in mail


def test_one_question_after_the_other_each_once():
    desk = desk_at_four(plan=("reels",))
    asked = [questions(desk)]
    for move in ("3", "-", "blocked", "texts are missing", "Shall I write them?", "-", "-", "-"):
        desk.tap(move) if move == "blocked" else desk.say(move)
        asked.append(questions(desk))
    assert asked == [
        *("kpi:approved-posts", "carried", "why:approved-posts", "blocked:approved-posts", "needed:approved-posts"),
        *("done", "plan", "win", "Previewing"),
    ]
    assert len(asked) == len(set(asked))


def test_a_report_of_nothing_but_skips_is_honest():
    desk = desk_at_four()
    while questions(desk) != "Previewing":
        desk.tap("skip")
    desk.tap("send")
    assert "not reported" in desk.mail_text()
    assert "0 today" not in desk.mail_text()
    assert desk.values(SMALL) == []


def test_a_blocked_kpi_is_an_open_point_and_asks_the_client():
    desk = desk_at_four()
    desk.say("3")
    desk.tap("blocked")
    desk.say("texts are missing")
    desk.say("Shall I write them? I recommend yes.")
    desk.tap("preview")
    desk.tap("send")
    assert "DECISION needed" in desk.mail_text()
    assert "texts are missing" in desk.mail_text()


def test_notes_of_the_day_are_on_the_card_and_not_asked_again():
    desk = Desk(SMALL)
    desk.say("posts 9")
    desk.say("posts +6")
    desk.say("Wrote the newsletter draft")
    desk.until("16:00")
    assert "15 of 15 this week" in desk.last
    assert "✓ Wrote the newsletter draft" in desk.last
    assert questions(desk) == "done"


def test_a_note_typed_at_a_question_is_taken_and_the_question_stays():
    desk = desk_at_four()
    desk.say("15")
    desk.say("posts +2")
    assert questions(desk) == "done"
    assert "17 of 15 this week" in desk.last


def test_the_card_follows_her_down_after_three_typed_answers():
    desk = desk_at_four()
    cards = len(desk.chat)
    desk.say("15")
    desk.say("reels")
    assert len(desk.chat) == cards
    desk.say("newsletter")
    assert len(desk.chat) == cards + 1
    assert desk.chat[-2].buttons == []
    desk.say("won")
    assert len(desk.chat) == cards + 1


def test_taps_keep_the_card_where_it_is():
    desk = desk_at_four(plan=("a", "b", "c", "d"))
    before = len(desk.chat)
    desk.tap("value 0")
    for item in range(4):
        desk.tap(f"dropped {item}")
    assert len(desk.chat) == before


def test_a_long_plan_is_decided_in_parts():
    desk = desk_at_four(plan=tuple(f"item {number}" for number in range(9)))
    desk.say("15")
    for item in range(9):
        desk.tap(f"dropped {item}")
    assert questions(desk) == "done"


def test_the_preview_can_be_reached_at_any_question():
    desk = desk_at_four()
    desk.tap("preview")
    desk.tap("send")
    assert isinstance(desk.state(SMALL), Sent)


# ── edit ────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("section", "words", "shown"),
    [
        ("kpis", "posts 5", "5 today"),
        ("done", "only this", "only this"),
        ("plan", "something else", "something else"),
        ("win", "a new win", "a new win"),
        ("needed", "Reels or posts?", "DECISION needed"),
    ],
)
def test_every_section_can_be_changed_and_leads_back_to_the_preview(section, words, shown):
    desk = desk_at_four()
    desk.tap("preview")
    desk.tap("edit")
    desk.tap(f"edit {section}")
    desk.say(words)
    assert isinstance(desk.state(SMALL), Previewing)
    desk.tap("send")
    assert shown in desk.mail_text()


def test_a_change_that_cannot_be_used_is_asked_again():
    desk = desk_at_four()
    desk.tap("preview")
    desk.tap("edit")
    desk.tap("edit kpis")
    desk.say("hm")
    assert desk.state(SMALL) == Asking("kpis", typed=1, chosen=True)
    assert "I found no number there" in desk.last
    desk.tap("skip")
    assert isinstance(desk.state(SMALL), Previewing)


def test_a_message_edited_in_telegram_corrects_the_note_while_the_report_is_unsent():
    desk = Desk(SMALL)
    number = desk.say("posts 2")
    desk.until("16:00")
    desk.tap("preview")
    desk.edit(number, "posts 6")
    assert "Something changed" in desk.last
    desk.tap("send")
    assert "6 today" in desk.mail_text()


def test_a_typed_answer_edited_in_telegram_is_read_again_and_asks_nothing_twice():
    desk = desk_at_four()
    number = desk.say("15")
    assert questions(desk) == "done"
    desk.edit(number, "16")
    assert questions(desk) == "done"
    assert desk.values(SMALL) == [("approved-posts", "16")]
    desk.edit(number, "1.600")
    assert desk.values(SMALL) == [("approved-posts", "16")]
    assert "1,600 or 1.6?" in desk.last


def test_an_edit_does_not_take_back_a_question_she_is_answering():
    desk = Desk(SMALL)
    number = desk.say("posts 2")
    desk.until("16:00")
    desk.tap("blocked")
    desk.edit(number, "posts 3")
    assert questions(desk) == "blocked:approved-posts"
    desk.say("texts are missing")
    assert questions(desk) == "needed:approved-posts"


def test_undoing_a_note_takes_it_off_the_preview():
    desk = Desk(SMALL)
    desk.say("Wrote the newsletter draft")
    desk.until("16:00")
    desk.tap("value 0")
    desk.tap("skip")
    desk.tap("skip")
    desk.tap("preview")
    desk.command("undo")
    assert isinstance(desk.state(SMALL), Previewing)
    desk.tap("send")
    assert "newsletter" not in desk.mail_text()


# ── after sending ───────────────────────────────────────────────────────────────────────────────────


def sent_desk() -> tuple[Desk, int]:
    desk = Desk(SMALL)
    number = desk.say("posts 15")
    desk.until("16:00")
    desk.tap("preview")
    desk.tap("send")
    return desk, number


def test_after_sending_there_is_silence():
    desk, _ = sent_desk()
    before = desk.heard
    desk.until("23:59")
    assert desk.heard == before
    assert len(desk.mails) == 1


@pytest.mark.parametrize("change", ["note", "edit", "undo", "result"])
def test_a_later_change_offers_a_marked_correction(change):
    desk, number = sent_desk()
    match change:
        case "note":
            desk.say("posts +1")
        case "edit":
            desk.edit(number, "posts 16")
        case "undo":
            desk.command("undo")
        case _:
            desk.say("One more thing got done")
    assert isinstance(desk.state(SMALL), Correcting)
    assert len(desk.mails) == 1
    desk.tap("send")
    assert mails(desk)[1] == "eod:1:2026-11-19:1"
    assert list(desk.mails.values())[1].letter.kind is LetterKind.CORRECTION
    assert desk.report(SMALL).status is ReportStatus.CORRECTED


def test_a_correction_that_is_left_sends_nothing():
    desk, _ = sent_desk()
    desk.say("posts +1")
    desk.tap("leave")
    assert isinstance(desk.state(SMALL), Sent)
    assert len(desk.mails) == 1


def test_the_words_of_a_sent_report_can_be_corrected():
    desk, _ = sent_desk()
    desk.command("report")
    desk.tap("correct 1")
    desk.tap("edit")
    desk.tap("edit win")
    desk.say("a better win")
    assert isinstance(desk.state(SMALL), Correcting)
    desk.tap("send")
    assert "a better win" in desk.mail_text()
    assert list(desk.mails.values())[-1].letter.kind is LetterKind.CORRECTION


def test_cancelling_a_correction_leaves_the_report_as_it_is():
    desk, _ = sent_desk()
    desk.command("report")
    desk.tap("correct 1")
    desk.tap("edit")
    desk.tap("edit win")
    desk.command("cancel")
    assert isinstance(desk.state(SMALL), Sent)
    assert len(desk.mails) == 1


def test_a_result_that_is_replaced_after_the_list_was_given_stands_there_once():
    desk = Desk(SMALL)
    number = desk.say("Wrote the newsletter draft")
    desk.until("16:00")
    desk.tap("value 0")
    desk.tap("skip")
    desk.tap("skip")
    desk.tap("preview")
    desk.edit(number, "Wrote the newsletter and sent it")
    assert desk.report(SMALL).done == ("Wrote the newsletter and sent it",)
    desk.tap("send")
    assert "newsletter draft" not in desk.mail_text()


# ── reminders, snooze, skip, late ───────────────────────────────────────────────────────────────────


def test_two_reminders_then_the_notice_then_a_late_report():
    desk = desk_at_four()
    desk.until("16:30")
    assert "30 minutes until 17:00" in desk.last
    desk.until("16:45")
    assert "15 minutes until 17:00" in desk.last
    desk.until("17:59")
    assert mails(desk) == []
    desk.until("18:00")
    assert mails(desk) == ["late:1:2026-11-19"]
    desk.until("18:40")
    desk.say("4")
    desk.tap("preview")
    desk.tap("send")
    assert mails(desk) == ["late:1:2026-11-19", "eod:1:2026-11-19:0"]
    assert list(desk.mails.values())[1].letter.late
    desk.until("23:59")
    assert len(desk.mails) == 2


def test_no_reminder_and_no_notice_once_it_is_sent():
    desk = desk_at_four()
    desk.until("16:20")
    desk.tap("preview")
    desk.tap("send")
    before = desk.heard
    desk.until("23:59")
    assert desk.heard == before
    assert mails(desk) == ["eod:1:2026-11-19:0"]


def test_a_snoozed_reminder_comes_half_an_hour_later():
    desk = desk_at_four(with_schedule(SMALL, report_at=at("15:00", zone="UTC").time()))
    assert "30 minutes" not in desk.heard
    desk.until("16:00")
    desk.tap("snooze")
    assert "Quiet until 16:30" in desk.last
    desk.until("16:29")
    assert "Quiet until 16:30" in desk.last
    desk.until("16:30")
    assert "30 minutes until 17:00" in desk.last


def test_skipping_today_silences_the_day_for_everybody():
    desk = desk_at_four()
    desk.until("16:30")
    desk.tap("skip_day")
    before = desk.heard
    desk.until("23:59")
    assert desk.heard == before
    assert mails(desk) == []


def test_a_held_report_is_not_sent_and_the_notice_goes_out_once():
    desk = desk_at_four()
    desk.tap("preview")
    desk.tap("hold")
    desk.until("23:59")
    assert mails(desk) == ["late:1:2026-11-19"]


def test_a_report_approved_for_delivery_time_goes_out_then():
    desk = desk_at_four()
    desk.tap("preview")
    desk.tap("hold")
    desk.tap("later")
    before = desk.heard
    desk.until("16:59")
    assert desk.heard == before
    assert mails(desk) == []
    desk.until("17:00")
    assert mails(desk) == ["eod:1:2026-11-19:0"]
    assert "reported 16:00" in desk.mail_text()


def test_an_approval_overtaken_by_a_note_waits_for_her_and_she_is_reminded():
    desk = desk_at_four()
    desk.tap("preview")
    desk.tap("hold")
    desk.tap("later")
    desk.until("16:20")
    desk.say("posts +1")
    desk.until("16:45")
    assert "15 minutes until 17:00" in desk.last
    desk.until("17:00")
    assert mails(desk) == []


def test_the_next_day_begins_as_usual():
    desk = desk_at_four()
    desk.until("16:00", FRIDAY)
    assert "<b>Nordlys · Friday</b>" in desk.last
    assert isinstance(desk.state(SMALL, FRIDAY), Asking)


# ── early, and on other days ────────────────────────────────────────────────────────────────────────


def test_a_report_can_be_made_early_and_the_day_is_done():
    desk = Desk(SMALL)
    desk.until("11:00")
    desk.command("report")
    desk.tap("preview")
    desk.tap("send")
    before = desk.heard
    desk.until("23:59")
    assert desk.heard == before


def test_a_report_begun_early_is_not_begun_again_at_its_time():
    desk = Desk(SMALL)
    desk.until("15:00")
    desk.command("report")
    desk.say("15")
    before = desk.heard
    desk.until("16:00")
    assert desk.heard == before
    assert questions(desk) == "done"


def test_on_a_free_day_a_report_is_made_when_she_asks_for_it():
    desk = Desk(SMALL, day=SATURDAY, clock="11:00")
    desk.command("report")
    assert isinstance(desk.state(SMALL, SATURDAY), Asking)
    before = len(desk.chat)
    desk.until("23:59", SATURDAY)
    assert len(desk.chat) == before
    assert mails(desk) == []


def test_a_plan_changed_in_the_morning_comes_back_in_the_evening():
    desk = Desk(with_schedule(SMALL, plan_at=NORDLYS.agreement.schedule.plan_at))
    desk.until("08:30")
    desk.tap("change_plan")
    desk.say("posts +15")
    assert questions(desk) == "plan-today"
    desk.say("reels\ncomments")
    assert desk.state(SMALL) == Planned()
    desk.until("16:00")
    assert questions(desk) == "carried"
    assert "☐ reels" in desk.last


def test_a_plan_never_answered_does_not_keep_the_card_away():
    desk = Desk(with_schedule(SMALL, plan_at=NORDLYS.agreement.schedule.plan_at))
    desk.until("08:30")
    desk.tap("change_plan")
    desk.until("16:00")
    assert questions(desk) == "kpi:approved-posts"


def test_putting_it_aside_stops_the_question_and_the_reminder_brings_it_back():
    desk = desk_at_four()
    desk.command("cancel")
    assert desk.state(SMALL) == Planned()
    desk.say("posts +1")
    assert desk.values(SMALL) == [("approved-posts", "1")]
    desk.until("16:30")
    desk.tap("open")
    assert isinstance(desk.state(SMALL), Asking)


# ── every kind of KPI ───────────────────────────────────────────────────────────────────────────────


def test_every_kind_is_asked_for_and_answered():
    every = with_kpis(SMALL, POSTS, REPLY_TIME, LEADS, CONVERSION, BACKUP, ON_TIME)
    desk = desk_at_four(every)
    for words in ("15", "2h10", "50", "5", "ja"):
        desk.say(words)
    assert questions(desk) == "done"
    desk.tap("preview")
    desk.tap("send")
    mail = desk.mail_text()
    for words in ("15 today", "2 h 10 min today", "50 today", "10 % today", "yes today", "Report on time met"):
        assert words in mail


# ── what should not happen, and does ────────────────────────────────────────────────────────────────

EVERY_STATE = [
    None, Planned(), Asking("win"), Asking("kpi:gone"), Previewing(at("16:00")), Held(), Approved(at("16:00")), Sent(),
    Correcting(at("16:00")), Skipped(),
]  # fmt: skip
EVERY_EVENT = [
    Began(at("16:00"), "report"),
    Began(at("16:00"), "day"),
    Began(at("16:00"), "noted", "reels"),
    Began(at("16:00"), "cancel"),
    Began(at("16:00"), "wait"),
    Began(at("16:00"), "again"),
    Said(at("16:00"), "4", 7),
    Edited(at("16:00"), "4", 7),
    Pressed(at("16:00"), "send"),
    Pressed(at("16:00"), "unheard of"),
    TimeUp(at("16:00"), "report", at("16:00")),
    TimeUp(at("16:00"), "unheard of", at("16:00")),
]


@pytest.mark.parametrize("event", EVERY_EVENT, ids=lambda event: f"{type(event).__name__}-{getattr(event, 'why', '')}")
@pytest.mark.parametrize("state", EVERY_STATE, ids=lambda state: type(state).__name__)
def test_an_engagement_that_has_ended_says_nothing_any_more(state, event):
    ended = replace(facts(report_day(BERGER)), about=NORDLYS.id)
    assert FLOW.step(state, event, ended) == Next(None)


@pytest.mark.parametrize("event", EVERY_EVENT, ids=lambda event: f"{type(event).__name__}-{getattr(event, 'why', '')}")
@pytest.mark.parametrize("state", EVERY_STATE, ids=lambda state: type(state).__name__)
def test_any_event_in_any_state_is_a_step_and_the_same_step_twice_is_the_same(state, event):
    written = report(SMALL) if not isinstance(state, Sent | Correcting) else sent(SMALL)
    known = facts(report_day(SMALL, entries=(entry(POSTS, 4, source="m7"),), report=written), about=SMALL)
    first = FLOW.step(state, event, known)
    assert first == FLOW.step(state, event, known)
    assert first.asks is isinstance(first.state, Asking)


def test_words_that_reach_a_report_that_asks_nothing_change_nothing():
    known = facts(report_day(SMALL, report=report(SMALL)), about=SMALL)
    assert FLOW.step(Held(), Said(at("16:00"), "4", 7), known) == Next(Held())


def test_a_result_undone_elsewhere_leaves_the_list():
    written = report(SMALL, done=("reels", "feed"))
    known = facts(report_day(SMALL, report=written), about=SMALL)
    for why, done in (
        ("noted", ("feed", "reels")),
        ("unnoted", ("feed",)),
        ("dropped", ("feed",)),
        ("changed", ("feed",)),
    ):
        outcome = FLOW.step(Planned(), Began(at("16:00"), why, "reels"), known)
        assert outcome.effects[0].report.done == done
        assert outcome.state == Planned()
