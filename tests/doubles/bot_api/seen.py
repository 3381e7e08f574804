"""What a test gets to see: messages as the person sees them, the bot's calls, results of acts."""

import base64
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a message: `data` goes back to the bot, `url` opens a page."""

    text: str
    data: str | None
    url: str | None


@dataclass(frozen=True, slots=True)
class SentFile:
    """A document or photo from the bot."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class SeenMessage:
    """One message as it looks now: `text` is plain, `html` the same with formatting; captions count as text."""

    message_id: int
    chat_id: int
    from_bot: bool
    text: str
    html: str
    buttons: tuple[tuple[Button, ...], ...]
    keyboard: dict[str, Any] | None
    edited: bool
    date: int
    reply_to: int | None
    silent: bool
    attached: str
    file: SentFile | None

    @property
    def button_texts(self) -> list[str]:
        """The words on all buttons, row after row."""
        return [button.text for row in self.buttons for button in row]

    @classmethod
    def of(cls, shown: dict[str, Any]) -> "SeenMessage":
        rows = tuple(tuple(Button(*button) for button in row) for row in shown.pop("buttons"))
        name_and_content = shown.pop("file")
        file = name_and_content and SentFile(name_and_content[0], base64.b64decode(name_and_content[1]))
        return cls(buttons=rows, file=file or None, **shown)


@dataclass(frozen=True, slots=True)
class Call:
    """One call of the bot. `at` is time.monotonic(); status 0 means unanswered, `outcome` says why."""

    method: str
    arguments: dict[str, Any]
    at: float
    status: int
    outcome: str
    message_id: int | None


@dataclass(frozen=True, slots=True)
class Done:
    """What an act left behind: the message (0 if none) and the update the bot gets."""

    message_id: int
    update_id: int
