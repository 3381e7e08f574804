"""One note, one small dialog: read it, put it where it belongs, echo it, and undo or correct it on request."""

from __future__ import annotations

from dataclasses import dataclass

from flows.engine.facts import Facts
from flows.engine.step import Began, Begin, Button, Edited, Effect, Event, Next, Pressed, SaveEntries, Say, text
from flows.progress_note.echo import echo_lines
from flows.progress_note.placing import (
    Place,
    candidates,
    entries_of,
    is_work,
    note_entry,
    places,
    without_client,
)
from flows.reading.numbers import read_tapped
from flows.reading.reading import ReadValue
from flows.shared.first_note import first_note
from flows.shared.report import Entry, ReportDay

CARD = "note"


@dataclass(frozen=True, slots=True)
class Noted:
    """The note is kept for one client. ``source`` names its entries."""

    engagement: int
    source: str
    words: str


@dataclass(frozen=True, slots=True)
class ChoosingClient:
    """The words fit several clients."""

    words: str


@dataclass(frozen=True, slots=True)
class ChoosingNumber:
    """A number can be read in two ways; ``kept`` says whether other values of the note are stored already."""

    engagement: int
    words: str
    kpi: str


STATES = (Noted, ChoosingClient, ChoosingNumber)
State = Noted | ChoosingClient | ChoosingNumber


def step(state: State | None, event: Event, facts: Facts) -> Next[State]:
    """Read a note, or do with it what she wants."""
    match event:
        case Began(why="note", words=words):
            return _read(words, facts)
        case Began(why="undo") | Pressed(choice="undo"):
            return _undo(state, facts)
        case Edited(words=words):
            return _read_again(state, words, facts)
        case Pressed(choice=choice):
            return _chosen(state, choice, facts)
        case _:
            return Next(state)


def _read(words: str, facts: Facts) -> Next[State]:
    found = places(words, facts)
    if len(found) == 1:
        return _keep(found[0], facts)
    if len(found) > 1:
        return _which_client(words, found)
    if not facts.days:
        return Next(None, (Say((text("progress-note-no-client"),)),))
    if not is_work(words):
        return Next(None, (Say((text("progress-note-not-understood", example=first_note(facts.days)),)),))
    fitting = candidates(words, facts)
    if len(fitting) == 1:
        return _keep(Place(fitting[0], (), ()), facts, words=without_client(words, fitting[0]))
    return _which_client(words, tuple(Place(day, (), ()) for day in fitting))


def _which_client(words: str, found: tuple[Place, ...]) -> Next[State]:
    buttons = tuple(
        Button(
            text("progress-note-client", client=place.day.engagement.client.short),
            f"for {place.day.engagement.id}",
        )
        for place in found
    )
    row = (*buttons, Button(text("progress-note-forget"), "forget"))
    return Next(ChoosingClient(words), (Say((text("progress-note-which-client"),), (row,), card=CARD),))


def _keep(place: Place, facts: Facts, words: str = "") -> Next[State]:
    """Store what is certain; ask about one number that is not."""
    day, source = place.day, facts.source
    entries = entries_of(place, source) if place.values else ()
    if not place.values and not place.unclear:
        entries = (note_entry(day, words, source),)
    saved: tuple[Effect, ...] = (SaveEntries(day.engagement.id, source, entries),) if entries else ()
    if place.unclear:
        return _which_number(place, saved)
    after = day.with_entries(source, entries)
    said = _echo(after, entries)
    return Next(Noted(day.engagement.id, source, words), (*saved, said, *_report_changed(day, words, noted=True)))


def _which_number(place: Place, saved: tuple[Effect, ...]) -> Next[State]:
    unclear, day = place.unclear[0], place.day
    kpi = day.engagement.agreement.kpi(unclear.kpi)
    if kpi is None:
        return Next(None, saved)
    values = tuple(
        Button(text("progress-note-value", value=kpi.measure(value)), f"number {value.normalize():f}")
        for value in unclear.candidates
    )
    ask = text("progress-note-which-number", client=day.engagement.client.short, name=kpi.name)
    say = Say((ask,), ((*values, Button(text("progress-note-neither"), "forget")),), card=CARD)
    return Next(ChoosingNumber(day.engagement.id, unclear.words, kpi.key), (*saved, say))


def _chosen(state: State | None, choice: str, facts: Facts) -> Next[State]:
    name, _, rest = choice.partition(" ")
    if name == "forget":
        return Next(None, (Say((text("progress-note-forgotten"),), card=CARD),))
    if isinstance(state, ChoosingClient) and name == "for":
        return _for_client(state.words, rest, facts)
    if isinstance(state, ChoosingNumber) and name == "number":
        return _with_number(state, rest, facts)
    return Next(state)


def _for_client(words: str, engagement: str, facts: Facts) -> Next[State]:
    for place in places(words, facts):
        if str(place.day.engagement.id) == engagement:
            return _keep(place, facts)
    for day in facts.days:
        if str(day.engagement.id) == engagement:
            return _keep(Place(day, (), ()), facts, words=without_client(words, day))
    return Next(None)


def _with_number(state: ChoosingNumber, amount: str, facts: Facts) -> Next[State]:
    day = next((day for day in facts.days if day.engagement.id == state.engagement), None)
    kpi = None if day is None else day.engagement.agreement.kpi(state.kpi)
    number = read_tapped(amount)
    if number is None:
        return Next(state)
    if day is None or kpi is None:
        return Next(None)
    known = tuple(
        ReadValue(entry.kpi, entry.value, entry.of, entry.adds, entry.words)
        for entry in day.entries
        if entry.source == facts.source
    )
    value = ReadValue(kpi.key, number, adds=kpi.adds_up, words=state.words)
    return _keep(Place(day, (*known, value), ()), facts)


def _undo(state: State | None, facts: Facts) -> Next[State]:
    if not isinstance(state, Noted):
        return Next(None, (Say((text("progress-note-forgotten"),), card=CARD),))
    day = next((day for day in facts.days if day.engagement.id == state.engagement), None)
    undone = SaveEntries(state.engagement, state.source, ())
    if day is None:
        return Next(None, (undone,))
    said = Say((text("progress-note-undone", client=day.engagement.client.short),), card=CARD)
    return Next(None, (undone, said, *_report_changed(day, state.words, noted=False)))


def _read_again(state: State | None, words: str, facts: Facts) -> Next[State]:
    """She edited the message: what it said before is replaced by what it says now."""
    again = _read(words, facts)
    if not isinstance(state, Noted):
        return again
    elsewhere = isinstance(again.state, Noted) and again.state.engagement == state.engagement
    dropped = () if elsewhere else (SaveEntries(state.engagement, state.source, ()),)
    return Next(again.state, (*dropped, *again.effects))


def _echo(day: ReportDay, entries: tuple[Entry, ...]) -> Say:
    return Say(echo_lines(day, entries), ((Button(text("progress-note-undo"), "undo"),),), card=CARD)


def _report_changed(day: ReportDay, words: str, *, noted: bool) -> tuple[Effect, ...]:
    """A report that has been begun (or sent) must know of it."""
    if day.report is None:
        return ()
    why = "changed" if not words else "noted" if noted else "unnoted"
    return (Begin("daily_report", why, day.engagement.id, day.day, words),)
