"""What the demo's page and its server say to each other, as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from agent.demo.stage import Bubble, MailCard, Snapshot

LONGEST = 4096  # characters of one message, as in Telegram

Wanted = TypeVar("Wanted", str, int)

_KINDS = {str: "text", int: "a whole number"}


class MisreadError(Exception):
    """The page sent something the server cannot read; the words say what is expected."""


def wanted(body: Mapping[str, Any], name: str, kind: type[Wanted]) -> Wanted:
    """Return a field of a request's body, which must be there and of that kind."""
    value = body.get(name)
    if not isinstance(value, kind) or isinstance(value, bool):
        raise MisreadError(f'"{name}" must be {_KINDS[kind]}, not {value!r}.')
    return value


def words_of(body: Mapping[str, Any]) -> str:
    """Return what the assistant typed: not empty, and no longer than a message can be."""
    words = wanted(body, "words", str)
    if not words.strip():
        raise MisreadError('"words" is empty. Type something first.')
    if len(words) > LONGEST:
        raise MisreadError(f"A message holds {LONGEST} characters; this one has {len(words)}. Send it in parts.")
    return words.encode(errors="replace").decode()  # half an emoji, cut off by a full input line


def one_of(body: Mapping[str, Any], name: str, choices: tuple[str, ...]) -> str:
    """Return a field that must be one of a few words."""
    value = wanted(body, name, str)
    if value not in choices:
        raise MisreadError(f'"{name}" must be one of {", ".join(choices)}, not {value!r}.')
    return value


def snapshot_json(snapshot: Snapshot) -> dict[str, Any]:
    """Return everything visible; times are wall-clock, because the page shows them as they are."""
    return {
        "version": snapshot.version,
        "now": _moment(snapshot.now),
        "language": snapshot.language,
        "assistant": snapshot.assistant,
        "commands": [{"name": name, "what": what} for name, what in snapshot.commands],
        "chat": [_bubble(each) for each in snapshot.chat],
        "mails": [_mail(each) for each in snapshot.mails],
    }


def _bubble(bubble: Bubble) -> dict[str, Any]:
    return {
        "id": bubble.id,
        "mine": bubble.mine,
        "html": bubble.html,
        "at": _moment(bubble.at),
        "edited": bubble.edited,
        "buttons": [[{"label": label, "data": data} for label, data in row] for row in bubble.buttons],
    }


def _mail(mail: MailCard) -> dict[str, Any]:
    return {
        "number": mail.number,
        "to": {"name": mail.to_name, "address": mail.to_address},
        "from": mail.from_name,
        "subject": mail.subject,
        "snippet": mail.snippet,
        "at": _moment(mail.at),
        "client": mail.client,
        "text": mail.text,
        "headers": [[name, value] for name, value in mail.headers],
        "contact": mail.contact,
        "answerable": mail.answerable,
        "answers": [{"kind": each.kind, "words": each.words, "at": _moment(each.at)} for each in mail.answers],
    }


def _moment(at: datetime) -> dict[str, str]:
    place = at.tzinfo.key.rpartition("/")[2].replace("_", " ") if isinstance(at.tzinfo, ZoneInfo) else ""
    return {"wall": f"{at:%Y-%m-%dT%H:%M}", "zone": f"{at:%Z}", "place": place}
