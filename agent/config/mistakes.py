"""What is wrong with a configuration, said so that it can be put right: where, what, and what to write instead."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Remedy:
    """What to write for a key; stands beside its type."""

    words: str


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing that is wrong. ``source`` is where the value came from when that is not the file."""

    section: str
    key: str
    cause: str
    remedy: str
    source: str = ""

    @property
    def name(self) -> str:
        """The key as people say it: ``[smtp] port``, or ``[smtp]`` for the whole section."""
        return f"[{self.section}] {self.key}".strip()


class ConfigMistakes(Exception):  # noqa: N818 - it holds all the mistakes, not one error
    """A configuration cannot be used. ``sentences`` names every mistake; none of them contains a secret."""

    def __init__(self, sentences: Iterable[str]) -> None:
        self.sentences = tuple(sentences)
        super().__init__("\n".join(self.sentences))
