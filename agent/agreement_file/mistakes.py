"""What is wrong in an agreement file: where, what, and what to write instead."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

_SHOWN = 40
_BAD_CATEGORIES = frozenset({"Cc", "Cs", "Zl", "Zp"})
_REVERSING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@dataclass(frozen=True, slots=True)
class Mistake:
    """One mistake. ``line`` counts from 1; 0 is the file as a whole.

    ``place`` is the heading and the key: ``[client] email`` or ``[[kpi]] "Approved posts", target``. ``cause`` is
    a sentence; ``remedy`` says what to write instead.
    """

    line: int
    place: str
    cause: str
    remedy: str

    def __str__(self) -> str:
        where = ", ".join(filter(None, (f"line {self.line}" if self.line else "", self.place)))
        return f"{where}: {self.cause} {self.remedy}" if where else f"{self.cause} {self.remedy}"


class AgreementMistakes(Exception):  # noqa: N818 - it is named after what it holds
    """The file is refused as a whole; nothing of it was used. ``mistakes`` holds every one, in file order."""

    def __init__(self, file: str, mistakes: tuple[Mistake, ...]) -> None:
        super().__init__(file, mistakes)
        self.file = file
        self.mistakes = mistakes

    def __str__(self) -> str:
        return "\n".join(
            f"{self.file}, {mistake}" if mistake.line or mistake.place else f"{self.file}: {mistake}"
            for mistake in self.mistakes
        )


class WrongValueError(Exception):
    """A value cannot be what its key needs. ``cause`` is a sentence; an example will follow ``advice``."""

    def __init__(self, cause: str, advice: str) -> None:
        super().__init__(cause, advice)
        self.cause = cause
        self.advice = advice


def shown(value: object) -> str:
    """Quote what was written as TOML would write it, shortened, with nothing in it that a terminal obeys."""
    match value:
        case bool():
            return str(value).lower()
        case str():
            return _printable(json.dumps(_cut(value), ensure_ascii=False))
        case list():
            return _cut(f"[{', '.join(shown(each) for each in value)}]")
        case dict():
            return "a table"
        case _:
            return _cut(str(value))


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"


def _printable(text: str) -> str:
    return "".join(each if each.isprintable() else f"\\u{ord(each):04x}" for each in text)


def has_control(text: str) -> bool:
    """Whether a text holds line breaks, control characters or marks that reverse the writing direction."""
    return any(unicodedata.category(each) in _BAD_CATEGORIES or each in _REVERSING for each in text)


def nearest(written: object, known: Iterable[str]) -> str | None:
    """Return the known word that was probably meant."""
    by_folded = {each.casefold(): each for each in known}
    near = get_close_matches(str(written)[:_SHOWN].casefold(), by_folded, n=1, cutoff=0.6)
    return by_folded[near[0]] if near else None


def did_you_mean(written: object, known: Iterable[str]) -> str:
    """Return `` Did you mean x?`` with its leading space, or nothing if no known word is near."""
    near = nearest(written, known)
    return f" Did you mean {near}?" if near else ""
