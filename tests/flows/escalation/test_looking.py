"""Words of which only she can say who wrote them, or what they mean."""

from __future__ import annotations

import pytest

from flows.engine.client_event import Doubt
from flows.escalation.deciding import MOST_UNREAD
from flows.escalation.state import Following, Looking, Writing
from flows.shared.issue import Decision, IssueStatus, Via
from flows.shared.issue_letter import IssueLetterKind
from tests.flows.escalation.talk import JONAS, Talk
from tests.flows.examples import at

CONFIRMATION = IssueLetterKind.CONFIRMATION
UNCLEAR = "Hmm. Tricky one, that."
PRIVATE = "jonas.berg@private.example"


@pytest.mark.parametrize(
    ("doubt", "reason"),
    [
        (Doubt.STRANGER, "That address is none of Nordlys’s."),
        (Doubt.UNPROVEN, "It says it comes from Nordlys, but that could not be confirmed."),
        (Doubt.UNASKED, "It does not answer a mail of ours; only its subject names the issue."),
    ],
)
def test_doubtful_words_decide_nothing_until_she_has_looked(doubt, reason):
    talk = Talk.sent().at("15:00").hears("A please", PRIVATE, doubt)
    assert talk.standing is None
    assert talk.kinds == []
    assert f"Somebody writes as <b>{PRIVATE}</b>:\n<blockquote>A please</blockquote>\n{reason}" in talk.said()
    assert "It reads like A." in talk.said()
    assert talk.buttons() == ["It is Jonas", "Not Jonas"]


def test_if_it_is_the_client_the_words_count_from_when_they_came():
    talk = Talk.sent().at("15:05").hears("A please", PRIVATE, Doubt.STRANGER).at("17:30").taps("trust")
    assert talk.standing == Decision("A", Via.REPLY, at("17:30"), "", PRIVATE)
    assert talk.issue.answered_in == 60
    assert talk.kinds == [CONFIRMATION]


def test_if_it_is_not_the_client_nothing_happens():
    talk = Talk.sent().at("15:00").hears("A please", PRIVATE, Doubt.STRANGER).taps("distrust")
    assert talk.standing is None
    assert talk.kinds == []
    assert talk.said().startswith(f"The mail from {PRIVATE} about E-42 counts for nothing.")
    assert isinstance(talk.state, Following)


def test_a_doubtful_undo_takes_nothing_back():
    talk = Talk.sent().at("15:00").hears("A").at("15:02").hears("UNDO", PRIVATE, Doubt.STRANGER)
    assert talk.standing is not None
    talk.at("15:30").taps("trust")
    assert talk.standing is None, "it came in time; that she looked later is not the client's fault"


@pytest.mark.parametrize(("doubt", "told"), [(Doubt.STRANGER, False), (Doubt.UNASKED, True), (Doubt.UNPROVEN, True)])
def test_an_absence_is_told_unless_it_is_a_stranger_s(doubt, told):
    talk = Talk.sent().at("15:00").hears("I am out of office until Monday.", JONAS, doubt, automatic=True)
    assert talk.told() == told
    assert (talk.standing, talk.kinds, talk.thread.unread) == (None, [], ())


def test_an_unclear_reply_is_shown_with_everything_it_could_mean():
    talk = Talk.sent().at("15:00").hears(UNCLEAR)
    assert f"<b>Jonas writes:</b>\n<blockquote>{UNCLEAR}</blockquote>\n" in talk.said()
    assert talk.said().endswith("I am not sure what is meant. What do you read in it?")
    assert talk.buttons() == [
        "A – Pause the 214 articles until the feed…",
        "B – Enter the 30 best-sellers by hand",
        "Neither",
        "A question",
        "Just a remark",
        "Ask back",
    ]
    assert talk.standing is None


@pytest.mark.parametrize(("tap", "choice"), [("take A", "A"), ("take B", "B"), ("take none", "")])
def test_she_picks_what_was_meant_and_it_is_the_client_s_decision(tap, choice):
    talk = Talk.sent().at("15:05").hears(UNCLEAR).at("15:30").taps(tap)
    assert talk.standing == Decision(choice, Via.REPLY, at("15:30"), UNCLEAR, JONAS)
    assert talk.issue.answered_in == 60
    assert talk.kinds == [CONFIRMATION]


def test_she_takes_it_for_a_question():
    talk = Talk.sent().at("15:00").hears(UNCLEAR).taps("take question")
    assert talk.thread.question == UNCLEAR
    assert "Answer" in talk.buttons()


def test_a_mere_remark_changes_nothing():
    talk = Talk.sent().at("15:00").hears(UNCLEAR).taps("take words")
    assert isinstance(talk.state, Following)
    assert talk.issue.status is IssueStatus.OPEN


def test_she_asks_back():
    talk = Talk.sent().at("15:00").hears(UNCLEAR).taps("ask")
    assert isinstance(talk.state, Writing)
    talk.types("Do you mean A?").taps("send")
    assert talk.kinds == [IssueLetterKind.QUESTION]
    assert talk.thread.unread == ()


def test_several_wait_for_her_in_their_order():
    talk = Talk.sent().at("15:00").hears("A please", PRIVATE, Doubt.STRANGER).hears(UNCLEAR)
    assert "1 more waits after this." in talk.said()
    assert PRIVATE in talk.said()
    talk.taps("distrust")
    assert isinstance(talk.state, Looking)
    assert UNCLEAR in talk.said()


def test_what_comes_while_she_writes_waits_until_she_has_finished():
    talk = Talk.sent().taps("ask").at("15:00").hears(UNCLEAR)
    assert talk.said().startswith("Jonas has written. I show it when you have finished here.")
    assert talk.last.asks
    talk.types("Any news?").taps("send")
    assert isinstance(talk.state, Looking)
    assert UNCLEAR in talk.said()


def test_a_clear_decision_is_told_above_what_still_waits():
    talk = Talk.sent().at("15:00").hears("B", PRIVATE, Doubt.STRANGER).at("15:05").hears("A")
    assert talk.said().startswith("<b>Jonas chose A</b>")
    assert talk.buttons() == ["It is Jonas", "Not Jonas"]
    talk.taps("trust")
    assert talk.standing is not None
    assert talk.standing.choice == "A"
    assert talk.kinds == [CONFIRMATION, IssueLetterKind.ALREADY_DECIDED]


def test_a_flood_of_doubtful_mails_is_let_go():
    talk = Talk.sent().at("15:00")
    for number in range(MOST_UNREAD + 5):
        talk.hears(f"A {number}", f"x{number}@spam.example", Doubt.STRANGER)
    assert len(talk.thread.unread) == MOST_UNREAD


def test_very_long_words_are_cut_and_still_fit_the_chat():
    talk = Talk.sent().at("15:00").hears("<&> " * 5000, PRIVATE, Doubt.STRANGER)
    assert len(talk.thread.unread[0].words) <= 3000
    assert "&lt;&amp;&gt;" in talk.said()


def test_before_the_deadline_looking_at_words_leaves_the_deadline_alone():
    talk = Talk.sent().at("15:00").hears(UNCLEAR)
    due = talk.timers["deadline"]
    assert talk.taps("take words").timers["deadline"] == due


def test_after_the_deadline_everything_is_looked_at_before_the_default_happens():
    talk = Talk.sent().at("15:00").hears(UNCLEAR).hears("A", PRIVATE, Doubt.STRANGER).rings("deadline")
    assert "deadline" not in talk.taps("take words").timers
    assert "deadline" in talk.taps("distrust").timers
    assert talk.rings("deadline").kinds == [IssueLetterKind.OVERDUE]
