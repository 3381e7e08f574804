"""A text in pieces: words, amounts, and the breaks between them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from enum import IntEnum
from typing import NamedTuple

from flows.reading.amounts import Amount, AmountKind


class Break(IntEnum):
    """How strongly two pieces are parted."""

    NONE = 0
    LINK = 1  # : = tab … – : what parts a name from its value
    COMMA = 2
    BAR = 3  # | / • ; an emoji: what parts entries of a list
    SENTENCE = 4
    LINE = 5


class Piece(NamedTuple):
    """A word or an amount; a tuple, because a message has many.

    ``low`` is the word in small letters, ``before`` the break before it.

    ``nested`` says that it stands in brackets, ``quoted`` in quotation marks, ``article`` that the word is *a* or
    *one* and perhaps means 1.
    """

    start: int
    end: int
    text: str
    low: str
    before: Break
    amount: Amount | None = None
    nested: bool = False
    quoted: bool = False
    article: Amount | None = None
    gap: str = ""
    usable: bool = False  # an amount that can be a value
    said: str = ""  # what an amount in words is: "no" before a name, "none", "article", "answer" for yes and no


_WORD = re.compile(r"[^\W_]+(?:['’´`\-\u2010\u2011][^\W_]+)*'?")
_LINK = re.compile(r"[:=\t→>]|\s(?:\.\.+|…)\s|->")
_DASH = re.compile(r"(?:^|\s)[-–—]+(?:\s|$)")
_COMMA = re.compile(r"[,(){}\[\]\"„“”»«&+…]|[-–—]|\.\.+")
_QUOTE = re.compile(r"[\"„“”»«]")
_BAR = re.compile(r"[;|/•·*\\<_#~^]|[\u2190-\u21ff\u2600-\u27bf\U0001f000-\U0001faff\u2b00-\u2bff]")
_ABBREVIATED = frozenset({
    "ca", "approx", "avg", "resp", "incl", "excl", "inkl", "ekskl", "exkl", "nr", "no", "kl", "d", "dr", "hr", "mr",
    "mrs", "ms", "fr", "std", "min", "sek", "stk", "st", "tlf", "tel", "evtl", "bl", "bzw", "usw", "etc", "osv",
    "mv", "nos", "ggf", "vs", "pr", "kr", "gns", "dvs", "max", "maks", "ext", "ref", "qual", "abt", "str", "jr",
    "sr", "z.b", "zb", "u.a", "fam", "vedr", "feat", "fig", "pcs", "hhv", "henh", "bspw", "eks", "f.eks", "fx",
    "mdl", "stck", "ang", "jan", "feb", "apr", "aug", "sept", "okt", "nov", "dez", "dec",
})  # fmt: skip


def pieces_of(
    text: str, amounts: Sequence[Amount], shortens: Callable[[str], bool], *, clocks: bool
) -> tuple[Piece, ...]:
    """Divide a text into words and amounts, in order.

    ``shortens`` knows the abbreviations of names (*Erstantw.*), ``clocks`` says that a clock time can be a value.
    """
    articles = {amount.start: amount for amount in amounts if amount.weak}
    found: list[Piece] = []
    depth, quotes, at = 0, 0, 0
    for start, end, amount in _spans(text, [amount for amount in amounts if not amount.weak]):
        gap = text[at:start]
        if gap != " ":
            depth = max(0, depth + gap.count("(") + gap.count("[") - gap.count(")") - gap.count("]"))
            quotes = 0 if "\n" in gap else quotes + len(_QUOTE.findall(gap))
        before = _break(gap, found[-1] if found else None, text[start : start + 1], shortens)
        article = articles.get(start)
        word = text[start:end]
        piece = Piece(
            start,
            end,
            word,
            _plain(word),
            before,
            amount,
            nested=depth > 0,
            quoted=quotes % 2 == 1,
            gap=gap,
            article=article if article and article.end == end else None,
            usable=amount is not None and (not amount.is_never_a_value or (clocks and amount.kind is AmountKind.CLOCK)),
        )
        found.append(piece)
        at = end
    return tuple(found)


def _plain(word: str) -> str:
    return word.lower().replace("’", "'").rstrip("'")


def _spans(text: str, amounts: Sequence[Amount]) -> Iterator[tuple[int, int, Amount | None]]:
    at = 0
    for amount in amounts:
        yield from ((word.start(), word.end(), None) for word in _WORD.finditer(text, at, amount.start))
        yield amount.start, amount.end, amount
        at = amount.end
    yield from ((word.start(), word.end(), None) for word in _WORD.finditer(text, at))


def _break(gap: str, last: Piece | None, following: str, shortens: Callable[[str], bool]) -> Break:
    if gap == " ":
        return Break.NONE
    if last is None or "\n" in gap or "\r" in gap or "\u2028" in gap:
        return Break.LINE
    if _ends_sentence(gap, last, following, shortens):
        return Break.SENTENCE
    if _BAR.search(gap):
        return Break.LINK if "→" in gap else Break.BAR
    if _DASH.search(gap) and last.amount is not None:
        return Break.COMMA
    if _LINK.search(gap) or _DASH.search(gap):
        return Break.LINK
    return Break.COMMA if _COMMA.search(gap) else Break.NONE


def _ends_sentence(gap: str, last: Piece, following: str, shortens: Callable[[str], bool]) -> bool:
    if "!" in gap or "?" in gap:
        return True
    stop = gap.find(".")
    if stop < 0 or ".." in gap or "…" in gap:
        return False
    if last.amount is not None:
        return not following.islower() or not gap.startswith(".")
    shortened = last.low in _ABBREVIATED or (len(last.text) == 1 and last.text.isalpha()) or shortens(last.text)
    return not (stop == 0 and shortened)
