"""The names and aliases of KPIs, word by word, and how much each word says."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from flows.reading.amounts import Amount
from flows.reading.report.phrases import is_idiom, modifiers, weak_words
from flows.reading.report.stems import folded, stems
from flows.shared.agreement import Kpi

_WORD = re.compile(r"[^\W_]+(?:['’\-\u2010\u2011][^\W_]+)*")
_HYPHEN = re.compile(r"['’\-\u2010\u2011]")
_IN_BRACKETS = re.compile(r"\(([^()]*)\)")
_PREPOSITIONS = frozenset({
    "i", "på", "fra", "til", "af", "for", "med", "ved", "in", "am", "im", "an", "auf", "aus", "für", "von", "vom",
    "mit", "pro", "zu", "zum", "zur", "bei", "of", "to", "on", "with", "from", "within", "over", "as", "per", "om",
    "hos", "into",
})  # fmt: skip
_HEAD, _REST, _WEAK = 1.0, 0.6, 0.25


@dataclass(frozen=True, slots=True)
class NameWord:
    """A word of one way to name a KPI."""

    variant: int
    place: int
    weight: float


@dataclass(slots=True)
class Names:
    """Every name and alias of some KPIs, ready to be looked up word by word."""

    kpis: tuple[Kpi, ...]
    owner: list[int] = field(default_factory=list)  # KPI of each variant
    total: list[float] = field(default_factory=list)  # weight of each variant
    words: dict[str, list[NameWord]] = field(default_factory=lambda: defaultdict(list))
    joined: dict[str, list[NameWord]] = field(default_factory=lambda: defaultdict(list))  # whole names as one word
    initials: dict[str, list[NameWord]] = field(default_factory=lambda: defaultdict(list))  # FRT, AHT
    first_parts: dict[str, list[NameWord]] = field(default_factory=lambda: defaultdict(list))
    spelt: dict[str, list[tuple[str, NameWord]]] = field(default_factory=lambda: defaultdict(list))  # by first letter
    endings: dict[str, list[tuple[str, NameWord]]] = field(default_factory=lambda: defaultdict(list))  # by last three
    known: set[str] = field(default_factory=set)  # what ``words`` and ``joined`` can be looked up by
    beginnings: set[str] = field(default_factory=set)  # the first two letters of every word

    def add(self, kpi: int, variant: str) -> None:
        """Add one way to name a KPI."""
        found: list[str] = _WORD.findall(variant)
        weights = _weights([word.lower() for word in found])
        number = len(self.owner)
        self.owner.append(kpi)
        self.total.append(sum(weights))
        for place, (word, weight) in enumerate(zip(found, weights, strict=True)):
            if weight:
                self._index(word, NameWord(number, place, weight))
        if len(found) > 1:
            whole = NameWord(number, 0, sum(weights))
            for stem in stems(_HYPHEN.sub("", "".join(found))):
                self.joined[stem].append(whole)
            initials = "".join(word[0] for word in found)
            if len(initials) > 2:
                self.initials[initials.lower()].append(whole)

    def means_a_kpi(self, amount: Amount) -> bool:
        """Whether an amount is no amount but a name: *Loads* of *Loads dispatched*."""
        if not amount.vague or amount.candidates or not amount.words.isalpha():
            return False
        return any(word.weight >= _HEAD for stem in stems(amount.words) for word in self.words.get(stem, ()))

    def shortens(self, word: str) -> bool:
        """Whether a word is the beginning of a word of some name."""
        plain = folded(word)
        spelt = self.spelt.get(plain[:1], ()) if len(plain) > 2 and not is_idiom(word.lower()) else ()
        return any(name.startswith(plain) and len(name) > len(plain) + 2 for name, _ in spelt)

    def _index(self, word: str, name: NameWord) -> None:
        joined = _HYPHEN.sub("", word)
        for stem in stems(joined):
            self.words[stem].append(name)
        plain = folded(joined)
        self.beginnings.add(plain[:2])
        if name.weight >= _REST and len(plain) > 3:
            self.spelt[plain[0]].append((plain, name))
        if name.weight >= _HEAD and len(plain) > 3:
            self.endings[plain[-3:]].append((plain, name))
        parts = _HYPHEN.split(word)
        if len(parts) > 1 and len(parts[-1]) > 2:  # Passwort-Resets are resets
            for stem in stems(parts[-1]):
                self.words[stem].append(NameWord(name.variant, name.place, name.weight * 0.8))
        if len(parts) > 1 and len(parts[0]) > 2:  # 3 beA are beA-Nachrichten
            part, last = NameWord(name.variant, name.place, name.weight * 0.8), folded(parts[-1])
            self.spelt[last[:1]].append((last, part))
            self.first_parts[folded(parts[0])].append(part)


def _weights(words: Sequence[str]) -> list[float]:
    """How much of the name each word is: its head counts most, *time* or *new* hardly anything."""
    weak = weak_words()
    cut = next((place for place, word in enumerate(words) if place and word in _PREPOSITIONS), len(words))
    weights = [_WEAK if word in weak else _REST for word in words]
    for place, word in enumerate(words):
        if word in _PREPOSITIONS:
            weights[place] = 0.0
    heads = [p for p in range(cut) if weights[p] == _REST and not is_participle(words[p])]
    heads = heads or [p for p in range(len(words)) if weights[p] == _REST and not is_participle(words[p])]
    heads = heads or [p for p in range(len(words)) if weights[p] == _REST] or [p for p in range(cut) if weights[p]]
    if heads:
        weights[heads[-1]] = _HEAD
    return weights


def is_participle(word: str) -> bool:
    """Whether a word says what was done: *sent*, *updated*, *besvarede*."""
    return word in modifiers() or word.endswith(("ed", "ede"))


@lru_cache(maxsize=4096)
def names_of(kpis: tuple[Kpi, ...]) -> Names:
    """Prepare the names of an engagement's KPIs."""
    names = Names(kpis)
    for number, kpi in enumerate(kpis):
        if not kpi.from_report:
            for variant in dict.fromkeys(_variants(kpi)):
                names.add(number, variant)
    names.known = {*names.words, *names.joined}
    return names


def _variants(kpi: Kpi) -> Iterator[str]:
    for name in (kpi.name, *kpi.aliases):
        plain = _IN_BRACKETS.sub(" ", name).strip()
        if plain:
            yield plain
        yield from (inside for inside in _IN_BRACKETS.findall(name) if inside.strip() and len(inside) > 2)
