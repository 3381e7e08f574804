"""Understands what a client said: a mail is read, a button says it itself."""

from __future__ import annotations

from flows.engine.client_event import ClientChose, ClientWrote
from flows.escalation.mails.email import INFO, NO, NONE, UNDO, YES
from flows.escalation.state import Heard, Meaning, Thread
from flows.reading.reply import ReplyReading, read_reply
from flows.shared.free_text import clean, cut
from flows.shared.issue import LETTERS, Issue, Via
from flows.shared.people import Client

LONGEST = 3000  # characters of a client's words that are kept and shown
LONGEST_MAIL = 1200  # of a mail that may be anybody's

_NO = {"no", "nope", "nej", "nein", "nö"}  # enough of an answer to a proposal, where a choice would need a letter
_PRESSED = {
    INFO: Meaning.QUESTION,
    NONE: Meaning.NONE,
    UNDO: Meaning.UNDO,
    YES: Meaning.AGREED,
    NO: Meaning.REFUSED,
}


def pressed(event: ClientChose, issue: Issue) -> Heard:
    """Return what a button of the page said; one that is not there any more says nothing for certain."""
    letters = LETTERS[: len(issue.options)]
    meaning = Meaning.CHOICE if event.choice in letters else _PRESSED.get(event.choice, Meaning.WORDS)
    words = event.comment if meaning is not Meaning.WORDS else f"{event.choice} {event.comment}"
    choice = event.choice if meaning is Meaning.CHOICE else ""
    return Heard(event.at, event.sender, Via.PAGE, meaning, cut(clean(words), LONGEST), choice)


def read(event: ClientWrote, issue: Issue, thread: Thread, client: Client) -> Heard | None:
    """Return what a mail says; None if no person wrote it."""
    if event.automatic:
        return None
    proposed = issue.over and bool(thread.proposal)
    if proposed:
        reading = read_reply(event.words, (thread.proposal,), LETTERS[0], client.language)
    else:
        options = tuple(option.what for option in issue.options)
        reading = read_reply(event.words, options, issue.recommended or None, client.language)
    if reading.auto_reply:
        return None
    meaning = _proposal_answer(reading) if proposed else _answer(reading, issue)
    return Heard(
        event.at,
        event.sender,
        Via.REPLY,
        meaning,
        cut(clean(reading.comment), LONGEST),
        (reading.choice or "") if meaning is Meaning.CHOICE else "",
        instead=reading.undo,
        doubt=event.doubt,
        mail=cut(_without_quotations(event.words), LONGEST_MAIL) if event.doubt else "",
    )


def _without_quotations(words: str) -> str:
    return clean("\n".join(line for line in words[:20_000].splitlines() if not line.lstrip().startswith(">")))


def _answer(reading: ReplyReading, issue: Issue) -> Meaning:
    if reading.choice in LETTERS[: len(issue.options)]:
        return Meaning.CHOICE
    if reading.undo:
        return Meaning.UNDO
    if reading.none_of_these and issue.options:
        return Meaning.NONE
    return Meaning.QUESTION if reading.question else Meaning.WORDS


def _proposal_answer(reading: ReplyReading) -> Meaning:
    first = reading.comment.casefold().split(maxsplit=1)[:1]
    if reading.choice and not reading.question:
        return Meaning.AGREED
    return Meaning.REFUSED if reading.none_of_these or (first and first[0].strip(".,!:–-") in _NO) else Meaning.WORDS
