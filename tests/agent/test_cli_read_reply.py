"""``fyraften read-reply``: a file of clients' mails in, a file of answers out."""

from __future__ import annotations

import json
from pathlib import Path

from tests.agent.terminal import Fyraften

OPTIONS = ["Cancel", "Rebook", "Voucher"]


def _batch(folder: Path, *mails: object) -> Path:
    path = folder / "mails.jsonl"
    path.write_text("\n".join(json.dumps(mail, ensure_ascii=False) for mail in mails) + "\n\n", encoding="utf-8")
    return path


def _mail(text: str, **more: object) -> dict[str, object]:
    return {"id": "one", "lang": "en", "options": OPTIONS, "raw_text": text, **more}


def test_each_mail_becomes_one_line(fyraften: Fyraften, tmp_path: Path) -> None:
    batch = _batch(
        tmp_path, _mail("C, max 200 €"), _mail("Out of office: back on Monday", id="two"), _mail("A or B?", id="tre")
    )
    result = fyraften("read-reply", "--batch", batch)
    assert [json.loads(line) for line in result.stdout.splitlines()] == [
        {"id": "one", "choice": "C", "comment": "max 200 €", "auto_reply": False, "ask": False},
        {"id": "two", "choice": None, "comment": None, "auto_reply": True, "ask": False},
        {"id": "tre", "choice": None, "comment": "A or B?", "auto_reply": False, "ask": False},
    ]
    assert "€" in result.stdout


def test_the_recommended_option_is_the_lines_own_or_the_one_given(fyraften: Fyraften, tmp_path: Path) -> None:
    batch = _batch(tmp_path, _mail("As you suggest"), _mail("As you suggest", recommended="A"))
    assert [json.loads(line)["choice"] for line in fyraften("read-reply", "--batch", batch).stdout.splitlines()] == [
        "B",
        "A",
    ]
    other = fyraften("read-reply", "--batch", batch, "--recommended", "C").stdout
    assert [json.loads(line)["choice"] for line in other.splitlines()] == ["C", "A"]


def test_a_line_that_is_no_mail_is_named(fyraften: Fyraften, tmp_path: Path) -> None:
    batch = _batch(tmp_path, _mail("B"), {"id": "two", "lang": "en"})
    result = fyraften("read-reply", "--batch", batch)
    assert result.exit_code == 2
    assert "line 2: options is missing, raw_text is missing" in result.stderr
    batch.write_text("[1]\n", encoding="utf-8")
    assert "line 1: this is no object" in fyraften("read-reply", "--batch", batch).stderr
    batch.write_text("{\n", encoding="utf-8")
    assert "line 1: this is not JSON" in fyraften("read-reply", "--batch", batch).stderr


def test_a_file_that_cannot_be_read_is_named(fyraften: Fyraften, tmp_path: Path) -> None:
    result = fyraften("read-reply", "--batch", tmp_path / "none.jsonl")
    assert result.exit_code == 2
    assert "none.jsonl cannot be read" in result.stderr
    binary = tmp_path / "binary.jsonl"
    binary.write_bytes(b"\xff\xfe")
    assert "not UTF-8" in fyraften("read-reply", "--batch", binary).stderr
