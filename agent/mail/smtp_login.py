"""Gets into the mail server: encrypted, its certificate checked, logged in; or says what to change."""

from __future__ import annotations

import asyncio
import ssl
from base64 import b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from socket import gaierror
from typing import Literal, Protocol, cast

from aiosmtplib import SMTP, SMTPAuthenticationError, SMTPException, SMTPResponseException, SMTPTimeoutError

from agent.config.values import is_loopback
from agent.outcomes import TryLater

LONGEST_QUOTE = 200  # characters kept of what a server says

_OTHER_AUTHORITY = "Set [smtp] ca_file to the authority that signed it."
_REMEDIES = {  # by OpenSSL's verification code
    9: "Check this machine's clock.",
    10: "Have it renewed, or check this machine's clock.",
    62: "Set [smtp] host to the name in the certificate.",
    64: "Set [smtp] host to the name in the certificate.",
}
_PORTS = 'Port 465 wants [smtp] security = "tls", port 587 "starttls".'


class Account(Protocol):
    """Whom we log in as."""

    @property
    def username(self) -> str:
        """The account's name."""

    @property
    def password(self) -> str:
        """Its password."""


@dataclass(frozen=True, slots=True)
class SmtpSettings:
    """How to reach the mail server. Without a ``username`` nobody logs in; ``ca_file`` is the PEM file to trust.

    ``timeout`` is seconds for connecting and for each command. ``data_timeout`` is seconds for the answer to a
    whole mail: at least ten minutes (RFC 5321 §4.5.3.2.6), since a mail given up earlier may still have arrived.
    """

    host: str
    port: int
    security: Literal["starttls", "tls", "none"]
    username: str
    password: str = field(repr=False)
    sender: str
    idempotency_header: str = ""
    ca_file: str = ""
    timeout: float = 60.0
    data_timeout: float = 600.0

    @property
    def where(self) -> str:
        """The server as people write it: ``smtp.example.org:587``."""
        return f"{self.host}:{self.port}"


class SmtpMisconfigured(TryLater):
    """No mail will go out until somebody changes the configuration; the text says what."""


class Connection(SMTP):
    """aiosmtplib's client, except that closing is immediate.

    By itself it goes on writing what was left, and waits half a minute for the other side to end TLS: a mail
    given up could still leave, and a stuck server would hold on to us.
    """

    def close(self) -> None:
        """Close the connection now. Nothing that was still waiting to be written leaves."""
        transport = self.transport
        super().close()
        if transport is not None:
            cast("asyncio.WriteTransport", transport).abort()


async def log_in(settings: SmtpSettings) -> Connection:
    """Connect, encrypt, log in. ``TryLater`` says why that failed, ``SmtpMisconfigured`` also what to change."""
    client = Connection(
        hostname=settings.host,
        port=settings.port,
        use_tls=settings.security == "tls",
        start_tls=False,  # done below, where a server without STARTTLS gets a clear answer
        tls_context=await _trusted(settings),
        timeout=settings.timeout,
        local_hostname="localhost",  # replaced in _greet; by default a name server would be asked, without a limit
    )
    try:
        with explained(settings, "connecting"):
            await client.connect()
            await _greet(client)
        if settings.security == "starttls":
            await _start_tls(client, settings)
        if settings.username:
            await _authenticate(client, settings)
    except BaseException:
        client.close()
        raise
    return client


async def _trusted(settings: SmtpSettings) -> ssl.SSLContext | None:
    if settings.security == "none":
        if is_loopback(settings.host):
            return None
        raise SmtpMisconfigured(
            f'[smtp] security = "none" would send passwords and reports to {settings.host} unencrypted. '
            'Set it to "starttls" (port 587) or "tls" (port 465).'
        )
    try:
        return await asyncio.to_thread(ssl.create_default_context, cafile=settings.ca_file or None)
    except OSError as error:
        reason = error.strerror or "not a certificate"
        raise SmtpMisconfigured(
            f"[smtp] ca_file {settings.ca_file} cannot be used ({reason}). "
            "Name a PEM file, or leave it out to trust what the system trusts."
        ) from error


async def _greet(client: Connection) -> None:
    """Say EHLO with our address, not a name: RFC 5321 §4.1.4 has it so for machines without a public name."""
    address = str(client.get_transport_info("sockname")[0]).partition("%")[0]
    await client.ehlo(hostname=f"[IPv6:{address}]" if ":" in address else f"[{address}]")


