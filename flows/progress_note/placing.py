"""Finds the client a note is for: by name, by the only KPI that fits, or not at all — then she is asked."""

from __future__ import annotations

import re
from dataclasses import dataclass

from flows.engine.facts import Facts
from flows.reading.reading import ReadValue, Unclear
from flows.reading.report import read
from flows.shared.client_named import clients_named, without_client
from flows.shared.report import NOTE, Entry, ReportDay

MOST_WORDS = 500  # characters of a note that are kept as a result

_GREETING = re.compile(
    r"(?:hi|hello|hey|good (?:morning|afternoon|evening|night)|thanks?|thank you|bye|see you|"
    r"hej|hejsa|god ?(?:morgen|aften|nat|dag|weekend)|tak|vi ses|"
    r"hallo|moin|servus|guten (?:morgen|tag|abend)|gute nacht|danke|tschüss|schönen feierabend)(?:\W+\w+){0,4}\W*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Place:
    """A client's day a note fits, and what it says there."""

    day: ReportDay
    values: tuple[ReadValue, ...]
    unclear: tuple[Unclear, ...]
    problem: str = ""


def places(words: str, facts: Facts) -> tuple[Place, ...]:
    """Return every client's day in which the note names a KPI; a client named in the note is the only one."""
    found = (place(words, day) for day in candidates(words, facts))
    return tuple(each for each in found if each.values or each.unclear)


def place(words: str, day: ReportDay) -> Place:
    """Return what a note says for one client; if her name is part of a KPI's, the note is read with it."""
    kpis = day.engagement.agreement.kpis
    reading = read(without_client(words, day), kpis, day.assistant.language)
    if not reading.found:
        reading = read(words, kpis, day.assistant.language)
    return Place(day, reading.values, reading.unclear, reading.problem)


def problem_in(words: str, facts: Facts) -> str:
    """Return what sounds as if something were in the way, for whichever client it is; empty if nothing does."""
    return next((found for day in candidates(words, facts) if (found := place(words, day).problem)), "")


def candidates(words: str, facts: Facts) -> tuple[ReportDay, ...]:
    """Return the days of the clients a note can be about: those it names, or all."""
    return clients_named(words, facts.days) or facts.days


def entries_of(place: Place, source: str) -> tuple[Entry, ...]:
    """Return the entries a note makes: one for each value."""
    return tuple(
        Entry(place.day.day, value.kpi, value.amount, value.adds, value.of, value.words[:MOST_WORDS], source)
        for value in place.values
    )


def note_entry(day: ReportDay, words: str, source: str) -> Entry:
    """Return the entry of a plain result."""
    return Entry(day.day, NOTE, words=words[:MOST_WORDS], source=source)


def is_work(words: str) -> bool:
    """Whether words without a KPI can be a result: more than a greeting, and not a question."""
    if words.rstrip().endswith("?") or _GREETING.fullmatch(words.strip()[:MOST_WORDS]):
        return False
    return len(words.split()) > 2 or "://" in words
