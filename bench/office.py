"""A database with assistants at work: agreements from docs/examples, and a month of reports behind them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path

from agent.agreement_file.reading import read_agreement
from agent.carrying_out import Conversation
from agent.mail.letters import Letterhead, Letters
from flows.daily_report.state import Held
from flows.engine.step import Pressed
from flows.shared.agreed import Agreed
from flows.shared.report import Entry, Report, ReportStatus
from storage import invites
from storage.agreements import import_agreement
from storage.codec import to_json
from storage.database import Database
from storage.dialogs import move_on
from storage.facts import report_days
from storage.people import by_id
from storage.reports import save_entries, save_report
from storage.timers import set_for_day

TODAY = date(
    2025, 11, 20
)  # a Thursday, long ago: what the Bot API double dates with its own clock never counts as late
REPORT_TIME = datetime(2025, 11, 20, 15, 20, tzinfo=UTC)  # 16:20 in Copenhagen: both reports are due, neither is late
DAYS_BEHIND = 30  # calendar days
FIRST_CHAT = 1000
DELIVER_BY = time(17)  # in Copenhagen
DELIVERY_TIME = datetime(2025, 11, 20, 16, 0, tzinfo=UTC)

_EXAMPLES = Path(__file__).parents[1] / "docs" / "examples"
# For each example, the values of an ordinary day in the order of its KPIs.
_ORDINARY = {"nordlys": (3, 2100, 150, 92), "berger": (4, 11, 100, 5)}
_DONE = ("Tre reels klippet og godkendt", "Kommentarer fra weekenden besvaret", "Nyhedsbrev sat op")
_PLAN = ("Reels til lanceringen", "Gamle kommentarer")
_WIN = "Jonas roste teksterne"


@dataclass(frozen=True, slots=True)
class Assistant:
    """Somebody who reports; ``clients`` are the examples her agreements come from."""

    id: int
    chat: int
    engagements: tuple[int, ...]
    clients: tuple[str, ...]


async def open_office(db: Database, assistants: int) -> list[Assistant]:
    """Hire assistants, in turn with one and with two clients, with a month of work behind them."""
    examples = {name: read_agreement(_EXAMPLES / f"{name}.toml") for name in _ORDINARY}
    people = []
    for number in range(assistants):
        clients = ("nordlys", "berger")[: 1 + number % 2]
        agreements = [_of_her_own(examples[name], number) for name in clients]
        people.append(await db.transact(lambda: _hire(number, clients, agreements)))  # noqa: B023 - awaited at once
        await db.transact(lambda: _remember(db, people[-1], examples))
    return people


def _of_her_own(agreed: Agreed, number: int) -> Agreed:
    assistant = replace(agreed.assistant, name=f"Mia Holm {number}")
    mail = f"{number}.{agreed.client.emails[0]}"
    client = replace(agreed.client, name=f"{agreed.client.name} {number}", emails=(mail,))
    schedule = replace(agreed.terms.schedule, deliver_by=DELIVER_BY)
    return Agreed(assistant, client, replace(agreed.terms, schedule=schedule))


async def _hire(number: int, clients: Sequence[str], agreements: Sequence[Agreed]) -> Assistant:
    before = REPORT_TIME - timedelta(days=DAYS_BEHIND)
    engagements = [(await import_agreement(agreed, before)).engagement for agreed in agreements]
    token = await invites.create_invite(agreements[0].assistant.name, before)
    let_in = await invites.redeem(token, FIRST_CHAT + number, before)
    assert let_in.assistant is not None
    return Assistant(let_in.assistant, FIRST_CHAT + number, tuple(engagements), tuple(clients))


async def _remember(db: Database, her: Assistant, examples: dict[str, Agreed]) -> None:
    for engagement, client in zip(her.engagements, her.clients, strict=True):
        kpis = [kpi.key for kpi in examples[client].terms.kpis]
        entries = [
            (engagement, day, key, str(value), None, False, "", f"past:{day}:{key}")
            for day in _days_behind()
            for key, value in zip(kpis, _ORDINARY[client], strict=True)
        ]
        await _insert(db, 'entry (engagement_id, day, kpi, value, "of", adds, words, source)', entries)
        reports = [_reported(engagement, day) for day in _days_behind()]
        await _insert(db, "report (engagement_id, day, status, content, sent_at)", reports)
        tomorrow = TODAY + timedelta(days=1)
        await set_for_day(db, engagement, tomorrow, REPORT_TIME + timedelta(hours=16), "Europe/Copenhagen")


def _days_behind() -> Iterator[date]:
    days = (TODAY - timedelta(days=back) for back in range(DAYS_BEHIND, 0, -1))
    return (day for day in days if day.weekday() < 5)


def _reported(engagement: int, day: date) -> tuple[object, ...]:
    sent_at = datetime(day.year, day.month, day.day, 15, 5, tzinfo=UTC)
    report = Report(engagement, day, ReportStatus.SENT, done=_DONE, plan=_PLAN, win=_WIN, sent_at=sent_at)
    return engagement, day, report.status.value, to_json(report), sent_at


async def _insert(db: Database, into: str, rows: Sequence[tuple[object, ...]]) -> None:
    places = ", ".join(["(" + ", ".join("?" * len(rows[0])) + ")"] * len(rows))
    await db.execute(f"INSERT INTO {into} VALUES {places}", [value for row in rows for value in row])


async def approve_reports(db: Database, people: Sequence[Assistant]) -> None:
    """Let everybody have pressed *Send at 17:00*: what the flow does then is done by the flow."""
    for her in people:
        await db.transact(lambda: _approve(db, her))  # noqa: B023 - awaited at once
    await db.execute("UPDATE outbox SET status = 'sent', reference = '1'")  # the previews have been shown


async def _approve(db: Database, her: Assistant) -> None:
    reachable = await by_id(db, her.id)
    assert reachable is not None
    talk = Conversation(db, Letters(Letterhead("eod@mail.example")), f"approved:{her.id}", REPORT_TIME)
    days = {day.engagement.id: day for day in await report_days(db, reachable.assistant, TODAY)}
    for engagement, client in zip(her.engagements, her.clients, strict=True):
        kpis = days[engagement].engagement.agreement.kpis
        values = zip(kpis, _ORDINARY[client], strict=True)
        entries = [Entry(TODAY, kpi.key, Decimal(value), source="card", adds=False) for kpi, value in values]
        await save_entries(db, engagement, "card", entries)
        await save_report(db, Report(engagement, TODAY, done=_DONE, plan=_PLAN, win=_WIN))
        dialog = await talk.begin(reachable, "daily_report", engagement=engagement, day=TODAY)
        held = await move_on(
            db, dialog, REPORT_TIME, state_name="Held", state=to_json(Held()), version=1, asked_at=None, open=True
        )
        await talk.play(reachable, held, Pressed(REPORT_TIME, "later"))
