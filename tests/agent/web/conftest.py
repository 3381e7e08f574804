"""A decision page to visit."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from agent.catalogue import FLOWS
from storage.database import Database
from tests.agent.web import answering
from tests.agent.web.desk import Desk, open_desk


@pytest.fixture
async def desk(database: Database, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Desk]:
    monkeypatch.setitem(FLOWS, "escalation", answering.FLOW)
    opened = await open_desk(database)
    yield opened
    await opened.close()
