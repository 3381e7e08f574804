"""What an agreement says about one assistant, one client and their terms, before anything is stored."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import time

from flows.shared.agreement import Kpi, Schedule, Thresholds
from flows.shared.delegation import Area, Boundary


@dataclass(frozen=True, slots=True)
class AssistantDetails:
    """Who reports. The fields mean the same as those of ``flows.shared.people.Assistant``."""

    name: str
    language: str
    zone: str
    working_days: frozenset[int]
    holidays: str
    quiet_from: time
    quiet_until: time


@dataclass(frozen=True, slots=True)
class ClientDetails:
    """Who receives the mails. The fields mean the same as those of ``flows.shared.people.Client``."""

    name: str
    short: str
    contact: str
    language: str
    zone: str
    emails: tuple[str, ...]
    working_days: frozenset[int] = frozenset(range(5))
    holidays: str = ""
    works_from: time = time(9)
    works_until: time = time(17)


@dataclass(frozen=True, slots=True)
class Terms:
    """The part that is versioned: when the report is made, what is measured, and who may decide what."""

    schedule: Schedule
    kpis: tuple[Kpi, ...]
    areas: tuple[Area, ...] = ()
    boundaries: tuple[Boundary, ...] = ()
    thresholds: Thresholds = field(default_factory=Thresholds)


@dataclass(frozen=True, slots=True)
class Agreed:
    """One engagement as both sides agreed it."""

    assistant: AssistantDetails
    client: ClientDetails
    terms: Terms
