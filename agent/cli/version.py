"""``fyraften version``: which version this is."""

# ruff: noqa: PLC0415 - imports wait until a command runs, so that --help answers at once

import typer


def version() -> None:
    """Say which version this is."""
    from importlib.metadata import version as installed

    typer.echo(f"fyraften {installed('fyraften')}")
