"""The tests marked 'database' once more, on PostgreSQL, in a second process since tortoise keeps one dialect's SQL."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.postgresql import HOW_TO_GET, find_programs


@pytest.mark.timeout(900)
def test_everything_remembered_on_sqlite_is_remembered_on_postgresql() -> None:
    if find_programs() is None:
        pytest.skip(HOW_TO_GET)
    arguments = ["-m", "pytest", "-m", "database", "--database=postgresql", "-q", "-p", "no:cacheprovider"]
    run = subprocess.run(
        [sys.executable, *arguments],
        cwd=Path(__file__).parent.parent,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stdout
    print(run.stdout)
