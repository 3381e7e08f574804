"""Which amount belongs to which KPI: each amount takes the names around it, so that all names are used best."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import groupby

from flows.reading.amounts import AmountKind
from flows.reading.idioms.meanings import Means
from flows.reading.report.binding import is_bound, numbers_a_thing
from flows.reading.report.fitting import fits
from flows.reading.report.marks import NO_RESULT, Marks
from flows.reading.report.mentions import Hit
from flows.reading.report.phrases import is_light
from flows.reading.report.scene import Scene
from flows.reading.report.text import Break

_COST = {Break.NONE: 0.0, Break.LINK: 0.0, Break.COMMA: 0.4, Break.BAR: 0.6}
_EXPLAINED = 0.6
_LIGHT_WORD, _WORD, _AND = 0.02, 0.12, 0.35
_ENOUGH = 0.3  # a head noun of a two-word name, or more
_ENOUGH_AT_ONCE = 0.12  # a modifier alone, directly beside the amount: "5 verschoben"
_ARTICLE = 0.5  # of the score of "a tour booked": in "a backlog of 12" the 12 shall have the name
_CLEARLY_LESS = 0.35  # of another KPI's score: "posts 2 h" is no value of "Post turnaround"
_ADJACENT = 0.3  # added for a name right beside the amount
_LITTLE = 0.3  # weight of a word that says nearly nothing
_BESIDE = 0.1  # cost up to which a name stands beside its amount
_SAME_SIDE = 0.03  # names after their values throughout, or before them throughout
_PAIRED = 0.15  # rather every amount its own name than one amount two
_MOST_NAMES = 12  # words of names looked at on either side of an amount
_NO_RESULT = 0.8  # of the score, for a target or yesterday's value


@dataclass(frozen=True, slots=True)
class Pair:
    """An amount and the KPI (by number) it belongs to.

    ``torn`` are several KPIs it fits equally, ``also`` further KPIs that have the same value.
    """

    place: int
    kpi: int | None = None
    score: float = 0.0
    torn: tuple[int, ...] = ()
    bound: bool = False
    names: tuple[int, ...] = ()
    also: tuple[int, ...] = ()


def pairs_of(scene: Scene, marks: Marks, known: Collection[int], language: str) -> list[Pair]:
    """Pair the amounts of a text, sentence by sentence, but for those at places that are known already."""
    found: list[Pair] = []
    for _, clauses in groupby(scene.clauses, key=lambda clause: clause.sentence):
        within = list(clauses)
        places = [place for clause in within for place in clause.amounts if place not in known]
        if places:
            found += _Sentence(scene, marks, within[0].first, within[-1].last, places, language).pairs()
    return found


class _Sentence:
    """The amounts of one sentence compete for the names in it."""

    def __init__(self, scene: Scene, marks: Marks, first: int, last: int, places: Sequence[int], language: str) -> None:
        self.scene, self.places = scene, places
        self.marks = marks
        self.first = first
        self.cost = self._costs(first, last)
        self.bound = [is_bound(place, scene, language) for place in places]
        edges = [first - 1, *places, last + 1]
        self.gaps: list[list[int]] = [[]]
        for place in range(first, last + 1):
            if place == edges[len(self.gaps)]:
                self.gaps.append([])
            elif scene.hits[place]:
                self.gaps[-1].append(place)
        self.value_first = not self.gaps[0]

    def _costs(self, first: int, last: int) -> list[float]:
        """How far every piece is from the first one, in words and breaks."""
        far, found = 0.0, []
        value_first: bool | None = None  # "4 interviews are set: two on Monday" explains after the colon
        for place in range(first, last + 1):
            piece = self.scene.pieces[place]
            if piece.before >= Break.COMMA:
                value_first = None
            if value_first is None and (piece.usable or self.scene.hits[place]):
                value_first = piece.usable
            said = Means.AS_SAID in self.scene.means(place)
            explains = value_first and ":" in piece.gap
            far += 0.0 if place == first or said else _EXPLAINED if explains else _COST.get(piece.before, 1.0)
            found.append(far)
            if Means.AND in self.scene.means(place) and piece.before < Break.COMMA:
                far += _AND
            elif piece.amount is not None:
                far += 0.05
            elif self.scene.hits[place] or is_light(piece.low):
                far += _LIGHT_WORD
            else:
                far += _WORD
        return found

    def far(self, one: int, other: int) -> float:
        """What stands between two pieces, as a cost."""
        low, high = sorted((one, other))
        return self.cost[high - self.first] - self.cost[low - self.first] - _LIGHT_WORD

    def pairs(self) -> list[Pair]:
        """Divide the names between each two amounts so that the sum of all scores is best."""
        best = {0: 0.0}  # by how many names of the gap before it the amount before has taken
        steps: list[dict[int, tuple[int, Pair]]] = []
        for number in range(len(self.places)):
            right = len(self.gaps[number + 1])
            last = number == len(self.places) - 1
            after: dict[int, float] = {}
            step: dict[int, tuple[int, Pair]] = {}
            for split in (right,) if last else range(right + 1):
                side = _SAME_SIDE * (split if self.value_first else right - split)
                for taken, score in best.items():
                    pair = self._pair(number, taken, split)
                    total = score + self._worth(pair) + side
                    if split not in after or total > after[split]:
                        after[split], step[split] = total, (taken, pair)
            best = after
            steps.append(step)
        return self._best_way(steps)

    def _best_way(self, steps: Sequence[dict[int, tuple[int, Pair]]]) -> list[Pair]:
        """The pairs that led to the best sum, from the last one back."""
        found: list[Pair] = []
        split = len(self.gaps[-1])
        for step in reversed(steps):
            split, pair = step[split]
            found.append(pair)
        return found[::-1]

    def _worth(self, pair: Pair) -> float:
        if pair.kpi is None:
            return 0.0
        if self.scene.pieces[pair.place].said == "article":
            return pair.score * _ARTICLE
        no_result = self.marks.of(pair.place, pair.kpi) & NO_RESULT
        return pair.score * _NO_RESULT if no_result else pair.score + _PAIRED

    def _pair(self, number: int, taken: int, split: int) -> Pair:
        """The best KPI for an amount, given that the one before it took some names of the gap and it takes others."""
        before = self.gaps[number][taken:][-_MOST_NAMES:]
        if self.scene.pieces[self.places[number]].said == "no":  # "neither a refund nor a chargeback"
            before = []
        names = [*before, *self.gaps[number + 1][:split][:_MOST_NAMES]]
        return self._best(number, names)

    def _best(self, number: int, named: Sequence[int]) -> Pair:
        place, bound = self.places[number], self.bound[number]
        every = self._scores(place, named)
        enough = max(every.values(), default=0.0) * _CLEARLY_LESS
        beside = self._adjacent(place, named)
        scores = {
            kpi: score + _ADJACENT * (kpi in beside)
            for kpi, score in every.items()
            if score >= enough and self._may_be(number, kpi, score, named)
        }
        if not scores:
            return Pair(place, bound=bound)
        ranked = sorted(scores.items(), key=lambda entry: -entry[1])
        top = ranked[0][1]
        torn = tuple(kpi for kpi, score in ranked if score > 0.97 * top)
        mine = tuple(at for at in named if any(self._owner(hit) == ranked[0][0] for hit in self.scene.hits[at]))
        return Pair(place, ranked[0][0], top, torn if len(torn) > 1 else (), bound, mine)

    def _owner(self, hit: Hit) -> int:
        return self.scene.names.owner[hit.word.variant]

    def _scores(self, place: int, named: Sequence[int]) -> dict[int, float]:
        names, hits = self.scene.names, self.scene.hits
        found: dict[int, dict[int, float]] = {}
        for at in named:
            near = 1 - self.far(at, place)
            if near <= 0:
                continue
            for hit in hits[at]:
                words = found.setdefault(hit.word.variant, {})
                strength = hit.word.weight * hit.strength * near
                words[hit.word.place] = max(words.get(hit.word.place, 0.0), strength)
        scores: dict[int, float] = {}
        for variant, words in found.items():
            weight = min(sum(words.values()), names.total[variant])
            kpi = names.owner[variant]
            scores[kpi] = max(scores.get(kpi, 0.0), weight * weight / names.total[variant])
        return scores

    def _adjacent(self, place: int, named: Sequence[int]) -> set[int]:
        """The KPIs whose names stand right beside the amount."""
        pieces = self.scene.pieces
        sides = {at for at in (place - 1, place + 1) if at in named and pieces[max(at, place)].before <= Break.LINK}
        return {self._owner(hit) for at in sides for hit in self.scene.hits[at] if hit.word.weight > _LITTLE}

    def _may_be(self, number: int, kpi: int, score: float, named: Sequence[int]) -> bool:
        place = self.places[number]
        amount, wanted = self.scene.amount(place), self.scene.names.kpis[kpi]
        if not fits(self.scene.pieces[place], wanted) or self._only_corrects(place, named):
            return False
        if numbers_a_thing(place, self.scene) and place + 1 not in named:
            return False
        mine = [at for at in named if any(self._owner(hit) == kpi for hit in self.scene.hits[at])]
        nearest = min(self.far(at, place) for at in mine)
        if self.bound[number] and not self._holds(place, mine):
            return False
        typed = amount.kind not in {AmountKind.PLAIN, AmountKind.SHARE}
        if typed or nearest <= _BESIDE:
            return score >= _ENOUGH_AT_ONCE
        return score >= _ENOUGH

    def _counts(self, at: int) -> bool:
        """Whether a word says what is counted: *answered 23 comments* are no *Mails answered*."""
        return any(hit.word.weight >= 1 for hit in self.scene.hits[at])

    def _only_corrects(self, place: int, named: Sequence[int]) -> bool:
        """Whether *no wait* stands right before an amount and no name beside it: it corrects what was said."""
        if self.scene.pieces[place].said or place == 0 or self.scene.hits[place - 1]:
            return False
        corrects = Means.CORRECTION in self.scene.means(place - 1)
        joined = self.scene.pieces[place].before == Break.NONE
        return corrects and joined and place + 1 not in named

    def _holds(self, place: int, mine: Sequence[int]) -> bool:
        """Whether a name claims an amount although another noun follows: *Bank lines: 112 Chase*."""
        before = max((at for at in mine if at < place), default=None)
        if before is None:
            return False
        if before == place - 1 and any(self._counts(at) for at in mine):
            return True
        linked = any(self.scene.pieces[at].before == Break.LINK for at in range(before + 1, place + 1))
        return linked and self.far(before, place) <= 0.2
