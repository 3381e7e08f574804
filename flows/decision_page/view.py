"""What the decision page shows, from top to bottom, before it is put into words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from flows.engine.step import Text

INFO, NONE, UNDO = "info", "none", "undo"  # what can be pressed beside a letter
COMMENT_LIMIT = 2000  # characters


class Remark(StrEnum):
    """Why a press did not count: the page is shown again and says so."""

    QUESTION_MISSING = "question-missing"
    TOO_LONG = "too-long"
    STALE = "stale"
    TOO_MANY = "too-many"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Visit:
    """One look at the page: from which recipient's link, and when.

    ``picked`` is the choice whose button in the mail led here. ``pressed`` is what was sent from this page just
    before; ``taken`` says that the program has dealt with it. ``remark`` and ``comment`` are set when a press was
    refused: why, and the words that came with it.
    """

    address: str
    at: datetime
    picked: str = ""
    pressed: str = ""
    taken: bool = True
    remark: Remark | None = None
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and the assistant's own words; ``items`` are the lines of a list."""

    label: Text
    words: str = ""
    items: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to press, with room for words: ``summary`` opens it, ``label`` says what to write, ``button`` sends.

    ``letter`` is empty for a question or *none of these*. ``opened`` shows the room at once; ``first`` makes the
    button the page's one strong button.
    """

    name: str
    summary: Text
    label: Text
    button: Text
    letter: str = ""
    what: str = ""
    details: tuple[Fact, ...] = ()
    reversible: Text | None = None
    recommended: Text | None = None
    why: str = ""
    opened: bool = False
    first: bool = False
    needs_words: bool = False
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Chosen:
    """The decision that stands: the option's words, the client's comment, how it came."""

    letter: str
    what: str
    comment: str
    how: Text


@dataclass(frozen=True, slots=True)
class DecisionPage:
    """The page in the order it is read. Empty parts are left out.

    ``language`` and ``zone`` are the client's. ``open`` says that something can be chosen. ``notice`` tells what came
    of a press, ``refused`` that it did not count. ``looks_again`` has the browser load the page again by itself,
    because what was pressed is still being written down. ``undo`` says until when the decision can be taken back here.
    """

    language: str
    zone: str
    label: Text
    title: str
    lead: Text
    open: bool = False
    notice: Text | None = None
    refused: bool = False
    chosen: Chosen | None = None
    outcome: tuple[Fact, ...] = ()
    undo: Text | None = None
    facts: tuple[Fact, ...] = ()
    options: tuple[Choice, ...] = ()
    others: tuple[Choice, ...] = ()
    without: Text | None = None
    looks_again: bool = False
    footer: tuple[Text, ...] = ()
