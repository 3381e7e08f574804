"""Reads the areas of work with their delegation levels, and what the assistant may decide alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from urllib.parse import urlsplit

from agent.agreement_file.fields import Section
from agent.agreement_file.mistakes import WrongValueError, did_you_mean, shown
from agent.agreement_file.targets import currency, target_of
from agent.agreement_file.values import items, member_of, quoted, words
from flows.shared.delegation import Area, Boundary, Level
from flows.shared.measure import Kind
from flows.shared.naming import folded

AREA = {
    "name": '"Price feed"',
    "delegation": '"consult"',
    "sop": '["https://wiki.nordlys.example/price-feed"]',
}
BOUNDARY = {
    "text": '"Refunds up to 50 €"',
    "area": '"Orders"',
    "limit": "50",
    "currency": '"EUR"',
}
_LONGEST_NAME = 60
_LONGEST_LINK = 300


def read_areas(sections: Iterable[Section]) -> tuple[Area, ...]:
    """Return the areas in file order; an area that does not say how far she may go is *consult*."""
    found: dict[str, Section] = {}
    areas: list[Area] = []
    for section in sections:
        name = section.need("name", words(_LONGEST_NAME)) or ""
        first = found.setdefault(folded(name), section)
        if name and first is not section:
            cause = f"{shown(name)} is already an area (line {first.table.line})."
            section.wrong("name", cause, "Give each area a name of its own")
        level = section.read("delegation", member_of(Level)) or Level.CONSULT
        areas.append(Area(name, level, section.read("sop", _links) or ()))
    return tuple(areas)


def read_boundaries(sections: Iterable[Section], areas: Sequence[Area]) -> tuple[Boundary, ...]:
    """Return what she may decide alone, in file order, each with its area called as the area calls itself."""
    return tuple(_boundary(section, areas) for section in sections)


def _boundary(section: Section, areas: Sequence[Area]) -> Boundary:
    if section.has("limit") != section.has("currency"):
        given, other = ("limit", "currency") if section.has("limit") else ("currency", "limit")
        section.refuse(given, f"an amount of money needs a {other} as well.", f"Add {section.example(other)}")
    return Boundary(
        text=section.need("text", words()) or "",
        area=section.read("area", _one_of(areas)) or "",
        limit=section.read("limit", _limit),
        currency=section.read("currency", currency) or "",
    )


def _one_of(areas: Sequence[Area]) -> Callable[[object], str]:
    names = {folded(area.name): area.name for area in areas}

    def understand(value: object) -> str:
        name = names.get(folded(words(_LONGEST_NAME)(value)))
        if name is None:
            hint = did_you_mean(value, names.values())
            advice = "Name an [[area]] of this file, or take the line out if it holds everywhere"
            raise WrongValueError(f"there is no area {shown(value)} in this file.{hint}", advice)
        return name

    return understand


def _limit(value: object) -> Decimal:
    amount = target_of(Kind.MONEY)(value)
    if not amount:
        raise WrongValueError("up to nothing is nothing.", "Write an amount above zero")
    return amount


def _links(value: object) -> tuple[str, ...]:
    return tuple(dict.fromkeys(map(_link, items(value))))


def _link(value: object) -> str:
    link = quoted(value).strip()
    try:
        parts = urlsplit(link)
        whole = parts.scheme in {"https", "http"} and bool(parts.hostname)
    except ValueError:
        whole = False
    if not whole or not link.isprintable() or " " in link or len(link) > _LONGEST_LINK:
        cause = f"{shown(link)} is not a link."
        raise WrongValueError(cause, f"Write links that begin with https://, of up to {_LONGEST_LINK} characters")
    return link
