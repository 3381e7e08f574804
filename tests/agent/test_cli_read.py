"""``fyraften read``: what is understood, and why."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.agent.terminal import NORDLYS, Configure, Fyraften

CASE = {
    "id": "x-1",
    "lang": "en",
    "kpis": [
        {"key": "posts", "name": "Posts published", "unit": "count", "aliases": ["posts"]},
        {"key": "words", "name": "Words written", "unit": "words", "aliases": []},
        {"key": "reply", "name": "Reply time", "unit": "duration", "aliases": []},
    ],
    "text": "2 posts, a few words written, reply time 1.5 min",
}


def lines(tmp_path: Path, *given: str) -> str:
    path = tmp_path / "cases.jsonl"
    path.write_text("\n".join(given) + "\n", encoding="utf-8")
    return str(path)


def test_a_file_of_texts_is_answered_line_by_line(fyraften: Fyraften, tmp_path: Path) -> None:
    result = fyraften("read", "--batch", lines(tmp_path, json.dumps(CASE), "", json.dumps(CASE | {"text": "nothing"})))
    assert result.exit_code == 0, result.output
    first, second = map(json.loads, result.stdout.splitlines())
    assert first == {"id": "x-1", "values": {"posts": 2, "reply": 1.5}, "ask": ["words"]}
    assert second == {"id": "x-1", "values": {}, "ask": []}


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("{", "line 1: no JSON"),
        ("[]", "line 1:"),
        ('{"id": "x"}', "'lang' is missing"),
        (json.dumps(CASE | {"kpis": [{"key": "k", "name": "K", "unit": "miles"}]}), "unit miles"),
    ],
)
def test_a_line_that_is_no_case_is_named(fyraften: Fyraften, tmp_path: Path, line: str, says: str) -> None:
    result = fyraften("read", "--batch", lines(tmp_path, line))
    assert result.exit_code == 2
    assert "cases.jsonl, line 1" in result.stderr
    assert says in result.stderr


def test_a_file_that_is_not_there_is_named(fyraften: Fyraften) -> None:
    result = fyraften("read", "--batch", "nowhere.jsonl")
    assert result.exit_code == 2
    assert "nowhere.jsonl: No such file" in result.stderr


def test_one_text_is_shown_with_its_reasons(fyraften: Fyraften, configure: Configure) -> None:
    configure()
    fyraften("agreement", "import", str(NORDLYS))
    result = fyraften("read", "2 posts today, reply time 45", "--client", "Nordlys")
    assert result.exit_code == 0, result.output
    said = result.stdout.splitlines()
    assert "Approved posts: 2" in said
    assert '    "2 posts today"' in said
    assert any(line.startswith("    NAME_AND_VALUE, as in: ") for line in said)
    assert any(line.startswith("Reply time: asks: 45") for line in said)
    assert any(line.endswith(": not mentioned") for line in said)


def test_a_client_nobody_knows_is_told_with_those_there_are(fyraften: Fyraften, configure: Configure) -> None:
    configure()
    fyraften("agreement", "import", str(NORDLYS))
    result = fyraften("read", "2 posts", "--client", "Nobody")
    assert result.exit_code == 1
    assert "Nordlys ApS" in result.stderr


def test_without_a_text_it_says_what_to_give(fyraften: Fyraften) -> None:
    result = fyraften("read")
    assert result.exit_code == 2
    assert "--client" in result.stderr
