"""Turns what pydantic found into our own sentences, and never repeats a secret."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields
from difflib import get_close_matches
from typing import get_type_hints

from pydantic_core import ErrorDetails

from agent.config import settings
from agent.config.mistakes import Mistake, Remedy
from agent.config.secret_sources import SECRETS

SECTIONS: Mapping[str, type] = {
    "telegram": settings.Telegram,
    "smtp": settings.Smtp,
    "imap": settings.Imap,
    "database": settings.Database,
    "web": settings.Web,
    "manager": settings.Manager,
    "log": settings.Log,
}
_LONGEST_SHOWN = 60


def mistakes_in(errors: Sequence[ErrorDetails]) -> Iterator[Mistake]:
    """Return a mistake for each of pydantic's errors about a ``Config``."""
    for error in errors:
        section, key = (*map(str, error["loc"]), "")[:2]
        if error["type"] == "unexpected_keyword_argument":
            yield _unknown(section, key)
        elif not key:
            yield Mistake(section, "", "it is not a section", f"Write [{section}] on a line and its keys below.")
        else:
            secret = (section, key) in SECRETS
            yield Mistake(section, key, _cause(error, secret=secret), _remedy(section, key))


def keys_of(section: str) -> list[str]:
    """Return what may be written under a section's heading, ``_file`` keys included."""
    written = {"sender": "from"} if section == "smtp" else {}
    keys = [written.get(field.name, field.name) for field in fields(SECTIONS[section])]
    return [*keys, *(f"{key}_file" for owner, key in SECRETS if owner == section)]


def _unknown(section: str, key: str) -> Mistake:
    if key:
        return Mistake(section, key, "there is no such key", _guess(key, keys_of(section), "{}"))
    return Mistake(section, "", "there is no such section", _guess(section, list(SECTIONS), "[{}]"))


def _guess(word: str, known: Sequence[str], form: str) -> str:
    if close := get_close_matches(word.lower(), known, n=1):
        return f"Did you mean {form.format(close[0])}?"
    return f"There are {', '.join(form.format(each) for each in known)}."


def _cause(error: ErrorDetails, *, secret: bool) -> str:
    shown = "it" if secret else _shown(error["input"])
    match error["type"]:
        case "missing":
            return "it is missing"
        case "int_type" | "float_type" | "int_from_float":
            return f"{shown} is not a number"
        case "string_type":
            return f"{shown} is not text in quotes"
        case "literal_error":
            return f"{shown} is not one of the words for it"
        case "too_short":
            return "it is empty"
        case "value_error":
            return str(error["ctx"]["error"])
        case _:
            return f"{shown} is too much or too little"


def _shown(value: object) -> str:
    match value:
        case bool():
            return str(value).lower()
        case str() if len(value) <= _LONGEST_SHOWN:
            return f'"{value}"'
        case int() | float():
            return str(value)
        case _:
            return "it"


def _remedy(section: str, key: str) -> str:
    name = "sender" if (section, key) == ("smtp", "from") else key
    hint = get_type_hints(SECTIONS[section], include_extras=True)[name]
    return next((each.words for each in hint.__metadata__ if isinstance(each, Remedy)), "")
