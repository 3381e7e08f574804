"""What is still open: what holds a KPI up, what happens next about it, what was moved to another day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from flows.engine.step import Text, text
from flows.eod_email.clock import next_day
from flows.eod_email.kpi_rows import KpiRow
from flows.shared.free_text import clean, cut
from flows.shared.pace import Status
from flows.shared.report import Fate, Report, ReportDay


@dataclass(frozen=True, slots=True)
class Point:
    """A point: the KPI it is about (or none), the assistant's words, what becomes of it, whether it is stuck.

    ``tag`` is the name of the issue it is about: ``E-42``.
    """

    about: str
    words: str
    note: Text | None = None
    blocked: bool = False
    tag: str = ""

    def cut(self, limit: int) -> Point:
        """Return the same point with its words cut to a number of characters."""
        return replace(self, words=cut(self.words, limit))


def open_points(day: ReportDay, report: Report, rows: Sequence[KpiRow]) -> tuple[Point, ...]:
    """Return what is blocked, then what happens next about KPIs below their pace, then what was moved."""
    blocked, below = [], []
    for kpi, row in zip(day.engagement.agreement.kpis, rows, strict=True):
        said = report.explanations.get(kpi.key)
        if said and said.blocked:
            blocked.append(Point(row.name, clean(said.what_next), blocked=True))
        elif said and row.status in {Status.AT_RISK, Status.BEHIND} and (said.what_next or said.by):
            below.append(Point(row.name, clean(said.what_next), _caught_up(said.by)))
    return (*blocked, *below, *_moved(day, report))


def _caught_up(by: str) -> Text | None:
    return text("eod-caught-up-" + by.replace("_", "-")) if by else None


def _moved(day: ReportDay, report: Report) -> tuple[Point, ...]:
    note = next_day(day, "eod-moved-to-tomorrow", "eod-moved")
    moved = (clean(item.words) for item in report.carried if item.fate is Fate.MOVED)
    return tuple(Point("", words, note) for words in moved if words)
