"""``fyraften decisions``: what clients have decided, line by line."""

# ruff: noqa: PLC0415 - imports wait until a command runs, so that --help answers at once

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Annotated

import typer

from agent.cli.outcome import CommandFailed
from agent.cli.setting_up import DEFAULT_CONFIG, ConfigPath, open_config, opened

if TYPE_CHECKING:
    from agent.config import Config
    from storage.decisions import LoggedDecision

Client = Annotated[str, typer.Option("--client", metavar="NAME", help="Only this client's.")]

_VIA = {"reply": "by reply", "page": "on the page", "chat": "told to her", "default": "no answer came"}


def decisions(client: Client = "", config: ConfigPath = DEFAULT_CONFIG) -> None:
    """List the decisions clients have made, the oldest first."""
    import asyncio

    for line in asyncio.run(_lines(open_config(config), client)):
        typer.echo(line)


async def _lines(config: Config, client: str) -> list[str]:
    from storage.client_days import client_names, is_client
    from storage.decisions import logged

    async with opened(config) as database:
        if client and not await is_client(database, client):
            known = ", ".join(await client_names(database)) or "none"
            raise CommandFailed(f'There is no client "{client}". Clients: {known}.')
        found = await logged(database, client)
    return list(_table(found)) if found else ["No decisions yet."]


def _table(found: Sequence[LoggedDecision]) -> Iterator[str]:
    """Yield a line for each decision and, below it, what the client added; nothing in it that a terminal obeys."""
    from flows.shared.free_text import clean

    rows = [_row(each) for each in found]
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for each, row in zip(found, rows, strict=True):
        yield "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        yield from (f"    {line}" for line in clean(each.decision.comment).splitlines())


def _row(each: LoggedDecision) -> tuple[str, ...]:
    from flows.shared.free_text import clean

    decision, issue = each.decision, each.issue
    return (
        f"{decision.at:%Y-%m-%d %H:%M} UTC",
        issue.tag,
        each.client,
        decision.choice or "none",
        _VIA[decision.via],
        "" if each.stands else "does not stand",
        " ".join(clean(issue.title).split()),
    )
