"""How long something took: 2h15, 2:15 t, halvanden time, an hour and a half, fem kvarter, under 4 timer."""

from __future__ import annotations

from decimal import Decimal

from flows.reading.amounts.amount import Amount, AmountKind
from flows.reading.amounts.grammar import BEFORE, BEFORE_FIRST, END, Hit, rule
from flows.reading.amounts.tokens import Token, in_minutes

_UNITS = "DWHMSL"
_DAYS, _HOURS, _MINUTES, _SECONDS = (rf"[Na] ?(?:A )?{unit}\.?" for unit in ("[DW]", "H", "M", "S"))
_AND = r",? ?(?:& ?)?"
_BARE_MINUTES = rf"[NZ](?! ?[%c])|(?: &)? N(?={END}| [sOiPyt&])"  # 2h15; vier Stunden zehn.
_AND_A_HALF = r" & (?:a )?[hq]"
_LONGEST_FIRST = "|".join(
    (
        rf"{_DAYS}(?:{_AND}{_HOURS})?(?:{_AND}{_MINUTES})?(?:{_AND_A_HALF})?",
        rf"{_HOURS}(?:{_AND}{_MINUTES}(?:{_AND}{_SECONDS})?|{_AND_A_HALF}|{_BARE_MINUTES})?",
        rf"{_MINUTES}(?:{_AND}{_SECONDS}|{_AND_A_HALF}|{_BARE_MINUTES})?",
        _SECONDS,
    )
)
_PARTS = {"h": Decimal("0.5"), "q": Decimal("0.25")}


def _so_long(hit: Hit) -> Amount | None:
    """Add the parts up: 2 h 10 min, four hours ten, an hour and a half."""
    tokens = hit.inside("NZa" + _UNITS + "hq")
    readings = [tuple(map(in_minutes, reading)) for reading in _readings(tokens)]
    if not readings:  # 2 h 75 min
        return hit.amount(AmountKind.DURATION, vague=True)
    minutes = readings[0]
    if _hardly_a_time(tokens) and not hit.text[tokens[0].start].isdecimal():
        return hit.amount(AmountKind.DURATION, minutes[0], weak=True)
    candidates = minutes if len(minutes) > 1 or hit.is_open else ()
    return hit.amount(AmountKind.DURATION, minutes[0], candidates=candidates, vague=hit.is_open)


def _hardly_a_time(tokens: list[Token]) -> bool:
    """A day, half the week, wait a second."""
    number, unit = tokens[0], tokens[-1]
    if len(tokens) != 2 or unit.shape not in "DWMS":
        return False
    at_most_one = number.shape == "a" or number.number <= 1
    return at_most_one and (unit.shape in "DW" or (number.shape == "a" and unit.number <= 1))


def _readings(tokens: list[Token]) -> list[list[Decimal]]:
    """Return the totals a row of numbers and units may mean; none if a part would fill the unit before it: 2 h 75."""
    totals = [Decimal(0)]
    number: Token | None = None
    before: Decimal | None = None
    for token in tokens:
        if token.shape in _PARTS:
            totals = [total + (before or 0) * _PARTS[token.shape] for total in totals]
            number = None
        elif token.shape not in _UNITS:
            number = token
        elif number is not None:
            parts = [part * token.number for part in _numbers(number, token)]
            if before is not None and max(parts) >= before:
                return []
            totals = [total + part for total in totals for part in parts]
            number, before = None, token.number
    if number is None:
        return [totals]
    rest = _sixtieths(number)
    return [] if rest is None or before is None else [[total + rest * before / 60 for total in totals]]


def _sixtieths(number: Token) -> Decimal | None:
    """The 10 of two hours ten, the 05 of 2h05, the 30 of 3 min 30."""
    count = Decimal(number.word) if number.shape == "Z" and number.word.isdecimal() else None
    if count is None and number.is_whole:
        count = number.number
    return count if count is not None and count < 60 else None


def _numbers(number: Token, unit: Token) -> tuple[Decimal, ...]:
    """How many units; 2.15 hours may be two hours and fifteen minutes."""
    if number.shape == "a":
        return (Decimal(1),)
    whole, point, fraction = number.word.partition(".")
    if unit.shape == "H" and point and len(fraction) == 2 and fraction < "60" and fraction not in {"25", "50", "00"}:
        return (number.number, Decimal(whole) + Decimal(fraction) / 60)
    return number.numbers


def _and_a_part(hit: Hit) -> Amount | None:
    count, part = hit.named("count"), hit.named("part")
    if count is None or part is None or part.number >= 1:
        return None
    hours = count.number if count.numbers else Decimal(1)
    return hit.amount(AmountKind.DURATION, in_minutes((hours + part.number) * 60))


