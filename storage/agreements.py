"""Keeps every version of what was agreed, so that a day is judged by what was agreed for that day.

``import_agreement`` uses the tables directly: call it inside ``Database.transact``.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from typing import Any

from tortoise.models import Model

from flows.shared import people
from flows.shared.agreed import Agreed, AssistantDetails, ClientDetails, Terms
from flows.shared.working_time import local_date, next_working_day
from storage.codec import from_json, to_json
from storage.models import AgreementVersion, Assistant, Client, DayOff, Engagement, Timer
from storage.people import digits, earlier_weeks


class Outcome(StrEnum):
    """What an import did."""

    CREATED = "created"
    UPDATED = "updated"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did to one engagement, and its latest version, which counts from ``effective_from``.

    ``new_version`` is false when only details of the people changed, or nothing.
    """

    outcome: Outcome
    engagement: int
    version: int
    effective_from: date
    new_version: bool


async def import_agreement(agreed: Agreed, now: datetime) -> ImportResult:
    """Remember an agreement; the same one again changes nothing.

    Assistant and client are found by name and brought up to date at once. The first version counts from her local
    today; changed terms are a new version from her next working day, so days gone by keep theirs. ``now`` is an
    aware instant.
    """
    today = local_date(now, agreed.assistant.zone)
    assistant, her_details_changed = await _assistant(agreed.assistant, today)
    client, client_changed = await _client(agreed.client)
    engagement, created = await Engagement.get_or_create(assistant=assistant, client=client)
    latest = await AgreementVersion.filter(engagement=engagement).order_by("-version").first()
    new_version = latest is None or terms_of(latest.content) != agreed.terms
    if latest is None:
        latest = await _add_version(engagement, 1, today, agreed.terms)
    elif new_version:
        start = next_working_day(await _with_days_off(assistant.id, agreed.assistant), today)
        latest = await _add_version(engagement, latest.version + 1, start, agreed.terms)
    changed = new_version or her_details_changed or client_changed
    if changed:  # the next day is planned anew, by what is agreed now
        await Timer.filter(engagement_id=engagement.id, dialog_id=None).delete()
    outcome = Outcome.CREATED if created else Outcome.UPDATED if changed else Outcome.UNCHANGED
    return ImportResult(outcome, engagement.id, latest.version, latest.effective_from, new_version)


@lru_cache(maxsize=4096)
def terms_of(content: str) -> Terms:
    """Read what a version contains. A version never changes, so reading it once is enough."""
    return from_json(Terms, content)


async def _add_version(engagement: Engagement, version: int, start: date, terms: Terms) -> AgreementVersion:
    return await AgreementVersion.create(
        engagement=engagement, version=version, effective_from=start, content=to_json(terms)
    )


async def _assistant(details: AssistantDetails, today: date) -> tuple[Assistant, bool]:
    values = {
        "zone": details.zone,
        "working_days": "".join(str(day) for day in sorted(details.working_days)),
        "holidays": details.holidays,
        "quiet_from": f"{details.quiet_from:%H:%M}",
        "quiet_until": f"{details.quiet_until:%H:%M}",
    }
    first = {**values, "language": details.language}  # later it is hers to choose, with /language
    row, created = await Assistant.get_or_create(first, name=details.name)
    if (row.working_days, row.holidays) != (values["working_days"], values["holidays"]):
        left = people.WorkingWeek(today - timedelta(days=1), digits(row.working_days), row.holidays)
        values["earlier_weeks"] = to_json(earlier_weeks(row.earlier_weeks).followed_by(left))
    return row, created or await _bring_up_to_date(row, values)


async def _client(details: ClientDetails) -> tuple[Client, bool]:
    values = {
        "short": details.short,
        "contact": details.contact,
        "language": details.language,
        "zone": details.zone,
        "emails": json.dumps(details.emails),
        "working_days": "".join(str(day) for day in sorted(details.working_days)),
        "holidays": details.holidays,
        "works_from": f"{details.works_from:%H:%M}",
        "works_until": f"{details.works_until:%H:%M}",
    }
    row, created = await Client.get_or_create(values, name=details.name)
    return row, created or await _bring_up_to_date(row, values)


async def _bring_up_to_date(row: Model, values: dict[str, Any]) -> bool:
    different = {key: value for key, value in values.items() if getattr(row, key) != value}
    if different:
        await row.update_from_dict(different).save(update_fields=list(different))
    return bool(different)


async def _with_days_off(assistant_id: int, details: AssistantDetails) -> people.Assistant:
    days_off = await DayOff.filter(assistant_id=assistant_id)
    return people.Assistant(
        id=assistant_id,
        name=details.name,
        language=details.language,
        zone=details.zone,
        working_days=details.working_days,
        holidays=details.holidays,
        days_off=frozenset(row.day for row in days_off),
    )
