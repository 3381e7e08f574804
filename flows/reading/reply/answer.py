"""What a client's mail turned out to answer."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReplyReading:
    """The answer in a mail.

    ``choice`` is the letter of an option, None if there is none or it is not certain. ``comment`` is what she wrote
    besides, with quoted mail, greeting and signature taken off; without a choice it is all she wrote. ``question``
    says that she asks something back, ``none_of_these`` that she wants none of the options, ``undo`` that she takes an
    earlier answer back, ``auto_reply`` that no person wrote this. ``ask`` says that a person has to read it: it is
    none of the above. ``why`` names the rule that decided.
    """

    choice: str | None = None
    comment: str = ""
    question: bool = False
    none_of_these: bool = False
    auto_reply: bool = False
    undo: bool = False
    ask: bool = False
    why: str = ""
