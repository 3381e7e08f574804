"""What is said about an amount, and which of it means that the amount is no result of today."""

from __future__ import annotations

from collections import defaultdict

from flows.reading.idioms.meanings import Means
from flows.reading.report.phrases import is_about
from flows.reading.report.scene import Clause, Scene

NOT_OF_TODAY = frozenset({Means.OTHER_DAY, Means.WEEKDAY, Means.LATER, Means.PERIOD})
NO_RESULT = NOT_OF_TODAY | {
    Means.TARGET, Means.AGAINST, Means.FROM, Means.IMAGINED, Means.INTENDED, Means.WANTED, Means.LEFT_OVER, Means.EACH,
    Means.EXTREME, Means.COMPARED, Means.MISTAKEN, Means.LABEL, Means.NOT, Means.WHOLE, Means.QUESTION,
}  # fmt: skip
_NOBODY = frozenset[int]()


class Marks:
    """What is said about the amount at each place."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._said: dict[int, list[tuple[Means, frozenset[int]]]] = defaultdict(list)

    def add(self, place: int, meaning: Means, owners: frozenset[int] = _NOBODY) -> None:
        """Say something about an amount; it is nothing but a name when the amount is of one of the owners."""
        self._said[place].append((meaning, owners))

    def _grows(self, kpi: int) -> bool:
        return is_about(self._scene.names.kpis[kpi], Means.GAIN)

    def of(self, place: int, kpi: int | None = None) -> frozenset[Means]:
        """All that is said about an amount, given the KPI it is of."""
        said = self._said.get(place)
        if not said:
            return frozenset()
        found = {meaning for meaning, owners in said if kpi not in owners}
        if Means.TODAY in found:
            found -= NOT_OF_TODAY
        if kpi is not None and Means.ALTOGETHER in found and Means.NOW in found and self._grows(kpi):
            found.add(Means.PERIOD)  # "Followers +38, so now 12,418 in total"
        amount = self._scene.amount(place)
        if amount.vague and not amount.candidates:  # "half as many as on Monday"
            found -= (NOT_OF_TODAY - {Means.LATER}) | {Means.COMPARED, Means.AGAINST}
        return frozenset(found)


def meanings_of(clause: Clause) -> set[Means]:
    """What the idioms of a clause mean, those within a KPI's name left out."""
    return {meaning for phrase in clause.phrases if not phrase.owners for meaning in phrase.means}


def mark_all(clause: Clause, meaning: Means | None, marks: Marks) -> None:
    """Say the same of every amount of a clause."""
    if meaning is not None:
        for place in clause.amounts:
            marks.add(place, meaning)
