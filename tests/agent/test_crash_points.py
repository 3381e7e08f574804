"""The points at which the program is killed in tests are the ones the documentation names."""

from __future__ import annotations

import re

from tests.agent.crash_points import POINTS
from tests.agent.terminal import ROOT


def test_the_documentation_numbers_every_point_at_which_the_program_is_killed() -> None:
    page = (ROOT / "docs" / "reliability.md").read_text(encoding="utf-8")
    numbered = re.findall(r"^(\d+)\. (.+)$", page.partition("### The numbered points")[2], re.MULTILINE)
    assert numbered == [(str(number), point) for number, point in enumerate(POINTS, start=1)]
