"""Asks which language to speak, and confirms in the new one."""

from __future__ import annotations

from dataclasses import dataclass

from flows.engine.facts import Facts
from flows.engine.step import Began, Begin, Event, Next, Pressed, SaveLanguage, Say, text
from flows.shared.language_choice import chosen_language, language_buttons, named_language

CARD = "language"


@dataclass(frozen=True, slots=True)
class Choosing:
    """The languages are shown."""


def step(state: Choosing | None, event: Event, facts: Facts) -> Next[Choosing]:  # noqa: ARG001 - every step has it
    """Ask, change, or confirm: the confirmation is a step of its own, so that it is said in the new language."""
    match event:
        case Pressed(choice=choice):
            language = chosen_language(choice)
            return Next(state) if language is None else _change(language)
        case Began(why="changed"):
            return Next(None, (Say((text("language-changed"),), card=CARD),))
        case Began(words=words) if (language := named_language(words)) is not None:
            return _change(language)
        case _:
            return Next(Choosing(), (Say((text("language-which"),), (language_buttons(),), card=CARD, fresh=True),))


def _change(language: str) -> Next[Choosing]:
    return Next(Choosing(), (SaveLanguage(language), Begin("language", "changed")))
