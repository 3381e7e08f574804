"""How much or how many: percent, money, shares, ratings, ranges, vague amounts and plain numbers."""

from __future__ import annotations

from decimal import Decimal

from flows.reading.amounts.amount import Amount, AmountKind
from flows.reading.amounts.grammar import A_WORD, BEFORE, BEFORE_FIRST, END, ENDS_HERE, Hit, rule
from flows.reading.amounts.vocabulary import in_any_language

_TO = r" ?[-t] ?"
_ONE = Decimal(1)
_AMONG, _OVER, _MULTIPLES = in_any_language("among"), in_any_language("over"), in_any_language("multiples")
_POINTS, _ROUGHLY = in_any_language("points_behind_sign"), in_any_language("roughly")
_STAYS_AT, _UNTIL_A_TIME = in_any_language("stays_at"), in_any_language("until_a_time")


def _measured(hit: Hit, kind: AmountKind, currency: str = "", size: Decimal = _ONE) -> Amount | None:
    """Make an amount of the numbers in a match: one, or the two ends of a range."""
    numbers = hit.inside("N")
    if not numbers:  # one percent
        return hit.amount(kind, _ONE)
    if len(numbers) == 2:
        ends = tuple(number.number * size for number in numbers)
        return hit.amount(kind, candidates=ends, vague=True, currency=currency) if ends[0] < ends[1] else None
    readings = tuple(number * size for number in numbers[0].numbers)
    is_open = hit.is_open and not (kind is AmountKind.PLAIN and _is_spread(hit, readings[0]))
    candidates = readings if is_open or len(readings) > 1 else ()
    return hit.amount(kind, readings[0], candidates=candidates, vague=is_open, currency=currency)


def _is_spread(hit: Hit, number: Decimal) -> bool:
    """Over four assignments: nobody guesses with a number like that."""
    return number % 5 != 0 and any(token.word in _OVER for token in hit.inside("G"))


def _percent(hit: Hit) -> Amount | None:
    return _measured(hit, AmountKind.PERCENT)


def _percent_of_something(hit: Hit) -> Amount:
    """A 50%-Rabatt is a thing, 2 %-point a difference; a 98%-Quote may be meant."""
    is_difference = hit.inside()[-1].word in _POINTS
    return hit.amount(AmountKind.CODE, candidates=() if is_difference else hit.inside("N")[0].numbers)


def _money(hit: Hit) -> Amount | None:
    signs = hit.inside("c")
    size = signs[0].numbers[0] if signs and signs[0].numbers else _ONE
    return _measured(hit, AmountKind.MONEY, signs[0].currency or signs[0].word if signs else "", size)


def _pounds_and_pence(hit: Hit) -> Amount | None:
    pounds, pence = hit.inside("N")
    if not pence.is_whole or pence.number >= 100:
        return None
    (sign,) = hit.inside("c")
    return hit.amount(AmountKind.MONEY, pounds.number + pence.number / 100, currency=sign.currency or sign.word)


def _share(hit: Hit) -> Amount | None:
    """12 of 15; 4.7 of 5 is a rating, as nobody has 4.7 things."""
    part, whole = hit.named("part"), hit.named("whole")
    of = hit.named("of")
    if (
        part is None
        or whole is None
        or (of is not None and of.word != "der")
        or part.number > whole.number
        or len(part.numbers) > 1
        or whole.number == 0
    ):
        return None
    if not all(token.word in _AMONG for token in hit.inside("xysi") if token is not of):
        return None
    is_rating = part.number != part.number.to_integral_value() or hit.inside("*")
    return hit.amount(AmountKind.RATING if is_rating else AmountKind.SHARE, part.number, of=whole.number)


def _rating(hit: Hit) -> Amount | None:
    return _measured(hit, AmountKind.RATING)


def _plain(hit: Hit) -> Amount | None:
    return _measured(hit, AmountKind.PLAIN)


def _two_three(hit: Hit) -> Amount | None:
    """Two numbers in words, one after the other, are said of a number she does not know."""
    low, high = hit.inside("N")
    if not (low.spelled and high.spelled and high.number == low.number + 1):
        return None
    return _measured(hit, AmountKind.PLAIN)


