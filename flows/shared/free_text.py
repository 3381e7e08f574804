"""Other people's words in a mail: kept as they were written, and never longer than one mail can bear."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

NAME_LIMIT = 60  # characters of a name in a heading, a table or a subject
NAME_BYTES = 125  # of a name; one in letters that take three or four bytes each is cut at half the characters
LIST_LIMIT = 5  # items of a list; the rest is counted

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_NOT_IN_A_NAME = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")
_JOINERS = "\u200d\ufe0e\ufe0f"  # an emoji cut after one of these would fall apart


class LetterError(ValueError):
    """This mail cannot be written or addressed as it stands. The sentence says what and what to do."""


@dataclass(frozen=True, slots=True)
class Items:
    """The lines of a list that are shown, and how many are only counted."""

    shown: tuple[str, ...] = ()
    more: int = 0

    def cut(self, limit: int) -> Items:
        """Return the same list with every line cut to a number of characters."""
        return Items(tuple(cut(line, limit) for line in self.shown), self.more)

    def first(self, count: int, and_more: int = 0) -> Items:
        """Return the same list with only so many lines shown; the others, and ``and_more``, are counted."""
        shown = self.shown[: max(0, count)]
        return Items(shown, self.more + len(self.shown) - len(shown) + and_more)


def name(words: str, what: str) -> str:
    """Return a name fit for a header and a heading; a line break or control character in it is an error."""
    if _NOT_IN_A_NAME.search(words):
        raise LetterError(f"{what} {words[:80]!r} holds a line break or a control character. Write it on one line.")
    shorter = cut(words.strip(), NAME_LIMIT)
    return shorter if len(shorter.encode()) <= NAME_BYTES else cut(shorter, NAME_LIMIT // 2)


def clean(words: str) -> str:
    """Return words without control characters, blank lines and space at the ends of lines; else verbatim."""
    lines = (_CONTROL.sub("", line).strip() for line in words.splitlines())
    return "\n".join(line for line in lines if line)


def items(lines: Iterable[str]) -> Items:
    """Keep the first five lines that say something; count the others."""
    said = [line for line in map(clean, lines) if line]
    return Items(tuple(said[:LIST_LIMIT]), max(0, len(said) - LIST_LIMIT))


def cut(words: str, limit: int) -> str:
    """Shorten to at most ``limit`` characters, at a space if one is near, never inside an emoji."""
    if len(words) <= limit:
        return words
    end = limit - 1
    space = max(words.rfind(" ", 0, end), words.rfind("\n", 0, end))
    if space >= limit // 2:
        end = space
    while end > 1 and (words[end] in _JOINERS or unicodedata.combining(words[end])):
        end -= 1
    return words[:end].rstrip(_JOINERS + " \n,;:–") + "…"


def weight(words: str) -> int:
    """Bytes that words take up in both parts of a mail: once plain, once escaped for HTML, as UTF-8."""
    return len(words.encode()) + len(escape(words).encode())
