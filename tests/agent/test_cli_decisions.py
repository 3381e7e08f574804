"""``fyraften decisions`` and ``fyraften erase``: the log of decisions, and forgetting somebody for good."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime

from flows.shared.issue import Decision, Issue, Option, Via
from storage import decisions, issues
from storage.database import Database, open_database
from tests.agent.terminal import DATABASE, NORDLYS, ROOT, Configure, Fyraften

BERGER = ROOT / "docs" / "examples" / "berger.toml"
AT = datetime(2026, 11, 19, 14, 20, tzinfo=UTC)
OPTIONS = (Option("Pause them"), Option("By hand"))


def with_decisions(fyraften: Fyraften, configure: Configure) -> None:
    configure()
    fyraften("agreement", "import", str(NORDLYS), str(BERGER))
    asyncio.run(_stored())


async def _stored() -> None:
    database = await open_database(DATABASE)
    try:
        await database.transact(lambda: _decided(database))
    finally:
        await database.close()


async def _decided(database: Database) -> None:
    await issues.save(database, 1, Issue(41, 1, "supplier feed\ndown\x1b[31m", options=OPTIONS))
    await issues.save(database, 1, Issue(42, 2, "refund", options=OPTIONS))
    taken = Decision("A", Via.REPLY, AT, "but leave the lamp on\n\x1b[2Jplease", "jonas@nordlys.example")
    await decisions.log(database, 1, 41, taken, stands=True)
    await decisions.log(database, 1, 41, Decision("", Via.PAGE, AT), stands=False)
    await decisions.log(database, 1, 42, Decision("B", Via.DEFAULT, AT), stands=True)


def test_decisions_lists_each_with_what_the_client_added(fyraften: Fyraften, configure: Configure) -> None:
    with_decisions(fyraften, configure)
    result = fyraften("decisions")
    assert result.exit_code == 0, result.output
    assert result.stdout.splitlines() == [
        "2026-11-19 14:20 UTC  E-41  Nordlys  A     by reply                        supplier feed down[31m",
        "    but leave the lamp on",
        "    [2Jplease",
        "2026-11-19 14:20 UTC  E-41  Nordlys  none  on the page     does not stand  supplier feed down[31m",
        "2026-11-19 14:20 UTC  E-42  Berger   B     no answer came                  refund",
    ]


def test_decisions_of_one_client_are_found_by_either_name(fyraften: Fyraften, configure: Configure) -> None:
    with_decisions(fyraften, configure)
    for name in ("berger", "Berger Feinkost GmbH"):
        (line,) = fyraften("decisions", "--client", name).stdout.splitlines()
        assert "E-42" in line


def test_without_a_decision_that_is_what_is_said(fyraften: Fyraften, configure: Configure) -> None:
    configure()
    fyraften("agreement", "import", str(NORDLYS))
    assert fyraften("decisions").stdout == "No decisions yet.\n"
    assert fyraften("decisions", "--client", "nordlys").stdout == "No decisions yet.\n"


def test_decisions_of_an_unknown_client_name_the_known_ones(fyraften: Fyraften, configure: Configure) -> None:
    with_decisions(fyraften, configure)
    result = fyraften("decisions", "--client", "Nordly")
    assert result.exit_code == 1
    assert result.stderr == 'There is no client "Nordly". Clients: Berger Feinkost GmbH, Nordlys ApS.\n'


def test_erase_forgets_her_and_says_what_is_out_of_reach(fyraften: Fyraften, configure: Configure) -> None:
    with_decisions(fyraften, configure)
    result = fyraften("erase", "Mia Holm", "--yes")
    assert result.exit_code == 0, result.output
    assert result.stdout.splitlines() == [
        "Mia Holm is erased, and everything held about her.",
        "So are the clients nobody else works for: Nordlys ApS, Berger Feinkost GmbH.",
        "Backups and mails already delivered are out of reach: let the backups run out, or delete them.",
    ]
    assert "Mia" not in fyraften("status").stdout
    assert fyraften("decisions").stdout == "No decisions yet.\n"


def test_erase_asks_first_and_does_nothing_without_a_yes(fyraften: Fyraften, configure: Configure) -> None:
    with_decisions(fyraften, configure)
    result = fyraften("erase", "Mia Holm")
    assert result.exit_code == 1
    assert "cannot be undone" in result.output
    assert "Mia Holm" in fyraften("status").stdout


def test_erase_of_somebody_unknown_says_where_the_names_are(fyraften: Fyraften, configure: Configure) -> None:
    with_decisions(fyraften, configure)
    result = fyraften("erase", "Mia", "--yes")
    assert result.exit_code == 1
    assert "fyraften status" in result.stderr
