"""She can have everything held about her, and it can be forgotten whole without touching anybody else's."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import pytest

from flows.shared.agreed import Agreed, AssistantDetails, ClientDetails, Terms
from flows.shared.agreement import Schedule
from flows.shared.issue import Decision, Issue, IssueStatus, Mistake, Via
from flows.shared.report import Entry, Report
from storage import alerts, decisions, dialogs, erasure, export, inbox, issues, outbox, people, reports, timers
from storage.agreements import import_agreement
from storage.database import Database
from storage.inbox import Received
from storage.invites import create_invite, redeem
from storage.outbox import Post
from storage.suppression import suppress

pytestmark = pytest.mark.database

NOON = datetime(2026, 11, 19, 12, tzinfo=UTC)
DAY = date(2026, 11, 19)
NORDLYS = ClientDetails("Nordlys ApS", "Nordlys", "Jonas Berg", "en", "Europe/Berlin", ("jonas@nordlys.example",))
BERGER = ClientDetails("Berger GmbH", "Berger", "Frau Berger", "de", "Europe/Berlin", ("k@berger.example",))
TERMS = Terms(Schedule(time(16), time(17)), ())
CHATS = {"Mia Holm": 4711, "Ida Dam": 4722}

# the installation's own, about nobody: who is in charge, how far the mailbox was read, what counted attempts
ABOUT_NOBODY = {"lease", "pulse", "mailbox_mark", "secret", "erasure", "tortoise_migrations", "sqlite_sequence"}
NOT_HERS_TO_TAKE = {"alert", "suppressed_address", "invite_attempt"}  # told to the manager, about addresses, strangers
IN_OTHER_WORDS = {"engagement"}  # her clients say it


async def hired(database: Database, name: str, *clients: ClientDetails) -> int:
    """An assistant with a row in every table, each naming her or her words."""
    details = AssistantDetails(name, "da", "Europe/Copenhagen", frozenset(range(5)), "DK", time(21), time(7))
    first = name.split(maxsplit=1)[0]

    async def work() -> int:
        engagements = [(await import_agreement(Agreed(details, client, TERMS), NOON)).engagement for client in clients]
        token = await create_invite(name, NOON)
        her = (await redeem(token, CHATS[name], NOON)).assistant
        assert her
        await redeem(f"wrong-{first}", CHATS[name], NOON)
        await people.set_day_off(database, her, DAY, off=True)
        for engagement in engagements:
            await report_and_escalate(database, her, engagement, first)
        await alerts.raise_alert(database, f"blocked:{first}", f"{name} has blocked the bot.", NOON)
        return her

    return await database.transact(work)


async def report_and_escalate(database: Database, her: int, engagement: int, first: str) -> None:
    number = engagement * 10
    issue = Issue(number, engagement, f"{first}'s feed is down", status=IssueStatus.OPEN, sent_at=NOON)
    lane = f"chat:{CHATS['Mia Holm'] if first == 'Mia' else CHATS['Ida Dam']}"
    noted = Entry(DAY, "note", words=f"{first} wrote this", source="m1")
    await reports.save_entries(database, engagement, "m1", [noted])
    await reports.save_report(database, Report(engagement, DAY, win=f"{first} won"))
    await issues.save(database, her, issue)
    choice = Decision("A", Via.REPLY, NOON, f"well done, {first}", "jonas@nordlys.example")
    await decisions.log(database, her, number, choice, stands=True)
    await issues.save_mistake(database, her, Mistake(engagement, f"{first} erred", "", "", "", NOON))
    await database.execute(
        "INSERT INTO decision_link (issue_id, recipient, token_hash, expires_at) VALUES (?, ?, ?, ?)",
        [number, f"{first}@x.example", f"hash-{first}-{number}", NOON],
    )
    dialog = await dialogs.begin(database, her, "escalation", f"issue:{number}", NOON, engagement=engagement)
    await timers.set_for_dialog(database, dialog.id, f"{first}-remind", NOON, "Europe/Berlin")
    await timers.set_for_day(database, engagement, DAY, NOON, "Europe/Berlin")
    mail = Post(f"{first}-mail-{number}", "mail", "mail:jonas@nordlys.example", first.encode(), NOON, dialog.id)
    said = Post(f"{first}-said-{number}", "chat", lane, first.encode(), NOON)
    await outbox.put(database, [mail, said], NOON)
    came = [Received(f"{first}-tg-{number}", lane, first.encode())]
    answered = Received(f"{first}-answer-{number}", f"issue:{number}", first.encode())
    await inbox.put(database, [*came, answered], NOON)


async def everything(database: Database) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table."""
    names = await database.fetch(
        "SELECT name FROM sqlite_master WHERE type = 'table'"
        if database.address.dialect == "sqlite"
        else "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'"
    )
    return {row["name"]: await database.fetch(f"SELECT * FROM {row['name']}") for row in names}