def _from_clock(hit: Hit) -> Amount | None:
    """2:15 t is hours and minutes, 5:30 min minutes and seconds."""
    (clock,), unit = hit.inside("C"), hit.inside("HM")[-1]
    total = in_minutes(clock.number if unit.shape == "H" else clock.number / 60)
    return hit.amount(AmountKind.DURATION, total, candidates=(total,) if hit.is_open else (), vague=hit.is_open)


def _from_to(hit: Hit) -> Amount | None:
    """2 bis 3 Stunden; with *and* only after a *between*: 5 and 7 min are two amounts."""
    low, high = hit.named("low"), hit.named("high")
    units = hit.inside(_UNITS)
    if low is None or high is None or bool(hit.inside("B")) != bool(hit.inside("&")):
        return None
    ends = tuple(in_minutes(_count(end) * unit.number) for end, unit in ((low, units[0]), (high, units[-1])))
    return hit.amount(AmountKind.DURATION, candidates=ends, vague=True)


def _count(token: Token) -> Decimal:
    return token.number if token.numbers else Decimal(1)


def _or_two(hit: Hit) -> Amount | None:
    """An hour or two: the unit is said with the first number only."""
    low, high = hit.named("low"), hit.named("high")
    if low is None or high is None or not _count(low) < high.number <= _count(low) + 2:
        return None
    size = hit.inside("DWHM")[0].number
    return hit.amount(
        AmountKind.DURATION, candidates=tuple(in_minutes(_count(end) * size) for end in (low, high)), vague=True
    )


def _times(hit: Hit) -> Amount:
    """2 x 45 min: she may mean each or all of them."""
    times, each = hit.inside("N")
    total = each.number * hit.inside("HMS")[0].number
    candidates = (in_minutes(total), in_minutes(total * times.number))
    return hit.amount(AmountKind.DURATION, candidates[0], candidates=candidates)


def _vague(hit: Hit) -> Amount:
    return hit.amount(AmountKind.DURATION, vague=True)


RULES = (
    rule(
        "hours and minutes with a colon",
        BEFORE_FIRST + "C",
        rf"{BEFORE}C ?[HM](?![a-zA-Z])",
        _from_clock,
        "da: Telefontid 2:15 t.",
        "en: Average handling time was 6:20 min.",
    ),
    rule(
        "from so long to so long",
        BEFORE_FIRST + "BN",
        rf"{BEFORE}(?:B )?(?P<low>[Na]) ?(?:[DWHMS]\.? ?)?(?:[-t&] ?)(?P<high>[Na]) ?(?:A )?[DWHMS]\.?(?![a-zA-Z])",
        _from_to,
        "de: Antwortzeit lag so bei 2 bis 3 Stunden.",
        "de: Fahrzeit irgendwas zwischen 1 und 2 Std.",
    ),
    rule(
        "an hour or two",
        BEFORE_FIRST + "Na",
        rf"{BEFORE}(?P<low>[Na]) [DWHM] t (?P<high>N)(?! ?[%cHMSDWLX])",
        _or_two,
        "da: Det tog en time eller to.",
    ),
    rule(
        "ein, zwei Stunden", "a", r"(?P<low>a), (?P<high>N) [DWHM]", _or_two, "de: Es hat ein, zwei Stunden gedauert."
    ),
    rule("2 x 45 min", "N", r"N ?× ?N ?[HMS](?![a-zA-Z])", _times, "da: Supervision 2 x 45 min."),
    rule(
        "every 10 minutes",
        "u",
        r"u (?:[Na]\.? ?)?[DWHMSL](?![a-zA-Z])",
        lambda hit: hit.amount(AmountKind.CODE),
        "en: The app logs me out every 10 min.",
    ),
    rule("40 a day", "a", r"(?<=N )a [HDWL]", lambda hit: hit.amount(AmountKind.CODE), "en: The budget is 100 a day."),
    rule(
        "an hour and three quarters",
        BEFORE_FIRST + "Na",
        rf"{BEFORE}(?P<count>[Na]) H & (?P<part>N)(?! ?[%cHMSDWLX])",
        _and_a_part,
        "en: An hour and three quarters of footage done.",
    ),
    rule(
        "so long",
        BEFORE_FIRST + "Na",
        rf"{BEFORE}(?:{_LONGEST_FIRST})(?![a-zA-Z])",
        _so_long,
        "en: Billable time 3h 20m, an hour and a half of it on minutes.",
        "da: Brugte halvanden time på admin.",
        "de: Billable waren vier Stunden zehn.",
    ),
    rule(
        "months and years",
        BEFORE_FIRST + "NavVB",
        rf"{BEFORE}(?:[NavV]|(?:B )?N ?[-t&] ?N)(?: O)? ?(?:A )?L",
        _vague,
        "de: Der Vertrag läuft 3 Monate.",
    ),
    rule(
        "a vague time",
        BEFORE_FIRST + "vV",
        rf"{BEFORE}[vV] (?:O )?(?:[NA] )?[DWHMS]",
        _vague,
        "en: It took a couple of hours.",
        "da: Admin tog et par timer.",
    ),
)
