"""What is read right today stays right: the whole corpus, with the figures that docs/reading.md reports."""

from __future__ import annotations

import json
from collections import Counter

import pytest

from agent.reading_batch import read_lines
from bench.reading import LANGUAGES, cases, is_unseen, judge_reply, judge_report, reply_lines


@pytest.mark.parametrize("language", LANGUAGES)
def test_reports_are_read_as_well_as_is_said(language: str) -> None:
    known = [case for case in cases("reports", language) if not is_unseen(case)]
    answers = map(json.loads, read_lines([json.dumps(case) for case in known]))
    counts = sum(map(judge_report, known, answers), Counter[str]())
    assert len(known) >= 300
    assert counts["right"] >= 0.96 * counts["expected"]
    assert counts["wrong"] <= 0.01 * counts["expected"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_replies_are_read_as_well_as_is_said(language: str) -> None:
    known = [case for case in cases("replies", language) if not is_unseen(case)]
    answers = map(json.loads, reply_lines([json.dumps(case) for case in known]))
    counts = sum(map(judge_reply, known, answers), Counter[str]())
    assert counts["right"] >= 0.97 * counts["expected"]
    assert (counts["wrong"], counts["automatic"]) == (0, 0)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_automatic_mail_decides_not_even_one_of_the_unseen(language: str) -> None:
    known = cases("replies", language)
    answers = map(json.loads, reply_lines([json.dumps(case) for case in known]))
    assert not [
        case["id"] for case, answer in zip(known, answers, strict=True) if judge_reply(case, answer)["automatic"]
    ]
