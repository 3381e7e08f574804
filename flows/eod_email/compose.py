"""Puts a day together for the client: the bottom line first, then what is needed, numbers, work, open points."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from flows.engine.step import Text, text
from flows.eod_email.bottom_line import bottom_line
from flows.eod_email.clock import moment, next_day
from flows.eod_email.issue_points import asks, settled, unfinished
from flows.eod_email.kpi_rows import KpiTable, kpi_row, table
from flows.eod_email.open_points import Point, open_points
from flows.eod_email.subject import client_name, subject
from flows.shared.free_text import LIST_LIMIT, Items, LetterError, clean, cut, items, name, weight
from flows.shared.pace import standings
from flows.shared.report import Letter, LetterKind, Report, ReportDay, outcomes, plan_for_tomorrow
from flows.shared.working_time import instant

__all__ = ["EodEmail", "LetterError", "compose"]

ITEM_LIMITS = (300, 150, 75, 40, 20)  # characters of one item: the first at which everything fits is taken
FREE_TEXT_LIMIT = 5000  # bytes of free text and KPI names in both parts together: the mail stays below 30 kB
NEEDED_FACTOR = 2  # the question to the client may be twice as long as any other item


@dataclass(frozen=True, slots=True)
class EodEmail:
    """An end-of-day e-mail before it is put into words, in the order it is read. Empty parts are left out.

    ``language`` and ``zone`` are the client's. ``marks`` say that it is a correction or late. ``report`` is False
    for the late notice, which has a subject, a title and a bottom line and nothing else.
    """

    language: str
    zone: str
    subject: Text
    title: Text
    bottom_line: Text
    report: bool = False
    marks: tuple[Text, ...] = ()
    needed: str = ""
    asks: tuple[Point, ...] = ()
    asks_more: int = 0
    kpis: KpiTable = field(default_factory=KpiTable)
    settled: tuple[Point, ...] = ()
    done: Items = field(default_factory=Items)
    open: tuple[Point, ...] = ()
    open_more: int = 0
    next_day: Text | None = None
    plan: Items = field(default_factory=Items)
    win: str = ""
    footer: Text | None = None


def compose(letter: Letter) -> EodEmail:
    """Write the e-mail of a letter; a name that cannot stand in a header raises ``LetterError``."""
    if letter.kind is LetterKind.LATE_NOTICE:
        return _late_notice(letter)
    day = _with_report_time(letter)
    client, report = day.engagement.client, day.report or Report(day.engagement.id, day.day)
    rows = [kpi_row(standing, day) for standing in standings(day)]
    needed, asked = clean(report.needed), asks(day, letter.reported_at)
    over, done = settled(day), items(outcomes(day, report))
    points = (*unfinished(day, letter.reported_at), *open_points(day, report, rows))
    mail = EodEmail(
        language=client.language,
        zone=client.zone,
        subject=subject(letter, rows, needed=bool(needed or asked)),
        title=text("eod-title", client=client_name(letter), day=day.day),
        bottom_line=bottom_line(rows, len(over) + len(done.shown) + done.more, points, len(asked)),
        report=True,
        marks=_marks(letter),
        needed=needed,
        asks=asked[:LIST_LIMIT],
        asks_more=max(0, len(asked) - LIST_LIMIT),
        kpis=table(rows),
        settled=over[:LIST_LIMIT],
        done=done.first(LIST_LIMIT - len(over), and_more=max(0, len(over) - LIST_LIMIT)),
        open=points[:LIST_LIMIT],
        open_more=max(0, len(points) - LIST_LIMIT),
        next_day=next_day(day, "eod-tomorrow", "eod-next-day"),
        plan=items(plan_for_tomorrow(report)),
        win=clean(report.win or ""),
        footer=text("eod-footer", name=_author(letter), reported=moment(letter.reported_at, day)),
    )
    return _within_size(mail)


def _late_notice(letter: Letter) -> EodEmail:
    """The neutral sentence that today's report has not arrived, and nothing else."""
    client, day = client_name(letter), letter.day.day
    return EodEmail(
        language=letter.day.engagement.client.language,
        zone=letter.day.engagement.client.zone,
        subject=text("eod-subject-not-arrived", client=client, day=day),
        title=text("eod-title", client=client, day=day),
        bottom_line=text("eod-not-arrived", name=_author(letter), day=day),
    )


def _author(letter: Letter) -> str:
    return name(letter.day.assistant.name, "Assistant's name")


def _with_report_time(letter: Letter) -> ReportDay:
    """Judge a KPI that is the report's own time by this report; a correction keeps the first one's time."""
    day, times = letter.day, dict(letter.day.sent_times)
    if letter.kind is LetterKind.REPORT or day.day not in times:
        times[day.day] = letter.reported_at
    return replace(day, sent_times=times)


def _marks(letter: Letter) -> tuple[Text, ...]:
    if letter.kind is LetterKind.CORRECTION:
        return (text("eod-correction"),)
    day, schedule = letter.day, letter.day.engagement.agreement.schedule
    due = instant(day.day, schedule.deliver_by, day.assistant.zone) if letter.late else None
    return (text("eod-late", by=moment(due, day)),) if due else ()


def _within_size(mail: EodEmail) -> EodEmail:
    """Cut every item at the longest limit with which the mail stays below its size."""
    shorter = mail
    for limit in ITEM_LIMITS:
        shorter = _cut_items(mail, limit)
        if sum(map(weight, _free_text(shorter))) <= FREE_TEXT_LIMIT:
            break
    return shorter


def _cut_items(mail: EodEmail, limit: int) -> EodEmail:
    return replace(
        mail,
        needed=cut(mail.needed, NEEDED_FACTOR * limit),
        asks=tuple(point.cut(limit) for point in mail.asks),
        settled=tuple(point.cut(limit) for point in mail.settled),
        done=mail.done.cut(limit),
        open=tuple(point.cut(limit) for point in mail.open),
        plan=mail.plan.cut(limit),
        win=cut(mail.win, limit),
    )


def _free_text(mail: EodEmail) -> Iterator[str]:
    yield mail.needed
    yield mail.win
    yield from mail.done.shown
    yield from mail.plan.shown
    for point in (*mail.asks, *mail.settled, *mail.open):
        yield point.about + point.words
    for row in mail.kpis.rows + mail.kpis.folded:
        yield row.name
