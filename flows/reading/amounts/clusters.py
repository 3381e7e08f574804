"""Digits that stand together: 1.250,50 is a number, 5-6 two of them, 14.06.2025 a date, 10:30 a clock time."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from flows.reading.amounts.signs import read_digits
from flows.reading.amounts.tokens import Token

CLUSTER = r"\d+(?:[.,:/'’\u00a0\u202f\u2009\u2010-\u2014-]\d+)*"

_MOST_DIGITS = 15
_DATE = re.compile(
    r"(?:19|20)\d{2}([-/.])(?:0?[1-9]|1[0-2])\1(?:0?[1-9]|[12]\d|3[01])"
    r"|(?:0?[1-9]|[12]\d|3[01])([-/.])(?:0?[1-9]|[12]\d|3[01])\2(?:(?:19|20)\d{2}|\d{2})"
    r"|0[1-9]/(?:[0-2]\d|3[01])|(?:[0-2]\d|3[01])/0[1-9]"
)
_CLOCK = re.compile(r"(\d{1,3}):([0-5]\d)(?::([0-5]\d))?")
_SEASON = re.compile(r"(?:19|20)\d{2}/\d{2}")  # 2024/25
_DASH = re.compile("[\u2010-\u2014-]")
_NAMES = frozenset({"24/7", "24-7", "50/50"})


def cut(digits: str, start: int, language: str) -> Iterator[Token]:
    """Cut digits that stand together into tokens; what is no number of any kind is a name (``Z``)."""
    end = start + len(digits)
    if len(digits) > 40 or sum(map(str.isdecimal, digits)) > _MOST_DIGITS or digits in _NAMES:
        yield Token(start, end, "Z", digits)
    elif _DATE.fullmatch(digits):
        yield Token(start, end, "Y", digits)
    elif clock := _CLOCK.fullmatch(digits):
        hours, minutes, seconds = (Decimal(part or 0) for part in clock.groups())
        yield Token(start, end, "C", digits, (hours * 60 + minutes + seconds / 60,))
    elif _DASH.search(digits):
        yield from _range(digits, start, language)
    elif _SEASON.fullmatch(digits):
        yield Token(start, end, "Z", digits)
    elif "/" in digits:
        yield from _pair(digits, digits.index("/"), start, language)
    else:
        yield _number(digits, start, language)


def _number(digits: str, start: int, language: str) -> Token:
    end = start + len(digits)
    numbers = () if _is_name(digits) else read_digits(digits, language)
    return Token(start, end, "n" if numbers else "Z", digits, numbers)


def _is_name(digits: str) -> bool:
    """Whether it begins with a zero or is too long, as phone and article numbers are."""
    return digits.isdecimal() and (len(digits) > 7 or (len(digits) > 1 and digits.startswith("0")))


def _pair(digits: str, at: int, start: int, language: str) -> Iterator[Token]:
    yield from cut(digits[:at], start, language)
    yield Token(start + at, start + at + 1, digits[at], digits[at])
    yield from cut(digits[at + 1 :], start + at + 1, language)


def _range(digits: str, start: int, language: str) -> Iterator[Token]:
    """A range goes up, and not by much: 2025-0441 and 88-1204 are names."""
    dash = _DASH.search(digits)
    parts = _DASH.split(digits)
    ends = [end for part in parts for end in _end(part, language)]
    near = (
        len(ends) == 2 and ends[0] < ends[1] and (ends[1] < 100 or ends[1] <= ends[0] * 10 or parts[1].endswith("000"))
    )
    if dash and near and len(parts) == 2:
        for token in _pair(digits, dash.start(), start, language):
            yield token._replace(shape="-") if token.word == dash.group() else token
    else:
        yield Token(start, start + len(digits), "Z", digits)


def _end(part: str, language: str) -> tuple[Decimal, ...]:
    if clock := _CLOCK.fullmatch(part):
        return (Decimal(clock[1]) * 60 + Decimal(clock[2]),)
    return () if _is_name(part) else read_digits(part, language)[:1]
