"""What a flow hands over so that the program can run it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from flows.engine.client_event import ClientEvent
from flows.engine.facts import Facts
from flows.engine.step import Event, Next


@dataclass(frozen=True, slots=True)
class Flow:
    """A conversation: its name (also its folder), its step and the states it can be in.

    ``step`` gets ``None`` as the state of a dialog that has just begun. ``heard`` takes what a client did, in a flow
    that clients answer to; its state is ``None`` if the dialog has ended. ``commands`` are the chat commands that
    begin it. ``version`` goes up when a stored state can no longer be read; an open dialog of an older version
    begins anew. ``has_read`` says whether a message of hers, by its number, was an answer here: if she edits it, the
    dialog is told.
    """

    name: str
    step: Callable[[Any, Event, Facts], Next[Any]]
    states: tuple[type, ...]
    commands: tuple[str, ...] = ()
    heard: Callable[[Any, ClientEvent, Facts], Next[Any]] | None = None
    version: int = 1
    has_read: Callable[[Any, int], bool] | None = None
