"""One note, one small dialog: read it, put it where it belongs, echo it, and undo or correct it on request."""

from __future__ import annotations

from dataclasses import dataclass, replace

from flows.engine.facts import Facts
from flows.engine.step import Began, Begin, Button, Edited, Effect, Event, Next, Pressed, SaveEntries, Say, Text, text
from flows.progress_note.echo import echo_lines
from flows.progress_note.placing import (
    Place,
    candidates,
    entries_of,
    is_work,
    note_entry,
    place,
    places,
    problem_in,
)
from flows.progress_note.problem import CARD, ask_about, write_up, write_up_button, write_up_for
from flows.reading.numbers import read_tapped
from flows.reading.reading import Unclear
from flows.shared.client_named import without_client
from flows.shared.first_note import first_note, note_for
from flows.shared.report import Entry, ReportDay


@dataclass(frozen=True, slots=True)
class Noted:
    """The note is kept for one client; ``words`` are those of a plain result, empty if it was values.

    ``problem`` is what it says is in the way.
    """

    engagement: int
    words: str = ""
    problem: str = ""


@dataclass(frozen=True, slots=True)
class ChoosingClient:
    """The words fit several clients."""

    words: str


@dataclass(frozen=True, slots=True)
class ChoosingNumber:
    """A KPI's number can be read in two ways. ``words`` are the whole note; what is certain in it is stored already."""

    engagement: int
    words: str
    kpi: str


@dataclass(frozen=True, slots=True)
class Suspecting:
    """The words sound as if something were in the way; she is asked what to make of them. Nothing is stored yet."""

    words: str


STATES = (Noted, ChoosingClient, ChoosingNumber, Suspecting)
State = Noted | ChoosingClient | ChoosingNumber | Suspecting


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
        return _keep(found[0], words, facts)
    if len(found) > 1:
        return _which_client(words, tuple(each.day for each in found))
    if not facts.days:
        return Next(None, (Say((text("progress-note-no-client"),)),))
    if problem_in(words, facts):
        return Next(Suspecting(words), (ask_about(),))
    return _read_result(words, facts)


def _read_result(words: str, facts: Facts) -> Next[State]:
    """Words without a KPI: something she got done, for the client she names, or her only one."""
    if not is_work(words):
        say = Say((text("progress-note-not-understood", example=first_note(facts.days)),), card=CARD)
        return Next(None, (say,))
    fitting = candidates(words, facts)
    if len(fitting) == 1:
        return _keep_result(fitting[0], words, facts)
    return _which_client(words, fitting)


def _which_client(words: str, days: tuple[ReportDay, ...]) -> Next[State]:
    buttons = tuple(
        Button(text("progress-note-client", client=day.engagement.client.short), f"for {day.engagement.id}")
        for day in days
    )
    row = (*buttons, Button(text("progress-note-forget"), "forget"))
    return Next(ChoosingClient(words), (Say((text("progress-note-which-client"),), (row,), card=CARD),))


def _keep(found: Place, words: str, facts: Facts) -> Next[State]:
    """Store what is certain; ask about the numbers that are not, one after the other."""
    return _store(found.day, entries_of(found, facts.source), _to_ask(found), words, facts)


def _to_ask(found: Place) -> tuple[Unclear, ...]:
    """What is unclear, with those she can choose from first."""
    return tuple(sorted(found.unclear, key=lambda each: not each.candidates))


def _keep_result(day: ReportDay, words: str, facts: Facts) -> Next[State]:
    """Store words without a KPI as something she got done."""
    result = note_entry(day, without_client(words, day), facts.source)
    said = _echo(day.with_entries(facts.source, (result,)), (result,))
    saved = SaveEntries(day.engagement.id, facts.source, (result,))
    noted = Noted(day.engagement.id, result.words)
    return Next(noted, (saved, said, *_report_changed(day, result.words, noted=True)))


def _store(
    day: ReportDay, entries: tuple[Entry, ...], unclear: tuple[Unclear, ...], words: str, facts: Facts
) -> Next[State]:
    source = facts.source
    saved: tuple[Effect, ...] = ()
    if entries:
        saved = (SaveEntries(day.engagement.id, source, entries), *_report_changed(day, "", noted=True))
    if unclear and unclear[0].candidates:
        return _which_number(day, unclear[0], words, saved)
    asked = _how_many(day, unclear)
    if not entries:
        return Next(None, (Say(asked, card=CARD),)) if asked else _forgotten()
    problem = place(words, day).problem
    said = _echo(day.with_entries(source, entries), entries, problem)
    told = replace(said, lines=(*said.lines, *asked))
    return Next(Noted(day.engagement.id, problem=problem), (*saved, told))


def _how_many(day: ReportDay, unclear: tuple[Unclear, ...]) -> tuple[Text, ...]:
    """*A few leads* holds no number to choose from: say how to write one."""
    kpis = [kpi for each in unclear if (kpi := day.engagement.agreement.kpi(each.kpi))]
    client = day.engagement.client.short
    return tuple(text("progress-note-how-many", client=client, name=kpi.name, example=note_for(kpi)) for kpi in kpis)


