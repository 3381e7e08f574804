"""A text cut into words, numbers and signs, before anybody asks what they mean together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from flows.reading.amounts.clusters import CLUSTER, cut
from flows.reading.amounts.spelled import spelled_numbers
from flows.reading.amounts.tokens import Token
from flows.reading.amounts.vocabulary import Meaning, Vocabulary, vocabulary

# One pass, and no alternative looks further than it takes: a hundred thousand of anything take linear time.
_FRACTIONS = {"½": "0.5", "¼": "0.25", "¾": "0.75", "⅓": "0.3333", "⅔": "0.6667", "⅛": "0.125"}
_LETTER = rf"[^\W\d_{''.join(_FRACTIONS)}]"
_TOKEN = re.compile(
    rf"""(?P<name>(?:https?://|www\.)\S+ | (?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+ | \d\ufe0f?\u20e3)
      |(?P<digits>{CLUSTER})
      |(?P<word>[ap]\.m(?!\w)|{_LETTER}+(?:['’]{_LETTER}+)*)
      |(?P<blank>[ \u00a0\u202f\u2009\u200b\u3000]+)
      |(?P<line>\s+)
      |(?P<sign>.)""",
    re.VERBOSE,
)
_SIGNS = {"%": "%", "~": "A", "≈": "A", "&": "&", "–": "-", "—": "-", "−": "-", "‐": "-", "‑": "-", "⅟": "p",
          "★": "*", "⭐": "*", ">": "G", "<": "G", "×": "×", "→": "p", "＋": "+"}  # fmt: skip
_CURRENCIES = {"€": "EUR", "$": "$", "£": "GBP", "₹": "INR", "₱": "PHP"}
_OTHER_WORD = Meaning("x")
_NO_MEANING: dict[str, Meaning] = {}


def cut_into_tokens(text: str, language: str) -> list[Token]:
    """Return the tokens of a text in order; together they cover all of it."""
    known = vocabulary(language)
    tokens: list[Token] = []
    for found in _TOKEN.finditer(text):
        tokens.extend(_tokens(found, language, known))
    return spelled_numbers(_phrases(tokens, known), language)


def _tokens(found: re.Match[str], language: str, known: Vocabulary) -> Iterator[Token]:
    start, end, words = found.start(), found.end(), found.group()
    match found.lastgroup:
        case "digits":
            yield from cut(words, start, language)
        case "word":
            word = words.lower()
            meaning = known.words.get(words) or known.words.get(word, _OTHER_WORD)  # NOK, but nok
            spelled = meaning.shape == "w"
            yield Token(start, end, meaning.shape, word, meaning.numbers, meaning.currency, spelled)
        case "blank":
            yield Token(start, end, " ", " ")
        case "line":
            yield Token(start, end, "|", "|")
        case "name":
            yield Token(start, end, "Z", words)
        case _:
            yield _sign(words, start, end)


def _sign(sign: str, start: int, end: int) -> Token:
    if sign in _FRACTIONS:
        return Token(start, end, "f", sign, (Decimal(_FRACTIONS[sign]),))
    if sign in _CURRENCIES:
        return Token(start, end, "c", sign, (), _CURRENCIES[sign])
    if sign in "., :/+#()=?!;'’′\"″“”„":
        return Token(start, end, sign, sign)
    return Token(start, end, _SIGNS.get(sign, "-" if sign == "-" else "p"), sign)


def _phrases(tokens: list[Token], known: Vocabulary) -> list[Token]:
    """Join words that mean something together: out of, et par, mehr als."""
    if not any(token.word in known.phrases for token in tokens):
        return tokens
    joined: list[Token] = []
    place = 0
    while place < len(tokens):
        meaning, length = _phrase(tokens, place, known)
        first = tokens[place]
        if meaning is None:
            joined.append(first)
        else:
            end = tokens[place + length - 1].end
            joined.append(Token(first.start, end, meaning.shape, first.word, meaning.numbers, meaning.currency))
        place += length
    return joined


def _phrase(tokens: list[Token], place: int, known: Vocabulary) -> tuple[Meaning | None, int]:
    for rest, meaning in known.phrases.get(tokens[place].word, ()):
        following = tokens[place + 1 : place + 1 + 2 * len(rest)]
        if (
            len(following) == 2 * len(rest)
            and all(blank.shape == " " for blank in following[::2])
            and all(token.word == word for token, word in zip(following[1::2], rest, strict=True))
        ):
            return meaning, 1 + 2 * len(rest)
    return None, 1
