"""Which amount is said of which KPI, those without a name in reach included: *the goal was 25, it was 18*."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from flows.reading.idioms.meanings import Means
from flows.reading.report.claim import Claim, Claims
from flows.reading.report.fitting import fits
from flows.reading.report.marks import NO_RESULT, Marks
from flows.reading.report.names import is_participle
from flows.reading.report.pairing import Pair
from flows.reading.report.rules import Rule
from flows.reading.report.scene import Clause, Scene
from flows.reading.report.unnamed import Unnamed, adds, kpi_of, parallel

_RULE = {"no": Rule.NONE_OF_IT, "none": Rule.NONE_OF_IT, "article": Rule.SINGLE}
_GOT = frozenset({"had", "got", "received"})  # "got a booking"
_NO_NUMBER = frozenset({"a", "an"})  # an English article is seldom meant as a number
_OPENING = frozenset({Means.LIGHT, Means.TODAY, Means.AND, Means.PART, Means.INCLUDING})
_SINGLE = frozenset({"single", "eneste", "einzige", "einziger", "einziges", "einzigen"})
_PARTS_APART = 6  # words
_MENTIONED = 0.3


def claims_of(scene: Scene, pairs: Sequence[Pair], marks: Marks) -> Claims:
    """Walk through the clauses and give every amount to the KPI it is said of, or to several: *7 each*."""
    walk = _Walk(scene, {pair.place: pair for pair in pairs}, marks)
    for clause in scene.clauses:
        walk.through(clause)
    return walk.claims


class _Walk:
    """What was said up to a clause: the last claim, and the KPI a number is still awaited for."""

    def __init__(self, scene: Scene, pairs: dict[int, Pair], marks: Marks) -> None:
        self.scene, self.pairs, self.marks = scene, pairs, marks
        self.claims = Claims()
        self.used = {place for pair in pairs.values() if pair.kpi is not None for place in pair.names}
        self.last: Claim | None = None
        self.awaited: tuple[int, int] | None = None  # KPI and the clause that spoke of it without a value of today

    def through(self, clause: Clause) -> None:
        """Take the amounts of one clause, in order."""
        mention = self._mention(clause)
        if mention is not None:
            self.claims.mention(mention, clause.number)
            self._relabel(mention, clause)
            self._await(mention, clause)
            self._likewise(mention, clause)
        for place in clause.amounts:
            pair = self._pair(place)
            claim = self._claim(pair, clause)
            if claim is None:
                self.claims.loose.append(pair)
                continue
            claim = self._after_a_part(claim, clause)
            self.claims.said += [claim, *(replace(claim, kpi=kpi) for kpi in pair.also)]
            self.claims.mention(claim.kpi, clause.number)
            self.last = claim
            self.awaited = None if claim.counts else (claim.kpi, clause.number)

    def _pair(self, place: int) -> Pair:
        """The pair of a place; numbers in a row without names belong to nothing."""
        return self.pairs.get(place, Pair(place, bound=True))

    def _mention(self, clause: Clause) -> int | None:
        """The KPI a clause speaks of with words that no amount has taken."""
        names, words = self.scene.names, dict[int, dict[int, float]]()
        for place in range(clause.first, clause.last + 1):
            if place not in self.used:
                for hit in self.scene.hits[place]:
                    words.setdefault(hit.word.variant, {})[hit.word.place] = hit.word.weight * hit.strength
        best, top = None, _MENTIONED
        for variant, found in words.items():
            weight = min(sum(found.values()), names.total[variant])
            if weight * weight / names.total[variant] > top:
                best, top = names.owner[variant], weight * weight / names.total[variant]
        return best

    def _await(self, mention: int, clause: Clause) -> None:
        """Wait for the number of a KPI that was only named, unless it is to follow: *CSAT I can only pull tomorrow*."""
        named = any(self._pair(place).kpi is not None for place in clause.amounts)
        if named or (self.last is not None and self.last.kpi == mention):
            return
        put_off = any(phrase.means & {Means.NOT_YET, Means.LATER} for phrase in clause.phrases)
        self.awaited = None if put_off else (mention, clause.number)

    def _relabel(self, mention: int, clause: Clause) -> None:
        """*Check-ins 14? No wait, those were the check-outs*: the value goes to the other KPI."""
        says = {meaning for phrase in clause.phrases for meaning in phrase.means}
        if self.last is None or clause.amounts or Means.RELABEL not in says or self.last.kpi == mention:
            return
        before = self.scene.clause_of[self.last.place]
        fitting = fits(self.scene.pieces[self.last.place], self.scene.names.kpis[mention])
        if fitting and clause.number - before <= 2 and self.claims.said[-1] is self.last:
            self.last = replace(self.last, kpi=mention, marks=self.last.marks - {Means.QUESTION, Means.DOUBTED})
            self.claims.said[-1] = self.last

    def _likewise(self, mention: int, clause: Clause) -> None:
        """*Besøgende 0 og malerier ligeså*: the value just said is this one's, too."""
        if self.last is None or clause.amounts or not self.last.counts:
            return
        again = Means.LIKEWISE in self.scene.means(clause.last)
        near = clause.number - self.scene.clause_of[self.last.place] == 1
        if again and near and fits(self.scene.pieces[self.last.place], self.scene.names.kpis[mention]):
            self.claims.said.append(replace(self.last, kpi=mention))
            self.awaited = None

    def _after_a_part(self, claim: Claim, clause: Clause) -> Claim:
        """*Vormittags drei, nachmittags vier Briefe*: the part before has no name of its own; it is claimed, too."""
        part = self.claims.loose[-1] if self.claims.loose and claim.named else None
        if part is None or not 0 < claim.place - part.place <= _PARTS_APART:
            return claim
        marks = self.marks.of(part.place, claim.kpi)
        times = [at for at in range(part.place - 1, claim.place) if Means.DAYPART in self.scene.means(at)]
        near = clause.sentence == self.scene.clauses[self.scene.clause_of[part.place]].sentence
        near = near and not any(self.scene.pieces[at].usable for at in range(part.place + 1, claim.place))
        fitting = fits(self.scene.pieces[part.place], self.scene.names.kpis[claim.kpi])
        if not near or len(times) < 2 or marks & NO_RESULT or not fitting:
            return claim
        self.claims.said.append(replace(claim, place=part.place, amount=self.scene.amount(part.place), marks=marks))
        return replace(claim, adds=True)

    def _claim(self, pair: Pair, clause: Clause) -> Claim | None:
        marks = self.marks.of(pair.place, pair.kpi) - ({Means.EACH} if pair.also else set())
        said = self.scene.pieces[pair.place].said
        unnamed = Unnamed(
            self.scene, pair.place, clause, marks, pair.bound, self.claims.said, self.last, self.awaited, self.pairs
        )
        if pair.kpi is not None:
            article = said == "article" and not self._is_one(pair, clause)
            return None if article else self._new(pair, unnamed, pair.kpi, _RULE.get(said, Rule.NAME_AND_VALUE))
        found = kpi_of(unnamed, self.marks)
        return None if found is None else self._new(pair, unnamed, *found)

    def _new(self, pair: Pair, unnamed: Unnamed, kpi: int, rule: Rule) -> Claim:
        named = pair.kpi is not None
        piece, amount = self.scene.pieces[pair.place], self.scene.amount(pair.place)
        marks = unnamed.marks | ({Means.CORRECTION} if rule is Rule.CORRECTED else set())
        more = bool(marks & {Means.MORE, Means.DAYPART}) or adds(self.scene, pair.place)
        more = more or (not named and parallel(unnamed))
        head = any(self._is_thing(at) for at in pair.names)
        return Claim(kpi, pair.place, amount, marks, rule, named, piece.nested, pair.torn, more, head, pair.bound)

    def _is_thing(self, place: int) -> bool:
        """Whether a word of a name is what is counted, rather than what was done with it."""
        done = Means.DONE in self.scene.means(place) or is_participle(self.scene.pieces[place].low)
        return not done and any(hit.word.weight >= 1 for hit in self.scene.hits[place])

    def _is_one(self, pair: Pair, clause: Clause) -> bool:
        """Whether an article is meant as a number: it opens its clause, or the KPI's whole name follows."""
        article = self.scene.pieces[pair.place]
        opens = all(self.scene.means(at) & _OPENING for at in range(clause.first, pair.place))
        opens = opens or self._follows_a_name(pair.place)
        lone = clause.joined and len(pair.names) == clause.last - pair.place
        done = any(Means.DONE in phrase.means for phrase in clause.phrases)
        whole = len(pair.names) > 1 or self.scene.pieces[pair.place + 1].low in _SINGLE
        whole = whole or (pair.place > clause.first and self.scene.pieces[pair.place - 1].low in _GOT)
        return whole or done or lone if article.low in _NO_NUMBER else opens or whole or done

    def _follows_a_name(self, place: int) -> bool:
        """Whether a list without commas goes on: *zwei termine ein lead*."""
        return place > 1 and place - 1 in self.used and self.scene.pieces[place - 2].usable
