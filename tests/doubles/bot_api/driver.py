"""The one way tests talk to the double, the same for one in this process and one in another."""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any, Literal, TypeVar

from .person import Person
from .refusal import Impossible
from .seen import Call, SeenMessage

DEFAULT_TOKEN = "123456789:AAFyraftenTestTokenForTheDouble0000"

T = TypeVar("T")
Wanted = str | Callable[[SeenMessage], object]


class Driver(ABC):
    """People, the record and the faults. `base_url` and `token` are what a Bot needs."""

    url: str
    token: str

    @abstractmethod
    def do(self, operation: str, **arguments: Any) -> Any:
        """Carry out one operation of the double (see control.py) with plain JSON values."""

    @property
    def base_url(self) -> str:
        """For Application.builder().base_url(...) and Bot(base_url=...)."""
        return f"{self.url}/bot"

    # People

    def user(self, person: int, first_name: str = "Mia", language_code: str = "en", *, known: bool = True) -> Person:
        """A person with a private chat; `known` means she has talked to the bot before this test."""
        self.do("user", person=person, first_name=first_name, language_code=language_code, known=known)
        return Person(self, person, person)

    def group(self, group: int, title: str = "Team", kind: Literal["group", "supergroup"] = "supergroup") -> int:
        """A group (negative id) in which the bot is a member."""
        self.do("group", group=group, title=title, kind=kind)
        return group

    def migrate(self, group: int, supergroup: int) -> None:
        """The group becomes a supergroup: writing to the old id is answered with migrate_to_chat_id."""
        self.do("migrate", group=group, supergroup=supergroup)

    # The record

    def chat(self, chat: int, after: int = 0) -> list[SeenMessage]:
        """Messages with an id above `after`, oldest first, as the person sees them now."""
        return [SeenMessage.of(shown) for shown in self.do("chat", chat=chat, after=after)]

    def calls(self, method: str | None = None, since: int = 0) -> list[Call]:
        """What the bot called, in order; `since` skips that many from the beginning."""
        return [Call(**shown) for shown in self.do("calls", method=method, since=since)]

    def count(self, method: str) -> int:
        """How often the bot called a method; cheap enough for a benchmark to ask all the time."""
        return int(self.do("count", method=method))

    def commands(self) -> list[dict[str, Any]]:
        """All command lists: scope, chat_id, user_id, language_code, commands."""
        return list(self.do("commands"))

    @property
    def last_update_id(self) -> int:
        return int(self.do("updates")["last_id"])

    @property
    def waiting_updates(self) -> int:
        """How many updates the bot has not confirmed."""
        return int(self.do("updates")["waiting"])

    async def wait_for(self, wanted: Wanted, chat: int, *, after: int = 0, timeout: float = 5.0) -> SeenMessage:  # noqa: ASYNC109 - its own failure says more
        """The newest message of the bot that contains the words (or satisfies the function); seconds.

        Raises AssertionError with the whole chat when there is none in time.
        """

        def newest() -> SeenMessage | None:
            messages = [message for message in self.chat(chat, after) if message.from_bot]
            return next((message for message in reversed(messages) if _matches(message, wanted)), None)

        def transcript() -> str:
            lines = [f"  {'bot' if m.from_bot else 'she'}: {m.text!r} {m.button_texts}" for m in self.chat(chat)]
            return "\n".join([f"no message with {wanted!r} in chat {chat}, which shows", *lines])

        return await self.wait_until(newest, timeout=timeout, else_say=transcript)

    async def wait_until(
        self,
        condition: Callable[[], T | None],
        *,
        timeout: float = 5.0,  # noqa: ASYNC109 - its own failure says more
        else_say: Callable[[], str] | None = None,
    ) -> T:
        """The first true value of `condition`, asked again and again; AssertionError after `timeout` seconds."""
        loop = asyncio.get_running_loop()
        end = loop.time() + timeout
        while not (value := condition()):
            if loop.time() > end:
                calls = [f"  {call.method}: {call.outcome}" for call in self.calls()[-8:]]
                said = else_say() if else_say else "the condition never became true"
                raise AssertionError("\n".join([said, f"after {timeout} s; the bot's last calls", *calls]))
            await self._pause()
        return value

    @abstractmethod
    async def _pause(self) -> None:
        """Let a moment pass."""

    # Faults

    def fail_next(
        self, method: str, *, code: int = 500, description: str = "", retry_after: int | None = None,
        times: int = 1, chat: int | None = None,
    ) -> None:  # fmt: skip
        """The next `times` calls of `method` (`*`: any) are refused; `retry_after` seconds make it a 429."""
        plan = {"description": description, "retry_after": retry_after, "times": times, "chat": chat}
        self.do("fail", method=method, code=429 if retry_after is not None else code, **plan)

    def hang_next(
        self, method: str, *, after: Literal["before", "accepted"] = "before", seconds: float = 60.0,
        times: int = 1, chat: int | None = None,
    ) -> None:  # fmt: skip
        """No answer for `seconds`, then the line breaks; `accepted` means that the call took effect."""
        if after not in ("before", "accepted"):
            raise Impossible(f'hang_next(after={after!r}): say "before" or "accepted"')
        accepted = after == "accepted"
        self.do("lose", method=method, kind="hang", accepted=accepted, seconds=seconds, times=times, chat=chat)

    def drop_next(self, method: str, *, accepted: bool = False, times: int = 1, chat: int | None = None) -> None:
        """The line breaks without an answer; `accepted` means that the call took effect."""
        self.do("lose", method=method, kind="drop", accepted=accepted, seconds=0.0, times=times, chat=chat)

    def clear_faults(self) -> None:
        """Forget all faults that have not struck yet."""
        self.do("clear_faults")

    def redeliver(self, update_id: int) -> None:
        """Send an update again, even a confirmed one."""
        self.do("redeliver", update_id=update_id)

    # Settings

    @property
    def delay(self) -> float:
        """Seconds between what a call does and its answer; long polls are not delayed."""
        return float(self.do("settings")["delay"])

    @delay.setter
    def delay(self, seconds: float) -> None:
        self.do("settings", delay=seconds)

    @property
    def limits(self) -> bool:
        """Enforce 1 message a second per chat, 20 a minute per group, 30 a second in all. Off at first."""
        return bool(self.do("settings")["limits"])

    @limits.setter
    def limits(self, on: bool) -> None:
        self.do("settings", limits=on)

    @property
    def press_lifetime(self) -> float:
        """Seconds in which a button press can be answered."""
        return float(self.do("settings")["press_lifetime"])

    @press_lifetime.setter
    def press_lifetime(self, seconds: float) -> None:
        self.do("settings", press_lifetime=seconds)

    @property
    def webhook_proxy(self) -> str:
        """Where an https:// webhook is really reached, for example http://127.0.0.1:8080."""
        return str(self.do("settings")["webhook_proxy"])

    @webhook_proxy.setter
    def webhook_proxy(self, url: str) -> None:
        self.do("settings", webhook_proxy=url)


def _matches(message: SeenMessage, wanted: Wanted) -> bool:
    return wanted in message.text if isinstance(wanted, str) else bool(wanted(message))
