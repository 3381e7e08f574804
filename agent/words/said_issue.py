"""A mail about an issue with every text put into the client's words, and a link on every answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from agent.words.translate import say
from flows.engine.step import Text, text
from flows.escalation.mails.email import INFO, NONE, Answer, IssueEmail, OptionRow, Paragraph

# (choice, the words that say it in a reply, the mail's subject) → where the button leads
AnswerLink = Callable[[str, str, str], str]


@dataclass(frozen=True, slots=True)
class SaidParagraph:
    """A few lines in words, under a label or none."""

    label: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SaidOption:
    """An option in words."""

    letter: str
    what: str
    details: tuple[str, ...]
    recommended: bool


@dataclass(frozen=True, slots=True)
class SaidAnswer:
    """A button: where it leads, what stands on it, and whether it is ``best``, ``plain`` or a mere ``link``."""

    label: str
    href: str
    look: str


@dataclass(frozen=True, slots=True)
class SaidIssueEmail:
    """What the templates print, in the order of ``IssueEmail``; an empty part is left out.

    ``page`` is said in the plain text alone, which has no buttons.
    """

    language: str
    subject: str
    title: str
    ask: str
    facts: tuple[SaidParagraph, ...]
    options: tuple[SaidOption, ...]
    reasons: tuple[SaidParagraph, ...]
    answers: tuple[SaidAnswer, ...]
    how: str
    page: str
    footer: str


def said(mail: IssueEmail, link: AnswerLink) -> SaidIssueEmail:
    """Put a composed mail into words; ``link`` says where an answer's button leads."""

    def voice(words: Text | None) -> str:
        return say(words, mail.language, mail.zone) if words else ""

    def paragraph(part: Paragraph) -> SaidParagraph:
        return SaidParagraph(voice(part.label), tuple(map(voice, part.lines)))

    def option(row: OptionRow) -> SaidOption:
        return SaidOption(row.letter, row.what, tuple(map(voice, row.details)), row.recommended)

    def answer(each: Answer) -> SaidAnswer:
        look = "best" if each.recommended else "link" if each.choice in {INFO, NONE} else "plain"
        return SaidAnswer(voice(each.label), link(each.choice, voice(each.reply), subject), look)

    subject = voice(mail.subject)
    buttons = tuple(map(answer, mail.answers))
    page = next((each.href.partition("?")[0] for each in buttons if each.href.startswith("http")), "")
    return SaidIssueEmail(
        language=mail.language,
        subject=subject,
        title=voice(mail.title),
        ask=voice(mail.ask),
        facts=tuple(map(paragraph, mail.facts)),
        options=tuple(map(option, mail.options)),
        reasons=tuple(map(paragraph, mail.reasons)),
        answers=buttons,
        how=voice(mail.how),
        page=voice(text("escalation-page", page=page)) if page else "",
        footer=voice(mail.footer),
    )
