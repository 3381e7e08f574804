"""What somebody types at a terminal, and what the installation behind it is made of."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from pathlib import Path

from typer.testing import Result

from tests.doubles.bot_api import BotApi
from tests.doubles.mailbox import PASSWORD, USERNAME, Mailbox

ROOT = Path(__file__).parents[2]
NORDLYS = ROOT / "docs" / "examples" / "nordlys.toml"
DATABASE = "sqlite://data/fyraften.db"

Fyraften = Callable[..., Result]
Configure = Callable[..., None]


def with_accounts(telegram: BotApi, mailbox: Mailbox, token: str = "", password: str = PASSWORD) -> str:
    """A configuration that reaches both doubles."""
    return f"""
[telegram]
token = "{token or telegram.token}"
api_url = "{telegram.url}"
[smtp]
host = "127.0.0.1"
port = {mailbox.port}
from = "{USERNAME}"
username = "{USERNAME}"
password = "{password}"
ca_file = "{mailbox.ca_file}"
"""


async def aside(fyraften: Fyraften, *arguments: str) -> Result:
    """Run a command while the doubles go on in this thread."""
    return await asyncio.to_thread(fyraften, *arguments)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
