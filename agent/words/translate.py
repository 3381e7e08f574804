"""Puts a flow's keys into sentences: English, Danish or German, with numbers and dates as the reader writes them.

Every ``flows/*/texts/{en,da,de}.ftl`` is one bundle per language. A missing key or argument is an error here,
never a half sentence in somebody's chat.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime, time
from functools import lru_cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import format_date
from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import TextElement, VariableReference

from flows.engine.step import Arg, Text
from flows.shared.date_words import date_words
from flows.shared.measure import LOCALES, Measure, measure_words

Escape = Callable[[str], str]


class WordsError(Exception):
    """A text cannot be said: the key is unknown or an argument is missing."""


class _DateWords(str):
    """A date already in words that still knows its date, for ``WEEKDAY($day)``."""

    __slots__ = ("day",)
    day: date


def say(text: Text, language: str, zone: str, escape: Escape = str) -> str:
    """Return the sentence for a text. ``zone`` is the reader's; ``escape`` is applied to every free-text argument."""
    if all(type(value) is int for value in text.args.values()):
        return _counted(text.key, tuple(text.args.items()), language)
    args = {name: _argument(value, language, zone, escape) for name, value in text.args.items()}
    return _sentence(text.key, args, language)


@lru_cache(maxsize=4096)  # "3 of 5 KPIs" and every label: said in each mail, and plurals are slow to work out
def _counted(key: str, args: tuple[tuple[str, int], ...], language: str) -> str:
    return _sentence(key, dict(args), language)


def _sentence(key: str, args: dict[str, Any], language: str) -> str:
    pattern, pieces = _pattern(key, language)
    if pieces:
        with suppress(TypeError, KeyError):  # a number, or an argument that is missing: Fluent knows what to do
            return "".join([words or args[name] for words, name in pieces])
    sentence, errors = _bundle(language).format_pattern(pattern, args)
    if errors:
        raise WordsError(f"texts/{language}.ftl, {key!r}: {errors[0]}. The flow gave {sorted(args)}.")
    return str(sentence)


@lru_cache(maxsize=4096)
def _pattern(key: str, language: str) -> tuple[Any, tuple[tuple[str, str], ...]]:
    """Look a text up; one that is only words and names in a row comes with them, as (words, name) pairs.

    Joining those is ten times as fast as having Fluent resolve them, and says the same.
    """
    bundle = _bundle(language)
    if not bundle.has_message(key):
        raise WordsError(f"texts/{language}.ftl has no {key!r}. Add it in all three languages.")
    pattern = bundle.get_message(key).value
    if pattern is None:
        raise WordsError(f"texts/{language}.ftl: {key!r} has no text of its own.")
    pieces = [_piece(element) for element in getattr(pattern, "elements", (pattern,))]
    return pattern, tuple(pieces) if all(words or name for words, name in pieces) else ()


def _piece(element: Any) -> tuple[str, str]:
    """A stretch of words, the name in ``{ $name }``, or neither for anything more."""
    if isinstance(element, TextElement):
        return element.value, ""
    expression = getattr(element, "expression", None)
    return "", expression.id.name if isinstance(expression, VariableReference) else ""


def _argument(value: Arg, language: str, zone: str, escape: Escape) -> object:
    match value:
        case Text():
            return say(value, language, zone, escape)
        case Measure():
            return measure_words(value, language)
        case datetime():
            return f"{value.astimezone(ZoneInfo(zone)):%H:%M}"
        case date():
            words = _DateWords(date_words(value, language))
            words.day = value
            return words
        case time():
            return f"{value:%H:%M}"
        case str():
            return escape(value)
        case _:
            return value


@lru_cache(maxsize=8)
def _bundle(language: str) -> FluentBundle:
    def weekday(words: _DateWords) -> Any:
        return str(format_date(words.day, format="EEEE", locale=LOCALES[language]))

    bundle = FluentBundle([LOCALES[language].replace("_", "-")], functions={"WEEKDAY": weekday}, use_isolating=False)
    for resource in text_files(language):
        bundle.add_resource(FluentResource(resource.read_text(encoding="utf-8")))
    return bundle


def text_files(language: str) -> list[Traversable]:
    """Return the Fluent files of all flows in a language, in a fixed order."""
    folders = sorted(files("flows").iterdir(), key=lambda folder: folder.name)
    found = [folder / "texts" / f"{language}.ftl" for folder in folders if folder.is_dir()]
    return [each for each in found if each.is_file()]
