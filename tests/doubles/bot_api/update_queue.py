"""The row of updates waiting for the bot: confirmed by offset, long-polled by one reader at a time."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice, takewhile
from typing import Any

from .refusal import Impossible, Refusal

Json = dict[str, Any]
Answer = Callable[[list[Json] | Refusal], None]

# Telegram sends these only to bots that ask for them by name.
_ONLY_ON_REQUEST = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


@dataclass(slots=True, eq=False)
class Poll:
    """A getUpdates that waits for something to happen."""

    limit: int
    answer: Answer
    timer: asyncio.TimerHandle


class UpdateQueue:
    """Updates by id, oldest first. An id is given once and never again."""

    def __init__(self, first_id: int = 700_000_001) -> None:
        self._next_id = first_id
        self._waiting: dict[int, Json] = {}
        self._all: dict[int, Json] = {}
        self._repeats: list[Json] = []
        self._poll: Poll | None = None
        self._flush_planned = False
        self.allowed: frozenset[str] = frozenset()
        self.on_put: Callable[[], None] = lambda: None

    @property
    def last_id(self) -> int:
        return self._next_id - 1

    @property
    def waiting(self) -> int:
        """How many updates nobody has confirmed yet."""
        return len(self._waiting) + len(self._repeats)

    def put(self, kind: str, payload: Json) -> int:
        """Give an update its id and queue it, unless the bot did not ask for this kind."""
        update_id, self._next_id = self._next_id, self._next_id + 1
        self._all[update_id] = {"update_id": update_id, kind: payload}
        if (kind in self.allowed) if self.allowed else (kind not in _ONLY_ON_REQUEST):
            self._waiting[update_id] = self._all[update_id]
            self._announce()
        return update_id

    def repeat(self, update_id: int) -> None:
        """Send an update once more, as Telegram does when a confirmation got lost on its side."""
        if update_id not in self._all:
            raise Impossible(f"there never was an update {update_id}")
        self._repeats.append(self._all[update_id])
        self._announce()

    def _announce(self) -> None:
        self.on_put()
        if self._poll and not self._flush_planned:
            # After the current turn of the loop, so that things said in one breath arrive together.
            self._flush_planned = True
            asyncio.get_running_loop().call_soon(self._flush)

    def _flush(self) -> None:
        self._flush_planned = False
        if self._poll and self.waiting:
            self._end_poll(self.batch(self._poll.limit))

    def confirm(self, offset: int) -> None:
        """Forget all updates before `offset`; a negative one keeps only that many from the end."""
        if offset < 0:
            offset = [self._next_id, *reversed(self._waiting)][min(-offset, len(self._waiting))]
        for update_id in list(takewhile(lambda waiting: waiting < offset, self._waiting)):  # oldest first
            del self._waiting[update_id]

    def forget(self, update_id: int) -> None:
        """Confirm one update, as the answer of a webhook does."""
        self._waiting.pop(update_id, None)

    def put_back(self, update: Json) -> None:
        """Nobody took this update; a repeat would otherwise be lost."""
        if update["update_id"] not in self._waiting:
            self._repeats.insert(0, update)

    def clear(self) -> None:
        self._waiting.clear()
        self._repeats.clear()

    def batch(self, limit: int) -> list[Json]:
        """Up to `limit` updates; repeats come first and only once, the rest stays until confirmed."""
        repeats, self._repeats = self._repeats[:limit], self._repeats[limit:]
        oldest = islice(self._waiting.values(), limit - len(repeats))
        return sorted([*repeats, *oldest], key=lambda update: update["update_id"])

    def poll(self, limit: int, timeout: float, answer: Answer) -> Poll | None:
        """Answer now if there is something (or no time to wait), otherwise when there is; seconds."""
        self.interrupt("terminated by other getUpdates request; make sure that only one bot instance is running")
        if self.waiting or not timeout:
            answer(self.batch(limit))
            return None
        timer = asyncio.get_running_loop().call_later(timeout, self._end_poll, [])
        self._poll = Poll(limit, answer, timer)
        return self._poll

    def interrupt(self, reason: str) -> None:
        """409 for the reader who is waiting, if any."""
        self._end_poll(Refusal(409, f"Conflict: {reason}"))

    def _end_poll(self, outcome: list[Json] | Refusal) -> None:
        if self._poll:
            poll, self._poll = self._poll, None
            poll.timer.cancel()
            poll.answer(outcome)

    def abandon(self, poll: Poll) -> None:
        """The reader hung up; what it has not got stays in the queue."""
        poll.timer.cancel()
        if self._poll is poll:
            self._poll = None
