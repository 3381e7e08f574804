"""Gets into the mailbox: encrypted, its certificate checked, logged in; or says what to change."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any, Literal

from imapclient import IMAPClient, SocketTimeout
from imapclient.exceptions import CapabilityError, IMAPClientError, LoginError

from agent.config.values import is_loopback
from agent.mail.smtp_login import quote

_PORTS = 'Port 993 wants [imap] security = "tls", port 143 "starttls".'


class NoMailbox(Exception):  # noqa: N818 - how things stand, not a mistake in the program
    """The mailbox cannot be read now; ``why`` is a sentence for people, without the password."""

    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


@dataclass(frozen=True, slots=True)
class ImapSettings:
    """How to reach the mailbox. ``timeout`` is seconds for connecting, and for each answer."""

    host: str
    port: int
    security: Literal["starttls", "tls", "none"]
    username: str
    password: str = field(repr=False)
    folder: str = "INBOX"
    authserv_id: str = ""
    ca_file: str = ""
    timeout: float = 30.0

    @property
    def where(self) -> str:
        """The server as people write it: ``imap.example.org:993``."""
        return f"{self.host}:{self.port}"

    @property
    def name(self) -> str:
        """What the mailbox is remembered by."""
        return f"{self.username}@{self.host}/{self.folder}"[:200]


def log_in(settings: ImapSettings) -> tuple[IMAPClient, dict[bytes, Any]]:
    """Connect, log in, open the folder; return the connection and what is known of the folder. Raises ``NoMailbox``."""
    context = _trusted(settings)
    with explained(settings, "connecting"):
        client = IMAPClient(
            settings.host,
            settings.port,
            ssl=settings.security == "tls",
            ssl_context=context,
            timeout=SocketTimeout(settings.timeout, settings.timeout),
        )
    try:
        return client, _entered(client, settings, context)
    except BaseException:
        with suppress(OSError):
            client.shutdown()
        raise


def _entered(client: IMAPClient, settings: ImapSettings, context: ssl.SSLContext | None) -> dict[bytes, Any]:
    if settings.security == "starttls":
        with explained(settings, "starting TLS"):
            client.starttls(context)
    with explained(settings, "logging in"):
        client.login(settings.username, settings.password)
    with explained(settings, "opening the folder"):
        selected: dict[bytes, Any] = client.select_folder(settings.folder)
    if b"UIDVALIDITY" not in selected:
        raise NoMailbox(f"{settings.where} does not number its mails (no UIDVALIDITY). Use another mailbox.")
    return selected


def _trusted(settings: ImapSettings) -> ssl.SSLContext | None:
    if settings.security == "none":
        if is_loopback(settings.host):
            return None
        raise NoMailbox(
            f'[imap] security = "none" would send the password to {settings.host} unencrypted. '
            'Set it to "tls" (port 993) or "starttls" (port 143).'
        )
    try:
        return ssl.create_default_context(cafile=settings.ca_file or None)
    except OSError as error:
        reason = error.strerror or "not a certificate"
        raise NoMailbox(
            f"[imap] ca_file {settings.ca_file} cannot be used ({reason}). "
            "Name a PEM file, or leave it out to trust what the system trusts."
        ) from error


@contextmanager
def explained(settings: ImapSettings, doing: str) -> Iterator[None]:
    """Turn everything that can go wrong on the wire into ``NoMailbox`` with a sentence."""
    try:
        yield
    except (IMAPClientError, OSError, UnicodeError, ValueError) as error:
        raise NoMailbox(_sentence(error, settings, doing)) from error


def _sentence(error: Exception, settings: ImapSettings, doing: str) -> str:
    if isinstance(error, OSError | UnicodeError) and not isinstance(error, IMAPClientError):
        return _of_the_network(error, settings, doing)
    where, said = settings.where, quote(str(error), settings)
    match error:
        case CapabilityError() if doing == "starting TLS":
            return f"{where} offers no STARTTLS, so nothing was sent, not even the password. {_PORTS}"
        case LoginError():
            return (
                f"{where} refuses the login of {settings.username}: “{said}”. "
                "Check [imap] username and password; many providers want an app password here."
            )
        case IMAPClientError() if doing == "opening the folder":
            return f'{where} has no folder "{settings.folder}" for us: “{said}”. Correct [imap] folder.'
        case _:
            return f"{where} broke off while we were {doing}: “{said}”."


def _of_the_network(error: OSError | UnicodeError, settings: ImapSettings, doing: str) -> str:
    where = settings.where
    match error:
        case ssl.SSLCertVerificationError():
            what = error.verify_message.rstrip(".")
            return (
                f"The certificate of {where} is not trusted: {what}. Set [imap] host to the name in the certificate, "
                "or ca_file to the authority that signed it, or check this machine's clock."
            )
        case ssl.SSLError() if not isinstance(error, ssl.SSLEOFError):
            return f"{where} and we cannot agree on TLS ({error.reason}). {_PORTS}"
        case TimeoutError():
            hint = f" {_PORTS}" if doing == "connecting" else ""
            return f"{where} did not answer within {settings.timeout:g} s while we were {doing}.{hint}"
        case socket.gaierror() | UnicodeError():
            return f"{settings.host} is not known here. Check [imap] host, and this machine's name server."
        case OSError(strerror=str(reason)) if doing == "connecting":
            return f"{where} cannot be reached ({reason}). Check [imap] host and port, and the firewall."
        case _:
            return f"{where} closed the connection while we were {doing}."
