"""Mia and her two clients as plain values, for every test of a flow.

    day = report_day(NORDLYS, entries=(entry(POSTS, 2),), report=sent(NORDLYS))
    known = facts(day, report_day(BERGER), about=NORDLYS, open=(open_report(BERGER, "Waiting"),))
    step(state, Said(at("16:05"), "posts 2"), known)

Everything happens on a Thursday in November unless a test says otherwise. The values fit one another: what is in
``facts`` is what the database would give for them.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from flows.engine.facts import Facts, OpenDialog
from flows.shared.agreement import Agreement, Direction, Engagement, Kpi, Period, Schedule
from flows.shared.issue import Issue, on_day
from flows.shared.measure import Kind
from flows.shared.people import Assistant, Client
from flows.shared.report import NOTE, Entry, Report, ReportDay, ReportStatus

WEDNESDAY, THURSDAY, FRIDAY = date(2026, 11, 18), date(2026, 11, 19), date(2026, 11, 20)
SATURDAY, MONDAY = date(2026, 11, 21), date(2026, 11, 23)

MIA = Assistant(1, "Mia Holm", "da", "Europe/Copenhagen", holidays="DK")
JONAS = Client(1, "Nordlys ApS", "Nordlys", "Jonas Berg", "en", "Europe/Berlin", ("jonas@nordlys.example",))
FRAU_BERGER = Client(
    2,
    "Berger Feinkost GmbH",
    "Berger",
    "Frau Berger",
    "de",
    "Europe/Berlin",
    ("k.berger@berger.example", "buero@berger.example"),
)

# ── what Nordlys counts ─────────────────────────────────────────────────────────────────────────────

POSTS = Kpi(
    "approved-posts",
    "Approved posts",
    Kind.COUNT,
    Decimal(15),
    aliases=("posts", "post", "opslag"),
    objective="More inbound enquiries",
    done_when="approved by Jonas and scheduled",
)
TURNAROUND = Kpi(
    "post-turnaround",
    "Post turnaround",
    Kind.DURATION,
    Decimal(48 * 60),
    Direction.AT_MOST,
    aliases=("turnaround", "ekspeditionstid"),
    done_when="from his brief to the draft he can approve",
)
REPLY_TIME = Kpi(
    "reply-time",
    "Reply time",
    Kind.DURATION,
    Decimal(4 * 60),
    Direction.AT_MOST,
    Period.DAY,
    aliases=("reply", "svartid"),
)
SATISFACTION = Kpi("satisfaction", "Satisfaction", Kind.PERCENT, Decimal(90), aliases=("satisfied", "tilfredshed"))

# ── what Berger counts ──────────────────────────────────────────────────────────────────────────────

TEXTS = Kpi(
    "produkttexte",
    "Produkttexte",
    Kind.COUNT,
    Decimal(20),
    aliases=("texte", "text", "tekster"),
    done_when="von Frau Berger freigegeben",
    each_at_least="80 Wörter",
)
REQUESTS = Kpi(
    "bestellanfragen-beantwortet",
    "Bestellanfragen beantwortet",
    Kind.COUNT,
    Decimal(10),
    period=Period.DAY,
    aliases=("anfragen", "forespørgsler"),
)
REFUNDS = Kpi(
    "erstattungen",
    "Erstattungen",
    Kind.MONEY,
    Decimal(150),
    Direction.AT_MOST,
    Period.MONTH,
    aliases=("erstattung",),
    currency="EUR",
)

# ── the other kinds there are ───────────────────────────────────────────────────────────────────────

LEADS = Kpi("leads", "Leads", Kind.COUNT, Decimal(50), aliases=("lead",))
CONVERSION = Kpi(
    "conversion",
    "Conversion",
    Kind.PERCENT,
    Decimal(10),
    aliases=("conversions",),
    numerator="Conversions",
    denominator="Leads",
)
STARS = Kpi("stars", "Stars", Kind.RATING, Decimal("4.5"), aliases=("rating",))
ON_TIME = Kpi("on-time", "Report on time", Kind.TIME, Decimal(16 * 60), Direction.AT_MOST, from_report=True)
BACKUP = Kpi("backup", "Backup checked", Kind.YES_NO, Decimal(1), period=Period.DAY, aliases=("backup",))

EVERY_KIND = (POSTS, REPLY_TIME, SATISFACTION, REFUNDS, LEADS, CONVERSION, STARS, ON_TIME, BACKUP)

NORDLYS = Engagement(
    1,
    JONAS,
    Agreement(
        1,
        date(2026, 1, 5),
        Schedule(time(16), time(17), plan_at=time(8, 30), grace=timedelta(hours=1)),
        (POSTS, TURNAROUND, REPLY_TIME, SATISFACTION),
    ),
)
BERGER = Engagement(
    2,
    FRAU_BERGER,
    Agreement(
        1,
        date(2026, 1, 5),
        Schedule(time(16, 15), time(17, 30), grace=timedelta(minutes=45)),
        (TEXTS, REQUESTS, REFUNDS),
    ),
)


def mia(**changes: Any) -> Assistant:
    """Mia, but different: ``mia(language="de", days_off=frozenset({FRIDAY}))``."""
    return replace(MIA, **changes)


def at(clock: str, day: date = THURSDAY, zone: str = MIA.zone) -> datetime:
    """The instant (UTC) at which a clock in Mia's zone shows ``16:05``."""
    return datetime.combine(day, time.fromisoformat(clock), ZoneInfo(zone)).astimezone(UTC)


