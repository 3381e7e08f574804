"""Buttons under a message: which keyboards Telegram accepts, and why it refuses the others."""

import json
import re
from typing import Any

from .refusal import Refusal, bad_request

Markup = dict[str, Any]

_MOST_BUTTONS = 100
_URL = re.compile(r"(?i)(?:https?://[^\s/@:]+\.[^\s/@:]+(?::\d+)?(?:[/?#]\S*)?|(?:tg|ton)://\S+)$")
_OTHER_ACTIONS = (
    "web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat", "copy_text", "callback_game", "pay",
)  # fmt: skip


def checked_markup(raw: Any, *, inline_only: bool = False) -> Markup | None:
    """The keyboard as Telegram keeps it, None when there is none. Raises Refusal."""
    if raw is None or raw == "":
        return None
    markup = _object(raw)
    if "inline_keyboard" in markup:
        rows = _checked_rows(markup["inline_keyboard"], "inline_keyboard", _inline_button)
        return {"inline_keyboard": rows} if rows else None
    if inline_only and markup:
        raise bad_request("inline keyboard expected")
    if "keyboard" in markup:
        return {**markup, "keyboard": _checked_rows(markup["keyboard"], "keyboard", _reply_button)}
    if markup.get("remove_keyboard") is True or markup.get("force_reply") is True:
        return _checked_placeholder(markup)
    return None


def is_inline(markup: Markup | None) -> bool:
    """True for buttons that belong to the message (False for those replacing the person's keyboard)."""
    return markup is not None and "inline_keyboard" in markup


def _object(raw: Any) -> Markup:
    if isinstance(raw, str):
        try:
            raw = json.loads(raw)
        except ValueError:
            raise bad_request("can't parse reply keyboard markup JSON object") from None
    if not isinstance(raw, dict):
        raise bad_request("object expected as reply markup")
    return raw


def _checked_rows(rows: Any, name: str, check: Any) -> list[list[Any]]:
    if not isinstance(rows, list):
        raise bad_request(f'field "{name}" must be of type Array')
    if not all(isinstance(row, list) for row in rows):
        raise bad_request(f'field "{name}" must be an Array of Arrays')
    kept = [[check(button) for button in row] for row in rows if row]
    if sum(map(len, kept)) > _MOST_BUTTONS:
        raise bad_request("reply markup is too long")
    return kept


def _inline_button(button: Any) -> dict[str, Any]:
    if not isinstance(button, dict):
        raise _unreadable("expected an Object")
    if not isinstance(button.get("text"), str):
        raise _unreadable('Field "text" must be of type String')
    if not button["text"].strip():
        raise _unreadable("text must be non-empty")
    if "callback_data" in button:
        _check_data(button["callback_data"])
    elif "url" in button:
        if not isinstance(button["url"], str) or not _URL.match(button["url"]):
            raise bad_request(f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")
    elif not any(action in button for action in _OTHER_ACTIONS):
        raise bad_request("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    return button


def _check_data(data: Any) -> None:
    if not isinstance(data, str):
        raise _unreadable('Field "callback_data" must be of type String')
    if not 1 <= len(data.encode()) <= 64:
        raise bad_request("BUTTON_DATA_INVALID")


def _reply_button(button: Any) -> dict[str, Any]:
    if isinstance(button, str):
        button = {"text": button}
    if not isinstance(button, dict) or not isinstance(button.get("text"), str) or not button["text"].strip():
        raise bad_request('can\'t parse keyboard button: Field "text" must be a non-empty String')
    return button


def _checked_placeholder(markup: Markup) -> Markup:
    placeholder = markup.get("input_field_placeholder", "")
    if len(placeholder) > 64:
        raise bad_request("REPLY_MARKUP_PLACEHOLDER_INVALID")
    return markup


def _unreadable(why: str) -> Refusal:
    return bad_request(f"can't parse inline keyboard button: {why}")
