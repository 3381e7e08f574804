"""``fyraften erase``: forget an assistant and everything about her, for good."""

# ruff: noqa: PLC0415 - imports wait until a command runs, so that --help answers at once

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from agent.cli.outcome import CommandFailed
from agent.cli.setting_up import DEFAULT_CONFIG, ConfigPath, open_config, opened

if TYPE_CHECKING:
    from agent.config import Config
    from storage.erasure import Erased

Name = Annotated[str, typer.Argument(metavar="NAME", help="Her name as in the agreement, in quotes.")]
Sure = Annotated[bool, typer.Option("--yes", help="Do not ask again.")]


def erase(name: Name, config: ConfigPath = DEFAULT_CONFIG, *, yes: Sure = False) -> None:
    """Erase an assistant and everything held about her, for good."""
    import asyncio

    settings = open_config(config)
    if not yes:
        typer.confirm(
            f"Erase {name}, with every report, problem, decision, message and mail? It cannot be undone.", abort=True
        )
    for line in _words(asyncio.run(_erase(settings, name))):
        typer.echo(line)


async def _erase(config: Config, name: str) -> Erased:
    from agent.clock import SystemClock
    from storage import erasure

    now = SystemClock().now()
    async with opened(config) as database:
        erased = await database.transact(lambda: erasure.erase(database, name, now))
    if erased is None:
        raise CommandFailed(f'There is no "{name}". fyraften status lists everybody, with the name to write here.')
    return erased


def _words(erased: Erased) -> list[str]:
    gone = [f"{erased.assistant} is erased, and everything held about her."]
    if erased.clients:
        gone.append(f"So are the clients nobody else works for: {', '.join(erased.clients)}.")
    return [*gone, "Backups and mails already delivered are out of reach: let the backups run out, or delete them."]
