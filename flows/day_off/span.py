"""One day, or several in a row."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from flows.engine.step import Text, text

_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Span:
    """The days from ``first`` to ``last``, both included."""

    first: date
    last: date

    @property
    def words(self) -> Text:
        """The day, or the first and the last."""
        if self.first == self.last:
            return text("day-off-day", day=self.first)
        return text("day-off-days", first=self.first, last=self.last)


def in_a_row(days: Iterable[date]) -> tuple[Span, ...]:
    """Return days as spans, earliest first, with no gap inside any of them."""
    spans: list[Span] = []
    for day in sorted(days):
        if spans and spans[-1].last + _DAY == day:
            spans[-1] = Span(spans[-1].first, day)
        else:
            spans.append(Span(day, day))
    return tuple(spans)
