"""How long something took, as people type it: 45 min, 2h10, 2 t 10 min, 1,5 Std., 2:10, 2 days, 90 s."""

from __future__ import annotations

import re
from decimal import Decimal

_DAYS = r"days?|dage?|døgn|tage?n?|d"
_HOURS = r"hours?|hrs?\.?|timer?|stunden?|std\.?|h|t"
_MINUTES = r"minutes?|minuten?|minutter|minut|mins?\.?|m"
_SECONDS = r"seconds?|secs?\.?|sekunder?|sekunden?|sekund|sek\.?|s"
_NUMBER = r"\d++(?:[.,]\d++)?+"  # possessive: 90 s is never 9 min 0 s
_WITHOUT_UNIT = re.compile(_NUMBER)
_HOURS_AND_MINUTES = re.compile(r"(?P<h>\d{1,3}):(?P<m>\d{2})\s*(?:h|t|std\.?)?", re.IGNORECASE)
_PARTS = re.compile(
    rf"(?:(?P<d>{_NUMBER})\s*(?:{_DAYS})\s*)?"
    rf"(?:(?P<h>{_NUMBER})\s*(?:{_HOURS})\s*(?:(?P<rest>\d{{1,2}})(?!\s*\S))?)?"
    rf"(?:(?P<m>{_NUMBER})\s*(?:{_MINUTES})\s*)?"
    rf"(?:(?P<s>{_NUMBER})\s*(?:{_SECONDS})\s*)?",
    re.IGNORECASE,
)
_MINUTES_IN = {"d": Decimal(24 * 60), "h": Decimal(60), "rest": Decimal(1), "m": Decimal(1), "s": 1 / Decimal(60)}


def read_duration(words: str) -> tuple[Decimal, ...]:
    """Return the minutes; two candidates for a bare number, which may be minutes or hours; none if it is no duration.

    Keep ``words`` short: at most a few dozen characters.
    """
    if _WITHOUT_UNIT.fullmatch(words):
        bare = _decimal(words)
        return (bare, bare * 60) if bare else (bare,)
    if clock := _HOURS_AND_MINUTES.fullmatch(words):
        return (_decimal(clock["h"]) * 60 + _decimal(clock["m"]),) if int(clock["m"]) < 60 else ()
    found = _PARTS.fullmatch(words)
    given = {name: _decimal(digits) for name, digits in found.groupdict().items() if digits} if found else {}
    if not given or _too_many(given):
        return ()
    minutes = sum((amount * _MINUTES_IN[name] for name, amount in given.items()), Decimal(0))
    return (round(minutes, 4) if "s" in given else minutes,)


def _too_many(given: dict[str, Decimal]) -> bool:
    """Whether a smaller unit would fill a larger one that was given too: 2 h 75."""
    hours = "h" in given
    return hours and (given.get("rest", 0) >= 60 or given.get("m", 0) >= 60 or ("d" in given and given["h"] >= 24))


def _decimal(digits: str) -> Decimal:
    return Decimal(digits.replace(",", "."))
