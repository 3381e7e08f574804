"""Every amount in a text: where it stands, what it is, and how sure that is."""

from flows.reading.amounts.alone import stated_amount
from flows.reading.amounts.amount import NEVER_A_VALUE, Amount, AmountKind
from flows.reading.amounts.finding import find_amounts

__all__ = ["NEVER_A_VALUE", "Amount", "AmountKind", "find_amounts", "stated_amount"]
