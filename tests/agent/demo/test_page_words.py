"""The demo page's own words: the same in all three languages, none missing, none left over."""

from __future__ import annotations

import json
import re
from importlib.resources import files

import pytest

from agent.demo.stage import CLOCK_MOVES, LANGUAGES

PAGE = files("agent.demo") / "page"
WORDS: dict[str, dict[str, str]] = json.loads((PAGE / "words.json").read_text(encoding="utf-8"))
SOURCES = "\n".join(each.read_text(encoding="utf-8") for each in PAGE.iterdir() if each.name.endswith((".js", ".html")))


def test_every_language_of_the_demo_has_words_and_no_other() -> None:
    assert tuple(WORDS) == LANGUAGES


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_the_same_keys_in_the_same_order_as_english(language: str) -> None:
    assert list(WORDS[language]) == list(WORDS["en"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_takes_the_same_arguments_in_every_language(language: str) -> None:
    for key, words in WORDS[language].items():
        assert sorted(re.findall(r"\{\w+\}", words)) == sorted(re.findall(r"\{\w+\}", WORDS["en"][key])), key
        assert words.strip() == words != ""
        assert words.count("**") % 2 == 0, key


def test_every_word_is_used_and_every_used_word_is_there() -> None:
    used = set(re.findall(r'\bword\("([\w-]+)"', SOURCES))
    used |= set(re.findall(r'data-(?:word|label|placeholder)="([\w-]+)"', SOURCES))
    chosen = set(re.findall(r'"([a-z]+)"', SOURCES))  # names put together or passed on, like word(`hint-${key}`)
    put_together = {key for key in WORDS["en"] if key in chosen or key.partition("-")[2] in chosen}
    parts = {"part-html", "part-text", "part-headers", "came-reply", "came-away", "came-bounce"}
    assert used - set(WORDS["en"]) == set()
    assert set(WORDS["en"]) - used - put_together - parts == set()
    assert set(CLOCK_MOVES) <= used
