"""Mia asks Jonas on the demo's real engine, by what the scripted day has her type and tap."""

from __future__ import annotations

from itertools import takewhile

from agent.demo.engine_stage import EngineStage
from agent.demo.script import SUPPLIER_FEED, Replies, Taps, Types


async def ask(stage: EngineStage) -> None:
    """Write the problem up and send it; the newest mail is the question then."""
    language = (await stage.snapshot()).language
    for move in takewhile(lambda move: not isinstance(move, Replies), SUPPLIER_FEED):
        match move:
            case Types():
                await stage.say(move.words(language))
            case Taps(choice=choice):
                await tap(stage, choice)


async def tap(stage: EngineStage, choice: str) -> None:
    """Tap the newest button of this choice."""
    for bubble in reversed((await stage.snapshot()).chat):
        for _, data in (button for row in bubble.buttons for button in row):
            if data.split(":", 2)[2].startswith(choice):
                await stage.press(bubble.id, data)
                return
    raise LookupError(f"No button {choice!r}.")