def about(rows: dict[str, list[dict[str, Any]]], *words: str) -> dict[str, list[str]]:
    """The rows that name one of these words, as text."""
    texts = {table: [str({k: bytes(v) if isinstance(v, memoryview) else v for k, v in row.items()}) for row in found]
             for table, found in rows.items()}  # fmt: skip
    named = {table: [text for text in found if any(word in text for word in words)] for table, found in texts.items()}
    return {table: found for table, found in named.items() if found}


async def test_what_she_is_given_holds_every_table_about_her_and_nobody_elses(database: Database) -> None:
    mia = await hired(database, "Mia Holm", NORDLYS, BERGER)
    await hired(database, "Ida Dam", NORDLYS)
    given = json.loads(await export.everything_about(database, mia))
    assert all(given.values()), [name for name, rows in given.items() if not rows]
    assert "Ida" not in json.dumps(given)
    assert [issue["number"] for issue in given["issues"]] == [10, 20]
    assert given["decisions"][0]["comment"] == "well done, Mia"
    assert {row["source"] for row in given["received"]} == {
        f"Mia-{kind}-{n}" for kind in ("tg", "answer") for n in (10, 20)
    }
    assert "hash-" not in json.dumps(given), "a token's hash is of no use to her"


async def test_no_table_is_forgotten_by_the_file_she_is_given(database: Database) -> None:
    named = " ".join(export._HERS.values())
    tables = set(await everything(database)) - ABOUT_NOBODY - NOT_HERS_TO_TAKE - IN_OTHER_WORDS
    assert [table for table in sorted(tables) if f"FROM {table} " not in named and f"{table}.*" not in named] == []


async def test_after_an_erasure_no_row_names_her_and_everything_else_is_as_it_was(database: Database) -> None:
    await hired(database, "Ida Dam", NORDLYS)
    await suppress(database, "jonas@nordlys.example", "gone", NOON)
    before = await everything(database)
    await hired(database, "Mia Holm", NORDLYS, BERGER)
    await suppress(database, "k@berger.example", "gone", NOON)
    held = await everything(database)
    assert [table for table in set(before) - ABOUT_NOBODY if len(held[table]) <= len(before[table])] == []

    gone = await database.transact(lambda: erasure.erase(database, "Mia Holm", NOON))

    assert gone == erasure.Erased("Mia Holm", ("Berger GmbH",))
    after = await everything(database)
    assert about(after, "Mia", "4711", "berger", "Berger") == {}
    del before["erasure"], after["erasure"]
    before.pop("sqlite_sequence", None), after.pop("sqlite_sequence", None)
    assert after == before


async def test_erasing_whom_nobody_knows_changes_nothing(database: Database) -> None:
    await hired(database, "Mia Holm", NORDLYS)
    before = await everything(database)
    assert await database.transact(lambda: erasure.erase(database, "Mia", NOON)) is None
    assert await everything(database) == before


async def test_the_number_of_an_erased_issue_is_never_given_again(database: Database) -> None:
    ida = await hired(database, "Ida Dam", NORDLYS)
    await hired(database, "Mia Holm", BERGER)
    highest = (await issues.known(database, ida, NOON)).next_number
    await database.transact(lambda: erasure.erase(database, "Mia Holm", NOON))
    assert (await issues.known(database, ida, NOON)).next_number == highest == 21


async def test_an_erased_assistant_can_be_hired_again_with_a_clean_slate(database: Database) -> None:
    await hired(database, "Mia Holm", NORDLYS)
    await database.transact(lambda: erasure.erase(database, "Mia Holm", NOON))
    again = await hired(database, "Mia Holm", BERGER)
    assert len((await issues.known(database, again, NOON - timedelta(days=99))).issues) == 1


@pytest.mark.database(only="sqlite")
async def test_erased_words_are_not_left_readable_in_the_file(database: Database, database_url: str) -> None:
    await hired(database, "Ida Dam", NORDLYS)
    await hired(database, "Mia Holm", NORDLYS)
    await database.transact(lambda: erasure.erase(database, "Mia Holm", NOON))
    await database.close()
    kept = await asyncio.to_thread(Path(database_url.removeprefix("sqlite://")).read_bytes)
    assert b"Ida wrote this" in kept
    assert b"Mia wrote this" not in kept
