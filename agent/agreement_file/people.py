"""Reads who reports, who receives the mails, and at what times."""

from __future__ import annotations

from datetime import time, timedelta

from agent.agreement_file.addresses import addresses
from agent.agreement_file.fields import Section
from agent.agreement_file.mistakes import WrongValueError
from agent.agreement_file.values import (
    duration,
    holiday_region,
    one_of,
    stretch,
    time_zone,
    wall_time,
    weekdays,
    words,
)
from flows.shared.agreed import AssistantDetails, ClientDetails
from flows.shared.agreement import Schedule
from flows.shared.naming import short_name
from flows.shared.people import LANGUAGES

ASSISTANT = {
    "name": '"Mia Holm"',
    "language": '"da"',
    "timezone": '"Europe/Copenhagen"',
    "working_days": '["mon", "tue", "wed", "thu", "fri"]',
    "holidays": '"DK"',
    "quiet": '["21:00", "07:00"]',
}
CLIENT = {
    "name": '"Nordlys ApS"',
    "short": '"Nordlys"',
    "contact": '"Jonas Berg"',
    "email": '["jonas@nordlys.example"]',
    "language": '"en"',
    "timezone": '"Europe/Berlin"',
    "working_days": '["mon", "tue", "wed", "thu", "fri"]',
    "holidays": '"DE-BE"',
    "hours": '["09:00", "17:00"]',
}
SCHEDULE = {
    "plan_at": '"08:30"',
    "report_at": '"16:00"',
    "deliver_by": '"17:00"',
    "grace": '"1h"',
}
_LONGEST_SHORT = 100
_LONGEST_GRACE = timedelta(hours=12)
_QUIET = (time(21), time(7))
_HOURS = (time(9), time(17))
_WEEKDAYS = frozenset(range(5))


def read_assistant(section: Section) -> AssistantDetails:
    """Return the assistant; what could not be read is empty, and noted by the section."""
    quiet_from, quiet_until = section.read("quiet", stretch) or _QUIET
    return AssistantDetails(
        name=section.need("name", words()) or "",
        language=section.need("language", one_of(LANGUAGES)) or "",
        zone=section.need("timezone", time_zone) or "",
        working_days=section.need("working_days", weekdays) or frozenset(),
        holidays=section.read("holidays", holiday_region) or "",
        quiet_from=quiet_from,
        quiet_until=quiet_until,
    )


def read_client(section: Section) -> ClientDetails:
    """Return the client; what could not be read is empty, and noted by the section."""
    name = section.need("name", words()) or ""
    works_from, works_until = section.read("hours", _hours) or _HOURS
    return ClientDetails(
        name=name,
        short=section.read("short", words(_LONGEST_SHORT)) or short_name(name)[:_LONGEST_SHORT].rstrip(),
        contact=section.need("contact", words()) or "",
        language=section.need("language", one_of(LANGUAGES)) or "",
        zone=section.need("timezone", time_zone) or "",
        emails=section.need("email", addresses) or (),
        working_days=section.read("working_days", weekdays) or _WEEKDAYS,
        holidays=section.read("holidays", holiday_region) or "",
        works_from=works_from,
        works_until=works_until,
    )


def _hours(value: object) -> tuple[time, time]:
    opens, closes = stretch(value)
    if opens >= closes:
        raise WrongValueError(
            f"{opens:%H:%M} is not before {closes:%H:%M} of the same day.", "Write the earlier one first"
        )
    return opens, closes


def read_schedule(section: Section, assistant: AssistantDetails) -> Schedule:
    """Return the times of the day; what could not be read is midnight, and noted by the section."""
    plan_at = section.read("plan_at", wall_time)
    report_at = section.need("report_at", wall_time)
    deliver_by = section.need("deliver_by", wall_time)
    grace = section.read("grace", duration)
    _refuse_order(section, "plan_at", plan_at, "report_at", report_at)
    _refuse_order(section, "report_at", report_at, "deliver_by", deliver_by)
    _refuse_quiet(section, "plan_at", plan_at, assistant)
    _refuse_quiet(section, "report_at", report_at, assistant)
    if grace and grace > _LONGEST_GRACE:
        section.wrong("grace", "it is longer than 12 hours, so the notice would come the next day.", "Write less")
    return Schedule(report_at or time(), deliver_by or time(), plan_at, grace)


def _refuse_order(section: Section, first: str, before: time | None, second: str, after: time | None) -> None:
    if before and after and not before < after:
        cause = f"{before:%H:%M} is not before {second}, {after:%H:%M} of the same day."
        section.wrong(first, cause, f"Write a time before {second}")


def _refuse_quiet(section: Section, key: str, wall: time | None, assistant: AssistantDetails) -> None:
    start, end = assistant.quiet_from, assistant.quiet_until
    if wall and (start <= wall < end if start <= end else wall >= start or wall < end):
        cause = f"{wall:%H:%M} is in her quiet hours, {start:%H:%M} to {end:%H:%M}, when she is not written to."
        section.wrong(key, cause, "Write a time outside them, or change quiet under [assistant]")
