"""Leads each answer in a mail to the decision page, by a link of its own for each recipient."""

from __future__ import annotations

from datetime import datetime, timedelta

from agent.words.said_issue import AnswerLink
from flows.decision_page.view import INFO, NONE, UNDO
from flows.shared.issue import LETTERS
from flows.shared.issue_letter import IssueLetter, IssueLetterKind
from storage import decision_links
from storage.database import Database

GOOD_FOR = timedelta(days=30)  # after the deadline, so that it can still be read what was decided
_ASKS = {
    IssueLetterKind.DECISION,
    IssueLetterKind.EMERGENCY,
    IssueLetterKind.REMINDER,
    IssueLetterKind.CONFIRMATION,
    IssueLetterKind.UNDONE,
    IssueLetterKind.INFORMATION,
    IssueLetterKind.OVERDUE,
}


async def new_pages(db: Database, public_url: str, letter: object, now: datetime) -> dict[str, str]:
    """Return the address of the page for each recipient of a letter; none if it asks nothing or there are no pages.

    The tokens in them are stored, as hashes, in the transaction that stores the mail.
    """
    if not public_url or not isinstance(letter, IssueLetter) or letter.issue is None or letter.kind not in _ASKS:
        return {}
    recipients = letter.engagement.client.emails
    ends = max(letter.issue.decide_by or now, now) + GOOD_FOR
    tokens = await decision_links.create(db, letter.assistant.id, letter.issue.number, recipients, ends)
    page = public_url.rstrip("/")
    return {recipient: f"{page}/d/{token}" for recipient, token in zip(recipients, tokens, strict=True)}


def page_links(page: str, otherwise: AnswerLink) -> AnswerLink:
    """Lead an answer to the page, where it is ready to be pressed; what the page does not ask leads elsewhere."""

    def link(choice: str, reply: str, subject: str) -> str:
        if choice == UNDO:
            return page
        if choice in {*LETTERS, INFO, NONE}:
            return f"{page}?o={choice}#{choice}"
        return otherwise(choice, reply, subject)

    return link
