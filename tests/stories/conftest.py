"""What the stories share."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from tests.stories.office import Office, open_office

THURSDAY_MORNING = datetime(2026, 11, 19, 8, 0, tzinfo=ZoneInfo("Europe/Copenhagen"))


@pytest.fixture(autouse=True)
def short_polls(monkeypatch: pytest.MonkeyPatch) -> None:
    """A poll of a story asks what there is, and never waits for more."""
    monkeypatch.setattr("agent.telegram.polling.LONG_POLL", 0)


@pytest.fixture
async def office(database_url: str) -> AsyncIterator[Office]:
    """The program, running, on a Thursday at eight."""
    async with open_office(database_url, THURSDAY_MORNING) as opened:
        yield opened
