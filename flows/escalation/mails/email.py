"""What a mail about an issue consists of, in the order it is read."""

from __future__ import annotations

from dataclasses import dataclass

from flows.engine.step import Text

INFO, NONE, UNDO, YES, NO = "info", "none", "undo", "yes", "no"  # what can be answered beside a letter


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A few lines under a label of their own, or under none."""

    lines: tuple[Text, ...]
    label: Text | None = None


@dataclass(frozen=True, slots=True)
class OptionRow:
    """One way out as the client reads it; ``details`` are its effort, its risk and whether it can be undone."""

    letter: str
    what: str
    details: tuple[Text, ...] = ()
    recommended: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer the client can press: a letter, ``info``, ``none``, ``undo``, ``yes`` or ``no``.

    ``reply`` are the words that say the same in a reply. At most one is ``recommended``.
    """

    choice: str
    label: Text
    reply: Text
    recommended: bool = False


@dataclass(frozen=True, slots=True)
class IssueEmail:
    """A mail about an issue before it is put into words. Empty parts are left out.

    ``language`` and ``zone`` are the client's. ``how`` says how to answer without pressing anything.
    """

    language: str
    zone: str
    subject: Text
    title: Text
    ask: Text
    footer: Text
    facts: tuple[Paragraph, ...] = ()
    options: tuple[OptionRow, ...] = ()
    reasons: tuple[Paragraph, ...] = ()
    answers: tuple[Answer, ...] = ()
    how: Text | None = None
