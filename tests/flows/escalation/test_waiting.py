"""While the client has not decided: reminders in their hours, the agreed default, questions, absences, bounces."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from flows.engine.step import Mail, Say
from flows.escalation.deadline import planned
from flows.escalation.state import Checking, Following, Writing
from flows.shared.agreement import Engagement
from flows.shared.delegation import Area, Level
from flows.shared.issue import Decision, IssueStatus, Via, Without
from flows.shared.issue_letter import IssueLetterKind
from tests.flows.escalation.letters import an_issue
from tests.flows.escalation.talk import Talk
from tests.flows.examples import FRIDAY, MONDAY, NORDLYS, at, with_client
from tests.flows.spoken import of_kind

CONFIRMATION, REMINDER, OVERDUE, INFORMATION, QUESTION = (
    IssueLetterKind.CONFIRMATION,
    IssueLetterKind.REMINDER,
    IssueLetterKind.OVERDUE,
    IssueLetterKind.INFORMATION,
    IssueLetterKind.QUESTION,
)
ABSENCE = "I am out of the office until Monday 23 November.\nIn urgent cases call the shop."


def test_between_two_working_days_of_the_client_there_is_nothing_to_remind_of() -> None:
    saturday = FRIDAY + timedelta(days=1)
    issue = replace(an_issue(), decide_by=at("20:00", saturday))
    assert planned(issue, NORDLYS.client, at("10:00", saturday)) == ()


def may_go_ahead(level: Level = Level.ADVISE) -> Engagement:
    """Nordlys, with an area in which that level was agreed."""
    return replace(NORDLYS, agreement=replace(NORDLYS.agreement, areas=(Area("price feed", level),)))


def going_ahead(engagement: Engagement | None = None) -> Talk:
    """An escalation in which she goes with her recommendation if no answer comes."""
    issue = an_issue(without=Without.GO_AHEAD, area="price feed", stops="")
    return Talk.sent(issue=issue, engagement=engagement or may_go_ahead())


# ── reminders ───────────────────────────────────────────────────────────────────────────────────────


def test_reminders_are_set_at_half_time_and_an_hour_before_in_the_client_s_working_time():
    talk = Talk.sent()  # Thursday 14:05 to Friday 12:00 are 355 working minutes
    assert talk.timers["reminder-1"] == at("09:02", FRIDAY)
    assert talk.timers["reminder-2"] == at("11:00", FRIDAY)


def test_an_hour_before_a_deadline_in_the_morning_is_the_evening_before():
    talk = Talk.sent(issue=an_issue(decide_by=at("09:30", FRIDAY)))
    assert talk.timers["reminder-2" if "reminder-2" in talk.timers else "reminder-1"] == at("16:30")


def test_two_reminders_that_would_come_close_together_are_one():
    talk = Talk.sent(issue=an_issue(decide_by=at("16:07")))  # 122 minutes: half time is a minute before the last hour
    assert [name for name in talk.timers if name.startswith("reminder")] == ["reminder-1"]
    assert talk.timers["reminder-1"] == at("15:07")


def test_a_reminder_goes_out_and_her_card_changes_in_place():
    talk = Talk.sent().rings("reminder-1")
    assert talk.kinds == [REMINDER]
    assert [say.fresh for say in of_kind(talk.last, Say)] == [False]
    assert "Reminded Fri 20 Nov 09:02 CET." in talk.said()


def test_a_reminder_that_comes_out_of_hours_or_far_too_late_is_left_out():
    night = Talk.sent()
    night.timers["reminder-1"] = at("20:00")
    assert night.rings("reminder-1").kinds == []
    assert Talk.sent().at("10:30", FRIDAY).rings_late("reminder-1").kinds == []


def test_a_client_who_waits_for_her_answer_is_not_reminded():
    asked = Talk.sent().at("15:00").chooses("info", "what does it cost?").rings("reminder-1")
    assert asked.kinds == []
    unclear = Talk.sent().at("15:00").hears("Hmm. Tricky one, that.").rings("reminder-1")
    assert unclear.kinds == []


def test_after_a_decision_nobody_is_reminded():
    talk = Talk.sent().at("15:00").hears("A")
    talk.timers["reminder-1"] = at("09:02", FRIDAY)  # as after a tick that was on its way already
    assert talk.rings("reminder-1").kinds == [CONFIRMATION]


# ── the deadline ────────────────────────────────────────────────────────────────────────────────────


def test_at_the_deadline_she_waits_if_that_was_agreed_and_both_are_told():
    talk = Talk.sent().rings("deadline")
    assert talk.kinds == [OVERDUE]
    assert talk.issue.status is IssueStatus.OPEN
    assert talk.standing is None
    assert "The time is up and Jonas has not answered. You wait; an answer still counts." in talk.said()


def test_an_answer_after_the_deadline_still_counts():
    talk = Talk.sent().rings("deadline").at("14:00", FRIDAY).hears("A")
    assert talk.standing is not None
    assert talk.kinds == [OVERDUE, CONFIRMATION]


def test_a_few_minutes_are_left_for_an_answer_written_in_time():
    assert Talk.sent().timers["deadline"] == at("12:05", FRIDAY)


def test_at_the_deadline_she_goes_ahead_if_that_was_agreed_and_both_are_told():
    talk = going_ahead().rings("deadline")
    assert talk.standing == Decision("A", Via.DEFAULT, at("12:05", FRIDAY))
    assert talk.issue.status is IssueStatus.DECIDED
    assert talk.issue.answered_in is None
    assert talk.kinds == [OVERDUE]
    assert "<b>No answer came: you go ahead with A</b>" in talk.said()
    assert talk.buttons() == ["Done", "Ask back"]


@pytest.mark.parametrize("level", [Level.TELL, Level.SELL, Level.CONSULT, Level.AGREE])
def test_she_never_goes_ahead_where_the_agreement_does_not_let_her(level):
    talk = going_ahead(may_go_ahead(level)).rings("deadline")
    assert talk.standing is None
    assert talk.issue.status is IssueStatus.OPEN


def test_she_does_not_go_ahead_in_an_area_the_agreement_no_longer_knows():
    assert going_ahead(NORDLYS).rings("deadline").standing is None


@pytest.mark.parametrize("words", ["what does it cost?", "Hmm. Tricky one, that."])
def test_she_does_not_go_ahead_while_the_client_waits_for_her(words):
    talk = going_ahead().at("11:30", FRIDAY).hears(words).rings("deadline")
    assert talk.standing is None
    assert talk.kinds == []
    assert "<b>The time for E-42 is up,</b> but Jonas has said something you have not answered." in talk.said()


def test_once_she_has_looked_at_what_waited_the_agreed_default_happens():
    talk = going_ahead().at("11:30", FRIDAY).hears("Hmm. Tricky one, that.").rings("deadline")
    talk.at("12:20", FRIDAY).taps("take words").rings("deadline")
    assert talk.standing is not None
    assert talk.standing.via is Via.DEFAULT


def test_the_client_is_told_once_that_the_time_is_up():
    talk = Talk.sent().rings("deadline").at("13:00", FRIDAY).hears("Hmm. Tricky one, that.").taps("take words")
    assert talk.rings("deadline").kinds == [OVERDUE]


def test_after_a_standstill_the_answers_that_came_meanwhile_are_read_first():
    talk = going_ahead().at("14:00", FRIDAY).rings_late("deadline")
    assert talk.standing is None
    assert talk.timers["deadline"] == at("14:10", FRIDAY)
    talk.hears("B")
    assert talk.standing is not None
    assert talk.standing.choice == "B"


def test_what_she_did_because_nobody_answered_stands_against_a_later_answer():
    talk = going_ahead().rings("deadline").at("12:30", FRIDAY).hears("B, please")
    assert talk.standing is not None
    assert talk.standing.via is Via.DEFAULT
    assert talk.kinds == [OVERDUE, IssueLetterKind.ALREADY_DECIDED]


def test_what_nobody_chose_cannot_be_undone():
    talk = going_ahead().rings("deadline").at("12:07", FRIDAY).hears("UNDO")
    assert talk.standing is not None


def test_a_question_that_waits_beyond_the_deadline_does_not_read_as_if_nothing_had_come():
    talk = Talk.sent().at("11:30", FRIDAY).chooses("info", "cost?").rings("deadline")
    assert "Jonas needs to know more" in talk.said()
    assert "has not answered" not in talk.said()


# ── need more information ───────────────────────────────────────────────────────────────────────────


def test_a_question_becomes_a_question_in_her_chat_and_her_answer_a_mail():
    talk = Talk.sent().at("15:00").hears("Before I decide: what does the second supplier cost?")
    assert "<b>Jonas needs to know more:</b>" in talk.said()
    assert not talk.last.asks, "what she types meanwhile may belong to her report"
    talk.taps("answer").types("180 € a month.")
    assert isinstance(talk.state, Checking)
    assert "180 € a month." in talk.said()
    talk.taps("send")
    assert talk.kinds == [INFORMATION]
    assert "Jonas gets your answer." in talk.said()
    assert "Waiting for Jonas until Fri 20 Nov 12:00 CET." in talk.said()


def test_what_is_sent_is_word_for_word_what_was_shown():
    talk = Talk.sent().at("15:00").chooses("info", "cost?").taps("answer").types("180 €").at("15:04")
    shown = of_kind(talk.last, Say)[0].lines[-1]
    talk.taps("send")
    assert of_kind(talk.last, Mail)[0].letter == shown.letter  # type: ignore[union-attr]


def test_an_old_preview_is_shown_again_before_it_is_sent():
    talk = Talk.sent().at("15:00").chooses("info", "cost?").taps("answer").types("180 €").at("15:30").taps("send")
    assert talk.kinds == []
    assert talk.said().startswith("That preview was a while ago.")
    assert talk.taps("send").kinds == [INFORMATION]


def test_after_her_answer_the_client_has_at_least_an_hour():
    talk = Talk.sent().at("11:40", FRIDAY).chooses("info", "cost?").taps("answer").types("180 €").taps("send")
    assert talk.issue.decide_by == at("12:40", FRIDAY)
    assert talk.timers["deadline"] == at("12:45", FRIDAY)
    mail = of_kind(talk.last, Mail)[0]
    assert mail.letter.issue.decide_by == at("12:40", FRIDAY)  # type: ignore[union-attr]


def test_the_time_her_answer_took_is_not_the_client_s():
    talk = Talk.sent().at("15:05").chooses("info", "cost?").at("16:05").taps("answer").types("180 €").taps("send")
    talk.at("16:35").chooses("A")
    assert talk.issue.answered_in == 60 + 30


def test_two_questions_are_answered_in_one_mail():
    talk = Talk.sent().at("15:00").chooses("info", "What does it cost?").chooses("info", "And how long?")
    assert "What does it cost?\nAnd how long?" in talk.said()


def test_her_words_can_be_changed_or_left():
    talk = Talk.sent().at("15:00").chooses("info", "cost?").taps("answer").types("180 €").taps("change")
    assert isinstance(talk.state, Writing)
    talk.types("180 € a month").taps("leave")
    assert talk.kinds == []
    assert "<b>Jonas needs to know more:</b>" in talk.said()


def test_a_client_who_decides_without_waiting_for_her_answer_has_decided():
    talk = Talk.sent().at("15:00").chooses("info", "cost?").taps("answer").at("15:10").chooses("A")
    assert talk.standing is not None
    assert isinstance(talk.state, Following)
    assert "needs to know more" not in talk.said()


def test_a_question_after_the_decision_is_shown_and_she_can_write_back():
    talk = Talk.sent().at("15:20").hears("A").at("16:00").hears("Did you find the other cable?")
    assert talk.said().startswith("<b>Jonas writes about E-42:</b>\n<blockquote>Did you find the other cable?")
    talk.taps("ask").types("Yes, it was in the drawer.").taps("send")
    assert talk.kinds == [CONFIRMATION, QUESTION]


def test_nothing_typed_is_no_letter():
    talk = Talk.sent().taps("ask").types("  \n ")
    assert isinstance(talk.state, Writing)


# ── automatic mails and bounces ─────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("automatic", [True, False])
def test_an_absence_is_told_quietly_and_decides_nothing(automatic):
    talk = Talk.sent().at("15:00").hears(f"{ABSENCE}\nBest, Jonas", automatic=automatic)
    assert talk.standing is None
    assert talk.kinds == []
    says = of_kind(talk.last, Say)
    assert [say.silent for say in says] == [True]
    shown = "<blockquote>I am out of the office until Monday 23 November.</blockquote>"
    assert f"Jonas seems to be away:\n{shown}" in talk.said()


def test_the_same_absence_is_told_once():
    talk = Talk.sent().at("15:00").hears(ABSENCE, automatic=True).hears(ABSENCE, automatic=True)
    assert not talk.told()


@pytest.mark.parametrize("words", ["A", "Your ticket #123 has been opened.", "B it is"])
def test_any_other_automatic_mail_is_not_even_told(words):
    talk = Talk.sent().at("15:00").hears(words, automatic=True)
    assert not talk.told()
    assert (talk.standing, talk.kinds) == (None, [])


@pytest.mark.parametrize(
    ("language", "words", "shown"),
    [
        ("da", "Hej\nJeg holder ferie til og med den 24. november og svarer derefter.", "24. november"),
        ("de", "Ich bin bis 24. November nicht im Büro. Ihre Mail wird nicht weitergeleitet.", "bis 24. November"),
    ],
)
def test_an_absence_is_understood_in_every_language(language, words, shown):
    talk = Talk.sent(engagement=with_client(NORDLYS, language=language)).at("15:00").hears(words, automatic=True)
    assert shown in talk.said()


def test_a_mail_that_came_back_is_told():
    talk = Talk.sent().at("14:06").bounces()
    assert "Your mail about E-42 came back: jonas@nordlys.example does not take it." in talk.said()
    assert "<code>550 5.1.1 no such user</code>" in talk.said()
    assert talk.kinds == []


# ── solved and withdrawn ────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("tap", "status", "told"),
    [
        ("solved", IssueStatus.SOLVED_MYSELF, "E-42 is solved, and Jonas knows."),
        ("withdraw", IssueStatus.DROPPED, "E-42 is withdrawn, and Jonas knows."),
    ],
)
def test_what_is_no_longer_needed_is_closed_with_a_mail_she_has_seen(tap, status, told):
    talk = Talk.sent().at("15:00").taps(tap).types("The supplier fixed it at 14:50.")
    assert "The supplier fixed it at 14:50." in talk.said()
    talk.taps("send")
    assert talk.kinds == [IssueLetterKind.SOLVED]
    assert (talk.issue.status, talk.issue.closed_at) == (status, at("15:00"))
    assert talk.said() == told
    assert (talk.state, talk.timers) == (None, {})


def test_a_reason_for_withdrawing_is_not_required():
    talk = Talk.sent().taps("withdraw").taps("no-words").taps("send")
    assert talk.issue.status is IssueStatus.DROPPED


def test_cancel_leaves_what_she_was_writing():
    talk = Talk.sent().taps("solved").begins("cancel")
    assert isinstance(talk.state, Following)
    assert not talk.last.asks


def test_a_stale_tap_changes_nothing():
    talk = Talk.sent().at("15:20").hears("A")
    for choice in ("answer", "solved", "withdraw", "told", "told A", "send", "propose", "take A", "trust", "nonsense"):
        before = (talk.state, talk.issue)
        assert talk.taps_stale(choice).last.effects == ()
        assert (talk.state, talk.issue) == before


def test_asking_for_the_card_shows_it_at_the_bottom():
    talk = Talk.sent().begins("show")
    assert [say.fresh for say in of_kind(talk.last, Say)] == [True]
    assert "Waiting for Jonas" in talk.said()
    ended = Talk.sent().taps("withdraw").taps("no-words").taps("send").begins("show")
    assert ended.said() == "E-42 is closed."


def test_the_days_between_do_not_matter():
    talk = Talk.sent(issue=an_issue(decide_by=at("12:00", MONDAY)))
    assert talk.timers["reminder-2"] == at("11:00", MONDAY)
    assert talk.rings("reminder-1").rings("reminder-2").kinds == [REMINDER, REMINDER]


@pytest.mark.parametrize(
    "taps",
    [
        ("told",), ("told", "told A"), ("ask",), ("ask", "leave"), ("solved",), ("withdraw", "no-words", "change"),
        ("withdraw", "no-words", "send"),
    ],
)  # fmt: skip
def test_a_tap_changes_the_card_in_its_place(taps):
    talk = Talk.sent()
    for tap in taps:
        talk.taps(tap)
    fresh = {say.fresh for say in of_kind(talk.last, Say)}
    assert fresh == ({True} if taps[-1] == "no-words" else {False})


def test_what_she_typed_moves_the_card_below_it():
    talk = Talk.sent().taps("ask").types("Any news?")
    assert [say.fresh for say in of_kind(talk.last, Say)] == [True]
