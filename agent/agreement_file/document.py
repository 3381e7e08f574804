"""Splits an agreement file into headings and keys with their line numbers, and goes on after a broken line.

TOML's own reader stops at the first mistake and does not say where a value came from. So each statement is found
by asking that reader for the shortest run of lines it accepts; what it never accepts is a mistake, and reading
goes on at the next line that looks like a key or a heading.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import Any

from agent.agreement_file.mistakes import shown

REPEATED = ("kpi", "area", "boundary")  # headings of which there may be several, in double brackets
_LONGEST_VALUE = 100  # lines; keeps an unclosed bracket from being tried against a whole file
_UNFINISHED = "(at end of document)"
_AT_LINE = re.compile(r" \(at line (\d+), column \d+\)$")
_KEY = re.compile(r"""\s*["']?([\w-]+)["']?\s*=\s*(.*?)\s*(?:\s#.*)?""")
_WORD = re.compile(r"\s*([\w-]+)")
_HEADING_LINE = re.compile(r"\s*\[\[?\s*[A-Za-z][\w.-]*\s*\]{0,2}\s*(?:#.*)?")
_HEADING = re.compile(r"""\s*(\[\[?)\s*["']?([A-Za-z][\w.-]*)""")


@dataclass(frozen=True, slots=True)
class Given:
    """A value as TOML understood it, and the line it begins on."""

    line: int
    value: object


@dataclass(frozen=True, slots=True)
class Problem:
    """Lines that are no TOML. ``key`` is empty where none could be made out, ``remedy`` where an example helps."""

    line: int
    key: str
    cause: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Table:
    """One heading and what stands under it. ``name`` is empty for what stands before any heading."""

    name: str
    line: int
    many: bool = False
    given: dict[str, Given] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    @property
    def heading(self) -> str:
        """The heading as it is written in the file."""
        return f"[[{self.name}]]" if self.many else f"[{self.name}]" if self.name else ""


def read_tables(text: str) -> list[Table]:
    """Return every heading of the file in order, the part before the first one included."""
    lines = text.replace("\r\n", "\n").split("\n")
    tables = [Table("", 1)]
    at, lost = 0, False
    while at < len(lines):
        line = lines[at]
        if not line.strip() or line.lstrip().startswith("#"):
            at += 1
        elif lost and not _begins(line):
            at += 1  # still inside what broke before
        else:
            until, found = _statement(lines, at)
            lost = isinstance(found, Problem)
            _take(tables, at + 1, line, found)
            at = until
    return tables


def _begins(line: str) -> bool:
    """Whether a line looks like the beginning of something new."""
    return bool(_KEY.match(line) or _HEADING_LINE.fullmatch(line))


def _statement(lines: list[str], start: int) -> tuple[int, dict[str, Any] | Problem]:
    """Return the index after the statement that begins at ``start``, and what it says."""
    last = min(start + _LONGEST_VALUE, len(lines))
    for until in range(start + 1, last + 1):
        try:
            return until, tomllib.loads("\n".join(lines[start:until]) + "\n", parse_float=_decimal)
        except (ValueError, RecursionError) as error:
            message = str(error)
        if not message.endswith(_UNFINISHED):
            break
    else:
        return start + 1, _unfinished(lines[start], start + 1)
    inside = _AT_LINE.search(message)
    broken = start + (int(inside[1]) - 1 if inside else 0)
    if broken > start and _begins(lines[broken]):
        return start + 1, _unfinished(lines[start], start + 1)
    return start + 1, _explain(
        lines[start], lines[broken] if broken > start else "", broken + 1, _AT_LINE.sub("", message)
    )


def _decimal(written: str) -> Decimal:
    """Return a number exactly; an exponent beyond all measure counts as infinite."""
    try:
        return Decimal(written)
    except InvalidOperation:
        return Decimal("Infinity")


def _take(tables: list[Table], line: int, written: str, found: dict[str, Any] | Problem) -> None:
    """Put a statement where it belongs."""
    heading = _HEADING.match(written)
    if isinstance(found, Problem):
        if heading:
            tables.append(Table(heading[2], line, many=heading[1] == "[["))
        tables[-1].problems.append(found)
    elif written.lstrip().startswith("["):
        tables.append(_table(found, line, many=written.lstrip().startswith("[[")))
    else:
        _give(tables[-1], line, found)


def _table(found: dict[str, Any], line: int, *, many: bool) -> Table:
    path: list[str] = []
    inner: Any = found
    while inner:
        name, inner = next(iter(inner.items()))
        path.append(name)
        inner = inner[0] if isinstance(inner, list) else inner
    return Table(".".join(path), line, many)


def _give(table: Table, line: int, found: dict[str, Any]) -> None:
    for key, value in found.items():
        if key in table.given:
            first = table.given[key].line
            cause, remedy = f"{key} is given twice, first in line {first}.", "Keep one of them."
            table.problems.append(Problem(line, key, cause, remedy))
        else:
            table.given[key] = Given(line, value)


def _unfinished(written: str, line: int) -> Problem:
    key = _KEY.match(written)
    cause = "what begins here is never closed."
    return Problem(line, key[1] if key else "", cause, "Add the missing closing bracket or quotation marks.")


def _explain(written: str, within: str, line: int, message: str) -> Problem:
    """Say what TOML's reader did not like about ``written``, or about a later line ``within`` it."""
    if heading := _HEADING.match(written):
        right = f"[[{heading[2]}]]" if heading[2] in REPEATED else f"[{heading[2]}]"
        return Problem(line, "", "the heading is not complete.", f"Write {right} on a line of its own.")
    pair = _KEY.fullmatch(written)
    if pair is None:
        advice = "Write key = value, for example target = 15, or begin the line with # if it is a remark."
        key = _WORD.match(written)
        return Problem(
            line,
            key[1] if key else "",
            f"{shown(written.strip())} is neither a key with a value nor a heading.",
            advice,
        )
    if within:
        return Problem(line, pair[1], f"{shown(within.strip())} cannot be read here ({message.lower()}).", "")
    cause, remedy = _explain_value(pair[1], pair[2], message)
    return Problem(line, pair[1], cause, remedy)


def _explain_value(key: str, value: str, message: str) -> tuple[str, str]:
    if not value:
        return "there is nothing after the =.", f"Write a value, or take the line out if {key} is optional."
    if value[0] in "“”„‟«»‘’‚":
        return "these quotation marks are typographic.", f'Use straight ones: {key} = "…"'
    if value.lower() in {"true", "false"}:
        return f"{shown(value)} is written with a capital letter.", f"Write {key} = {value.lower()}"
    if re.fullmatch(r"[+-]?\d[\d.,' _]{0,30}", value):
        plain = re.sub(r"[,' _](?=\d{3}\b)", "", value).replace(",", ".")
        return f"{value} is not a number TOML can read.", f"Write digits and a decimal point: {key} = {plain}"
    if value[0].isalnum() and not re.search(r"[\"'\[\]]", value):
        return f"{shown(value)} needs quotation marks.", f"Write {key} = {shown(value)}"
    if "Illegal character '\\n'" in message:
        return "the quotation marks are not closed.", f"Close them on the same line: {key} = {shown(value[1:])}"
    return f"{shown(value)} cannot be read ({message.lower()}).", ""
