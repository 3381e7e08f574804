"""The mail channel: one connection for a batch, one row at a time, each to one recipient."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

from agent.mail.smtp import SmtpSession, SmtpSettings, open_session
from storage.outbox import Claimed


class MailSender:
    """Opens connections to the configured mail server.

    With an idempotency header the provider itself recognises a repeat, so an ambiguous mail is safely sent again.
    """

    channel = "mail"

    def __init__(self, settings: SmtpSettings) -> None:
        self._header = settings.idempotency_header
        self._settings = settings
        self.repeats_safely = bool(self._header)

    async def open(self) -> MailBatch:
        """Connect, encrypt, log in; raises TryLater if that is not possible now."""
        return MailBatch(self._settings, self._header, await open_session(self._settings))


class MailBatch:
    """One logged-in connection, opened again if the server closes it in between."""

    def __init__(self, settings: SmtpSettings, header: str, session: SmtpSession) -> None:
        self._settings = settings
        self._header = header
        self._session = session

    async def send(self, row: Claimed, leaving: Callable[[], Awaitable[bool]]) -> str | None:
        """Offer the envelope, commit that the mail is leaving, hand it over; return the server's answer."""
        if not self._session.is_open:
            self._session = await open_session(self._settings)
        await self._session.offer(self._settings.sender, row.lane.removeprefix("mail:"))
        if not await leaving():
            return None
        mark = f"{self._header}: {row.key}\r\n".encode() if self._header else b""
        return await self._session.deliver(mark + row.payload)

    async def close(self) -> None:
        """Take leave of the server."""
        await self._session.close()
