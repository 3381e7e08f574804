"""Plays one scripted day in the terminal: the chat as it happens, then the mails the clients got."""

from __future__ import annotations

import html
import re
import sys
from collections.abc import Callable
from datetime import datetime, time
from email import message_from_bytes, policy

from babel.dates import format_date

from agent.demo.doors import Message
from agent.demo.inbox import Inbox
from agent.demo.script import DAY, At, Move, Replies, Taps, Types
from agent.demo.theatre import ASSISTANT, ZONE, Theatre
from flows.shared.measure import LOCALES

Write = Callable[[str], object]

_BOLD, _DIM, _PLAIN = "\033[1m", "\033[2m", "\033[0m"
_TAG = re.compile(r"</?[a-z][^>]*>")


async def play(language: str) -> None:
    """Play the day on standard output, in colour if that is a terminal."""
    await Play(language, sys.stdout.write, colour=sys.stdout.isatty()).run()


class Play:
    """One performance. ``write`` gets the text, line ends included."""

    def __init__(self, language: str, write: Write, *, colour: bool = False) -> None:
        self._language = language
        self._write = write
        self._colour = colour
        self._shown: dict[int, Message] = {}
        self._theatre: Theatre

    async def run(self) -> None:
        """Play every move, then show the mails."""
        self._theatre = await Theatre.opened(self._language)
        try:
            today = self._now().date()
            self._heading(f"{format_date(today, 'full', LOCALES[self._language])} · {ASSISTANT}")
            self._show_chat()
            for move in DAY:
                await self._make(move)
                self._show_chat()
            self._show_mails()
        finally:
            await self._theatre.close()

    async def _make(self, move: Move) -> None:
        match move:
            case At(wall=wall):
                await self._theatre.move_to(self._at(wall))
            case Types():
                await self._theatre.say(move.words(self._language))
            case Taps(choice=choice):
                await self._tap(choice)
            case Replies():
                await self._reply(move.words(self._language))

    def _at(self, wall: time) -> datetime:
        return datetime.combine(self._now().date(), wall, ZONE)

    async def _tap(self, choice: str) -> None:
        for message in reversed(self._theatre.chat.messages):
            for label, data in (button for row in message.buttons for button in row):
                if data.split(":", 2)[2].startswith(choice):
                    self._write(f"{self._dim('                  taps')} [{label}]\n")
                    await self._theatre.press(message.id, data)
                    return
        raise LookupError(f"The play wants to tap {choice!r}, and no message has such a button.")

    async def _reply(self, words: str) -> None:
        inbox = Inbox(self._theatre)
        mail = (await inbox.cards())[-1]
        self._write(f"\n{self._dim(f'{self._now():%H:%M}')}  {self._bold(mail.contact)}{self._dim(' ✉')}\n")
        self._write(f"       {words}\n")
        await inbox.answer(mail.number, "reply", words)

    def _now(self) -> datetime:
        return self._theatre.clock.now().astimezone(ZONE)

    def _show_chat(self) -> None:
        for message in sorted(self._theatre.chat.messages, key=lambda message: not message.mine):
            before = self._shown.get(message.id)
            if before != message:
                self._show(message, before)
                self._shown[message.id] = message

    def _show(self, message: Message, before: Message | None) -> None:
        whole = before is None or "<blockquote>" in message.html
        known = set() if whole or before is None else set(before.html.split("\n"))
        lines = [line for line in message.html.split("\n") if line not in known]
        who = "Mia" if message.mine else "Fyraften"
        if lines or message.buttons:
            at = self._theatre.clock.now() if before else message.at
            mark = " ✎" if before else ""
            self._write(f"\n{self._dim(f'{at.astimezone(ZONE):%H:%M}')}  {self._bold(who)}{self._dim(mark)}\n")
        for line in lines:
            self._write(f"       {self._line(line)}\n")
        for row in message.buttons:
            self._write(f"       {self._dim(' '.join(f'[{label}]' for label, _ in row))}\n")

    def _show_mails(self) -> None:
        for mail in self._theatre.mail.mails:
            parsed = message_from_bytes(mail.content, policy=policy.default)
            body = parsed.get_body(("plain",))
            self._heading(f"✉ {parsed['to']} · {mail.at.astimezone(ZONE):%H:%M}")
            self._write(f"{self._bold(str(parsed['subject']))}\n\n")
            self._write(f"{'' if body is None else body.get_content()}\n")

    def _heading(self, words: str) -> None:
        self._write(f"\n{'─' * 4} {self._bold(words)} {'─' * max(4, 70 - len(words))}\n")

    def _line(self, line: str) -> str:
        if self._colour:
            line = line.replace("<b>", _BOLD).replace("</b>", _PLAIN)
        return html.unescape(_TAG.sub("", line))

    def _bold(self, words: str) -> str:
        return f"{_BOLD}{words}{_PLAIN}" if self._colour else words

    def _dim(self, words: str) -> str:
        return f"{_DIM}{words}{_PLAIN}" if self._colour else words
