"""Done closes it; then a decision may become a boundary, proposed to the client."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from flows.escalation.state import Following, Looking
from flows.shared.delegation import Area, Level
from flows.shared.issue import IssueStatus
from flows.shared.issue_letter import IssueLetterKind
from tests.flows.escalation.letters import an_issue
from tests.flows.escalation.talk import Talk
from tests.flows.examples import FRIDAY, NORDLYS, at

BOUNDARY = IssueLetterKind.BOUNDARY
RULE = "Pause articles while the feed is down"


def decided() -> Talk:
    return Talk.sent().at("15:20").hears("A").at("16:00")


def proposed() -> Talk:
    return decided().taps("done").taps("as-decided").taps("propose").types(RULE).taps("send")


def test_done_closes_it_with_what_came_of_it():
    talk = decided().taps("done").types("214 articles paused")
    assert talk.issue.status is IssueStatus.DONE
    assert talk.issue.outcome == "214 articles paused"
    assert talk.issue.closed_at == at("16:00")
    assert talk.said().startswith("E-42 is done. The day’s mail tells Jonas.")
    assert talk.kinds == [IssueLetterKind.CONFIRMATION], "the day's mail tells it"


def test_done_as_decided_needs_no_words():
    talk = decided().taps("done").taps("as-decided")
    assert (talk.issue.status, talk.issue.outcome) == (IssueStatus.DONE, "")


def test_then_she_is_asked_whether_to_make_a_rule_of_it():
    talk = decided().taps("done").taps("as-decided")
    assert "Shall this be yours to decide next time?" in talk.said()
    assert talk.buttons() == ["Yes, propose it", "No"]


def test_without_a_rule_the_conversation_ends():
    talk = decided().taps("done").taps("as-decided").taps("no-proposal")
    assert (talk.state, talk.timers) == (None, {})
    assert talk.said() == "Who decides stays as it is. E-42 is closed."


@pytest.mark.parametrize("how", ["none", "emergency", "hers"])
def test_no_rule_is_offered_where_none_makes_sense(how):
    engagement = NORDLYS
    if how == "hers":
        area = Area("price feed", Level.DELEGATE)
        engagement = replace(NORDLYS, agreement=replace(NORDLYS.agreement, areas=(area,)))
    talk = Talk.sent(issue=an_issue(emergency=how == "emergency", area="price feed"), engagement=engagement)
    talk.at("15:20").chooses("none" if how == "none" else "A").taps("done").taps("as-decided")
    assert talk.state is None
    assert "next time" not in talk.said()


def test_a_rule_is_proposed_by_a_mail_she_has_seen():
    talk = decided().taps("done").taps("as-decided").taps("propose")
    assert "For example: <code>Pause the 214 articles until the feed is back</code>" in talk.said()
    talk.types(RULE)
    assert f"The rule would be: {RULE}" in talk.said()
    talk.taps("send")
    assert talk.kinds[-1] is BOUNDARY
    assert "Waiting for an answer to your proposal:" in talk.said()


@pytest.mark.parametrize("yes", ["Yes", "Sure, go ahead.", "YES – thank you!"])
def test_the_client_agrees(yes):
    talk = proposed().at("10:00", FRIDAY).hears(yes)
    assert talk.said().startswith("<b>Jonas agrees</b> (E-42): next time it is yours to decide.")
    assert "once it stands in your agreement" in talk.said()
    assert (talk.state, talk.timers) == (None, {})
    assert talk.kinds[-1] is BOUNDARY, "nothing more is mailed"


@pytest.mark.parametrize("no", ["No", "No, please keep asking me."])
def test_the_client_wants_to_go_on_deciding(no):
    talk = proposed().at("10:00", FRIDAY).hears(no)
    assert talk.said().startswith("<b>Jonas wants to go on deciding this</b> (E-42).")
    assert talk.state is None


def test_on_the_page_yes_and_no_are_buttons():
    assert "agrees" in proposed().chooses("yes").said()
    assert "go on deciding" in proposed().chooses("no").said()


@pytest.mark.parametrize(("tap", "said"), [("take agreed", "agrees"), ("take refused", "go on deciding")])
def test_an_unclear_answer_to_a_proposal_is_hers_to_read(tap, said):
    talk = proposed().at("10:00", FRIDAY).hears("Let us see how the next weeks go.")
    assert isinstance(talk.state, Looking)
    assert talk.buttons() == ["Agreed", "Not agreed", "Just a remark", "Ask back"]
    assert said in talk.taps(tap).said()
    assert talk.state is None


def test_an_offer_nobody_takes_up_ends_without_a_word():
    offered = decided().taps("done").taps("as-decided")
    assert offered.timers["offer"] == at("16:00") + timedelta(days=7)
    assert offered.rings("offer").state is None
    assert not offered.told()
    assert proposed().rings("offer").state is None


def test_a_mail_after_the_end_is_shown_and_opens_nothing():
    talk = decided().taps("done").taps("as-decided").taps("no-proposal").at("17:00").hears("Thanks, well done!")
    assert talk.said() == "<b>Jonas writes about E-42:</b>\n<blockquote>Thanks, well done!</blockquote>"
    assert talk.state is None


def test_an_undone_decision_closes_the_offer():
    talk = Talk.sent().at("15:20").hears("A").taps("done").taps("as-decided").at("15:25").hears("UNDO")
    assert isinstance(talk.state, Following)
    assert "Waiting for Jonas" in talk.said()


def test_a_proposal_is_waited_for_two_weeks():
    assert proposed().timers == {"offer": at("16:00") + timedelta(days=14)}


def test_an_undone_decision_ends_the_question_what_came_of_it():
    talk = Talk.sent().at("15:20").hears("A").taps("done").at("15:25").hears("UNDO")
    assert isinstance(talk.state, Following)
    assert not talk.last.asks


def test_a_contradiction_does_not_end_it():
    talk = decided().taps("done").hears("B")
    assert talk.said().startswith("<b>Jonas now says B</b> (E-42).")
    assert "What came of it?" in talk.said()
    assert talk.last.asks


def test_a_rule_is_offered_although_another_area_is_hers_already():
    engagement = replace(NORDLYS, agreement=replace(NORDLYS.agreement, areas=(Area("newsletter", Level.DELEGATE),)))
    talk = Talk.sent(issue=an_issue(area="price feed"), engagement=engagement).at("15:20").chooses("A")
    assert "Shall this be yours to decide next time?" in talk.taps("done").taps("as-decided").said()
