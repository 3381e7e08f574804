"""A client's answer: taken at once, confirmed, standing against every later one, and undone in time."""

from __future__ import annotations

from dataclasses import replace

import pytest

from agent.words.translate import say
from flows.engine.client_event import ClientWrote
from flows.engine.step import Forget, LogDecision, Say, text
from flows.escalation.hearing import read
from flows.escalation.mails.compose import compose
from flows.escalation.mails.email import INFO, NO, NONE, UNDO, YES
from flows.escalation.state import Following, Meaning, Thread
from flows.shared.issue import Decision, Issue, IssueStatus, Via
from flows.shared.issue_letter import IssueLetterKind
from flows.shared.people import LANGUAGES
from tests.flows.escalation.letters import a_letter, an_issue
from tests.flows.escalation.talk import JONAS, Talk
from tests.flows.examples import BERGER, FRIDAY, MONDAY, NORDLYS, SATURDAY, at, mia, with_client
from tests.flows.spoken import of_kind

CONFIRMATION, ALREADY, UNDONE = (
    IssueLetterKind.CONFIRMATION,
    IssueLetterKind.ALREADY_DECIDED,
    IssueLetterKind.UNDONE,
)


def test_a_reply_is_told_at_once_confirmed_and_logged():
    talk = Talk.sent().at("15:20").hears("A, but leave the lamp on")
    decision = Decision("A", Via.REPLY, at("15:20"), "but leave the lamp on", JONAS)
    assert talk.issue.status is IssueStatus.DECIDED
    assert talk.issue.decision == decision
    assert talk.log == [LogDecision(42, decision)]
    assert talk.kinds == [CONFIRMATION]
    assert talk.said() == (
        "<b>Nordlys · E-42</b> supplier feed down\n"
        "<b>Jonas chose A</b> – Pause the 214 articles until the feed is back\n"
        "<blockquote>but leave the lamp on</blockquote>\n"
        "Answered after 1 h 15 min of working time.\n"
        "Can be taken back until Thu 19 Nov 15:30 CET."
    )
    assert talk.buttons() == ["Done", "Ask back"]


def test_a_button_of_the_page_does_the_same():
    talk = Talk.sent().at("15:20").chooses("B", "cap it at 200 €")
    assert talk.issue.decision == Decision("B", Via.PAGE, at("15:20"), "cap it at 200 €", JONAS)
    assert talk.kinds == [CONFIRMATION]


@pytest.mark.parametrize("how", ["hears", "chooses"])
def test_none_of_these_is_a_decision_too(how):
    talk = Talk.sent().at("15:20")
    talk = talk.hears("None of these, sorry.") if how == "hears" else talk.chooses("none")
    assert talk.issue.status is IssueStatus.DECIDED
    assert talk.issue.decision is not None
    assert talk.issue.decision.choice == ""
    assert "<b>Jonas wants none of these.</b>" in talk.said()


def test_an_option_after_none_of_these_takes_its_place():
    talk = Talk.sent().at("15:20").chooses("none").at("17:00").hears("Fine, B then.")
    assert talk.standing is not None
    assert talk.standing.choice == "B"
    assert [(line.decision.choice, line.stands) for line in talk.log] == [("", True), ("", False), ("B", True)]
    assert talk.kinds == [CONFIRMATION, CONFIRMATION]


def test_after_a_decision_nothing_is_waited_for_any_more():
    talk = Talk.sent().at("15:20").hears("A")
    assert talk.timers == {}
    assert Forget() in talk.last.effects


def test_a_later_different_answer_changes_nothing_and_both_are_shown_that_the_first_stands():
    talk = Talk.sent().at("15:20").hears("A").at("16:00").hears("B please, on second thoughts")
    assert talk.standing is not None
    assert talk.standing.choice == "A"
    assert talk.issue.decision == talk.standing
    assert [(line.decision.choice, line.stands) for line in talk.log] == [("A", True), ("B", False)]
    assert talk.kinds == [CONFIRMATION, ALREADY]
    assert talk.said().startswith("<b>Jonas now says B</b> (E-42).\n")
    assert "The first decision stands; I have told Jonas so." in talk.said()
    assert "<b>Jonas chose A</b>" in talk.said()


def test_the_same_later_answer_said_again_is_not_answered_again():
    talk = Talk.sent().at("15:20").chooses("A").at("16:00").chooses("B").at("16:01").chooses("B").chooses("B")
    assert talk.kinds == [CONFIRMATION, ALREADY]


def test_a_second_click_on_the_same_option_changes_nothing():
    talk = Talk.sent().at("15:20").chooses("A")
    before = (talk.issue, list(talk.log), dict(talk.mails))
    talk.at("15:21").chooses("A")
    assert (talk.issue, talk.log, talk.mails) == before


def test_the_same_answer_with_new_words_is_told_without_a_mail():
    talk = Talk.sent().at("15:20").chooses("A").at("16:00").hears("A – and thank you for asking")
    assert talk.said().startswith("<b>Jonas says the same again:</b>\n<blockquote>and thank you for asking")
    assert talk.kinds == [CONFIRMATION]


