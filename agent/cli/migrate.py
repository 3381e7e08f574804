"""``fyraften migrate``: bring the database up to date before the new version starts."""

# ruff: noqa: PLC0415 - imports wait until a command runs, so that --help answers at once

from __future__ import annotations

import typer

from agent.cli.setting_up import DEFAULT_CONFIG, ConfigPath, open_config


def migrate(config: ConfigPath = DEFAULT_CONFIG) -> None:
    """Bring the database's tables up to date; run does it too."""
    import asyncio

    settings = open_config(config)
    for line in asyncio.run(_migrate(settings.database.url.get_secret_value())):
        typer.echo(line)


async def _migrate(url: str) -> list[str]:
    from storage.database import open_database

    database = await open_database(url)
    try:
        applied = await database.migrate()
        return [f"{database.address.shown}: applied {name}" for name in applied] or [
            f"{database.address.shown}: already up to date."
        ]
    finally:
        await database.close()
