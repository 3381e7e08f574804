"""An answer finds its issue by a token of ours, and a number alone proves nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.mail.reply_token import Named, ReplyTokens

OURS = ReplyTokens("agency.example", b"our own secret")
OTHERS = ReplyTokens("agency.example", b"somebody else's")
SUBJECT = "Re: DECISION by Fri 13 Jun 12:00 – supplier feed down (Nordlys) [E-42]"


@pytest.mark.parametrize("answered", [OURS.thread(42), OURS.message_id(42, "issue:42:ask")])
def test_an_answer_in_the_thread_is_about_its_issue(answered: str) -> None:
    assert OURS.named(["<1@nordlys.example>", answered, "<2@nordlys.example>"], "") == Named(42, proven=True)
    assert OURS.named([answered.upper()], SUBJECT) == Named(42, proven=True)


def test_an_answer_begun_by_a_button_carries_the_token_in_its_subject() -> None:
    subject = OURS.tagged(42, SUBJECT)
    assert subject != SUBJECT
    assert OURS.named([], subject) == Named(42, proven=True)


def test_a_number_alone_names_an_issue_and_proves_nothing() -> None:
    assert OURS.named([], SUBJECT) == Named(42, proven=False)
    assert OURS.named([], OTHERS.tagged(42, SUBJECT)) == Named(42, proven=False)
    assert OURS.named([OTHERS.thread(42)], SUBJECT) == Named(42, proven=False)


def test_a_token_counts_for_its_own_issue_only() -> None:
    assert OURS.named([OURS.thread(42)], "Re: [E-43] something else") == Named(43, proven=False)
    assert OURS.named([OURS.thread(42).replace("issue-42", "issue-43")], "") is None
    assert OURS.named([], OURS.tagged(42, SUBJECT).replace("E-42", "E-43")) == Named(43, proven=False)


def test_a_thread_of_another_domain_or_another_installation_is_none_of_ours() -> None:
    assert OURS.named([OURS.thread(42).replace("agency", "agency2")], "") is None
    assert OURS.named([OTHERS.thread(42)], "") is None


def test_two_issues_in_one_thread_mean_the_one_that_is_answered_first() -> None:
    assert OURS.named([OURS.thread(7), OURS.thread(42)], "Re: both") == Named(7, proven=True)


def test_tokens_of_different_issues_have_nothing_in_common() -> None:
    tokens = {OURS.thread(number).partition(".")[2] for number in range(1, 2000)}
    assert len(tokens) == 1999


@given(st.lists(st.text()), st.text())
def test_whatever_a_mail_says_it_is_answered_to_nothing_is_proven_without_a_token(
    answers: list[str], subject: str
) -> None:
    named = OURS.named(answers, subject)
    assert named is None or not named.proven
