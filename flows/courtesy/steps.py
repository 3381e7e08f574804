"""One helpful sentence for whatever no other flow can use."""

from __future__ import annotations

from flows.engine.facts import Facts
from flows.engine.step import Began, Event, Next, Say, text

STALE = text("courtesy-stale-button")
STRANGER = text("courtesy-stranger")
PERHAPS_AGAIN = text("courtesy-perhaps-again")


def step(state: None, event: Event, facts: Facts) -> Next[None]:  # noqa: ARG001 - every step has this shape
    """Answer by the reason the dialog began: ``sticker``, ``unknown-command`` and so on."""
    why = event.why if isinstance(event, Began) else "other"
    return Next(None, (Say((text(f"courtesy-{why}"),)),))
