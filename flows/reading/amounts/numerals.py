"""Numbers put together from pieces: 3½, two and a half, half a dozen, 2,5 tsd, a hundred, 1 200."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from decimal import Decimal

from flows.reading.amounts.alternatives import first_of, together
from flows.reading.amounts.tokens import Token, shape_of

_HALF = Decimal("0.5")
_FIRST_LETTERS = re.compile(r"[nwahqzfZ(+]")
_BEGINNINGS = frozenset({"tusi", "taus", "thou", "hund"})
_ROUND = frozenset(map(Decimal, (100, 1000, 1_000_000, 1_000_000_000)))

Builder = Callable[[Sequence[Token]], "list[Token] | None"]


def join_numerals(tokens: list[Token]) -> list[Token]:
    """Return the tokens with every number as one token ``N`` (``Z`` for phone numbers)."""
    shape = shape_of(tokens)
    joined: list[Token] = []
    done = 0
    while start := _FIRST_LETTERS.search(shape, done):
        joined.extend(tokens[done : start.start()])
        made, done = _made(tokens, shape, start.start())
        joined.extend(made)
    return joined + tokens[done:]


def _made(tokens: list[Token], shape: str, place: int) -> tuple[list[Token], int]:
    """Make the first number that fits what stands at a place; return it and where to go on."""
    any_piece = _ANY_PIECE.match(shape, place)
    for pattern, build in _PIECES[first_of(any_piece) :] if any_piece else ():
        found = pattern.match(shape, place)
        if found and (made := build(tokens[place : found.end()])):
            return made, found.end()
    return [tokens[place]], place + 1


def _number(pieces: Sequence[Token], *numbers: Decimal) -> list[Token]:
    first = pieces[0]
    raw = first.word if len(pieces) == 1 else ""
    return [Token(first.start, pieces[-1].end, "N", raw, numbers, spelled=first.spelled)]


def _only(pieces: Sequence[Token]) -> list[Token]:
    return [pieces[0]._replace(shape="N")]


def _phone(pieces: Sequence[Token]) -> list[Token] | None:
    """Digits in three groups and more, or in two with a zero, a plus or a bracket in front: 28 44 10 92, 0664 000."""
    groups = [piece.word.replace("-", "") for piece in pieces if piece.shape in "nZ"]
    digits = "".join(groups)
    area_code = any(piece.shape in "+(" for piece in pieces[:3]) or groups[0].startswith("0")
    halves = [len(group) for group in groups] == [4, 4] and pieces[1].shape == " "  # 2844 1092
    if not digits.isdecimal() or len(digits) < 7 or not (area_code or halves or len(groups) > 2):
        return None
    if not area_code and all(len(group) == 3 for group in groups[1:]):
        return None
    return [Token(pieces[0].start, pieces[-1].end, "Z", digits)]


def _padded(pieces: Sequence[Token]) -> list[Token] | None:
    """The 05 of 2t 05m."""
    (piece,) = pieces
    return _number(pieces, Decimal(piece.word)) if piece.word.isdecimal() and len(piece.word) == 2 else None


def _broken(pieces: Sequence[Token]) -> list[Token] | None:
    whole, top, bottom = (pieces[place].number for place in (0, 2, 4))
    if not (top < bottom <= 10 and all(pieces[place].is_whole for place in (0, 2, 4))):
        return None
    return _number(pieces, round(whole + top / bottom, 4))


def _simple(pieces: Sequence[Token]) -> list[Token] | None:
    top, bottom = pieces[0].number, pieces[2].number
    return _number(pieces, top / bottom) if top < bottom and bottom in {2, 4} else None


def _with_decimals(pieces: Sequence[Token]) -> list[Token] | None:
    """1 234,56: the last group goes on behind a decimal sign."""
    last = re.fullmatch(r"(\d{3})[.,](\d{1,2})", pieces[-1].word)
    first, *groups = (piece.word for piece in pieces[:-1:2])
    if last is None or not (first.isdecimal() and len(first) <= 3 and all(map(_is_group, groups))):
        return None
    return _number(pieces, Decimal("".join((first, *groups, last[1])) + f".{last[2]}"))


def _thousands(pieces: Sequence[Token]) -> list[Token] | None:
    first, *groups = (piece.word for piece in pieces[::2])
    if not (first.isdecimal() and len(first) <= 3 and not first.startswith("0") and all(map(_is_group, groups))):
        return None
    return _number(pieces, Decimal("".join((first, *groups))))


def _thousands_or_two(pieces: Sequence[Token]) -> list[Token] | None:
    """Stories 3 250 views: with words on both sides it may be two numbers."""
    made = _thousands(pieces)
    return made and [made[0]._replace(numbers=(made[0].number, pieces[0].number, pieces[-1].number))]


def _is_group(digits: str) -> bool:
    return digits.isdecimal() and len(digits) == 3


def _dozen(pieces: Sequence[Token]) -> list[Token]:
    size = next(piece.number for piece in pieces if piece.shape == "z")
    first = pieces[0]
    if first.shape in "nw":
        return _number(pieces, *(_plain(number * size) for number in first.numbers))
    return _number(pieces, _plain(size * _HALF) if any(piece.shape == "h" for piece in pieces) else size)


def _and_a_half(pieces: Sequence[Token]) -> list[Token] | None:
    """Two and a half; without an *and* only in Danish: to en halv."""
    first = pieces[0]
    if not any(piece.shape == "&" for piece in pieces) and (first.shape == "a" or pieces[2].word not in {"en", "et"}):
        return None
    part = pieces[-1].number
    if pieces[-3].shape == "w" and len(pieces) > 3:  # three and three quarters
        part *= pieces[-3].number
    return _number(pieces, *(number + part for number in first.numbers or (Decimal(1),)))


def _one_half(pieces: Sequence[Token]) -> list[Token] | None:
    """Zwei einhalb; but two half days are two."""
    return _number(pieces, pieces[0].number + _HALF) if pieces[2].word == "einhalb" else None


def _several_and_a_half(pieces: Sequence[Token]) -> list[Token] | None:
    made = _and_a_half(pieces[:-2]) if pieces[-1].number in _ROUND else None
    return made and _number(pieces, *(_plain(number * pieces[-1].number) for number in made[0].numbers))


def _quarters(pieces: Sequence[Token]) -> list[Token]:
    return _number(pieces, pieces[0].number * pieces[2].number)


def _half_multiple(pieces: Sequence[Token]) -> list[Token] | None:
    size = next(piece.number for piece in pieces if piece.shape in "kw")
    return _number(pieces, _plain(size * _HALF)) if size in _ROUND else None


def _part(pieces: Sequence[Token]) -> list[Token]:
    return _number(pieces, next(piece.number for piece in pieces if piece.shape in "hq"))


def _mixed(pieces: Sequence[Token]) -> list[Token]:
    return _number(pieces, *(number + pieces[-1].number for number in pieces[0].numbers))


def _multiple(pieces: Sequence[Token]) -> list[Token] | None:
    """1,2k; also 5 thousand and 7 tusind fire hundrede, but not 5 three."""
    if pieces[-1].shape == "w" and (whole := _and_hundreds(pieces[0].number, pieces[-1])):
        return _number(pieces, whole)
    size = _size(pieces[-1] if pieces[-1].shape != "." else pieces[-2])
    if size is None:
        return None
    likeliest = min(pieces[0].numbers)  # 1.200k is 1.2k: nobody groups what she shortens
    return _number(pieces, _plain(likeliest * size))


def _inside(pieces: Sequence[Token]) -> list[Token] | None:
    """3k4 is 3400."""
    whole, unit, rest = pieces
    if len(rest.word) != 1 or unit.number != 1000:
        return None
    return _number(pieces, _plain(whole.number * 1000 + rest.number * 100))


def _and_hundreds(number: Decimal, spelled: Token) -> Decimal | None:
    """7 tusind fire hundrede: the words are 1400, of which the first 1000 are multiplied."""
    for size in (Decimal(1000), Decimal(100)):
        if size < spelled.number < 2 * size and spelled.word[:4] in _BEGINNINGS:
            return number * size + spelled.number - size
    return None


def _both(pieces: Sequence[Token]) -> list[Token] | None:
    """48-52k: the k is meant for both ends."""
    size = _size(pieces[-1])
    ends = [place for place, piece in enumerate(pieces) if piece.shape == "n"]
    if size is None or pieces[ends[0]].number >= pieces[ends[1]].number:
        return None
    low, between, high = pieces[: ends[0] + 1], pieces[ends[0] + 1 : ends[1]], pieces[ends[1] :]
    return [*_number(low, _plain(low[0].number * size)), *between, *_number(high, _plain(high[0].number * size))]


def _size(unit: Token) -> Decimal | None:
    """What a k, Mio or thousand multiplies by; the m of 1.5m USD is a million, the T of 12 T€ a thousand."""
    if unit.shape in "MHx":
        return {"m": Decimal(1_000_000), "t": Decimal(1000)}.get(unit.word)
    return unit.number if unit.shape == "k" or unit.number in _ROUND else None


def _one(pieces: Sequence[Token]) -> list[Token] | None:
    """A hundred, a hundred and fifty."""
    is_round = pieces[-1].number in _ROUND or pieces[-1].word[:4] in _BEGINNINGS
    return _number(pieces, pieces[-1].number) if is_round else None


def _plain(number: Decimal) -> Decimal:
    """Write 6.0 as 6."""
    whole = number.to_integral_value()
    return whole if whole == number else number


_GROUP = r"(?:[nZ]|\([nZ]\))"
_LINE_BEGINS = r"(?<![^|.,:;+(=-] )(?<![^|.,:;+(=\- ])"
_PIECES: tuple[tuple[re.Pattern[str], Builder], ...] = tuple(
    (re.compile(pattern), builder)
    for pattern, builder in (
        (rf"\+? ?{_GROUP}(?:[ ./-]?{_GROUP}){{1,12}}", _phone),
        (r"Z(?= ?[MS])", _padded),
        (r"n n/n(?!/)", _broken),  # 1 1/2
        (r"n/n(?= ?[HDSLMW])", _simple),  # 1/2 hour
        (r"n(?: [nZ]){1,3}", _with_decimals),
        (rf"{_LINE_BEGINS}n(?: [nZ]){{1,3}}", _thousands),  # besøgende: 1 200
        (r"n(?: [nZ]){1,3}(?! ?[xIJmdE])", _thousands),
        (r"n(?: n){1,3}", _thousands_or_two),
        (r"(?:[nw] |a |(?:a )?h (?:a )?)?z(?: O)?", _dozen),
        (r"[nwa] (?:& (?:[aw] )?|a )h w", _several_and_a_half),  # to et halvt tusind
        (r"[nwa] (?:& (?:[aw] )?|a )[hq]", _and_a_half),  # two and a half, to en halv
        (r"[nw] h", _one_half),  # zwei einhalb
        (r"[nw][ -]q(?: O a)?(?= [HDSLMW])|w[ -]q", _quarters),  # three quarters of an hour, zwei Drittel
        (r"(?:a )?h (?:a )?(?:k\.?|w)", _half_multiple),  # eine halbe Million
        (r"(?:a (?:A )?)?[hq](?: O)?(?: a)?(?= [HDSLMW%]| t a)", _part),  # half an hour, en halv time
        (r"[nw] ?f", _mixed),
        (r"f", _only),
        (r"n(?:-| - | t )n ?[kw]", _both),
        (r"[nw] w(?! & )|n ?[xH]\.?(?=c)", _multiple),  # 5 thousand, zweieinhalb tausend, 12 T€
        (r"w ?k", _multiple),  # forty grand, eins komma vier k
        (r"nkn(?![a-zA-Z])", _inside),  # 3k4
        (r"n ?(?:k(?:\.(?= ?c))?|M(?= ?c))|(?<=c)n ?M(?![a-zA-Z])", _multiple),  # 1,2k, 1.5m USD
        (r"a w", _one),  # a hundred
        (r"[nw]", _only),
    )
)
_ANY_PIECE = together(pattern.pattern for pattern, _ in _PIECES)
