"""On which day, in which week or year, and which in a row: 12. maj, KW 24, 2025, 3. OG, the 7th. Never an amount."""

from __future__ import annotations

from decimal import Decimal

from flows.reading.amounts.amount import Amount, AmountKind
from flows.reading.amounts.grammar import NO_UNIT, Hit, rule
from flows.reading.amounts.tokens import Token
from flows.reading.amounts.vocabulary import in_any_language

_WHICH_WEEK = in_any_language("which_week")
_MONTH_FIRST = "en"
_ALSO_SMALL_WORDS = in_any_language("small_nouns")


def _is_day(token: Token | None) -> bool:
    return token is not None and token.is_whole and 1 <= token.number <= 31


def _is_year(token: Token | None) -> bool:
    return token is not None and token.word.isdecimal() and len(token.word) == 4 and 1990 <= token.number <= 2039


def _day_and_month(token: Token) -> bool:
    """Whether it is 4.11, the day and the month."""
    day, _, month = token.word.partition(".")
    return day.isdecimal() and month.isdecimal() and len(month) <= 2 and 1 <= int(day) <= 31 and 1 <= int(month) <= 12


def _date(hit: Hit) -> Amount | None:
    first = hit.named("from")
    if not _is_day(hit.named("day")) or (first is not None and not _is_day(first)):
        return None
    return hit.amount(AmountKind.DATE)


def _date_with_year(hit: Hit) -> Amount | None:
    return _date(hit) if _is_year(hit.named("year")) else None


def _month_first(hit: Hit) -> Amount | None:
    """June 3 is a date in English only; June 12 leads may be twelve leads."""
    day = hit.named("day")
    if day is None or not _is_day(day) or (hit.language != _MONTH_FIRST and not hit.named("ending")):
        return None
    return hit.amount(AmountKind.DATE, candidates=day.numbers if hit.named("counted") else ())


def _introduced(hit: Hit) -> Amount | None:
    """The 15. of am 15., the 14/10 of d. 14/10, the 4.11. of den 4.11."""
    day, month = hit.named("day"), hit.named("month")
    if day is None or not (_is_day(day) or _day_and_month(day)) or (month is not None and not 1 <= month.number <= 12):
        return None
    return hit.amount(AmountKind.DATE)


def _dotted_day(hit: Hit) -> Amount | None:
    """Den 4.11 is a date; where points are decimal signs it may be the 4.11."""
    day = hit.named("day")
    return hit.amount(AmountKind.DATE) if day and hit.language != "en" and _day_and_month(day) else None


def _slashed(hit: Hit) -> Amount | None:
    """21/11 is no share; 5/3 may be five of this and three of that."""
    day, month = hit.inside("N")
    if not (day.is_whole and month.is_whole and day.number > month.number and 1 <= month.number <= 12):
        return None
    candidates = () if day.number > 12 else (day.number, month.number)
    return hit.amount(AmountKind.DATE, candidates=candidates) if day.number <= 31 else None


def _dotted(hit: Hit) -> Amount | None:
    """31.7. is a date where points are no decimal signs; 14.06 is one anywhere."""
    day = hit.inside()[0]
    if hit.language == "en" or not _day_and_month(day):
        return None
    certain = ".0" in day.word or day.word.startswith("0")
    return hit.amount(AmountKind.DATE, candidates=() if certain else day.numbers)


def _week(hit: Hit) -> Amount | None:
    week = hit.named("week")
    if week is None or not week.is_whole or not 1 <= week.number <= 53 or hit.word_before() in _WHICH_WEEK:
        return None
    return hit.amount(AmountKind.DATE, candidates=week.numbers if hit.named("counted") else ())


def _ordinal(hit: Hit) -> Amount | None:
    number = hit.named("number")
    return hit.amount(AmountKind.ORDINAL, number.number) if number is not None and number.is_whole else None


def _every(hit: Hit) -> Amount | None:
    """Jeder 5. Kunde; but *alle 3. Danach …* ends a sentence."""
    return None if hit.inside("u")[0].word == "alle" else _ordinal(hit)


def _place(hit: Hit) -> Amount | None:
    """Platz 1, Runde 2; but German *mal 3 Anrufe* are three."""
    return None if hit.inside("E")[0].word in _ALSO_SMALL_WORDS else hit.amount(AmountKind.ORDINAL)


def _year(hit: Hit) -> Amount | None:
    """In 2025; with a noun behind it 2025 could be counted."""
    year = hit.named("year")
    if year is None or not _is_year(year):
        return None
    return hit.amount(AmountKind.YEAR, year.number, candidates=year.numbers if hit.named("counted") else ())


def _campaign_year(hit: Hit) -> Amount | None:
    """Solar 2025, with nothing that says which it is."""
    year = hit.named("year")
    if year is None or not _is_year(year) or year.number < 2010:  # wrote 2000
        return None
    return hit.amount(AmountKind.YEAR, Decimal(year.word), candidates=year.numbers)


