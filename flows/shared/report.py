"""What one assistant reports to one client about one working day."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from flows.shared.agreement import Engagement
from flows.shared.issue import Issue
from flows.shared.people import Assistant


class ReportStatus(StrEnum):
    """A report's life: draft, then sent, perhaps corrected; or skipped for the day."""

    DRAFT = "draft"
    SENT = "sent"
    CORRECTED = "corrected"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Entry:
    """One value for one KPI on one local day, as noted. ``adds`` adds to the day; otherwise it replaces.

    ``kpi`` is the KPI's key, or ``NOTE`` with ``words`` for a plain line of work done. ``of`` is a rate's
    denominator. ``source`` names the message or card it came from.
    """

    day: date
    kpi: str
    value: Decimal = Decimal(0)
    adds: bool = True
    of: Decimal | None = None
    words: str = ""
    source: str = ""


NOTE = "note"


class Fate(StrEnum):
    """What became of an item planned the day before."""

    OPEN = "open"
    DONE = "done"
    MOVED = "moved"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class PlanItem:
    """Something planned yesterday for today."""

    words: str
    fate: Fate = Fate.OPEN


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a KPI is below its pace and what happens next, in her words.

    ``blocked`` makes it an open point of the mail. ``by`` is ``tomorrow`` or ``this_week`` when she only
    tapped when she will have caught up.
    """

    what_next: str
    blocked: bool = False
    by: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """The words of a day; its numbers are the entries. ``None`` means not asked yet, empty means nothing.

    ``not_reported`` are keys of KPIs the assistant was asked about and chose not to report.
    """

    engagement: int
    day: date
    status: ReportStatus = ReportStatus.DRAFT
    carried: tuple[PlanItem, ...] = ()
    done: tuple[str, ...] | None = None
    plan: tuple[str, ...] | None = None
    win: str | None = None
    needed: str = ""
    not_reported: frozenset[str] = frozenset()
    explanations: Mapping[str, Explanation] = field(default_factory=dict)
    sent_at: datetime | None = None
    revision: int = 0

    @property
    def sent(self) -> bool:
        """Whether the client has it."""
        return self.status in {ReportStatus.SENT, ReportStatus.CORRECTED}


@dataclass(frozen=True, slots=True)
class ReportDay:
    """Everything known about one engagement on one local day.

    ``entries`` run from the start of the longest period (the month, or four weeks ago if that is earlier) up to
    and including ``day``, oldest first. ``reports`` are the reports of the same stretch, by day; they give a
    ``from_report`` KPI its values. ``previous`` is the last report sent before ``day``.
    ``issues`` are the engagement's that wait for the client, are decided, or were closed on ``day``.
    """

    assistant: Assistant
    engagement: Engagement
    day: date
    entries: tuple[Entry, ...] = ()
    report: Report | None = None
    previous: Report | None = None
    sent_times: Mapping[date, datetime] = field(default_factory=dict)
    issues: tuple[Issue, ...] = ()

    def with_entries(self, source: str, entries: tuple[Entry, ...]) -> ReportDay:
        """Return the same day after ``SaveEntries(source, entries)``: what came from that source changes in place."""
        left = list(reversed(entries))
        kept: list[Entry] = []
        for entry in self.entries:
            if entry.source != source:
                kept.append(entry)
            elif left:
                kept.append(left.pop())
        return replace(self, entries=(*kept, *reversed(left)))

    def with_report(self, report: Report) -> ReportDay:
        """Return the same day with its report as given."""
        return replace(self, report=report)


def outcomes(day: ReportDay, report: Report | None) -> tuple[str, ...]:
    """Return what got done: her list once she has answered; before, what she ticked off and noted that day."""
    if report is not None and report.done is not None:
        return report.done
    carried = () if report is None else tuple(item.words for item in report.carried if item.fate is Fate.DONE)
    notes = tuple(entry.words for entry in day.entries if entry.day == day.day and entry.kpi == NOTE)
    return tuple(dict.fromkeys((*carried, *notes)))


def plan_for_tomorrow(report: Report) -> tuple[str, ...]:
    """Return what comes next, once each: items moved from yesterday's plan, then what was planned."""
    moved = tuple(item.words for item in report.carried if item.fate is Fate.MOVED)
    return tuple(dict.fromkeys((*moved, *(report.plan or ()))))


class LetterKind(StrEnum):
    """Which mail about a day: the report, a marked correction of it, or the neutral late notice."""

    REPORT = "report"
    CORRECTION = "correction"
    LATE_NOTICE = "late_notice"


@dataclass(frozen=True, slots=True)
class Letter:
    """An end-of-day e-mail to be written: its kind, its day, and the instant it speaks from.

    ``reported_at`` is the moment of the preview, so that what was previewed is what is sent. ``late`` is set
    when that moment was after the agreed delivery time.
    """

    kind: LetterKind
    day: ReportDay
    reported_at: datetime
    late: bool = False
