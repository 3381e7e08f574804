"""Notices when a mail would no longer read as it was previewed, whatever the reason.

A day off taken, an older note corrected, an agreement imported: each can change a number or a word of today's mail.
What goes out is what she saw, so the preview remembers what it was made of.
"""

from __future__ import annotations

from hashlib import sha256

from flows.shared.pace import standings
from flows.shared.report import Letter, Report, outcomes, plan_for_tomorrow
from flows.shared.working_time import next_working_day


def wording(letter: Letter) -> str:
    """Return a short stand-in for a mail's words: equal as long as everything it is written from is equal."""
    day = letter.day
    report = day.report or Report(day.engagement.id, day.day)
    made_of = (
        letter.kind,
        letter.late,
        day.assistant.name,
        day.engagement.client,
        day.engagement.agreement.schedule,
        next_working_day(day.assistant, day.day),
        standings(day),
        outcomes(day, report),
        plan_for_tomorrow(report),
        report.win,
        report.needed,
        day.issues,
        sorted(report.explanations.items()),
    )
    return sha256(repr(made_of).encode("utf-8", "backslashreplace")).hexdigest()[:16]
