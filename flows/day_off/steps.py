"""Asks which day she is off, keeps it, and lets her take it back; today's open reports end with it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from flows.day_off.dates import read_span
from flows.day_off.span import Span, in_a_row
from flows.engine.facts import Facts
from flows.engine.step import Began, Begin, Button, Event, Line, Next, Pressed, Said, SaveDayOff, Say, Text, text
from flows.shared.people import Assistant
from flows.shared.working_time import days_between, next_working_day, works_on

CARD = "day-off"
FURTHEST = timedelta(days=366)
MOST_SHOWN = 8  # spans with a button of their own
FINISHED = {"Sent", "Correcting", "Skipped"}


@dataclass(frozen=True, slots=True)
class Choosing:
    """She is asked which day."""


@dataclass(frozen=True, slots=True)
class Settled:
    """Nothing is asked any more; days off can still be taken back."""


State = Choosing | Settled
STATES = (Choosing, Settled)


def step(state: State | None, event: Event, facts: Facts) -> Next[State]:
    """Ask, take a day off, take it back, or leave it."""
    match event:
        case Began(why="cancel") | Pressed(choice="leave"):
            return Next(None, (Say((text("day-off-left"),), card=CARD),))
        case Pressed(choice=choice):
            return _pressed(state or Choosing(), choice, facts)
        case Said(words=words) | Began(why="dayoff", words=words) if words:
            return _typed(words, facts)
        case _:
            return _ask(facts, fresh=True)


def _typed(words: str, facts: Facts) -> Next[State]:
    span = read_span(words, facts.today)
    if span is None:
        return _ask(facts, text("day-off-not-a-day"), fresh=True)
    return _take(span, facts, fresh=True)


def _pressed(state: State, choice: str, facts: Facts) -> Next[State]:
    span = _span(choice)
    if choice.startswith("off ") and span:
        return _take(span, facts)
    if choice.startswith("remove ") and span:
        return _take_back(state, span, facts)
    return Next(state, asks=isinstance(state, Choosing))


def _span(choice: str) -> Span | None:
    try:
        _, first, last = choice.split()
        return Span(date.fromisoformat(first), date.fromisoformat(last))
    except ValueError:
        return None


def _take(span: Span, facts: Facts, *, fresh: bool = False) -> Next[State]:
    """Keep the days from today on; say kindly why if there are none to keep."""
    ahead = Span(max(span.first, facts.today), span.last)
    if span.last < facts.today:
        return _ask(facts, text("day-off-over", days=span.words), fresh=fresh)
    if span.last > facts.today + FURTHEST:
        return _ask(facts, text("day-off-too-far"), fresh=fresh)
    days = tuple(days_between(ahead.first, ahead.last))
    if not any(works_on(replace(facts.assistant, days_off=frozenset()), day) for day in days):
        return _ask(facts, text("day-off-free-anyway", days=ahead.words), fresh=fresh)
    after = _with_days_off(facts, facts.assistant.days_off | set(days))
    say = _card(after, (text("day-off-taken", days=ahead.words),), fresh=fresh)
    return Next(Settled(), (*(SaveDayOff(day) for day in days), say, *_reports_end(days, facts)))


def _take_back(state: State, span: Span, facts: Facts) -> Next[State]:
    days = tuple(sorted(day for day in facts.assistant.days_off if span.first <= day <= span.last))
    after = _with_days_off(facts, facts.assistant.days_off.difference(days))
    key = "day-off-taken-back-today" if facts.today in days else "day-off-taken-back"
    notice = text(key, days=span.words)
    settled: Next[State] = Next(state, (_card(after, (notice,)),))
    shown = _ask(after, notice) if isinstance(state, Choosing) else settled
    return replace(shown, effects=(*(SaveDayOff(day, off=False) for day in days), *shown.effects))


def _reports_end(days: tuple[date, ...], facts: Facts) -> Iterator[Begin]:
    """A day off that is today ends today's reports that are still open."""
    for other in facts.open:
        unfinished = other.flow == "daily_report" and other.day == facts.today and other.state not in FINISHED
        if unfinished and facts.today in days:
            yield Begin("daily_report", "day_off", other.engagement, other.day)


def _ask(facts: Facts, notice: Text | None = None, *, fresh: bool = False) -> Next[State]:
    lines = (*((notice,) if notice else ()), text("day-off-which"))
    return Next(Choosing(), (_card(facts, lines, _suggestions(facts), fresh=fresh),), asks=True)


def _suggestions(facts: Facts) -> tuple[tuple[Button, ...], ...]:
    """Today, if she works, and her next two working days."""
    her, today = facts.assistant, facts.today
    first = next_working_day(her, today)
    days = (*((today,) if works_on(her, today) else ()), first, next_working_day(her, first))
    return tuple(Button(_label(day, today), f"off {day} {day}") for day in days), (
        Button(text("day-off-leave"), "leave"),
    )


def _label(day: date, today: date) -> Text:
    if day == today:
        return text("day-off-today")
    return text("day-off-tomorrow") if day == today + timedelta(days=1) else text("day-off-day", day=day)


def _card(
    facts: Facts, lines: tuple[Line, ...], buttons: tuple[tuple[Button, ...], ...] = (), *, fresh: bool = False
) -> Say:
    """The message, with a button for each span of days off that is still ahead."""
    spans = in_a_row(day for day in facts.assistant.days_off if day >= facts.today)
    if spans:
        lines = (*lines, text("day-off-ahead"))
    if len(spans) > MOST_SHOWN:
        lines = (*lines, text("day-off-more", count=len(spans) - MOST_SHOWN))
    remove = tuple(
        (Button(text("day-off-remove", days=span.words), f"remove {span.first} {span.last}"),)
        for span in spans[:MOST_SHOWN]
    )
    return Say(lines, (*buttons, *remove), card=CARD, fresh=fresh)


def _with_days_off(facts: Facts, days_off: frozenset[date] | set[date]) -> Facts:
    her: Assistant = replace(facts.assistant, days_off=frozenset(days_off))
    return replace(facts, assistant=her)
