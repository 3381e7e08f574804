"""What a row remembers as text: an agreement, a report, a dialog's state, written as JSON and read back the same.

Written are frozen dataclasses of plain values: str, int, bool, Decimal, date, time, aware datetime,
timedelta, enums, tuples, frozensets, mappings, other dataclasses, and each of these ``| None``. Any other union
is refused when its type is first used, because JSON does not say which member it was: ``"15"`` could be text or
a number.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from pydantic import TypeAdapter, ValidationError
from pydantic_core import PydanticSerializationError

T = TypeVar("T")


class UnreadableError(Exception):
    """A stored text does not fit its type. Says where and why, never what the text contained."""


def to_json(value: object) -> str:
    """Write a dataclass as JSON, every field included, so that a later default cannot change an old row.

    Raises TypeError for a type this module cannot read back, and for a value that is not of its field's type:
    better now than when it is read.
    """
    type_: Any = type(value)
    with suppress(PydanticSerializationError):  # its text quotes the value, which may be private
        return _adapter(type_).dump_json(value, warnings="error").decode()
    raise TypeError(f"a {type_.__name__} holds a value that is not of its field's type")


def from_json(type_: type[T], text: str) -> T:
    """Read back what ``to_json`` wrote: an equal value of that type, or UnreadableError.

    A field the type no longer has is ignored; one that is missing takes its default.
    """
    key: Any = type_  # mypy does not take a type[T] for hashable
    adapter = _adapter(key)
    try:
        value: T = adapter.validate_json(text, strict=True)
    except ValidationError as error:
        places = _places(error)
    else:
        return value
    raise UnreadableError(f"a stored {type_.__name__} cannot be read ({places})")


def _places(error: ValidationError) -> str:
    """Name fields and causes only: deeper keys may be content."""
    found = error.errors(include_url=False, include_context=False, include_input=False)
    fields = {(each["loc"][0] if each["loc"] else "the whole", each["type"]) for each in found}
    return "; ".join(sorted(f"{field}: {kind}" for field, kind in fields))


@cache  # building one takes milliseconds, using it microseconds
def _adapter(type_: Any) -> TypeAdapter[Any]:
    _refuse_ambiguous(type_, set())
    return TypeAdapter(type_)


def _refuse_ambiguous(type_: Any, seen: set[Any]) -> None:
    if type_ in seen:
        return
    seen.add(type_)
    if type_ in {Any, object}:
        raise TypeError("Any cannot be read back from JSON; name the type")
    members = [each for each in get_args(type_) if each not in {NoneType, Ellipsis}]
    if get_origin(type_) in {Union, UnionType} and len(members) > 1:
        raise TypeError(f"{type_} cannot be read back from JSON; keep one type, or one type and None")
    for member in members:
        _refuse_ambiguous(member, seen)
    if is_dataclass(type_):
        for hint in get_type_hints(type_).values():
            _refuse_ambiguous(hint, seen)
