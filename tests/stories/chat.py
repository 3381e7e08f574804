"""What an assistant sees and does in her chat, in the words a story uses."""

from __future__ import annotations

import re
from html import unescape

from tests.doubles.bot_api import Impossible, Person, Press, SeenMessage
from tests.stories.office import Mail, Office

_QUOTE = re.compile("<blockquote>(.*?)</blockquote>", re.DOTALL)
_TAG = re.compile("<[^>]+>")


async def say(office: Office, her: Person, words: str) -> int:
    """She types and gets all the answers; return her message's number."""
    number = her.say(words).message_id
    await office.settle()
    return number


async def tap(office: Office, her: Person, choice: str) -> str:
    """She taps the newest button that means ``choice`` (or begins with that word); return the toast."""
    press = press_only(her, choice)
    await office.settle()
    assert press.answered
    return press.toast or ""


def press_only(her: Person, choice: str) -> Press:
    """She taps, and nothing has happened yet."""
    message, data = find_button(her, choice)
    return her.press(data, message.message_id)


def find_button(her: Person, choice: str) -> tuple[SeenMessage, str]:
    """Return the newest message with such a button, and the button's data."""
    for message in reversed(her.chat()):
        for data in choices(message):
            if f"{data.split(':', 2)[2]} ".startswith(f"{choice} "):
                return message, data
    raise Impossible(f"no button means {choice!r}; the chat is:\n{transcript(her)}")


def choices(message: SeenMessage) -> list[str]:
    """What the buttons under a message send."""
    return [button.data for row in message.buttons for button in row if button.data]


def last(her: Person) -> SeenMessage:
    """The bot's newest message."""
    return [message for message in her.chat() if message.from_bot][-1]


def heard(her: Person, after: int = 0) -> str:
    """Everything the bot said, as it stands now."""
    return "\n".join(message.text for message in her.chat(after) if message.from_bot)


def preview(message: SeenMessage) -> str:
    """The mail's text shown in a message, or nothing."""
    return unescape(_TAG.sub("", "\n".join(_QUOTE.findall(message.html))))


def newest_preview(her: Person) -> str:
    """The mail's text as it was last shown to her."""
    return next(shown for message in reversed(her.chat()) if (shown := preview(message)))


def as_shown(mail: Mail) -> str:
    """What a preview of this mail must say: subject, empty line, plain text."""
    return f"{mail.subject}\n\n{mail.text}".replace("\r\n", "\n").strip()


def transcript(her: Person) -> str:
    """The whole chat, for a failing test."""
    return "\n".join(
        f"  {'bot' if message.from_bot else 'she'}: {message.text!r} {choices(message)}" for message in her.chat()
    )
