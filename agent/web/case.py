"""Looks up what a decision page is about."""

from __future__ import annotations

from flows.decision_page.compose import Case
from flows.decision_page.view import Visit
from flows.shared.working_time import local_date
from storage import facts, issues, people
from storage.database import Database
from storage.decision_links import DecisionLink


async def read_case(db: Database, link: DecisionLink, visit: Visit) -> Case:
    """Return the issue of a link, between whom it is, and the visit; LookupError if one of them is gone."""
    issue = await issues.one(db, link.assistant, link.issue)
    her = await people.by_id(db, link.assistant)
    if issue is None or her is None:
        raise LookupError(f"The link {link.id} leads to an issue that is gone.")
    today = local_date(visit.at, her.assistant.zone)
    engagements = await facts.engagements_on(db, link.assistant, today)
    engagement = next(each for each in engagements if each.id == link.engagement)
    return Case(issue, engagement, her.assistant, visit)
