"""What tests of the running program share."""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import structlog
from typer.testing import CliRunner, Result

from agent.cli.app import app
from tests.agent.terminal import Configure, Fyraften
from tests.doubles.bot_api import BotApi
from tests.doubles.mailbox import Mailbox


@pytest.fixture
def logging_as_before() -> Iterator[None]:
    """Whatever a test sets up for the whole process is undone: log handlers, levels and crash hooks."""
    root = logging.getLogger()
    handlers, level, hooks = (
        root.handlers[:],
        root.level,
        (sys.excepthook, threading.excepthook, sys.unraisablehook),
    )
    yield
    root.handlers[:], sys.excepthook, threading.excepthook, sys.unraisablehook = handlers, *hooks
    root.setLevel(level)
    logging.captureWarnings(capture=False)
    for name in ("agent", "storage", "flows"):
        logging.getLogger(name).setLevel(logging.NOTSET)
    structlog.reset_defaults()


@pytest.fixture
def fyraften(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, logging_as_before: None) -> Fyraften:
    """Run a command in an empty folder of its own, and fail if it ends with a traceback."""
    monkeypatch.chdir(tmp_path)
    for name in [name for name in os.environ if name.startswith("FYRAFTEN_") or name == "CREDENTIALS_DIRECTORY"]:
        monkeypatch.delenv(name)
    runner = CliRunner()

    def run(*arguments: str) -> Result:
        result = runner.invoke(app, [*arguments], prog_name="fyraften")
        assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
        return result

    return run


@pytest.fixture
def configure(fyraften: Fyraften) -> Configure:
    def write(text: str = "") -> None:
        Path("config.toml").write_text(text, encoding="utf-8")

    return write


@pytest.fixture
async def telegram() -> AsyncIterator[BotApi]:
    async with BotApi() as api:
        yield api


@pytest.fixture
async def mailbox() -> AsyncIterator[Mailbox]:
    async with Mailbox() as box:
        yield box
