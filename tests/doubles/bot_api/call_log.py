"""The list of everything the bot asked for, with the outcome of each call."""

import time
from collections import Counter
from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True)
class LoggedCall:
    """One call; `status` 0 means that no answer was given (yet), `outcome` says why or what."""

    method: str
    arguments: dict[str, Any]
    at: float = field(default_factory=time.monotonic)
    status: int = 0
    outcome: str = "waiting"
    message_id: int | None = None

    def json(self) -> dict[str, Any]:
        shown = {name: getattr(value, "json", lambda value=value: value)() for name, value in self.arguments.items()}
        return {
            "method": self.method,
            "arguments": shown,
            "at": self.at,
            "status": self.status,
            "outcome": self.outcome,
            "message_id": self.message_id,
        }


class CallLog:
    """Calls in the order they came in."""

    def __init__(self) -> None:
        self._calls: list[LoggedCall] = []
        self._counts: Counter[str] = Counter()

    def begin(self, method: str, arguments: dict[str, Any]) -> LoggedCall:
        call = LoggedCall(method, arguments)
        self._calls.append(call)
        self._counts[method.lower()] += 1
        return call

    def listed(self, method: str | None = None, since: int = 0) -> list[LoggedCall]:
        wanted = (method or "").lower()
        return [call for call in self._calls[since:] if not wanted or call.method.lower() == wanted]

    def count(self, method: str) -> int:
        return self._counts[method.lower()]
