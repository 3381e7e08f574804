"""A note that sounds as if something were in the way: she may write it up, or it stays a note. Never by itself."""

from __future__ import annotations

from flows.engine.facts import Facts
from flows.engine.step import Begin, Button, Effect, Say, text

CARD = "note"


def ask_about() -> Say:
    """Ask whether it is worth writing up."""
    buttons = ((write_up_button(), Button(text("progress-note-just-a-note"), "just_a_note")),)
    return Say((text("progress-note-in-the-way"),), buttons, card=CARD)


def write_up_button() -> Button:
    """Return the way from a note to the write-up."""
    return Button(text("progress-note-write-up"), "write_up")


def write_up(words: str) -> tuple[Effect, ...]:
    """Let the write-up begin with her words; whose client it is about is found there."""
    said = Say((text("progress-note-written-up"),), card=CARD)
    return (said, Begin("issue_writeup", "problem", words=words))


def write_up_for(engagement: int, words: str, facts: Facts) -> Begin:
    """Let the write-up begin for the client the note is about."""
    return Begin("issue_writeup", "new", engagement, words=words, issue=facts.next_issue)
