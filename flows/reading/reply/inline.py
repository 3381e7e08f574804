"""Answers written below single options of the quoted mail: *no, too much* under A, *yes please* under B."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rapidfuzz import fuzz

from flows.reading.idioms.mail_programs import ARROWS
from flows.reading.idioms.reply_words import Meaning, words
from flows.reading.reply.choice import Choice, choice_in
from flows.reading.reply.mentions import Asked
from flows.reading.reply.tokens import tokens_of
from flows.reading.reply.tongues import FILLERS, answering_book

_LISTED = re.compile(
    r"\s*(?:ad|zu|re|til|to|on|option|variante|mulighed)?\s*\(?([A-Ja-j])\s?[).:=–-]{1,2}\s+(\S.*)$", re.IGNORECASE
)
_ALIKE = 80  # of 100, of an option's text and its repetition
_SHORT = 16  # words of an answer that begins with "this"
_AGAINST = words("""
    no not never nein nicht nie kein keine nej ikke ingen aldrig zu too raus neither without ohne uden
""")
_POINTING = words("""
    this that these das dies diese dieser dieses die den der det denne dette her here hier it dem
""")


def answered_between(answers: Sequence[tuple[str, str]], choice: Choice, asked: Asked) -> tuple[str, str]:
    """Return the option chosen by answers to single options and by the text beside them, and why; "" if none."""
    chosen = {letter for letter, own in answers if _accepts(own, asked)}
    chosen |= {choice.option} if choice.option else set()
    if len(chosen) == 1:
        return chosen.pop(), "an answer to each option"
    if chosen:
        return "", f"two possible choices: {', '.join(sorted(chosen))}"
    return "", "the answers to the options are not clear"


def answered_in_a_list(text: str, asked: Asked) -> tuple[tuple[str, str], ...]:
    """Return answers that begin with their option's letter (*Ad A) no. Ad B) yes.*), if two or more do."""
    found = [(match[1].upper(), match[2].strip()) for line in text.split("\n") if (match := _LISTED.match(line))]
    given = [(letter, own) for letter, own in found if letter in asked.letters and not _repeats(letter, own, asked)]
    return tuple(given) if len({letter for letter, _ in given}) > 1 else ()


def _repeats(letter: str, own: str, asked: Asked) -> bool:
    return fuzz.ratio(own.lower(), asked.options[asked.letters.index(letter)].lower()) >= _ALIKE


def _accepts(text: str, asked: Asked) -> bool | None:
    """Whether an answer below an option takes it, None if that is not clear."""
    own = choice_in(text, asked)
    if any(mention.by == "letter" for each in own.sentences for mention in each.mentions):
        return None
    tokens = [token for token in tokens_of(text) if token.is_word]
    first = own.sentences[0] if own.sentences else None
    if first is not None and first.sentence.asks:
        return None
    if any(token.word in _AGAINST for token in tokens[:8]):
        return False
    if text.startswith(ARROWS) or any(
        hit.meaning in (Meaning.YES, Meaning.GO_AHEAD, Meaning.PLEASED) for hit in answering_book().find(tokens)
    ):
        return True
    points = len(tokens) < _SHORT and bool(tokens) and tokens[0].word in _POINTING
    return True if points or all(token.word in FILLERS for token in tokens) else None
