"""Keeps below Telegram's limits: so many messages a second over all chats."""

from __future__ import annotations

import asyncio


class Pace:
    """A token bucket on the loop's own clock: bursts of one second's worth, then evenly spaced."""

    def __init__(self, per_second: float) -> None:
        self._gap = 1 / per_second
        self._burst = 1.0
        self._next = 0.0

    async def wait(self) -> None:
        """Return when one more message may go out."""
        now = asyncio.get_running_loop().time()
        self._next = max(self._next, now - self._burst) + self._gap
        if self._next > now:
            await asyncio.sleep(self._next - now)
