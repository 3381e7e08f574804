"""The one sentence for a client who reads nothing else: which KPI needs a look, what is done, what is open."""

from __future__ import annotations

from collections.abc import Sequence

from flows.engine.step import Text, text
from flows.eod_email.kpi_rows import WORST_FIRST, KpiRow
from flows.eod_email.open_points import Point
from flows.shared.pace import Status

_NAMED = 2  # KPIs named in the sentence; the others are counted


def bottom_line(rows: Sequence[KpiRow], done: int, points: Sequence[Point], asked: int) -> Text:
    """Say it from the numbers alone. ``rows`` are all KPIs, ``points`` are open, ``done`` and ``asked`` counts."""
    opened = _open(points)
    rest = text("eod-pair", first=text("eod-done-count", count=done), second=opened) if done else opened
    if asked:
        rest = text("eod-pair", first=rest, second=text("eod-answers-count", count=asked))
    if rows:
        return text("eod-bottom", kpis=_kpis(rows), rest=rest)
    if done or points:
        return text("eod-bottom-work", rest=rest)
    return text("eod-bottom-empty")


def _open(points: Sequence[Point]) -> Text:
    if not points:
        return text("eod-nothing-open")
    opened, blocked = text("eod-open-count", count=len(points)), sum(point.blocked for point in points)
    return text("eod-open-blocked", opened=opened, count=blocked) if blocked else opened


def _kpis(rows: Sequence[KpiRow]) -> Text:
    if len(rows) == 1:
        return _with_figure(rows[0])
    found = {row.status for row in rows}
    if found == {Status.NOT_REPORTED}:
        return text("eod-none-reported")
    if all(status.fine for status in found):
        key = "eod-all-met" if found == {Status.MET} else "eod-all-fine"
        return text("eod-all-on-track" if found == {Status.ON_TRACK} else key, count=len(rows))
    return _off_track(rows)


def _off_track(rows: Sequence[KpiRow]) -> Text:
    """Name the worst two, the first with its number; count the others off track, or else those on it."""
    off = sorted((row for row in rows if not row.status.fine), key=lambda row: WORST_FIRST.index(row.status))
    said, fine = _with_figure(off[0]), len(rows) - len(off)
    if len(off) > 1:
        said = text("eod-pair", first=said, second=_named(off[1]))
    if len(off) > _NAMED:
        return text("eod-more-off", named=said, more=text("eod-more-count", count=len(off) - _NAMED))
    return text("eod-pair", first=said, second=text("eod-others-fine", count=fine)) if fine else said


def _named(row: KpiRow) -> Text:
    return text("eod-named", name=row.name, status=text(f"status-{row.status}"))


def _with_figure(row: KpiRow) -> Text:
    status, figure = text(f"status-{row.status}"), row.figure
    if row.status is Status.NOT_REPORTED or not figure:
        return _named(row)
    numbers = figure[0] if len(figure) == 1 else text("eod-pair", first=figure[0], second=figure[1])
    return text("eod-named-figure", name=row.name, status=status, figure=numbers)