def _which_number(day: ReportDay, unclear: Unclear, words: str, saved: tuple[Effect, ...]) -> Next[State]:
    kpi = day.engagement.agreement.kpi(unclear.kpi)
    if kpi is None:
        return Next(None, saved)
    values = tuple(
        Button(text("progress-note-value", value=kpi.measure(value)), f"number {value.normalize():f}")
        for value in unclear.candidates
    )
    ask = text("progress-note-which-number", client=day.engagement.client.short, name=kpi.name)
    say = Say((ask,), ((*values, Button(text("progress-note-neither"), "forget")),), card=CARD)
    return Next(ChoosingNumber(day.engagement.id, words, kpi.key), (*saved, say))


def _chosen(state: State | None, choice: str, facts: Facts) -> Next[State]:
    name, _, rest = choice.partition(" ")
    match state:
        case ChoosingClient() if name == "forget":
            return _forgotten()
        case ChoosingClient(words=words) if name == "for":
            return _for_client(state, words, rest, facts)
        case ChoosingNumber() if name in {"number", "forget"}:
            return _with_number(state, rest if name == "number" else None, facts)
        case Suspecting(words=words) if choice == "write_up":
            return Next(None, write_up(words))
        case Suspecting(words=words) if choice == "just_a_note":
            return _read_result(words, facts)
        case Noted(problem=problem) if choice == "write_up" and problem:
            return _written_up(state, facts)
        case _:
            return Next(state)


def _written_up(state: Noted, facts: Facts) -> Next[State]:
    """The values stay as they were noted; what is in the way becomes a write-up."""
    day = _day(state.engagement, facts)
    if day is None:
        return Next(None)
    begin = write_up_for(state.engagement, state.problem, facts)
    return Next(replace(state, problem=""), (_echo(day, _stored(state, facts)), begin))


def _forgotten() -> Next[State]:
    return Next(None, (Say((text("progress-note-forgotten"),), card=CARD),))


def _for_client(state: State, words: str, engagement: str, facts: Facts) -> Next[State]:
    for day in facts.days:
        if str(day.engagement.id) == engagement:
            found = place(words, day)
            says = found.values or found.unclear
            return _keep(found, words, facts) if says else _keep_result(day, words, facts)
    return Next(state)


def _with_number(state: ChoosingNumber, amount: str | None, facts: Facts) -> Next[State]:
    """She has said which number it is, or (None) neither of them; what else is unclear is asked next."""
    day = _day(state.engagement, facts)
    if day is None:
        return Next(None)
    unclear = _to_ask(place(state.words, day))
    at = next((number for number, each in enumerate(unclear) if each.kpi == state.kpi), None)
    if at is None:
        return Next(None)  # agreed away since
    asked, entries = unclear[at], _stored(state, facts)
    if amount is not None:
        number = read_tapped(amount)
        if number not in asked.candidates or number is None:
            return Next(state)
        chosen = Entry(day.day, asked.kpi, number, asked.adds, words=asked.words, source=facts.source)
        entries = (*(entry for entry in entries if entry.kpi != asked.kpi), chosen)
    return _store(day, entries, unclear[at + 1 :], state.words, facts)


def _undo(state: State | None, facts: Facts) -> Next[State]:
    if not isinstance(state, Noted | ChoosingNumber) or not _stored(state, facts):
        return _forgotten()
    client = next(day.engagement.client for day in facts.days if day.engagement.id == state.engagement)
    said = Say((text("progress-note-undone", client=client.short),), card=CARD)
    return Next(None, (*_withdrawn(state, facts), said))


def _read_again(state: State | None, words: str, facts: Facts) -> Next[State]:
    """She edited the message: what it said before is replaced by what it says now."""
    again = _read(words, facts)
    if not isinstance(state, Noted | ChoosingNumber) or not _stored(state, facts):
        return again
    return Next(again.state, (*_withdrawn(state, facts, by=again.state), *again.effects))


def _withdrawn(state: Noted | ChoosingNumber, facts: Facts, by: State | None = None) -> tuple[Effect, ...]:
    """Take out what the note said. If the same client's report hears of its new words anyway, quietly."""
    day, words = _day(state.engagement, facts), state.words if isinstance(state, Noted) else ""
    dropped = SaveEntries(state.engagement, facts.source, ())
    if day is None:
        return (dropped,)
    if isinstance(by, Noted) and by.engagement == state.engagement:
        quietly = Begin("daily_report", "dropped", state.engagement, day.day, words)
        return (quietly,) if words and day.report is not None else ()
    return (dropped, *_report_changed(day, words, noted=False))


def _stored(state: Noted | ChoosingNumber, facts: Facts) -> tuple[Entry, ...]:
    """The entries this note has made."""
    day = _day(state.engagement, facts)
    return () if day is None else tuple(entry for entry in day.entries if entry.source == facts.source)


def _day(engagement: int, facts: Facts) -> ReportDay | None:
    return next((day for day in facts.days if day.engagement.id == engagement), None)


def _echo(day: ReportDay, entries: tuple[Entry, ...], problem: str = "") -> Say:
    more = (write_up_button(),) if problem else ()
    return Say(echo_lines(day, entries), ((Button(text("progress-note-undo"), "undo"), *more),), card=CARD)


def _report_changed(day: ReportDay, words: str, *, noted: bool) -> tuple[Effect, ...]:
    """A report that has been begun (or sent) must know of it."""
    if day.report is None:
        return ()
    why = "changed" if not words else "noted" if noted else "unnoted"
    return (Begin("daily_report", why, day.engagement.id, day.day, words),)
