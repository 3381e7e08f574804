"""Who she works for and what was agreed: contact, times, KPIs with their targets."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from flows.engine.facts import Facts
from flows.engine.step import Line, Text, text
from flows.shared.agreement import Kpi
from flows.shared.people import Assistant, Client
from flows.shared.report import ReportDay
from flows.shared.target_words import terms
from flows.shared.working_time import instant
from flows.shared.zone_words import city


def clients(facts: Facts) -> tuple[Line, ...]:
    """Return a block for each client, with an empty line between them."""
    lines: list[Line] = []
    for day in facts.days:
        lines += [*([text("gap")] if lines else []), *_client(day)]
    return tuple(lines)


def _client(day: ReportDay) -> list[Line]:
    client, schedule = day.engagement.client, day.engagement.agreement.schedule
    lines: list[Line] = [
        text("overview-client-contact", client=client.name, contact=client.contact),
        text("overview-times", at=schedule.report_at, by=schedule.deliver_by),
    ]
    arrives = instant(day.day, schedule.deliver_by, day.assistant.zone)
    if arrives is not None:
        lines += _there(arrives, day.assistant, client)
    if arrives is not None and schedule.grace is not None:
        lines.append(text("overview-late-notice", contact=client.contact_name, at=arrives + schedule.grace))
    for kpi in day.engagement.agreement.kpis:
        lines += [text("overview-kpi", name=kpi.name, terms=terms(kpi)), *_meaning(kpi)]
    return lines


def _there(arrives: datetime, assistant: Assistant, client: Client) -> tuple[Text, ...]:
    """When the report arrives on the client's clock, if that is not hers."""
    here, there = arrives.astimezone(ZoneInfo(assistant.zone)), arrives.astimezone(ZoneInfo(client.zone))
    if here.utcoffset() == there.utcoffset():
        return ()
    place, days = city(client.zone, assistant.language), (there.date() - here.date()).days
    if not days:
        return (text("overview-there", place=place, at=there.time()),)
    return (text("overview-there-other-day", place=place, at=there.time(), days=days),)


def _meaning(kpi: Kpi) -> tuple[Text, ...]:
    """What counts, in the words of the agreement; nothing if nothing was written down."""
    parts = []
    if kpi.is_rate:
        parts.append(text("overview-rate", part=kpi.numerator, whole=kpi.denominator))
    if kpi.done_when:
        parts.append(text("overview-done-when", words=kpi.done_when))
    if kpi.each_at_least:
        parts.append(text("overview-each-at-least", words=kpi.each_at_least))
    if not parts:
        return ()
    joined = parts[0]
    for part in parts[1:]:
        joined = text("overview-pair", first=joined, second=part)
    return (text("overview-meaning", words=joined),)
