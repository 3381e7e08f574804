"""Tells her about a mail whose fate is unknown or that was refused, and settles it as she says.

The program begins this dialog, one for each mail, with ``why`` being ``uncertain`` or ``refused`` and ``words``
being ``number|recipient|subject|reason``; the number is the mail's in the outbox.
"""

from __future__ import annotations

from dataclasses import dataclass

from flows.engine.facts import Facts
from flows.engine.step import Began, Button, Event, Next, Pressed, Say, SettleMail, text

CARD = "mail"


@dataclass(frozen=True, slots=True)
class Uncertain:
    """Nobody can tell whether the mail arrived."""

    post: int
    recipient: str
    subject: str


@dataclass(frozen=True, slots=True)
class Refused:
    """The other side has said that it does not take the mail."""

    post: int
    recipient: str
    subject: str


State = Uncertain | Refused
STATES = (Uncertain, Refused)


def step(state: State | None, event: Event, facts: Facts) -> Next[State]:  # noqa: ARG001 - every step has this shape
    """Tell, or settle."""
    match event:
        case Began(why="uncertain", words=words):
            return _uncertain(words)
        case Began(why="refused", words=words):
            return _refused(words)
        case Pressed(choice="arrived") if isinstance(state, Uncertain):
            return _settled(state, arrived=True)
        case Pressed(choice="again") if state is not None:
            return _settled(state, arrived=False)
        case Began() if state is None:
            return Next(None, (Say((text("mail-trouble-forgotten"),)),))
        case _:
            return Next(state)


def _uncertain(words: str) -> Next[State]:
    post, recipient, subject, _ = words.split("|", 3)
    said = text("mail-trouble-uncertain", recipient=recipient, subject=subject)
    buttons = ((_button("arrived"), _button("again")),)
    return Next(Uncertain(int(post), recipient, subject), (Say((said,), buttons, card=CARD, fresh=True),))


def _refused(words: str) -> Next[State]:
    post, recipient, subject, reason = words.split("|", 3)
    said = text("mail-trouble-refused", recipient=recipient, subject=subject)
    why = (text("mail-trouble-reason", reason=reason),) if reason.strip() else ()
    buttons = ((Button(text("mail-trouble-button-try"), "again"),),)
    say = Say((said, *why, text("mail-trouble-check")), buttons, card=CARD, fresh=True)
    return Next(Refused(int(post), recipient, subject), (say,))


def _settled(state: State, *, arrived: bool) -> Next[State]:
    key = "mail-trouble-arrived" if arrived else "mail-trouble-again"
    said = text(key, recipient=state.recipient, subject=state.subject)
    return Next(None, (SettleMail(state.post, arrived), Say((said,), card=CARD)))


def _button(choice: str) -> Button:
    return Button(text(f"mail-trouble-button-{choice}"), choice)
