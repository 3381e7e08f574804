"""Where a text speaks of a KPI: its name or an alias, inflected, compounded, abbreviated or misspelt."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from flows.reading.amounts import Amount
from flows.reading.report.phrases import is_idiom, is_light, modifiers, weak_words
from flows.reading.report.stems import folded, misspelt, stems
from flows.reading.report.text import Break, Piece
from flows.shared.agreement import Kpi

_WORD = re.compile(r"[^\W_]+(?:['’\-\u2010\u2011][^\W_]+)*")
_HYPHEN = re.compile(r"['’\-\u2010\u2011]")
_IN_BRACKETS = re.compile(r"\(([^()]*)\)")
_PREPOSITIONS = frozenset({
    "i", "på", "fra", "til", "af", "for", "med", "ved", "in", "am", "im", "an", "auf", "aus", "für", "von", "vom",
    "mit", "pro", "zu", "zum", "zur", "bei", "of", "to", "on", "with", "from", "within", "over", "as", "per", "om",
    "hos", "into",
})  # fmt: skip
_ENDING = re.compile(r"\w{0,3}(?:inge?r?|ungen?|elser?|heder?|heit|keit|tion(?:en|er|s)?|ments?)")
_DESCRIBING = 0.3
_HEAD, _REST, _WEAK = 1.0, 0.6, 0.25


@dataclass(frozen=True, slots=True)
class NameWord:
    """A word of one way to name a KPI."""

    variant: int
    place: int
    weight: float


@dataclass(frozen=True, slots=True)
class Hit:
    """A word of a name found in the text."""

    word: NameWord
    strength: float


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
    spelt: dict[str, list[tuple[str, NameWord]]] = field(default_factory=lambda: defaultdict(list))

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
        if name.weight >= _REST and len(plain) > 3:
            self.spelt[plain[0]].append((plain, name))
        parts = _HYPHEN.split(word)
        if len(parts) > 1 and len(parts[-1]) > 2:  # Passwort-Resets are resets
            for stem in stems(parts[-1]):
                self.words[stem].append(NameWord(name.variant, name.place, name.weight * 0.8))
        if len(parts) > 1 and len(parts[0]) > 2:  # 3 beA are beA-Nachrichten
            self.spelt[folded(parts[-1])[0]].append(
                (folded(parts[-1]), NameWord(name.variant, name.place, name.weight * 0.8))
            )
            self.first_parts[folded(parts[0])].append(NameWord(name.variant, name.place, name.weight * 0.8))


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


@lru_cache(maxsize=256)
def names_of(kpis: tuple[Kpi, ...]) -> Names:
    """Prepare the names of an engagement's KPIs."""
    names = Names(kpis)
    for number, kpi in enumerate(kpis):
        if not kpi.from_report:
            for variant in dict.fromkeys(_variants(kpi)):
                names.add(number, variant)
    return names


def _variants(kpi: Kpi) -> Iterator[str]:
    for name in (kpi.name, *kpi.aliases):
        plain = _IN_BRACKETS.sub(" ", name).strip()
        if plain:
            yield plain
        yield from (inside for inside in _IN_BRACKETS.findall(name) if inside.strip() and len(inside) > 2)


def find_names(pieces: Sequence[Piece], names: Names) -> list[tuple[Hit, ...]]:
    """For each piece the words of names it may be."""
    found: list[tuple[Hit, ...]] = [() for _ in pieces]
    for at, piece in enumerate(pieces):
        if piece.amount is not None:
            continue
        following = pieces[at + 1] if at + 1 < len(pieces) else None
        found[at] = (*found[at], *_hits(piece, following, names))
        if found[at] and _describes(piece, following, names):
            found[at] = tuple(replace(hit, strength=hit.strength * _DESCRIBING) for hit in found[at])
        if following and following.amount is None and following.before == Break.NONE:
            both = _together(piece, following, names, found[at])
            found[at] = (*found[at], *both)
            found[at + 1] = tuple(Hit(hit.word, 0.0) for hit in both)
    return found


def _describes(piece: Piece, following: Piece | None, names: Names) -> bool:
    """Whether an English singular only describes the noun after it: the *lead* magnet counts no leads."""
    if following is None or following.before != Break.NONE or following.amount is not None:
        return False
    plain = folded(piece.low)
    plural = any(spelt in {f"{plain}s", f"{plain}es"} for spelt, _ in names.spelt.get(plain[:1], ()))
    known = is_idiom(following.low) or following.low.endswith(("ed", "ing", "ly")) or _exact(following, names)
    return plural and not known and following.text[0].islower()


