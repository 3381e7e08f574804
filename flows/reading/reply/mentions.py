"""Where a sentence names an option: by letter, number, order or as the recommended one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from flows.reading.idioms.reply_words import words
from flows.reading.reply.tokens import Token
from flows.reading.reply.tongues import (
    ELSEWHERE,
    FILLERS,
    FOLLOWERS,
    KNOWN,
    LABELS,
    MOMENTS,
    PREDICATES,
    naming_book,
    tongue_of,
)

_GLUED = frozenset("&@/+'#°=.\\")  # A/B, A&B, A-M, C#, °C: part of something longer
_DASHES = frozenset({"-", "–", "—"})
_NO_ARTICLES = ("da", "de")  # a capital A before a word is English grammar, in these languages a choice
_AFTER_A = frozenset({"propos", "la", "conto", "priori", "posteriori", "cappella", "jour"})
_THANKS = words("please pls plz thanks bitte danke tak gerne gern it then then's")
_NICKNAME = re.compile(
    r"[A-Ja-j](?:['’]e(?:re)?n|-(?:option|variante|løsning|lösung|mulighed|modell?|forslag)\w{0,2})$", re.IGNORECASE
)
_POLITE = frozenset({"frau", "herr", "herrn", "fr", "hr", "mr", "mrs", "ms", "miss", "dr", "prof", "familie", "fam"})
_ONES = frozenset({"one", "option", "choice", "of"})
_ANOTHER = frozenset({"anden", "andet"})  # Danish for the second as well as for the other one
_PRONOUNS = frozenset({"one", "en", "et", "to", "eins", "ein"})  # this one; Danish to is two, English to is to
_COUNTED = frozenset("%€$£")


@dataclass(frozen=True, slots=True)
class Asked:
    """What the client was asked: the options' texts, the letter recommended (or ""), and the language of the mail."""

    options: tuple[str, ...]
    recommended: str
    language: str

    @property
    def letters(self) -> str:
        """The options' letters, in order."""
        return "ABCDEFGHIJ"[: len(self.options)]


def with_mentions(tokens: Sequence[Token], asked: Asked) -> tuple[Token, ...]:
    """Return the tokens with those that name an option put together into one each."""
    tokens = _recommended(tokens, asked)
    tokens = _joined(tokens, _letters(tokens, asked))
    tokens = _joined(tokens, _ordered(tokens, asked))
    return _joined(tokens, _said_twice(tokens))


def _said_twice(tokens: Sequence[Token]) -> list[_Span]:
    """An option named twice in a row: *B as you recommend*."""
    return [
        _Span(index, index + 2, token.option, token.by)
        for index, token in enumerate(tokens[:-1])
        if token.option and token.option == tokens[index + 1].option and token.by != tokens[index + 1].by
    ]


@dataclass(frozen=True, slots=True)
class _Span:
    start: int
    end: int
    option: str
    by: str


def _joined(tokens: Sequence[Token], spans: Sequence[_Span]) -> tuple[Token, ...]:
    done: list[Token] = []
    at = 0
    for span in spans:
        if span.start < at:
            continue
        done.extend(tokens[at : span.start])
        first, last = tokens[span.start], tokens[span.end - 1]
        done.append(replace(first, end=last.end, option=span.option, by=span.by))
        at = span.end
    return (*done, *tokens[at:])


def _recommended(tokens: Sequence[Token], asked: Asked) -> tuple[Token, ...]:
    option = asked.recommended or "?"
    hits = sorted(naming_book().find(tokens), key=lambda hit: (hit.start, -hit.end))
    return _joined(tokens, [_Span(hit.start, hit.end, option, "recommended") for hit in hits])


def _letters(tokens: Sequence[Token], asked: Asked) -> list[_Span]:
    found = []
    for index, token in enumerate(tokens):
        if _NICKNAME.match(token.raw) and token.raw[0].upper() in asked.letters:
            span: _Span | None = _Span(index, index + 1, token.raw[0].upper(), "letter")
        elif len(token.raw) == 1 and not token.option and token.raw.upper() in asked.letters:
            span = _letter(tokens, index, asked)
        else:
            continue
        if span is not None:
            found.append(span)
    return found


def _letter(tokens: Sequence[Token], index: int, asked: Asked) -> _Span | None:
    token = tokens[index]
    before = tokens[index - 1] if index else None
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if _glued(before, token, after) or _in_a_code(tokens, index) or _elsewhere(before):
        return None
    start = _label(tokens, index)
    span = _Span(start, index + 1, token.raw.upper(), "letter")
    if start < index:  # Option A Studios is a firm
        named = after is not None and after.is_name and asked.language != "de" and after.word not in KNOWN
        return None if named else span
    if token.raw.islower():
        return span if _stands_alone(tokens, index) else None
    if _initial(tokens, index, asked.language) or (token.raw == "A" and _article(after, asked.language)):
        return None
    return span


def _glued(before: Token | None, token: Token, after: Token | None) -> bool:
    left = before is not None and before.end == token.start and (before.word in _GLUED or before.is_word)
    right = after is not None and after.start == token.end and (after.word in _GLUED or after.is_word)
    return left or right


def _in_a_code(tokens: Sequence[Token], index: int) -> bool:
    """Whether a dash binds the letter to another word: 00123-A, A–C."""
    run = tokens[max(0, index - 2) : index + 3]
    at = min(index, 2)
    joined = [one.end == other.start for one, other in pairwise(run)]
    left = at == 2 and run[1].word in _DASHES and all(joined[:2])
    right = len(run) == at + 3 and run[at + 1].word in _DASHES and all(joined[at:])
    return left or right


