"""The calls by which a bot changes, removes or answers something that is already there."""

import time
from typing import Any

from .formatting import utf16_length
from .keyboards import Markup, checked_markup, is_inline
from .refusal import bad_request
from .sending import Arguments, known_chat, message_of, message_text
from .world import Json, Message, World

_FORTY_EIGHT_HOURS = 48 * 3600


def _editable(world: World, arguments: Arguments) -> Message:
    if arguments.get("inline_message_id"):
        raise bad_request("MESSAGE_ID_INVALID")
    if arguments.get("message_id") is None:
        raise bad_request("message identifier is not specified")
    message = message_of(arguments, known_chat(world, arguments), "edit")
    # A message that replaced the person's keyboard can never be edited, and only the writer edits at all.
    if message.sender is not world.bot or (message.markup and not is_inline(message.markup)):
        raise bad_request("message can't be edited")
    return message


def _check_modified(message: Message, before: Any, after: Any, markup: Markup | None) -> None:
    if before == after and markup == message.markup:
        raise bad_request(
            "message is not modified: specified new message content and reply markup are exactly the same "
            "as a current content and reply markup of the message"
        )


def edit_message_text(world: World, arguments: Arguments) -> Json:
    message = _editable(world, arguments)
    if message.attached:
        raise bad_request("there is no text in the message to edit")
    text, entities = message_text(arguments, "MESSAGE_TOO_LONG")
    markup = checked_markup(arguments.get("reply_markup"), inline_only=True)
    _check_modified(message, (message.text, message.entities), (text, entities), markup)
    message.text, message.entities, message.markup = text, entities, markup
    message.edited = world.seconds()
    return message.json()


def edit_message_reply_markup(world: World, arguments: Arguments) -> Json:
    message = _editable(world, arguments)
    markup = checked_markup(arguments.get("reply_markup"), inline_only=True)
    _check_modified(message, None, None, markup)
    message.markup = markup
    message.edited = world.seconds()
    return message.json()


def delete_message(world: World, arguments: Arguments) -> bool:
    chat = known_chat(world, arguments)
    message = message_of(arguments, chat, "delete")
    foreign = message.sender is not world.bot and chat.kind != "private"
    if foreign or world.seconds() - message.date > _FORTY_EIGHT_HOURS:
        raise bad_request("message can't be deleted")
    del chat.messages[message.id]
    return True


def answer_callback_query(world: World, arguments: Arguments) -> bool:
    press = world.presses.get(str(arguments.get("callback_query_id", "")))
    if press is None or press.answered or time.monotonic() - press.at > world.press_lifetime:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    text = arguments.get("text", "")
    if utf16_length(text) > 200:
        raise bad_request("MESSAGE_TOO_LONG")
    press.answered, press.toast, press.alert = True, text, arguments.get("show_alert") is True
    return True
