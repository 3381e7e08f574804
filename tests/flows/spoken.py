"""What a step says, as its reader sees it: the chat's HTML, and the buttons under it."""

from __future__ import annotations

from typing import Any, TypeVar

from agent.words import chat
from flows.engine.step import Effect, Next, Say
from flows.shared.people import LANGUAGES

Kind = TypeVar("Kind", bound=Effect)


def of_kind(outcome: Next[Any], kind: type[Kind]) -> list[Kind]:
    """The effects of one kind, in order: ``of_kind(outcome, SaveDayOff)``."""
    return [effect for effect in outcome.effects if isinstance(effect, kind)]


def words(outcome: Next[Any], language: str = "en", zone: str = "Europe/Copenhagen") -> str:
    """Everything said in a step, in a language, as it goes to Telegram."""
    return "\n\n".join(
        message.html for say in of_kind(outcome, Say) for message in chat.messages(say, language, zone, "1:1")
    )


def in_every_language(outcome: Next[Any], zone: str = "Europe/Copenhagen") -> dict[str, str]:
    """The same in all three; a key or an argument that is missing in one of them is an error."""
    return {language: words(outcome, language, zone) for language in LANGUAGES}


def labels(outcome: Next[Any], language: str = "en", zone: str = "Europe/Copenhagen") -> list[str]:
    """What is written on the buttons."""
    rows = [message.buttons for say in of_kind(outcome, Say) for message in chat.messages(say, language, zone, "1:1")]
    return [label for message in rows for row in message for label, _ in row]


def choices(outcome: Next[Any]) -> list[str]:
    """What the buttons mean to the flow."""
    return [button.choice for say in of_kind(outcome, Say) for row in say.buttons for button in row]
