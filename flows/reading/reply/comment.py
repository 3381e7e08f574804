"""What a client added to her choice: her words without the choice itself."""

from __future__ import annotations

import re

from flows.reading.reply.choice import Choice
from flows.reading.reply.stance import Spoken

_LEADING = re.compile(r"[\s,.;:!–—-]+")


def comment_on(text: str, choice: Choice) -> str:
    """Return the text without sentences that say nothing but the choice, and without the choice at its beginning."""
    parts: list[str] = []
    at = 0
    kept = False
    for index, each in enumerate(choice.sentences):
        start = each.sentence.span[0]
        end = choice.sentences[index + 1].sentence.span[0] if index + 1 < len(choice.sentences) else len(text)
        if not each.pure:
            parts.append(text[start + (_lead(each, choice) if not kept else 0) : end])
            kept = True
        at = end
    return "".join(parts).strip() if choice.sentences else text[at:].strip()


def _lead(each: Spoken, choice: Choice) -> int:
    """How many characters of a sentence are the chosen option and the comma behind it: *A, but leave the lamp on*."""
    first = each.tokens[0]
    if (
        first.option != choice.option
        or len(each.tokens) < 3
        or each.tokens[1].word not in (",", ";", ":", "-", "–", "—")
    ):
        return 0
    return each.tokens[2].start - first.start
