"""Whether a text simply agrees: *yes*, *passt so*, *det gør vi*, 👍. Then the recommended option is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from flows.reading.idioms.reply_words import Meaning, words
from flows.reading.reply.mentions import Asked
from flows.reading.reply.phrases import JOINS
from flows.reading.reply.stance import Mention, Spoken
from flows.reading.reply.tokens import Token, clauses
from flows.reading.reply.tongues import FILLERS, LABELS
from flows.reading.reply.weighing import STOPS_YES
from flows.reading.reply.wording import speaks_of_another

_AGREEING = (Meaning.YES, Meaning.GO_AHEAD, Meaning.PLEASED)
_NEGATION = words("not nicht ikke")
_SOON = 5  # words


def agreed(mentions: Sequence[Mention], sentences: Sequence[Spoken], asked: Asked) -> tuple[str, str]:
    """Return the recommended option and the rule by which it is agreed to, or "" and what is in the way."""
    yes = next(filter(None, map(_yes, sentences)), "")
    if not yes:
        return "", ""
    for each in sentences:
        if hit := each.says(*STOPS_YES):
            return "", hit.name
        if each.sentence.asks and not each.pure:
            return "", "a question"
    if not asked.recommended:
        return "", "no option was recommended"
    named = {each.option for each in mentions if each.stance is not Meaning.REFUSED}
    refused = {each.option for each in mentions if each.stance is Meaning.REFUSED}
    if named - {asked.recommended} or asked.recommended in refused:
        return "", "agreed, and another option was named"
    if speaks_of_another(tuple(token for each in sentences for token in each.sentence.tokens), asked):
        return "", "agreed, and words of another option"
    return asked.recommended, yes


def _yes(each: Spoken) -> str:
    """The rule by which a sentence agrees, or ""."""
    if each.sentence.asks or each.says(Meaning.SEEN, Meaning.NOTED):
        return ""
    agreeing = sorted((hit for hit in each.hits if hit.meaning in _AGREEING), key=lambda hit: hit.start)
    if not agreeing or _taken_back(each.tokens[agreeing[0].end :]):
        return ""
    first = agreeing[0]
    opens = all(not token.is_word or token.word in FILLERS | LABELS for token in each.tokens[: first.start])
    if opens and (first.meaning is not Meaning.PLEASED or _clause_is_pure(each, first.start)):
        return first.name
    told = (hit for hit in agreeing if hit.meaning is Meaning.GO_AHEAD and _clause_is_pure(each, hit.start))
    return next((hit.name for hit in told), "")


def _clause_is_pure(each: Spoken, place: int) -> bool:
    """Whether the clause around a place says nothing else: *I am on the road, go ahead*."""
    begin, end = next((span for span in clauses(each.tokens, JOINS) if span[0] <= place < span[1]), (0, 0))
    covered = {at for hit in each.hits if hit.meaning in _AGREEING for at in range(hit.start, hit.end)}
    rest = (each.tokens[at] for at in range(begin, end) if at not in covered)
    return begin < end and all(token.word in FILLERS or not token.is_word for token in rest)


def _taken_back(after: Sequence[Token]) -> bool:
    """Whether the clause goes on with a *not*: *das passt mir gar nicht*."""
    for token in after[:_SOON]:
        if token.word in JOINS:
            return False
        if token.word in _NEGATION:
            return True
    return False
