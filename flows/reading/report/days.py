"""Of which day the amounts of several clauses are: after *Yesterday:*, under *Tomorrow:*, in a column headed *plan*."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from flows.reading.idioms.meanings import Means
from flows.reading.report.marks import NOT_OF_TODAY, Marks, mark_all, meanings_of
from flows.reading.report.scene import Clause, Scene
from flows.reading.report.text import Break

_DAYS = NOT_OF_TODAY | {Means.TODAY}
_HEADINGS = frozenset({Means.OTHER_DAY, Means.LATER, Means.PERIOD, Means.INTENDED})
_EVERYTHING = frozenset({"all", "total", "alle", "alt", "samlet", "gesamt", "insgesamt", "summe"})
_SAYS = _DAYS | {Means.GREETING, Means.TARGET}
_COLUMN = {
    Means.TODAY: Means.TODAY,
    Means.ACTUAL: Means.TODAY,
    Means.OTHER_DAY: Means.OTHER_DAY,
    Means.LATER: Means.LATER,
    Means.PERIOD: Means.PERIOD,
    Means.TARGET: Means.TARGET,
}


def spread(scene: Scene, marks: Marks) -> None:
    """A day named first holds on: *Yesterday: 19 bookings, 2 no-shows*; under *Tomorrow:* for all lines."""
    heading: Means | None = None
    running: Means | None = None
    sentence = -1
    for clause in scene.clauses:
        if clause.sentence != sentence:
            sentence, running = clause.sentence, None
        if _is_heading(clause, scene):
            heading = next(iter(meanings_of(clause) & _HEADINGS), None)
        elif days := meanings_of(clause) & _DAYS:
            running = _leading_day(clause, scene) or _figures_of_another_day(clause, scene)
            if running and Means.FIGURES in meanings_of(clause):
                mark_all(clause, running, marks)
                continue
            if heading and Means.TODAY not in days:
                mark_all(clause, heading, marks)
        else:
            running = None if meanings_of(clause) & {Means.CONTRAST, Means.CORRECTION} else running
            mark_all(clause, running or heading, marks)


def _figures_of_another_day(clause: Clause, scene: Scene) -> Means | None:
    """*These are Monday's figures: …* in a text that speaks of today as well; *Figures for Monday* alone is a date."""
    means = meanings_of(clause)
    if Means.FIGURES not in means:
        return None
    today = any(Means.TODAY in phrase.means for phrase in scene.phrases)
    return Means.OTHER_DAY if Means.OTHER_DAY in means or (Means.WEEKDAY in means and today) else None


def _is_heading(clause: Clause, scene: Scene) -> bool:
    """Whether the clause is a line of its own that ends with a colon."""
    following = clause.last + 1
    gap = scene.pieces[following].gap if following < len(scene.pieces) else ""
    if clause.amounts or "\n" not in gap:
        return False
    day = len(clause.phrases) == 1 and clause.phrases[0].means & (_HEADINGS | {Means.TODAY})  # "I GÅR" on a line
    whole = day and (clause.phrases[0].first, clause.phrases[0].last) == (clause.first, clause.last)
    return ":" in gap or bool(whole and scene.pieces[clause.first].before == Break.LINE)


def _leading_day(clause: Clause, scene: Scene) -> Means | None:
    """The day a clause begins with, if amounts follow it at once or after a colon; not the weekday of a report."""
    for phrase in clause.phrases:
        found = phrase.means & (NOT_OF_TODAY - {Means.WEEKDAY})
        opening = all(Means.LIGHT in scene.means(place) for place in range(clause.first, phrase.first))
        following = phrase.last + 1
        colon = following < len(scene.pieces) and scene.pieces[following].before == Break.LINK
        nested = scene.pieces[phrase.first].nested
        if found and opening and not nested and (colon or any(place > phrase.last for place in clause.amounts)):
            return next(iter(found))
    return None


def weekdays(scene: Scene, marks: Marks) -> None:
    """*Mo 14, Di 8, Mi (heute) 17*: days in short, when one of them is said to be today."""
    for _, sentence in groupby(scene.clauses, key=lambda clause: clause.sentence):
        amounts = [place for clause in sentence for place in clause.amounts if place]
        dated = [place for place in amounts if Means.SHORT_DAY in scene.means(place - 1)]
        if len(dated) > 1 and any(Means.TODAY in scene.means(place - 1) for place in amounts):
            for place in dated:
                marks.add(place, Means.OTHER_DAY)


def sections(scene: Scene, marks: Marks) -> None:
    """The same KPIs under one client after the other add up: *Café Linde:* and below *Blumen Roth:*."""
    section, total = 0, False
    for _, clauses in groupby(scene.clauses, key=lambda clause: clause.line):
        line = list(clauses)
        if _heads_a_section(line, scene):
            section += 1
            total = any(scene.pieces[at].low in _EVERYTHING for at in range(line[0].first, line[-1].last + 1))
        elif section == 0:
            return
        for clause in line if section > 1 else ():
            mark_all(clause, Means.ALTOGETHER if total else Means.MORE, marks)


def _heads_a_section(line: Sequence[Clause], scene: Scene) -> bool:
    """Whether a line is only a name, and says nothing of KPIs or days."""
    own = range(line[0].first, line[-1].last + 1)
    plain = not any(scene.hits[place] or scene.pieces[place].amount or scene.means(place) & _SAYS for place in own)
    return plain and scene.pieces[line[0].first].text[0].isupper() and line[-1].last + 1 < len(scene.pieces)


def columns(scene: Scene, marks: Marks) -> None:
    """*KPI | plan | actual*: a line of headings says which of the numbers below them is today's."""
    columns: list[Means] = []
    for _, line in groupby(scene.clauses, key=lambda clause: clause.line):
        clauses = list(line)
        amounts = [place for clause in clauses for place in clause.amounts]
        if not amounts:
            phrases = [phrase for clause in clauses for phrase in clause.phrases if not phrase.owners]
            means = [next((_COLUMN[each] for each in _COLUMN if each in phrase.means), None) for phrase in phrases]
            columns = [each for each in means if each is not None]
        elif len(columns) > 1 and len(amounts) == len(columns) and Means.TODAY in columns:
            for place, column in zip(amounts, columns, strict=True):
                marks.add(place, column)
        else:
            columns = []
