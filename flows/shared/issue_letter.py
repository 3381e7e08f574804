"""The mails of an escalation, before they are put into words: one thread for each issue."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from flows.shared.agreement import Engagement
from flows.shared.issue import Decision, Issue, Mistake
from flows.shared.people import Assistant


class IssueLetterKind(StrEnum):
    """Which mail about an issue."""

    DECISION = "decision"  # the ask: choose A, B or C by …
    EMERGENCY = "emergency"  # told at once, with whatever is known
    REMINDER = "reminder"  # at half time, and an hour before the deadline
    CONFIRMATION = "confirmation"  # your choice was taken; undo within ten minutes
    UNDONE = "undone"  # the choice was taken back; the question is open again
    ALREADY_DECIDED = "already_decided"  # a later, different answer: the first one stands
    INFORMATION = "information"  # her answer to *need more information* (``words``)
    QUESTION = "question"  # a question or a word of hers to the client (``words``)
    OVERDUE = "overdue"  # no answer came: she waits, or has gone ahead
    SOLVED = "solved"  # no longer needed: she solved it, or withdrew it (``words``)
    MISTAKE = "mistake"  # a mistake report
    BOUNDARY = "boundary"  # a proposal: next time she decides this herself


@dataclass(frozen=True, slots=True)
class IssueLetter:
    """A mail about an issue (or a mistake), written at an instant.

    ``words`` is free text of hers. ``decision`` is the one the mail is about where it is not the standing one; an
    ``ALREADY_DECIDED`` without it answers somebody who wanted to take the choice back too late.
    """

    kind: IssueLetterKind
    engagement: Engagement
    assistant: Assistant
    at: datetime
    issue: Issue | None = None
    mistake: Mistake | None = None
    words: str = ""
    decision: Decision | None = None