async def _start_tls(client: Connection, settings: SmtpSettings) -> None:
    if not client.supports_extension("starttls"):
        raise SmtpMisconfigured(
            f"{settings.where} offers no STARTTLS, so nothing was sent, not even the password. "
            f"{_PORTS} Otherwise ask the provider which port encrypts."
        )
    with explained(settings, "starting TLS"):
        await client.starttls()
        await _greet(client)


async def _authenticate(client: Connection, settings: SmtpSettings) -> None:
    """Log in once, by one method: trying every method would multiply the failures of a wrong password."""
    ways = {"plain": client.auth_plain, "login": client.auth_login}
    way = next((ways[each] for each in ways if each in client.server_auth_methods), None)
    if way is None:
        offered = ", ".join(client.server_auth_methods) or "nothing"
        raise SmtpMisconfigured(
            f"{settings.where} offers no login with a password ({quote(offered, settings)}). "
            "Use an account that allows it, or leave out [smtp] username and password if none is needed."
        )
    with explained(settings, "logging in"):
        try:
            await way(settings.username, settings.password)
        except SMTPAuthenticationError as refusal:
            raise _not_let_in(refusal, settings) from None


def _not_let_in(refusal: SMTPAuthenticationError, settings: SmtpSettings) -> TryLater:
    said = quote_answer(refusal.code, refusal.message, settings)
    if refusal.code < 500:
        return TryLater(f"{settings.where} cannot log anybody in now: {said}.")
    return SmtpMisconfigured(
        f"{settings.where} refuses the login of {settings.username}: {said}. "
        "Check [smtp] username and password; many providers want an app password here."
    )


@contextmanager
def explained(settings: SmtpSettings, doing: str) -> Iterator[None]:
    """Turn everything that can go wrong on the wire into ``TryLater`` with a sentence."""
    try:
        yield
    except (SMTPException, OSError, UnicodeError) as error:
        raise _explain(error, settings, doing) from error


def _explain(error: BaseException, settings: SmtpSettings, doing: str) -> TryLater:
    where = settings.where
    if isinstance(error, SMTPTimeoutError):
        hint = f" {_PORTS}" if doing == "connecting" else ""
        return TryLater(f"{where} did not answer within {settings.timeout:g} s while we were {doing}.{hint}")
    match _root(error):
        case SMTPResponseException() as answer:
            said = quote_answer(answer.code, answer.message, settings)
            return TryLater(f"{where} said {said} while we were {doing}.")
        case ssl.SSLCertVerificationError() as untrusted:
            what, remedy = untrusted.verify_message.rstrip("."), _REMEDIES.get(untrusted.verify_code, _OTHER_AUTHORITY)
            return SmtpMisconfigured(f"The certificate of {where} is not trusted: {what}. {remedy}")
        case ssl.SSLError() as broken if not isinstance(broken, ssl.SSLEOFError):
            return SmtpMisconfigured(f"{where} and we cannot agree on TLS ({broken.reason}). {_PORTS}")
        case UnicodeError():  # Python cannot even put such a name into a question to a name server
            return SmtpMisconfigured(f"{settings.host} is not a host name. Correct [smtp] host.")
        case gaierror():
            return TryLater(f"{settings.host} is not known here. Check [smtp] host, and this machine's name server.")
        case OSError(strerror=str(reason)) if doing == "connecting":
            return TryLater(f"{where} cannot be reached ({reason}). Check [smtp] host and port, and the firewall.")
        case _:
            return TryLater(f"{where} closed the connection while we were {doing}.")


def _root(error: BaseException) -> BaseException:
    """The reason under aiosmtplib's wrapping: the network's own error, or the server's answer."""
    while error.__cause__ is not None:
        error = error.__cause__
    return error


def quote_answer(code: int, message: str, settings: SmtpSettings) -> str:
    """Return what the server said, fit to be shown: ``"550 5.1.1 unknown"``."""
    return f'"{quote(f"{code} {message}", settings)}"'


def quote(words: str, settings: Account) -> str:
    """Return a server's words on one line of at most 200 characters, without our password should it repeat it."""
    whole = f"\0{settings.username}\0{settings.password}"
    for secret in (_base64(whole), _base64(settings.password), settings.password):
        words = words.replace(secret, "[password]") if secret else words
    line = " ".join(words.split())
    return "".join(each if each.isprintable() else "?" for each in line)[:LONGEST_QUOTE]


def _base64(text: str) -> str:
    return b64encode(text.encode()).decode("ascii")
