"""``fyraften revoke`` ends the links that have been mailed about an issue."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from agent.clock import SystemClock
from flows.shared.issue import Issue
from storage import decision_links, issues
from storage.database import open_database
from tests.agent.terminal import DATABASE, NORDLYS, Configure, Fyraften

TO = ("jonas@nordlys.example", "anna@nordlys.example")


async def linked(number: int) -> None:
    """Store an issue with a link for each recipient, and one that has ended already."""
    database = await open_database(DATABASE)
    now = SystemClock().now()

    async def store() -> None:
        await issues.save(database, 1, Issue(number, 1, "supplier feed down"))
        await decision_links.create(database, 1, number, TO, now + timedelta(days=1))
        await decision_links.create(database, 1, number, TO[:1], datetime(2026, 1, 1, tzinfo=UTC))

    try:
        await database.transact(store)
    finally:
        await database.close()


@pytest.mark.parametrize("named", ["E-42", "e-42", "42", "[E-42]"])
def test_all_links_of_an_issue_are_ended_once(fyraften: Fyraften, configure: Configure, named: str) -> None:
    configure()
    fyraften("agreement", "import", str(NORDLYS))
    asyncio.run(linked(42))
    asyncio.run(linked(43))
    first = fyraften("revoke", named)
    assert first.exit_code == 0
    assert first.stdout.startswith("2 links lead nowhere from now on. The next mail about E-42 brings new ones")
    assert fyraften("revoke", named).stdout == "No link to E-42 works at present.\n"
    assert fyraften("revoke", "43").stdout.startswith("2 links lead")


@pytest.mark.parametrize(
    ("named", "said"), [("E-7", "There is no issue E-7."), ("Nordlys", '"Nordlys" is not the number of an issue.')]
)
def test_what_is_no_issue_is_said_to_be_none(fyraften: Fyraften, configure: Configure, named: str, said: str) -> None:
    configure()
    fyraften("agreement", "import", str(NORDLYS))
    failed = fyraften("revoke", named)
    assert failed.exit_code == 1
    assert said in failed.stderr
