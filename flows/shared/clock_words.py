"""A moment as both sides read it: 16:02 CET, and 10:02 EDT where the other clock differs."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

from flows.engine.step import Text, text

_EUROPEAN = {"GMT", "BST", "WET", "WEST", "CET", "CEST", "EET", "EEST", "MSK"}
_AMERICAN = {"EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT"}


def moment(at: datetime, zone: str, other_zone: str = "", day: date | None = None) -> Text:
    """Write an instant in a zone and, where its clock differs, in another one too: ``16:02 CET (10:02 EDT)``.

    A date is added where it is not ``day``; without ``day`` it always is.
    """
    here, there = at.astimezone(ZoneInfo(zone)), at.astimezone(ZoneInfo(other_zone or zone))
    if here.utcoffset() == there.utcoffset():
        return _clock(here, zone, day)
    shown = here.date()  # the second clock names its date only where it is another one
    return text("clock-both", here=_clock(here, zone, day), there=_clock(there, other_zone, day or shown))


def _clock(local: datetime, zone: str, day: date | None) -> Text:
    clock = text("clock", time=local.time(), zone=zone_word(local, zone))
    return clock if local.date() == day else text("clock-dated", day=local.date(), clock=clock)


def zone_word(local: datetime, zone: str) -> str:
    """Abbreviate a zone where its letters mean one thing to everybody: PST is Manila's too, so that is UTC+8."""
    letters, region = local.strftime("%Z"), zone.partition("/")[0]
    if letters in {"Europe": _EUROPEAN, "America": _AMERICAN}.get(region, {"UTC"}):
        return letters
    sign, hours, minutes = (offset := local.strftime("%z"))[0], int(offset[1:3]), offset[3:5]
    if not hours and minutes == "00":
        return "UTC"
    return f"UTC{sign}{hours}" + ("" if minutes == "00" else f":{minutes}")
