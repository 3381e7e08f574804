"""Hands mails to the mail server, one recipient each, and tells precisely what became of every one.

A mail server takes a mail in two steps. First the envelope is offered (from whom, to whom), then the mail itself
is handed over, and from its last byte on the server is responsible. Should the connection break between that byte
and the server's answer, the mail may have been taken or not (RFC 1047): that is ``Uncertain``. Everything before the
mail itself leaves is definite.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import lru_cache

from aiosmtplib import (
    SMTPDataError,
    SMTPException,
    SMTPResponse,
    SMTPResponseException,
    SMTPServerDisconnected,
    SMTPTimeoutError,
)
from aiosmtplib.protocol import PERIOD_REGEX, SMTPProtocol, normalize_message_line_endings

from agent.mail.addresses import address
from agent.mail.smtp_login import (
    Connection,
    SmtpMisconfigured,
    SmtpSettings,
    explained,
    log_in,
    quote,
    quote_answer,
)
from agent.outcomes import Gone, TryLater, Uncertain, Undelivered
from flows.eod_email.compose import LetterError

__all__ = ["SmtpMisconfigured", "SmtpSession", "SmtpSettings", "check_smtp", "envelope_address", "open_session"]

_GOODBYE = 5.0  # seconds a server gets to answer QUIT; nothing depends on it


async def open_session(settings: SmtpSettings) -> SmtpSession:
    """Connect and log in. Raises ``TryLater`` saying why not, or ``SmtpMisconfigured`` saying what to change."""
    return SmtpSession(await log_in(settings), settings)


async def check_smtp(settings: SmtpSettings) -> str:
    """Really try the settings; return one line about what was reached. Raises as ``open_session``."""
    session = await open_session(settings)
    try:
        return await session.describe()
    finally:
        await session.close()


@lru_cache(maxsize=4096)  # the same few people get mail every day
def envelope_address(words: str, where: str) -> str:
    """Return the bare address of ``Mia <mia@example.org>``; ``Gone`` if no server could ever take it (SMTPUTF8)."""
    if not words.isprintable():
        raise Gone(f"{where}: {words!r} has control characters, which no mail address has.")
    try:
        return address(words, where)
    except LetterError as error:
        raise Gone(str(error)) from None


def _on_the_wire(message: bytes) -> bytes:
    """Return a mail as SMTP carries it: lines end in CRLF, a dot that begins one is doubled, a lone dot is the end.

    Searching is much cheaper than replacing, and our own mails usually are that way already.
    """
    if not (message.endswith(b"\r\n") and message.count(b"\r\n") == message.count(b"\n") == message.count(b"\r")):
        message = normalize_message_line_endings(message)
    if message.startswith(b".") or b"\n." in message:
        message = PERIOD_REGEX.sub(b"..", message)
    return message + b".\r\n"


class SmtpSession:
    """One logged-in connection for one task: ``offer`` then ``deliver``, again and again; at last ``close``.

    After ``TryLater`` or ``Gone`` it goes on with the next mail as long as ``is_open``.
    """

    def __init__(self, client: Connection, settings: SmtpSettings) -> None:
        self._client = client
        self._settings = settings
        self._envelope_used = False  # the server may remember an envelope, which RSET must clear first

    @property
    def is_open(self) -> bool:
        """Whether the connection still stands, as far as one can know without asking."""
        return self._client.is_connected

    async def offer(self, sender: str, recipient: str) -> None:
        """Ask the server to take a mail of this envelope. ``TryLater`` on 4xx or no answer, ``Gone`` on 5xx."""
        mail_from, rcpt_to = envelope_address(sender, "the sender"), envelope_address(recipient, "the recipient")
        with self._talking("offering a mail"):
            if self._envelope_used:
                await self._client.rset()
            self._envelope_used = True
            await self._offer_sender(mail_from)
            with self._refusals(rcpt_to):
                await self._client.rcpt(rcpt_to)

    async def _offer_sender(self, mail_from: str) -> None:
        """A sender refused for good is our mistake: mails wait until [smtp] from is corrected."""
        try:
            with self._refusals(f"the sender {mail_from}"):
                await self._client.mail(mail_from)
        except Gone as refusal:
            raise SmtpMisconfigured(f"{refusal.why} Correct [smtp] from, or allow that address there.") from None

    async def deliver(self, message: bytes) -> str:
        """Hand over a whole 7-bit mail for the envelope offered; return the server's answer, such as its queue id.

        ``TryLater`` on 4xx, ``Gone`` on 5xx, ``Uncertain`` if the mail left and no proper answer came.
        """
        wire = _on_the_wire(message)
        with self._talking("handing over a mail"), self._refusals("the mail"):
            go_ahead = await self._client.execute_command(b"DATA")
            if go_ahead.code != 354:
                raise SMTPDataError(go_ahead.code, go_ahead.message)
            protocol = self._client.protocol
            if protocol is None:
                raise SMTPServerDisconnected("Connection lost")
            protocol.write(wire)
        answer = await self._final_answer(protocol)
        if answer.code >= 400:
            raise self._refusal(answer.code, answer.message, "the mail")
        self._envelope_used = False
        return quote(answer.message, self._settings)

    async def describe(self) -> str:
        """Ask for a sign of life; return ``smtp.example.org:587, TLS 1.3, logged in as eod@example.org``."""
        with self._talking("asking for a sign of life"):
            await self._client.noop()
            tls = self._client.get_transport_info("ssl_object")
        encrypted = tls.version().replace("TLSv", "TLS ") if tls else "not encrypted"
        who = f"logged in as {self._settings.username}" if self._settings.username else "not logged in"
        return f"{self._settings.where}, {encrypted}, {who}"

    async def close(self) -> None:
        """Take leave politely. Never raises, and takes at most five seconds."""
        try:
            with suppress(SMTPException, OSError):
                await self._client.quit(timeout=min(_GOODBYE, self._settings.timeout))
        finally:
            self._client.close()

    async def _final_answer(self, protocol: SMTPProtocol) -> SMTPResponse:
        """Wait for the answer that makes the mail the server's. Until it comes, nobody knows whose it is."""
        patience = self._settings.data_timeout
        try:
            answer = await protocol.read_response(timeout=patience)
        except SMTPTimeoutError as error:
            raise self._uncertain(f"did not answer within {patience:g} s") from error
        except SMTPResponseException as error:
            raise self._uncertain("gave an answer that makes no sense") from error
        except (SMTPException, OSError) as error:
            raise self._uncertain("closed the connection instead of answering") from error
        except BaseException:
            self._client.close()
            raise
        if answer.code // 100 not in (2, 4, 5):
            raise self._uncertain(f"said {quote_answer(answer.code, answer.message, self._settings)}")
        return answer

    def _uncertain(self, what: str) -> Uncertain:
        self._client.close()
        return Uncertain(f"{self._settings.where} was sent the mail, then {what}. It may have arrived or not.")

    @contextmanager
    def _talking(self, doing: str) -> Iterator[None]:
        """Keep the connection after a definite answer only; after anything else, answers would be mixed up."""
        with explained(self._settings, doing):
            try:
                yield
            except Undelivered:
                raise
            except BaseException:
                self._client.close()
                raise

    @contextmanager
    def _refusals(self, what: str) -> Iterator[None]:
        """Turn a definite no into its outcome."""
        try:
            yield
        except SMTPResponseException as answer:
            if answer.code // 100 not in (4, 5):
                raise
            raise self._refusal(answer.code, answer.message, what) from None

    def _refusal(self, code: int, message: str, what: str) -> TryLater | Gone:
        where, said = self._settings.where, quote_answer(code, message, self._settings)
        if code == 421:  # the server is about to close this connection
            self._client.close()
        if code == 530:
            return SmtpMisconfigured(
                f"{where} wants a login or encryption first: {said}. Set [smtp] username, password and security."
            )
        if code >= 500:
            return Gone(f"{where} refuses {what} for good: {said}.")
        return TryLater(f"{where} does not take {what} now: {said}.")
