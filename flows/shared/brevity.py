"""Keeps a mail about an issue to 200 words, so that a client can decide on one screen of a phone.

What we write around her words takes at most 85, so hers have the rest. If she wrote more, the longest of her answers
are cut, all to the same length, and she sees it in the preview.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from flows.shared.free_text import clean
from flows.shared.issue import Attempt, Issue

MOST_WORDS = 200  # of a whole mail that asks for a decision
HER_WORDS = 115  # of what she wrote in it
ATTEMPTS_SHOWN = 3
LONG_WORD = 16  # characters that count as one word more, so that links and letters without spaces count too


def words_of(issue: Issue) -> int:
    """Return how much of the mail an issue would fill, in words; more than ``HER_WORDS`` is cut."""
    return sum(_size(each) for each in _free_text(issue))


def shortened(issue: Issue) -> Issue:
    """Return the issue as its mail tells it: each answer in one line, clean and short enough."""
    shown = replace(issue, attempts=issue.attempts[:ATTEMPTS_SHOWN])
    limit = _limit([_size(each) for each in _free_text(shown)], HER_WORDS)
    return _changed(shown, lambda words: first_words(clean(words), limit))


def first_words(words: str, limit: int) -> str:
    """Return the first so many words in one line, with ``…`` where more was left out; long ones count for several."""
    kept: list[str] = []
    room = limit
    for word in words.split():
        room -= _size(word)
        if room < 0:
            return (" ".join(kept) or word[: LONG_WORD * limit - 1]).rstrip(" ,;:–-") + "…"
        kept.append(word)
    return " ".join(kept)


def _size(words: str) -> int:
    return sum(1 + len(word) // LONG_WORD for word in words.split())


def _limit(sizes: Sequence[int], most: int) -> int:
    """Return the largest limit for each at which all together stay within ``most``."""
    limit = 1
    while sum(min(size, limit + 1) for size in sizes) <= most and limit < max(sizes, default=0):
        limit += 1
    return limit


def _free_text(issue: Issue) -> list[str]:
    found: list[str] = []

    def keep(words: str) -> str:
        found.append(words)
        return words

    _changed(issue, keep)
    return found


def _changed(issue: Issue, change: Callable[[str], str]) -> Issue:
    """Return the issue with a change made to everything she wrote in it."""
    return replace(
        issue,
        title=change(issue.title),
        since=change(issue.since),
        impact=change(issue.impact),
        cost_of_waiting=change(issue.cost_of_waiting),
        attempts=tuple(Attempt(change(each.action), change(each.result)) for each in issue.attempts),
        options=tuple(
            replace(each, what=change(each.what), effort=change(each.effort), risk=change(each.risk))
            for each in issue.options
        ),
        why=change(issue.why),
        stops=change(issue.stops),
    )
