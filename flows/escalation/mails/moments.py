"""A moment as the client reads it: Fri 13 Jun 12:00 CEST, and 18:00 UTC+8 where the assistant is."""

from __future__ import annotations

from datetime import datetime

from flows.engine.step import Text
from flows.shared import clock_words
from flows.shared.issue_letter import IssueLetter


def client_moment(at: datetime, letter: IssueLetter) -> Text:
    """Write an instant by the client's clock alone, as subjects do."""
    return clock_words.moment(at, letter.engagement.client.zone)


def moment(at: datetime, letter: IssueLetter) -> Text:
    """Write an instant by the client's clock and, where the assistant's differs, by hers too."""
    return clock_words.moment(at, letter.engagement.client.zone, letter.assistant.zone)
