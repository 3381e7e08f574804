"""Reads a Telegram update: who did what. Groups, channels and other bots are none of our business."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from typing import Any

from telegram import CallbackQuery, ChatMemberUpdated, Message, Update
from telegram.constants import ChatMemberStatus, ChatType

from agent.incoming import Changed, Commanded, Happening, Incoming, Left, Returned, Tapped, Typed, Unreadable

_EPOCH = datetime.fromtimestamp(0, UTC)
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")  # no character at all; PostgreSQL and UTF-8 refuse them


def read_update(payload: bytes) -> Incoming | None:
    """Return what a raw update says, or None if it does not concern a private chat with a person.

    Raises ValueError if the bytes are no update at all.
    """
    update = Update.de_json(json.loads(payload), None)
    if update.callback_query:
        return _tap(update.callback_query)
    if update.my_chat_member:
        return _membership(update.my_chat_member)
    if update.edited_message:
        return _message(update.edited_message, edited=True)
    return _message(update.message, edited=False) if update.message else None


def is_private(update: dict[str, Any]) -> bool:
    """Whether a raw update comes from a private chat; of anything else nothing is kept."""
    for name in ("message", "edited_message", "my_chat_member"):
        if name in update:
            return bool(update[name].get("chat", {}).get("type") == ChatType.PRIVATE)
    query = update.get("callback_query", {})
    return bool(query.get("message", {}).get("chat", {}).get("type") == ChatType.PRIVATE)


def chat_of(update: dict[str, Any]) -> int:
    """Return the private chat a raw update comes from."""
    for name in ("message", "edited_message", "my_chat_member"):
        if name in update:
            return int(update[name]["chat"]["id"])
    return int(update["callback_query"]["message"]["chat"]["id"])


def _message(message: Message, *, edited: bool) -> Incoming | None:
    if message.chat.type != ChatType.PRIVATE or message.from_user is None or message.from_user.is_bot:
        return None
    sent_at = message.edit_date if edited and message.edit_date else message.date
    return Incoming(
        chat=message.chat.id,
        sent_at=sent_at.astimezone(UTC),
        what=_happening(message, edited=edited),
        language=(message.from_user.language_code or "en")[:2],
    )


def _happening(message: Message, *, edited: bool) -> Happening:
    words = _UNSTORABLE.sub("", message.text or message.caption or "")
    if message.forward_origin is not None:
        return Unreadable("forwarded")
    if not words.strip():
        return Unreadable(_kind(message))
    if edited:
        return Changed(words, message.message_id)
    if words.startswith("/"):
        name, _, rest = words[1:].partition(" ")
        return Commanded(name.partition("@")[0].lower(), rest.strip(), message.message_id)
    reply = message.reply_to_message
    return Typed(words, message.message_id, reply.message_id if reply else None)


def _kind(message: Message) -> str:
    if message.sticker:
        return "sticker"
    if message.voice or message.audio or message.video_note:
        return "voice"
    return "file" if message.document or message.photo or message.video else "other"


def _tap(query: CallbackQuery) -> Incoming | None:
    if query.message is None or query.message.chat.type != ChatType.PRIVATE:
        return None
    what = Tapped(query.data or "", query.id)
    return Incoming(query.message.chat.id, _EPOCH, what, (query.from_user.language_code or "en")[:2])


def _membership(change: ChatMemberUpdated) -> Incoming | None:
    if change.chat.type != ChatType.PRIVATE:
        return None
    gone = change.new_chat_member.status == ChatMemberStatus.BANNED
    return Incoming(change.chat.id, change.date.astimezone(UTC), Left() if gone else Returned())
