"""What a test may do to the double, by name and with plain JSON values, from inside or over HTTP."""

import base64
from collections.abc import Callable
from typing import Any

from .about_bot import menu
from .acts import Acts, press_json
from .call_log import CallLog
from .faults import Fault, Faults, Limits, failure
from .formatting import to_html
from .refusal import Impossible
from .webhook import Webhook
from .world import Chat, Human, Json, Message, World


class Control:
    """One method per operation; `do` is the only way in."""

    def __init__(self, world: World, faults: Faults, limits: Limits, webhook: Webhook, log: CallLog) -> None:
        self._world, self._faults, self._limits, self._webhook, self._log = world, faults, limits, webhook, log
        self._acts = Acts(world)
        own: list[Callable[..., Any]] = [
            self.user, self.group, self.chat, self.press_state, self.menu, self.calls, self.count, self.settings,
            self.fail, self.lose, self.clear_faults, self.redeliver, self.updates, self.commands,
        ]  # fmt: skip
        acts: list[Callable[..., Any]] = [
            self._acts.say, self._acts.edit, self._acts.attach, self._acts.forward, self._acts.start,
            self._acts.block, self._acts.unblock, self._acts.remove_bot, self._acts.migrate, self._acts.press,
        ]  # fmt: skip
        self._operations = {operation.__name__: operation for operation in own + acts}

    def do(self, operation: str, arguments: Json) -> Any:
        """Carry out one operation. Raises Impossible when nobody could do that."""
        if operation not in self._operations:
            raise Impossible(f"no operation {operation!r}; there are {sorted(self._operations)}")
        return self._operations[operation](**arguments)

    def user(self, person: int, first_name: str, language_code: str, *, known: bool) -> None:
        human = self._world.people.setdefault(person, Human(person, first_name, language_code))
        human.first_name, human.language_code = first_name, language_code
        if person not in self._world.chats:
            bot = "member" if known else "stranger"
            self._world.chats[person] = Chat(person, "private", first_name, bot)

    def group(self, group: int, title: str, kind: str) -> None:
        if group >= 0:
            raise Impossible(f"a group has a negative id, not {group}")
        if group not in self._world.chats:
            self._world.chats[group] = Chat(group, kind, title)

    def chat(self, chat: int, after: int) -> list[Json]:
        return [_seen(message) for message in self._world.chat(chat).messages.values() if message.id > after]

    def press_state(self, query_id: str) -> Json:
        return press_json(self._world.presses[query_id])

    def menu(self, person: int, chat: int) -> list[Json]:
        return menu(self._world, chat, self._world.human(person).language_code)

    def commands(self) -> list[Json]:
        names = ("scope", "chat_id", "user_id", "language_code")
        shelves = self._world.commands.items()
        return [dict(zip(names, shelf, strict=True)) | {"commands": commands} for shelf, commands in shelves]

    def calls(self, method: str | None, since: int) -> list[Json]:
        return [call.json() for call in self._log.listed(method, since)]

    def count(self, method: str) -> int:
        return self._log.count(method)

    def updates(self) -> Json:
        return {"last_id": self._world.updates.last_id, "waiting": self._world.updates.waiting}

    def redeliver(self, update_id: int) -> None:
        self._world.updates.repeat(update_id)

    def settings(self, **changes: Any) -> Json:
        """Set what is named; returns everything that can be set."""
        places = {
            "delay": (self._faults, "delay"),
            "limits": (self._limits, "on"),
            "press_lifetime": (self._world, "press_lifetime"),
            "webhook_proxy": (self._webhook, "proxy"),
        }
        for name, value in changes.items():
            setattr(*places[name], value)
        return {name: getattr(*place) for name, place in places.items()}

    def fail(
        self, method: str, code: int, description: str, retry_after: int | None, times: int, chat: int | None
    ) -> None:
        self._faults.plan(failure(method, code, description, retry_after, times=times, chat=chat))

    def lose(self, method: str, kind: str, accepted: bool, seconds: float, times: int, chat: int | None) -> None:
        fault = Fault(method.lower(), kind, accepted=accepted, seconds=seconds, times=times, chat=chat)
        self._faults.plan(fault)

    def clear_faults(self) -> None:
        self._faults.clear()


def _seen(message: Message) -> Json:
    content = None if message.content is None else base64.b64encode(message.content).decode()
    buttons = (message.markup or {}).get("inline_keyboard", [])
    return {
        "message_id": message.id,
        "chat_id": message.chat.id,
        "from_bot": message.sender["is_bot"],
        "text": message.text,
        "html": to_html(message.text, message.entities),
        "buttons": [[[b["text"], b.get("callback_data"), b.get("url")] for b in row] for row in buttons],
        "keyboard": message.markup,
        "edited": message.edited is not None,
        "date": message.date,
        "reply_to": message.reply_to,
        "silent": message.silent,
        "attached": message.attached,
        "file": content and [message.media.get("document", {}).get("file_name", "photo"), content],
    }
