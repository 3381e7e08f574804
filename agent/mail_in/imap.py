"""A mailbox on its server, over one connection: look for new mails, fetch them, wait for more.

Everything here waits for the network in the thread it is called in, never longer than the settings' time-outs, except
that ``abort`` may be called from any thread and ends whatever is being waited for.
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date
from typing import Any

from imapclient import IMAPClient
from imapclient.exceptions import IMAPClientError

from agent.mail_in.imap_login import ImapSettings, explained, log_in
from agent.mail_in.reading import LARGEST

_BODY = f"BODY.PEEK[]<0.{LARGEST}>"
_FINDINGS = "BODY.PEEK[HEADER.FIELDS (AUTHENTICATION-RESULTS)]"


class Mailbox:
    """One open folder. ``uid_validity`` says under which numbering its mails' UIDs hold, ``count`` how many it has."""

    def __init__(self, client: IMAPClient, settings: ImapSettings, selected: dict[bytes, Any]) -> None:
        """Use ``open_mailbox``."""
        self._client = client
        self._settings = settings
        self.uid_validity = int(selected[b"UIDVALIDITY"])
        self.count = int(selected[b"EXISTS"])

    def after(self, uid: int) -> list[int]:
        """Return the UIDs of mails that came after one, in order."""
        found = self._asked("looking for new mails", lambda: self._client.search(["UID", f"{uid + 1}:*"]))
        return sorted(each for each in found if each > uid)  # the last mail is always among them

    def since(self, day: date) -> list[int]:
        """Return the UIDs of mails that came on a day or later, in order."""
        return sorted(self._asked("looking for new mails", lambda: self._client.search(["SINCE", day])))

    def fetch(self, uids: Sequence[int]) -> list[tuple[int, bytes]]:
        """Return mails as they are, cut off where they get too long; what has been deleted meanwhile is left out."""
        if not uids:
            return []
        found = self._asked("fetching mails", lambda: self._client.fetch(uids, [_BODY]))
        return [(uid, bytes(found[uid][b"BODY[]<0>"])) for uid in uids if b"BODY[]<0>" in found.get(uid, {})]

    def findings(self, most: int) -> list[bytes]:
        """Return what mail hosts found out about the senders of the newest mails: their raw headers, newest first."""
        if not self.count:
            return []
        newest = [*range(max(1, self.count - most + 1), self.count + 1)]
        self._client.use_uid = False
        try:
            found = self._asked("looking at headers", lambda: self._client.fetch(newest, [_FINDINGS]))
        finally:
            self._client.use_uid = True
        key = _FINDINGS.replace(".PEEK", "").encode()
        return [bytes(found[number].get(key, b"")) for number in sorted(found, reverse=True)]

    def mark_seen(self, uids: Sequence[int]) -> None:
        """Show mails as read, so that a person looking into the mailbox sees what is left."""
        if uids:
            self._asked("marking mails", lambda: self._client.add_flags(uids, [b"\\Seen"], silent=True))

    @property
    def pushes(self) -> bool:
        """Whether the server tells by itself that something has come (IDLE)."""
        return bool(self._asked("asking what it can", lambda: self._client.has_capability("IDLE")))

    def wait(self, seconds: float) -> None:
        """Wait until something has come, at most so long."""
        self._asked("waiting for mails", lambda: self._idle(seconds))

    def describe(self) -> str:
        """Return ``imap.example.org:993, TLS 1.3, logged in as reports@example.org``."""
        plain = self._client.socket()
        version = plain.version() if isinstance(plain, ssl.SSLSocket) else None
        encrypted = version.replace("TLSv", "TLS ") if version else "not encrypted"
        return f"{self._settings.where}, {encrypted}, logged in as {self._settings.username}"

    def close(self) -> None:
        """Take leave of the server. Never raises."""
        try:
            self._client.logout()
        except (IMAPClientError, OSError):
            self.abort()

    def abort(self) -> None:
        """Cut the connection; whoever is waiting for it gets ``NoMailbox``."""
        with suppress(OSError):
            self._client.socket().shutdown(socket.SHUT_RDWR)  # wakes whoever reads from it
        with suppress(OSError):
            self._client.shutdown()

    def _idle(self, seconds: float) -> None:
        self._client.idle()
        self._client.idle_check(timeout=seconds)
        self._client.idle_done()

    def _asked(self, doing: str, question: Callable[[], Any]) -> Any:
        with explained(self._settings, doing):
            return question()


def open_mailbox(settings: ImapSettings) -> Mailbox:
    """Connect, log in, open the folder. Raises ``NoMailbox``, saying what to do."""
    client, selected = log_in(settings)
    return Mailbox(client, settings, selected)
