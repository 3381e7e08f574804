"""Takes the keys of one heading out of an agreement file, and collects what is wrong with them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from agent.agreement_file.document import Table
from agent.agreement_file.mistakes import Mistake, WrongValueError, did_you_mean

T = TypeVar("T")


class Section:
    """One heading with its keys. ``examples`` names every key it may have, each with a value that is right.

    ``title`` is how mistakes call it; mistakes go to the list that was given.
    """

    def __init__(self, table: Table, examples: Mapping[str, str], title: str, mistakes: list[Mistake]) -> None:
        self.table = table
        self.title = title
        self._examples = dict(examples)
        self._mistakes = mistakes
        for problem in table.problems:
            key = problem.key if problem.key in examples else ""
            self._mistakes.append(
                Mistake(problem.line, self.place(key), problem.cause, problem.remedy or self._like(key))
            )
        self._broken = {problem.key for problem in table.problems}
        self._refuse_unknown()

    def place(self, key: str = "") -> str:
        """Where a mistake is: ``[client] email``, or ``[[kpi]] "Approved posts", target``."""
        return f"{self.title} {key}".strip() if key else self.title.rstrip(",")

    def expect(self, key: str, example: str) -> None:
        """From now on, show this example for a key: what is right may depend on other keys."""
        self._examples[key] = example

    def has(self, key: str) -> bool:
        """Whether the key is given, readable or not."""
        return key in self.table.given or key in self._broken

    def read(self, key: str, understand: Callable[[object], T]) -> T | None:
        """Return the value of an optional key; None if it is missing or wrong."""
        given = self.table.given.get(key)
        if given is None:
            return None
        try:
            return understand(given.value)
        except WrongValueError as wrong:
            self.wrong(key, wrong.cause, wrong.advice)
            return None

    def need(self, key: str, understand: Callable[[object], T]) -> T | None:
        """Return the value of a key that must be there; None if it is missing or wrong."""
        if not self.has(key):
            self._mistakes.append(
                Mistake(
                    self.table.line,
                    self.place(key),
                    f"{key} is missing.",
                    f"Add it, for example {self.example(key)}",
                )
            )
        return self.read(key, understand)

    def wrong(self, key: str, cause: str, advice: str) -> None:
        """Note what is wrong with a key; its example is added to the advice."""
        self.refuse(key, cause, f"{advice}, for example {self.example(key)}")

    def refuse(self, key: str, cause: str, remedy: str) -> None:
        """Note what is wrong with a key, with a remedy that needs no example."""
        given = self.table.given.get(key)
        self._mistakes.append(Mistake(given.line if given else self.table.line, self.place(key), cause, remedy))

    def example(self, key: str) -> str:
        """How the key could be written."""
        return f"{key} = {self._examples[key]}"

    def _like(self, key: str) -> str:
        return f"Write it like {self.example(key)}" if key else "Compare it with docs/agreement.md."

    def _refuse_unknown(self) -> None:
        for key in self.table.given:
            if key not in self._examples:
                known = ", ".join(self._examples)
                cause = f"there is no such key here.{did_you_mean(key, self._examples)}"
                self.refuse(key, cause, f"Use one of {known}; the example of each is in docs/agreement.md.")
