"""What a person does in her Telegram, turned into messages and updates as the bot gets to see them."""

import zlib
from typing import Any

from .formatting import trimmed, utf16_length
from .found_entities import with_found
from .refusal import Impossible
from .world import Chat, Human, Json, Message, Press, World


class Acts:
    """Every act returns the update id it caused and, where there is one, the message id."""

    def __init__(self, world: World) -> None:
        self._world = world

    def say(self, person: int, chat: int, text: str, reply_to: int | None = None) -> Json:
        if not text.strip() or utf16_length(text) > 4096:
            raise Impossible("Telegram sends texts of 1 to 4,096 characters; say less, or something")
        return self._post(self._message(person, chat, text, reply_to))

    def edit(self, person: int, chat: int, message_id: int, text: str) -> Json:
        message = self._world.chat(chat).messages.get(message_id)
        if message is None or message.sender["id"] != person:
            raise Impossible(f"{person} can only edit her own messages; {message_id} is not one")
        message.text, _ = trimmed(text, [])
        message.entities = with_found(message.text, [])
        message.edited = self._world.seconds()
        return self._post(message, "edited_message")

    def attach(self, person: int, chat: int, kind: str, caption: str = "") -> Json:
        message = self._message(person, chat, caption)
        file = _file(f"{kind}/{chat}/{message.id}")
        extra: dict[str, Any] = {
            "photo": [file | {"width": 640, "height": 480}],
            "voice": file | {"duration": 3, "mime_type": "audio/ogg"},
            "sticker": file
            | {
                "type": "regular",
                "width": 512,
                "height": 512,
                "is_animated": False,
                "is_video": False,
                "emoji": "👍",
            },
        }
        message.media = {kind: extra[kind]}
        return self._post(message)

    def forward(self, person: int, chat: int, text: str, author: str) -> Json:
        message = self._message(person, chat, text)
        origin = {"type": "hidden_user", "date": message.date - 3600, "sender_user_name": author}
        message.media = {"forward_origin": origin}
        return self._post(message)

    def start(self, person: int, payload: str = "") -> Json:
        chat = self._world.chat(person)
        if chat.bot == "kicked":
            self.unblock(person)
        chat.bot = "member"
        return self.say(person, person, f"/start {payload}".strip())

    def block(self, person: int) -> Json:
        return self._membership(person, self._world.chat(person), "kicked")

    def unblock(self, person: int) -> Json:
        return self._membership(person, self._world.chat(person), "member")

    def remove_bot(self, person: int, chat: int) -> Json:
        return self._membership(person, self._world.chat(chat), "kicked")

    def migrate(self, group: int, supergroup: int) -> Json:
        """Telegram turns a group into a supergroup: a new id, and both chats say so."""
        old = self._world.chat(group)
        new = self._world.chats[supergroup] = Chat(supergroup, "supergroup", old.name)
        if not self._world.people:
            raise Impossible("a group needs a member to migrate: call api.user() first")
        sender = next(iter(self._world.people.values())).json()
        first = self._world.add(old, sender, "", [])
        first.media = {"migrate_to_chat_id": supergroup}
        second = self._world.add(new, sender, "", [])
        second.media = {"migrate_from_chat_id": group}
        self._post(first)
        old.moved_to = supergroup
        return self._post(second)

    def press(self, person: int, chat: int, choice: str, message_id: int | None, *, stale: bool) -> Json:
        """Press a button by its words or its data; `stale` presses data that is no longer on the screen."""
        place = self._world.chat(chat)
        self._check_open(self._world.human(person), place)
        message, data = _stale(place, choice, message_id) if stale else _button(place, choice, message_id)
        press = self._world.new_press(person, message, data)
        query = {
            "id": press.id,
            "from": self._world.human(person).json(),
            "message": message.json(),
            "chat_instance": place.instance,
            "data": data,
        }
        update = self._world.updates.put("callback_query", query)
        return {"query_id": press.id, "message_id": message.id, "update_id": update}

    def _message(self, person: int, chat: int, text: str, reply_to: int | None = None) -> Message:
        human, place = self._world.human(person), self._world.chat(chat)
        self._check_open(human, place)
        if reply_to is not None and reply_to not in place.messages:
            raise Impossible(f"there is no message {reply_to} in chat {chat} to reply to")
        text, _ = trimmed(text, [])
        message = self._world.add(place, human.json(), text, with_found(text, []))
        message.reply_to = reply_to
        return message

    def _check_open(self, human: Human, place: Chat) -> None:
        if place.moved_to is not None:
            raise Impossible(f"group {place.id} has become {place.moved_to}; write there")
        if place.bot == "kicked":
            raise Impossible(f"{human.first_name} has blocked the bot: unblock() or start() first")
        if place.bot == "stranger":
            raise Impossible(f"{human.first_name} has never started the bot: start() first")

    def _post(self, message: Message, kind: str = "message") -> Json:
        return {"message_id": message.id, "update_id": self._world.updates.put(kind, message.json())}

    def _membership(self, person: int, chat: Chat, status: str) -> Json:
        if chat.bot == status:
            raise Impossible(f"the bot already is {status!r} in chat {chat.id}")
        before, chat.bot = chat.bot, status
        change = {
            "chat": chat.json(),
            "from": self._world.human(person).json(),
            "date": self._world.seconds(),
            "old_chat_member": self._member("left" if before == "stranger" else before),
            "new_chat_member": self._member(status),
        }
        return {"message_id": 0, "update_id": self._world.updates.put("my_chat_member", change)}

    def _member(self, status: str) -> Json:
        return {"status": status, "user": self._world.bot} | ({"until_date": 0} if status == "kicked" else {})


def _file(place: str) -> Json:
    mark = f"{zlib.crc32(place.encode()):08x}"
    return {"file_id": f"file-{mark}", "file_unique_id": mark, "file_size": 2048}


def _buttons(message: Message) -> list[Json]:
    rows = (message.markup or {}).get("inline_keyboard", [])
    return [button for row in rows for button in row]


def _button(chat: Chat, choice: str, message_id: int | None) -> tuple[Message, str]:
    """The newest message (or the named one) with such a button, and the data behind it."""
    shown = []
    for message in reversed(chat.messages.values()):
        if message_id in (None, message.id):
            for button in _buttons(message):
                if choice in (button["text"], button.get("callback_data")) and "callback_data" in button:
                    return message, button["callback_data"]
                shown.append(button["text"])
    raise Impossible(f"chat {chat.id} shows no button {choice!r} that sends anything; it shows {shown}")


def _stale(chat: Chat, data: str, message_id: int | None) -> tuple[Message, str]:
    for message in reversed(chat.messages.values()):
        if message_id == message.id or (message_id is None and message.sender["is_bot"]):
            return message, data
    raise Impossible(f"chat {chat.id} has no message of the bot to press a stale button on")


def press_json(press: Press) -> Json:
    """What the person sees of a press."""
    return {"answered": press.answered, "toast": press.toast, "alert": press.alert}
