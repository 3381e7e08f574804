"""What follows a mail is another flow's; here it only counts that it was called."""

from __future__ import annotations

from typing import Any

import pytest

from agent.catalogue import FLOWS
from flows.engine.flow import Flow
from flows.engine.step import Next


def _follows(state: Any, event: Any, facts: Any) -> Next[Any]:
    return Next(None)


@pytest.fixture(autouse=True)
def quiet_escalation(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(FLOWS, "escalation", Flow("escalation", _follows, ()))
