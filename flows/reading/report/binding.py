"""Whether an amount counts something else: the *8 misc.*, *2 roles*, *60 % of my day*."""

from __future__ import annotations

from flows.reading.amounts import AmountKind
from flows.reading.idioms.meanings import Means
from flows.reading.report.scene import Scene
from flows.reading.report.text import Break

_OF = frozenset(["of", "af", "von", "der", "des", "vom", "deiner", "meiner", "seiner"])
_UNITS = frozenset({AmountKind.PERCENT, AmountKind.DURATION, AmountKind.MONEY})
_PARTICIPLE = {
    "en": ("ed", "ing", "ly"),
    "da": ("et", "ede", "te", "ne", "erede", "eret"),
    "de": ("t", "en", "ig", "lich"),
}


def is_bound(place: int, scene: Scene, language: str) -> bool:
    """Whether the words after an amount say that it counts something that is no KPI."""
    if scene.pieces[place].quoted:
        return True
    at = place + 1
    while at < len(scene.pieces) and _goes_on(at, scene):
        if scene.pieces[at].gap == "" and Means.PIECES not in scene.means(at):  # the 3er-Set, 1e3
            return True
        if at == place + 1 and scene.amount(place).kind in _UNITS and scene.pieces[at].low in _OF:
            return not any(scene.hits[after] for after in range(at, min(at + 4, len(scene.pieces))))
        means = scene.means(at)
        if not means:
            return _is_thing(at, scene, language)
        if Means.LABEL in means and Means.LIGHT not in means and not scene.hits[at]:  # the 20 % code
            return True
        if Means.BEFORE_A_THING in means or not means & {Means.LIGHT, Means.PIECES}:
            return False
        at += 1
    return False


def _goes_on(at: int, scene: Scene) -> bool:
    """Whether a piece belongs to the words after an amount, and does not name a KPI."""
    piece = scene.pieces[at]
    apart = piece.before >= Break.COMMA or piece.before == Break.LINK or piece.amount is not None
    return not apart and not any(hit.word.weight >= 0.6 for hit in scene.hits[at])


def _is_thing(at: int, scene: Scene, language: str) -> bool:
    """Whether an unknown word is what is counted, rather than a verb or a word describing a KPI."""
    word = scene.pieces[at].text
    following = at + 1
    joined = following < len(scene.pieces) and scene.pieces[following].before == Break.NONE
    if joined and any(hit.word.weight >= 0.6 for hit in scene.hits[following]):
        return False
    if language == "de" and word[0].isupper() and scene.pieces[at - 1].amount is not None:
        return True
    if language == "de" and word[0].islower() and scene.has_capitals:
        return word.endswith(("er", "e")) and len(word) > 3 and not word.endswith(("te", "ete"))
    return not word.lower().endswith(_PARTICIPLE.get(language, ()))


def numbers_a_thing(place: int, scene: Scene) -> bool:
    """Whether the noun before an amount has it as its number: *Rosenvej 14*, *Kasse 2*; not *via Formular 11*."""
    if place == 0 or scene.pieces[place].before != Break.NONE:
        return False
    before = scene.pieces[place - 1]
    if before.amount is not None or scene.means(place - 1) or scene.hits[place - 1] or not before.text[0].isupper():
        return False
    opening = before.before >= Break.COMMA
    adjunct = place > 1 and Means.BEFORE_A_THING in scene.means(place - 2)
    return not (opening or adjunct)
