"""One small talk with the echo bot, told as what the person sees, for the double and for its independent judge.

Run as a program it plays the talk inside the judge (needs tg-auto-test, see .ci/judge) and prints it as JSON.
"""

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any, Protocol

from tests.doubles.echo_bot import HTML_SAMPLES, with_handlers

Seen = dict[str, Any]


class Screen(Protocol):
    """A person's chat with the bot."""

    async def say(self, text: str, until: str) -> Seen:
        """Send a text; the bot's message with the words `until` as {"text": …, "buttons": […]}."""

    async def click(self, words: str) -> Seen:
        """Press a button of the last message; that message after the bot's edit."""


async def talk(screen: Screen) -> list[Seen]:
    """Everything the person sees, step by step."""
    steps: list[Callable[[], Awaitable[Seen]]] = [
        lambda: screen.say("/start", until="?"),
        lambda: screen.click("Yes"),
        lambda: screen.say("hej 🎉 <b>", until="You said"),
        lambda: screen.say("/menu", until=": "),
        lambda: screen.say("/delete", until="Deleted"),
    ]
    samples = [f"/html {number}" for number in range(len(HTML_SAMPLES))]
    return [await step() for step in steps] + [await screen.say(text, until="Understood") for text in samples]


class _JudgesScreen:
    def __init__(self, conversation: Any) -> None:
        self._conversation = conversation
        self._last: Any = None

    async def say(self, text: str, until: str) -> Seen:
        await self._conversation.send_message(text)
        self._last = await self._conversation.get_response()
        while until not in self._last.text:
            self._last = await self._conversation.get_response()
        return _shown(self._last)

    async def click(self, words: str) -> Seen:
        await self._last.click(text=words)
        return _shown(await self._conversation.get_edit())


def _shown(message: Any) -> Seen:
    return {"text": message.text, "buttons": [b.text for row in message.buttons or [] for b in row]}


async def _in_the_judge() -> list[Seen]:
    # Only here, because only the judge's own environment has it.
    from tg_auto_test.test_utils.serverless_telegram_client import (  # noqa: PLC0415 - see above
        ServerlessTelegramClient,
    )

    client = ServerlessTelegramClient(build_application=with_handlers)
    await client.connect()
    try:
        async with client.conversation("fyraften_bot") as conversation:
            return await talk(_JudgesScreen(conversation))
    finally:
        await client.disconnect()


if __name__ == "__main__":
    print(json.dumps(asyncio.run(_in_the_judge())))
