"""Reads by when she wants an answer: Friday 12:00, tomorrow noon, in 3 hours — on the client's clock."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from flows.reading.dates import LONGEST, read_day
from flows.shared.naming import folded
from flows.shared.people import Client
from flows.shared.working_time import instant, local_date

_IN = re.compile(
    r"(?:in|om|within|inden for|innerhalb von)\s+(?P<count>\d{1,2}|an|a|one|en|et|ein(?:er|em)?)\s*"
    r"(?P<unit>h|hours?|t|timer?|std|stunden?|days?|dage?|dag|tage?n?)\.?"
)
_DAYS = ("d",)
_CLOCK = re.compile(
    r"(?:\b(?:kl\.?|um|at)\s*)?(?<![\d.:])(?P<hour>\d{1,2})(?:[:.](?P<minute>\d{2}))?\s*(?P<half>am|pm)?(?:\s*(?:uhr|h|o[’']clock))?"
    r"(?![\d:]|\.\d)"
)
_NAMED_TIMES = {
    "noon": time(12),
    "midday": time(12),
    "middag": time(12),
    "mittag": time(12),
}
_END_OF_DAY = (
    "end of day", "end of the day", "eod", "close of business", "cob", "tonight", "evening", "fyraften",
    "inden fyraften", "dagens slutning", "i aften", "feierabend", "ende des tages", "tagesende", "heute abend",
)  # fmt: skip
_SMALL_WORDS = re.compile(
    r"^(?:[\s,;–-]|(?:by|until|till|before|at|on|latest|at the latest|senest|inden|før|til|kl\.?|den|på|"
    r"bis|spätestens|vor|um|am|zum)\b\.?)+|[\s,;–-]+$|[\s,]+(?:at|kl\.?|um|bis|by|before|inden|vor)[\s.]*$"
)


def read_deadline(words: str, at: datetime, client: Client) -> datetime | None:
    """Return the instant she means (aware, UTC), possibly a past one; None if it cannot be told.

    A day without a time is the end of the client's working day, a time without a day the next one the clock shows.
    """
    words = folded(words).strip(" .!")
    if len(words) > LONGEST:
        return None
    if found := _IN.fullmatch(words):
        return at + _span(found)
    today = local_date(at, client.zone)
    return next(_readings(words, at, today, client), None)


def _span(found: re.Match[str]) -> timedelta:
    count = int(found["count"]) if found["count"].isdigit() else 1
    days = found["unit"].startswith(("day", "dag", "tag"))
    return timedelta(days=count) if days else timedelta(hours=count)


def _readings(words: str, at: datetime, today: date, client: Client) -> Iterator[datetime]:
    day = read_day(_bare(words), today)
    if day is not None and (end := instant(day, client.works_until, client.zone)):
        yield end
    for wall, rest in _times(words, client):
        on = read_day(rest, today) if rest else None
        if on is not None and (moment := instant(on, wall, client.zone)):
            yield moment
        if not rest:
            yield from _next(wall, at, today, client.zone)


def _times(words: str, client: Client) -> Iterator[tuple[time, str]]:
    """Every time of day in the words, and what is left without it."""
    for name in sorted((*_NAMED_TIMES, *_END_OF_DAY), key=len, reverse=True):
        before, there, after = words.partition(name)
        if there and not re.search(r"\w$", before) and not re.match(r"\w", after):
            yield _NAMED_TIMES.get(name, client.works_until), _bare(f"{before} {after}")
    for found in _CLOCK.finditer(words):
        wall = _wall(found)
        if wall is not None:
            yield wall, _bare(f"{words[: found.start()]} {words[found.end() :]}")


def _wall(found: re.Match[str]) -> time | None:
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    if found["half"]:
        hour = hour % 12 + (12 if found["half"] == "pm" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _bare(words: str) -> str:
    """Leave out the small words around a day: by, kl., bis."""
    before = None
    while before != words:
        before, words = words, _SMALL_WORDS.sub("", words)
    return words


def _next(wall: time, at: datetime, today: date, zone: str) -> Iterator[datetime]:
    """The next time a clock in the zone shows it."""
    now = at.astimezone(ZoneInfo(zone)).time()
    moment = instant(today if wall > now else today + timedelta(days=1), wall, zone)
    if moment is not None:
        yield moment
