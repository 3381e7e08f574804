"""Whose decision is it? The delegation level of the area and what she may decide alone, before anybody is asked."""

from __future__ import annotations

import re

from flows.engine.step import Line, Text, text
from flows.issue_writeup.draft import Draft
from flows.shared.agreement import Agreement
from flows.shared.delegation import Boundary
from flows.shared.measure import Kind, Measure
from flows.shared.naming import folded

MOST_BOUNDARIES = 4
_SHORTEST_WORD = 4  # letters of a word that can tell which area is meant


def agreed_lines(draft: Draft) -> tuple[Line, ...]:
    """Return what the agreement says about this: the level of the area, and the boundaries within which she decides."""
    level = text(f"issue-writeup-level-{draft.level.value}", contact=draft.client.contact_name)
    area = draft.area.name
    lines: list[Line] = [
        text("issue-writeup-area-level", area=area, level=level) if area else text("issue-writeup-no-area", level=level)
    ]
    bounds = draft.boundaries
    lines += [text("issue-writeup-boundary", words=_words(bound, draft)) for bound in bounds[:MOST_BOUNDARIES]]
    if len(bounds) > MOST_BOUNDARIES:
        lines.append(text("issue-writeup-more", count=len(bounds) - MOST_BOUNDARIES))
    return tuple(lines)


def _words(bound: Boundary, draft: Draft) -> Text | str:
    """The boundary as agreed; its limit is added where the words do not have it in them."""
    words = bound.text
    if bound.area != draft.issue.area and folded(bound.area) not in folded(words):
        words = f"{bound.area}: {words}"
    if bound.limit is None or re.search(r"\d", bound.text):
        return words
    kind = Kind.MONEY if bound.currency else Kind.COUNT
    return text("issue-writeup-up-to", words=words, limit=Measure(bound.limit, kind, bound.currency))


def likely_area(words: str, agreement: Agreement) -> str:
    """Return the one area whose name shares a word with what she wrote; empty if none does, or several do."""
    written = _long_words(words)
    found = [area.name for area in agreement.areas if _long_words(area.name) & written]
    return found[0] if len(found) == 1 else ""


def _long_words(words: str) -> set[str]:
    return {word for word in re.findall(r"\w+", folded(words)) if len(word) >= _SHORTEST_WORD}