_COUNTED = r"(?:(?= (?P<counted>[x]))|)"

RULES = (
    rule("a full date", "Y", r"Y", lambda hit: hit.amount(AmountKind.DATE), "en: Kindly find below for 02/06/2025:"),
    rule(
        "day, month and year",
        "iNO",
        r"(?:[iO]\.? ?)?(?P<day>N)(?:e|\.)? ?(?:O )?m\.?,? (?P<year>N)",
        _date_with_year,
        "en: The report of 3 June 2025 is late.",
    ),
    rule(
        "day and month",
        "iNO",
        r"(?:[iO]\.? ?)?(?:(?P<from>N)(?:e|\.)? ?[-t&/] ?)?(?P<day>N)(?:e|\.)?[ -]?(?:O )?m(?:\.(?! ?[A-Z]))?",
        _date,
        "en: One of them on 14 March.",
        "da: Den 12. maj holder vi lukket.",
    ),
    rule(
        "month, day and year",
        "m",
        r"m\.? (?:i )?(?P<day>N)(?P<ending>e)?,? (?P<year>N)",
        lambda hit: _month_first(hit) if _is_year(hit.named("year")) else None,
        "en: The launch is on June 3, 2025.",
    ),
    rule(
        "month and day",
        "m",
        r"m\.? (?:i )?(?P<day>N)(?P<ending>e)?(?![/-])" + NO_UNIT + _COUNTED,
        _month_first,
        "en: The launch is on June 3.",
    ),
    rule(
        "den 14/10",
        "idrP",
        r"[idrP]\.? ?(?P<day>N) ?/ ?(?P<month>N)" + NO_UNIT,
        _introduced,
        "da: Traktoren skal til syn d. 14/10.",
    ),
    rule(
        "3. OG",
        "iN",
        r"(?:i )?(?P<number>N)\. ?E",
        _ordinal,
        "de: Der Drucker im 3. OG geht wieder.",
        "da: Jeg ringede for 3. gang.",
    ),
    rule(
        "am 15.",
        "i",
        r"i\.? ?(?P<day>N)\.(?!\d)" + NO_UNIT,
        lambda hit: _introduced(hit) if hit.language != "en" else None,
        "de: Provision seh ich erst am 15., kommt dann nach.",
        "da: Webinaret d. 4.11. har 58 tilmeldte.",
    ),
    rule("d. 21.11", "i", r"i\.? ?(?P<day>N)(?![a-zA-Z/])" + NO_UNIT, _dotted_day, "da: EOD d. 21.11: 14 opkald"),
    rule("21/11", "N", r"(?<!/)N/N(?![/a-zA-Z])" + NO_UNIT, _slashed, "da: Tal for 21/11: 14 opkald"),
    rule(
        "tirsdag d. 3",
        "d",
        r"d\.?,? i\.? ?(?P<day>N)(?![a-zA-Z/])" + NO_UNIT + r"(?! x)",
        _date,
        "da: Vi ses tirsdag d. 3",
    ),
    rule("31.7.", "N", r"N\.(?! ?[%cHMSDWL])", _dotted, "de: Der Banner war eh nur bis 31.7. geplant."),
    rule(
        "week 24",
        "W",
        r"W\.? ?(?P<week>N)(?: O N)?(?:(?:, ?| ?[-t&/] ?)N" + NO_UNIT + r"(?! x)){0,5}" + NO_UNIT + _COUNTED,
        _week,
        "da: Bente har ferie i uge 42.",
        "de: In KW 23 bisher viel geschafft.",
    ),
    rule("Platz 1", "E", r"E\.? ?N(?! ?[%c])", _place, "de: Wir sind auf Platz 1."),
    rule("day 3 of 5", "D", r"D N O N", lambda hit: hit.amount(AmountKind.CODE), "en: Day 3 of 5, all fine."),
    rule(
        "every 5th",
        "u",
        r"u (?P<number>N)(?:\.|e) (?=[a-zA-Z])(?![DWHMSL])",
        _every,
        "de: Jeder 5. Kunde fragt danach.",
    ),
    rule("the 7th", "N", r"(?P<number>N)e(?![a-zA-Z])", _ordinal, "en: VAT return is due on the 7th."),
    rule(
        "in 2025",
        "yrtPiO",
        r"[yrtPiO] (?P<year>N)" + NO_UNIT + _COUNTED,
        _year,
        "de: Der Vertrag läuft bis 2027.",
    ),
    rule(
        "Solar 2025",
        "N",
        r"(?<=[xmdZ] )(?P<year>N)(?! ?[%cHMSDWLx*/-])",
        _campaign_year,
        "de: Alle aus der Kampagne „Solar 2025“.",
    ),
)
