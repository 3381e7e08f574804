"""A text cut into words, numbers and signs, before anybody asks what they mean together."""

from __future__ import annotations

import re
from decimal import Decimal

from flows.reading.amounts.clusters import CLUSTER, cut
from flows.reading.amounts.spelled import spelled_numbers
from flows.reading.amounts.tokens import Token
from flows.reading.amounts.vocabulary import Vocabulary, vocabulary

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
_AS_IT_IS = frozenset(".,:/+#()=?!;-")


def cut_into_tokens(text: str, language: str) -> list[Token]:
    """Return the tokens of a text in order; together they cover all of it."""
    known = vocabulary(language)
    tokens: list[Token] = []
    for found in _TOKEN.finditer(text):
        sort, words = found.lastgroup, found.group()
        start, end = found.span()
        if sort == "blank":
            tokens.append(Token(start, end, " ", " "))
        elif sort == "word":
            tokens.append(_word(words, start, end, known))
        elif sort == "digits":
            tokens.extend(cut(words, start, language))
        elif sort == "sign":
            tokens.append(_sign(words, start, end))
        else:
            tokens.append(Token(start, end, "|" if sort == "line" else "Z", words))
    return spelled_numbers(_phrases(tokens, known), language)


def _word(words: str, start: int, end: int, known: Vocabulary) -> Token:
    word = words.lower()
    meaning = known.words.get(words) or known.words.get(word)  # NOK is money, nok is not
    if words == "D" or meaning is None:  # 3D
        return Token(start, end, "×" if word == "x" else "x", word)  # 2x
    return Token(start, end, meaning.shape, word, meaning.numbers, meaning.currency, spelled=meaning.shape == "w")


def _sign(sign: str, start: int, end: int) -> Token:
    if sign in _FRACTIONS:
        return Token(start, end, "f", sign, (Decimal(_FRACTIONS[sign]),))
    if sign in _CURRENCIES:
        return Token(start, end, "c", sign, (), _CURRENCIES[sign])
    return Token(start, end, sign if sign in _AS_IT_IS else _SIGNS.get(sign, "p"), sign)


def _phrases(tokens: list[Token], known: Vocabulary) -> list[Token]:
    """Join words that mean something together: out of, et par, mehr als."""
    joined: list[Token] = []
    done = 0
    for place, token in enumerate(tokens):
        if place >= done and token.word in known.phrases and (meaning := _phrase(tokens, place, known)):
            joined.extend(tokens[done:place])
            joined.append(meaning)
            done = place + meaning.word.count(" ") * 2 + 1
    return joined + tokens[done:] if done else tokens


def _phrase(tokens: list[Token], place: int, known: Vocabulary) -> Token | None:
    """Return the longest phrase at a place as one token, its words one blank apart."""
    first = tokens[place]
    for rest, meaning in known.phrases[first.word]:
        following = tokens[place + 1 : place + 1 + 2 * len(rest)]
        if (
            len(following) == 2 * len(rest)
            and all(blank.shape == " " for blank in following[::2])
            and all(token.word == word for token, word in zip(following[1::2], rest, strict=True))
        ):
            words = " ".join((first.word, *rest))
            return Token(first.start, following[-1].end, meaning.shape, words, meaning.numbers, meaning.currency)
    return None
