"""When something was: kl. 13, 9 Uhr, half past nine, halb neun, 10:30. A clock time is never an amount."""

from __future__ import annotations

from decimal import Decimal

from flows.reading.amounts.amount import Amount, AmountKind
from flows.reading.amounts.grammar import END, NO_UNIT, Hit, rule
from flows.reading.amounts.tokens import Token, in_minutes
from flows.reading.amounts.vocabulary import in_any_language

_PAST = in_any_language("past")
_MORNING, _AFTERNOON = in_any_language("morning"), in_any_language("afternoon")
_HALF_DAY = 720


def _minutes(token: Token) -> Decimal | None:
    """Minutes after midnight of ``9``, ``9.30``, ``9:30`` or ``nine``; None if there is no such time."""
    if token.shape == "C":
        minutes = token.number
    elif token.is_whole:
        minutes = token.number * 60
    else:
        hours, _, rest = token.word.partition(".")
        if not (hours.isdecimal() and rest.isdecimal() and len(hours) <= 2 and len(rest) == 2 and rest < "60"):
            return None
        minutes = Decimal(hours) * 60 + Decimal(rest)
    return in_minutes(minutes) if minutes <= 1440 else None


def _clock(hit: Hit) -> Amount | None:
    """Make a clock time of all numbers in a match, the last one's if they are several."""
    times = [_minutes(token) for token in hit.inside("NC")]
    last = times[-1]
    if last is None or None in times:
        return None
    return hit.amount(AmountKind.CLOCK, _of_day(last, {token.word for token in hit.inside("T")}))


def _of_day(minutes: Decimal, words: set[str]) -> Decimal:
    """3:40 pm is in the afternoon, 12:15 am after midnight."""
    if words & _AFTERNOON and minutes < _HALF_DAY:
        return minutes + _HALF_DAY
    return minutes - _HALF_DAY if words & _MORNING and minutes >= _HALF_DAY else minutes


def _with_minutes(hit: Hit) -> Amount | None:
    hour, minutes = hit.inside("N")
    if not (hour.is_whole and minutes.is_whole and hour.number <= 24 and minutes.number < 60):
        return None
    return hit.amount(AmountKind.CLOCK, hour.number * 60 + minutes.number)


def _range(hit: Hit) -> Amount | None:
    """8:30 to 12; also 9.00-12.00, but not 4-5."""
    if hit.named("from") and not all(token.word[-3:-2] == "." for token in hit.inside("N")):
        return None
    return _written_as_clock(hit)


def _written_as_clock(hit: Hit) -> Amount | None:
    """At least one of the numbers has minutes: 8.30 til 12. On its own 4.30 may be a number after all."""
    numbers = hit.inside("NC")
    if all(token.is_whole for token in numbers):
        return None
    clock = _clock(hit)
    if clock is None or len(numbers) > 1 or numbers[0].shape == "C":
        return clock
    return hit.amount(AmountKind.CLOCK, clock.value, candidates=numbers[0].numbers)


def _clock_or_duration(hit: Hit) -> Amount | None:
    """2:15 may be a time of the day, hours and minutes, or minutes and seconds; nobody tells a clock's seconds."""
    total = hit.inside()[0].number
    if hit.inside()[0].word.count(":") == 2:
        return hit.amount(AmountKind.DURATION, in_minutes(total))
    either = (in_minutes(total), in_minutes(total / 60))
    return hit.amount(AmountKind.CLOCK, either[0], candidates=either)


def _spoken(hit: Hit) -> Amount | None:
    """Half past nine, kvart i ni, fünf vor zwölf: only with hours as a clock has them."""
    hour, link = hit.named("at"), hit.named("link")
    if hour is None or not hour.is_whole or not 1 <= hour.number <= 24:
        return None
    if link is not None and link.word not in _PAST:
        return None
    return hit.amount(AmountKind.CLOCK, hour.number * 60)


RULES = (
    rule(
        "mellem kl. 8 og 10", "K", r"(?<=B )K\.? ?[NC] & [NC]" + NO_UNIT, _clock, "da: Mellem kl. 8 og 10 var vi nede."
    ),
    rule(
        "after kl.",
        "K",
        r"K\.? ?[NC](?: ?(?:-|t(?: K\.?)?) ?[NC])?(?: ?T)?" + NO_UNIT,
        _clock,
        "da: Frokosten blev flyttet til kl. 13.",
        "da: Annoncen kørte kl. 10-22.",
    ),
    rule("9 Uhr 30", "N", rf"N T N{END}", _with_minutes, "de: Der Termin ist um 9 Uhr 30."),
    rule(
        "before Uhr and pm",
        "NC",
        r"(?:[NC] ?[-t] ?)?[NC] ?T(?![a-zA-Z])",
        _clock,
        "de: Die Abrechnung läuft erst um 22 Uhr durch.",
        "en: The call is at 10 am.",
    ),
    rule("between Uhr", "B", r"B\.? [NC] & [NC] ?T", _clock, "de: Er kommt zwischen 9 und 10 Uhr."),
    rule(
        "half past nine",
        "ahqN",
        rf"(?:a )?(?:[hq]|N(?: M)?) (?P<link>[a-zA-Z]) (?P<at>N)(?: T|{END}|(?= [&PtxO]))",
        lambda hit: _spoken(hit) if hit.inside("hqM") or all(number.spelled for number in hit.inside("N")) else None,
        "en: She rang at half past nine.",
        "da: Han kom kvart over ni.",
        "de: Um fünf vor zwölf war Schluss.",
    ),
    rule(
        "halb neun",
        "hq",
        r"[hq] (?P<at>N)" + NO_UNIT,
        _spoken,
        "de: Ab halb neun am Rechner, um dreiviertel zwölf zum Zahnarzt.",
        "da: Jeg sad klar halv ni.",
    ),
    rule(
        "from 8:30 to 12",
        "CN",
        r"C ?[-t] ?[CN]|N ?[-t] ?C|(?P<from>N)-N(?! ?[%cHMSDWL*X])",
        _range,
        "en: Phones were down 8:30 to 12.",
        "da: Telefonen var åben 9.00-12.00.",
    ),
    rule(
        "fra 8.30 til 12",
        "r",
        r"r [NC] t [NC]" + NO_UNIT,
        _written_as_clock,
        "da: Sad i røret fra 8.30 til 12.",
    ),
    rule(
        "zwischen 8.30 und 10",
        "B",
        r"B\.? [NC] & [NC]" + NO_UNIT,
        _written_as_clock,
        "da: Mellem 8.30 og 10 var vi nede.",
    ),
    rule(
        "the 4.30",
        "Prti",
        r"[Prti] [NC]" + NO_UNIT,
        lambda hit: _written_as_clock(hit) if hit.language == "en" or not hit.inside("i") else None,
        "en: No wait, the 4.30 cancelled on us.",
        "de: Abreise um 5:50.",
    ),
    rule("a clock time or a duration", "C", r"C(?! ?[HM])", _clock_or_duration, "en: Talk time 2:15."),
)
