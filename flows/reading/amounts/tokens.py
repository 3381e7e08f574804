r"""A text cut into numbers, words and signs, each with one letter that says what it is.

The letters of a text make its *shape*; the rules are patterns over shapes, so that "2 Std. 10 Min." and "2 h 10 m" are
the same to them. The letters:

====  =======================  ====  =======================  ====  =====================
n     digits: 1.250            H     hour, Std., t            %     percent, pct
w     number words             M     minute, kvarter          c     €, kr, EUR
N     a finished number        S     second                   \*    stars
a     article: a, en, eine     D     day, W week              A     ca., about, ~
f     ½, g  5️⃣                  L     month, year              G     over, at least
h     half, q quarter          C     2:15                     B     between
z     dozen, snes              K     kl.                      t     to, bis, or
k     k, tsd, Mio              T     Uhr, pm                  r     from
Y     01.02.2025               P     at, um                   v     a couple, mehrere
Z     A4-like names, links     I     room, no.                V     some
m     May                      J     order, ticket            O     of, von
d     Friday                   i     the, den, am             &     and
e     7th, E  3. OG            y     in, siden (a year)       s     today, on
X     percentage points        u     every, R Street          x     any other word
====  =======================  ====  =======================  ====  =====================

A blank is a blank, a line break or a tab is ``|``, punctuation is itself, and any other sign is ``_``.
"""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple


class Token(NamedTuple):
    """A piece of text with its letter. ``numbers`` are the possible readings of a number, a unit's size otherwise."""

    start: int
    end: int
    shape: str
    word: str
    numbers: tuple[Decimal, ...] = ()
    currency: str = ""
    spelled: bool = False

    @property
    def number(self) -> Decimal:
        """The likeliest reading, or the size of a unit."""
        return self.numbers[0]

    @property
    def is_whole(self) -> bool:
        """Whether it is a small whole number written plainly, as hours and days of the month are."""
        return self.spelled or (self.word.isdecimal() and len(self.word) <= 2)


def shape_of(tokens: list[Token]) -> str:
    """Join the letters."""
    return "".join([token.shape for token in tokens])


def in_minutes(total: Decimal) -> Decimal:
    """Round to what matters of a minute; whole minutes stay plain."""
    whole = total.to_integral_value()
    return whole if whole == total else round(total, 4).normalize()
