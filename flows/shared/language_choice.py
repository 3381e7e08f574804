"""The three languages as buttons, each by its own name, and the languages as people call them."""

from __future__ import annotations

from functools import cache

from babel import Locale

from flows.engine.step import Button, text
from flows.shared.measure import LOCALES
from flows.shared.naming import folded
from flows.shared.people import LANGUAGES

_CHOICE = "language "


def language_buttons() -> tuple[Button, ...]:
    """Return one button for each language."""
    return tuple(Button(text(f"spoken-{language}"), f"{_CHOICE}{language}") for language in LANGUAGES)


def chosen_language(choice: str) -> str | None:
    """Return the language of a tapped button, or None if the button was another."""
    language = choice.removeprefix(_CHOICE)
    return language if choice.startswith(_CHOICE) and language in LANGUAGES else None


def named_language(words: str) -> str | None:
    """Return the language somebody names in any of the three: ``da``, ``Dansk``, ``Danish``, ``Dänisch``."""
    return _names().get(folded(words))


@cache
def _names() -> dict[str, str]:
    spoken_in = [Locale.parse(locale).languages for locale in LOCALES.values()]
    names = {folded(of[language]): language for of in spoken_in for language in LANGUAGES}
    return names | {language: language for language in LANGUAGES}
