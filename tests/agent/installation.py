"""A real installation: ``fyraften`` as processes of its own, against the doubles of Telegram and of a mail server."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from agent.agreement_file.reading import read_agreement
from agent.clock import SystemClock
from storage import invites
from storage.agreements import import_agreement
from storage.database import open_database
from tests.agent.terminal import ROOT, free_port
from tests.doubles.bot_api import Driver, Person
from tests.doubles.mailbox import PASSWORD, USERNAME

START = 60.0  # seconds a start may take on a busy machine


@dataclass
class Installation:
    """Where its files are, and how to reach what it talks to. ``log`` is what all its processes have said."""

    folder: Path
    telegram: Driver
    smtp_port: int
    ca_file: str
    database_url: str
    web_port: int = field(default_factory=free_port)
    api_url: str = ""
    public_url: str = ""
    more: str = ""  # further sections of the configuration

    @property
    def log(self) -> str:
        path = self.folder / "log"
        return path.read_text(encoding="utf-8") if path.exists() else ""

    def configure(self) -> Path:
        """Write the configuration; return where."""
        path = self.folder / "config.toml"
        path.write_text(
            f"""
[telegram]
token = "{self.telegram.token}"
api_url = "{self.api_url or self.telegram.url}"
[smtp]
host = "127.0.0.1"
port = {self.smtp_port}
security = "starttls"
from = "Fyraften <{USERNAME}>"
username = "{USERNAME}"
password = "{PASSWORD}"
ca_file = "{self.ca_file}"
[database]
url = "{self.database_url}"
[web]
listen = "127.0.0.1:{self.web_port}"
public_url = "{self.public_url}"
[log]
level = "info"
{self.more}
""",
            encoding="utf-8",
        )
        return path

    async def command(self, *arguments: str) -> str:
        """Run ``fyraften …`` to its end; return what it printed."""
        process = await asyncio.create_subprocess_exec(
            *self._command(*arguments),
            cwd=ROOT,
            env=_environment(),
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        output, _ = await process.communicate()
        assert process.returncode == 0, output.decode()
        return output.decode()

    async def start(self) -> asyncio.subprocess.Process:
        """Start ``fyraften run``."""
        with (self.folder / "log").open("ab") as log:
            return await asyncio.create_subprocess_exec(
                *self._command("run"), cwd=ROOT, env=_environment(), stdout=log, stderr=log
            )

    def _command(self, *arguments: str) -> Sequence[str]:
        return (sys.executable, "-m", "agent", *arguments, "--config", str(self.configure()))

    async def agree(self, *agreements: str) -> None:
        """Import agreements without starting a process for it."""
        database = await open_database(self.database_url)
        try:
            await database.migrate()
            for text in agreements:
                agreed = read_agreement(text)
                now = SystemClock().now()
                await database.transact(lambda agreed=agreed, now=now: import_agreement(agreed, now))
        finally:
            await database.close()

    async def let_in(self, name: str, chat: int) -> Person:
        """Invite an assistant; she presses Start."""
        database = await open_database(self.database_url)
        try:
            token = await database.transact(lambda: invites.create_invite(name, SystemClock().now()))
        finally:
            await database.close()
        her = self.telegram.user(chat, name.split(maxsplit=1)[0], known=False)
        her.start(token)
        return her

    async def rows(self, sql: str) -> list[dict[str, object]]:
        """Look into the database."""
        database = await open_database(self.database_url)
        try:
            return await database.fetch(sql)
        finally:
            await database.close()

    async def health(self) -> int | None:
        """The status of ``/health``, or None while nobody listens."""
        try:
            async with httpx.AsyncClient() as client:
                return (await client.get(f"http://127.0.0.1:{self.web_port}/health")).status_code
        except httpx.TransportError:
            return None

    async def well(self) -> None:
        """Wait until it says that it hears Telegram."""
        async with asyncio.timeout(START):
            while await self.health() != 200:
                await asyncio.sleep(0.05)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[asyncio.subprocess.Process]:
        """``fyraften run`` until the end of the block; it must end well, and soon."""
        process = await self.start()
        try:
            await self.well()
            yield process
            await stop(process)
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()


async def stop(process: asyncio.subprocess.Process) -> None:
    """Ask it to end, as systemd does; it has ten seconds."""
    process.send_signal(signal.SIGTERM)
    async with asyncio.timeout(10):
        assert await process.wait() == 0


def zone_at_eleven() -> str:
    """A time zone in which it is between eleven and twelve now, so that a test never runs into an evening."""
    ahead = 11 - SystemClock().now().hour
    return f"Etc/GMT{-ahead:+d}" if ahead else "Etc/GMT"


def link_token(printed: str) -> str:
    """The token in the link that ``fyraften invite`` prints."""
    found = re.search(r"https://t\.me/fyraften_bot\?start=(\S+)", printed)
    assert found, printed
    return found[1]


def _environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith("FYRAFTEN_")}
