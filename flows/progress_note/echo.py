"""Says back what was understood: the value, today's total and the period's."""

from __future__ import annotations

from flows.engine.step import Line, Text, text
from flows.shared.agreement import Period
from flows.shared.pace import standing
from flows.shared.report import NOTE, Entry, ReportDay


def echo_lines(day: ReportDay, entries: tuple[Entry, ...]) -> tuple[Line, ...]:
    """Return one line for each entry, the client named in the first."""
    lines = [_line(day, entry) for entry in entries]
    return (text("progress-note-for", client=day.engagement.client.short, first=lines[0]), *lines[1:])


def _line(day: ReportDay, entry: Entry) -> Text:
    kpi = day.engagement.agreement.kpi(entry.kpi)
    if kpi is None or entry.kpi == NOTE:
        return text("progress-note-result", words=entry.words)
    now = standing(kpi, day)
    value = kpi.measure(entry.value)
    status = text(f"status-{now.status.value}")
    if kpi.is_rate or now.today is None or now.to_date is None:
        of = kpi.measure(entry.value) if now.today is None else now.today
        return text("progress-note-level", name=kpi.name, value=of, target=now.target, status=status)
    if not kpi.adds_up:
        return text("progress-note-level", name=kpi.name, value=now.today, target=now.target, status=status)
    key = "progress-note-added" if entry.adds else "progress-note-set"
    if kpi.period is Period.DAY:
        return text(f"{key}-today", name=kpi.name, value=value, today=now.today, target=now.target, status=status)
    period = text(f"period-{kpi.period.value}")
    return text(
        key,
        name=kpi.name,
        value=value,
        today=now.today,
        total=now.to_date,
        target=now.target,
        period=period,
        status=status,
    )
