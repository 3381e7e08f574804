"""An end-of-day e-mail with every text put into the client's words, once for subject, plain text and HTML."""

from __future__ import annotations

from dataclasses import dataclass

from agent.words.translate import say
from flows.engine.step import Text, text
from flows.eod_email.compose import EodEmail
from flows.eod_email.kpi_rows import KpiRow
from flows.eod_email.open_points import Point
from flows.shared.free_text import Items
from flows.shared.measure import measure_words


@dataclass(frozen=True, slots=True)
class SaidRow:
    """A KPI in words; ``today`` is ``4`` and ``value_today`` ``4 today``, both empty if not reported."""

    name: str
    status: str
    status_word: str
    today: str
    value_today: str
    details: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SaidList:
    """Lines of free text, and ``and 3 more`` or nothing."""

    shown: tuple[str, ...]
    and_more: str


@dataclass(frozen=True, slots=True)
class SaidPoint:
    """A point in words; ``tag``, ``about`` and ``note`` may be empty."""

    tag: str
    about: str
    words: str
    note: str
    blocked: bool


@dataclass(frozen=True, slots=True)
class SaidEmail:
    """What the templates print, in the order of ``EodEmail``; an empty part is left out."""

    language: str
    subject: str
    title: str
    bottom_line: str
    report: bool
    marks: tuple[str, ...]
    needed: str
    asks: tuple[SaidPoint, ...]
    asks_more: str
    kpis: tuple[SaidRow, ...]
    folded: tuple[SaidRow, ...]
    kpis_more: str
    settled: tuple[SaidPoint, ...]
    done: SaidList
    open: tuple[SaidPoint, ...]
    open_more: str
    next_day: str
    plan: SaidList
    win: str
    footer: str


def said(mail: EodEmail) -> SaidEmail:
    """Put a composed mail into words."""
    voice = _Voice(mail.language, mail.zone)
    return SaidEmail(
        language=mail.language,
        subject=voice(mail.subject),
        title=voice(mail.title),
        bottom_line=voice(mail.bottom_line),
        report=mail.report,
        marks=tuple(map(voice, mail.marks)),
        needed=mail.needed,
        asks=tuple(map(voice.point, mail.asks)),
        asks_more=voice.more(mail.asks_more),
        kpis=tuple(map(voice.row, mail.kpis.rows)),
        folded=tuple(map(voice.row, mail.kpis.folded)),
        kpis_more=voice.more(mail.kpis.more),
        settled=tuple(map(voice.point, mail.settled)),
        done=voice.list(mail.done),
        open=tuple(map(voice.point, mail.open)),
        open_more=voice.more(mail.open_more),
        next_day=voice(mail.next_day),
        plan=voice.list(mail.plan),
        win=mail.win,
        footer=voice(mail.footer),
    )


class _Voice:
    """The client's language and zone."""

    __slots__ = ("language", "zone")

    def __init__(self, language: str, zone: str) -> None:
        self.language, self.zone = language, zone

    def __call__(self, words: Text | None) -> str:
        return say(words, self.language, self.zone) if words else ""

    def more(self, count: int) -> str:
        return self(text("eod-and-more", count=count)) if count else ""

    def list(self, items: Items) -> SaidList:
        return SaidList(items.shown, self.more(items.more))

    def point(self, point: Point) -> SaidPoint:
        return SaidPoint(point.tag, point.about, point.words, self(point.note), point.blocked)

    def row(self, row: KpiRow) -> SaidRow:
        return SaidRow(
            name=row.name,
            status=row.status,
            status_word=self(text(f"status-{row.status}")),
            today=measure_words(row.today, self.language) if row.today else "",
            value_today=self(text("eod-value-today", value=row.today)) if row.today else "",
            details=tuple(map(self, row.details)),
        )
