"""The menu of commands beside the chat's text field, in each language Telegram may ask for."""

from __future__ import annotations

from agent.words.translate import say
from flows.engine.step import text
from flows.overview.help import COMMANDS
from flows.shared.people import LANGUAGES

Command = tuple[str, str]  # its name without the slash, and what it is for

COMMANDS_BY_LANGUAGE: dict[str, tuple[Command, ...]] = {
    language: tuple((name, say(text(f"command-{name}"), language, "UTC")) for name in COMMANDS)
    for language in LANGUAGES
}
