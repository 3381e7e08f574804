"""The mail server of the tests: real SMTP on loopback with TLS and login, and every way a server can let one down.

In a test: ``async with Mailbox() as box: ... box.settings() ... box.mails``.
As a process of its own, for tests that kill things: ``in_own_process(folder)``, or by hand
``python -m tests.doubles.mailbox --port 2525 --state DIR --faults '[{"at": "message", "delay": 0.01}]'``.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import logging
import re
import sys
from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Literal, Self, get_args

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from agent.mail.smtp import SmtpSettings
from tests.doubles.certificates import Certificate, authority, server_context
from tests.doubles.mails import Mail, duplicates, keep_mail, read_mails

USERNAME = "eod@mail.example"
PASSWORD = "correct horse"

Stage = Literal["connect", "ehlo", "starttls", "auth", "mail", "rcpt", "data", "message", "rset", "noop", "quit"]
Security = Literal["starttls", "tls", "none"]


@dataclass(frozen=True, slots=True)
class Fault:
    """What goes wrong when the client is ``at`` a stage; ``message`` is the whole mail with its final dot.

    First ``delay`` seconds pass. Then ``reply`` is the answer (421 also hangs up); ``drop`` closes the connection,
    ``silent`` says nothing more, both after the reply if there is one. With none of these the stage goes on as usual.
    ``accept`` takes the mail in spite of the fault. A ``recipient`` narrows it down; after ``times`` it is over.
    """

    at: Stage
    reply: str = ""
    drop: bool = False
    silent: bool = False
    delay: float = 0.0
    accept: bool = False
    recipient: str = ""
    times: int | None = None

    def __post_init__(self) -> None:
        if self.at not in get_args(Stage):
            raise ValueError(f"A fault at {self.at!r} would never strike. Stages: {', '.join(get_args(Stage))}.")

    @property
    def takes_the_mail(self) -> bool:
        return self.accept or not (self.reply or self.drop or self.silent)


class Mailbox:
    """A mail server on 127.0.0.1. ``faults`` may be changed at any time.

    ``stages`` records what clients did, ``connections`` how many they made, ``arrival`` is set by the first mail.
    """

    def __init__(
        self,
        *,
        security: Security = "starttls",
        faults: Iterable[Fault] = (),
        certificate: Certificate = "good",
        offers_starttls: bool = True,
        logins: Collection[str] = ("LOGIN", "PLAIN"),
        state: Path | None = None,
        port: int = 0,
    ) -> None:
        self.security = security
        self.faults = list(faults)
        self.logins = logins
        self.port = port
        self.connections = 0
        self.stages: list[Stage] = []
        self.arrival = asyncio.Event()
        self.open: set[_Conversation] = set()
        self._state = state
        self._scratch = TemporaryDirectory(prefix="mailbox-")
        self.ca_file = (state or Path(self._scratch.name)) / "ca.pem"
        self._certificate: Certificate = certificate
        self._offers_starttls = offers_starttls
        self.mails = read_mails(state) if state else []

    async def __aenter__(self) -> Self:
        authority("ours").cert_pem.write_to_path(str(self.ca_file))
        context = server_context(self._certificate)
        self.starttls = context if self.security == "starttls" and self._offers_starttls else None
        tls = context if self.security == "tls" else None
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(lambda: _Conversation(self), "127.0.0.1", self.port, ssl=tls)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        await asyncio.gather(*(each.end() for each in list(self.open)))
        await self._server.wait_closed()
        self._scratch.cleanup()

    def settings(self, **changes: Any) -> SmtpSettings:
        """Settings that reach this server, with the changes a test wants."""
        right = SmtpSettings(
            host="127.0.0.1",
            port=self.port,
            security=self.security,
            username=USERNAME,
            password=PASSWORD,
            sender=f"Fyraften <{USERNAME}>",
            ca_file=str(self.ca_file),
            timeout=5.0,
            data_timeout=5.0,
        )
        return replace(right, **changes)

    @property
    def duplicates(self) -> dict[tuple[str, str], int]:
        """How often each (Message-ID, recipient) was accepted, of those accepted more than once."""
        return duplicates(self.mails)

    def keep(self, mail: Mail) -> str:
        """Accept a mail; return its queue id."""
        self.mails.append(mail)
        self.arrival.set()
        if self._state:
            keep_mail(self._state, len(self.mails), mail)
        return f"{len(self.mails):06}"

    def next_fault(self, stage: Stage, recipients: Collection[str] = ()) -> Fault | None:
        """Return the fault that strikes now, and count it."""
        for index, fault in enumerate(self.faults):
            if fault.at == stage and (not fault.recipient or fault.recipient in recipients):
                if fault.times is not None:
                    self.faults[index : index + 1] = [replace(fault, times=fault.times - 1)] if fault.times > 1 else []
                return fault
        return None


class _Conversation(SMTP):
    """One connection: aiosmtpd, struck by the mailbox's faults before each command."""

    def __init__(self, box: Mailbox) -> None:
        self._box = box
        super().__init__(
            _Taking(box),
            hostname="mail.example",
            ident="mailbox",
            tls_context=box.starttls,
            require_starttls=box.starttls is not None,
            auth_require_tls=box.starttls is not None,
            authenticator=_authenticate,
            auth_exclude_mechanism={"LOGIN", "PLAIN"} - set(box.logins),
            loop=asyncio.get_running_loop(),
        )
        self._smtp_methods = {
            command: partial(self._unless_struck, command.lower(), usual)
            for command, usual in self._smtp_methods.items()
        }

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        if self not in self._box.open:
            self._box.open.add(self)
            self._box.connections += 1
        super().connection_made(transport)

    def connection_lost(self, error: Exception | None) -> None:
        self._box.open.discard(self)
        super().connection_lost(error)

    def hang_up(self) -> None:
        transport = self._original_transport or self.transport  # the original one is below TLS
        if isinstance(transport, asyncio.WriteTransport):
            transport.abort()

    async def end(self) -> None:
        """Hang up and wait for the end, also in the middle of a TLS handshake, which aiosmtpd would not notice."""
        self._handler_coroutine.cancel()
        self.hang_up()
        await asyncio.wait([self._handler_coroutine])

    async def push(self, status: Any) -> None:
        await super().push(status)
        if str(status).startswith("421") and self.transport:
            self.transport.close()

    async def strike(self, fault: Fault) -> str:
        """Let the fault happen; return the answer to give instead of the usual one, if any."""
        await asyncio.sleep(fault.delay)
        if fault.drop or fault.silent:
            if fault.reply:
                await super().push(fault.reply)
            if fault.drop:
                self.hang_up()
            await asyncio.get_running_loop().create_future()  # until the connection ends
        return fault.reply

    async def _unless_struck(self, stage: Stage, usual: Callable[..., Awaitable[None]], *arguments: str | None) -> None:
        self._box.stages.append(stage)
        about = re.findall("<([^>]*)>", arguments[0] or "") if stage == "rcpt" else self.envelope.rcpt_tos
        fault = self._box.next_fault(stage, about)
        reply = await self.strike(fault) if fault else ""
        if not reply and stage == "mail" and self._box.logins and not self.session.authenticated:
            reply = "530 5.7.0 Authentication required"
        if reply:
            await self.push(reply)
        else:
            await usual(*arguments)

    async def _handle_client(self) -> None:
        await self._unless_struck("connect", super()._handle_client)
        self.hang_up()


