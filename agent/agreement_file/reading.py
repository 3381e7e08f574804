"""Turns an agreement file into what was agreed, or into the list of everything that is wrong with it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path

from agent.agreement_file import kpis, thresholds
from agent.agreement_file.areas import AREA, BOUNDARY, read_areas, read_boundaries
from agent.agreement_file.document import REPEATED, Table, read_tables
from agent.agreement_file.fields import Section
from agent.agreement_file.kpis import read_kpis, refuse_late_asking
from agent.agreement_file.mistakes import AgreementMistakes, Mistake, nearest, shown
from agent.agreement_file.people import ASSISTANT, CLIENT, SCHEDULE, read_assistant, read_client, read_schedule
from agent.agreement_file.thresholds import read_thresholds
from flows.shared.agreed import Agreed, Terms

_LARGEST = 64 * 1024
_KPI, _AREA, _BOUNDARY = REPEATED
_KEYS: dict[str, Mapping[str, str]] = {
    "assistant": ASSISTANT,
    "client": CLIENT,
    "schedule": SCHEDULE,
    "thresholds": thresholds.EXAMPLES,
    _KPI: kpis.EXAMPLES,
    _AREA: AREA,
    _BOUNDARY: BOUNDARY,
}
_OPTIONAL = {"thresholds"}
_HEADINGS = {name: f"[[{name}]]" if name in REPEATED else f"[{name}]" for name in _KEYS}
_ALL_HEADINGS = ", ".join(_HEADINGS.values())


def read_agreement(source: Path | str) -> Agreed:
    """Return what a file (a ``Path``) or its text (a ``str``) says; AgreementMistakes if anything is wrong."""
    file = str(source) if isinstance(source, Path) else "the agreement"
    mistakes: list[Mistake] = []
    text = _text_of(source, mistakes) if isinstance(source, Path) else source
    agreed = None if mistakes else _read(text.removeprefix("\ufeff"), mistakes)
    if agreed is None or mistakes:
        raise AgreementMistakes(file, tuple(sorted(mistakes, key=lambda mistake: mistake.line)))
    return agreed


def _text_of(path: Path, mistakes: list[Mistake]) -> str:
    try:
        content = path.read_bytes()
        if len(content) <= _LARGEST:
            return content.decode()
        cause = f"the file has {len(content):,} bytes, too many for an agreement."
        mistakes.append(Mistake(0, "", cause, f"Check the file's name; an agreement has {_LARGEST:,} at most."))
    except OSError as error:
        cause = f"the file cannot be read ({error.strerror})."
        mistakes.append(Mistake(0, "", cause, "Check its name, and that you may read it."))
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        mistakes.append(Mistake(line, "", "this line is not UTF-8 text.", "Save the file as UTF-8."))
    return ""


def _read(text: str, mistakes: list[Mistake]) -> Agreed:
    last_line = text.rstrip().count("\n") + 1
    tables = _sorted_out(read_tables(text), mistakes)
    only = {name: _only(name, tables[name], last_line, mistakes) for name in _KEYS if name not in REPEATED}
    each = {name: [_each(name, table, at, mistakes) for at, table in enumerate(tables[name], 1)] for name in REPEATED}
    assistant = read_assistant(only["assistant"])
    schedule = read_schedule(only["schedule"], assistant)
    measured = read_kpis(each[_KPI])
    if not measured:
        mistakes.append(_missing(_KPI, last_line))
    refuse_late_asking(each[_KPI], measured, schedule)
    areas = read_areas(each[_AREA])
    boundaries = read_boundaries(each[_BOUNDARY], areas)
    terms = Terms(schedule, measured, areas, boundaries, read_thresholds(only["thresholds"]))
    return Agreed(assistant, read_client(only["client"]), terms)


def _sorted_out(tables: list[Table], mistakes: list[Mistake]) -> Mapping[str, list[Table]]:
    """Group the headings by what they are, also those that are only nearly right."""
    known: dict[str, list[Table]] = defaultdict(list)
    for table in tables:
        if not table.name:
            mistakes.extend(_before_any_heading(table))
            continue
        name = table.name if table.name in _KEYS else nearest(table.name, _KEYS)
        if name is None:
            cause = "there is no such heading in an agreement."
            mistakes.append(Mistake(table.line, table.heading, cause, f"Use {_ALL_HEADINGS}."))
            continue
        if table.heading != _HEADINGS[name]:
            cause = "this heading is not quite right."
            mistakes.append(Mistake(table.line, table.heading, cause, f"Write {_HEADINGS[name]}"))
        known[name].append(table)
    return known


def _before_any_heading(table: Table) -> list[Mistake]:
    found = [
        Mistake(problem.line, problem.key, problem.cause, problem.remedy or "Compare it with docs/agreement.md.")
        for problem in table.problems
    ]
    for key, given in table.given.items():
        if key in _KEYS:
            cause, remedy = (
                "it is not written as a heading.",
                f"Write {_HEADINGS[key]} with one key on each line below.",
            )
        else:
            cause, remedy = "it stands before any heading.", f"Move it below one of {_ALL_HEADINGS}."
        found.append(Mistake(given.line, key, cause, remedy))
    return found


def _only(name: str, tables: list[Table], last_line: int, mistakes: list[Mistake]) -> Section:
    """Return the one section of that name; where it is missing, an empty one that says so only once."""
    heading = _HEADINGS[name]
    if not tables:
        if name not in _OPTIONAL:
            mistakes.append(_missing(name, last_line))
        return Section(Table(name, last_line), _KEYS[name], heading, [])
    for again in tables[1:]:
        cause = f"this heading is there twice, first in line {tables[0].line}."
        mistakes.append(Mistake(again.line, heading, cause, "Keep one of them; each file is for one client."))
    return Section(tables[0], _KEYS[name], heading, mistakes)


def _missing(name: str, last_line: int) -> Mistake:
    needed = {
        "assistant": "name, language, timezone and working_days",
        "client": "name, contact, email, language and timezone",
        "schedule": "report_at and deliver_by",
        _KPI: "name, kind, target, direction and period",
    }
    key, example = next(iter(_KEYS[name].items())) if name != "schedule" else ("report_at", SCHEDULE["report_at"])
    remedy = f"Add {_HEADINGS[name]} with {needed[name]} below it, each on a line like {key} = {example}"
    return Mistake(last_line, _HEADINGS[name], "this heading is missing.", remedy)


def _each(name: str, table: Table, number: int, mistakes: list[Mistake]) -> Section:
    """Return one of several sections of that name, called by its first key or else by its number."""
    first = table.given.get(next(iter(_KEYS[name])))
    called = (
        shown(first.value) if first and isinstance(first.value, str) and first.value.strip() else f"number {number}"
    )
    return Section(table, _KEYS[name], f"{_HEADINGS[name]} {called},", mistakes)