def with_kpis(engagement: Engagement, *kpis: Kpi) -> Engagement:
    """The same client under an agreement on other KPIs."""
    return replace(engagement, agreement=replace(engagement.agreement, kpis=kpis))


def with_client(engagement: Engagement, **changes: Any) -> Engagement:
    """The same agreement with another client: ``with_client(NORDLYS, zone="Asia/Manila")``."""
    return replace(engagement, client=replace(engagement.client, **changes))


def with_schedule(engagement: Engagement, **changes: Any) -> Engagement:
    """The same client with other times: ``with_schedule(NORDLYS, grace=None)``."""
    schedule = replace(engagement.agreement.schedule, **changes)
    return replace(engagement, agreement=replace(engagement.agreement, schedule=schedule))


def entry(
    kpi: Kpi, value: str | int, day: date = THURSDAY, *, adds: bool = True, of: int | None = None, source: str = "m1"
) -> Entry:
    """A value as noted; ``of`` is a rate's denominator."""
    return Entry(day, kpi.key, Decimal(value), adds, None if of is None else Decimal(of), source=source)


def noted(words: str, day: date = THURSDAY, source: str = "m1") -> Entry:
    """A plain line of work done."""
    return Entry(day, NOTE, words=words, source=source)


def report(engagement: Engagement, day: date = THURSDAY, **fields: Any) -> Report:
    """A report in the making: ``report(NORDLYS, done=("reels",), plan=())``."""
    return Report(engagement.id, day, **fields)


def sent(engagement: Engagement, clock: str = "16:02", day: date = THURSDAY, **fields: Any) -> Report:
    """A report the client has had since that time."""
    return Report(engagement.id, day, **{"status": ReportStatus.SENT, "sent_at": at(clock, day), **fields})


def skipped(engagement: Engagement, day: date = THURSDAY) -> Report:
    """A day on which no report is made."""
    return Report(engagement.id, day, status=ReportStatus.SKIPPED)


def report_day(
    engagement: Engagement,
    day: date = THURSDAY,
    *,
    entries: tuple[Entry, ...] = (),
    report: Report | None = None,
    previous: Report | None = None,
    assistant: Assistant = MIA,
) -> ReportDay:
    """One engagement's day; the times of the reports given are known, as they are in the database."""
    known = [each for each in (previous, report) if each is not None and each.sent and each.sent_at is not None]
    times = {each.day: each.sent_at for each in known if each.sent_at is not None}
    return ReportDay(assistant, engagement, day, entries, report, previous, times)


def facts(
    *days: ReportDay,
    about: Engagement | None = None,
    open: tuple[OpenDialog, ...] = (),  # noqa: A002 - the field's name
    assistant: Assistant | None = None,
    today: date = THURSDAY,
    source: str = "",
    issue: Issue | None = None,
    issues: tuple[Issue, ...] = (),
) -> Facts:
    """What a flow knows: the days given, or an empty day with each client."""
    her = assistant or (days[0].assistant if days else MIA)
    known = days or tuple(report_day(each, today, assistant=her) for each in (NORDLYS, BERGER))
    known = tuple(replace(day, assistant=her) for day in known)
    every = tuple(dict.fromkeys((*issues, *((issue,) if issue else ()))))
    known = tuple(replace(day, issues=_told(day, every)) for day in known)
    number = max((each.number for each in every), default=0) + 1
    current = tuple(each for each in every if not each.over)
    return Facts(her, today, known, about.id if about else None, source, open, issue, current, number)


def _told(day: ReportDay, issues: tuple[Issue, ...]) -> tuple[Issue, ...]:
    return day.issues or on_day(
        (each for each in issues if each.engagement == day.engagement.id), day.day, day.assistant.zone
    )


def without_clients(assistant: Assistant = MIA, today: date = THURSDAY) -> Facts:
    """What a flow knows of somebody whose agreement has not been imported yet."""
    return Facts(assistant, today, ())


def open_report(engagement: Engagement, state: str, day: date = THURSDAY) -> OpenDialog:
    """The open conversation about a report: ``open_report(BERGER, "Waiting")``."""
    return OpenDialog("daily_report", engagement.id, day, state, asks=state == "Asking")
