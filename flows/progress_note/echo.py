"""Says back what was understood: the value, today's total and the period's."""

from __future__ import annotations

from flows.engine.step import Line, Text, text
from flows.shared.agreement import Kpi, Period
from flows.shared.measure import Kind, Measure
from flows.shared.pace import Standing, Status, standing
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
    if kpi.is_rate and now.today is None:  # the other side of the rate is still to come
        side = kpi.numerator if entry.of is None else kpi.denominator
        return text("progress-note-side", name=side, value=Measure(entry.of or entry.value, Kind.COUNT))
    if not kpi.adds_up:
        value = now.today or kpi.measure(entry.value)
        status = text(f"status-{now.status.value}")
        return text("progress-note-level", name=kpi.name, value=value, target=now.target, status=status)
    return _reached(now, _sum(kpi, entry, now))


def _sum(kpi: Kpi, entry: Entry, now: Standing) -> Text:
    key = "progress-note-added" if entry.adds else "progress-note-set"
    value = kpi.measure(entry.value)
    today, total = now.today or value, now.to_date or value
    if kpi.period is Period.DAY:
        return text(f"{key}-today", name=kpi.name, value=value, today=today, target=now.target)
    period = text(f"period-{kpi.period.value}")
    return text(key, name=kpi.name, value=value, today=today, total=total, target=now.target, period=period)


def _reached(now: Standing, line: Text) -> Text:
    """A target reached is said at once; that one is not, only in the evening: the day is not over."""
    if now.status is not Status.MET:
        return line
    return text("progress-note-reached", line=line, status=text(f"status-{now.status.value}"))
