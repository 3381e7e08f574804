"""What every mail about an issue has: subject, heading, first line, and who it is from."""

from __future__ import annotations

from flows.engine.step import Text, text
from flows.escalation.mails.email import IssueEmail
from flows.escalation.mails.moments import moment
from flows.escalation.mails.subject import author, heading, subject
from flows.shared.issue_letter import IssueLetter, IssueLetterKind

# Mails the program sends by itself, in the words the assistant knows; they say so, and never say "I".
AUTOMATIC = frozenset(
    {
        IssueLetterKind.REMINDER,
        IssueLetterKind.CONFIRMATION,
        IssueLetterKind.UNDONE,
        IssueLetterKind.ALREADY_DECIDED,
        IssueLetterKind.OVERDUE,
    }
)


def frame(letter: IssueLetter, ask: Text) -> IssueEmail:
    """Return a mail with its first line and nothing below it yet."""
    client = letter.engagement.client
    key = "escalation-footer-automatic" if letter.kind in AUTOMATIC else "escalation-footer"
    return IssueEmail(
        language=client.language,
        zone=client.zone,
        subject=subject(letter),
        title=heading(letter),
        ask=ask,
        footer=text(key, name=author(letter), written=moment(letter.at, letter)),
    )
