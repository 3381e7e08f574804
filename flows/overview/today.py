"""The day at a glance: for each client the numbers, where the report stands, and what is still to come."""

from __future__ import annotations

from datetime import datetime

from flows.engine.facts import Facts
from flows.engine.step import Line, Text, text
from flows.shared.free_text import NAME_LIMIT, cut
from flows.shared.issue import IssueStatus
from flows.shared.pace import standings
from flows.shared.report import ReportDay, ReportStatus
from flows.shared.standing_words import kpi_line
from flows.shared.working_time import instant, works_on

WRITING = {"Waiting", "Asking", "Previewing", "Editing"}


def today(facts: Facts, now: datetime) -> tuple[Line, ...]:
    """Return the heading and a block for each client."""
    at, working = states(facts), works_on(facts.assistant, facts.today)
    lines: list[Line] = [text("overview-today", day=facts.today)]
    if not working:
        lines.append(text("overview-not-working"))
    for day in facts.days:
        report = _report(day, at.get(day.engagement.id, ""), now, working=working)
        lines += [text("gap"), text("overview-client", client=day.engagement.client.short)]
        lines += [*(kpi_line(standing, day) for standing in standings(day)), *report, *_drafts(day, facts)]
    return tuple(lines)


def _drafts(day: ReportDay, facts: Facts) -> list[Text]:
    """Problems she has begun to write up for this client."""
    drafts = (issue for issue in facts.issues if issue.engagement == day.engagement.id)
    return [
        text("overview-draft", tag=issue.tag, title=cut(issue.title, NAME_LIMIT))
        for issue in drafts
        if issue.status is IssueStatus.DRAFT and issue.title
    ]


def states(facts: Facts) -> dict[int, str]:
    """Return where the conversation about each engagement's report of today stands."""
    return {
        other.engagement: other.state
        for other in facts.open
        if other.flow == "daily_report" and other.day == facts.today and other.engagement is not None
    }


def _report(day: ReportDay, state: str, now: datetime, *, working: bool) -> tuple[Text, ...]:
    """One line on the report: sent, skipped, or what is still to come. Nothing on a day off, unless she began one."""
    report = day.report
    if report is not None and report.sent and report.sent_at is not None:
        corrected = report.status is ReportStatus.CORRECTED
        return (text("overview-corrected" if corrected else "overview-sent", at=report.sent_at),)
    if report is not None and report.status is ReportStatus.SKIPPED:
        return (text("overview-skipped"),)
    begun = state not in {"", "Planned"}
    return (_to_come(day, state, now),) if working or begun else ()


def _to_come(day: ReportDay, state: str, now: datetime) -> Text:
    schedule, zone = day.engagement.agreement.schedule, day.assistant.zone
    contact, by = day.engagement.client.contact_name, schedule.deliver_by
    asks, deadline = instant(day.day, schedule.report_at, zone), instant(day.day, by, zone)
    if state == "Approved":
        return text("overview-approved", contact=contact, by=by)
    if deadline is not None and now > deadline:
        return text("overview-late", by=by)
    if state == "Held":
        return text("overview-held", by=by)
    if state in WRITING:
        return text("overview-writing", by=by)
    if asks is not None and now < asks:
        return text("overview-ahead", at=schedule.report_at, contact=contact, by=by)
    return text("overview-due", by=by)