@pytest.mark.parametrize("undo", ["Please undo that.", "UNDO"])
def test_within_ten_minutes_a_decision_can_be_taken_back_by_reply(undo):
    talk = Talk.sent().at("15:20").hears("A").at("15:29").hears(undo)
    assert talk.issue.status is IssueStatus.OPEN
    assert talk.issue.decision is None
    assert talk.issue.answered_in is None
    assert talk.standing is None
    assert talk.kinds == [CONFIRMATION, UNDONE]
    assert set(talk.timers) == {"reminder-1", "reminder-2", "deadline"}
    assert "taken the decision on E-42 back" in talk.said()


def test_within_ten_minutes_a_decision_can_be_taken_back_on_the_page():
    assert Talk.sent().at("15:20").chooses("A").at("15:30").chooses("undo").standing is None


def test_after_that_it_stands_and_both_are_told():
    talk = Talk.sent().at("15:20").hears("A").at("15:33").hears("Please undo that.")
    assert talk.standing is not None
    assert talk.kinds == [CONFIRMATION, ALREADY]
    assert "the time for that is over" in talk.said()
    assert "<b>Jonas chose A</b>" in talk.said()


def test_even_what_is_done_already_can_be_taken_back_in_time():
    talk = Talk.sent().at("15:20").hears("A").taps("done").taps("as-decided")
    assert talk.issue.status is IssueStatus.DONE
    talk.at("15:25").hears("UNDO")
    assert (talk.issue.status, talk.issue.closed_at, talk.standing) == (IssueStatus.OPEN, None, None)


def test_another_option_instead_within_ten_minutes_replaces_the_first():
    talk = Talk.sent().at("15:20").hears("A").at("15:25").hears("Please undo that. Take B instead.")
    assert talk.standing is not None
    assert talk.standing.choice == "B"


def test_taken_back_after_the_deadline_there_is_an_hour_to_decide_again():
    talk = Talk.sent().at("11:58", FRIDAY).hears("A").at("12:03", FRIDAY).hears("UNDO")
    assert talk.issue.decide_by == at("13:03", FRIDAY)
    assert talk.timers["deadline"] == at("13:08", FRIDAY)


def test_taken_back_on_a_weekend_nobody_is_reminded_before_the_hour_is_over():
    talk = Talk.sent().at("11:00", SATURDAY).hears("A").at("11:05", SATURDAY).hears("UNDO")
    assert talk.timers == {"deadline": at("12:10", SATURDAY)}


def test_an_undone_choice_can_be_made_anew():
    talk = Talk.sent().at("15:20").hears("A").at("15:25").hears("UNDO").at("15:27").hears("A")
    assert talk.standing == Decision("A", Via.REPLY, at("15:27"), "", JONAS)
    assert talk.kinds == [CONFIRMATION, UNDONE, CONFIRMATION]


def test_undo_without_a_decision_is_shown_to_her():
    assert "I am not sure what is meant" in Talk.sent().at("15:20").hears("Please undo that.").said()


def test_the_answering_time_is_counted_in_the_client_s_working_time():
    overnight = Talk.sent().at("09:30", FRIDAY).hears("A")
    assert overnight.issue.answered_in == (17 - 14) * 60 - 5 + 30
    weekend = Talk.sent(issue=an_issue(decide_by=at("12:00", MONDAY))).at("11:00", SATURDAY).hears("A")
    assert weekend.issue.answered_in == (17 - 14) * 60 - 5 + 8 * 60


def test_a_choice_she_was_told_elsewhere_is_entered_and_confirmed():
    talk = Talk.sent().at("15:20").taps("told")
    assert talk.buttons()[0] == "A – Pause the 214 articles until the feed…"
    talk.taps("told B")
    assert talk.standing == Decision("B", Via.CHAT, at("15:20"))
    assert talk.kinds == [CONFIRMATION]
    assert "<b>Jonas told you B</b>" in talk.said()


def test_what_she_entered_by_mistake_can_be_left():
    talk = Talk.sent().at("15:20").taps("told").taps("leave")
    assert isinstance(talk.state, Following)
    assert talk.standing is None


def test_an_answer_from_a_second_address_names_it():
    issue = replace(an_issue("de"), engagement=BERGER.id)
    talk = Talk.sent(issue=issue, engagement=BERGER).at("15:20").chooses("A", sender="buero@berger.example")
    assert "<b>buero@berger.example chose A</b>" in talk.said()


def test_an_answer_to_what_was_withdrawn_is_told_and_decides_nothing():
    talk = Talk.sent().taps("withdraw").taps("no-words").taps("send").at("15:20").hears("B")
    assert talk.issue.status is IssueStatus.DROPPED
    assert talk.standing is None
    assert "<b>Jonas answers E-42,</b> which is closed already:" in talk.said()


def test_a_contradiction_after_the_end_is_told_too():
    talk = Talk.sent().at("15:20").hears("A").taps("done").taps("as-decided").taps("no-proposal")
    assert talk.state is None
    talk.at("17:00").hears("B")
    assert talk.kinds == [CONFIRMATION, ALREADY]
    assert "<b>Jonas chose A</b>" in talk.said()
    assert talk.state is None


