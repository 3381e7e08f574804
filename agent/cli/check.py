"""``fyraften check``: really try everything the configuration names, and say what to do about what fails."""

# ruff: noqa: PLC0415 - imports wait until a command runs, so that --help answers at once

from __future__ import annotations

from typing import TYPE_CHECKING

import typer

from agent.cli.outcome import FAILED
from agent.cli.setting_up import DEFAULT_CONFIG, ConfigPath, open_config

if TYPE_CHECKING:
    from agent.config import Config


def check(config: ConfigPath = DEFAULT_CONFIG) -> None:
    """Try the bot, the mail account and the database for real."""
    import asyncio

    settings = open_config(config)
    typer.echo(f"✓ {config} has no mistakes.")
    if not asyncio.run(_all_fine(settings)):
        raise typer.Exit(FAILED)


async def _all_fine(config: Config) -> bool:
    from agent.checks import findings

    fine = True
    async for finding in findings(config):
        typer.echo(f"{'✓' if finding.fine else '✗'} {finding.words}")
        fine = fine and finding.fine
    return fine
