"""Answers written below single options of the quoted mail: *no, too much* under A, *yes please* under B."""

from __future__ import annotations

from collections.abc import Sequence

from flows.reading.idioms.mail_programs import ARROWS
from flows.reading.idioms.reply_words import Meaning, words
from flows.reading.reply.choice import Choice, choice_in
from flows.reading.reply.mentions import Asked
from flows.reading.reply.tokens import tokens_of
from flows.reading.reply.tongues import FILLERS, answering_book

_AGAINST = words("""
    no not never nein nicht nie kein keine nej ikke ingen aldrig zu too raus neither without ohne uden
""")
_POINTING = words("""
    this that these das dies diese dieser dieses die den der det denne dette her here hier it dem
""")


def answered_between(answers: Sequence[tuple[str, str]], choice: Choice, asked: Asked) -> tuple[str, str]:
    """Return the option chosen by answers below options and by the text beside them, and why; "" if not certain."""
    chosen: set[str] = {choice.option} if choice.option else set()
    unclear = False
    for letter, own in answers:
        accepted = _accepts(own, asked)
        if accepted:
            chosen.add(letter)
        elif accepted is None:
            unclear = True
    if len(chosen) == 1 and not unclear:
        return chosen.pop(), "answered below the option"
    if len(chosen) > 1:
        return "", f"two possible choices: {', '.join(sorted(chosen))}"
    return "", "the answers below the options are not clear"


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
        hit.meaning in (Meaning.YES, Meaning.GO_AHEAD) for hit in answering_book().find(tokens)
    ):
        return True
    points = bool(tokens) and tokens[0].word in _POINTING
    return True if points or all(token.word in FILLERS for token in tokens) else None
