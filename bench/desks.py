"""Assistants at their desks: each does one thing, waits until the bot's reply is there, and does the next."""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from typing import Any

from tests.doubles.bot_api import RemoteBotApi

PATIENCE = 10.0  # seconds without a reply to anybody, then something is wrong
LOOK = 0.004  # seconds between looks at what the bot has called

Buttons = dict[str, str]  # choice → the data its button sends; of the last message of a chat
Act = tuple[str, str]  # ("say", words) or ("press", data)
Script = Generator[Act, Buttons, None]  # what an assistant does; told the buttons she sees


@dataclass(frozen=True, slots=True)
class Turn:
    """One update and its reply, by time.monotonic(): put where the bot fetches it, and message at the double."""

    available: float
    replied: float

    @property
    def took(self) -> float:
        return self.replied - self.available


@dataclass(slots=True)
class _Desk:
    """Somebody at work. ``since`` is when she last did something, 0 once the reply has come."""

    script: Script
    act: Act
    since: float = 0.0


class Floor:
    """All desks on one Bot API double; ``shown`` counts the messages a bot has posted or edited since ``begin``."""

    def __init__(self, api: RemoteBotApi) -> None:
        self._api = api
        self._scripts: Iterator[tuple[int, Script]] = iter(())
        self._desks: dict[int, _Desk] = {}
        self._read = 0  # calls of the bot that have been looked at
        self._last_reply = 0.0
        self.turns: list[Turn] = []
        self.shown = 0

    def begin(self, scripts: Iterator[tuple[int, Script]]) -> None:
        """Let people in whenever a desk is free: ``scripts`` gives a chat and what is to be done there."""
        self.look()
        self._scripts, self.shown = scripts, 0

    def look(self) -> None:
        """Look at what the bot has called since the last look."""
        for _ in self._replies():
            pass

    def work(self, seconds: float, busy: int) -> list[Turn]:
        """Keep so many people busy for a while; return the turns whose reply came within it."""
        self.turns, begin = [], time.monotonic()
        self._last_reply = begin
        while time.monotonic() < begin + seconds:
            for _ in range(busy - len(self._desks)):
                self._sit_down()
            time.sleep(LOOK)
            for chat, buttons in self._replies():
                self._go_on(chat, buttons)
        within = [turn for turn in self.turns if turn.replied <= begin + seconds]
        self._finish()
        return within

    def _finish(self) -> None:
        """Wait for the replies still owed; nobody begins anything new."""
        while any(desk.since for desk in self._desks.values()):
            time.sleep(LOOK)
            self.look()
        self._desks.clear()

    def _sit_down(self) -> None:
        chat, script = next(self._scripts)
        self._api.user(chat, "Mia", "da")
        self._desks[chat] = _Desk(script, next(script))
        self._do(chat)

    def _go_on(self, chat: int, buttons: Buttons) -> None:
        desk = self._desks[chat]
        try:
            desk.act = desk.script.send(buttons)
        except StopIteration:
            del self._desks[chat]  # the next one takes her place
        else:
            self._do(chat)

    def _do(self, chat: int) -> None:
        desk = self._desks[chat]
        kind, what = desk.act
        desk.since = time.monotonic()
        if kind == "say":
            self._api.do("say", person=chat, chat=chat, text=what)
        else:
            self._api.do("press", person=chat, chat=chat, choice=what, message_id=None, stale=False)

    def _replies(self) -> Iterator[tuple[int, Buttons]]:
        """Look at what the bot has called since the last look; yield those who have been replied to."""
        calls = self._api.do("calls", method=None, since=self._read)
        self._read += len(calls)
        for call in filter(_shows_something, calls):
            self.shown += 1
            chat = call["arguments"]["chat_id"]
            desk = self._desks.get(chat)
            if desk is None or not desk.since:
                continue
            self._last_reply = time.monotonic()
            self.turns.append(Turn(desk.since, call["at"]))
            desk.since = 0.0
            yield chat, _buttons(call)
        if any(desk.since for desk in self._desks.values()) and time.monotonic() > self._last_reply + PATIENCE:
            waiting = {chat: desk.act for chat, desk in self._desks.items() if desk.since}
            raise RuntimeError(f"The bot has not replied for {PATIENCE:.0f} s. Waiting are {waiting}.")


def _shows_something(call: dict[str, Any]) -> bool:
    """A message sent or edited; an edit to what is there already shows it as well."""
    if call["method"] not in {"sendMessage", "editMessageText"}:
        return False
    return call["status"] == 200 or "message is not modified" in call["outcome"]


def _buttons(call: dict[str, Any]) -> Buttons:
    rows = (call["arguments"].get("reply_markup") or {}).get("inline_keyboard", [])
    return {button["callback_data"].split(":", 2)[2]: button["callback_data"] for row in rows for button in row}
