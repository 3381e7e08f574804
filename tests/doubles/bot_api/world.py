"""Everything Telegram knows in a test: people, chats, messages and button presses."""

import time
import zlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from .formatting import Entity
from .keyboards import Markup, is_inline
from .refusal import Impossible
from .update_queue import UpdateQueue

Json = dict[str, Any]


@dataclass(slots=True)
class Human:
    id: int
    first_name: str
    language_code: str

    def json(self) -> Json:
        return {"id": self.id, "is_bot": False, "first_name": self.first_name, "language_code": self.language_code}


@dataclass(slots=True)
class Message:
    """One message as the person sees it now; `media` holds document, photo, voice … and forward_origin."""

    chat: "Chat"
    id: int
    sender: Json
    date: int
    text: str
    entities: list[Entity]
    media: Json = field(default_factory=dict)
    markup: Markup | None = None
    reply_to: int | None = None
    edited: int | None = None
    silent: bool = False
    content: bytes | None = None

    def json(self, *, nested: bool = False) -> Json:
        """The Message object of the Bot API; a replied-to message does not show what it replies to."""
        made: Json = {"message_id": self.id, "from": self.sender, "chat": self.chat.json(), "date": self.date}
        if self.edited is not None:
            made["edit_date"] = self.edited
        if not nested and self.reply_to in self.chat.messages:
            made["reply_to_message"] = self.chat.messages[self.reply_to].json(nested=True)
        made |= self.media
        words, marks = ("text", "entities") if not self.attached else ("caption", "caption_entities")
        if self.text:
            made[words] = self.text
        if self.entities:
            made[marks] = self.entities
        if is_inline(self.markup):
            made["reply_markup"] = self.markup
        return made

    @property
    def attached(self) -> str:
        """What hangs on the message: document, photo, voice, sticker or nothing."""
        return next((kind for kind in ("document", "photo", "voice", "sticker") if kind in self.media), "")


@dataclass(slots=True)
class Chat:
    id: int
    kind: str
    name: str
    bot: str = "member"  # member, kicked (blocked, in a private chat) or stranger (never started)
    moved_to: int | None = None
    messages: dict[int, Message] = field(default_factory=dict)
    last_message_id: int = 0

    def json(self) -> Json:
        name = "first_name" if self.kind == "private" else "title"
        return {"id": self.id, "type": self.kind, name: self.name}

    @property
    def instance(self) -> str:
        """The opaque number that callback queries of this chat carry."""
        return str(zlib.crc32(str(self.id).encode()) * 4294967311 + 1)


@dataclass(slots=True)
class Press:
    id: str
    person: int
    chat: int
    message: int
    data: str
    at: float
    answered: bool = False
    toast: str = ""
    alert: bool = False


def telegram_time() -> datetime:
    """Telegram's own clock; aware UTC."""
    return datetime.fromtimestamp(time.time(), UTC)  # noqa: TID251 - the double is Telegram, with its own clock


class World:
    """State without behaviour of its own: acts of people and calls of the bot change it."""

    def __init__(self, token: str, now: Callable[[], datetime] = telegram_time) -> None:
        self.token = token
        self.now = now
        self.bot: Json = {
            "id": int(token.split(":", 1)[0]),
            "is_bot": True,
            "first_name": "Fyraften",
            "username": "fyraften_bot",
        }
        self.people: dict[int, Human] = {}
        self.chats: dict[int, Chat] = {}
        self.presses: dict[str, Press] = {}
        self.press_lifetime = 60.0
        self.commands: dict[tuple[str, int, int, str], list[Json]] = {}
        self.updates = UpdateQueue()
        self._last_message_id = 0
        self._last_press_id = 4_382_000_000_000_000

    def seconds(self) -> int:
        """The date a message gets now, in Unix seconds."""
        return int(self.now().timestamp())

    def human(self, person: int) -> Human:
        try:
            return self.people[person]
        except KeyError:
            raise Impossible(f"nobody with id {person}: call api.user({person}) first") from None

    def chat(self, chat: int) -> Chat:
        try:
            return self.chats[chat]
        except KeyError:
            raise Impossible(f"no chat with id {chat}: call api.user() or api.group() first") from None

    def add(self, chat: Chat, sender: Json, text: str, entities: list[Entity]) -> Message:
        """Put a new message at the end of a chat."""
        message = Message(chat, self._next_message_id(chat), sender, self.seconds(), text, entities)
        chat.messages[message.id] = message
        return message

    def _next_message_id(self, chat: Chat) -> int:
        # Only supergroups count for themselves; all other chats of a bot share one row of numbers.
        if chat.kind == "supergroup":
            chat.last_message_id += 1
            return chat.last_message_id
        self._last_message_id += 1
        return self._last_message_id

    def new_press(self, person: int, message: Message, data: str) -> Press:
        self._last_press_id += 1
        press = Press(str(self._last_press_id), person, message.chat.id, message.id, data, time.monotonic())
        self.presses[press.id] = press
        return press
