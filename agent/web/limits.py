"""Counts how often somebody does something, and says when it is too often."""

from __future__ import annotations

from collections import OrderedDict, deque
from datetime import datetime, timedelta

MOST_REMEMBERED = 10_000  # those counted longest ago are forgotten first: memory stays small whoever comes


class Limit:
    """So many times within a stretch of time for each key; kept in memory, because nothing depends on it."""

    def __init__(self, times: int, within: timedelta) -> None:
        self._times = times
        self._within = within
        self._counted: OrderedDict[str, deque[datetime]] = OrderedDict()

    def exceeded(self, key: str, now: datetime) -> bool:
        """Count once more; return whether that is more often than allowed."""
        moments = self._counted.pop(key, deque())
        while moments and moments[0] <= now - self._within:
            moments.popleft()
        full = len(moments) >= self._times
        if not full:
            moments.append(now)
        self._counted[key] = moments
        while len(self._counted) > MOST_REMEMBERED:
            self._counted.popitem(last=False)
        return full
