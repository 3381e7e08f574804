"""Who takes part: the assistant who reports, and the client who reads."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time

LANGUAGES = ("en", "da", "de")


@dataclass(frozen=True, slots=True)
class WorkingWeek:
    """Her working days and holidays as they were up to and including a date."""

    until: date
    working_days: frozenset[int]
    holidays: str = ""


@dataclass(frozen=True, slots=True)
class EarlierWeeks:
    """The working weeks that held before the present one, oldest first."""

    weeks: tuple[WorkingWeek, ...] = ()

    def followed_by(self, left: WorkingWeek) -> EarlierWeeks:
        """Return them with one more that was left, unless it began and ended on the same day."""
        if self.weeks and self.weeks[-1].until >= left.until:
            return self
        return EarlierWeeks((*self.weeks, left))


@dataclass(frozen=True, slots=True)
class Assistant:
    """The person who reports. ``zone`` is an IANA name; ``working_days`` are 0 (Monday) to 6.

    ``earlier_weeks`` are those that held before the present one, oldest first: days gone by are counted as they were.
    """

    id: int
    name: str
    language: str
    zone: str
    working_days: frozenset[int] = frozenset(range(5))
    holidays: str = ""
    quiet_from: time = time(21)
    quiet_until: time = time(7)
    days_off: frozenset[date] = field(default_factory=frozenset)
    earlier_weeks: tuple[WorkingWeek, ...] = ()

    @property
    def first_name(self) -> str:
        """What she is called in chat: ``Mia`` for ``Mia Holm``."""
        return self.name.split()[0]


@dataclass(frozen=True, slots=True)
class Client:
    """Who receives the mails. ``short`` is the name people say: ``Nordlys`` for ``Nordlys ApS``.

    ``working_days``, ``holidays`` and the hours (wall clock in ``zone``) are when a decision can be expected.
    """

    id: int
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

    @property
    def contact_name(self) -> str:
        """How chat speaks of the contact: ``Jonas`` for ``Jonas Berg``, but ``Frau Berger`` stays."""
        words = self.contact.split()
        titled = words[0].lower().rstrip(".") in {
            "frau",
            "herr",
            "fru",
            "hr",
            "mr",
            "mrs",
            "ms",
            "dr",
            "prof",
        }
        return self.contact if titled else words[0]
