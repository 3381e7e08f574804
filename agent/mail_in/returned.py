"""What follows when a mail of ours comes back: whoever wrote it is told, and a lost address gets nothing more.

A bounce counts only for a mail we have sent, to somebody we have sent it to; the Message-ID it must quote cannot be
guessed, so nobody else can make us give up an address.
"""

from __future__ import annotations

from agent.carrying_out import Conversation
from agent.clients import hear
from agent.mail_in.bounce import Bounce, Unreached
from agent.trouble import tell_trouble
from flows.engine.client_event import MailBounced
from storage import dialogs, issues, outbox, people, suppression
from storage.alerts import raise_alert
from storage.outbox import Claimed


async def take_back(talk: Conversation, bounce: Bounce) -> None:
    """Deal with everybody a mail did not reach."""
    rows = [row for each in bounce.about for row in await outbox.with_message_id(talk.db, each)]
    if not bounce.unreached and rows:
        words = f"A mail to {_recipient(rows[0])} came back in a form only a human can read. Look into the mailbox."
        await raise_alert(talk.db, f"bounce:{rows[0].id}", words, talk.at)
    for unreached in bounce.unreached:
        row = _meant(rows, unreached)
        if row is not None and await outbox.came_back(talk.db, row.id, _why(unreached)):
            await _tell(talk, row, unreached)


def _meant(rows: list[Claimed], unreached: Unreached) -> Claimed | None:
    """The row of this recipient; if a mail went to one person only, who forwards it elsewhere, it is hers."""
    named = {unreached.recipient, unreached.original}
    found = [row for row in rows if _recipient(row).lower() in named]
    return found[0] if found else rows[0] if len(rows) == 1 else None


async def _tell(talk: Conversation, row: Claimed, unreached: Unreached) -> None:
    recipient, why = _recipient(row), _why(unreached)
    dialog = None if row.dialog is None else await dialogs.by_id(talk.db, row.dialog)
    her = None if dialog is None else await people.by_id(talk.db, dialog.assistant)
    words = f"A mail to {recipient} came back: {why}."
    if her is not None and unreached.for_good and await suppression.suppress(talk.db, recipient, why, talk.at):
        words += f" Nothing more is sent there. Once that is put right: fyraften suppressed --lift {recipient}"
    await raise_alert(talk.db, f"bounce:{row.id}", words, talk.at)
    if her is None or dialog is None:
        return
    asked = None if dialog.issue is None else await issues.one(talk.db, her.assistant.id, dialog.issue)
    if asked is not None and asked.sent_at is not None:
        await hear(talk, asked.number, MailBounced(talk.at, recipient, why))
    else:
        await tell_trouble(talk, her, row, "refused", why)


def _recipient(row: Claimed) -> str:
    return row.lane.removeprefix("mail:")


def _why(unreached: Unreached) -> str:
    return unreached.reason or unreached.status or "no reason given"
