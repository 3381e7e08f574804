"""A conversation about one client can neither tell nor change anything about another."""

from __future__ import annotations

import pytest

from agent.own_client import refuse_others
from flows.engine.step import Begin, Effect, LogDecision, Mail, Preview, SaveIssue, SaveMistake, SaveReport, Say
from flows.shared.issue import Decision, Issue, Mistake, Via
from flows.shared.issue_letter import IssueLetter, IssueLetterKind
from flows.shared.report import Letter, LetterKind
from storage.issues import NotHersError
from tests.flows.examples import BERGER, MIA, NORDLYS, at, facts, report, report_day

NOON = at("12:00")
ISSUE = Issue(42, NORDLYS.id, "feed down")
TO_BERGER = IssueLetter(IssueLetterKind.DECISION, BERGER, MIA, NOON, ISSUE)
ABOUT_NORDLYS = facts(about=NORDLYS, issue=ISSUE)

STRAYS: tuple[Effect, ...] = (
    Mail(TO_BERGER, "issue:42:ask"),
    Mail(Letter(LetterKind.REPORT, report_day(BERGER), NOON), "eod"),
    Say((Preview(TO_BERGER),)),
    SaveReport(report(BERGER)),
    SaveIssue(Issue(43, BERGER.id, "feed down")),
    SaveMistake(Mistake(BERGER.id, "a", "b", "c", "d", NOON)),
    LogDecision(43, Decision("A", Via.REPLY, NOON)),
)


@pytest.mark.parametrize("effect", STRAYS, ids=lambda effect: type(effect).__name__)
def test_what_is_for_another_client_is_refused(effect: Effect) -> None:
    with pytest.raises(NotHersError, match=type(effect).__name__):
        refuse_others("escalation", ABOUT_NORDLYS, [effect])


@pytest.mark.parametrize("effect", STRAYS[:-1], ids=lambda effect: type(effect).__name__)
def test_a_conversation_about_no_client_in_particular_may_choose_among_hers(effect: Effect) -> None:
    refuse_others("progress_note", facts(), [effect])
    with pytest.raises(NotHersError):
        refuse_others("progress_note", facts(report_day(NORDLYS)), [effect])


def test_what_is_for_its_own_client_is_done() -> None:
    ask = IssueLetter(IssueLetterKind.DECISION, NORDLYS, MIA, NOON, ISSUE)
    decided = LogDecision(42, Decision("A", Via.REPLY, NOON))
    refuse_others("escalation", ABOUT_NORDLYS, [Mail(ask, "issue:42:ask"), SaveIssue(ISSUE), decided])


def test_another_of_her_clients_may_be_called_upon_but_nobody_elses() -> None:
    refuse_others("daily_report", facts(about=NORDLYS), [Begin("daily_report", "next", BERGER.id)])
    with pytest.raises(NotHersError):
        refuse_others("daily_report", facts(about=NORDLYS), [Begin("daily_report", "next", 99)])
