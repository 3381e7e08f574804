"""What people do in the chat, as the doors (Telegram, the demo page) hand it in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Typed:
    """Words. ``reply_to`` is the number of the bot's message she answered, if she did."""

    words: str
    message: int
    reply_to: int | None = None


@dataclass(frozen=True, slots=True)
class Changed:
    """She edited an earlier message of hers."""

    words: str
    message: int


@dataclass(frozen=True, slots=True)
class Tapped:
    """A button; ``data`` is ``dialog:revision:choice``, ``query`` is what the tap is answered to."""

    data: str
    query: str


@dataclass(frozen=True, slots=True)
class Commanded:
    """``/name words``."""

    name: str
    words: str
    message: int


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Something the bot cannot read. ``what`` is ``sticker``, ``voice``, ``file``, ``forwarded`` or ``other``."""

    what: str


@dataclass(frozen=True, slots=True)
class Left:
    """She blocked the bot."""


@dataclass(frozen=True, slots=True)
class Returned:
    """She unblocked the bot."""


Happening = Typed | Changed | Tapped | Commanded | Unreadable | Left | Returned


@dataclass(frozen=True, slots=True)
class Incoming:
    """One happening in one private chat. ``sent_at`` is when it was sent, ``language`` what the app is set to."""

    chat: int
    sent_at: datetime
    what: Happening
    language: str = "en"