def _together(piece: Piece, following: Piece, names: Names, already: Sequence[Hit]) -> tuple[Hit, ...]:
    """Two words that are one in the name: *follow ups*, *check ins*, *tele fon*."""
    joined = _HYPHEN.sub("", piece.text + following.text)
    found = [Hit(word, 1.0) for stem in stems(joined) for word in names.words.get(stem, ())]
    if not found and not already and len(joined) > 7 and not _exact(following, names):
        found = _misspelt(folded(joined), names)
    had = {hit.word.variant for hit in already}
    return tuple(hit for hit in _best(found) if hit.word.variant not in had)


def _exact(piece: Piece, names: Names) -> bool:
    return any(stem in names.words or stem in names.joined for stem in stems(_HYPHEN.sub("", piece.text)))


def _hits(piece: Piece, following: Piece | None, names: Names) -> tuple[Hit, ...]:
    joined = _HYPHEN.sub("", piece.text)
    found = [Hit(word, 1.0) for stem in stems(joined) for word in names.words.get(stem, ())]
    found += [Hit(word, 1.0) for stem in stems(joined) for word in names.joined.get(stem, ())]
    found += [Hit(word, 1.0) for word in names.initials.get(joined.lower(), ())]
    if found or is_light(piece.low):
        return _best(found)
    plain = folded(joined)
    if following is not None and following.gap.startswith(".") and len(plain) > 2:
        found += _abbreviated(plain, names)
    parts = _HYPHEN.split(piece.text)
    if len(parts) > 1:
        found += [Hit(word, 0.8) for stem in stems(parts[-1]) for word in names.words.get(stem, ())]
    if following is None or following.before > Break.NONE or following.amount is not None or is_light(following.low):
        found += [Hit(word, 1.0) for word in names.first_parts.get(plain, ())]
    found += _compounded(plain, names)
    return _best(found or ([] if is_idiom(piece.low) else _misspelt(plain, names)))


def _best(hits: Iterable[Hit]) -> tuple[Hit, ...]:
    """Each word of a name once, as strongly as it was found."""
    best: dict[tuple[int, int], Hit] = {}
    for hit in hits:
        key = (hit.word.variant, hit.word.place)
        if key not in best or best[key].strength * best[key].word.weight < hit.strength * hit.word.weight:
            best[key] = hit
    return tuple(best.values())


def _abbreviated(plain: str, names: Names) -> list[Hit]:
    """*qual.* Leads, *Erstantw.*, first *resp.*."""
    return [Hit(word, 0.9) for spelt, word in names.spelt.get(plain[0], ()) if spelt.startswith(plain)]


def _compounded(plain: str, names: Names) -> list[Hit]:
    """*Bordreservationer* are reservations, *Umsatz* is the *Tagesumsatz*, *Leadzahlen* are numbers of leads."""
    found = []
    for spelt, word in (entry for entries in names.spelt.values() for entry in entries):
        if word.weight < _HEAD or len(plain) < 4 or len(spelt) < 4:
            continue
        longer, shorter = (plain, spelt) if len(plain) > len(spelt) else (spelt, plain)
        part = len(longer) - len(shorter) > 3 and longer.endswith(shorter) and not _ENDING.fullmatch(shorter)
        if part or _counts(plain, spelt):
            found.append(Hit(word, 0.8))
    return found


def _counts(plain: str, spelt: str) -> bool:
    """Whether a word is a name and a word like *number*: *Ticketanzahl*, *ordreantal*."""
    return len(plain) > len(spelt) and any(
        plain.endswith(counting) and plain[: -len(counting)].rstrip("sn") in {spelt, spelt.rstrip("sn"), spelt[:-2]}
        for counting in ("zahl", "zahlen", "anzahl", "antal", "antallet", "count", "stand", "menge")
    )


def _misspelt(plain: str, names: Names) -> list[Hit]:
    if len(plain) < 4:
        return []
    return [Hit(word, 0.9) for spelt, word in names.spelt.get(plain[0], ()) if misspelt(plain, spelt)]
