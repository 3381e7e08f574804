"""What most commands need first: the configuration read, logging set up, the database open."""

# ruff: noqa: PLC0415 - imports wait until a command runs, so that --help answers at once

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from agent.cli.outcome import CommandFailed

if TYPE_CHECKING:
    from agent.config import Config
    from storage.database import Database

ConfigPath = Annotated[
    Path, typer.Option("--config", metavar="PATH", envvar="FYRAFTEN_CONFIG", help="The configuration file.")
]
DEFAULT_CONFIG = Path("config.toml")


def open_config(path: Path) -> Config:
    """Read the configuration and log as it says; raises ConfigMistakes."""
    from agent.config import load_config
    from agent.log import set_up_logging
    from agent.redact import Redactor, secrets_of

    config = load_config(path)
    set_up_logging(config.log, Redactor(secrets_of(config)))
    return config


@asynccontextmanager
async def opened(config: Config) -> AsyncIterator[Database]:
    """Open the database for one command, with its tables if it is new; refuse one that is not up to date.

    An older database is not brought up to date here: the program that is still running with it is as old.
    """
    from storage.database import open_database

    database = await open_database(config.database.url.get_secret_value())
    try:
        pending = await database.pending()
        if pending and pending[0].startswith("0001_"):
            await database.migrate()
        elif pending:
            where = database.address.shown
            raise CommandFailed(f"{where}: the tables are not up to date. Run: fyraften migrate")
        yield database
    finally:
        await database.close()
