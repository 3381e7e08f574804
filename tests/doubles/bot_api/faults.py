"""What can go wrong between a bot and Telegram, on request: refusals, silence, broken lines, rate limits."""

from collections import deque
from dataclasses import dataclass
from math import ceil
from typing import Any

from .refusal import Refusal, too_many_requests

_DESCRIPTIONS = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden: bot was blocked by the user",
    404: "Not Found",
    409: "Conflict",
    500: "Internal Server Error",
    502: "Bad Gateway",
}


@dataclass(slots=True)
class Fault:
    """One scripted misfortune for the next `times` calls of a method (lower case; `*` is any)."""

    method: str
    kind: str  # fail, hang or drop
    accepted: bool = False  # does the call take effect before the answer gets lost?
    refusal: Refusal | None = None
    seconds: float = 60.0  # how long a hanging line stays open
    times: int = 1
    chat: int | None = None

    def strikes(self, method: str, chat: Any) -> bool:
        return self.method in (method, "*") and self.chat in (None, chat)


def failure(method: str, code: int, description: str, retry_after: int | None, **rest: Any) -> Fault:
    """A refusal to come; `retry_after` in seconds belongs to 429."""
    if code == 429:
        refusal = too_many_requests(retry_after if retry_after is not None else 1)
    else:
        refusal = Refusal(code, description or _DESCRIPTIONS.get(code, "Internal Server Error"))
    return Fault(method.lower(), "fail", refusal=refusal, **rest)


class Faults:
    """The scripted faults, used up in the order they were asked for, and the latency of every answer."""

    def __init__(self) -> None:
        self._planned: list[Fault] = []
        self.delay = 0.0  # seconds before an answer; long polls are not delayed

    def plan(self, fault: Fault) -> None:
        self._planned.append(fault)

    def clear(self) -> None:
        self._planned.clear()

    def next_for(self, method: str, chat: Any) -> Fault | None:
        """The fault that strikes this call, used up once."""
        for fault in self._planned:
            if fault.strikes(method, chat):
                fault.times -= 1
                if fault.times <= 0:
                    self._planned.remove(fault)
                return fault
        return None


class Limits:
    """Telegram's limits on sending: 1 message a second to one chat, 20 a minute to one group, 30 a second in all.

    Source: the Bots FAQ of Telegram ("My bot is hitting limits"). Off until `on` is set. The real limits are
    softer about short bursts; here the first message too many is refused.
    """

    def __init__(self) -> None:
        self.on = False
        self._sent: dict[object, deque[float]] = {}

    def check(self, method: str, chat: Any, now: float) -> None:
        """Count a message about to be sent at `now` (seconds). Raises Refusal (429) when it is one too many."""
        if not self.on or not method.startswith("send") or method == "sendchataction":
            return
        rules = [(chat, 1, 1.0), ("all", 30, 1.0)]
        if isinstance(chat, int) and chat < 0:
            rules.append(((chat, "minute"), 20, 60.0))
        for row, most, window in rules:
            sent = self._sent.setdefault(row, deque())
            while sent and now - sent[0] >= window:
                sent.popleft()
            if len(sent) >= most:
                raise too_many_requests(max(1, ceil(window - (now - sent[0]))))
        for row, _, _ in rules:
            self._sent[row].append(now)