class _Taking:
    """What aiosmtpd asks when a whole mail has come in."""

    def __init__(self, box: Mailbox) -> None:
        self._box = box

    async def handle_DATA(  # noqa: N802 -- aiosmtpd looks for this name
        self, server: _Conversation, _session: Session, envelope: Envelope
    ) -> str:
        fault = self._box.next_fault("message", envelope.rcpt_tos)
        answer = "250 2.0.0 Ok: queued as "
        if fault is None or fault.takes_the_mail:
            mail = Mail(envelope.mail_from or "", tuple(envelope.rcpt_tos), envelope.original_content or b"")
            answer += self._box.keep(mail)
        return (await server.strike(fault) if fault else "") or answer


def _authenticate(server: SMTP, session: Session, envelope: Envelope, method: str, data: LoginPassword) -> AuthResult:
    right = (USERNAME.encode(), PASSWORD.encode())
    return AuthResult(success=(data.login, data.password) == right, handled=False)


@dataclass(frozen=True, slots=True)
class MailboxProcess:
    """A mailbox running by itself; its ``mails`` are read from its folder and outlive it."""

    process: asyncio.subprocess.Process
    port: int
    ca_file: str
    state: Path

    @property
    def mails(self) -> list[Mail]:
        return read_mails(self.state)


@asynccontextmanager
async def in_own_process(
    state: Path, *, port: int = 0, security: Security = "starttls", faults: Iterable[dict[str, Any]] = ()
) -> AsyncIterator[MailboxProcess]:
    """Run a mailbox as a process of its own until the block ends; ``faults`` are the fields of ``Fault``."""
    options = ["--state", state, "--port", port, "--security", security, "--faults", json.dumps(list(faults))]
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.doubles.mailbox", *map(str, options), stdout=asyncio.subprocess.PIPE
    )
    try:
        assert process.stdout
        ready = json.loads(await process.stdout.readline())
        yield MailboxProcess(process, ready["port"], ready["ca_file"], state)
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def _serve(options: argparse.Namespace) -> None:
    options.state.mkdir(parents=True, exist_ok=True)
    faults = [Fault(**each) for each in json.loads(options.faults)]
    async with Mailbox(security=options.security, faults=faults, state=options.state, port=options.port) as box:
        print(json.dumps({"port": box.port, "ca_file": str(box.ca_file)}), flush=True)
        await asyncio.Event().wait()


def main() -> None:
    parser = argparse.ArgumentParser(description="A mail server for tests; it prints its port and ca_file when ready.")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--state", type=Path, required=True, help="where accepted mails are written")
    parser.add_argument("--security", choices=["starttls", "tls", "none"], default="starttls")
    parser.add_argument("--faults", default="[]", help='JSON, such as [{"at": "rcpt", "reply": "450 later"}]')
    logging.getLogger("mail.log").setLevel(logging.CRITICAL)  # aiosmtpd's, of no interest to a test
    asyncio.run(_serve(parser.parse_args()))


if __name__ == "__main__":
    main()
