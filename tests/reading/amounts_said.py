"""Amounts written short, so that a table of sentences stays readable.

``23`` a plain number, ``38 min``, ``94 %``, ``12 EUR``, ``12/15``, ``4.8*`` (a rating), ``+3``, ``-3``; ``1200|1.2``
two readings; ``5..7`` a range, ``~100`` over or up to 100, ``~`` a vague amount; ``(1)`` a weak one; ``13:00``,
``date``, ``code``, ``ordinal``, ``year`` what is never a value, with ``?12`` what it may be after all.
"""

from __future__ import annotations

from decimal import Decimal

from flows.reading.amounts import Amount, AmountKind, find_amounts

UNITS = {AmountKind.PERCENT: " %", AmountKind.DURATION: " min", AmountKind.RATING: "*"}
NAMES = {AmountKind.DATE: "date", AmountKind.CODE: "code", AmountKind.ORDINAL: "ordinal", AmountKind.YEAR: "year"}


def digits(number: Decimal) -> str:
    return f"{number.normalize():f}"


def in_short(amount: Amount) -> str:
    """Write one amount short."""
    others = "|".join(map(digits, amount.candidates))
    if amount.is_never_a_value:
        minutes = int(amount.value)
        name = NAMES.get(amount.kind, f"{minutes // 60}:{minutes % 60:02d}")
        return f"{name}?{others}" if others else name
    number = others or digits(amount.value)
    if amount.of is not None:
        number += f"/{digits(amount.of)}"
    if amount.vague:
        ends = [digits(end) for end in amount.candidates]
        number = f"{ends[0]}..{ends[1]}" if len(ends) == 2 else f"~{''.join(ends)}"
    unit = f" {amount.currency or 'money'}" if amount.kind is AmountKind.MONEY else UNITS.get(amount.kind, "")
    sign = "+" * amount.adds + "-" * amount.minus
    return f"({sign}{number}{unit})" if amount.weak else f"{sign}{number}{unit}"


def said(text: str, language: str) -> str:
    """Write all amounts of a text short, apart from lonely articles."""
    amounts = find_amounts(text, language)
    return ", ".join(in_short(amount) for amount in amounts if not _is_article(amount))


def _is_article(amount: Amount) -> bool:
    return amount.weak and amount.value == 1 and amount.kind is AmountKind.PLAIN
