"""Which amount is said of which KPI, those without a name in reach included: *the goal was 25, it was 18*."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Sequence
from dataclasses import replace

from flows.reading.amounts import AmountKind
from flows.reading.idioms.meanings import Means
from flows.reading.report.claim import Claim, Claims, adds
from flows.reading.report.fitting import fits
from flows.reading.report.marks import NO_RESULT, Marks
from flows.reading.report.names import is_participle
from flows.reading.report.pairing import Pair
from flows.reading.report.rules import Rule
from flows.reading.report.scene import Clause, Scene
from flows.reading.report.text import Break

_FAR = 3  # clauses an amount may be away from the name it belongs to
_RULE = {"no": Rule.NONE_OF_IT, "none": Rule.NONE_OF_IT, "article": Rule.SINGLE}
_GOT = frozenset({"had", "got", "received"})
_NO_NUMBER = frozenset({"a", "an"})  # an English article is seldom meant as a number
_SAYS_MORE = frozenset({
    Means.MORE, Means.ALTOGETHER, Means.SOURCE, Means.DAYPART, Means.UNSURE, Means.DOUBTED,
})  # fmt: skip
_UNITS = frozenset({AmountKind.DURATION, AmountKind.MONEY})
_SINGLE = frozenset({"single", "eneste", "einzige", "einziger", "einziges", "einzigen"})
_WITH = frozenset({"with", "med", "mit", "of", "af", "von", "without", "uden", "ohne"})
_OPENS = frozenset({Means.LIGHT, Means.TODAY, Means.AND, Means.PART})  # "heraf et accepteret"
_ADJUNCT = 6  # words after an amount within which its place is said
_MENTIONED = 0.3


def claims_of(scene: Scene, pairs: Sequence[Pair], marks: Marks) -> Claims:
    """Walk through the clauses and give every amount to the KPI it is said of, or to several: *7 each*."""
    walk = _Walk(scene, {pair.place: pair for pair in pairs}, marks)
    for clause in scene.clauses:
        walk.through(clause)
    return walk.claims


class _Walk:
    def __init__(self, scene: Scene, pairs: dict[int, Pair], marks: Marks) -> None:
        self.scene, self.pairs, self.marks = scene, pairs, marks
        self.claims = Claims()
        self.places = [place for clause in scene.clauses for place in clause.amounts]
        self.used = {place for pair in pairs.values() if pair.kpi is not None for place in pair.names}
        self.last: Claim | None = None
        self.awaited: tuple[int, int] | None = None  # KPI and the clause that spoke of it without a value of today

    def through(self, clause: Clause) -> None:
        mention = self._mention(clause)
        if mention is not None:
            self._mentioned(mention, clause)
            self._relabel(mention, clause)
            relabelled = self.last is not None and self.last.kpi == mention
            if not relabelled and not any(self._pair(place).kpi is not None for place in clause.amounts):
                self.awaited = None if self._put_off(clause) else (mention, clause.number)
        self._likewise(mention, clause)
        for place in clause.amounts:
            claim = self._claim(self._pair(place), clause)
            if claim is None:
                self.claims.loose.append(self._pair(place))
                continue
            claim = self._after_a_part(claim, clause)
            self.claims.said += [claim, *(replace(claim, kpi=kpi) for kpi in self._pair(place).also)]
            self._mentioned(claim.kpi, clause)
            self.last = claim
            self.awaited = None if claim.counts else (claim.kpi, clause.number)

    def _likewise(self, mention: int | None, clause: Clause) -> None:
        """*Besøgende 0 og malerier ligeså*: the value just said is this one's, too."""
        if mention is None or self.last is None or clause.amounts or not self.last.counts:
            return
        again = Means.LIKEWISE in self.scene.means(clause.last)
        near = clause.number - self.scene.clause_of[self.last.place] == 1
        if again and near and fits(self.scene.pieces[self.last.place], self.scene.names.kpis[mention]):
            self.claims.said.append(replace(self.last, kpi=mention))
            self.awaited = None

    def _after_a_part(self, claim: Claim, clause: Clause) -> Claim:
        """*Vormittags drei, nachmittags vier Briefe*: the part before has no name of its own; it is claimed, too."""
        part = self.claims.loose[-1] if self.claims.loose and claim.named else None
        if part is None or not 0 < claim.place - part.place <= _ADJUNCT:
            return claim
        marks = self.marks.of(part.place, claim.kpi)
        times = [at for at in range(part.place - 1, claim.place) if Means.DAYPART in self.scene.means(at)]
        near = clause.sentence == self.scene.clauses[self.scene.clause_of[part.place]].sentence
        near = near and not any(self.scene.pieces[at].usable for at in range(part.place + 1, claim.place))
        if not near or len(times) < 2 or marks & NO_RESULT or not self._fits(part, claim.kpi):
            return claim
        self.claims.said.append(self._new(part, claim.kpi, marks, Rule.NAME_AND_VALUE))
        return replace(claim, adds=True)

    def _mentioned(self, kpi: int, clause: Clause) -> None:
        clauses = self.claims.mentioned.setdefault(kpi, [])
        if not clauses or clauses[-1] != clause.number:
            clauses.append(clause.number)

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

    def _claim(self, pair: Pair, clause: Clause) -> Claim | None:
        marks = self.marks.of(pair.place, pair.kpi) - ({Means.EACH} if pair.also else set())
        said = self.scene.pieces[pair.place].said
        if pair.kpi is not None:
            if said == "article" and not self._is_one(pair, clause):
                return None
            return self._new(pair, pair.kpi, marks, _RULE.get(said, Rule.NAME_AND_VALUE), named=True)
        if said == "none" and self.awaited and clause.number - self.awaited[1] <= 1:
            return self._new(pair, self.awaited[0], marks, Rule.NONE_OF_IT)
        if (kpi := self._put_right(pair)) is not None:
            return self._new(pair, kpi, marks | {Means.CORRECTION}, Rule.CORRECTED)
        if marks & (NO_RESULT - {Means.QUESTION}) or said or self._counts_something_else(pair, marks):
            return None
        if self.awaited and self._near(self.awaited[1], clause) and self._fits(pair, self.awaited[0]):
            return self._new(pair, self.awaited[0], marks, Rule.AWAITED)
        if self.last and self._fits(pair, self.last.kpi) and self._goes_on(pair, marks, clause):
            return self._new(pair, self.last.kpi, marks, Rule.NAME_AND_VALUE)
        return None

    def _put_right(self, pair: Pair) -> int | None:
        """The KPI whose value is corrected by naming it: *payments 19, denials 6 … sorry, not 19, 29*."""
        before = bisect(self.places, pair.place) - 2
        wrong = self.places[before] if before >= 0 else None
        if wrong is None or not {Means.NOT, Means.CORRECTION} <= self.marks.of(wrong):
            return None
        said = [claim.kpi for claim in self.claims.said if claim.amount.value == self.scene.amount(wrong).value]
        return said[-1] if len(set(said)) == 1 and self._fits(pair, said[-1]) else None

    def _is_thing(self, place: int) -> bool:
        """Whether a word of a name is what is counted, rather than what was done with it."""
        done = Means.DONE in self.scene.means(place) or is_participle(self.scene.pieces[place].low)
        return not done and any(hit.word.weight >= 1 for hit in self.scene.hits[place])

    def _is_one(self, pair: Pair, clause: Clause) -> bool:
        """Whether an article is meant as a number: it opens its clause, or the KPI's whole name follows."""
        article = self.scene.pieces[pair.place]
        opens = all(
            self.scene.means(at) & {Means.LIGHT, Means.TODAY, Means.AND, Means.PART}
            for at in range(clause.first, pair.place)
        )
        opens = opens or self._follows_a_name(pair.place)
        done = any(Means.DONE in phrase.means for phrase in clause.phrases)
        whole = len(pair.names) > 1 or self.scene.pieces[pair.place + 1].low in _SINGLE
        listed = Means.AND in self.scene.means(clause.first) and clause.first + 1 == pair.place
        listed = listed and self.last is not None and self.last.counts
        whole = whole or (listed and any(self._is_thing(at) for at in pair.names))  # "six windows and a door"
        whole = whole or (pair.place > clause.first and self.scene.pieces[pair.place - 1].low in _GOT)
        return whole or done if article.low in _NO_NUMBER else opens or whole or done

    def _follows_a_name(self, place: int) -> bool:
        """Whether a list without commas goes on: *zwei termine ein lead*."""
        return place > 1 and place - 1 in self.used and self.scene.pieces[place - 2].usable

    def _counts_something_else(self, pair: Pair, marks: frozenset[Means]) -> bool:
        """Whether an amount without a name counts another thing, or belongs to the word before it: *Rosenvej 14*."""
        said_on = marks & {Means.TODAY, Means.CORRECTION} or adds(self.scene, pair.place) or self._stands_alone(pair)
        if self._is_of_no_unit(pair) and (pair.bound or not said_on):  # "389 Euro, dazu 2 Gutscheine"
            return True
        if marks & {Means.MORE, Means.CORRECTION, Means.SOURCE} or adds(self.scene, pair.place):
            return False
        place = pair.place
        clause = self.scene.clauses[self.scene.clause_of[place]]
        if self.last and Means.SOURCE in self.last.marks and self._fits(pair, self.last.kpi):  # "…, Shopify 912"
            return False
        if clause.joined and self.last and self._same_unit(pair):  # "15 min of this and 30 min of that"
            return False
        if self._is_listed(pair, clause):
            return False  # "trees: 30 oaks and 25 birches"
        return pair.bound or (
            place > 0
            and self.scene.pieces[place].before == Break.NONE
            and not self.scene.means(place - 1)
            and not self.scene.hits[place - 1]
            and self.scene.pieces[place - 1].amount is None
            and self.scene.pieces[place - 1].text[0].isupper()
            and self.scene.pieces[place - 1].before < Break.SENTENCE
        )

    def _is_of_no_unit(self, pair: Pair) -> bool:
        """Whether an amount is a bare number after one with a unit."""
        plain = self.scene.amount(pair.place).kind is AmountKind.PLAIN
        if self.last is None or (self.awaited and self.awaited[0] != self.last.kpi):
            return False
        apart = pair.place > self.last.place + 1  # "1 t 35" may be one amount
        return plain and apart and self.last.amount.kind in _UNITS

    def _stands_alone(self, pair: Pair) -> bool:
        clause = self.scene.clauses[self.scene.clause_of[pair.place]]
        return clause.first == pair.place == clause.last

    def _is_listed(self, pair: Pair, clause: Clause) -> bool:
        """Whether an amount and the one before it count kinds of the KPI: *trees: 30 oaks and 25 birches*."""
        following = pair.place + 1
        listed = clause.joined and clause.first + 1 == pair.place and self.last is not None and self.last.bound
        if not listed or following > clause.last or self.scene.amount(pair.place).kind is not AmountKind.PLAIN:
            return False
        unknown = not self.scene.means(following) and not self.scene.hits[following]
        return unknown and not is_participle(self.scene.pieces[following].low)

    def _same_unit(self, pair: Pair) -> bool:
        assert self.last is not None  # noqa: S101 - asked only then
        kind = self.scene.amount(pair.place).kind
        return kind is self.last.amount.kind and kind in _UNITS

    def _goes_on(self, pair: Pair, marks: frozenset[Means], clause: Clause) -> bool:
        """Whether an amount without a name says more about the KPI before it: corrects, adds, sums up, contradicts."""
        assert self.last is not None  # noqa: S101 - asked only then
        before = self.scene.clauses[self.scene.clause_of[self.last.place]]
        if clause.number - before.number > _FAR + 2:
            return False
        if Means.CORRECTION in marks:
            return True
        if before.sentence != clause.sentence:
            return False
        if Means.TODAY in marks:
            return Means.TODAY not in self.last.marks
        if marks & {Means.PART, Means.INCLUDING}:
            return not self.last.counts
        if marks & _SAYS_MORE or Means.SOURCE in self.last.marks:
            return True
        if self._is_listed(pair, clause) or (Means.IT in marks and self.last.amount.vague):  # "8 to 10, that's 9"
            return True
        return adds(self.scene, pair.place) or self._alone(pair, clause) or self._parallel(pair, clause)

    def _alone(self, pair: Pair, clause: Clause) -> bool:
        """Whether nothing but the amount stands in its clause, or it follows the other at once: *posts 2 3*."""
        assert self.last is not None  # noqa: S101 - asked only then
        alone = clause.first == pair.place == clause.last or pair.place == self.last.place + 1
        return alone and not self.scene.pieces[pair.place].nested

    def _parallel(self, pair: Pair, clause: Clause) -> bool:
        """Whether both amounts have a place of their own: *7 at the counter and 12 online*, *2 to Bo, 3 to Lise*."""
        assert self.last is not None  # noqa: S101 - asked only then
        mine, theirs = self._adjunct(pair.place), self._adjunct(self.last.place)
        listed = self.scene.pieces[self.last.place].before == Break.LINK and mine not in _WITH
        return bool(mine and theirs) and (clause.joined or mine == theirs or listed)

    def _adjunct(self, place: int) -> str:
        """The preposition after an amount, its own or its name's."""
        clause = self.scene.clauses[self.scene.clause_of[place]]
        for at in range(place + 1, min(place + _ADJUNCT, clause.last) + 1):
            means = self.scene.means(at)
            if Means.ASKING in means or self.scene.pieces[at].low in _GOT:  # "5 got booked, 2 got cancelled"
                continue
            bare = at == place + 1 and not means and not self.scene.hits[at]
            if means & {Means.BEFORE_A_THING, Means.DAYPART} or (bare and self.scene.amount(place).kind in _UNITS):
                return self.scene.pieces[at].low
        return ""

    def _put_off(self, clause: Clause) -> bool:
        """Whether the number is to follow: *CSAT I can only pull tomorrow*."""
        return any(phrase.means & {Means.NOT_YET, Means.LATER} for phrase in clause.phrases)

    def _near(self, number: int, clause: Clause) -> bool:
        then = self.scene.clauses[number]
        same = clause.sentence == then.sentence
        return clause.number - number <= (_FAR + 2 if same else _FAR) and clause.sentence - then.sentence <= 1

    def _fits(self, pair: Pair, kpi: int) -> bool:
        return fits(self.scene.pieces[pair.place], self.scene.names.kpis[kpi])

    def _new(self, pair: Pair, kpi: int, marks: frozenset[Means], rule: Rule, *, named: bool = False) -> Claim:
        piece = self.scene.pieces[pair.place]
        clause = self.scene.clauses[self.scene.clause_of[pair.place]]
        more = bool(marks & {Means.MORE, Means.DAYPART}) or adds(self.scene, pair.place)
        more = more or (not named and self.last is not None and self._parallel(pair, clause))
        more = more or (not named and self._is_listed(pair, clause))
        amount = self.scene.amount(pair.place)
        head = any(self._is_thing(at) for at in pair.names)
        return Claim(kpi, pair.place, amount, marks, rule, named, piece.nested, pair.torn, more, head, pair.bound)
