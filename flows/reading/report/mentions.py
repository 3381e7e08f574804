"""Where a text speaks of a KPI: its name or an alias, inflected, compounded, abbreviated or misspelt."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from flows.reading.report.names import Names, NameWord
from flows.reading.report.phrases import is_idiom, is_light
from flows.reading.report.stems import folded, misspelt, stems
from flows.reading.report.text import Break, Piece

_HYPHEN = re.compile(r"['’\-\u2010\u2011]")
_ENDING = re.compile(r"\w{0,3}(?:inge?r?|ungen?|elser?|heder?|heit|keit|tion(?:en|er|s)?|ments?)")
_COUNTING = ("anzahl", "zahlen", "zahl", "antallet", "antal", "count", "stand", "menge")
_DESCRIBING = 0.3  # of the strength of a name that only describes another noun


class Hit(NamedTuple):
    """A word of a name found in the text."""

    word: NameWord
    strength: float


def find_names(pieces: Sequence[Piece], names: Names) -> list[tuple[Hit, ...]]:
    """For each piece the words of names it may be."""
    found: list[tuple[Hit, ...]] = [() for _ in pieces]
    for at, piece in enumerate(pieces):
        if piece.amount is not None:
            continue
        following = pieces[at + 1] if at + 1 < len(pieces) else None
        found[at] = (*found[at], *_hits(piece, following, names))
        if found[at] and _describes(piece, following, names):
            found[at] = tuple(Hit(hit.word, hit.strength * _DESCRIBING) for hit in found[at])
        begins = folded(piece.low[:4])[:2] in names.beginnings
        if begins and following and following.amount is None and following.before == Break.NONE:
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
    known = (
        is_idiom(following.low) or following.low.endswith(("ed", "ing", "ly")) or bool(_exact(following.text, names))
    )
    return plural and not known and following.text[0].islower()


def _together(piece: Piece, following: Piece, names: Names, already: Sequence[Hit]) -> tuple[Hit, ...]:
    """Two words that are one in the name: *follow ups*, *check ins*, *tele fon*."""
    joined = _HYPHEN.sub("", piece.text + following.text)
    found = [Hit(word, 1.0) for stem in stems(joined) & names.known for word in names.words.get(stem, ())]
    if not found and not already and len(joined) > 7 and not _exact(following.text, names):
        found = _misspelt(folded(joined), names)
    had = {hit.word.variant for hit in already}
    return tuple(hit for hit in _best(found) if hit.word.variant not in had)


def _hits(piece: Piece, following: Piece | None, names: Names) -> tuple[Hit, ...]:
    joined = _HYPHEN.sub("", piece.text)
    found = _exact(joined, names)
    if found or is_light(piece.low):
        return found
    plain = folded(joined)
    near: list[Hit] = []
    if following is not None and following.gap.startswith(".") and len(plain) > 2:
        near += _abbreviated(plain, names)
    if joined != piece.text:
        near += _exact(_HYPHEN.split(piece.text)[-1], names, 0.8)
    if following is None or following.before > Break.NONE or following.amount is not None or is_light(following.low):
        near += [Hit(word, 1.0) for word in names.first_parts.get(plain, ())]
    near += _compounded(plain, names)
    return _best(near or ([] if is_idiom(piece.low) else _misspelt(plain, names)))


def _exact(word: str, names: Names, strength: float = 1.0) -> tuple[Hit, ...]:
    """The words of names a word is, inflected or not, or the whole of a name written as one word or its initials."""
    keys = stems(word) & names.known
    found = [Hit(name, strength) for stem in keys for name in (*names.words.get(stem, ()), *names.joined.get(stem, ()))]
    found += [Hit(name, strength) for name in names.initials.get(word.lower(), ())]
    return _best(found) if found else ()


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
    for spelt, word in names.endings.get(plain[-3:], ()) if len(plain) > 3 else ():
        longer, shorter = (plain, spelt) if len(plain) > len(spelt) else (spelt, plain)
        if len(longer) - len(shorter) > 3 and longer.endswith(shorter) and not _ENDING.fullmatch(shorter):
            found.append(Hit(word, 0.8))
    return found + _counted(plain, names)


def _counted(plain: str, names: Names) -> list[Hit]:
    """A name and a word like *number*: *Ticketanzahl*, *ordreantal*."""
    ending = next((each for each in _COUNTING if plain.endswith(each)), "")
    begin = plain[: -len(ending)].rstrip("sn") if ending else ""
    spelt = names.spelt.get(begin[0], ()) if len(begin) > 3 else ()
    return [Hit(word, 0.8) for name, word in spelt if begin in {name, name.rstrip("sn"), name[:-2]}]


def _misspelt(plain: str, names: Names) -> list[Hit]:
    if len(plain) < 4:
        return []
    return [Hit(word, 0.9) for spelt, word in names.spelt.get(plain[0], ()) if misspelt(plain, spelt)]