def _elsewhere(before: Token | None) -> bool:
    """Whether the word before says that the letter is something else: vitamin C, 12 b, Frau A."""
    return before is not None and (
        before.word in (ELSEWHERE - LABELS) or before.raw.isdecimal() or before.word in _POLITE
    )


def _label(tokens: Sequence[Token], index: int) -> int:
    """Where a mention begins that has a word such as *option* before its letter or number."""
    start = index
    while start and tokens[start - 1].word in ("(", '"', "'", "„", "“", "#", ".", "-", ":") and start > index - 2:
        start -= 1
    if start and tokens[start - 1].word in LABELS:
        return start - 1
    return start if start < index and tokens[start].word == "#" else index


def _stands_alone(tokens: Sequence[Token], index: int) -> bool:
    """Whether a small letter is no article and no abbreviation: *b bitte*."""
    before = tokens[index - 1] if index else None
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    left = before is None or not before.is_word or before.word in FILLERS or bool(before.option)
    right = after is None or (not after.is_word and after.word != ".") or after.word in _THANKS | MOMENTS
    if tokens[index].word != "a":
        right = right or (after is not None and after.word in FOLLOWERS | PREDICATES)
    return left and right


def _initial(tokens: Sequence[Token], index: int, language: str) -> bool:
    """Whether a capital letter belongs to a name: *Anna B. is away*, *B. Kern called*."""
    before = tokens[index - 1] if index else None
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    if after is not None and after.word == ".":
        return True  # a full stop within a sentence: the sentence does not end here
    if before is not None and before.word == "." and index > 1 and len(tokens[index - 2].raw) == 1:
        return True  # z. B.
    if language == "de":  # every noun has a capital letter: für den Rest vom Mai B
        return after is not None and after.is_name and after.word not in KNOWN
    return before is not None and before.is_name and not before.option and before.word not in KNOWN


def _article(after: Token | None, language: str) -> bool:
    if after is None or not after.is_word:
        return False
    return after.word in _AFTER_A if language in _NO_ARTICLES else after.word not in FOLLOWERS | PREDICATES


def _ordered(tokens: Sequence[Token], asked: Asked) -> list[_Span]:
    tongue = tongue_of(asked.language)
    found = []
    for index, token in enumerate(tokens):
        if token.option:
            continue
        number = int(token.raw) if token.raw.isdecimal() and len(token.raw) < 3 else tongue.numbers.get(token.word, 0)
        if number and number <= len(asked.options):
            span = _number(tokens, index, asked.letters[number - 1]) or _ordinal(tokens, index, asked)
        else:
            span = _ordinal(tokens, index, asked)
        if span is not None:
            found.append(span)
    return found


def _number(tokens: Sequence[Token], index: int, option: str) -> _Span | None:
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    start = _label(tokens, index)
    if start < index and (after is None or after.word not in _COUNTED):
        return _Span(start, index + 1, option, "number")
    if after is not None and (after.word in _COUNTED or after.word == "."):
        return None
    clause = _since_colon(tokens, index)
    alone = all(each.word in FILLERS or not each.is_word for each in clause)
    ends = after is None or not after.is_word or after.word in _THANKS
    pronoun = (
        not tokens[index].raw.isdecimal() and clause and (tokens[index].word in _PRONOUNS or len(clause[-1].raw) < 2)
    )
    return _Span(index, index + 1, option, "number") if alone and ends and not pronoun else None


def _since_colon(tokens: Sequence[Token], index: int) -> Sequence[Token]:
    colons = [at for at in range(index) if tokens[at].word == ":"]
    return tokens[colons[-1] + 1 : index] if colons else tokens[:index]


def _ordinal(tokens: Sequence[Token], index: int, asked: Asked) -> _Span | None:
    tongue = tongue_of(asked.language)
    token = tokens[index]
    place = tongue.ordinals.get(token.word)
    end = index + 1
    if place is None and token.raw.isdecimal() and index + 1 < len(tokens) and tokens[index + 1].word == ".":
        place, end = int(token.raw) if len(token.raw) == 1 else None, index + 2  # die 2. Variante
    option = _at_place(place, asked.letters) if place is not None else ""
    if not option or _other_one(tokens, index):
        return None
    article = index > 0 and tokens[index - 1].word in tongue.articles
    after = tokens[end] if end < len(tokens) else None
    labelled = after is not None and (after.word in LABELS or after.word in _ONES)
    ends = after is None or not after.is_word or after.word in _THANKS
    goes_on = ends or (after is not None and after.word in PREDICATES | MOMENTS | FOLLOWERS)
    if not (labelled or (goes_on if article else ends and index == 0)):
        return None
    return _Span(index - 1 if article else index, end + 1 if labelled else end, option, "ordinal")


def _other_one(tokens: Sequence[Token], index: int) -> bool:
    """Whether *den anden* may mean the other one, since an option has been spoken of."""
    return tokens[index].word in _ANOTHER and any(token.option for token in tokens)


def _at_place(place: int, letters: str) -> str:
    if place == 0:
        return letters[len(letters) // 2] if len(letters) % 2 else ""
    return letters[place - 1 if place > 0 else place] if abs(place) <= len(letters) else ""
