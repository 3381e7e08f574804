"""The words of all flows: the same keys with the same arguments in every language, each of them usable."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from agent.words.translate import WordsError, say, text_files
from flows.engine.step import Text, text
from flows.shared.people import LANGUAGES

FLOWS = Path(__file__).parent.parent / "flows"
FOLDERS = sorted(folder.parent.name for folder in FLOWS.glob("*/texts"))


@dataclass(frozen=True, slots=True)
class Words:
    """What a text needs: its arguments and the functions it calls."""

    arguments: frozenset[str]
    functions: frozenset[str]


class _Needs(Visitor):
    def __init__(self) -> None:
        self.arguments: set[str] = set()
        self.functions: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the visitor's own name
        self.arguments.add(node.id.name)

    def visit_FunctionReference(self, node: ast.FunctionReference) -> None:  # noqa: N802 - the visitor's own name
        self.functions.add(node.id.name)
        self.generic_visit(node)


def texts(folder: str, language: str) -> dict[str, Words]:
    resource = FluentParser().parse((FLOWS / folder / "texts" / f"{language}.ftl").read_text(encoding="utf-8"))
    found: dict[str, Words] = {}
    for entry in resource.body:
        assert not isinstance(entry, ast.Junk), f"{folder}/texts/{language}.ftl: {entry.content!r} is not Fluent"
        if isinstance(entry, ast.Message):
            assert entry.id.name not in found, f"{folder}/texts/{language}.ftl has {entry.id.name} twice"
            needs = _Needs()
            needs.visit(entry)
            found[entry.id.name] = Words(frozenset(needs.arguments), frozenset(needs.functions))
    return found


def test_there_is_something_to_compare() -> None:
    assert "eod_email" in FOLDERS


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_flow_says_the_same_things_in_all_three_languages(folder: str) -> None:
    english, *others = (texts(folder, language) for language in LANGUAGES)
    for language, words in zip(LANGUAGES[1:], others, strict=True):
        assert words.keys() == english.keys(), language
        different = [key for key in english if words[key] != english[key]]
        assert not different, f"{folder}/texts/{language}.ftl uses other arguments than en.ftl: {different}"


@pytest.mark.parametrize("folder", FOLDERS)
def test_all_three_languages_keep_the_same_order(folder: str) -> None:
    """So that a translator can read the files side by side."""
    english, *others = (list(texts(folder, language)) for language in LANGUAGES)
    assert others == [english, english]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_key_is_used_by_two_flows(language: str) -> None:
    keys = [key for folder in FOLDERS for key in texts(folder, language)]
    assert len(keys) == len(set(keys))


def test_every_folder_of_texts_is_loaded() -> None:
    assert len(text_files("da")) == len(FOLDERS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_plain_text_is_joined_just_as_fluent_would_resolve_it(language: str) -> None:
    joined = say(text("eod-title", client="{ $day } <b>", day="19"), language, "UTC")
    assert joined == "{ $day } <b> · 19"


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_unknown_key_a_missing_argument_and_a_wrong_one_are_errors(language: str) -> None:
    for wrong in (
        Text("no-such-key"),
        text("eod-title", client="x"),
        text("eod-done-count"),
        text("eod-next-day", day=1),
    ):
        with pytest.raises(WordsError):
            say(wrong, language, "UTC")


def test_a_number_in_a_plain_text_is_written_as_the_reader_writes_it() -> None:
    assert say(text("eod-and-more", count=1234), "en", "UTC") == "and 1,234 more"
    assert say(text("eod-and-more", count=1234), "de", "UTC") == "und 1.234 mehr"
