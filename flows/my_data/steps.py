"""Says what is held about her and sends it as a file when she asks for it."""

from __future__ import annotations

from dataclasses import dataclass

from flows.engine.facts import Facts
from flows.engine.step import Button, Event, ExportData, Next, Pressed, Say, text

CARD = "my-data"


@dataclass(frozen=True, slots=True)
class Told:
    """She has been told, and can have the file."""


def step(state: Told | None, event: Event, facts: Facts) -> Next[Told]:  # noqa: ARG001 - every step has this shape
    """Tell, then send; the button goes away with the first tap, so that one tap is one file."""
    match event:
        case Pressed(choice="send"):
            return Next(None, (Say((text("my-data-sent"),), card=CARD), ExportData()))
        case Pressed():
            return Next(state)
        case _:
            send = Button(text("my-data-send"), "send")
            return Next(
                Told(), (Say((text("my-data-held"), text("my-data-erase")), ((send,),), card=CARD, fresh=True),)
            )
