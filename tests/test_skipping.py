"""Skipping is allowed on a machine that lacks something, never in CI."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.mark.parametrize(("in_ci", "code"), [(False, 0), (True, 1)])
def test_a_skipped_test_fails_the_run_only_in_ci_and_is_named(tmp_path: Path, *, in_ci: bool, code: int) -> None:
    test = tmp_path / "test_lacking.py"
    test.write_text('import pytest\n\n\ndef test_needs_a_browser():\n    pytest.skip("no browser")\n')
    environment = {key: value for key, value in os.environ.items() if key != "FYRAFTEN_CI"}
    options = ["-p", "tests.conftest", "-p", "no:cacheprovider", "-c", str(ROOT / "pyproject.toml")]
    run = subprocess.run(
        [sys.executable, "-m", "pytest", *options, str(test)],
        cwd=ROOT,
        env=environment | ({"FYRAFTEN_CI": "1"} if in_ci else {}),
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == code, run.stdout + run.stderr
    assert ("everything must run" in run.stdout) == in_ci
    assert "test_lacking.py" in run.stdout
