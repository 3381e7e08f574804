"""What a bot sends with a call: forms, JSON and file uploads, read into one dictionary."""

import json
import re
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

from .refusal import bad_request

# These stay text even when they look like a number: a person may be told "12".
_TEXT = frozenset(
    {
        "action", "callback_query_id", "caption", "certificate", "description", "file_id", "inline_message_id",
        "ip_address", "language_code", "name", "parse_mode", "secret_token", "text", "title", "url",
    }
)  # fmt: skip
_PART = re.compile(rb'[^-\w]name="([^"]*)"(?:.*?filename="([^"]*)")?', re.DOTALL)


@dataclass(frozen=True, slots=True)
class Upload:
    """A file inside a call."""

    file_name: str
    content: bytes

    def json(self) -> dict[str, Any]:
        return {"file_name": self.file_name, "size": len(self.content)}


def read_arguments(query: bytes, content_type: bytes, body: bytes) -> dict[str, Any]:
    """All arguments by name: numbers, booleans, lists and objects as such; files as Upload. Raises Refusal."""
    try:
        return _from_form(query) | _from_body(content_type, body)
    except UnicodeDecodeError:
        raise bad_request("strings must be encoded in UTF-8") from None


def _from_body(content_type: bytes, body: bytes) -> dict[str, Any]:
    kind = content_type.split(b";", 1)[0].strip().lower()
    if kind == b"application/json":
        return _from_json(body)
    if kind == b"multipart/form-data":
        return _from_multipart(content_type, body)
    return _from_form(body)


def _from_form(form: bytes) -> dict[str, Any]:
    pairs = parse_qsl(form.decode(), keep_blank_values=True, errors="strict")
    return {name: _value(name, text) for name, text in pairs}


def _value(name: str, text: str) -> Any:
    if name in _TEXT or not text:
        return text
    try:
        return json.loads(text)
    except ValueError:
        return text  # for example chat_id=@channel


def _from_json(body: bytes) -> dict[str, Any]:
    try:
        found = json.loads(body)
    except ValueError:  # which a broken encoding is, too
        found = None
    if not isinstance(found, dict):
        raise bad_request("can't parse JSON object")
    return found


def _from_multipart(content_type: bytes, body: bytes) -> dict[str, Any]:
    boundary = content_type.partition(b"boundary=")[2].strip().strip(b'"')
    if not boundary:
        raise bad_request("boundary of the multipart request is missing")
    found: dict[str, Any] = {}
    for part in (b"\r\n" + body).split(b"\r\n--" + boundary)[1:-1]:
        head, _, content = part.partition(b"\r\n\r\n")
        named = _PART.search(head)
        if named is None:
            raise bad_request("a part of the multipart request has no name")
        name = named[1].decode()
        if named[2] is None:
            found[name] = _value(name, content.decode())
        else:
            found[name] = Upload(named[2].decode(), content)
    return found


def upload(arguments: dict[str, Any], name: str) -> Upload:
    """The file a call sends along. Raises Refusal when there is none."""
    value = arguments.get(name)
    if isinstance(value, str) and value.startswith("attach://"):
        value = arguments.get(value.removeprefix("attach://"))
    if isinstance(value, Upload) and value.content:
        return value
    if isinstance(value, Upload):
        raise bad_request("file must be non-empty")
    if value:
        raise bad_request("wrong remote file identifier specified: this double keeps no files, send the content")
    raise bad_request(f"there is no {name} in the request")


def whole_number(arguments: dict[str, Any], name: str, default: int) -> int:
    """An integer argument; anything else counts as absent, as Telegram does it."""
    value = arguments.get(name, default)
    return value if isinstance(value, int) and not isinstance(value, bool) else default
