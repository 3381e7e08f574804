"""How a command ends that could not do what was asked: a sentence on standard error, and a number for scripts.

2 means that what was given is wrong (a configuration, an agreement, the command itself), 1 that it did not work.
"""

# ruff: noqa: PLC0415 - which errors are expected is only looked up when there is one

from __future__ import annotations

from typing import Any

import typer
from typer.core import TyperGroup

WRONG = 2
FAILED = 1


class CommandFailed(Exception):  # noqa: N818 - what happened, not a kind of error
    """A command could not do what was asked; the text says why and what to do."""

    def __init__(self, sentence: str, code: int = FAILED) -> None:
        super().__init__(sentence)
        self.code = code


class Commands(TyperGroup):
    """All commands. An expected failure of any of them is told without a traceback."""

    def invoke(self, ctx: Any) -> Any:
        """Run the chosen command."""
        try:
            return super().invoke(ctx)
        except Exception as error:
            code = _exit_code(error)
            if code is None:
                raise
            typer.echo(str(error), err=True)
            raise typer.Exit(code) from None


def _exit_code(error: Exception) -> int | None:
    from agent.config.mistakes import ConfigMistakes
    from storage.errors import DatabaseError

    if isinstance(error, CommandFailed):
        return error.code
    if isinstance(error, ConfigMistakes):
        return WRONG
    return FAILED if isinstance(error, DatabaseError) else None