def test_an_emergency_s_answer_in_words_is_shown_to_her():
    urgent = Issue(
        42, NORDLYS.id, "customer data sent out", emergency=True, status=IssueStatus.OPEN, sent_at=at("14:05")
    )
    talk = Talk.sent(issue=urgent)
    assert talk.timers == {}
    assert talk.buttons() == ["Write to Jonas", "Solved meanwhile", "Withdraw"]
    talk.at("14:10").hears("Call me right now!")
    assert "<b>Jonas writes about E-42:</b>\n<blockquote>Call me right now!</blockquote>" in talk.said()
    assert talk.issue.status is IssueStatus.OPEN


def test_a_letter_that_is_no_option_decides_nothing():
    talk = Talk.sent().at("15:20").chooses("C", "the third")
    assert talk.standing is None
    assert "C the third" in talk.said()


@pytest.mark.parametrize(("clock", "silent"), [("15:20", False), ("22:30", True)])
def test_a_decision_in_her_quiet_hours_arrives_without_a_sound(clock, silent):
    says = of_kind(Talk.sent().at(clock).hears("A").last, Say)
    assert [say.silent for say in says] == [silent]


def test_a_decision_on_her_day_off_arrives_without_a_sound():
    her = mia(days_off=frozenset({FRIDAY}))
    talk = Talk.sent(her=her)
    says = of_kind(talk.at("10:00", FRIDAY).hears("A").last, Say)
    assert [say.silent for say in says] == [True]


def test_a_decision_while_she_writes_something_else_is_told_above_it():
    talk = Talk.sent().taps("ask").at("15:20").hears("A, please")
    assert talk.said().startswith("<b>Jonas chose A</b>")
    assert "What do you want to write to Jonas?" in talk.said()
    assert talk.last.asks


def test_a_decision_makes_what_she_was_writing_pointless():
    talk = Talk.sent().taps("solved").at("15:20").hears("A")
    assert isinstance(talk.state, Following)
    assert not talk.last.asks


def test_nothing_is_heard_about_a_draft():
    talk = Talk(issue=an_issue(status=IssueStatus.DRAFT, sent_at=None)).hears("A")
    assert (talk.state, talk.last.effects) == (None, ())


def test_her_own_client_s_clock_stands_beside_hers():
    abroad = with_client(NORDLYS, zone="America/New_York")
    assert "Waiting for Jonas until Fri 20 Nov 12:00 CET (06:00 EST)." in Talk.sent(engagement=abroad).said()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [IssueLetterKind.DECISION, IssueLetterKind.CONFIRMATION, IssueLetterKind.BOUNDARY])
def test_every_answer_a_button_writes_is_understood(kind, language):
    """With and without words behind it, as the client's program would send it."""
    letter = a_letter(kind, language)
    meant = {INFO: Meaning.QUESTION, NONE: Meaning.NONE, UNDO: Meaning.UNDO, YES: Meaning.AGREED, NO: Meaning.REFUSED}
    issue = an_issue(language) if letter.issue is None or kind is not IssueLetterKind.BOUNDARY else letter.issue
    after = replace(issue, status=IssueStatus.DONE) if kind is IssueLetterKind.BOUNDARY else issue
    thread = Thread(proposal=letter.words)
    for answer in compose(letter).answers:
        reply = say(answer.reply, language, "UTC")
        for words in (reply, f"{reply}\n\n-- \nJonas Berg\nNordlys ApS"):
            heard = read(ClientWrote(at("15:00"), words, JONAS), after, thread, letter.engagement.client)
            assert heard is not None
            assert heard.meaning is meant.get(answer.choice, Meaning.CHOICE), words
            assert heard.choice == (answer.choice if heard.meaning is Meaning.CHOICE else "")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_a_mail_asks_to_reply_with_is_understood(language):
    asked, taken = ({"en": ("NEED INFO", "NONE"), "da": ("MERE INFO", "INGEN"), "de": ("MEHR INFO", "KEINS")}[language],
                    {"en": "UNDO", "da": "FORTRYD", "de": "RÜCKGÄNGIG"}[language])  # fmt: skip
    how = say(compose(a_letter(language=language)).how or text("gap"), language, "UTC")
    undo = say(compose(a_letter(IssueLetterKind.CONFIRMATION, language)).how or text("gap"), language, "UTC")
    assert all(word in how for word in asked)
    assert taken in undo
    client = with_client(NORDLYS, language=language).client
    for word, meaning in zip((*asked, taken), (Meaning.QUESTION, Meaning.NONE, Meaning.UNDO), strict=True):
        heard = read(ClientWrote(at("15:00"), word, JONAS), an_issue(language), Thread(), client)
        assert heard is not None
        assert heard.meaning is meaning


def test_the_very_same_answer_read_twice_leaves_the_card_where_it_is():
    talk = Talk.sent().at("15:20").hears("A, but be quick").hears("A, but be quick")
    assert [say.fresh for say in of_kind(talk.last, Say)] == [False]
    assert "says the same again" not in talk.said()
    assert "says the same again" in talk.hears("A, but be quick", "boss@nordlys.example").said()
