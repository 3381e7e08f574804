"""``fyraften agreement import``: take over what assistant and client agreed from a file."""

# ruff: noqa: PLC0415 - imports wait until a command runs, so that --help answers at once

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from agent.cli.outcome import WRONG, CommandFailed
from agent.cli.setting_up import DEFAULT_CONFIG, ConfigPath, open_config, opened

if TYPE_CHECKING:
    from agent.config import Config
    from flows.shared.agreed import Agreed
    from storage.agreements import ImportResult

agreement = typer.Typer(help="Take over what an assistant and a client agreed.", no_args_is_help=True)

Files = Annotated[list[Path], typer.Argument(metavar="FILE", help="Agreement files; docs/agreement.md explains them.")]


@agreement.callback()
def _agreement() -> None:
    """Make ``import`` a command below this one, though it is the only one."""


@agreement.command("import")
def import_files(files: Files, config: ConfigPath = DEFAULT_CONFIG) -> None:
    """Import agreement files: all of them, or none if any has a mistake."""
    import asyncio

    settings = open_config(config)
    agreed = _read(files)
    for line in asyncio.run(_import(settings, agreed)):
        typer.echo(line)


def _read(files: list[Path]) -> list[Agreed]:
    """Read every file before anything is stored, and tell the mistakes of all of them."""
    from agent.agreement_file.mistakes import AgreementMistakes
    from agent.agreement_file.reading import read_agreement

    agreed: list[Agreed] = []
    refused: list[str] = []
    for file in files:
        try:
            agreed.append(read_agreement(file))
        except AgreementMistakes as mistakes:
            refused.append(str(mistakes))
    if refused:
        raise CommandFailed("\n".join([*refused, "Nothing was imported."]), code=WRONG)
    return agreed


async def _import(config: Config, agreed: list[Agreed]) -> list[str]:
    from agent.clock import SystemClock
    from storage.agreements import import_agreement

    now = SystemClock().now()

    async def all_of_them() -> list[ImportResult]:
        return [await import_agreement(each, now) for each in agreed]

    async with opened(config) as database:
        results = await database.transact(all_of_them)
    return [_words(each, result) for each, result in zip(agreed, results, strict=True)]


def _words(agreed: Agreed, result: ImportResult) -> str:
    whose = f"{agreed.assistant.name} for {agreed.client.name}"
    if result.new_version:
        return f"{whose}: {result.outcome}, version {result.version} counts from {result.effective_from}."
    return f"{whose}: {result.outcome}, version {result.version} stays."
