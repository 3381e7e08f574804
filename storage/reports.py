"""What was reported: entries as they were noted, and the words of each day."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache

from flows.shared.report import Entry, Report, ReportStatus
from storage.codec import from_json, to_json
from storage.database import Database
from storage.rows import calendar_day, instant


async def save_entries(db: Database, engagement_id: int, source: str, entries: Sequence[Entry]) -> None:
    """Store what one message or card said; what the same source said before is replaced, each at its place.

    The order of the day's entries says which of them counts, so a corrected one must not move behind later ones.
    """
    before = await db.fetch(
        "SELECT id FROM entry WHERE engagement_id = ? AND source = ? ORDER BY id", [engagement_id, source]
    )
    await db.execute("DELETE FROM entry WHERE engagement_id = ? AND source = ?", [engagement_id, source])
    for number, entry in enumerate(entries):
        place = {"id": before[number]["id"]} if number < len(before) else {}
        columns = {**place, **_columns(engagement_id, source, entry)}
        await db.execute(
            f"INSERT INTO entry ({', '.join(columns)}) VALUES ({_places(columns)})",  # noqa: S608 - only names of ours
            [*columns.values()],
        )


def _columns(engagement_id: int, source: str, entry: Entry) -> dict[str, object]:
    return {
        "engagement_id": engagement_id,
        "day": entry.day,
        "kpi": entry.kpi,
        "value": str(entry.value),
        '"of"': None if entry.of is None else str(entry.of),
        "adds": entry.adds,
        "words": entry.words,
        "source": source,
    }


async def entries_since(db: Database, engagement_ids: Sequence[int], first: date, last: date) -> dict[int, list[Entry]]:
    """Return the entries of several engagements from ``first`` to ``last``, oldest first."""
    rows = await db.fetch(
        'SELECT engagement_id, day, kpi, value, "of", adds, words, source FROM entry '  # noqa: S608 - only placeholders
        f"WHERE engagement_id IN ({_places(engagement_ids)}) AND day >= ? AND day <= ? "
        "ORDER BY engagement_id, day, id",
        [*engagement_ids, first, last],
    )
    found: dict[int, list[Entry]] = {engagement_id: [] for engagement_id in engagement_ids}
    for engagement_id, *columns in map(dict.values, rows):
        found[engagement_id].append(_entry(*columns))
    return found


async def source_day(db: Database, assistant_id: int, source: str) -> tuple[int, date] | None:
    """Return the engagement and day a chat message was read into, if it was."""
    rows = await db.fetch(
        "SELECT entry.engagement_id, entry.day FROM entry JOIN engagement ON engagement.id = entry.engagement_id "
        "WHERE engagement.assistant_id = ? AND entry.source = ? LIMIT 1",
        [assistant_id, source],
    )
    return (rows[0]["engagement_id"], calendar_day(rows[0]["day"])) if rows else None


async def save_report(db: Database, report: Report) -> None:
    """Store a report as it is now."""
    await db.execute(
        "INSERT INTO report (engagement_id, day, status, content, sent_at) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (engagement_id, day) DO UPDATE SET status = excluded.status, content = excluded.content, "
        "sent_at = excluded.sent_at",
        [report.engagement, report.day, report.status.value, to_json(report), report.sent_at],
    )


@dataclass(frozen=True, slots=True)
class Written:
    """A report as stored; reading its words costs more than finding it, and few are needed."""

    day: date
    sent_at: datetime | None
    content: str

    @property
    def report(self) -> Report:
        """The report with its words."""
        return from_json(Report, self.content)


async def reports_since(
    db: Database, engagement_ids: Sequence[int], first: date, last: date
) -> dict[int, list[Written]]:
    """Return the reports of several engagements from ``first`` to ``last``, oldest day first.

    ``sent_at`` is None for a report that was not sent.
    """
    rows = await db.fetch(
        "SELECT engagement_id, day, CASE WHEN status IN (?, ?) THEN sent_at END AS sent_at, content FROM report "  # noqa: S608 - only placeholders
        f"WHERE engagement_id IN ({_places(engagement_ids)}) AND day >= ? AND day <= ? ORDER BY day",
        [ReportStatus.SENT.value, ReportStatus.CORRECTED.value, *engagement_ids, first, last],
    )
    found: dict[int, list[Written]] = {}
    for row in rows:
        sent_at = None if row["sent_at"] is None else instant(row["sent_at"])
        found.setdefault(row["engagement_id"], []).append(Written(calendar_day(row["day"]), sent_at, row["content"]))
    return found


def _places(values: Collection[object]) -> str:
    return ", ".join("?" * len(values))


@lru_cache(maxsize=16384)  # the same month comes with everything an assistant says
def _entry(  # noqa: PLR0913, PLR0917 - the columns of a row
    day: date, kpi: str, value: str, of: str | None, adds: int, words: str, source: str
) -> Entry:
    return Entry(day, kpi, Decimal(value), bool(adds), None if of is None else Decimal(of), words, source)
