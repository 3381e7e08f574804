"""Letters about Mia's Thursday, as plain values, for every test of the end-of-day e-mail."""

from __future__ import annotations

from datetime import date
from typing import Any

from flows.shared.agreement import Engagement, Kpi
from flows.shared.people import Assistant
from flows.shared.report import Entry, Explanation, Fate, Letter, LetterKind, PlanItem
from tests.flows.examples import (
    MIA,
    NORDLYS,
    POSTS,
    REPLY_TIME,
    SATISFACTION,
    THURSDAY,
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


def letter(
    *,
    kind: LetterKind = LetterKind.REPORT,
    engagement: Engagement = THREE_KPIS,
    entries: tuple[Entry, ...] = GOOD_NUMBERS,
    clock: str = "16:02",
    day: date = THURSDAY,
    late: bool = False,
    assistant: Assistant = MIA,
    **words: Any,
) -> Letter:
    """A letter about a day; ``words`` are the report's fields, all empty unless given."""
    known = report_day(engagement, day, entries=entries, report=report(engagement, day, **words), assistant=assistant)
    return Letter(kind, known, at(clock, day), late)


def normal_day(language: str = "en", **changes: Any) -> Letter:
    """The day most letters are about: three KPIs, one of them not reported, one thing blocked."""
    return letter(engagement=with_client(THREE_KPIS, language=language), **{**WORDS, **changes})


def about(*kpis: Kpi, entries: tuple[Entry, ...] = (), **words: Any) -> Letter:
    """A letter under an agreement on these KPIs."""
    return letter(engagement=with_kpis(NORDLYS, *kpis), entries=entries, **words)
