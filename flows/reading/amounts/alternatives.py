"""Many patterns asked at once, which is several times faster than asking one after the other."""

from __future__ import annotations

import re
from collections.abc import Iterable

_NAME = re.compile(r"\(\?P<\w+>")


def together(patterns: Iterable[str]) -> re.Pattern[str]:
    """Join patterns into one; ``first_of`` tells which of them is the first that matched."""
    return re.compile("|".join(f"(?P<_{at}>{_NAME.sub('(?:', pattern)})" for at, pattern in enumerate(patterns)))


def first_of(found: re.Match[str]) -> int:
    """Return the place of the first pattern that matched."""
    return int(str(found.lastgroup)[1:])
