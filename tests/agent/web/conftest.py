"""A decision page to visit."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from storage.database import Database
from tests.agent.web.desk import Desk, open_desk


@pytest.fixture
async def desk(database: Database) -> AsyncIterator[Desk]:
    opened = await open_desk(database)
    yield opened
    await opened.close()
