"""One amount that somebody typed alone, in answer to a question about one number."""

from __future__ import annotations

from flows.reading.amounts.amount import Amount
from flows.reading.amounts.finding import find_amounts


def stated_amount(words: str) -> Amount | None:
    """Return the one amount that short words of any language are, if she stated its number and nothing else.

    A sign is the caller's to take off before: -3, ++3 and 12x are no amounts here, nor is a lonely ½.
    """
    amounts = find_amounts(words, "")
    if len(amounts) != 1 or amounts[0].words != words:
        return None
    amount = amounts[0]
    in_letters_or_digits = any(each.isdecimal() or (each.isalpha() and each not in "xX") for each in words)
    signed = amount.vague or amount.minus or amount.adds or words[0] in "xX" or words[-1] in "xX"
    return amount if in_letters_or_digits and not signed else None
