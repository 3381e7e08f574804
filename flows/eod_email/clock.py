"""A moment as both sides read it: 16:02 CET, and 10:02 EDT where the client is; tomorrow, or Monday."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from flows.engine.step import Text, text
from flows.shared.report import ReportDay
from flows.shared.working_time import next_working_day

_EUROPEAN = {"GMT", "BST", "WET", "WEST", "CET", "CEST", "EET", "EEST", "MSK"}
_AMERICAN = {"EST", "EDT", "CST", "CDT", "MST", "MDT", "PST", "PDT"}


def moment(at: datetime, day: ReportDay) -> Text:
    """Write an instant in the assistant's zone and, where the client's clock differs, in the client's too.

    The date is added only where it is not the report's.
    """
    zone, client_zone = day.assistant.zone, day.engagement.client.zone
    here, there = at.astimezone(ZoneInfo(zone)), at.astimezone(ZoneInfo(client_zone))
    if here.utcoffset() == there.utcoffset():
        return _clock(here, zone, day.day)
    return text("eod-clock-both", here=_clock(here, zone, day.day), there=_clock(there, client_zone, day.day))


def _clock(local: datetime, zone: str, day: date) -> Text:
    clock = text("eod-clock", time=local.time(), zone=zone_word(local, zone))
    return clock if local.date() == day else text("eod-clock-dated", day=local.date(), clock=clock)


def zone_word(local: datetime, zone: str) -> str:
    """Abbreviate a zone where its letters mean one thing to everybody: PST is Manila's too, so that is UTC+8."""
    letters, region = local.strftime("%Z"), zone.partition("/")[0]
    if letters in {"Europe": _EUROPEAN, "America": _AMERICAN}.get(region, {"UTC"}):
        return letters
    sign, hours, minutes = (offset := local.strftime("%z"))[0], int(offset[1:3]), offset[3:5]
    if not hours and minutes == "00":
        return "UTC"
    return f"UTC{sign}{hours}" + ("" if minutes == "00" else f":{minutes}")


def next_day(day: ReportDay, tomorrow: str, other: str) -> Text:
    """Say ``tomorrow`` if her next working day is that, else ``other`` with the weekday."""
    following = next_working_day(day.assistant, day.day)
    return text(tomorrow) if following == day.day + timedelta(days=1) else text(other, day=following)
