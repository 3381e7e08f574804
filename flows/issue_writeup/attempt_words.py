"""Reads what she has tried: one attempt on each line, the action and what came of it."""

from __future__ import annotations

import re

from flows.shared.issue import Attempt

MOST_ATTEMPTS = 6

_BULLET = re.compile(r"^\s*(?:[-*•–▪☑✓✅]|\d{1,2}[.)])\s+")
_LINES = re.compile(r"\n|;\s|\s·\s")
_ARROW = re.compile(r"\s*(?:→|⇒|➔|➜|[-–—=]+>)\s*")
_DASH = re.compile(r"\s+[-–—]{1,2}\s+|:\s+")
_NOTHING = re.compile(
    r"(?:-+|no|none|nope|nothing(?: yet| so far)?|not yet|n/a|"
    r"nej|intet|ingen(?:ting)?|ikke noget|(?:ikke noget|intet) endnu|ikke endnu|"
    r"nein|nichts|nix|noch nichts|bisher nichts|noch nicht|keine[nrs]?|gar nichts)\W*",
    re.IGNORECASE,
)


def read_attempts(words: str) -> tuple[Attempt, ...]:
    """Return the attempts: ``restarted the import → same error``; without an arrow, a dash or a colon divides."""
    if _NOTHING.fullmatch(words.strip()):
        return ()
    lines = (_BULLET.sub("", line).strip() for line in _LINES.split(words))
    return tuple(_attempt(line) for line in lines if line)[:MOST_ATTEMPTS]


def _attempt(line: str) -> Attempt:
    for divider in (_ARROW, _DASH):
        action, *result = divider.split(line, maxsplit=1)
        if result and action.strip():
            return Attempt(action.strip(), result[0].strip())
    return Attempt(line)
