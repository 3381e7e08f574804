"""The options A, B and C: put in their places, taken out, and marked as something that can or cannot be undone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from flows.shared.issue import LETTERS, Issue, Option


def with_options(before: tuple[Option, ...], found: Mapping[str, Option], asked: str) -> tuple[Option, ...]:
    """Put options in their places; a letter that would leave a gap takes the place that is asked.

    What she has tapped about an option holds as long as new words do not say otherwise.
    """
    places = dict(zip(LETTERS, before, strict=False))
    for letter, option in found.items():
        place = letter if letter in places or LETTERS.index(letter) == len(places) else _place(asked, len(places))
        old = places.get(place)
        kept = old.reversible if option.reversible is None and old is not None else option.reversible
        places[place] = replace(option, reversible=kept)
    return tuple(places[letter] for letter in LETTERS if letter in places)


def _place(asked: str, taken: int) -> str:
    """The letter that is asked, or the first that is free before it."""
    return LETTERS[min(LETTERS.index(asked), taken)]


def without_option(issue: Issue, letter: str) -> Issue:
    """Take an option out; those behind it move up, and so does a recommendation of theirs."""
    places = dict(zip(LETTERS, issue.options, strict=False))
    if letter not in places:
        return issue
    left = [each for each in places if each != letter]
    recommended = dict(zip(left, LETTERS, strict=False)).get(issue.recommended, "")
    return replace(
        issue,
        options=tuple(places[each] for each in left),
        recommended=recommended,
        why=issue.why if recommended else "",
    )


def reversible(issue: Issue, letter: str, *, back: bool) -> Issue:
    """Say whether an option can be undone."""
    places = dict(zip(LETTERS, issue.options, strict=False))
    places[letter] = replace(places[letter], reversible=back)
    return replace(issue, options=tuple(places.values()))
