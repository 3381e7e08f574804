"""Tells whoever runs the installation what a human should look at, one short mail for each alert."""

from __future__ import annotations

from datetime import datetime, timedelta
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime

from agent.mail.letters import Letterhead
from storage import alerts, outbox
from storage.alerts import AlertRow
from storage.database import Database
from storage.outbox import Post

RECENT = timedelta(days=2)  # an older alert is history; ``fyraften status`` still shows it
PREFIX = "alert:"


class Alarm:
    """Mails alerts to the manager, if one is configured."""

    def __init__(self, db: Database, head: Letterhead, manager: str) -> None:
        self._db = db
        self._head = head
        self._manager = manager

    async def ring(self, now: datetime) -> None:
        """Queue a mail for every recent alert; one that was queued before is left as it is."""
        if self._manager:
            recent = await alerts.since(self._db, now - RECENT)
            posts = [self._post(alert) for alert in recent if not alert.key.startswith(PREFIX)]
            await self._db.transact(lambda: outbox.put(self._db, posts, now))

    def _post(self, alert: AlertRow) -> Post:
        key = f"{PREFIX}{alert.id}"
        mail_id = self._head.message_id(key)
        mail = EmailMessage(policy=SMTP)
        mail["From"], mail["To"] = self._head.sender, self._manager
        mail["Subject"] = "Fyraften: something needs a look"
        mail["Date"], mail["Message-ID"] = format_datetime(alert.at), mail_id
        mail["Auto-Submitted"], mail["X-Auto-Response-Suppress"] = "auto-generated", "All"
        mail.set_content(
            f"{alert.words}\n\nfyraften status shows everything that is waiting.\n", cte="quoted-printable"
        )
        return Post(key, "mail", f"mail:{self._manager}", mail.as_bytes(), alert.at, message_id=mail_id)
