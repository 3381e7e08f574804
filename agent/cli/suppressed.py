"""``fyraften suppressed``: the addresses nothing is sent to any more, and how to allow one again."""

# ruff: noqa: PLC0415 - imports wait until a command runs, so that --help answers at once

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from agent.cli.outcome import CommandFailed
from agent.cli.setting_up import DEFAULT_CONFIG, ConfigPath, open_config, opened

if TYPE_CHECKING:
    from agent.config import Config

Lift = Annotated[str, typer.Option("--lift", metavar="ADDRESS", help="Send to this address again.")]


def suppressed(lift: Lift = "", config: ConfigPath = DEFAULT_CONFIG) -> None:
    """List the addresses mail came back from for good; nothing is sent there any more."""
    import asyncio

    asyncio.run(_suppressed(open_config(config), lift))


async def _suppressed(config: Config, lift: str) -> None:
    from storage import suppression

    async with opened(config) as database:
        if lift and not await suppression.lift(database, lift):
            raise CommandFailed(f"{lift} is not suppressed. Without --lift, all that are get listed.")
        if lift:
            typer.echo(f"{lift} gets mail again.")
            return
        found = await suppression.suppressed(database)
        for each in found:
            typer.echo(f"{each.address}  since {each.at:%Y-%m-%d %H:%M} UTC: {each.reason}")
        if not found:
            typer.echo("No address is suppressed.")
