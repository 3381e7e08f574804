"""The W3C's checker of HTML reads the decision page in every state and language."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from agent.web.decision import CHOICES
from agent.words.page import decision_page
from flows.decision_page.view import Remark
from flows.shared.issue import Issue, IssueStatus, Option, Via
from flows.shared.people import LANGUAGES
from tests.flows.decision_page.feed_down import ANNA, decided, issue, shown

pytestmark = pytest.mark.judge

NASTY = Option('<b>"x"</b> & y', "</textarea>", "https://a.example/x?y=1&z=2", reversible=True)
STATES = {
    "open": {},
    "picked": {"picked": "none"},
    "refused": {"pressed": "info", "remark": Remark.TOO_LONG, "comment": '</textarea><b>"'},
    "waiting": {"pressed": "A", "taken": False},
    "decided": {"about": issue(decision=decided("A", comment="yes\nbut https://a.example/?x=1&y=2"))},
    "late": {"about": issue(decision=decided("", Via.REPLY, ANNA)), "pressed": "B"},
    "done": {"about": issue(status=IssueStatus.DONE, decision=decided("B"), outcome="<ok>")},
    "emergency": {"about": Issue(42, 1, "Shop down", emergency=True, status=IssueStatus.OPEN)},
    "markup": {"about": issue(title='<i>"', options=(NASTY, NASTY), why="</p>")},
}


def test_every_state_is_valid_in_every_language(tmp_path: Path) -> None:
    folder = os.environ.get("FYRAFTEN_NODE_TOOLS")
    if not folder:
        pytest.skip("vnu-jar is missing. Run: export FYRAFTEN_NODE_TOOLS=$(.ci/node-tools)")
    for name, state in STATES.items():
        for language in LANGUAGES:
            page = shown(**{**state, "language": language})
            source = decision_page(page, {choice: f"42.{choice}.1.a.b" for choice in CHOICES})
            (tmp_path / f"{name}-{language}.html").write_text(source, encoding="utf-8")
    checker = Path(folder) / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
    judged = subprocess.run(["java", "-jar", checker, tmp_path], capture_output=True, text=True, check=False)
    assert judged.stderr == ""
    assert judged.returncode == 0
