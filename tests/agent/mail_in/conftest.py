"""What tests of mails that come in share."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from storage.database import Database
from tests.agent.mail_in.desk import Desk, listening


@pytest.fixture
async def desk(database: Database) -> AsyncIterator[Desk]:
    with listening() as heard:
        desk = Desk(database, heard)
        await desk.set_up()
        yield desk