def _at(hit: Hit) -> Amount | None:
    """At 9 may be a clock time: to be taken only where nothing else is left."""
    (number,), (before, *_) = hit.inside("N"), hit.inside()
    if not number.is_whole or number.number > 24 or (before.shape == "t" and before.word not in _UNTIL_A_TIME):
        return None
    if hit.word_before() in _STAYS_AT or (hit.language == "en" and number.number > 12):  # followers up by 22
        return None
    return hit.amount(AmountKind.PLAIN, number.number, weak=True)


def _ending(hit: Hit) -> Amount | None:
    """3er-Set and 5G are names, 5-star is a kind of thing; 20-odd is no number, 20ish is 20, and 12mails are 12."""
    (number,), after = hit.inside("N"), hit.inside()[-1].word
    if after == "ish":
        return hit.amount(AmountKind.PLAIN, number.number)
    if after in _ROUGHLY:
        return hit.amount(AmountKind.PLAIN, number.number, candidates=number.numbers, vague=True)
    if len(after) > 2 and not hit.inside("-"):
        return None
    return hit.amount(AmountKind.CODE, candidates=number.numbers if hit.inside("-") else ())


def _open_ended(hit: Hit) -> Amount:
    """100+ is 100 or more."""
    (number,) = hit.inside("N")
    return hit.amount(AmountKind.PLAIN, number.number, candidates=number.numbers, vague=True)


def _multiple_of(hit: Hit) -> Amount | None:
    """3 times as many says nothing without the other number; 5 many is nothing."""
    after = next(token.word for token in hit.inside()[1:] if token.shape not in " -×")
    return hit.amount(AmountKind.PLAIN, vague=True) if after.split(" ")[0] in _MULTIPLES else None


def _at_least(hit: Hit) -> Amount | None:
    (number,) = hit.inside("N")
    if hit.inside()[0].word != "min":
        return None
    return hit.amount(AmountKind.PLAIN, number.number, candidates=number.numbers, vague=True)


def _vague_number(hit: Hit) -> Amount | None:
    """Several hundred and et par og tyve, but not several 3."""
    (number,), (vague,) = hit.inside("N"), hit.inside("v")
    return hit.amount(AmountKind.PLAIN, vague=True) if number.number >= 10 or vague.word.endswith(" og") else None


def _vague(hit: Hit) -> Amount:
    return hit.amount(AmountKind.PLAIN, vague=True, weak=not hit.inside("v"))


def _article(hit: Hit) -> Amount | None:
    """A call, one call; at the end of a clause only *one*: blocked users: just one."""
    article = hit.inside()[0]
    follows = hit.tokens[hit.place.end() : hit.place.end() + 1]
    if article.word in {"a", "an"} and not (follows and follows[0].shape == " "):
        return None
    return hit.amount(AmountKind.PLAIN, _ONE, weak=True)


_SHARE_OF = r"(?: ?/ ?| O (?:[aisxyA] ){0,2}| (?P<of>i) )"
_CURRENCY_FIRST = rf"c\.? ?N(?:{_TO}(?:c\.? ?)?N)?(?: ?[.,]-{{1,2}})?(?! ?T)"
_CURRENCY_LAST = rf"N(?: ?c)?(?:{_TO}N)? ?c(?![a-zA-Z])"
_BARE_CROWNS = r"N[.,]-{1,2}(?!N)(?: ?c)?"

