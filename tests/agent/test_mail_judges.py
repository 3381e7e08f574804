"""Independent programs read the mails: a spam filter without network, and the W3C's checker of HTML."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from itertools import product
from pathlib import Path

import pytest

from agent.mail.letters import Letterhead, reply_links
from agent.mail.message import build, message_id, thread_id
from agent.words.email import render
from flows.shared.issue_letter import IssueLetter, IssueLetterKind
from flows.shared.people import LANGUAGES
from flows.shared.report import Letter, LetterKind
from tests.flows.eod_email.letters import EVERY_ISSUE, about, normal_day
from tests.flows.escalation.letters import a_letter, an_issue
from tests.flows.examples import EVERY_KIND

pytestmark = pytest.mark.judge

NODE_TOOLS = "FYRAFTEN_NODE_TOOLS"
EVERY_LETTER = {
    **{f"{kind}-{language}": normal_day(language, kind=kind) for kind, language in product(LetterKind, LANGUAGES)},
    "needed-and-late": normal_day(needed="Refund 80 €? <b>\nI recommend yes: https://a.example/x?y=1&z=2", late=True),
    "problems": normal_day(needed="Refund 80 €?", issues=EVERY_ISSUE * 3),
    "every-kpi": about(*EVERY_KIND),
    "nothing": about(),
    "right-to-left": normal_day(done=("שלום עולם 👩‍👩‍👧‍👦", "مرحبا")),
}


HEAD = Letterhead("Fyraften <eod@agency.example>", b"a secret nobody else knows")
EVERY_ISSUE_LETTER = {
    **{f"{kind}-{language}": a_letter(kind, language) for kind, language in product(IssueLetterKind, LANGUAGES)},
    "three-options": a_letter(issue=an_issue(options=3)),
    "no-recommendation": a_letter(issue=an_issue(recommended="", why="")),
    "markup": a_letter(issue=an_issue(title='<b>x</b> & "y"', impact="https://a.example/x?y=1&z=2")),
}


def asked(letter: IssueLetter) -> bytes:
    return build(
        render(letter, reply_links(HEAD, letter)),
        sender="Fyraften <eod@agency.example>",
        sender_name="Mia Holm",
        reply_to="eod@agency.example",
        recipients=("jonas@nordlys.example",),
        message_id=HEAD.tokens.message_id(42, "judged"),
        date=letter.at,
        thread=HEAD.tokens.thread(42),
        digest=False,
    )


def sent(letter: Letter) -> bytes:
    return build(
        render(letter),
        sender="Fyraften <eod@agency.example>",
        sender_name="Mia Holm",
        reply_to="eod@agency.example",
        recipients=("jonas@nordlys.example",),
        message_id=message_id("judged", "agency.example"),
        date=letter.reported_at,
        thread=thread_id(1, letter.day.day, "agency.example"),
        unsubscribe="https://agency.example/u/1",
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["day", IssueLetterKind.DECISION, IssueLetterKind.REMINDER])
def test_spamassassin_finds_nothing_to_complain_about(kind: str, language: str, tmp_path: Path) -> None:
    program = shutil.which("spamassassin")
    if program is None:
        pytest.skip("needs SpamAssassin: apt-get install spamassassin")
    day = kind == "day"
    done = subprocess.run(
        [program, "--test-mode", "--local", f"--prefspath={tmp_path / 'none'}"],
        input=sent(normal_day(language, needed="Refund 80 €?", issues=EVERY_ISSUE))
        if day
        else asked(a_letter(IssueLetterKind(kind), language)),
        env={**os.environ, "HOME": str(tmp_path)},
        capture_output=True,
        check=True,
        timeout=100,
    )
    score = re.search(rb"^X-Spam-Status: .*?score=(-?[\d.]+)", done.stdout, re.MULTILINE)
    assert score is not None, done.stdout
    assert float(score[1]) <= 0.5, done.stdout.decode()


def test_the_w3c_checker_finds_no_error_in_any_mail(tmp_path: Path) -> None:
    java, tools = shutil.which("java"), os.environ.get(NODE_TOOLS)
    if java is None or tools is None:
        pytest.skip(f"needs Java and vnu: export {NODE_TOOLS}=$(.ci/node-tools); apt-get install default-jre-headless")
    for name, letter in EVERY_LETTER.items():
        (tmp_path / f"{name}.html").write_text(render(letter).html, encoding="utf-8")
    for name, question in EVERY_ISSUE_LETTER.items():
        html = render(question, reply_links(HEAD, question)).html
        (tmp_path / f"issue-{name}.html").write_text(html, encoding="utf-8")
    jar = Path(tools) / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
    done = subprocess.run(
        [java, "-jar", str(jar), "--errors-only", "--stdout", *map(str, sorted(tmp_path.iterdir()))],
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, ""), done.stdout + done.stderr
