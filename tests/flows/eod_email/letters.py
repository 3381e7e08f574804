"""Letters about Mia's Thursday, as plain values, for every test of the end-of-day e-mail."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from flows.shared.agreement import Engagement, Kpi
from flows.shared.issue import Decision, Issue, IssueStatus, Option, Via
from flows.shared.people import Assistant
from flows.shared.report import Entry, Explanation, Fate, Letter, LetterKind, PlanItem
from tests.flows.examples import (
    FRIDAY,
    MIA,
    NORDLYS,
    POSTS,
    REPLY_TIME,
    SATISFACTION,
    THURSDAY,
    WEDNESDAY,
    at,
    entry,
    report,
    report_day,
    with_client,
    with_kpis,
)

MONDAY = date(2026, 11, 16)
THREE_KPIS = with_kpis(NORDLYS, POSTS, REPLY_TIME, SATISFACTION)
NINE_POSTS_SO_FAR = entry(POSTS, 9, MONDAY)
GOOD_NUMBERS = (NINE_POSTS_SO_FAR, entry(POSTS, 4), entry(REPLY_TIME, 130))

WORDS: dict[str, Any] = {
    "carried": (PlanItem("reels for the launch", Fate.DONE), PlanItem("comment backlog", Fate.MOVED)),
    "done": ("launch reels published: https://drive.example/reels?id=1&view=2", "41 comments answered"),
    "plan": ("newsletter draft", "feed check at 10:00"),
    "win": "first reel passed 10,000 views in four hours",
    "explanations": {POSTS.key: Explanation("supplier feed is down until Friday", blocked=True)},
}

# ── what Jonas was asked about ──────────────────────────────────────────────────────────────────────

WAITING = Issue(
    42,
    NORDLYS.id,
    "supplier feed down",
    options=(Option("Pause the 214 articles"), Option("Enter the best 30 by hand")),
    recommended="A",
    decide_by=at("12:00", FRIDAY),
    status=IssueStatus.OPEN,
    sent_at=at("14:40", WEDNESDAY),
)
EMERGENCY = Issue(
    43, NORDLYS.id, "customers see old prices", emergency=True, status=IssueStatus.OPEN, sent_at=at("15:00")
)
DECIDED = replace(WAITING, number=38, status=IssueStatus.DECIDED, decision=Decision("A", Via.REPLY, at("10:00")))
DONE = replace(DECIDED, number=36, status=IssueStatus.DONE, closed_at=at("15:00"))
SOLVED = Issue(44, NORDLYS.id, "shop login locked", status=IssueStatus.SOLVED_MYSELF, closed_at=at("11:00"))
EVERY_ISSUE = (WAITING, EMERGENCY, DECIDED, DONE, SOLVED)


def letter(
    *,
    kind: LetterKind = LetterKind.REPORT,
    engagement: Engagement = THREE_KPIS,
    entries: tuple[Entry, ...] = GOOD_NUMBERS,
    clock: str = "16:02",
    day: date = THURSDAY,
    late: bool = False,
    assistant: Assistant = MIA,
    issues: tuple[Issue, ...] = (),
    **words: Any,
) -> Letter:
    """A letter about a day; ``words`` are the report's fields, all empty unless given."""
    known = report_day(engagement, day, entries=entries, report=report(engagement, day, **words), assistant=assistant)
    return Letter(kind, replace(known, issues=issues), at(clock, day), late)


def normal_day(language: str = "en", **changes: Any) -> Letter:
    """The day most letters are about: three KPIs, one of them not reported, one thing blocked."""
    return letter(engagement=with_client(THREE_KPIS, language=language), **{**WORDS, **changes})


def about(*kpis: Kpi, entries: tuple[Entry, ...] = (), **words: Any) -> Letter:
    """A letter under an agreement on these KPIs."""
    return letter(engagement=with_kpis(NORDLYS, *kpis), entries=entries, **words)
