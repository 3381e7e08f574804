"""What clients do: a press on the decision page as it waits in the inbox, and the conversation that hears of it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime

from agent.carrying_out import Conversation
from flows.engine.client_event import ClientChose, ClientEvent
from storage import issues, people

PAGE = "page:"  # how the inbox's name of a press begins
HEARS = "escalation"  # the flow that clients answer to


@dataclass(frozen=True, slots=True)
class Press:
    """A button of the decision page: which issue, what was chosen, by whose link, and when (UTC)."""

    issue: int
    choice: str
    comment: str
    sender: str
    at: datetime

    def to_bytes(self) -> bytes:
        """Return the press as it waits in the inbox."""
        told = {"issue": self.issue, "choice": self.choice, "comment": self.comment, "sender": self.sender}
        return json.dumps({**told, "at": self.at.isoformat()}, ensure_ascii=False).encode()

    @classmethod
    def from_bytes(cls, payload: bytes) -> Press:
        """Read what waited in the inbox."""
        told = json.loads(payload)
        at = datetime.fromisoformat(told["at"])
        return cls(told["issue"], told["choice"], told["comment"], told["sender"], at)


async def hear_press(talk: Conversation, payload: bytes) -> None:
    """Tell the conversation about an issue what was pressed."""
    press = Press.from_bytes(payload)
    await hear(talk, press.issue, ClientChose(press.at, press.choice, press.comment, press.sender))


async def hear(talk: Conversation, issue: int, event: ClientEvent) -> None:
    """Let the conversation about an issue hear what its client did; an issue that is gone hears nothing."""
    whose = await issues.whose(talk.db, issue)
    her = None if whose is None else await people.by_id(talk.db, whose.assistant)
    if whose is not None and her is not None:
        dialog = await talk.begin(her, HEARS, engagement=whose.engagement, issue=issue)
        await talk.play(her, dialog, event)
