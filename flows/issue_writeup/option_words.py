"""Reads options as she types them, one or several: what, effort or cost, risk, and whether it can be undone."""

from __future__ import annotations

import re
from dataclasses import replace

from flows.shared.issue import LETTERS, Option

_LABEL = re.compile(
    r"(?:^|(?<=[\s.;,]))(?:(?i:option|plan|mulighed|forslag|vorschlag|möglichkeit)\s+)?"
    r"(?P<letter>[A-C])\s*(?:[:)=]|[-–—](?=\s))\s*"
)
_SMALL_LABEL = re.compile(
    r"^\s*(?:(?:option|plan|mulighed|forslag|vorschlag|möglichkeit)\s+)?"
    r"(?P<letter>[a-c1-3])\s*(?:[:)]|\.(?=\s))\s*",
    re.IGNORECASE | re.MULTILINE,
)
_BULLET = re.compile(r"^\s*[-*•–▪]\s+", re.MULTILINE)
_PIECES = re.compile(r"\n|;\s*|\s·\s")
_NOT_BACK = re.compile(
    r"\b(?:irreversible|irreversibel|unumkehrbar|"
    r"(?:not|cannot|can[’']?t|can not|ikke|nicht)\b.{0,24}(?:reversible|undone|undo|taken back|reversibel|fortrydes|"
    r"rulles tilbage|laves om|umkehrbar|rückgängig|zurück|widerruf\w*))",
    re.IGNORECASE,
)
_BACK = re.compile(
    r"\b(?:reversible|reversibel|umkehrbar|rückgängig|widerruf(?:bar|en)|undone|undo|"
    r"(?:taken|roll(?:ed)?) back|fortrydes|rulles tilbage|laves om)\b",
    re.IGNORECASE,
)
_ABOUT_BACK = 8  # words; a longer piece says more than whether it can be undone
_NAMED = (
    (
        "effort",
        re.compile(
            r"(?:costs?|effort|price|time|pris|koster|indsats|tid|aufwand|kosten|kostet)\s*[:=]\s*", re.IGNORECASE
        ),
    ),
    ("risk", re.compile(r"(?:risks?|risiko|risici|risiken)\s*[:=]\s*", re.IGNORECASE)),
)


def read_options(words: str, asked: str) -> dict[str, Option]:
    """Return options by letter: those she labelled, a list of several, or one for the letter that is ``asked``."""
    labelled = _labelled(words, _LABEL) or _labelled(words, _SMALL_LABEL)
    if labelled:
        return labelled
    listed = [piece.strip() for piece in _BULLET.split(words) if piece.strip()]
    if _BULLET.match(words) and 2 <= len(listed) <= len(LETTERS):
        return {letter: read_option(piece) for letter, piece in zip(LETTERS, listed, strict=False)}
    return {asked: read_option(words)}


def _labelled(words: str, label: re.Pattern[str]) -> dict[str, Option]:
    """The options behind A:, B:, C:, if the first label opens the message and they come in order."""
    marks = list(label.finditer(words))
    if not marks or words[: marks[0].start()].strip():
        return {}
    ends = [*(mark.start() for mark in marks[1:]), len(words)]
    letters = [mark["letter"].upper().translate(str.maketrans("123", "ABC")) for mark in marks]
    pieces = [words[mark.end() : end].strip(" \n,;") for mark, end in zip(marks, ends, strict=True)]
    in_order = sorted(set(letters)) == letters and all(pieces)
    return {letter: read_option(piece) for letter, piece in zip(letters, pieces, strict=True)} if in_order else {}


def read_option(words: str) -> Option:
    """Return one option: pieces between semicolons or lines are what, effort and risk, unless they say which."""
    what, *rest = [piece.strip(" ,") for piece in _PIECES.split(words) if piece.strip(" ,.")] or [words.strip()]
    option = Option(what, reversible=says_reversible(what))
    for piece in rest:
        option = _with_piece(option, piece)
    return option


def _with_piece(option: Option, piece: str) -> Option:
    back = says_reversible(piece)
    if back is not None:
        option = replace(option, reversible=back)
        if len(piece.split()) <= _ABOUT_BACK:
            return option
    for name, label in _NAMED:
        if found := label.match(piece):
            return _add(option, name, piece[found.end() :])
    return _add(option, "risk" if option.effort else "effort", piece)


def _add(option: Option, name: str, words: str) -> Option:
    before = option.effort if name == "effort" else option.risk
    joined = f"{before}, {words}" if before else words
    return replace(option, effort=joined) if name == "effort" else replace(option, risk=joined)


def says_reversible(words: str) -> bool | None:
    """Whether the words say that it can be undone, that it cannot, or (None) nothing about it."""
    if _NOT_BACK.search(words):
        return False
    return True if _BACK.search(words) else None
