"""Gathers what a flow may know before it decides, in a handful of queries."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from flows.engine.facts import Facts, OpenDialog
from flows.shared.agreement import Agreement, Engagement
from flows.shared.people import Assistant
from flows.shared.report import Entry, ReportDay
from storage import reports
from storage.agreements import terms_of
from storage.database import Database
from storage.dialogs import DialogRow
from storage.people import client_from
from storage.reports import Written
from storage.rows import calendar_day

_LOOK_BACK = timedelta(days=45)  # a month and a long weekend: the last report before a holiday is still found


async def load(
    db: Database, assistant: Assistant, today: date, dialog: DialogRow, others: Sequence[DialogRow]
) -> Facts:
    """Return the facts for one step of a dialog, as of its own day or her today."""
    days = await report_days(db, assistant, dialog.day or today)
    return Facts(
        assistant=assistant,
        today=today,
        days=days,
        about=dialog.engagement,
        source=f"m{dialog.message}" if dialog.message else "",
        open=tuple(
            OpenDialog(other.flow, other.engagement, other.day, other.state_name, other.asked_at is not None)
            for other in others
            if other.id != dialog.id
        ),
    )


async def report_days(db: Database, assistant: Assistant, day: date) -> tuple[ReportDay, ...]:
    """Return the day of each of her engagements that has an agreement by then."""
    engagements = await engagements_on(db, assistant.id, day)
    if not engagements:
        return ()
    ids = [engagement.id for engagement in engagements]
    first = min(day.replace(day=1), day - timedelta(days=day.weekday()))
    entries = await reports.entries_since(db, ids, first, day)
    written = await reports.reports_since(db, ids, day - _LOOK_BACK, day)
    return tuple(
        _report_day(assistant, engagement, day, entries.get(engagement.id, []), written.get(engagement.id, []))
        for engagement in engagements
    )


async def engagements_on(db: Database, assistant_id: int, day: date) -> list[Engagement]:
    """Return her engagements under the agreements in force on a day; before the first, the first one counts."""
    rows = await db.fetch(
        "SELECT engagement.id, client.id AS client_id, client.name AS client_name, client.short AS client_short, "
        "client.contact AS client_contact, client.language AS client_language, client.zone AS client_zone, "
        "client.emails AS client_emails, version, effective_from, content FROM engagement "
        "JOIN client ON client.id = engagement.client_id "
        "JOIN agreement_version ON agreement_version.engagement_id = engagement.id "
        "WHERE engagement.assistant_id = ? ORDER BY engagement.id, version",
        [assistant_id],
    )
    found: dict[int, Engagement] = {}
    for row in rows:
        terms = terms_of(row["content"])
        agreement = Agreement(row["version"], calendar_day(row["effective_from"]), terms.schedule, terms.kpis)
        if row["id"] not in found or agreement.effective_from <= day:
            found[row["id"]] = Engagement(row["id"], client_from(row), agreement)
    return list(found.values())


def _report_day(
    assistant: Assistant, engagement: Engagement, day: date, entries: Sequence[Entry], written: Sequence[Written]
) -> ReportDay:
    return ReportDay(
        assistant=assistant,
        engagement=engagement,
        day=day,
        entries=tuple(entries),
        report=next((each.report for each in written if each.day == day), None),
        previous=next((each.report for each in reversed(written) if each.day < day and each.sent_at), None),
        sent_times={each.day: each.sent_at for each in written if each.sent_at is not None},
    )
