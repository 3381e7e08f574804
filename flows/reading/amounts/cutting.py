"""A text cut into words, numbers and signs, before anybody asks what they mean together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from flows.reading.amounts.clusters import CLUSTER, cut
from flows.reading.amounts.spelled import spelled_numbers
from flows.reading.amounts.tokens import Token
from flows.reading.amounts.vocabulary import Meaning, Vocabulary, in_any_language, vocabulary

# One pass, and no alternative looks further than it takes: a hundred thousand of anything take linear time.
_FRACTIONS = {"½": "0.5", "¼": "0.25", "¾": "0.75", "⅓": "0.3333", "⅔": "0.6667", "⅛": "0.125"}
_LETTER = rf"[^\W\d_{''.join(_FRACTIONS)}]"
_TOKEN = re.compile(
    rf"""(?P<name>(?:https?://|www\.)\S+ | (?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+)
      |(?P<struck>~~[^~\n]{{1,80}}~~)
      |(?P<keycap>\d\ufe0f?\u20e3)
      |(?P<digits>{CLUSTER})
      |(?P<word>[ap]\.m(?!\w)|{_LETTER}+(?:['’]{_LETTER}+)*)
      |(?P<blank>[ \u00a0\u202f\u2009\u200b\u3000]+)
      |(?P<line>\s+)
      |(?P<sign>--?>|==?>|.)""",
    re.VERBOSE,
)
_SIGNS = {"%": "%", "~": "A", "≈": "A", "&": "&", "–": "-", "—": "-", "−": "-", "‐": "-", "‑": "-",
          "≤": "G", "≥": "G", "±": "A", "★": "*", "⭐": "*", ">": "G", "<": "G", "×": "×", "＋": "+"}  # fmt: skip
_CURRENCIES = {"€": "EUR", "$": "$", "£": "GBP", "₹": "INR", "₱": "PHP"}
_MILLION = (Decimal(1_000_000),)
_STREETS = tuple(in_any_language("street_endings"))
_SHORTEST_STREET = 5
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
        elif sort == "keycap":
            tokens.append(Token(start, end, "g", words[0], (Decimal(words[0]),)))
        elif sort == "sign":
            tokens.append(_sign(words, start, end))
        else:
            tokens.append(Token(start, end, "|" if sort == "line" else "Z", words))
    return spelled_numbers(_phrases(tokens, known), language)


def _word(words: str, start: int, end: int, known: Vocabulary) -> Token:
    word = words.lower()
    meaning = known.words.get(words) or known.words.get(word)  # NOK is money, nok is not
    if words == "M":
        return Token(start, end, "k", word, _MILLION)  # 2M views, 22m of waiting
    if words == "D" or meaning is None:  # 3D
        return Token(start, end, _unknown(word), word)
    return Token(start, end, meaning.shape, word, meaning.numbers, meaning.currency, spelled=meaning.shape == "w")


def _unknown(word: str) -> str:
    """The letter of a word in no list: 2x is a sign, and a number behind a Rosenvej its house."""
    if word == "x":
        return "×"
    return "I" if len(word) > _SHORTEST_STREET and word.endswith(_STREETS) else "x"


def _sign(sign: str, start: int, end: int) -> Token:
    if sign in _FRACTIONS:
        return Token(start, end, "f", sign, (Decimal(_FRACTIONS[sign]),))
    if sign in _CURRENCIES:
        return Token(start, end, "c", sign, (), _CURRENCIES[sign])
    return Token(start, end, sign if sign in _AS_IT_IS else _SIGNS.get(sign, "_"), sign)


def _phrases(tokens: list[Token], known: Vocabulary) -> list[Token]:
    """Join words that mean something together: out of, et par, mehr als."""
    joined: list[Token] = []
    done = 0
    for place in range(len(tokens) - 2):
        if tokens[place + 1].shape not in " -" or place < done:
            continue
        for words, meaning in known.phrases.get((tokens[place].word, tokens[place + 2].word), ()):
            end = place + 2 * len(words) - 1
            if _stand_at(words, tokens[place:end]):
                joined.extend(tokens[done:place])
                joined.append(_joined(tokens[place:end], meaning))
                done = end
                break
    return joined + tokens[done:] if done else tokens


def _stand_at(words: Sequence[str], tokens: Sequence[Token]) -> bool:
    """Whether tokens are these words, a blank or a hyphen apart."""
    return [token.word for token in tokens[::2]] == [*words] and all(token.shape in " -" for token in tokens[1::2])


def _joined(tokens: Sequence[Token], meaning: Meaning) -> Token:
    words = " ".join(token.word for token in tokens[::2])
    return Token(tokens[0].start, tokens[-1].end, meaning.shape, words, meaning.numbers, meaning.currency)
