"""When something was in the day's mail, and what the next working day is called: tomorrow, or Monday."""

from __future__ import annotations

from datetime import datetime, timedelta

from flows.engine.step import Text, text
from flows.shared import clock_words
from flows.shared.report import ReportDay
from flows.shared.working_time import next_working_day


def moment(at: datetime, day: ReportDay) -> Text:
    """Write an instant in the assistant's zone and, where the client's clock differs, in the client's too.

    The date is added only where it is not the report's.
    """
    return clock_words.moment(at, day.assistant.zone, day.engagement.client.zone, day.day)


def next_day(day: ReportDay, tomorrow: str, other: str) -> Text:
    """Say ``tomorrow`` if her next working day is that, else ``other`` with the weekday."""
    following = next_working_day(day.assistant, day.day)
    return text(tomorrow) if following == day.day + timedelta(days=1) else text(other, day=following)
