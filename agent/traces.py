"""Writes down an unexpected error so that it can be found, without anything a person has written.

Where it happened is always told. What it says is told only when it cannot quote a report: of our own errors, whose
texts are written with that in mind, and of those about files, connections, Telegram and names in the code. The words
of any other (``invalid literal for int(): 'what Mia typed'``) are left out, and so are notes attached to errors.
"""

from __future__ import annotations

import sqlite3
import traceback
from collections.abc import Iterator

OURS = ("agent.", "storage.", "flows.")
_HARMLESS_PACKAGES = (*OURS, "telegram.", "httpx", "httpcore")
# These name modules, attributes and (sqlite) columns, never values.
_HARMLESS = (OSError, ImportError, AttributeError, NameError, sqlite3.Error)
_LEFT_OUT = "(its words are left out: they may quote a report)"


def trace(error: BaseException) -> str:
    """Return where an error and those that led to it happened, oldest first, and which of them they were."""
    return "\n\nwhich led to\n\n".join(_one(each) for each in reversed(list(_chain(error))))


def error_words(error: BaseException) -> str:
    """Return an error's name, and its words if they are harmless."""
    kind = type(error)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    words = str(error)
    if not words:
        return name
    harmless = isinstance(error, _HARMLESS) or f"{kind.__module__}.".startswith(_HARMLESS_PACKAGES)
    return f"{name}: {words}" if harmless else f"{name} {_LEFT_OUT}"


def _chain(error: BaseException) -> Iterator[BaseException]:
    seen: set[int] = set()
    each: BaseException | None = error
    while each is not None and id(each) not in seen:
        seen.add(id(each))
        yield each
        each = each.__cause__ or (None if each.__suppress_context__ else each.__context__)


def _one(error: BaseException) -> str:
    frames = "".join(traceback.format_tb(error.__traceback__))
    words = f"{frames}{error_words(error)}"
    if isinstance(error, BaseExceptionGroup):
        parts = "\n".join(trace(part) for part in error.exceptions)
        words = f"{words}\n{_indented(parts)}"
    return words


def _indented(text: str) -> str:
    return "\n".join(f"    {line}" for line in text.splitlines())
