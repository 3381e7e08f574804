"""How the installation is doing, as of one moment."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from agent.agreement_file.reading import read_agreement
from flows.shared.report import Report, ReportStatus
from storage import alerts, outbox, reports
from storage.agreements import import_agreement
from storage.client_days import client_names, reported_to
from storage.database import Database
from storage.models import Assistant
from storage.outbox import Post
from storage.people import set_day_off
from storage.status import NEWEST_ALERTS, Status, Today, count_agreements, status

pytestmark = pytest.mark.database

EXAMPLES = Path(__file__).parents[2] / "docs" / "examples"
THURSDAY = date(2025, 11, 20)
NOON = datetime(2025, 11, 20, 12, tzinfo=UTC)


@pytest.fixture
async def engaged(database: Database) -> Database:
    """Mia works for Nordlys and Berger, both agreed on a Monday before."""

    async def agree() -> None:
        for name in ("nordlys.toml", "berger.toml"):
            await import_agreement(read_agreement(EXAMPLES / name), NOON - timedelta(days=10))

    await database.transact(agree)
    return database


def _reports(found: Status) -> list[tuple[str, Today]]:
    return [(each.client, each.report) for each in found.today]


async def _save(database: Database, client: str, day: date, state: ReportStatus, at: datetime | None = None) -> None:
    (found,) = await reported_to(database, client, day)
    report = Report(found.engagement.id, day, status=state, sent_at=at)
    await database.transact(lambda: reports.save_report(database, report))


async def test_nothing_has_happened_in_a_new_database(database: Database) -> None:
    assert await status(database, NOON) == Status((), (), {"queued": 0, "uncertain": 0, "failed": 0}, (), 0, None)
    assert await count_agreements(database) == 0
    assert await client_names(database) == []


async def test_a_report_is_waiting_until_it_is_sent(engaged: Database) -> None:
    await _save(engaged, "Nordlys ApS", THURSDAY, ReportStatus.DRAFT)
    before = await status(engaged, NOON)
    await _save(engaged, "Nordlys ApS", THURSDAY, ReportStatus.SENT, NOON)
    after = await status(engaged, NOON)
    assert _reports(before) == [("Berger Feinkost GmbH", Today.WAITING), ("Nordlys ApS", Today.WAITING)]
    assert _reports(after) == [("Berger Feinkost GmbH", Today.WAITING), ("Nordlys ApS", Today.SENT)]
    assert [each.sent_at for each in after.today] == [None, NOON]


@pytest.mark.parametrize(
    ("state", "shown"), [(ReportStatus.CORRECTED, Today.CORRECTED), (ReportStatus.SKIPPED, Today.SKIPPED)]
)
async def test_a_corrected_and_a_skipped_report_are_called_so(
    engaged: Database, state: ReportStatus, shown: Today
) -> None:
    await _save(engaged, "Nordlys ApS", THURSDAY, state)
    assert ("Nordlys ApS", shown) in _reports(await status(engaged, NOON))


async def test_yesterdays_report_is_not_todays(engaged: Database) -> None:
    await _save(engaged, "Nordlys ApS", THURSDAY - timedelta(days=1), ReportStatus.SENT, NOON - timedelta(days=1))
    assert ("Nordlys ApS", Today.WAITING) in _reports(await status(engaged, NOON))


async def test_today_is_the_assistants_and_not_the_servers(engaged: Database) -> None:
    late = datetime(2025, 11, 20, 23, 30, tzinfo=UTC)  # half past midnight on Friday in Copenhagen
    found = await status(engaged, late)
    assert {each.day for each in found.today} == {THURSDAY + timedelta(days=1)}


async def test_nobody_waits_for_a_report_on_a_day_off(engaged: Database) -> None:
    saturday = await status(engaged, NOON + timedelta(days=2))
    assert {state for _, state in _reports(saturday)} == {Today.FREE}
    mia = saturday.assistants[0].assistant.id
    await engaged.transact(lambda: set_day_off(engaged, mia, THURSDAY, off=True))
    assert {state for _, state in _reports(await status(engaged, NOON))} == {Today.FREE}


async def test_mails_are_counted_by_what_became_of_them_and_chat_messages_are_not(engaged: Database) -> None:
    async def post() -> None:
        for number, (channel, state) in enumerate(
            [("mail", "queued"), ("mail", "claimed"), ("mail", "sending"), ("mail", "uncertain"), ("mail", "failed"),
             ("mail", "sent"), ("mail", "cancelled"), ("chat", "failed"), ("chat", "queued")]
        ):  # fmt: skip
            key = f"{channel}:{number}"
            await outbox.put(engaged, [Post(key, channel, "lane", b"", NOON)], NOON)
            await engaged.execute("UPDATE outbox SET status = ? WHERE key = ?", [state, key])

    await engaged.transact(post)
    assert (await status(engaged, NOON)).mails == {"queued": 3, "uncertain": 1, "failed": 1}


async def test_the_newest_alerts_are_shown_and_all_are_counted(engaged: Database) -> None:
    for number in range(NEWEST_ALERTS + 2):
        at = NOON + timedelta(minutes=number)
        await alerts.raise_alert(engaged, f"alert:{number}", f"alert {number}", at)
    found = await status(engaged, NOON)
    assert found.alert_count == NEWEST_ALERTS + 2
    assert [each.words for each in found.alerts] == [f"alert {number}" for number in range(NEWEST_ALERTS + 1, 1, -1)]
    assert found.alerts[0].at == NOON + timedelta(minutes=NEWEST_ALERTS + 1)


async def test_the_last_poll_is_the_newest_sign_of_life(engaged: Database) -> None:
    await alerts.pulse(engaged, "tick", NOON + timedelta(hours=1))
    await alerts.pulse(engaged, "poll", NOON - timedelta(minutes=1))
    await alerts.pulse(engaged, "poll", NOON)
    assert (await status(engaged, NOON)).last_poll == NOON


async def test_agreements_are_counted_once_each_however_often_they_changed(engaged: Database) -> None:
    await engaged.execute(
        "INSERT INTO agreement_version (engagement_id, version, effective_from, content) "
        "SELECT engagement_id, 2, effective_from, content FROM agreement_version"
    )
    assert await count_agreements(engaged) == 2


async def test_a_client_is_found_by_its_name_or_short_name_in_any_case(engaged: Database) -> None:
    for name in ("Nordlys ApS", "nordlys aps", "NORDLYS"):
        (day,) = await reported_to(engaged, name, THURSDAY)
        assert day.engagement.client.name == "Nordlys ApS"
    assert await reported_to(engaged, "Nord", THURSDAY) == []
    assert await client_names(engaged) == ["Berger Feinkost GmbH", "Nordlys ApS"]


async def test_two_assistants_of_one_client_have_a_day_each(engaged: Database) -> None:
    agreed = read_agreement((EXAMPLES / "nordlys.toml").read_text().replace("Mia Holm", "Ida Krogh"))
    await engaged.transact(lambda: import_agreement(agreed, NOON))
    days = await reported_to(engaged, "Nordlys", THURSDAY)
    assert [day.assistant.name for day in days] == ["Mia Holm", "Ida Krogh"]


async def test_whether_she_can_be_reached_is_told(engaged: Database) -> None:
    async def enter() -> None:
        await Assistant.filter(name="Mia Holm").update(chat_id=7, muted_at=NOON)

    await engaged.transact(enter)
    (mia,) = (await status(engaged, NOON)).assistants
    assert (mia.chat, mia.muted) == (7, True)
