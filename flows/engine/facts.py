"""What a flow may know when it decides: the assistant, her clients' days, and what else is open."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from flows.shared.issue import Issue
from flows.shared.people import Assistant
from flows.shared.report import ReportDay


@dataclass(frozen=True, slots=True)
class OpenDialog:
    """Another open conversation with the same person, perhaps about an issue. ``state`` names its state's class."""

    flow: str
    engagement: int | None
    day: date | None
    state: str
    asks: bool
    issue: int | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """Read before a step, inside the same transaction.

    ``days`` holds one ``ReportDay`` for each of her engagements: of the dialog's own day if it has one, else of
    her local today. ``about`` is the dialog's engagement, ``source`` names the message that began it.
    ``issue`` is the one this dialog is about, over or not; ``issues`` are all of hers that are not over, drafts
    included, oldest first; ``next_issue`` is the number for ``Begin(…, issue=…)`` of a new one.
    """

    assistant: Assistant
    today: date
    days: tuple[ReportDay, ...]
    about: int | None = None
    source: str = ""
    open: tuple[OpenDialog, ...] = ()
    issue: Issue | None = None
    issues: tuple[Issue, ...] = ()
    next_issue: int = 1

    @property
    def day(self) -> ReportDay:
        """The day of the engagement this dialog is about."""
        return next(day for day in self.days if day.engagement.id == self.about)

    def with_day(self, changed: ReportDay) -> Facts:
        """Return the same facts with one engagement's day as it will be after this step."""
        kept = (changed if day.engagement.id == changed.engagement.id else day for day in self.days)
        return replace(self, days=tuple(kept))
