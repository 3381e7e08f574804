"""Which of the mails in a mailbox concern us: answers about an issue, and mails of ours that came back.

The mailbox may be somebody's own; of anything else nothing is kept, and it stays as unread as it was.
"""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from agent.mail.letters import Letterhead
from agent.mail.reply_token import Named, ReplyTokens
from agent.mail_in.reading import LARGEST, InMail, name_of, read_mail
from agent.mail_in.sender import one_sender
from storage.dialogs import about_issue
from storage.inbox import Received

SOURCE = "mail:"  # how the inbox's name of a mail begins
RETURNED = "returned"  # the lane of what came back


@dataclass(frozen=True, slots=True)
class Sorted:
    """A mail for the inbox. ``certain`` if it can only be for us, and need not be looked at by anybody else."""

    received: Received
    certain: bool


class PostOffice:
    """Knows our mails again. ``authserv_id`` is the name of the mail host that checks who sent a mail, or empty."""

    def __init__(self, head: Letterhead, authserv_id: str = "") -> None:
        self.tokens: ReplyTokens = head.tokens
        self._own = one_sender([head.sender])
        self._authserv_id = authserv_id

    def read(self, raw: bytes) -> InMail:
        """Read a mail."""
        return read_mail(raw, self._authserv_id)

    def about(self, mail: InMail) -> Named | None:
        """Return the issue a mail of somebody else is about; None if none."""
        return None if mail.sender == self._own else self.tokens.named(mail.answers, mail.subject)

    def sort(self, raw: bytes) -> Sorted | None:
        """Return a mail as it goes into the inbox; None if it does not concern us."""
        mail = self.read(raw)
        named = self.about(mail)
        if mail.bounce is not None and any(each.endswith(f"@{self.tokens.domain}>") for each in mail.bounce.about):
            lane, certain = RETURNED, True
        elif mail.bounce is None and named is not None:
            lane, certain = about_issue(named.issue), named.proven
        else:
            return None
        return Sorted(Received(f"{SOURCE}{name_of(raw)}", lane, raw[:LARGEST]), certain)


def unreadable(raw: bytes) -> Sorted:
    """Return a mail that made reading fail, for the inbox, where it is put aside for a human."""
    return Sorted(Received(f"{SOURCE}{sha256(raw).hexdigest()}", "unreadable", raw[:LARGEST]), certain=False)
