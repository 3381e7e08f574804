"""Numbers put together from pieces: 3½, two and a half, half a dozen, 2,5 tsd, a hundred, 1 200."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from decimal import Decimal

from flows.reading.amounts.tokens import Token, shape_of

_HALF = Decimal("0.5")
_PIECES = re.compile(
    r"""(?P<phone>(?<![nZ]\ )\+?\ ?[nZ](?:[ ]?[ ./-]?[ ]?[nZ]){1,12})
      | (?P<broken>n\ n/n)                               # 1 1/2
      | (?P<thousands>(?<![^|. ,:+(=-])n(?:\ n){1,3})    # 1 200
      | (?P<dozen>(?:[nw]\ |a\ (?:A\ )?|(?:a\ )?h\ (?:a\ )?)?z(?:\ O)?)
      | (?P<half>[nw]\ (?:&\ (?:a\ )?|a\ )[hq])          # two and a half, to en halv
      | (?P<quarters>w\ q(?:\ O\ a)?(?=\ [HDSLMW]))      # three quarters of an
      | (?P<part>(?:a\ )?[hq](?:\ O)?(?:\ a)?(?=\ [HDSLMW])) # half an hour, en halv time
      | (?P<mixed>[nw]\ ?f) | (?P<glyph>f)
      | (?P<both>n-n\ ?k)                                # 48-52k
      | (?P<multiple>n\ ?k) | (?P<spelled>n\ w)          # 1,2k; 5 thousand
      | (?P<one>a\ w)                                    # a hundred
      | (?P<number>[nw])""",
    re.VERBOSE,
)


def join_numerals(tokens: list[Token]) -> list[Token]:
    """Return the tokens with every number as one token ``N`` (``Z`` for phone numbers)."""
    joined: list[Token] = []
    done = 0
    shape = shape_of(tokens)
    place = 0
    while found := _PIECES.search(shape, place):
        place = found.end()
        pieces = tokens[found.start() : place]
        made = _BUILDERS[str(found.lastgroup)](pieces)
        if made is None:
            made = _first(pieces)
            place = found.start() + len(made)
        joined.extend(tokens[done : found.start()])
        joined.extend(made)
        done = place
    return joined + tokens[done:]


def _first(pieces: Sequence[Token]) -> list[Token]:
    """Take the first piece as it is, because the whole is none of this."""
    first = pieces[0]
    return [first._replace(shape="N") if first.shape in "nw" else first]


def _number(pieces: Sequence[Token], *numbers: Decimal) -> list[Token]:
    first = pieces[0]
    raw = first.word if len(pieces) == 1 else ""
    return [Token(first.start, pieces[-1].end, "N", raw, numbers, spelled=first.spelled)]


def _only(pieces: Sequence[Token]) -> list[Token]:
    return [pieces[0]._replace(shape="N")]


def _phone(pieces: Sequence[Token]) -> list[Token] | None:
    """Digits in three groups and more, or in two with a zero or a plus in front: 28 44 10 92, 0664 000."""
    groups = [piece for piece in pieces if piece.shape in "nZ"]
    digits = "".join(piece.word for piece in groups)
    plus_or_zero = pieces[0].word == "+" or groups[0].word.startswith("0")
    if not digits.isdecimal() or len(digits) < 7 or not (plus_or_zero or len(groups) > 2):
        return None
    if not plus_or_zero and all(len(group.word) == 3 for group in groups[1:]):
        return None
    return [Token(pieces[0].start, pieces[-1].end, "Z", digits)]


def _broken(pieces: Sequence[Token]) -> list[Token] | None:
    whole, top, bottom = (pieces[place].number for place in (0, 2, 4))
    if not (top < bottom <= 10 and all(pieces[place].is_whole for place in (0, 2, 4))):
        return None
    return _number(pieces, whole + top / bottom)


def _thousands(pieces: Sequence[Token]) -> list[Token] | None:
    groups = [piece.word for piece in pieces[::2]]
    fits = 0
    if groups[0].isdecimal() and len(groups[0]) <= 3 and not groups[0].startswith("0"):
        fits = next((at for at, group in enumerate(groups[1:], 1) if not _is_group(group)), len(groups))
    if fits != len(groups):
        return None
    return _number(pieces, Decimal("".join(groups)))


def _is_group(digits: str) -> bool:
    return digits.isdecimal() and len(digits) == 3


def _dozen(pieces: Sequence[Token]) -> list[Token]:
    size = next(piece.number for piece in pieces if piece.shape == "z")
    first = pieces[0]
    if first.shape in "nw":
        return _number(pieces, *(number * size for number in first.numbers))
    return _number(pieces, size * _HALF if any(piece.shape == "h" for piece in pieces) else size)


def _with_part(pieces: Sequence[Token]) -> list[Token] | None:
    """Two and a half; without an *and* only in Danish: to en halv."""
    if not any(piece.shape == "&" for piece in pieces) and pieces[2].word not in {"en", "et"}:
        return None
    return _number(pieces, *(number + pieces[-1].number for number in pieces[0].numbers))


def _quarters(pieces: Sequence[Token]) -> list[Token]:
    return _number(pieces, pieces[0].number * pieces[2].number)


def _part(pieces: Sequence[Token]) -> list[Token]:
    return _number(pieces, next(piece.number for piece in pieces if piece.shape in "hq"))


def _mixed(pieces: Sequence[Token]) -> list[Token]:
    return _number(pieces, *(number + pieces[-1].number for number in pieces[0].numbers))


def _multiple(pieces: Sequence[Token]) -> list[Token] | None:
    """1,2k; also 5 thousand, but not 5 three."""
    size = pieces[-1].number
    if size < 100 or (pieces[-1].shape == "w" and size not in {100, 1000, 1_000_000}):
        return None
    likeliest = min(pieces[0].numbers)  # 1.200k is 1.2k: nobody groups what she shortens
    return _number(pieces, likeliest * size)


def _both(pieces: Sequence[Token]) -> list[Token]:
    size = pieces[-1].number
    low, dash, high = pieces[:3]
    return [*_number([low], low.number * size), dash, *_number([*pieces[2:]], high.number * size)]


def _one(pieces: Sequence[Token]) -> list[Token] | None:
    return _number(pieces, pieces[-1].number) if pieces[-1].number >= 100 else None


_BUILDERS: dict[str, Callable[[Sequence[Token]], list[Token] | None]] = {
    "phone": _phone, "broken": _broken, "thousands": _thousands, "dozen": _dozen, "half": _with_part,
    "quarters": _quarters, "part": _part, "mixed": _mixed, "glyph": _only, "multiple": _multiple, "both": _both,
    "spelled": _multiple, "one": _one, "number": _only,
}  # fmt: skip
