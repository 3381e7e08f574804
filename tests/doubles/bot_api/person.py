"""A person with Telegram on her phone, as a test moves her."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .seen import Done, SeenMessage

if TYPE_CHECKING:
    from .driver import Driver, Wanted


@dataclass(frozen=True, slots=True)
class Press:
    """A button press; the properties ask the double what has become of it."""

    driver: "Driver"
    query_id: str
    message_id: int
    update_id: int

    def _state(self) -> dict[str, Any]:
        return dict(self.driver.do("press_state", query_id=self.query_id))

    @property
    def answered(self) -> bool:
        """True once the little clock on the button has stopped."""
        return bool(self._state()["answered"])

    @property
    def toast(self) -> str | None:
        """The words that popped up; empty for none, None while unanswered."""
        state = self._state()
        return str(state["toast"]) if state["answered"] else None

    @property
    def alert(self) -> bool:
        """True when the words came in a window to close, not as a passing notice."""
        return bool(self._state()["alert"])

    async def wait_answered(self, timeout: float = 5.0) -> str:  # noqa: ASYNC109 - its own failure says more
        """The toast, as soon as the bot has answered; seconds."""
        say = f"the press {self.query_id} on message {self.message_id} was never answered"
        await self.driver.wait_until(lambda: self.answered, timeout=timeout, else_say=lambda: say)
        return str(self.toast)


@dataclass(frozen=True, slots=True)
class Person:
    """`id` acts in `chat_id`: her private chat with the bot, or a group. Impossible acts raise Impossible."""

    driver: "Driver"
    id: int
    chat_id: int

    def _act(self, operation: str, **arguments: Any) -> Done:
        return Done(**self.driver.do(operation, person=self.id, **arguments))

    def say(self, text: str, reply_to: int | None = None) -> Done:
        """Send a text, perhaps as a reply to a message id."""
        return self._act("say", chat=self.chat_id, text=text, reply_to=reply_to)

    def start(self, payload: str = "") -> Done:
        """Press Start, from a link t.me/bot?start=payload; also ends a block."""
        return self._act("start", payload=payload)

    def edit(self, message_id: int, text: str) -> Done:
        """Change a text she sent."""
        return self._act("edit", chat=self.chat_id, message_id=message_id, text=text)

    def press(self, choice: str, message_id: int | None = None, *, stale: bool = False) -> Press:
        """Press the button with these words or this data, on the newest message having it (or the named one).

        `stale=True` sends `choice` as data even though no such button is shown any more: her screen was
        late, or she is up to something.
        """
        pressed = self.driver.do(
            "press", person=self.id, chat=self.chat_id, choice=choice, message_id=message_id, stale=stale
        )
        return Press(self.driver, **pressed)

    def sticker(self) -> Done:
        return self._act("attach", chat=self.chat_id, kind="sticker")

    def voice(self) -> Done:
        return self._act("attach", chat=self.chat_id, kind="voice")

    def photo(self, caption: str = "") -> Done:
        return self._act("attach", chat=self.chat_id, kind="photo", caption=caption)

    def forward(self, text: str, author: str = "Jonas") -> Done:
        """Forward what somebody else wrote."""
        return self._act("forward", chat=self.chat_id, text=text, author=author)

    def block(self) -> Done:
        """Block the bot."""
        return self._act("block")

    def unblock(self) -> Done:
        return self._act("unblock")

    def in_group(self, group: int) -> "Person":
        """The same person, acting in a group the bot is a member of (made if there is none)."""
        self.driver.group(group)
        return Person(self.driver, self.id, group)

    def remove_bot(self) -> Done:
        """Throw the bot out of the group she acts in."""
        return self._act("remove_bot", chat=self.chat_id)

    def chat(self, after: int = 0) -> list[SeenMessage]:
        """What she sees in the chat."""
        return self.driver.chat(self.chat_id, after)

    async def sees(self, wanted: "Wanted", *, after: int = 0, timeout: float = 5.0) -> SeenMessage:  # noqa: ASYNC109 - as above
        """Wait for a message of the bot; see Driver.wait_for."""
        return await self.driver.wait_for(wanted, self.chat_id, after=after, timeout=timeout)

    def menu(self) -> list[dict[str, str]]:
        """The commands behind the menu button, in her language."""
        return list(self.driver.do("menu", person=self.id, chat=self.chat_id))
