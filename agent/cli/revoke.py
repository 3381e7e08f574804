"""``fyraften revoke``: the links to a decision page that must not work any more."""

# ruff: noqa: PLC0415 - imports wait until a command runs, so that --help answers at once

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Annotated

import typer

from agent.cli.outcome import CommandFailed
from agent.cli.setting_up import DEFAULT_CONFIG, ConfigPath, open_config, opened

if TYPE_CHECKING:
    from agent.config import Config

Issue = Annotated[str, typer.Argument(metavar="ISSUE", help="Its number, as in the mails: E-42.")]

_NUMBER = re.compile(r"\[?(?:E-)?([1-9][0-9]{0,8})\]?", re.IGNORECASE)


def revoke(issue: Issue, config: ConfigPath = DEFAULT_CONFIG) -> None:
    """End all links to an issue's decision page that have been mailed."""
    import asyncio

    named = _NUMBER.fullmatch(issue.strip())
    if named is None:
        raise CommandFailed(f'"{issue}" is not the number of an issue. Write it as in the mails: E-42.')
    typer.echo(asyncio.run(_revoked(open_config(config), int(named[1]))))


async def _revoked(config: Config, number: int) -> str:
    from agent.clock import SystemClock
    from storage import decision_links, issues

    async with opened(config) as database:
        if await issues.whose(database, number) is None:
            raise CommandFailed(f"There is no issue E-{number}. Numbers stand in the mails, in brackets: [E-42].")
        now = SystemClock().now()
        ended = await database.transact(lambda: decision_links.revoke(database, number, now))
    if not ended:
        return f"No link to E-{number} works at present."
    links = "1 link leads" if ended == 1 else f"{ended} links lead"
    return f"{links} nowhere from now on. The next mail about E-{number} brings new ones; replies by mail always work."
