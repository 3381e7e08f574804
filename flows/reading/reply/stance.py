"""What a sentence says about each option it names: chosen, refused, only otherwise, only later, doubted, or nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from flows.reading.idioms.reply_words import Meaning, words
from flows.reading.reply.phrases import JOINS, Hit
from flows.reading.reply.tokens import Sentence, Token, clauses
from flows.reading.reply.tongues import FILLERS, FOLLOWERS, GENERIC, MOMENTS, PREDICATES, STOPWORDS, answering_book
from flows.reading.reply.wording import not_choosing

_ABOUT_OPTION = (  # the first that fits counts
    Meaning.CORRECTED, Meaning.REFUSED, Meaning.FALLBACK, Meaning.IF_NOT, Meaning.LATER, Meaning.DOUBTED,
    Meaning.CHOSEN,
)  # fmt: skip
_AS = words("as exactly wie so genau som lige præcis")
_THEN = words("then dann så")  # they say no, then A
_MOST_OPTIONS = 12  # in one sentence
_IF = words("if should when wenn falls sofern sollte hvis såfremt skulle når")
_FOR = words("for til für bei beim hos på regarding zum zur an")
_WOULD = words("i'd we'd would würde würd wär wäre ville möchte")
Judged = tuple[Meaning | None, str]  # the stance, and the rule that found it

_TAGS = words("ok okay right yes ja oder ikke vel ne gell nicht wahr")
_TOGETHER = words("and or und oder og eller & + / bzw")


@dataclass(frozen=True, slots=True)
class Mention:
    """An option as a sentence speaks of it. ``stance`` is None where the sentence only names it.

    ``whole`` says that it was named in most of its own words, ``conditional`` that a condition stands before it;
    ``sentence`` is where its sentence begins.
    """

    option: str
    stance: Meaning | None
    by: str
    rule: str
    whole: bool = False
    conditional: bool = False
    sentence: int = 0


@dataclass(frozen=True, slots=True)
class Spoken:
    """A sentence with what it says. ``pure`` says that it is an option's name and fillers and nothing else."""

    sentence: Sentence
    tokens: tuple[Token, ...]
    hits: tuple[Hit, ...]
    mentions: tuple[Mention, ...]
    pure: bool

    def says(self, *meanings: Meaning) -> Hit | None:
        """The first idiom of one of these meanings, or None."""
        return next((hit for hit in self.hits if hit.meaning in meanings), None)


def spoken(sentence: Sentence, tokens: tuple[Token, ...], language: str) -> Spoken:
    """Read one sentence whose options have been found."""
    hits = tuple(answering_book().find(tokens))
    places = [index for index, token in enumerate(tokens) if token.option]
    if len(places) > _MOST_OPTIONS:
        judged: dict[int, Judged] = dict.fromkeys(places, (Meaning.DOUBTED, "options named too often"))
    else:
        judged = _judged(sentence, tokens, hits, language)
        _share(tokens, judged)
    return Spoken(
        sentence,
        tokens,
        hits,
        tuple(_named(judged[index], tokens, index) for index in places),
        pure=all(token.option or not token.is_word or token.word in FILLERS for token in tokens),
    )


def _judged(sentence: Sentence, tokens: tuple[Token, ...], hits: Sequence[Hit], language: str) -> dict[int, Judged]:
    places = [index for index, token in enumerate(tokens) if token.option]
    about: dict[int, list[Hit]] = defaultdict(list)
    for hit in hits:
        about[hit.option].append(hit)
    request = len(places) == 1 and any(hit.meaning is Meaning.REQUEST for hit in hits)
    explicit = any(token.option and token.by != "words" for token in tokens)
    asks = sentence.asks and not request and not (explicit and _is_tag(tokens))
    within = _clause_of(tokens)
    judged = {
        index: _said_about(about[index], asks=asks)
        or (
            (Meaning.CHOSEN, "a request")
            if request
            else _standing(tokens, index, within[index], not_choosing(language))
        )
        for index in places
    }
    first = places[0] if places else -1
    if first > 0 and judged[first][0] is Meaning.LATER and any(token.word in _IF for token in tokens[:first]):
        judged[first] = (Meaning.CHOSEN, "if …, then")  # not later than anything
    return judged


