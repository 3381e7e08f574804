"""An example of a note she can type, made of her own KPIs, so that it works when she tries it."""

from __future__ import annotations

from collections.abc import Sequence

from flows.engine.step import Text, text
from flows.shared.agreement import Kpi
from flows.shared.measure import Kind
from flows.shared.report import ReportDay

_SAMPLES = {
    Kind.COUNT: "2",
    Kind.MONEY: "250",
    Kind.DURATION: "45 min",
    Kind.PERCENT: "92 %",
    Kind.RATING: "4",
    Kind.TIME: "15:40",
}


def first_note(days: Sequence[ReportDay]) -> Text:
    """Return ``posts 2``: a KPI somebody types, if possible a count, by the first name she may call it."""
    kpis = [kpi for day in days for kpi in day.engagement.agreement.kpis]
    typed = [kpi for kpi in kpis if kpi.kind in _SAMPLES and not kpi.from_report and not kpi.is_rate]
    order = list(_SAMPLES)
    best = min(typed, key=lambda kpi: order.index(kpi.kind), default=None)
    if best is None:
        return text("first-note-any")
    return note_for(best)


def note_for(kpi: Kpi) -> Text:
    """Return a note of one KPI, by the first name it may be called."""
    return text("first-note", name=(*kpi.aliases, kpi.name)[0], sample=_SAMPLES.get(kpi.kind, ""))
