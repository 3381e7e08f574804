"""Reads a Telegram update: who did what. Groups, channels and other bots are none of our business."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from typing import Any

from telegram.constants import ChatMemberStatus, ChatType

from agent.incoming import Changed, Commanded, Happening, Incoming, Left, Returned, Tapped, Typed, Unreadable

Fields = dict[str, Any]  # an object of the Bot API as it arrived: https://core.telegram.org/bots/api#available-types

_EPOCH = datetime.fromtimestamp(0, UTC)
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")  # no character at all; PostgreSQL and UTF-8 refuse them


def read_update(payload: bytes) -> Incoming | None:
    """Return what a raw update says, or None if it does not concern a private chat with a person.

    Raises ValueError or LookupError if the bytes are no such update.
    """
    update: Fields = json.loads(payload)
    if not is_private(update):
        return None
    if "callback_query" in update:
        return _tap(update["callback_query"])
    if "my_chat_member" in update:
        return _membership(update["my_chat_member"])
    if "edited_message" in update:
        return _message(update["edited_message"], edited=True)
    return _message(update["message"], edited=False)


def is_private(update: Fields) -> bool:
    """Whether a raw update comes from a private chat; of anything else nothing is kept."""
    for name in ("message", "edited_message", "my_chat_member"):
        if name in update:
            return bool(update[name].get("chat", {}).get("type") == ChatType.PRIVATE)
    query = update.get("callback_query", {})
    return bool(query.get("message", {}).get("chat", {}).get("type") == ChatType.PRIVATE)


def chat_of(update: Fields) -> int:
    """Return the private chat a raw update comes from."""
    for name in ("message", "edited_message", "my_chat_member"):
        if name in update:
            return int(update[name]["chat"]["id"])
    return int(update["callback_query"]["message"]["chat"]["id"])


def _message(message: Fields, *, edited: bool) -> Incoming | None:
    sender = message.get("from")
    if sender is None or sender["is_bot"]:
        return None
    sent_at = message["edit_date" if edited and "edit_date" in message else "date"]
    what = _happening(message, edited=edited)
    return Incoming(message["chat"]["id"], datetime.fromtimestamp(sent_at, UTC), what, _language(sender))


def _happening(message: Fields, *, edited: bool) -> Happening:
    words = _UNSTORABLE.sub("", message.get("text") or message.get("caption") or "")
    number = message["message_id"]
    if "forward_origin" in message:
        return Unreadable("forwarded")
    if not words.strip():
        return Unreadable(_kind(message))
    if edited:
        return Changed(words, number)
    if words.startswith("/"):
        name, _, rest = words[1:].partition(" ")
        return Commanded(name.partition("@")[0].lower(), rest.strip(), number)
    reply = message.get("reply_to_message")
    return Typed(words, number, reply["message_id"] if reply else None)


def _kind(message: Fields) -> str:
    if "sticker" in message:
        return "sticker"
    if message.keys() & {"voice", "audio", "video_note"}:
        return "voice"
    return "file" if message.keys() & {"document", "photo", "video"} else "other"


def _tap(query: Fields) -> Incoming:
    what = Tapped(query.get("data", ""), query["id"])
    return Incoming(query["message"]["chat"]["id"], _EPOCH, what, _language(query["from"]))


def _membership(change: Fields) -> Incoming:
    gone = change["new_chat_member"]["status"] == ChatMemberStatus.BANNED
    at = datetime.fromtimestamp(change["date"], UTC)
    return Incoming(change["chat"]["id"], at, Left() if gone else Returned())


def _language(person: Fields) -> str:
    """What her app is set to, as two letters."""
    return str(person.get("language_code") or "en")[:2]
