"""How the installation is doing: who takes part, today's reports, mails that need a look, signs of life."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from flows.shared.people import Assistant
from flows.shared.report import ReportStatus
from flows.shared.working_time import local_date, works_on
from storage.database import Database
from storage.people import Reachable, by_id
from storage.rows import calendar_day, instant

MAIL_STATES = ("queued", "uncertain", "failed")
NEWEST_ALERTS = 10


class Today(StrEnum):
    """What has become of an engagement's report of her local today."""

    SENT = "sent"
    CORRECTED = "corrected"
    SKIPPED = "skipped"
    WAITING = "waiting"
    FREE = "day off"


@dataclass(frozen=True, slots=True)
class EngagementToday:
    """One assistant's report to one client, of her local today. ``sent_at`` is UTC."""

    assistant: Assistant
    client: str
    day: date
    report: Today
    sent_at: datetime | None


@dataclass(frozen=True, slots=True)
class AlertLine:
    """Something the manager should know. ``at`` is UTC."""

    words: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Status:
    """Everything at one moment. ``mails`` counts by ``MAIL_STATES``; ``alerts`` are the newest, newest first."""

    assistants: tuple[Reachable, ...]
    today: tuple[EngagementToday, ...]
    mails: Mapping[str, int]
    alerts: tuple[AlertLine, ...]
    alert_count: int
    last_poll: datetime | None


async def status(db: Database, now: datetime) -> Status:
    """Read how things stand, all of it as of one moment."""
    return await db.read(lambda: _read(db, now))


async def count_agreements(db: Database) -> int:
    """Return how many engagements have an agreement."""
    rows = await db.fetch("SELECT COUNT(DISTINCT engagement_id) AS engagements FROM agreement_version")
    return int(rows[0]["engagements"])


async def _read(db: Database, now: datetime) -> Status:
    assistants = await _everyone(db)
    alerts = await db.fetch("SELECT words, at FROM alert ORDER BY at DESC, id DESC LIMIT ?", [NEWEST_ALERTS])
    count = await db.fetch("SELECT COUNT(*) AS alerts FROM alert")
    poll = await db.fetch("SELECT at FROM pulse WHERE name = 'poll'")
    return Status(
        assistants=tuple(assistants),
        today=await _today(db, assistants, now),
        mails=await _mails(db),
        alerts=tuple(AlertLine(row["words"], instant(row["at"])) for row in alerts),
        alert_count=int(count[0]["alerts"]),
        last_poll=instant(poll[0]["at"]) if poll else None,
    )


async def _everyone(db: Database) -> list[Reachable]:
    ids = [row["id"] for row in await db.fetch("SELECT id FROM assistant ORDER BY name")]
    found = [await by_id(db, assistant_id) for assistant_id in ids]
    return [each for each in found if each is not None]


async def _mails(db: Database) -> dict[str, int]:
    rows = await db.fetch(
        "SELECT CASE WHEN status IN ('claimed', 'sending') THEN 'queued' ELSE status END AS state, "
        "COUNT(*) AS mails FROM outbox WHERE channel = 'mail' "
        "AND status IN ('queued', 'claimed', 'sending', 'uncertain', 'failed') GROUP BY 1"
    )
    counted = {row["state"]: int(row["mails"]) for row in rows}
    return {state: counted.get(state, 0) for state in MAIL_STATES}


async def _today(db: Database, assistants: Sequence[Reachable], now: datetime) -> tuple[EngagementToday, ...]:
    days = {each.assistant.id: local_date(now, each.assistant.zone) for each in assistants}
    if not days:
        return ()
    people = {each.assistant.id: each.assistant for each in assistants}
    # Around the world it is two or three dates at once; each assistant's own is picked below.
    reports = await db.fetch(
        "SELECT engagement_id, day, status, sent_at FROM report WHERE day >= ? AND day <= ?",
        [min(days.values()), max(days.values())],
    )
    written = {(row["engagement_id"], calendar_day(row["day"])): row for row in reports}
    engagements = await db.fetch(
        "SELECT engagement.id, engagement.assistant_id, client.name AS client FROM engagement "
        "JOIN assistant ON assistant.id = engagement.assistant_id JOIN client ON client.id = engagement.client_id "
        "ORDER BY assistant.name, client.name"
    )
    return tuple(
        _one_today(row["client"], people[row["assistant_id"]], day, written.get((row["id"], day)))
        for row in engagements
        for day in [days[row["assistant_id"]]]
    )


def _one_today(client: str, assistant: Assistant, day: date, row: Mapping[str, Any] | None) -> EngagementToday:
    if row is None or row["status"] == ReportStatus.DRAFT:
        state = Today.WAITING if works_on(assistant, day) else Today.FREE
        return EngagementToday(assistant, client, day, state, None)
    sent_at = instant(row["sent_at"]) if row["sent_at"] else None
    return EngagementToday(assistant, client, day, Today(row["status"]), sent_at)