RULES = (
    rule(
        "percentage points",
        BEFORE_FIRST + "N",
        rf"{BEFORE}N ?X",
        lambda hit: hit.amount(AmountKind.CODE),
        "en: CSAT is up 3 percentage points.",
    ),
    rule(
        "50%-Rabatt",
        BEFORE_FIRST + "N",
        rf"{BEFORE}N ?%-?{A_WORD}",
        _percent_of_something,
        "de: Der 50%-Rabatt läuft.",
        "da: Tilfredsheden steg 2 %-point.",
    ),
    rule(
        "percent",
        BEFORE_FIRST + "Na",
        rf"{BEFORE}(?:(?:N(?: ?%)?{_TO})?N|a) ?%(?![a-zA-Z])",
        _percent,
        "en: CSAT came in at 94%.",
        "da: Fastholdelsen ligger på 97 procent.",
    ),
    rule("percent between", "B", r"B\.? N(?: ?%)? & N ?%", _percent, "de: Retourenquote so zwischen 9 und 12 %."),
    rule(
        "eighty-two pounds fifty", "N", rf"N c (?:& )?N{END}", _pounds_and_pence, "en: Till: eighty-two pounds fifty."
    ),
    rule(
        "money",
        BEFORE_FIRST + "Nc",
        rf"{BEFORE}(?:{_CURRENCY_FIRST}|{_CURRENCY_LAST}|{_BARE_CROWNS})",
        _money,
        "en: Takings £1,218.40.",
        "da: Salg 31.200 kr. og fragt 495,-",
        "de: Volumen CHF 12'400.–",
    ),
    rule(
        "money between",
        "B",
        r"B\.? (?:c ?)?N & (?:c ?)?N(?: ?c)?",
        lambda hit: _money(hit) if hit.inside("c") else None,
        "de: Kosten zwischen 50 und 60 €.",
    ),
    rule("a rating", BEFORE_FIRST + "N", rf"{BEFORE}(?:N{_TO})?N ?\*(?![a-zA-Z])", _rating, "en: We are at 4.8 stars."),
    rule(
        "so many of so many",
        "A+N",
        rf"(?:A\.? ?){{0,2}}(?:\+ ?)?(?<!/)(?<!/ )(?P<part>N){_SHARE_OF}(?P<whole>N)(?! ?[/%cHMSDWL])(?: ?\*)?",
        _share,
        "en: 12 out of 15 onboarding calls done.",
        "da: 9 af 12 ledige tider er fyldt.",
        "en: Rated 4.7/5.",
    ),
    rule(
        "from so many to so many",
        BEFORE_FIRST + "N",
        rf"{BEFORE}(?<!r )N(?: ?- ?| t )N(?![a-zA-Z]| ?/)",
        _plain,
        "en: New leads: 8-10.",
        "de: Es waren 5 bis 6 Anrufe.",
    ),
    rule("between so many and so many", "B", r"B\.? (?:A )?N & N", _plain, "en: Refunds between 5 and 7."),
    rule("zwei, drei", "N", r"N, N(?= x)", _two_three, "de: Es kamen zwei, drei Anfragen."),
    rule("2x as many", "N", r"N ?×[ -][a-zA-Z](?: v)?", _multiple_of, "da: Visninger 2x så mange som i går."),
    rule("3 times as many", "N", r"N(?: ?×)?[ -]v", _multiple_of, "en: Views are 3 times as many as Monday."),
    rule("min. 5", "M", r"M\. N", _at_least, "de: Es waren min. 5 Anrufe."),
    rule("several hundred", "v", r"v (?:O )?N", _vague_number, "en: Packed several hundred bags."),
    rule("a vague amount", "v", r"v(?: O)?", _vague, "en: Posted a couple of reels.", "da: Et par nye anmeldelser."),
    rule("hardly an amount", "V", r"V(?= )", _vague, "en: Sent various mails."),
    rule("at nine", "Pt", rf"(?:P|(?<!N )t) N(?:{END}|(?= [sd&]))", _at, "en: Inbox zero by five, then home."),
    rule("20 or more", "N", rf"N G{END}", _open_ended, "en: 20 or more."),
    rule("100+", "N", r"N\+(?! ?[Nc])", _open_ended, "en: 100+ views."),
    rule(
        "with an ending",
        "N",
        rf"N(?:-?{A_WORD}|-[*c]){ENDS_HERE}",
        _ending,
        "de: Bestseller war das 3er-Set.",
        "en: 20-odd calls.",
    ),
    rule("5️⃣", "g", r"g", lambda hit: hit.amount(AmountKind.PLAIN, hit.inside()[0].number), "en: Tickets: 5️⃣"),
    rule("4x4", "N", r"N×N(?! ?[HMS])", lambda hit: hit.amount(AmountKind.CODE), "en: Took the 4x4 to the site."),
    rule(
        "a number",
        BEFORE_FIRST + "N×",
        rf"{BEFORE}(?:×(?=N))?N(?: ?×(?!N))?",
        _plain,
        "en: Today I closed 23 tickets.",
        "de: Neue Follower +47",
    ),
    rule("an article", "a", rf"a{ENDS_HERE}", _article, "en: One escalation today."),
)
