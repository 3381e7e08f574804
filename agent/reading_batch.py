"""Texts and KPIs as lines of JSON, and what is read in them as lines of JSON: for measuring the reader."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any

from flows.reading.report import read
from flows.shared.agreement import Kpi
from flows.shared.measure import Kind

_KINDS = {**{kind.value: kind for kind in Kind}, "words": Kind.COUNT}


class NotACase(Exception):  # noqa: N818 - what the line is, not a kind of error
    """A line is no case; the text says which and why."""


def read_lines(lines: Iterable[str]) -> Iterator[str]:
    """Read each case ``{"id", "lang", "kpis", "text"}`` and give ``{"id", "values", "ask"}``; raises ``NotACase``."""
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield json.dumps(_answer(_case(number, line)), ensure_ascii=False)


def _case(number: int, line: str) -> tuple[str, str, tuple[Kpi, ...], str]:
    try:
        case = json.loads(line)
        return case["id"], case["lang"], tuple(map(kpi_of, case["kpis"])), str(case["text"])
    except json.JSONDecodeError as error:
        raise NotACase(f"line {number}: no JSON ({error.msg}). Give one object a line.") from None
    except (KeyError, TypeError, AttributeError) as error:
        raise NotACase(f'line {number}: {error} is missing or odd. A case has "id", "lang", "kpis", "text".') from None


def kpi_of(given: Mapping[str, Any]) -> Kpi:
    """Return a case's KPI; its target says nothing here. Raises KeyError for an unknown unit."""
    kind = _KINDS.get(given["unit"])
    if kind is None:
        raise KeyError(f"unit {given['unit']}")
    return Kpi(given["key"], given["name"], kind, Decimal(0), aliases=tuple(given.get("aliases", ())))


def _answer(case: tuple[str, str, tuple[Kpi, ...], str]) -> dict[str, object]:
    number, language, kpis, text = case
    reading = read(text, kpis, language)
    values = {value.kpi: _plain(value.amount) for value in reading.values}
    return {"id": number, "values": values, "ask": [each.kpi for each in reading.unclear]}


def _plain(amount: Decimal) -> int | float:
    return int(amount) if amount == amount.to_integral_value() else float(amount)
