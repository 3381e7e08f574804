"""Turns a letter into the mail's subject, plain text and HTML, exactly as chat shows it and the client gets it."""

from __future__ import annotations

from dataclasses import dataclass

from agent.words import said_issue
from agent.words.said import SaidEmail, said
from agent.words.said_issue import AnswerLink, SaidIssueEmail
from agent.words.templates import templates
from flows.eod_email.compose import compose
from flows.escalation.mails import compose as escalation
from flows.shared.issue_letter import IssueLetter
from flows.shared.report import Letter


@dataclass(frozen=True, slots=True)
class RenderedMail:
    """A mail in words: ``subject`` is one line, ``text`` and ``html`` say the same."""

    subject: str
    text: str
    html: str


def no_link(choice: str, reply: str, subject: str) -> str:  # noqa: ARG001 - the shape of every AnswerLink
    """Lead nowhere: for a mail that is only looked at."""
    return "#"


def render(letter: Letter | IssueLetter, link: AnswerLink = no_link) -> RenderedMail:
    """Write the mail of a letter in the client's language; ``LetterError`` if a name cannot stand in a header.

    ``link`` says where each answer to an issue leads.
    """
    if isinstance(letter, IssueLetter):
        return _filled_in("escalation", said_issue.said(escalation.compose(letter), link))
    return _filled_in("eod_email", said(compose(letter)))


def preview(letter: Letter | IssueLetter) -> str:
    """Return what chat shows before sending: the subject, then the plain text, word for word."""
    mail = render(letter)
    return f"{mail.subject}\n\n{mail.text}"


def _filled_in(flow: str, mail: SaidEmail | SaidIssueEmail) -> RenderedMail:
    subject, text, html = templates(flow, mail.language)
    return RenderedMail(
        subject=subject.render(mail=mail).strip(),
        text=text.render(mail=mail),
        html=html.render(mail=mail).replace(" %", "\u00a0%"),  # a browser must not begin a line with it
    )
