"""Sends chat messages through the Bot API, and maps its failures to what delivery needs to know."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

from telegram import Bot, InputFile
from telegram.constants import ParseMode
from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, RetryAfter, TelegramError, TimedOut

from agent.outcomes import Gone, Moved, TryLater, Uncertain
from agent.telegram.pacing import Pace
from agent.words.chat import ChatFile, ChatMessage, frozen
from storage.outbox import Claimed

os.environ.setdefault("PTB_TIMEDELTA", "true")  # the library then hands out pauses as timedelta, without a warning

_NO_PREVIEW = {"is_disabled": True}
_UNCHANGED = "message is not modified"
_LOST = ("message to edit not found", "message can't be edited", "message_id_invalid")
_NOBODY = ("chat not found", "user is deactivated", "bot was blocked", "peer_id_invalid")


class TelegramSender:
    """The chat channel. One batch is as good as another: connections are the HTTP client's own business."""

    channel = "chat"
    repeats_safely = False

    def __init__(self, bot: Bot, pace: Pace) -> None:
        self._bot = bot
        self._pace = pace

    async def open(self) -> TelegramSender:
        """There is nothing to open."""
        return self

    async def close(self) -> None:
        """There is nothing to close."""

    async def send(self, row: Claimed, leaving: Callable[[], Awaitable[bool]]) -> str | None:
        """Post a message or edit its card in place; return the message's number."""
        chat = int(row.lane.removeprefix("chat:"))
        what = frozen(row.payload)
        await self._pace.wait()
        if not await leaving():
            return None
        try:
            return await self._send(chat, what, row.shown_as)
        except TelegramError as error:
            raise outcome(error) from error

    async def _send(self, chat: int, what: ChatMessage | ChatFile, card: str | None) -> str:
        if isinstance(what, ChatFile):
            return str((await self._bot.send_document(chat, InputFile(what.content, what.name))).message_id)
        if card is not None and not what.fresh and await self._edit(chat, int(card), what):
            return card
        posted = await self._call("send_Message", chat, what, disable_notification=what.silent)
        if card is not None:
            await self._take_buttons_off(chat, int(card))
        return str(posted["message_id"])

    async def _edit(self, chat: int, message: int, what: ChatMessage) -> bool:
        """Edit a card in place; False if the message is gone, so that it is posted anew."""
        try:
            await self._call("edit_Message_Text", chat, what, message_id=message)
        except BadRequest as error:
            if _says(error, _LOST):
                return False
            if not _says(error, (_UNCHANGED,)):
                raise
        return True

    async def _call(self, method: str, chat: int, what: ChatMessage, **more: object) -> dict[str, Any]:
        """Call a method with a message; its name is spelt so that the library hands out the answer as it arrived.

        The objects it would make of it, which nobody looks at, take a quarter of the call's time.
        """
        arguments = {"chat_id": chat, "text": what.html, "parse_mode": ParseMode.HTML, **more}
        arguments |= {"link_preview_options": _NO_PREVIEW, "reply_markup": _keyboard(what)}
        answer: dict[str, Any] = await self._bot.do_api_request(method, api_kwargs=arguments)
        return answer

    async def _take_buttons_off(self, chat: int, message: int) -> None:
        try:
            await self._bot.edit_message_reply_markup(chat, message, reply_markup=None)
        except TelegramError:
            return  # the old card keeps buttons that no longer do anything


def outcome(error: TelegramError) -> Exception:
    """Say what a Bot API failure means for the message: try later, gone, moved, or nobody knows."""
    match error:
        case RetryAfter():
            seconds = error.retry_after
            after = seconds if isinstance(seconds, timedelta) else timedelta(seconds=seconds)
            return TryLater("Telegram asks for a pause", after=after)
        case Forbidden():
            return Gone("she has blocked the bot or never started it")
        case ChatMigrated():
            return Moved("the chat has a new number", lane=str(error.new_chat_id))
        case BadRequest() if _says(error, _NOBODY):
            return Gone("the chat no longer exists")
        case BadRequest():
            return Gone(f"Telegram refused the message: {error.message}")
        case TimedOut() | NetworkError():
            return _network(error)
        case _:
            return TryLater(f"Telegram answered: {type(error).__name__}")


def _network(error: NetworkError) -> Exception:
    """A failure to connect sent nothing; any other broken connection may have delivered the message."""
    cause = type(error.__cause__).__name__
    if cause in {"ConnectError", "ConnectTimeout", "PoolTimeout"}:
        return TryLater("Telegram cannot be reached")
    if error.__cause__ is None and not isinstance(error, TimedOut):
        return TryLater(f"Telegram has a fault: {error.message}")  # it answered: 5xx
    return Uncertain("Telegram did not answer")


def _says(error: TelegramError, phrases: tuple[str, ...]) -> bool:
    lowered = error.message.lower()
    return any(phrase in lowered for phrase in phrases)


def _keyboard(what: ChatMessage) -> dict[str, Any] | None:
    rows = [[{"text": label, "callback_data": data} for label, data in row] for row in what.buttons]
    return {"inline_keyboard": rows} if rows else None
