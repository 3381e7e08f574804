"""Every amount in a text, in order and not overlapping.

The text is cut into tokens (``cutting``), numbers of several pieces become one (``numerals``), and rules over the
shape of what is left say what each amount is: names made of digits first, then durations, then the rest.
"""

from __future__ import annotations

from itertools import islice

from flows.reading.amounts import clocks, dates, durations, measures, names
from flows.reading.amounts.amount import Amount
from flows.reading.amounts.cutting import cut_into_tokens
from flows.reading.amounts.grammar import grammar
from flows.reading.amounts.numerals import join_numerals

MOST = 500  # amounts; nobody reports more, and what follows is not looked at
RULES = (*clocks.RULES, *dates.RULES, *names.RULES, *durations.RULES, *measures.RULES)
_GRAMMAR = grammar(RULES)


def find_amounts(text: str, language: str) -> tuple[Amount, ...]:
    """Find every amount in a text (NFC) in linear time; ``language`` (en, da, de) decides what signs and words mean.

    Words of the two other languages are understood where they mean nothing at home. In an unknown language ("") signs
    have all their meanings, and words those of any language.
    """
    tokens = join_numerals(cut_into_tokens(text, language))
    return tuple(amount for amount, _ in islice(_GRAMMAR.find(tokens, text, language), MOST))


def rules_used(text: str, language: str) -> list[str]:
    """Return the names of the rules that found the amounts of a text, for people who add one."""
    tokens = join_numerals(cut_into_tokens(text, language))
    return [rule.name for _, rule in _GRAMMAR.find(tokens, text, language)]
