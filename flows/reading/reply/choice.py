"""Which option a text chooses, if it is certain; otherwise what else it answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from flows.reading.idioms.reply_words import Meaning
from flows.reading.reply.agreeing import agreed
from flows.reading.reply.mentions import Asked, with_mentions
from flows.reading.reply.stance import Mention, Spoken, spoken
from flows.reading.reply.tokens import sentences_of
from flows.reading.reply.tongues import FILLERS, GENERIC, KNOWN, LABELS, STOPWORDS
from flows.reading.reply.weighing import CHOOSES, weighed
from flows.reading.reply.wording import begins_like, named_by_words, not_choosing

_OTHERWISE = (
    Meaning.NONE, Meaning.NEED_INFO, Meaning.UNDECIDED, Meaning.POSTPONED, Meaning.CALLS_BACK, Meaning.DELEGATED,
    Meaning.EITHER,
)  # fmt: skip
_SPOKEN_OF = (*_OTHERWISE, Meaning.YES, Meaning.GO_AHEAD, Meaning.PLEASED)
_WORDS = KNOWN | GENERIC | STOPWORDS
_NAMING = FILLERS | LABELS
_LONGEST_BY_WORDS = 600  # characters; in a longer text an option's words may stand for anything


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

    @property
    def by_words(self) -> bool:
        """Whether options were named by their own words only."""
        return any(mention.by == "words" for each in self.sentences for mention in each.mentions)

    def says(self, meaning: Meaning) -> bool:
        """Whether any sentence says this."""
        return any(each.says(meaning) for each in self.sentences)


def choice_in(text: str, asked: Asked, *, signed: bool = True) -> Choice:
    """Read which option a text chooses. In one that is not ``signed`` a letter at the end may be the signature."""
    sentences = sentences_of(text, frozenset(asked.letters.lower()), _WORDS, _NAMING)
    named = [spoken(each, with_mentions(each.tokens, asked), asked.language) for each in sentences]
    if not signed:
        named = _without_initial(named, text)
    told = [mention for each in named for mention in each.mentions if mention.by != "recommended"]
    if all(mention.stance is Meaning.REFUSED for mention in told) and len(text) <= _LONGEST_BY_WORDS:
        worded = [_by_words(each, asked) for each in named]
        if any(each.mentions for each in worded):
            named = worded
    return _decided(named, asked)


def _without_initial(sentences: list[Spoken], text: str) -> list[Spoken]:
    """Leave out a last line that is one capital letter, if an answer of another kind stands above it."""
    if len(sentences) < 2 or len(sentences[-1].tokens) > 1:
        return sentences
    *above, last = sentences
    letter = last.tokens[0]
    if not letter.raw.isupper() or last.sentence.asks or "\n" not in text[above[-1].sentence.span[1] : letter.start]:
        return sentences
    answered = any(each.sentence.asks or each.mentions or each.says(*_SPOKEN_OF) for each in above)
    return above if answered else sentences


def _by_words(each: Spoken, asked: Asked) -> Spoken:
    tokens = named_by_words(each.tokens, asked)
    if not any(token.by == "words" for token in tokens):
        return each
    again = spoken(each.sentence, tokens, asked.language)
    opening = begins_like(each.tokens, asked)
    plain = not any(token.word in not_choosing(asked.language) for token in each.tokens)
    if opening and plain and not each.sentence.asks and all(mention.stance is None for mention in again.mentions):
        mention = Mention(opening, Meaning.CHOSEN, "words", "begins as the option does")
        return Spoken(again.sentence, again.tokens, again.hits, (mention,), again.pure)
    return again


def _decided(sentences: Sequence[Spoken], asked: Asked) -> Choice:
    mentions = [mention for each in sentences for mention in each.mentions]
    option, why = weighed(mentions, sentences, asked)
    if not option and not any(mention.stance in CHOOSES for mention in mentions):
        option, agreeing = agreed(mentions, sentences, asked)
        why = agreeing or why
    return Choice(option, why or _other_reason(sentences), tuple(sentences))


def _other_reason(sentences: Sequence[Spoken]) -> str:
    for meaning in _OTHERWISE:
        for each in sentences:
            if hit := each.says(meaning):
                return hit.name
    return "a question" if any(each.sentence.asks for each in sentences) else "no rule found a choice"
