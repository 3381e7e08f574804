"""The four ways a delivery can fail, whatever carries it: later, never, elsewhere, or nobody knows.

Each carries one sentence (``why``) that may be shown to people and logged: no password, token or report text.
"""

from __future__ import annotations

from datetime import timedelta


class Undelivered(Exception):  # noqa: N818 -- an outcome that delivery expects, not a mistake in the program
    """What all four have in common: ``why`` it was not, or perhaps not, delivered."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


class TryLater(Undelivered):
    """Nothing was delivered, and later it may be; ``after`` is how long the other side wants us to wait."""

    def __init__(self, why: str, after: timedelta | None = None) -> None:
        super().__init__(why)
        self.after = after


class Gone(Undelivered):
    """The other side refused for good: no such recipient, blocked, not acceptable. Trying again is useless."""


class Moved(Undelivered):
    """The recipient is now found under another ``lane`` (a chat's new id)."""

    def __init__(self, why: str, lane: str) -> None:
        super().__init__(why)
        self.lane = lane


class Uncertain(Undelivered):
    """It left here and no answer came back: delivered or not, nobody here can tell. Never simply sent again."""
