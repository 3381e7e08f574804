"""The supplier's feed is down, as Jonas finds it on the decision page, for every test of that page.

page = shown(issue(decision=decided("A")), minutes=1, pressed="B")
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from agent.words.translate import say
from flows.decision_page.compose import Case, compose
from flows.decision_page.view import DecisionPage, Visit
from flows.engine.step import Text
from flows.shared.issue import Attempt, Decision, Issue, IssueStatus, Option, Via
from tests.flows.examples import FRIDAY, MIA, NORDLYS, POSTS, at, with_client

JONAS, ANNA = "jonas@nordlys.example", "anna@nordlys.example"
SENT, NOW, DEADLINE = at("14:05"), at("14:20"), at("12:00", FRIDAY)
ISSUE = Issue(
    42,
    NORDLYS.id,
    "Supplier price feed is down",
    since="Thursday 09:10",
    impact="214 prices are a day old.",
    cost_of_waiting="About one wrong order an hour.",
    kpi=POSTS.key,
    attempts=(Attempt("restarted the import", "same error"), Attempt("wrote to https://supplier.example/help")),
    options=(
        Option("Pause the 214 articles", "15 lost sales a day", "regulars will ask", reversible=True),
        Option("Enter the 30 best-sellers by hand", "3 h of mine", reversible=False),
    ),
    recommended="A",
    why="It costs less than the refunds.",
    decide_by=DEADLINE,
    stops="the price update",
    status=IssueStatus.OPEN,
    sent_at=SENT,
)


def issue(**changes: Any) -> Issue:
    """The issue, but different; with a decision it is decided."""
    status = IssueStatus.DECIDED if changes.get("decision") else IssueStatus.OPEN
    return replace(ISSUE, **{"status": status, **changes})


def decided(choice: str, via: Via = Via.PAGE, by: str = JONAS, moment: datetime = NOW, comment: str = "") -> Decision:
    """A decision, Jonas's on the page unless said otherwise."""
    return Decision(choice, via, moment, comment, by)


def shown(
    about: Issue = ISSUE, *, minutes: int = 0, language: str = "en", zone: str = "", **visit: Any
) -> DecisionPage:
    """The page as Jonas finds it so many minutes after 14:20 on Thursday."""
    client = {"language": language, "zone": zone or NORDLYS.client.zone}
    looked = Visit(**{"address": JONAS, "at": NOW + timedelta(minutes=minutes), **visit})
    return compose(Case(about, with_client(NORDLYS, **client), MIA, looked))


def words(page: DecisionPage, text: Text | None) -> str:
    """A sentence of the page, in its language."""
    return "" if text is None else say(text, page.language, page.zone)
