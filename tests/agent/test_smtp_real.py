"""The mail port against a mail server written by others, Postfix's smtp-sink: it must be told the same there."""

from __future__ import annotations

import asyncio
import os
import shutil
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from agent.mail.smtp import SmtpMisconfigured, SmtpSettings, open_session
from agent.outcomes import Gone, TryLater, Uncertain
from tests.doubles.smtp_session import JONAS, SENDER

pytestmark = pytest.mark.judge

MAIL = b"Message-ID: <1@mail.example>\r\nSubject: EOD\r\n\r\n.\r\n..dots\r\n.\r\nthe end\r\n"
HOW_TO_GET = "Needs smtp-sink, which comes with Postfix: apt-get install postfix."


@pytest.fixture(scope="module")
def smtp_sink() -> str:
    found = shutil.which("smtp-sink", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    if found is None:
        pytest.skip(HOW_TO_GET)
    return found


@pytest.fixture
def writable(tmp_path: Path) -> Path:
    tmp_path.chmod(0o777)  # started by root, smtp-sink writes as nobody
    return tmp_path


def dumped(folder: Path) -> bytes:
    (mail,) = folder.glob("mail.*")
    return mail.read_bytes().replace(b"\r\n", b"\n")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@asynccontextmanager
async def running(smtp_sink: str, folder: Path, *options: str) -> AsyncIterator[SmtpSettings]:
    """Run smtp-sink with these options; it needs a moment before it listens."""
    port = free_port()
    unprivileged = ["-u", "nobody"] if os.geteuid() == 0 else []
    arguments = [*unprivileged, *options, f"127.0.0.1:{port}", "64"]
    process = await asyncio.create_subprocess_exec(smtp_sink, *arguments, cwd=folder)
    try:
        async with asyncio.timeout(10):
            await listening(port, process)
        yield SmtpSettings("127.0.0.1", port, "none", "", "", SENDER, timeout=5, data_timeout=5)
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


async def listening(port: int, process: asyncio.subprocess.Process) -> None:
    while process.returncode is None:
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
        except ConnectionRefusedError:
            await asyncio.sleep(0.02)
        else:
            writer.close()
            return
    raise RuntimeError(f"smtp-sink ended by itself with {process.returncode}.")


async def outcome(settings: SmtpSettings) -> tuple[str, type[Exception] | None, bool]:
    """How far a mail got, how it ended, and whether the connection is still good for another."""
    step, session = "login", None
    try:
        session = await open_session(settings)
        step = "offer"
        await session.offer(SENDER, JONAS)
        step = "deliver"
        await session.deliver(MAIL)
    except (TryLater, Gone, Uncertain) as error:
        return step, type(error), session is not None and session.is_open
    else:
        return step, None, session.is_open
    finally:
        if session:
            await session.close()


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ("", ("deliver", None, True)),
        ("-r CONNECT", ("login", TryLater, False)),
        ("-f CONNECT", ("login", TryLater, False)),
        ("-q CONNECT", ("login", TryLater, False)),
        ("-r EHLO", ("login", TryLater, False)),
        ("-r MAIL", ("offer", TryLater, True)),
        ("-f MAIL", ("offer", SmtpMisconfigured, True)),
        ("-Q MAIL", ("offer", TryLater, False)),
        ("-r RCPT", ("offer", TryLater, True)),
        ("-f RCPT", ("offer", Gone, True)),
        ("-q RCPT", ("offer", TryLater, False)),
        ("-r DATA", ("deliver", TryLater, True)),
        ("-f DATA", ("deliver", Gone, True)),
        ("-q DATA", ("deliver", TryLater, False)),
        ("-r .", ("deliver", TryLater, True)),
        ("-f .", ("deliver", Gone, True)),
        ("-Q .", ("deliver", TryLater, False)),
        ("-q .", ("deliver", Uncertain, False)),
    ],
)
async def test_what_went_wrong_at_a_foreign_server_is_told_the_same(
    smtp_sink: str, tmp_path: Path, options: str, expected: tuple[str, type[Exception] | None, bool]
) -> None:
    async with running(smtp_sink, tmp_path, *options.split()) as settings:
        assert await outcome(settings) == expected


async def test_a_foreign_server_reads_every_line_of_a_mail_as_it_was_written(smtp_sink: str, writable: Path) -> None:
    async with running(smtp_sink, writable, "-d", "mail.%M.") as settings:
        assert await outcome(settings) == ("deliver", None, True)
    assert dumped(writable).endswith(MAIL.replace(b"\r\n", b"\n") + b"\n")  # it ends mails with an empty line
