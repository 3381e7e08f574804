"""Tells the assistant about a mail of hers that did not arrive, or perhaps did not."""

from __future__ import annotations

from agent.carrying_out import Conversation
from agent.mail.subjects import subject_of
from flows.engine.step import Began
from storage.outbox import Claimed
from storage.people import Reachable


async def tell_trouble(talk: Conversation, her: Reachable, row: Claimed, kind: str, why: str) -> None:
    """Begin the dialog about one mail; ``kind`` is ``uncertain`` or ``refused``."""
    dialog = await talk.begin(her, "mail_trouble", subject=f"p{row.id}")
    words = f"{row.id}|{row.lane.removeprefix('mail:')}|{subject_of(row.payload)}|{why}"
    await talk.play(her, dialog, Began(talk.at, kind, words))
