"""Every key the code can say has a text, and every text is said somewhere."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from agent.words.translate import text_files
from flows.daily_report.sending import SECTIONS
from flows.issue_writeup import sending as write_up
from flows.issue_writeup.mistake import PARTS
from flows.shared.agreement import Period
from flows.shared.delegation import Level
from flows.shared.issue import LETTERS
from flows.shared.measure import Kind
from flows.shared.pace import Status
from flows.shared.people import LANGUAGES
from storage.invites import Redemption

ROOT = Path(__file__).parent.parent
KEY = re.compile(r"^([a-z][\w-]*) *=", re.MULTILINE)
KINDS = [kind.value.replace("_", "-") for kind in Kind]
PERIODS = [period.value for period in Period]
REPORT_QUESTIONS = ["when", "blocked", "needed", "carried", "done", "plan", "win", "kpis", "plan-today"]
COMMANDS = ["report", "issue", "mistake", "today", "clients", "dayoff", "undo", "cancel", "language", "help", "mydata"]
WRITE_UP_STEPS = ["problem", "since", "impact", "cost", "why", "stops"]
WITH_BUTTONS = ["client", "area", "mine", "tried", "recommend", "by", "without"]
UNREADABLE = ["sticker", "voice", "file", "forwarded", "other"]
REASONS = ["unknown-command", "too-late-to-edit", "welcome-back", "nothing-to-cancel", "nothing-to-undo"]


def _buttons(folder: str) -> list[str]:
    """The names the flow gives its own ``_button(name, …)`` or ``button(name, …)``."""
    calls = [node for tree in _trees(folder) for node in ast.walk(tree) if isinstance(node, ast.Call)]
    named = [
        call.args[0] for call in calls if isinstance(call.func, ast.Name) and call.func.id in {"_button", "button"}
    ]
    names: list[str] = []
    for name in named:
        strings = [each for each in ast.walk(name) if isinstance(each, ast.Constant) and isinstance(each.value, str)]
        names += [] if isinstance(name, ast.JoinedStr) else [str(each.value) for each in strings]
    return names


def _trees(*folders: str) -> Iterator[ast.Module]:
    for folder in folders:
        for path in sorted((ROOT / folder).rglob("*.py")):
            yield ast.parse(path.read_text(encoding="utf-8"))


# a key that is put together → everything that can stand in its gap
PUT_TOGETHER = {
    "command-{}": COMMANDS,
    "courtesy-{}": [*UNREADABLE, *REASONS],
    "daily-report-{}": ["done", "plan", "waiting", "put-aside", "not-sent", "skipped", "day-off", "left"],
    "daily-report-ask-{}": [*KINDS, *REPORT_QUESTIONS],
    "daily-report-button-{}": [*_buttons("flows/daily_report"), *(f"edit-{section}" for section in SECTIONS)],
    "daily-report-not-a-{}": [*KINDS, "rate"],
    "decision-page-{}-chose": ["you", "somebody"],
    "decision-page-{}-chose-none": ["you", "somebody"],
    "eod-caught-up-{}": ["tomorrow", "this-week"],
    "escalation-button-{}": _buttons("flows/escalation"),
    "escalation-write-{}": ["question", "solved"],
    "issue-writeup-ask-{}": [*WRITE_UP_STEPS, *WITH_BUTTONS, "outcome", "emergency"],
    "issue-writeup-ask-option-{}": [letter.lower() for letter in LETTERS],
    "issue-writeup-button-{}": [
        *_buttons("flows/issue_writeup"),
        *(f"edit-{each}" for each in (*write_up.SECTIONS, *PARTS)),
        *("since-today", "since-yesterday"),
    ],
    "issue-writeup-explain-{}": [*WRITE_UP_STEPS, "tried", "emergency"],
    "issue-writeup-level-{}": [level.value for level in Level],
    "issue-writeup-mistake-{}": [*PARTS, "dropped", "kept", "sent"],
    "mail-trouble-button-{}": ["arrived", "again"],
    "onboarding-{}": [each.value.replace("_", "-") for each in Redemption if each is not Redemption.OK],
    "period-{}": PERIODS,
    "progress-note-{}-today": ["added", "set"],
    "spoken-{}": list(LANGUAGES),
    "status-{}": [status.value for status in Status],
    "terms-over-{}": PERIODS,
    "terms-per-{}": PERIODS,
}
WRITTEN_OTHERWISE = {"{}-today": "progress-note-{}-today", "eod-caught-up-": "eod-caught-up-{}"}
NO_KEYS = {"edit-{}", "since-{}", "nothing-to-{}", "{}-{}", "--{}", "--{}--"}  # choices, reasons, names of other things


def keys(language: str) -> set[str]:
    return {key for resource in text_files(language) for key in KEY.findall(resource.read_text(encoding="utf-8"))}


def namespaces() -> tuple[str, ...]:
    """How the keys of each flow begin: ``daily-report-``; those of the shared words each by their first word."""
    folders = (folder.parent.name for folder in ROOT.glob("flows/*/texts"))
    shared = KEY.findall((ROOT / "flows/shared/texts/en.ftl").read_text(encoding="utf-8"))
    flows = ["eod" if name == "eod_email" else name.replace("_", "-") for name in folders if name != "shared"]
    return tuple(f"{each}-" for each in {*flows, *(key.partition("-")[0] for key in shared if "-" in key)})


def said() -> tuple[set[str], set[str]]:
    """The string constants of the code, and the f-strings with ``{}`` for what is put in."""
    plain, patterns = set(), set()
    for tree in _trees("flows", "agent", "storage"):
        pieces = set()
        for node in ast.walk(tree):
            if isinstance(node, ast.JoinedStr):
                pieces |= {id(piece) for piece in node.values}
                patterns.add(
                    "".join(str(each.value) if isinstance(each, ast.Constant) else "{}" for each in node.values)
                )
            elif isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in pieces:
                plain.add(node.value)
    return plain, {each for each in patterns if re.fullmatch(r"[a-z{}-]+", each) and "{}" in each and "-" in each}


def in_templates() -> set[str]:
    templates = [*ROOT.glob("flows/*/email/*"), *ROOT.glob("flows/*/page/*.html")]
    return {key for each in templates for key in re.findall(r'\bt\("([\w-]+)"\)', each.read_text(encoding="utf-8"))}


PLAIN, PATTERNS = said()
EXPANDED = {pattern.format(value) for pattern, values in PUT_TOGETHER.items() for value in values}


def test_every_key_that_stands_in_the_code_has_a_text():
    spoken = {each for each in PLAIN if each.startswith(namespaces()) and re.fullmatch(r"[a-z][\w-]*[a-z0-9]", each)}
    card_names = {"day-off"}
    assert len(spoken) > 150
    assert spoken - keys("en") - card_names == set()
    assert in_templates() <= keys("en")


def test_every_key_that_is_put_together_has_a_text_for_everything_it_can_become():
    assert EXPANDED - keys("en") == set()


def test_no_key_is_put_together_without_being_listed_here():
    known = {*PUT_TOGETHER, *WRITTEN_OTHERWISE, *NO_KEYS}
    assert {each for each in PATTERNS if each not in known} == set()
    listed = PATTERNS | {WRITTEN_OTHERWISE[each] for each in (*PATTERNS, *PLAIN) if each in WRITTEN_OTHERWISE}
    assert set(PUT_TOGETHER) - listed == set(), "listed, but no longer used"


def test_every_text_is_said_somewhere():
    assert keys("en") - PLAIN - in_templates() - EXPANDED == set()


def test_the_buttons_of_the_report_were_found():
    assert {"send", "hold", "snooze", "not-today", "thats-all", "nothing-to-list"} <= set(
        _buttons("flows/daily_report")
    )
