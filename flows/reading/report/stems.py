"""When two words are the same word: inflected, written without umlauts, shortened, or misspelt."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

import Stemmer
from rapidfuzz.distance import OSA

from flows.reading.idioms.da.reports import FORMS as DANISH
from flows.reading.idioms.de.reports import FORMS as GERMAN
from flows.reading.idioms.en.reports import FORMS as ENGLISH

_STEMMERS = {
    "en": Stemmer.Stemmer("english"),
    "da": Stemmer.Stemmer("danish"),
    "de": Stemmer.Stemmer("german"),
}
_PLAIN = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss", "æ": "a", "ø": "o", "å": "a", "é": "e", "è": "e"})
_DIGRAPH = re.compile(r"ae|oe|ue|aa")
_PARTICIPLE = re.compile(r"(?<=\w{3})(?:ede|et|ed|ne|te|t|n|e)$")
_LONGEST = 40


@lru_cache(maxsize=20_000)
def folded(word: str) -> str:
    """Write a word without umlauts, however they were typed: *møder*, *moeder* and *moder* are one."""
    plain = word.lower().translate(_PLAIN)
    return _DIGRAPH.sub(lambda pair: pair[0][0], plain)


def _irregular() -> Mapping[str, str]:
    """The first form of each irregular word, for every one of its forms."""
    found: dict[str, str] = {}
    for language, listed in (("en", ENGLISH), ("da", DANISH), ("de", GERMAN)):
        for forms in (group.split() for group in listed.split("|")):
            for form in forms:
                found[form] = forms[0]
                found[_STEMMERS[language].stemWord(form)] = forms[0]
    return found


_IRREGULAR = _irregular()


@lru_cache(maxsize=20_000)
def stems(word: str) -> frozenset[str]:
    """Return what a word may be reduced to, in any of the languages."""
    low = word.lower()
    if len(low) > _LONGEST:
        return frozenset()
    found = {folded(low)}
    for stemmer in _STEMMERS.values():
        stem = folded(stemmer.stemWord(low))
        found.add(stem)
    danish = _undoubled(_PARTICIPLE.sub("", folded(_STEMMERS["da"].stemWord(low))))
    found.add(f"da:{danish}")
    if len(low) < 5:
        found.add(f"short:{folded(low)}")
    if 3 < len(low) < 7 and low.endswith(("en", "et")):  # the kø is køen, which no stemmer believes
        found.add(f"short:{folded(low[:-2])}")
    for form in (low, *(stemmer.stemWord(low) for stemmer in _STEMMERS.values())):
        if form in _IRREGULAR:
            found.add(f"form:{_IRREGULAR[form]}")
    return frozenset(stem for stem in found if len(stem) > 1)


def _undoubled(word: str) -> str:
    return word[:-1] if len(word) > 3 and word[-1] == word[-2] else word


def misspelt(typed: str, meant: str) -> bool:
    """Whether a word is another one with a slip of the finger: *emials*, *apointments*, *fakutraer*, *Belge*."""
    short, long = sorted((len(typed), len(meant)))
    if short < 4 or long - short > 2 or typed[0] != meant[0]:
        return False
    most = 1 if short < 7 else 2
    distance = OSA.distance(typed, meant, score_cutoff=most)
    if distance > most:
        return False
    return long >= 7 or len(typed) != len(meant) or sorted(typed) == sorted(meant)