def _named(judged: Judged, tokens: Sequence[Token], index: int) -> Mention:
    token = tokens[index]
    words_before = [each.word for each in tokens[:index]]
    conditional = not _IF.isdisjoint(words_before) or ("," in words_before and not _THEN.isdisjoint(words_before[-2:]))
    return Mention(token.option, judged[0], token.by, judged[1], token.most, conditional, tokens[0].start)


def _said_about(hits: Sequence[Hit], *, asks: bool) -> Judged | None:
    """What the idioms around an option say about it; in a question nothing but *not* is certain."""
    found = {hit.meaning: hit.name for hit in reversed(hits)}
    if Meaning.REQUEST in found:
        return Meaning.CHOSEN, found[Meaning.REQUEST]
    if asks and Meaning.REFUSED not in found:
        return Meaning.DOUBTED, "a question about the option"
    return next(((meaning, found[meaning]) for meaning in _ABOUT_OPTION if meaning in found), None)


def _clause_of(tokens: Sequence[Token]) -> dict[int, tuple[int, int]]:
    spans = clauses(tuple(tokens), JOINS)
    return {index: span for span in spans for index in range(*span)}


def _is_tag(tokens: Sequence[Token]) -> bool:
    """Whether the question is only whether that is all right."""
    return len(tokens) > 2 and tokens[-1].word in _TAGS and tokens[-2].word in (",", "-", "–")


def _standing(tokens: Sequence[Token], index: int, clause: tuple[int, int], against: frozenset[str]) -> Judged:
    """Judge an option by where it stands: alone in its clause, or before a condition or comment."""
    begin, end = clause
    before, after = tokens[begin:index], tokens[index + 1 : end]
    by_words = tokens[index].by == "words"
    if by_words and any(token.word in against for token in (*before, *after)) and not _would(before, tokens[begin]):
        return None, ""
    if tokens[index].by == "recommended" and tokens[index].word in _AS:
        plain = not any(token.word in against for token in before)
        return (Meaning.CHOSEN, "as recommended") if plain else (None, "")
    others = [token for token in (*before, *after) if not _says_nothing(token, by_words=by_words)]
    if by_words and len(others) <= (2 if tokens[index].whole else 1 if tokens[index].most else -1):
        return Meaning.CHOSEN, "the option in its own words"
    if not all(_says_nothing(token, by_words=by_words) for token in before):
        scoped = before[0].word in _FOR and not any(token.is_word for token in after)
        return (Meaning.SCOPED, "for one thing only") if scoped else (None, "")
    if all(_says_nothing(token, by_words=by_words) for token in after):
        return Meaning.CHOSEN, "the option stands alone"
    leads = after[0].word in FOLLOWERS and after[0].word not in PREDICATES
    return (Meaning.CHOSEN, "the option comes first") if leads else (None, "")


def _would(before: Sequence[Token], first: Token) -> bool:
    """Whether she says what she would do or have done: *I would ignore it*, *have it delivered*."""
    return first.word == "have" or any(token.word in _WOULD for token in before)


def _says_nothing(token: Token, *, by_words: bool) -> bool:
    if not token.is_word or token.word in FILLERS or token.word in MOMENTS:
        return True
    return by_words and (token.word in STOPWORDS or token.word in GENERIC)


def _share(tokens: Sequence[Token], judged: dict[int, Judged]) -> None:
    """Options joined by *and* or *or* are in the same boat: both refused, or neither of them certain."""
    for group in _groups(tokens, sorted(judged)):
        if len({tokens[index].option for index in group}) == 1:
            continue  # B, B and B again
        stances = [judged[index][0] for index in group]
        shared = Meaning.REFUSED if Meaning.REFUSED in stances else Meaning.DOUBTED
        for index in group:
            judged[index] = (shared, "options in one breath")


def _groups(tokens: Sequence[Token], places: Sequence[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for index in places:
        between = [token.word for token in tokens[runs[-1][-1] + 1 : index]] if runs else []
        if runs and all(word in _TOGETHER or word == "," for word in between):
            runs[-1].append(index)
        else:
            runs.append([index])
    return [
        run for run in runs
        if len(run) > 1 and any(token.word in _TOGETHER for token in tokens[run[0] + 1 : run[-1]])
    ]  # fmt: skip
