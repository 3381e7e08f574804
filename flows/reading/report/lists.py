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

Group = dict[int, dict[int, float]]  # weights of the words of each variant
_NAMES_BEFORE = 20  # pieces before a row in which its names are looked for
_JOINS = frozenset({Means.AND, Means.RESPECTIVELY})
_LITTLE = 0.03  # "Neue bzw. abgeschlossene Mandate: 3 bzw. 6"
_ENOUGH = 0.2  # a participle alone is enough to head a column


@dataclass(frozen=True, slots=True)
class Rows:
    """The amounts that go with names in the same order, and those that stand there without any name."""

    pairs: tuple[Pair, ...]
    bare: tuple[int, ...]
    numbers: tuple[int, ...] = ()  # of chapters, rooms: what was counted, by its number

    @property
    def places(self) -> frozenset[int]:
        """All places of amounts in rows."""
        return frozenset({*self.bare, *self.numbers, *(pair.place for pair in self.pairs)})


def rows_of(scene: Scene) -> Rows:
    """Find the rows of a text."""
    pairs: list[Pair] = []
    bare: list[int] = []
    numbers: list[int] = []
    for row in _rows(scene):
        both = any(Means.RESPECTIVELY in scene.means(at) for at in range(max(0, row[0] - 1), row[-1]))
        names = _names_before(row[0], scene, _LITTLE if both else _ENOUGH)
        kpis = scene.names.kpis
        if len(names) == len(row) and all(
            fits(scene.pieces[at], kpis[kpi]) for at, kpi in zip(row, names, strict=True)
        ):
            pairs += [Pair(at, kpi, 1.0) for at, kpi in zip(row, names, strict=True)]
        elif row[0] and Means.EXACT in scene.means(row[0] - 1):  # "3 breve, nemlig 7, 8 og 11"
            numbers += row
        elif len(names) < 2 and (len(row) > 2 or not names) and not (any(scene.hits) and _is_followed(row[-1], scene)):
            bare += row
    return Rows((*pairs, *_apiece(scene), *_none_of_all(scene)), tuple(bare), tuple(numbers))


def _apiece(scene: Scene) -> Iterator[Pair]:
    """One amount for several KPIs: *Baths and trims: 7 each*."""
    for place, piece in enumerate(scene.pieces):
        sides = [at for at in (place - 1, place + 1) if 0 <= at < len(scene.pieces)]
        if piece.usable and any(Means.APIECE in scene.means(at) for at in sides):
            names = _names_before(place, scene)
            if len(names) > 1 and all(fits(piece, scene.names.kpis[kpi]) for kpi in names):
                yield Pair(place, names[0], 1.0, also=tuple(names[1:]))


def _none_of_all(scene: Scene) -> Iterator[Pair]:
    """*All at zero today: calls, meetings, sales*: a 0 for every name after the colon."""
    for place, piece in enumerate(scene.pieces):
        if piece.usable and not scene.amount(place).value and scene.amount(place).is_certain:
            names = _names_after(place, scene)
            if len(names) > 1:
                yield Pair(place, names[0], 1.0, also=tuple(names[1:]))


def _names_after(place: int, scene: Scene) -> list[int]:
    """The KPIs listed after a colon up to the end of the sentence, if no other amount stands there."""
    groups: list[Group] = []
    for at in range(place + 1, min(place + 1 + _NAMES_BEFORE, len(scene.pieces))):
        piece = scene.pieces[at]
        if piece.before >= Break.SENTENCE:
            break
        if piece.usable:
            return []
        if piece.before == Break.LINK or (groups and (piece.before >= Break.COMMA or Means.AND in scene.means(at))):
            groups.append({})
        elif not groups and scene.hits[at]:
            return []
        for hit in scene.hits[at]:
            groups[-1].setdefault(hit.word.variant, {})[hit.word.place] = hit.word.weight * hit.strength
    found = [best for group in groups if (best := _best(group, scene)) is not None]
    return list(dict.fromkeys(found))


def _rows(scene: Scene) -> Iterator[list[int]]:
    """Runs of two and more plain amounts with nothing between them but commas, lines or *and*."""
    row: list[int] = []
    codes = False  # in "uge 42, 44 og 7" all are weeks
    for place, piece in enumerate(scene.pieces):
        if scene.means(place) & _JOINS and (row or codes):
            continue
        codes = piece.amount is not None and (not piece.usable or (codes and piece.before <= Break.COMMA))
        if codes and piece.before != Break.BAR:
            yield from [row] if len(row) > 1 else []
            row = []
            continue
        if (
            piece.usable
            and not piece.said
            and scene.amount(place).kind is AmountKind.PLAIN
            and scene.amount(place).is_certain
        ):
            parted = row and piece.nested != scene.pieces[row[-1]].nested
            if parted or (row and piece.before == Break.NONE and not scene.means(place - 1) & _JOINS):
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
    """Whether a word follows at once: *3, 4 tickets*, *21 and 2 of those*."""
    following = place + 1
    if following >= len(scene.pieces) or scene.pieces[following].before > Break.NONE:
        return False
    return Means.PIECES not in scene.means(following)


def _names_before(first: int, scene: Scene, enough: float = _ENOUGH) -> list[int]:
    """The KPIs named one after the other before a row, each group of words between two breaks being one.

    They stand in the row's own sentence, or in the line before it, and no amount is among them.
    """
    groups: list[Group] = [{}]
    for place in range(_names_start(first, scene), first):
        piece = scene.pieces[place]
        if piece.usable:
            return []
        if piece.before >= Break.COMMA or "\t" in piece.gap or scene.means(place) & _JOINS:
            groups.append({})
        for hit in scene.hits[place]:
            words = groups[-1].setdefault(hit.word.variant, {})
            words[hit.word.place] = max(words.get(hit.word.place, 0.0), hit.word.weight * hit.strength)
    found = [best for group in groups if (best := _best(group, scene, enough)) is not None]
    return found if len(set(found)) == len(found) else []


def _never_counts(place: int, scene: Scene) -> bool:
    amount = scene.pieces[place].amount
    return amount is not None and not scene.pieces[place].usable


def _names_start(first: int, scene: Scene) -> int:
    """Where the row's sentence begins, or the one before it if the row begins a line."""
    start = first
    while start > 0 and scene.pieces[start].before < Break.LINE and _never_counts(start - 1, scene):
        start -= 1  # "14-10;22;3" begins with a date
    while start > 0 and first - start < _NAMES_BEFORE:
        start -= 1
        if scene.pieces[start].before >= Break.SENTENCE:
            break
    return start


def _best(group: Group, scene: Scene, enough: float = _ENOUGH) -> int | None:
    best, top = None, enough
    for variant, words in group.items():
        total = scene.names.total[variant]
        weight = min(sum(words.values()), total)
        if weight * weight / total > top:
            best, top = scene.names.owner[variant], weight * weight / total
    return best
