"""Who a mail says it is from: exactly one address, or nobody.

Mail programs, mail hosts and libraries disagree about odd ``From`` lines, and forgers live on that. So only the plain
forms are read (``jonas@nordlys.example``, ``Jonas <jonas@nordlys.example>``, with quotes and comments); everything
that could be read in two ways is from nobody.
"""

from __future__ import annotations

import re

from agent.mail.addresses import address
from flows.shared.free_text import LetterError

LONGEST = 1000  # characters of a From line that is still read

_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"')
_COMMENT = re.compile(r"\([^()\\]*\)")
_NAMED = re.compile(r"[^<>@,:;()\"\\]*<([^<>]*)>")


def one_sender(lines: list[str]) -> str:
    """Return the one address all of a mail's ``From`` lines name, in lower case; empty if it is not one."""
    if len(lines) != 1 or len(lines[0]) > LONGEST:
        return ""
    words = _COMMENT.sub(" ", _QUOTED.sub("", lines[0])).strip()
    named = _NAMED.fullmatch(words)
    return normal(named[1] if named else words)


def normal(words: str) -> str:
    """Return a bare address as we compare them: lower case, the domain in its xn-- form; empty if it is none."""
    bare = words.strip()
    if any(mark in bare for mark in '<>(),:;"'):
        return ""
    try:
        return address(bare, "").lower()
    except LetterError:
        return ""
