"""Numbers in a row: in the order of the names before them, or without any name at all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from flows.reading.amounts import AmountKind
from flows.reading.idioms.meanings import Means
from flows.reading.report.fitting import fits
from flows.reading.report.pairing import Pair
from flows.reading.report.scene import Scene
from flows.reading.report.text import Break

_NAMES_BEFORE = 20  # pieces before a row in which its names are looked for
_ENOUGH = 0.3


@dataclass(frozen=True, slots=True)
class Rows:
    """The amounts that go with names in the same order, and those that stand there without any name."""

    pairs: tuple[Pair, ...]
    bare: tuple[int, ...]

    @property
    def places(self) -> frozenset[int]:
        """All places of amounts in rows."""
        return frozenset({*self.bare, *(pair.place for pair in self.pairs)})


def rows_of(scene: Scene) -> Rows:
    """Find the rows of a text."""
    pairs: list[Pair] = []
    bare: list[int] = []
    for row in _rows(scene):
        names = _names_before(row[0], scene)
        kpis = scene.names.kpis
        if len(names) == len(row) and all(
            fits(scene.pieces[at], kpis[kpi]) for at, kpi in zip(row, names, strict=True)
        ):
            pairs += [Pair(at, kpi, 1.0) for at, kpi in zip(row, names, strict=True)]
        elif len(names) < 2 and (len(row) > 2 or not names) and not _is_followed(row[-1], scene):
            bare += row
    return Rows(tuple(pairs), tuple(bare))


def _rows(scene: Scene) -> Iterator[list[int]]:
    """Runs of two and more plain amounts with nothing between them but commas, lines or *and*."""
    row: list[int] = []
    for place, piece in enumerate(scene.pieces):
        if Means.AND in scene.means(place) and row:
            continue
        if piece.usable and scene.amount(place).kind is AmountKind.PLAIN and scene.amount(place).is_certain:
            if row and piece.before == Break.NONE and Means.AND not in scene.means(place - 1):
                yield from [row] if len(row) > 1 else []
                row = []
            row.append(place)
            continue
        if len(row) > 1:
            yield row
        row = []
    if len(row) > 1:
        yield row


def _is_followed(place: int, scene: Scene) -> bool:
    """Whether a name follows at once: *3, 4 tickets*."""
    following = place + 1
    if following >= len(scene.pieces) or scene.pieces[following].before > Break.NONE:
        return False
    return bool(scene.hits[following])


def _names_before(first: int, scene: Scene) -> list[int]:
    """The KPIs named one after the other before a row, each group of words between two breaks being one."""
    groups: list[dict[int, dict[int, float]]] = [{}]
    start = max(0, first - _NAMES_BEFORE)
    for place in range(start, first):
        piece = scene.pieces[place]
        if piece.amount is not None:
            groups = [{}]
            continue
        if piece.before >= Break.COMMA or Means.AND in scene.means(place):
            groups.append({})
        for hit in scene.hits[place]:
            words = groups[-1].setdefault(hit.word.variant, {})
            words[hit.word.place] = max(words.get(hit.word.place, 0.0), hit.word.weight * hit.strength)
    found = [best for group in groups if (best := _best(group, scene)) is not None]
    return found if len(set(found)) == len(found) else []


def _best(group: dict[int, dict[int, float]], scene: Scene) -> int | None:
    best, top = None, _ENOUGH
    for variant, words in group.items():
        total = scene.names.total[variant]
        weight = min(sum(words.values()), total)
        if weight * weight / total > top:
            best, top = scene.names.owner[variant], weight * weight / total
    return best
