"""Answers to many questions, as clients of many trades might write them (``answers/``).

In a file of answers a line with # holds the options, B was recommended; each line below it is the letter expected,
``-`` where a person has to look, and the answer, in which // stands for a line break.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from flows.reading.reply import ReplyReading, read_reply
from tests.reading.replies import OPTIONS

FOLDER = Path(__file__).parent / "answers"
LANGUAGES = ("en", "da", "de")
QUOTE = "\n\nOn Tue, 4 Mar 2025 at 10:26, Mira Sol <mira@desk.example> wrote:\n\n> Hi\n>\n> A, B or C?\n"


def answers(language: str) -> Iterator[tuple[str, tuple[str, ...], str, str]]:
    options: tuple[str, ...] = ()
    for line in (FOLDER / f"{language}.txt").read_text(encoding="utf-8").split("\n"):
        expected, _, text = line.partition("  ")
        if line.startswith("# "):
            options = tuple(option.strip() for option in line[2:].split("|"))
        elif text:
            yield language, options, expected, text.replace("//", "\n")


def away() -> Iterator[tuple[str, str, str]]:
    for line in (FOLDER / "away.txt").read_text(encoding="utf-8").strip().split("\n"):
        yield line[:2], line[3:7].strip(), line[8:].replace("//", "\n")


def outcome(found: ReplyReading) -> str:
    return "auto" if found.auto_reply else found.choice or "-"


ANSWERS = [answer for language in LANGUAGES for answer in answers(language)]


def test_there_are_answers_in_every_language() -> None:
    assert {language: sum(each[0] == language for each in ANSWERS) > 200 for language in LANGUAGES} == dict.fromkeys(
        LANGUAGES, True
    )


@pytest.mark.parametrize(("language", "options", "expected", "text"), ANSWERS)
def test_an_answer_chooses_what_it_says_or_nothing(
    language: str, options: tuple[str, ...], expected: str, text: str
) -> None:
    found = read_reply(text + QUOTE, options, "B", language)
    assert outcome(found) == expected, found.why


@pytest.mark.parametrize(("language", "expected", "text"), list(away()))
def test_a_note_is_known_from_a_person_who_is_away(language: str, expected: str, text: str) -> None:
    found = read_reply(text, OPTIONS[language], "B", language)
    assert outcome(found) == expected, found.why
