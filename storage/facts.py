"""Gathers what a flow may know before it decides, in a handful of queries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from flows.engine.facts import Facts, OpenDialog
from flows.shared.agreement import Agreement, Engagement
from flows.shared.forecast import LOOK_BACK
from flows.shared.issue import Issue, on_day
from flows.shared.people import Assistant
from flows.shared.report import Entry, ReportDay
from flows.shared.working_time import instant as local_instant
from storage import issues, reports
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
    day = dialog.day or today
    known = await issues.known(db, assistant.id, _beginning(day, assistant))
    return Facts(
        assistant=assistant,
        today=today,
        days=await _days(db, assistant, day, known.issues),
        about=dialog.engagement,
        source=f"m{dialog.message}" if dialog.message else "",
        open=tuple(
            OpenDialog(
                other.flow, other.engagement, other.day, other.state_name, other.asked_at is not None, other.issue
            )
            for other in others
            if other.id != dialog.id
        ),
        issue=await _subject(db, assistant.id, dialog, known.issues),
        issues=tuple(issue for issue in known.issues if not issue.over),
        next_issue=known.next_number,
    )


async def _subject(db: Database, assistant_id: int, dialog: DialogRow, known: Sequence[Issue]) -> Issue | None:
    """Return the issue a dialog is about, if its number and its engagement fit each other."""
    if dialog.issue is None:
        return None
    found = next((issue for issue in known if issue.number == dialog.issue), None)
    found = found or await issues.one(db, assistant_id, dialog.issue)
    return found if found and found.engagement == dialog.engagement else None


def _beginning(day: date, assistant: Assistant) -> datetime:
    return local_instant(day, time(), assistant.zone) or datetime.combine(day, time(), UTC)


async def report_days(db: Database, assistant: Assistant, day: date) -> tuple[ReportDay, ...]:
    """Return the day of each of her engagements that has an agreement by then."""
    known = await issues.known(db, assistant.id, _beginning(day, assistant))
    return await _days(db, assistant, day, known.issues)


async def _days(db: Database, assistant: Assistant, day: date, known: Sequence[Issue]) -> tuple[ReportDay, ...]:
    engagements = await engagements_on(db, assistant.id, day)
    if not engagements:
        return ()
    ids = [engagement.id for engagement in engagements]
    first = min(day.replace(day=1), day - LOOK_BACK)  # a month, or what a forecast looks back on
    entries = await reports.entries_since(db, ids, first, day)
    written = await reports.reports_since(db, ids, day - _LOOK_BACK, day)
    return tuple(
        replace(
            _report_day(assistant, engagement, day, entries.get(engagement.id, []), written.get(engagement.id, [])),
            issues=on_day((issue for issue in known if issue.engagement == engagement.id), day, assistant.zone),
        )
        for engagement in engagements
    )


async def engagements_on(db: Database, assistant_id: int, day: date) -> list[Engagement]:
    """Return her engagements under the agreements in force on a day; before the first, the first one counts."""
    rows = await db.fetch(
        "SELECT engagement.id, client.id AS client_id, client.name AS client_name, client.short AS client_short, "
        "client.contact AS client_contact, client.language AS client_language, client.zone AS client_zone, "
        "client.emails AS client_emails, client.working_days AS client_working_days, "
        "client.holidays AS client_holidays, client.works_from AS client_works_from, "
        "client.works_until AS client_works_until, version, effective_from, content FROM engagement "
        "JOIN client ON client.id = engagement.client_id "
        "JOIN agreement_version ON agreement_version.engagement_id = engagement.id "
        "WHERE engagement.assistant_id = ? ORDER BY engagement.id, version",
        [assistant_id],
    )
    found: dict[int, Engagement] = {}
    for row in rows:
        terms = terms_of(row["content"])
        agreement = Agreement(
            row["version"],
            calendar_day(row["effective_from"]),
            terms.schedule,
            terms.kpis,
            terms.areas,
            terms.boundaries,
            terms.thresholds,
        )
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
