"""``fyraften invite``: a link by which an assistant gets into the chat."""

# ruff: noqa: PLC0415 - imports wait until a command runs, so that --help answers at once

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from agent.cli.outcome import WRONG, CommandFailed
from agent.cli.setting_up import DEFAULT_CONFIG, ConfigPath, open_config, opened

if TYPE_CHECKING:
    from agent.config import Config

Name = Annotated[str, typer.Argument(metavar="NAME", help="Her name as in the agreement, in quotes.")]


def invite(name: Name, config: ConfigPath = DEFAULT_CONFIG) -> None:
    """Print a link and a QR code that let an assistant in."""
    import asyncio

    import segno

    link = asyncio.run(_link(open_config(config), name))
    typer.echo(link)
    segno.make(link, error="l").terminal(compact=True)
    typer.echo(f"For {name} only: it works once, within 7 days, and replaces older links.")


async def _link(config: Config, name: str) -> str:
    from agent.clock import SystemClock
    from agent.config.needed import NO_TELEGRAM
    from agent.telegram.identity import BotUnknown, bot_username
    from storage.invites import UnknownAssistantError, create_invite

    if config.telegram is None:
        raise CommandFailed(NO_TELEGRAM, code=WRONG)
    now = SystemClock().now()
    try:
        async with opened(config) as database:
            # Asked first: an invitation nobody can be shown would only end the older ones.
            bot = await bot_username(config.telegram)
            token = await database.transact(lambda: create_invite(name, now))
    except (BotUnknown, UnknownAssistantError) as error:
        raise CommandFailed(str(error)) from None
    return f"https://t.me/{bot}?start={token}"
