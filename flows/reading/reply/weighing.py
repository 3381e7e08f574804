"""Weighing everything that was said about the options: one of them is chosen, or a person has to look."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from flows.reading.idioms.reply_words import Meaning
from flows.reading.reply.mentions import Asked
from flows.reading.reply.phrases import Hit
from flows.reading.reply.stance import Mention, Spoken

CHOOSES = (Meaning.CHOSEN, Meaning.CORRECTED)
STOPS_YES = (
    Meaning.UNDECIDED, Meaning.NONE, Meaning.POSTPONED, Meaning.CALLS_BACK, Meaning.DELEGATED, Meaning.EITHER,
    Meaning.NEED_INFO, Meaning.UNDO,
)  # fmt: skip  # what takes the certainty from a mere yes
_STOPS_WORDS = STOPS_YES
_STOPS_RECOMMENDED = tuple(meaning for meaning in STOPS_YES if meaning is not Meaning.EITHER)
_STOPS_ANYTHING = (Meaning.UNDECIDED, Meaning.NONE)
_SECONDARY = (Meaning.LATER, Meaning.FALLBACK, Meaning.IF_NOT)
_SHORT = 14  # words and signs of a text that only refuses
_UNCLEAR = (None, Meaning.DOUBTED)


def weighed(mentions: Sequence[Mention], sentences: Sequence[Spoken], asked: Asked) -> tuple[str, str]:
    """Return the one option that was chosen and the rule that says so, or "" and what is in the way."""
    mentions = _unconditional(_since_correction(_first_of_words(_promoted(mentions))))
    chosen = [each for each in mentions if each.stance in CHOOSES]
    letters = sorted({each.option for each in chosen})
    if not letters:
        return _remaining(mentions, sentences, asked)
    letters = sorted({*letters, *(each.option for each in mentions if each.stance is Meaning.SCOPED)})
    if len(letters) > 1:
        return "", f"two possible choices: {', '.join(letters)}"
    if letters[0] not in asked.letters:
        return "", "no option was recommended"
    against = _against(chosen[0], mentions, sentences, asked)
    return ("", against) if against else (letters[0], chosen[0].rule)


def _promoted(mentions: Sequence[Mention]) -> Sequence[Mention]:
    """Where nothing is chosen outright, one that is named before *otherwise C*, or the one *from July*, is chosen."""
    if any(each.stance in CHOOSES for each in mentions):
        return mentions
    named = {each.option for each in mentions if each.stance in (None, Meaning.SCOPED)}
    secondary = {each.option: each.stance for each in mentions if each.stance in _SECONDARY}
    if len(named) == 1 and secondary and named.isdisjoint(secondary):
        if mentions[0].option not in named:
            return mentions
        return [_as_chosen(each) if each.option in named else each for each in mentions]
    if not named and len(secondary) == 1 and Meaning.FALLBACK not in secondary.values():
        return [_as_chosen(each) if each.stance in _SECONDARY else each for each in mentions]
    return mentions


def _as_chosen(mention: Mention) -> Mention:
    return replace(mention, stance=Meaning.CHOSEN, rule=mention.rule or "named before another one")


def _first_of_words(mentions: Sequence[Mention]) -> Sequence[Mention]:
    """An option named in most of its own words outweighs a word of another one in what follows."""
    chosen = [each for each in mentions if each.stance in CHOOSES]
    if not chosen or not chosen[0].whole:
        return mentions
    return [
        each for each in mentions
        if each.by != "words" or each.whole or each.option == chosen[0].option
    ]  # fmt: skip


def _unconditional(mentions: Sequence[Mention]) -> Sequence[Mention]:
    """After an option was chosen outright, one behind a condition (*if he refuses, C*) is for that case only."""
    chosen = [each for each in mentions if each.stance in CHOOSES]
    if not chosen or chosen[0].conditional or len({each.option for each in chosen}) == 1:
        return mentions
    return [
        replace(each, stance=Meaning.IF_NOT)
        if each.conditional and each.stance in CHOOSES and each.option != chosen[0].option
        else each
        for each in mentions
    ]


def _since_correction(mentions: Sequence[Mention]) -> Sequence[Mention]:
    """After *no wait, A* only A counts, and what is said behind it."""
    corrected = [place for place, each in enumerate(mentions) if each.stance is Meaning.CORRECTED]
    return mentions[corrected[-1] :] if corrected else mentions


def _remaining(mentions: Sequence[Mention], sentences: Sequence[Spoken], asked: Asked) -> tuple[str, str]:
    """The other one, where all but one were refused: *neither B nor C, so the other one*."""
    refused = {each.option for each in mentions if each.stance is Meaning.REFUSED}
    left = [letter for letter in asked.letters if letter not in refused]
    if not refused or len(left) != 1 or any(each.stance is not Meaning.REFUSED for each in mentions):
        return "", ""
    if hit := next((hit for each in sentences if (hit := each.says(Meaning.OTHER))), None):
        return left[0], hit.name
    short = sum(len(each.tokens) for each in sentences) <= _SHORT
    other = any(each.sentence.asks or each.says(*STOPS_YES) for each in sentences)
    return (left[0], "all others were refused") if len(refused) > 1 and short and not other else ("", "")


def _against(chosen: Mention, mentions: Sequence[Mention], sentences: Sequence[Spoken], asked: Asked) -> str:
    """What makes a choice uncertain, or ""."""
    place = mentions.index(chosen)
    before = [each for each in mentions[:place] if each.option != chosen.option]
    later = [each for each in mentions[place + 1 :] if each.stance in _UNCLEAR]
    if any(each.option == chosen.option and each.stance is Meaning.REFUSED for each in mentions):
        return "chosen and refused"
    if any(each.stance in (Meaning.FALLBACK, Meaning.IF_NOT) for each in before):
        return "a condition for each option"
    if chosen.by == "words" and any(each.stance is None and each.sentence == chosen.sentence for each in before):
        return "another option was named before it"
    if any(each.option != chosen.option and each.by != "words" for each in later):
        return "another option was named afterwards"
    if any(each.option == chosen.option and each.stance is Meaning.DOUBTED for each in later):
        return "chosen and doubted"
    if chosen.by == "words" and chosen.option != asked.recommended and any(map(_opens_with_yes, sentences)):
        return "agreed, and another option was named"
    stops = {"words": _STOPS_WORDS, "recommended": _STOPS_RECOMMENDED}.get(chosen.by, _STOPS_ANYTHING)
    return next(
        (hit.name for each in sentences for hit in each.hits if hit.meaning in stops and not _beside(hit, each)), ""
    )


def _opens_with_yes(each: Spoken) -> bool:
    """Whether the first word of a sentence agrees: *yes, renew it* where it was recommended to cancel."""
    return any(hit.start == 0 and hit.meaning is Meaning.YES for hit in each.hits)


def _beside(hit: Hit, each: Spoken) -> bool:
    """Whether a word of waiting belongs to the own words of an option: *wait till spring* may be one."""
    near = each.tokens[max(0, hit.start - 1) : hit.end + 1]
    return hit.meaning is Meaning.POSTPONED and any(token.by == "words" for token in near)
