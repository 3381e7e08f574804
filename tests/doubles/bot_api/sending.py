"""The calls by which a bot puts something new into a chat."""

import zlib
from typing import Any

from .arguments import Upload, upload, whole_number
from .formatting import Entity, parse_html, trimmed, utf16_length
from .found_entities import with_found
from .keyboards import checked_markup
from .refusal import bad_request, forbidden
from .world import Chat, Json, Message, World

Arguments = dict[str, Any]

_ACTIONS = frozenset(
    {
        "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice",
        "upload_document", "choose_sticker", "find_location", "record_video_note", "upload_video_note",
    }
)  # fmt: skip


def known_chat(world: World, arguments: Arguments) -> Chat:
    """The chat a call names. Raises Refusal when the bot cannot know it or it has moved."""
    chat_id = arguments.get("chat_id", "")
    if chat_id == "":
        raise bad_request("chat_id is empty")
    chat = world.chats.get(chat_id)
    if chat is None:
        raise bad_request("chat not found")
    if chat.moved_to is not None:
        raise bad_request("group chat was upgraded to a supergroup chat", migrate_to_chat_id=chat.moved_to)
    return chat


def open_chat(world: World, arguments: Arguments) -> Chat:
    """The chat a call names, if the bot may write there. Raises Refusal."""
    chat = known_chat(world, arguments)
    if chat.bot == "kicked" and chat.kind == "private":
        raise forbidden("bot was blocked by the user")
    if chat.bot == "kicked":
        raise forbidden(f"bot was kicked from the {chat.kind} chat")
    if chat.bot == "stranger":
        raise forbidden("bot can't initiate conversation with a user")
    return chat


def formatted(arguments: Arguments, field: str, entities_field: str) -> tuple[str, list[Entity]]:
    """Text and entities of a call, parsed, trimmed and with what Telegram finds itself. Raises Refusal."""
    text = arguments.get(field, "")
    if not isinstance(text, str):
        raise bad_request(f"{field} must be a String")
    mode = arguments.get("parse_mode", "")
    if mode.lower() == "html":
        text, entities = parse_html(text)
    elif mode:
        raise bad_request("unsupported parse_mode (this double reads only HTML)")
    else:
        text, entities = text.replace("\r", ""), arguments.get(entities_field) or []
    text, entities = trimmed(text, entities)
    return text, with_found(text, entities)


def message_text(arguments: Arguments, too_long: str) -> tuple[str, list[Entity]]:
    """The words of a text message: 1 to 4,096 UTF-16 units after parsing. Raises Refusal."""
    if not arguments.get("text"):
        raise bad_request("message text is empty")
    text, entities = formatted(arguments, "text", "entities")
    if not text:
        raise bad_request("text must be non-empty")
    if utf16_length(text) > 4096:
        raise bad_request(too_long)
    return text, entities


def _put(world: World, arguments: Arguments, chat: Chat, words: tuple[str, list[Entity]]) -> Message:
    markup = checked_markup(arguments.get("reply_markup"))
    reply_to = _replied(arguments, chat)
    message = world.add(chat, world.bot, *words)
    message.markup, message.reply_to = markup, reply_to
    message.silent = arguments.get("disable_notification") is True
    return message


def _replied(arguments: Arguments, chat: Chat) -> int | None:
    asked = arguments.get("reply_parameters") or arguments
    wanted = asked.get("message_id" if asked is not arguments else "reply_to_message_id")
    if wanted is None or wanted in chat.messages:
        return wanted
    if asked.get("allow_sending_without_reply") is True:
        return None
    raise bad_request("message to be replied not found")


def send_message(world: World, arguments: Arguments) -> Json:
    chat = open_chat(world, arguments)
    words = message_text(arguments, "message is too long")
    return _put(world, arguments, chat, words).json()


def _caption(arguments: Arguments) -> tuple[str, list[Entity]]:
    text, entities = formatted(arguments, "caption", "caption_entities")
    if utf16_length(text) > 1024:
        raise bad_request("message caption is too long")
    return text, entities


def _identity(file: Upload, message: Message) -> Json:
    mark = f"{zlib.crc32(file.content):08x}{zlib.crc32(f'{message.chat.id}/{message.id}'.encode()):08x}"
    return {"file_id": f"file-{mark}", "file_unique_id": mark, "file_size": len(file.content)}


def _send_file(world: World, arguments: Arguments, kind: str) -> tuple[Message, Upload]:
    chat = open_chat(world, arguments)
    file, words = upload(arguments, kind), _caption(arguments)
    message = _put(world, arguments, chat, words)
    message.content = file.content
    return message, file


def send_document(world: World, arguments: Arguments) -> Json:
    message, file = _send_file(world, arguments, "document")
    message.media = {"document": {**_identity(file, message), "file_name": file.file_name}}
    return message.json()


def send_photo(world: World, arguments: Arguments) -> Json:
    message, file = _send_file(world, arguments, "photo")
    message.media = {"photo": [{**_identity(file, message), "width": 640, "height": 480}]}
    return message.json()


def send_chat_action(world: World, arguments: Arguments) -> bool:
    open_chat(world, arguments)
    if arguments.get("action") not in _ACTIONS:
        raise bad_request("wrong parameter action in request")
    return True


def message_of(arguments: Arguments, chat: Chat, purpose: str) -> Message:
    """The message a call names. Raises Refusal with Telegram's sentence for that purpose."""
    number = whole_number(arguments, "message_id", 0)
    if number not in chat.messages:
        raise bad_request(f"message to {purpose} not found")
    return chat.messages[number]
