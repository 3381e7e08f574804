"""Whether an amount can be a value of a KPI: minutes of a duration, euros of an amount of euros."""

from __future__ import annotations

from flows.reading.amounts import Amount, AmountKind
from flows.reading.report.text import Piece
from flows.shared.agreement import Kpi
from flows.shared.measure import Kind

_LARGEST = 10**12  # nobody does more in a day
_DAY = 24 * 60
_DECIMALS = 6
_CROWNS = frozenset({"DKK", "NOK", "SEK"})
_OF_KIND = {
    AmountKind.PERCENT: frozenset({Kind.PERCENT}),
    AmountKind.DURATION: frozenset({Kind.DURATION}),
    AmountKind.MONEY: frozenset({Kind.MONEY}),
    AmountKind.RATING: frozenset({Kind.RATING}),
    AmountKind.SHARE: frozenset({Kind.COUNT, Kind.RATING}),
    AmountKind.PLAIN: frozenset({Kind.COUNT, Kind.RATING, Kind.MONEY, Kind.PERCENT, Kind.DURATION}),
}


def fits(piece: Piece, kpi: Kpi) -> bool:
    """Whether a piece can be a value of a KPI."""
    amount = piece.amount
    if amount is None or amount.minus or not _believable(amount):
        return False
    if kpi.kind is Kind.YES_NO or piece.said == "answer":
        return kpi.kind is Kind.YES_NO and piece.said == "answer"
    if kpi.is_rate:
        return amount.kind in {AmountKind.SHARE, AmountKind.PLAIN}
    if amount.kind is AmountKind.CLOCK:  # 2:15 may be a duration after all
        return (kpi.kind is Kind.TIME and amount.value < _DAY) or (
            kpi.kind is Kind.DURATION and bool(amount.candidates)
        )
    return kpi.kind in _OF_KIND.get(amount.kind, frozenset()) and _fits_kind(piece, amount, kpi)


def _fits_kind(piece: Piece, amount: Amount, kpi: Kpi) -> bool:
    """Whether an amount of the right kind is whole if it is counted, and in the KPI's currency if it is money."""
    if piece.said == "article":
        return kpi.kind is Kind.COUNT
    if kpi.kind is Kind.COUNT and amount.value != amount.value.to_integral_value():
        return bool(amount.candidates)
    return kpi.kind is not Kind.MONEY or _same_currency(amount.currency, kpi.currency)


def _believable(amount: Amount) -> bool:
    numbers = (amount.value, *amount.candidates, *((amount.of,) if amount.of is not None else ()))
    return all(number <= _LARGEST and round(number, _DECIMALS) == number for number in numbers)


def _same_currency(said: str, agreed: str) -> bool:
    """38 USD are not 38 €; kr may be any crown, and $ any dollar."""
    if not said or not agreed or said == agreed:
        return True
    return (said == "kr" and agreed in _CROWNS) or (said in {"$", "USD"} and agreed in {"USD", "CAD", "AUD"})
