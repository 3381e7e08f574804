"""The systemd unit, as systemd itself judges it."""

from __future__ import annotations

import shutil
import subprocess
from configparser import ConfigParser
from pathlib import Path

import pytest

from agent.config.secret_sources import SECRETS

UNIT = Path(__file__).parents[2] / "docs" / "fyraften.service"


@pytest.mark.judge
def test_systemd_accepts_the_unit_without_a_word() -> None:
    if shutil.which("systemd-analyze") is None:
        pytest.skip("systemd-analyze is not on this machine; get it with: apt-get install systemd")
    judged = subprocess.run(["systemd-analyze", "verify", UNIT], capture_output=True, text=True, check=False)
    assert (judged.returncode, judged.stdout, judged.stderr) == (0, "", "")


def test_the_credentials_of_the_unit_have_the_names_the_configuration_looks_for() -> None:
    lines = UNIT.read_text(encoding="utf-8").splitlines()
    loaded = {line.partition("LoadCredential=")[2].split(":")[0] for line in lines if "LoadCredential=" in line[:17]}
    assert loaded == {f"{section}-{key}" for section, key in SECRETS}


def test_a_wrong_configuration_is_not_tried_again_and_everything_else_is() -> None:
    unit = ConfigParser(strict=False, interpolation=None)
    unit.optionxform = str  # type: ignore[assignment,method-assign]
    unit.read(UNIT, encoding="utf-8")
    assert unit["Service"]["Restart"] == "always"
    assert unit["Service"]["RestartPreventExitStatus"] == "2"
