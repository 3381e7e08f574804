"""Which option a text chooses, if it is certain; otherwise what else it answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from flows.reading.idioms.reply_words import Meaning, words
from flows.reading.reply.mentions import Asked, with_mentions
from flows.reading.reply.phrases import JOINS
from flows.reading.reply.stance import Mention, Spoken, spoken
from flows.reading.reply.tokens import Token, clauses, sentences_of
from flows.reading.reply.tongues import FILLERS, GENERIC, KNOWN, LABELS, STOPWORDS
from flows.reading.reply.wording import NOT_CHOOSING, begins_like, named_by_words

_CHOSEN = (Meaning.CHOSEN, Meaning.CORRECTED)
_STOPS_ANYTHING = (Meaning.UNDECIDED, Meaning.NONE)
_STOPS_YES = (
    Meaning.UNDECIDED, Meaning.NONE, Meaning.POSTPONED, Meaning.DELEGATED, Meaning.EITHER, Meaning.NEED_INFO,
    Meaning.UNDO,
)  # fmt: skip
_OTHERWISE = (
    Meaning.NONE, Meaning.NEED_INFO, Meaning.UNDECIDED, Meaning.POSTPONED, Meaning.DELEGATED, Meaning.EITHER,
)  # fmt: skip
_AGREEING = (Meaning.YES, Meaning.GO_AHEAD)
_NEGATION = words("not nicht ikke")
_SOON = 5  # words
_KNOWN_STARTERS = KNOWN | GENERIC | STOPWORDS


@dataclass(frozen=True, slots=True)
class Choice:
    """The option chosen ("" if none is certain), the rule that decided, and every sentence as it was understood."""

    option: str
    why: str
    sentences: tuple[Spoken, ...]

    @property
    def asks_back(self) -> bool:
        """Whether she wants to know something before, or besides."""
        return any(each.sentence.asks for each in self.sentences) or self.says(Meaning.NEED_INFO)

    def says(self, meaning: Meaning) -> bool:
        """Whether any sentence says this."""
        return any(each.says(meaning) for each in self.sentences)


def choice_in(text: str, asked: Asked) -> Choice:
    """Read which option a text chooses."""
    sentences = sentences_of(text, frozenset(asked.letters.lower()), _KNOWN_STARTERS)
    named = [spoken(each, with_mentions(each.tokens, asked)) for each in sentences]
    explicit = [mention for each in named for mention in each.mentions if mention.by != "recommended"]
    if not explicit:
        worded = [_by_words(each, asked) for each in named]
        if any(each.mentions for each in worded):
            return _decided(worded, asked)
    return _decided(named, asked)


def _by_words(each: Spoken, asked: Asked) -> Spoken:
    tokens = named_by_words(each.tokens, asked)
    if len(tokens) == len(each.tokens) and not any(token.by == "words" for token in tokens):
        return each
    again = spoken(each.sentence, tokens)
    opening = begins_like(each.tokens, asked)
    plain = not any(token.word in NOT_CHOOSING for token in each.tokens)
    if opening and plain and not each.sentence.asks and all(mention.stance is None for mention in again.mentions):
        mention = Mention(opening, Meaning.CHOSEN, "words", "begins as the option does")
        return Spoken(again.sentence, again.tokens, again.hits, (mention,), again.pure)
    return again


def _decided(sentences: Sequence[Spoken], asked: Asked) -> Choice:
    mentions = [mention for each in sentences for mention in each.mentions]
    option, why = _chosen(mentions, sentences, asked)
    if not option and not any(mention.stance in _CHOSEN for mention in mentions):
        option, why = _agreed(mentions, sentences, asked)
    return Choice(option, why or _other_reason(sentences), tuple(sentences))


def _other_reason(sentences: Sequence[Spoken]) -> str:
    for meaning in _OTHERWISE:
        for each in sentences:
            if hit := each.says(meaning):
                return hit.name
    return "a question" if any(each.sentence.asks for each in sentences) else "no rule found a choice"


def _chosen(mentions: Sequence[Mention], sentences: Sequence[Spoken], asked: Asked) -> tuple[str, str]:
    """The one option that was chosen, and by which rule."""
    corrected = [place for place, each in enumerate(mentions) if each.stance is Meaning.CORRECTED]
    if corrected:
        mentions = mentions[corrected[-1] :]
    if not any(each.stance in _CHOSEN for each in mentions):
        mentions = [replace(each, stance=Meaning.CHOSEN) if each.stance is Meaning.LATER else each for each in mentions]
    chosen = {each.option for each in mentions if each.stance in _CHOSEN}
    if not chosen:
        return "", ""
    option = next(each for each in mentions if each.stance in _CHOSEN)
    if len(chosen) > 1:
        return "", f"two possible choices: {', '.join(sorted(chosen))}"
    if option.option not in asked.letters:
        return "", "no option was recommended"
    if against := _against(option, mentions, sentences):
        return "", against
    return option.option, option.rule


def _against(chosen: Mention, mentions: Sequence[Mention], sentences: Sequence[Spoken]) -> str:
    """What makes a choice uncertain, or ""."""
    place = mentions.index(chosen)
    if any(each.option == chosen.option and each.stance is Meaning.REFUSED for each in mentions):
        return "chosen and refused"
    if any(each.option != chosen.option and each.stance is Meaning.FALLBACK for each in mentions[:place]):
        return "a condition for each option"
    unclear = (None, Meaning.DOUBTED)
    if any(
        each.option != chosen.option and each.stance in unclear and each.by != "words" for each in mentions[place + 1 :]
    ):
        return "another option was named afterwards"
    if any(each.option == chosen.option and each.stance is Meaning.DOUBTED for each in mentions[place + 1 :]):
        return "chosen and doubted"
    stops = _STOPS_ANYTHING if chosen.by not in ("words", "recommended") else _STOPS_YES
    hit = next((hit for each in sentences if (hit := each.says(*stops))), None)
    if hit is not None:
        return hit.name
    if chosen.by == "words" and any(each.says(Meaning.YES) for each in sentences) and chosen.rule == "":
        return "agreed, and another option was named"
    return ""


def _agreed(mentions: Sequence[Mention], sentences: Sequence[Spoken], asked: Asked) -> tuple[str, str]:
    """The recommended option, if she simply says yes."""
    yes = next(filter(None, map(_yes, sentences)), "")
    if not yes:
        return "", ""
    for each in sentences:
        if hit := each.says(*_STOPS_YES):
            return "", hit.name
        if each.sentence.asks and not each.pure:
            return "", "a question"
    if not asked.recommended:
        return "", "no option was recommended"
    named = {each.option for each in mentions if each.stance is not Meaning.REFUSED}
    refused = {each.option for each in mentions if each.stance is Meaning.REFUSED}
    if named - {asked.recommended} or asked.recommended in refused:
        return "", "agreed, and another option was named"
    return asked.recommended, yes


def _yes(each: Spoken) -> str:
    """The rule by which a sentence agrees, or ""."""
    if each.sentence.asks or each.says(Meaning.SEEN):
        return ""
    agreeing = sorted((hit for hit in each.hits if hit.meaning in _AGREEING), key=lambda hit: hit.start)
    if not agreeing or _taken_back(each.tokens[agreeing[0].end :]):
        return ""
    before = each.tokens[: agreeing[0].start]
    if each.pure or all(not token.is_word or token.word in FILLERS | LABELS for token in before):
        return agreeing[0].name
    told = (hit for hit in agreeing if hit.meaning is Meaning.GO_AHEAD and _clause_is_pure(each, hit.start))
    return next((hit.name for hit in told), "")


def _clause_is_pure(each: Spoken, place: int) -> bool:
    """Whether the clause around a place is fillers only: *I am on the road, go ahead*."""
    begin, end = next((span for span in clauses(each.tokens, JOINS) if span[0] <= place < span[1]), (0, 0))
    return begin < end and all(token.word in FILLERS or not token.is_word for token in each.tokens[begin:end])


def _taken_back(after: Sequence[Token]) -> bool:
    """Whether the clause goes on with a *not*: *das passt mir gar nicht*."""
    for token in after[:_SOON]:
        if token.word in JOINS:
            return False
        if token.word in _NEGATION:
            return True
    return False
