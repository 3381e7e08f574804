"""What tests of mails that come in share."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest

from storage.database import Database
from tests.agent.mail_in.desk import Desk, listening
from tests.mail_server import HOW_TO_GET, MailServer, installed


@pytest.fixture
async def desk(database: Database) -> AsyncIterator[Desk]:
    with listening() as heard:
        desk = Desk(database, heard)
        await desk.set_up()
        yield desk


@pytest.fixture(scope="package")
def running() -> Iterator[MailServer]:
    if not installed():
        pytest.skip(HOW_TO_GET)
    server = MailServer()
    server.start()
    yield server
    server.stop()


@pytest.fixture
def server(running: MailServer) -> MailServer:
    running.empty()
    return running
