"""Names with digits: order, phone and room numbers, links, A4, covid-19, the numbers of a list. Never amounts."""

from __future__ import annotations

from flows.reading.amounts.amount import Amount, AmountKind
from flows.reading.amounts.grammar import A_WORD, ENDS_HERE, WORD_LETTERS, Hit, rule
from flows.reading.amounts.vocabulary import in_any_language

_SHORTENED = in_any_language("shortened")
_LONG = 4  # digits: order 48213, but tickets 31


def _name(hit: Hit) -> Amount:
    return hit.amount(AmountKind.CODE)


def _reference(hit: Hit) -> Amount | None:
    """Room 12, no. 12; but behind *the roll size.* a new sentence begins."""
    word, following = hit.inside()[:2]
    return None if following.shape == "." and word.word not in _SHORTENED else hit.amount(AmountKind.CODE)


def _long_name(hit: Hit) -> Amount | None:
    numbers = hit.inside("N")
    is_long = all(number.word.isdecimal() and len(number.word) >= _LONG for number in numbers)
    return hit.amount(AmountKind.CODE) if is_long else None


def _glued(hit: Hit) -> Amount | None:
    first = hit.inside()[0]
    is_word = first.word[0].isalpha() and not first.spelled and first.shape not in "AG"  # ca5 is five
    return hit.amount(AmountKind.CODE) if is_word else None


def _keycap(hit: Hit) -> Amount:
    """At the beginning of a line it is the number of a list; elsewhere 5️⃣ mails could be five."""
    keycap, at = hit.inside()[0], hit.place.start()
    begins_a_line = at == 0 or hit.tokens[at - 1].shape == "|"
    return hit.amount(AmountKind.CODE, candidates=() if begins_a_line else keycap.numbers)


def _house(hit: Hit) -> Amount | None:
    """A number, up to two names in capitals, and Street."""
    words = [hit.text[token.start : token.end] for token in hit.inside() if token.word[0].isalpha()]
    return hit.amount(AmountKind.CODE) if all(word[0].isupper() for word in words) else None


def _list_number(hit: Hit) -> Amount | None:
    number = hit.inside()[0]
    return hit.amount(AmountKind.CODE) if number.is_whole and not number.spelled else None


RULES = (
    rule(
        "1. first of a list",
        "N",
        r"(?<![^|])N[.)] (?=[a-zA-Z])" + r"(?! ?[%cHMSDWL])",
        _list_number,
        "en: 1. Leads generated = 28",
    ),
    rule(
        "a room",
        "I",
        r"[I]\.? ?#?[NZ](?:(?:, ?| & | ?- ?| t |/)N(?= ?(?:[,&).|;-]|$))){0,8}(?: O N)?(?! ?[%cHMSDWL*])",
        _reference,
        "en: Called room 214 and ext. 4471.",
        "da: 4 lejligheder synet (nr. 12, 14, 22 og 31).",
    ),
    rule("1️⃣ first of a list", "g", r"g(?= ?[a-zA-Z])", _keycap, "da: 1️⃣ Stories: 4"),
    rule(
        "tlf:",
        "I",
        r"I\.?: ?#?(?:Z|(?P<number>N))(?! ?[%c])",
        lambda hit: _name(hit) if not hit.named("number") else _long_name(hit),
        "da: Kunden på tlf: 28 44 10 92 fik besked.",
    ),
    rule(
        "14 High Street",
        "N",
        r"N (?:[a-zA-Z] ){0,2}R(?![a-zA-Z])",
        _house,
        "en: Keys for 14 High Street are back.",
    ),
    rule("order #5", "J", r"J ?# ?[NZ]", _name, "en: Order #482 is refunded."),
    rule(
        "an order",
        "J",
        r"J\.?:? ?(?P<number>N)(?:(?:, ?| & )N(?= ?(?:[,&).|;-]|$))){0,8}(?! ?[%cHMS])",
        _long_name,
        "da: Ordre 55120 er hos fragtmanden.",
    ),
    rule("after #", "#", r"#[NZ]", _name, "en: Instantly campaign is #4 now."),
    rule("an account's last digits", ".", r"\.\.(?P<number>N)", _long_name, "en: Reconciled on Chase ...7135."),
    rule(
        "a word with digits",
        WORD_LETTERS,
        rf"(?<![a-zA-Z]){A_WORD}[NZ](?:{A_WORD}(?:[NZ]{A_WORD}?)?)?{ENDS_HERE}",
        _glued,
        "de: Stau auf der A3 ohne Ende.",
    ),
    rule(
        "covid-19",
        "N",
        r"(?<=[a-zA-Z]-)N",
        lambda hit: hit.amount(AmountKind.CODE, candidates=hit.inside()[0].numbers),
        "en: Cleaned up after covid-19.",
    ),
    rule(
        "a link, a phone number",
        "Z+",
        r"\+?Z",
        _name,
        "en: Guest's mobile is 07700 900321.",
        "en: See https://shop.example/items/12",
    ),
)
