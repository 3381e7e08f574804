"""What happens to a message that may or may not have arrived, or was refused.

A mail is never sent twice on a guess: its assistant is asked. A chat message is posted once more, but says so; an
edit of a card is simply repeated, because repeating it changes nothing.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from agent.carrying_out import Conversation
from agent.clock import Clock
from agent.mail.letters import Letters
from agent.mail.subjects import subject_of
from agent.setbacks import STOPPED, pause
from agent.trouble import tell_trouble
from agent.words.chat import ChatMessage, frozen, sentence
from flows.courtesy.steps import PERHAPS_AGAIN
from storage import dialogs, outbox, people
from storage.alerts import raise_alert
from storage.database import Database
from storage.outbox import Claimed
from storage.people import Reachable

MOST_REPEATS = 5  # over a bad connection; restarts of ours are not held against a message

_REPEAT = re.compile(r"again(\d+):")  # before the key of a row that has been repeated so often


class Doubts:
    """Settles what delivery could not."""

    def __init__(self, db: Database, clock: Clock, letters: Letters) -> None:
        self._db = db
        self._clock = clock
        self._letters = letters

    async def __call__(self, row: Claimed, kind: str, why: str) -> None:
        """Deal with a row that ended ``uncertain`` or ``refused``, in the transaction that ends it."""
        handle = self._mail if row.channel == "mail" else self._chat
        await handle(row, kind, why)

    async def _mail(self, row: Claimed, kind: str, why: str) -> None:
        now = self._clock.now()
        recipient = row.lane.removeprefix("mail:")
        subject = subject_of(row.payload)
        await raise_alert(self._db, f"{kind}:{row.id}", f"Mail “{subject}” to {recipient}: {kind} ({why}).", now)
        her = await self._owner(row)
        if her is not None:
            talk = Conversation(self._db, self._letters, f"{kind}:{row.id}:{row.attempts}", now)
            await tell_trouble(talk, her, row, kind, why)

    async def _chat(self, row: Claimed, kind: str, why: str) -> None:
        now = self._clock.now()
        if kind == "refused":
            await self._unreachable(row, why)
            return
        what = frozen(row.payload)
        edits = row.card is not None and await outbox.card_reference(self._db, row.card) is not None
        if edits and isinstance(what, ChatMessage) and not what.fresh:
            await outbox.settle(self._db, row.id, arrived=False, now=now)
        elif isinstance(what, ChatMessage) and (why == STOPPED or _repeats(row) < MOST_REPEATS):
            await self._post_again(row, what, why)
        else:
            await raise_alert(self._db, f"chat:{row.id}", f"A chat message to {row.lane} may not have arrived.", now)

    async def _post_again(self, row: Claimed, what: ChatMessage, why: str) -> None:
        """Repeat it with a label: at once if it was our fault or the first time, else after a growing pause."""
        her, times = await self._owner(row), _repeats(row)
        label = sentence(PERHAPS_AGAIN, "en" if her is None else her.assistant.language, "UTC")
        labelled = what if times else replace(what, html=f"{label}\n{what.html}")
        due = self._clock.now() + (pause(times) if times and why != STOPPED else timedelta())
        key = f"again{times + 1}:{_REPEAT.sub('', row.key)}"
        await outbox.repeat(self._db, row.id, key, labelled.to_bytes(), due)

    async def _unreachable(self, row: Claimed, why: str) -> None:
        """Nobody reads this chat any more (or a message is broken): stop talking, tell a human."""
        now = self._clock.now()
        name = None
        if "blocked" in why or "no longer exists" in why:
            name = await people.mute(self._db, int(row.lane.removeprefix("chat:")), now)
            await outbox.cancel_lane(self._db, row.lane, why)
        await raise_alert(self._db, f"chat:{row.id}", f"Chat with {name or row.lane}: {why}.", now)

    async def _owner(self, row: Claimed) -> Reachable | None:
        dialog = None if row.dialog is None else await dialogs.by_id(self._db, row.dialog)
        return None if dialog is None else await people.by_id(self._db, dialog.assistant)


def _repeats(row: Claimed) -> int:
    found = _REPEAT.match(row.key)
    return int(found[1]) if found else 0
