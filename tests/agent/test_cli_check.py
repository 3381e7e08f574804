"""``fyraften check`` against a real mail server and a Bot API over HTTP."""

from __future__ import annotations

import asyncio
import socket

from tests.agent.terminal import NORDLYS, Configure, Fyraften, aside, free_port, with_accounts
from tests.doubles.bot_api import BotApi
from tests.doubles.mailbox import USERNAME, Mailbox


async def test_check_ticks_everything_that_really_works(
    fyraften: Fyraften, configure: Configure, telegram: BotApi, mailbox: Mailbox
) -> None:
    port = free_port()
    configure(with_accounts(telegram, mailbox) + f'[web]\nlisten = "127.0.0.1:{port}"')
    await aside(fyraften, "agreement", "import", str(NORDLYS))
    result = await aside(fyraften, "check")
    assert result.exit_code == 0, result.output
    assert result.stdout.splitlines() == [
        "✓ config.toml has no mistakes.",
        "✓ Telegram: the bot is @fyraften_bot.",
        f"✓ Mail: 127.0.0.1:{mailbox.port}, TLS 1.3, logged in as {USERNAME}.",
        "✓ SQLite file data/fyraften.db: up to date.",
        "✓ Agreements: 1.",
        f"✓ Web: 127.0.0.1:{port} is free.",
    ]
    assert mailbox.mails == []


def test_check_tries_the_mailbox_too(fyraften: Fyraften, configure: Configure) -> None:
    port = free_port()
    configure(f'[imap]\nhost = "127.0.0.1"\nport = {port}\nusername = "u"\npassword = "planted word"')
    result = fyraften("check")
    assert result.exit_code == 1
    assert (
        f"✗ Mailbox: 127.0.0.1:{port} cannot be reached (Connection refused). "
        "Check [imap] host and port, and the firewall."
    ) in result.stdout
    assert "planted word" not in result.output


async def test_check_names_everything_that_fails_with_what_to_do_and_no_secret(
    fyraften: Fyraften, configure: Configure, telegram: BotApi, mailbox: Mailbox
) -> None:
    token, password = "987654321:AAwrong-planted_token_0123456789abcdef", "wrong planted password"
    with socket.create_server(("127.0.0.1", 0)) as busy:
        web = f"127.0.0.1:{busy.getsockname()[1]}"
        configure(with_accounts(telegram, mailbox, token, password) + f'[web]\nlisten = "{web}"')
        result = await aside(fyraften, "check")
    assert result.exit_code == 1
    _, telegrams, mails, tables, webs = result.stdout.splitlines()
    assert telegrams == (
        f"✗ Telegram: {telegram.url} does not know [telegram] token. "
        "Copy it again from @BotFather (/mybots, API Token), or correct [telegram] api_url."
    )
    assert mails.startswith("✗ Mail: ")
    assert "Check [smtp] username and password" in mails
    assert tables.startswith("✗ SQLite file data/fyraften.db: 0001_initial")
    assert tables.endswith("still to be applied. Run: fyraften migrate")
    assert webs.startswith(f"✗ Web: {web} cannot be used (Address already in use).")
    for secret in (token, password):
        assert secret not in result.output


def test_check_says_what_is_missing_or_cannot_be_reached(fyraften: Fyraften, configure: Configure) -> None:
    configure(f'[telegram]\ntoken = "1:a"\napi_url = "http://127.0.0.1:{free_port()}"')
    fyraften("migrate")
    result = fyraften("check")
    assert result.exit_code == 1
    assert "✗ Telegram: http://127.0.0.1:" in result.stdout
    assert "cannot be reached. Check the network, and [telegram] api_url." in result.stdout
    assert "✗ [smtp]: it is missing, so no client would get a mail." in result.stdout
    assert "✗ Agreements: none yet. Import one: fyraften agreement import FILE" in result.stdout


async def test_check_recognises_a_web_site_that_is_no_bot_api(fyraften: Fyraften, configure: Configure) -> None:
    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 15\r\nConnection: close\r\n\r\n<h1>Hello.</h1>")
        await writer.drain()
        writer.close()

    async with await asyncio.start_server(answer, "127.0.0.1", 0) as server:
        url = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        configure(f'[telegram]\ntoken = "1:a"\napi_url = "{url}"')
        result = await aside(fyraften, "check")
    assert f"✗ Telegram: {url} does not answer like a Bot API server. Check [telegram] api_url." in result.stdout


def test_check_names_a_database_that_cannot_be_opened(fyraften: Fyraften, configure: Configure) -> None:
    configure('[database]\nurl = "sqlite://config.toml"')
    result = fyraften("check")
    assert result.exit_code == 1
    assert "✗ SQLite file config.toml: " in result.stdout
