"""Understands a KPI's target, which is written differently for each kind."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from babel.numbers import list_currencies

from agent.agreement_file.mistakes import WrongValueError, shown
from agent.agreement_file.values import duration, quoted, wall_time, yes
from flows.shared.measure import Kind

MOST = Decimal(10) ** 9
_MINUTE = 60

EXAMPLES = {
    Kind.COUNT: "15",
    Kind.DURATION: '"4h"',
    Kind.PERCENT: "90",
    Kind.MONEY: "1250.00",
    Kind.RATING: "4.5",
    Kind.TIME: '"16:00"',
    Kind.YES_NO: "true",
}


def target_of(kind: Kind) -> Callable[[object], Decimal]:
    """Return what understands a target of that kind; the result is in the kind's unit."""
    return _UNDERSTAND[kind]


def currency(value: object) -> str:
    """Return an ISO 4217 code."""
    known, code = list_currencies(), quoted(value)
    if code not in known:
        hint = f" Did you mean {code.upper()}?" if code.upper() in known else ""
        cause = f"{shown(code)} is not a currency.{hint}"
        raise WrongValueError(cause, "Write its ISO 4217 code in capital letters")
    return code


def _number(value: object) -> Decimal:
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise WrongValueError(f"{shown(value)} is not a number.", "Write a number without quotation marks")
    number = Decimal(value)
    if not number.is_finite() or number > MOST:
        raise WrongValueError(f"{shown(value)} is too large.", f"Write a number up to {MOST:,}")
    if number < 0:
        raise WrongValueError(f"{shown(value)} is below zero.", "Write a positive number")
    if round(number, 2) != number:
        raise WrongValueError(f"{shown(value)} has more than two decimals.", "Write two decimals at most")
    return number


def _count(value: object) -> Decimal:
    number = _number(value)
    if number != number.to_integral_value():
        raise WrongValueError(f"{shown(value)} is not a whole number.", "Write a whole number")
    return number


def _percent(value: object) -> Decimal:
    number = _number(value)
    if number > 100:
        raise WrongValueError(f"{shown(value)} is more than 100 %.", "Write a number from 0 to 100")
    return number


def _minutes(value: object) -> Decimal:
    return Decimal(int(duration(value).total_seconds()) // _MINUTE)


def _time_of_day(value: object) -> Decimal:
    wall = wall_time(value)
    return Decimal(wall.hour * _MINUTE + wall.minute)


def _yes(value: object) -> Decimal:
    if not yes(value):
        advice = "Name the KPI so that yes is what both want, and write true"
        raise WrongValueError("a target of no cannot be reached by doing something.", advice)
    return Decimal(1)


_UNDERSTAND: dict[Kind, Callable[[object], Decimal]] = {
    Kind.COUNT: _count,
    Kind.DURATION: _minutes,
    Kind.PERCENT: _percent,
    Kind.MONEY: _number,
    Kind.RATING: _number,
    Kind.TIME: _time_of_day,
    Kind.YES_NO: _yes,
}
