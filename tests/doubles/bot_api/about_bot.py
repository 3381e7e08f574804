"""The calls about the bot itself and about chats: who am I, which commands do I offer, who is this."""

import re
from typing import Any

from .refusal import bad_request
from .sending import Arguments, known_chat
from .world import Json, World

_COMMAND = re.compile(r"[a-z0-9_]{1,32}\Z")
_LANGUAGE = re.compile(r"[a-z]{2}\Z")
_PLAIN_SCOPES = ("default", "all_private_chats", "all_group_chats", "all_chat_administrators")
Shelf = tuple[str, int, int, str]


def get_me(world: World, _: Arguments) -> Json:
    return {
        **world.bot,
        "can_join_groups": True,
        "can_read_all_group_messages": True,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


def get_chat(world: World, arguments: Arguments) -> Json:
    chat = known_chat(world, arguments)
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")
    return {
        **chat.json(),
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(gifts, True),
    }


def get_file(_: World, arguments: Arguments) -> Json:
    """This double records files but gives none away."""
    if str(arguments.get("file_id", "")).startswith("file-"):
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    raise bad_request("invalid file_id")


def set_my_commands(world: World, arguments: Arguments) -> bool:
    shelf = _shelf(world, arguments)
    commands = arguments.get("commands")
    if not isinstance(commands, list):
        raise bad_request("can't parse commands JSON array")
    if len(commands) > 100:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    checked = [_command(command) for command in commands]
    if checked:
        world.commands[shelf] = checked
    else:
        world.commands.pop(shelf, None)
    return True


def get_my_commands(world: World, arguments: Arguments) -> list[Json]:
    return world.commands.get(_shelf(world, arguments), [])


def delete_my_commands(world: World, arguments: Arguments) -> bool:
    world.commands.pop(_shelf(world, arguments), None)
    return True


def menu(world: World, chat: int, language: str) -> list[Json]:
    """The commands a person sees in a chat: the narrowest scope wins, her language before none."""
    scopes = [("chat", chat), ("all_private_chats" if chat > 0 else "all_group_chats", 0), ("default", 0)]
    for scope, where in scopes:
        for spoken in (language, ""):
            if found := world.commands.get((scope, where, 0, spoken)):
                return found
    return []


def _command(raw: Any) -> Json:
    if not isinstance(raw, dict) or not all(isinstance(raw.get(key), str) for key in ("command", "description")):
        raise bad_request('can\'t parse BotCommand: "command" and "description" must be Strings')
    if not _COMMAND.match(raw["command"]):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= len(raw["description"].strip()) <= 256:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": raw["command"], "description": raw["description"]}


def _shelf(world: World, arguments: Arguments) -> Shelf:
    """Where a list of commands lies: scope, chat, member and language."""
    language = arguments.get("language_code", "")
    if language and not _LANGUAGE.match(language):
        raise bad_request("invalid language code specified")
    scope = arguments.get("scope") or {"type": "default"}
    kind = scope.get("type") if isinstance(scope, dict) else None
    if kind in _PLAIN_SCOPES:
        return kind, 0, 0, language
    if kind not in ("chat", "chat_administrators", "chat_member"):
        raise bad_request("can't parse BotCommandScope: unsupported type specified")
    chat = known_chat(world, scope)
    member = scope.get("user_id", 0) if kind == "chat_member" else 0
    if kind == "chat_member" and member not in world.people:
        raise bad_request("user not found")
    return kind, chat.id, member, language
