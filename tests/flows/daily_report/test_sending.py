"""What is sent is what was seen: word for word, at the time it names, once."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from flows.daily_report import FLOW
from flows.daily_report.sending import SECTIONS, preview, propose_correction
from flows.daily_report.state import Approved, Asking, Correcting, Editing, Held, Previewing, Sent
from flows.engine.facts import Facts
from flows.engine.step import (
    Began,
    Begin,
    Forget,
    Mail,
    Next,
    Pressed,
    Preview,
    SaveReport,
    Say,
    TimeUp,
    Toast,
    WakeAt,
)
from flows.shared.issue import Decision, Issue, IssueStatus, Via
from flows.shared.report import Explanation, LetterKind, Report, ReportDay, ReportStatus
from tests.flows.examples import (
    BERGER,
    FRIDAY,
    NORDLYS,
    POSTS,
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
    with_client,
)
from tests.flows.spoken import in_every_language, of_kind, words

FINISHED = {"done": ("reels",), "plan": ("feed",), "win": "won"}


def written(**fields) -> Report:
    return report(NORDLYS, **{**FINISHED, **fields})


def known(day_report: Report | None = None, **fields) -> Facts:
    day = report_day(NORDLYS, entries=(entry(POSTS, 4),), report=day_report or written())
    return facts(day, report_day(BERGER), about=NORDLYS, **fields)


def previewed(clock: str = "16:00", what: Facts | None = None) -> Previewing:
    what = what or known()
    state = preview(what, what.day.report or written(), at(clock)).state
    assert isinstance(state, Previewing)
    return state


def press(state: Any, choice: str, clock: str, what: Facts | None = None) -> Next[Any]:
    return FLOW.step(state, Pressed(at(clock), choice), what or known())


def mails(outcome: Next[Any]) -> list[Mail]:
    return of_kind(outcome, Mail)


def shown(outcome: Next[Any]) -> list[Preview]:
    return [line for say in of_kind(outcome, Say) for line in say.lines if isinstance(line, Preview)]


def choices(outcome: Next[Any]) -> list[str]:
    return [button.choice for say in of_kind(outcome, Say) for row in say.buttons for button in row]


# ── preview ─────────────────────────────────────────────────────────────────────────────────────────


def test_the_preview_is_the_mail_and_asks_send_edit_or_hold():
    outcome = preview(known(), written(), at("16:00"))
    (exact,) = shown(outcome)
    assert (exact.letter.kind, exact.letter.reported_at, exact.letter.late) == (LetterKind.REPORT, at("16:00"), False)
    assert exact.letter.day.report == written()
    assert choices(outcome) == ["send", "edit", "hold"]
    assert "This is what Jonas gets, word for word:" in words(outcome)


def test_a_decision_that_came_after_the_preview_is_shown_before_it_is_sent():
    asked = Issue(42, NORDLYS.id, "feed down", status=IssueStatus.OPEN, sent_at=at("14:00"))
    answered = replace(asked, status=IssueStatus.DECIDED, decision=Decision("A", Via.REPLY, at("16:01")))
    shown = previewed("16:00", known(issues=(asked,)))
    again = press(shown, "send", "16:02", known(issues=(answered,)))
    assert of_kind(again, Mail) == []
    assert isinstance(again.state, Previewing)
    assert of_kind(press(again.state, "send", "16:03", known(issues=(answered,))), Mail)


def test_a_preview_after_delivery_time_is_labelled_late():
    assert not shown(preview(known(), written(), at("17:00")))[0].letter.late
    assert shown(preview(known(), written(), at("17:00") + timedelta(seconds=1)))[0].letter.late


@pytest.mark.parametrize("language", ["en", "da", "de"])
def test_everything_around_the_mail_is_said_in_her_language(language):
    state = previewed()
    for choice in ("send", "edit", "hold"):
        assert words(press(state, choice, "16:01"), language)
    assert words(press(Held(), "later", "16:01"), language)
    assert words(propose_correction(known(sent(NORDLYS)), sent(NORDLYS), at("16:30")), language)


# ── send ────────────────────────────────────────────────────────────────────────────────────────────


def test_sending_hands_over_exactly_the_letter_that_was_shown():
    outcome = press(previewed(), "send", "16:05")
    (mail,) = mails(outcome)
    assert (mail.key, mail.letter) == ("eod:1:2026-11-19:0", shown(preview(known(), written(), at("16:00")))[0].letter)
    assert outcome.state == Sent()


def test_the_report_is_sent_at_the_time_the_mail_names():
    (saved,) = of_kind(press(previewed(), "send", "16:05"), SaveReport)
    assert (saved.report.status, saved.report.sent_at) == (ReportStatus.SENT, at("16:00"))


def test_after_sending_nothing_is_due_any_more():
    assert of_kind(press(previewed(), "send", "16:05"), Forget) == [Forget()]


def test_the_same_tap_again_sends_the_same_mail_under_the_same_name():
    first, second = press(previewed(), "send", "16:05"), press(previewed(), "send", "16:05")
    assert first == second


def test_a_second_tap_on_send_changes_nothing():
    outcome = press(Sent(), "send", "16:05", known(sent(NORDLYS)))
    assert outcome.state == Sent()
    assert [type(effect) for effect in outcome.effects] == [Toast]


def test_a_preview_older_than_ten_minutes_is_shown_again():
    outcome = press(previewed(), "send", "16:11")
    assert mails(outcome) == []
    assert shown(outcome)[0].letter.reported_at == at("16:11")
    assert isinstance(outcome.state, Previewing)
    assert len(of_kind(outcome, Toast)) == 1
    assert mails(press(outcome.state, "send", "16:12"))


def test_a_preview_of_exactly_ten_minutes_is_still_good():
    assert mails(press(previewed(), "send", "16:10"))


def test_a_preview_from_before_the_deadline_is_shown_again_after_it():
    outcome = press(previewed("16:58"), "send", "17:01")
    assert mails(outcome) == []
    assert shown(outcome)[0].letter.late
    assert mails(press(outcome.state, "send", "17:02"))[0].letter.late


def renamed(day: ReportDay) -> ReportDay:
    return replace(day, engagement=with_client(NORDLYS, contact="Jonas Berg-Madsen"))


CHANGES = {
    "a note": lambda day: replace(day, entries=(entry(POSTS, 5),)),
    "a note of another day": lambda day: replace(day, entries=(entry(POSTS, 3, WEDNESDAY), *day.entries)),
    "the client's name": renamed,
    "the words": lambda day: day.with_report(written(win="another")),
    "a reason": lambda day: day.with_report(written(explanations={POSTS.key: Explanation("ill")})),
    "what is needed": lambda day: day.with_report(written(needed="Reels or posts?")),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_whatever_changed_since_the_preview_is_shown_before_it_is_sent(change):
    state, now = previewed(), known()
    changed = now.with_day(change(now.day))
    outcome = press(state, "send", "16:01", changed)
    assert mails(outcome) == []
    assert "Something changed" in words(outcome)
    assert mails(press(outcome.state, "send", "16:02", changed))


def test_a_day_off_taken_meanwhile_changes_tomorrow_and_is_shown():
    off = mia(days_off=frozenset({FRIDAY}))
    outcome = press(previewed(), "send", "16:01", known(assistant=off))
    assert mails(outcome) == []
    assert shown(outcome)[0].letter.day.assistant == off


def test_a_preview_stored_before_it_remembered_its_words_is_shown_again():
    assert mails(press(Previewing(at("16:00")), "send", "16:01")) == []


# ── hold, and send later ────────────────────────────────────────────────────────────────────────────


def test_holding_keeps_it_back_and_offers_delivery_time():
    outcome = press(previewed(), "hold", "16:01")
    assert outcome.state == Held()
    assert choices(outcome) == ["send", "later", "edit"]
    assert mails(outcome) == []


def test_after_delivery_time_there_is_no_later():
    assert choices(press(previewed("17:05"), "hold", "17:06")) == ["send", "edit"]


def test_what_is_held_is_shown_again_before_it_is_sent():
    outcome = press(Held(), "send", "16:20")
    assert mails(outcome) == []
    assert isinstance(outcome.state, Previewing)


def test_send_later_shows_it_once_more_and_waits_for_delivery_time():
    outcome = press(Held(), "later", "16:20")
    assert isinstance(outcome.state, Approved)
    assert of_kind(outcome, WakeAt) == [WakeAt("send", at("17:00"))]
    assert len(shown(outcome)) == 1
    assert choices(outcome) == ["send", "edit", "hold"]
    assert "17:00" in words(outcome)


def test_reminders_are_kept_in_case_the_approval_is_taken_back():
    assert of_kind(press(Held(), "later", "16:20"), Forget) == []


def test_later_pressed_too_late_is_a_preview():
    assert isinstance(press(Held(), "later", "17:00").state, Previewing)


def approved(clock: str = "16:20", what: Facts | None = None) -> Approved:
    state = press(Held(), "later", clock, what).state
    assert isinstance(state, Approved)
    return state


def ring(state: Any, what: Facts | None = None, clock: str = "17:00") -> Next[Any]:
    return FLOW.step(state, TimeUp(at(clock), "send", at("17:00")), what or known())


def test_at_delivery_time_exactly_what_was_approved_goes_out():
    outcome = ring(approved())
    (mail,) = mails(outcome)
    assert (mail.letter.reported_at, mail.letter.late) == (at("16:20"), False)
    assert outcome.state == Sent()


def test_a_ring_that_comes_late_sends_what_was_approved_and_says_so_truly():
    (mail,) = mails(ring(approved(), clock="21:30"))
    assert (mail.letter.reported_at, mail.letter.late) == (at("16:20"), False)


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_what_changed_after_the_approval_is_never_sent_by_itself(change):
    state, now = approved(), known()
    outcome = ring(state, now.with_day(change(now.day)))
    assert mails(outcome) == []
    assert isinstance(outcome.state, Previewing)


@pytest.mark.parametrize("state", [Held(), Editing(), Asking("win"), previewed()])
def test_the_timer_sends_nothing_that_is_not_approved(state):
    outcome = ring(state)
    assert (outcome.state, outcome.effects) == (state, ())


def test_an_approval_can_be_taken_back():
    assert press(approved(), "hold", "16:30").state == Held()
    assert press(approved(), "edit", "16:30").state == Editing()
    assert mails(press(approved(), "send", "16:25"))


@pytest.mark.parametrize("why", ["report", "turn"])
def test_opening_an_approved_report_shows_it_again_and_it_still_goes_out(why):
    outcome = FLOW.step(approved(), Began(at("16:40"), why), known())
    assert isinstance(outcome.state, Approved)
    assert mails(ring(outcome.state))


def test_a_note_after_the_approval_takes_it_back_and_shows_the_new_text():
    outcome = FLOW.step(approved(), Began(at("16:40"), "changed"), known())
    assert isinstance(outcome.state, Previewing)
    assert "Something changed" in words(outcome)


# ── edit ────────────────────────────────────────────────────────────────────────────────────────────


def test_editing_offers_each_section():
    outcome = press(previewed(), "edit", "16:01")
    assert outcome.state == Editing()
    assert choices(outcome) == [*(f"edit {section}" for section in SECTIONS), "preview"]


@pytest.mark.parametrize("section", SECTIONS)
def test_each_section_is_asked_about(section):
    outcome = press(Editing(), f"edit {section}", "16:01")
    assert outcome.state == Asking(section, chosen=True)
    assert outcome.asks


@pytest.mark.parametrize("choice", ["edit", "edit other", "edit kpi:approved-posts", "edit  win", "edited"])
def test_a_section_that_is_not_offered_is_not_asked_about(choice):
    assert press(Editing(), choice, "16:01").state == Editing()


def test_nothing_changed_leads_back_to_the_preview():
    assert isinstance(press(Editing(), "preview", "16:01").state, Previewing)


# ── correction ──────────────────────────────────────────────────────────────────────────────────────

ALREADY = sent(NORDLYS, "16:02", **FINISHED)


def correcting(clock: str = "16:30", what: Facts | None = None) -> Correcting:
    what = what or known(ALREADY)
    assert what.day.report is not None
    state = propose_correction(what, what.day.report, at(clock)).state
    assert isinstance(state, Correcting)
    return state


def test_a_change_after_sending_offers_a_marked_correction_and_sends_nothing():
    outcome = FLOW.step(Sent(), Began(at("16:30"), "changed"), known(ALREADY))
    assert isinstance(outcome.state, Correcting)
    assert mails(outcome) == []
    assert shown(outcome)[0].letter.kind is LetterKind.CORRECTION
    assert choices(outcome) == ["send", "edit", "leave"]
    assert "Send Jonas this correction?" in words(outcome)


def test_a_correction_is_a_mail_of_its_own_and_keeps_the_time_of_the_report():
    outcome = press(correcting(), "send", "16:31", known(ALREADY))
    (mail,) = mails(outcome)
    assert (mail.key, mail.letter.kind) == ("eod:1:2026-11-19:1", LetterKind.CORRECTION)
    (saved,) = of_kind(outcome, SaveReport)
    assert (saved.report.status, saved.report.revision) == (ReportStatus.CORRECTED, 1)
    assert saved.report.sent_at == at("16:02")
    assert outcome.state == Sent()


def test_each_further_correction_has_a_number_of_its_own():
    again = replace(ALREADY, status=ReportStatus.CORRECTED, revision=1)
    (mail,) = mails(press(correcting(what=known(again)), "send", "16:31", known(again)))
    assert mail.key == "eod:1:2026-11-19:2"


def test_a_correction_can_be_left():
    outcome = press(correcting(), "leave", "16:31", known(ALREADY))
    assert (outcome.state, mails(outcome), of_kind(outcome, SaveReport)) == (Sent(), [], [])
    assert "gets no correction" in words(outcome)


def test_an_old_correction_is_shown_again():
    outcome = press(correcting(), "send", "16:41", known(ALREADY))
    assert mails(outcome) == []
    assert isinstance(outcome.state, Correcting)
    assert mails(press(outcome.state, "send", "16:42", known(ALREADY)))


@pytest.mark.parametrize("name", ["a note", "a note of another day", "the client's name"])
def test_a_correction_that_changed_again_is_shown_again(name):
    now = known(ALREADY)
    outcome = press(correcting(), "send", "16:31", now.with_day(CHANGES[name](now.day)))
    assert mails(outcome) == []
    assert isinstance(outcome.state, Correcting)


def test_the_words_of_a_sent_report_can_be_corrected():
    assert press(correcting(), "edit", "16:31", known(ALREADY)).state == Editing()
    asked = press(Editing(), "edit win", "16:31", known(ALREADY))
    assert asked.state == Asking("win", chosen=True)
    assert {say.card for say in of_kind(asked, Say)} == {"correction"}
    assert isinstance(press(Editing(), "preview", "16:31", known(ALREADY)).state, Correcting)


@pytest.mark.parametrize(
    "choice", ["skip_day", "day_off", "snooze", "keep", "change_plan", "hold", "later", "done 0", "x"]
)
@pytest.mark.parametrize("state", [Sent(), Editing(), Asking("win", chosen=True), correcting()])
def test_what_the_client_has_cannot_be_unsent(state, choice):
    outcome = press(state, choice, "16:31", known(ALREADY))
    assert outcome.state == state
    assert [type(effect) for effect in outcome.effects] == [Toast]


# ── what comes next ─────────────────────────────────────────────────────────────────────────────────

WAITING = (open_report(BERGER, "Waiting"),)
TURN = Begin("daily_report", "turn", BERGER.id, THURSDAY)


@pytest.mark.parametrize("choice", ["send", "hold"])
def test_the_next_client_gets_the_floor(choice):
    outcome = press(previewed(), choice, "16:01", known(open=WAITING))
    assert of_kind(outcome, Begin) == [TURN]


def test_after_a_correction_too():
    what = known(ALREADY, open=WAITING)
    assert of_kind(press(correcting(), "send", "16:31", what), Begin) == [TURN]
    assert of_kind(press(correcting(), "leave", "16:31", what), Begin) == [TURN]


def test_a_report_sent_by_its_timer_does_not_interrupt_the_card_she_is_at():
    three = (open_report(BERGER, "Asking"), open_report(replace(BERGER, id=3), "Waiting"))
    assert of_kind(ring(approved(), known(open=three)), Begin) == []


def test_after_sending_the_chat_is_quiet():
    assert len(of_kind(press(previewed(), "send", "16:01"), Say)) == 1
    assert set(in_every_language(press(previewed(), "send", "16:01"))) == {"en", "da", "de"}
