"""Understands single values: words, languages, time zones, holidays, weekdays and times of day."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable
from datetime import time, timedelta
from enum import StrEnum
from functools import cache
from typing import TypeVar
from zoneinfo import available_timezones

import holidays

from agent.agreement_file.mistakes import WrongValueError, did_you_mean, has_control, shown

Choice = TypeVar("Choice", bound=StrEnum)

LONGEST_TEXT = 200
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_CLOCK = re.compile(r"([01]\d|2[0-3]):([0-5]\d)")
_DURATION = re.compile(r"(?P<hours>\d{1,4})h(?:(?P<rest>[0-5]?\d)m?)?|(?P<minutes>\d{1,5})m")
_REGION = re.compile(r"([A-Z]{2})(?:-([A-Z0-9]{1,3}))?")


def words(longest: int = LONGEST_TEXT) -> Callable[[object], str]:
    """A line of text, at most so many characters."""

    def understand(value: object) -> str:
        line = phrase(longest)(value)
        if not line:
            raise WrongValueError("it is empty.", "Write something")
        return line

    return understand


def phrase(longest: int = LONGEST_TEXT) -> Callable[[object], str]:
    """A line of text that may be empty."""

    def understand(value: object) -> str:
        line = unicodedata.normalize("NFC", quoted(value).strip())
        if has_control(line):
            raise WrongValueError(
                f"{shown(line)} contains a line break or a control character.", "Write one plain line"
            )
        if len(line) > longest:
            raise WrongValueError(f"it has {len(line)} characters; {longest} is the most.", "Write it shorter")
        return line

    return understand


def quoted(value: object) -> str:
    """Return any text."""
    if not isinstance(value, str):
        raise WrongValueError(f"{shown(value)} is not a text.", "Write it in quotation marks")
    return value


def items(value: object) -> list[object]:
    """A list with at least one item."""
    if not isinstance(value, list) or not value:
        cause = "the list is empty." if value == [] else f"{shown(value)} is not a list."
        raise WrongValueError(cause, "Write a list in square brackets")
    return value


def one_of(choices: Iterable[str]) -> Callable[[object], str]:
    """One of a few words."""
    known = tuple(choices)

    def understand(value: object) -> str:
        if value not in known:
            options = ", ".join(f'"{each}"' for each in known)
            cause = f"{shown(value)} is none of {options}.{did_you_mean(value, known)}"
            raise WrongValueError(cause, "Write one of these words")
        return str(value)

    return understand


def member_of(choices: type[Choice]) -> Callable[[object], Choice]:
    """One of the words of an enumeration."""
    return lambda value: choices(one_of(each.value for each in choices)(value))


def yes(value: object) -> bool:
    """Return true or false."""
    if not isinstance(value, bool):
        raise WrongValueError(f"{shown(value)} is neither true nor false.", "Write true without quotation marks")
    return value


def time_zone(value: object) -> str:
    """Return the IANA name of a time zone that exists."""
    zones, name = _zones(), quoted(value)
    if name not in zones:
        city = name.rpartition("/")[2].replace(" ", "_").casefold()
        same_city = sorted(each for each in zones if each.rpartition("/")[2].casefold() == city)
        hint = f" Did you mean {same_city[0]}?" if same_city else did_you_mean(name, zones)
        raise WrongValueError(f"{shown(name)} is not a time zone.{hint}", "Write an IANA name")
    return name


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())


def holiday_region(value: object) -> str:
    """Return the code of a country or a part of it whose public holidays are known; may be empty for none."""
    code = quoted(value)
    if not code:
        return ""
    known = holidays.list_supported_countries(include_aliases=False)
    found = _REGION.fullmatch(code)
    if found is None or found[1] not in known:
        hint = f" Did you mean {code.upper()}?" if _REGION.fullmatch(code.upper()) else ""
        cause = f"{shown(code)} is not a country whose holidays are known.{hint}"
        raise WrongValueError(cause, "Write an ISO 3166 code, or leave the line out")
    if found[2] and found[2] not in known[found[1]]:
        parts = [each for each in known[found[1]] if _REGION.fullmatch(f"{found[1]}-{each}")]
        advice = f"Write {found[1]} alone" + (f" or with one of {', '.join(parts)}" if parts else "")
        raise WrongValueError(f"{found[1]} has no part called {shown(found[2])} here.", advice)
    return code


def weekdays(value: object) -> frozenset[int]:
    """Return weekdays as 0 (Monday) to 6."""
    days = [one_of(WEEKDAYS)(each) for each in items(value)]
    twice = sorted({each for each in days if days.count(each) > 1})
    if twice:
        raise WrongValueError(f"{twice[0]} is given twice.", "Name each day once")
    return frozenset(WEEKDAYS.index(each) for each in days)


def wall_time(value: object) -> time:
    """Return a time of day."""
    found = _CLOCK.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        cause = f"{shown(value)} is not a time of day."
        raise WrongValueError(cause, "Write hours and minutes from 00:00 to 23:59, in quotation marks")
    return time(int(found[1]), int(found[2]))


def stretch(value: object) -> tuple[time, time]:
    """Return the beginning and the end of a part of the day; it may span midnight."""
    if not isinstance(value, list) or len(value) != 2:
        raise WrongValueError(f"{shown(value)} is not a list of two times.", "Write from when and until when")
    return wall_time(value[0]), wall_time(value[1])


def duration(value: object) -> timedelta:
    """Return a length of time of at least a minute."""
    found = _DURATION.fullmatch(value) if isinstance(value, str) else None
    if found is None:
        advice = 'Write it like "4h", "48h", "2h30" or "45m"'
        raise WrongValueError(f"{shown(value)} is not a length of time.", advice)
    parts = {name: int(part or 0) for name, part in found.groupdict().items()}
    length = timedelta(hours=parts["hours"], minutes=parts["rest"] + parts["minutes"])
    if not length:
        raise WrongValueError(f"{shown(value)} is no time at all.", "Write at least a minute")
    return length
