"""Puts a mail about an issue together: the ask first, then what the client needs to decide, then the answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from flows.engine.step import Text, text
from flows.escalation.mails import asking, telling
from flows.escalation.mails.email import IssueEmail, Paragraph
from flows.escalation.mails.frame import frame
from flows.shared.brevity import ATTEMPTS_SHOWN, shortened
from flows.shared.free_text import clean
from flows.shared.issue import Issue
from flows.shared.issue_letter import IssueLetter, IssueLetterKind


def compose(letter: IssueLetter) -> IssueEmail:
    """Write the e-mail of a letter; a name that cannot stand in a header raises ``LetterError``."""
    if letter.mistake is not None:
        return telling.mistake(letter, letter.mistake)
    if letter.issue is None:
        raise ValueError(f"A letter of the kind {letter.kind} is about an issue. Give it one.")
    return _WRITERS[letter.kind](letter, shortened(letter.issue))


def _decision(letter: IssueLetter, issue: Issue) -> IssueEmail:
    return replace(
        _with_answers(frame(letter, asking.ask(letter, issue)), issue),
        facts=asking.facts(issue, _left_out(letter)),
        options=asking.option_rows(issue),
        reasons=asking.reasons(issue),
    )


def _left_out(letter: IssueLetter) -> int:
    return max(0, len(letter.issue.attempts) - ATTEMPTS_SHOWN) if letter.issue else 0


def _emergency(letter: IssueLetter, issue: Issue) -> IssueEmail:
    told = replace(frame(letter, text("escalation-emergency")), facts=asking.facts(issue, _left_out(letter)))
    if len(issue.options) < 2:
        return replace(told, how=text("escalation-emergency-how"))
    return replace(_with_answers(told, issue), options=asking.option_rows(issue))


def _reminder(letter: IssueLetter, issue: Issue) -> IssueEmail:
    opening = text("escalation-reminder", ask=asking.their_ask(letter, issue))
    return replace(
        _again(letter, issue, opening), facts=(asking.problem(issue),), reasons=(asking.their_without(letter, issue),)
    )


def _information(letter: IssueLetter, issue: Issue) -> IssueEmail:
    opening = text("escalation-information", ask=asking.ask(letter, issue))
    return replace(_again(letter, issue, opening), facts=(_told(letter.words),))


def _question(letter: IssueLetter, issue: Issue) -> IssueEmail:
    """Her question is the first line; what was asked of the client before is repeated if it is still open."""
    first, _, rest = clean(letter.words).partition("\n")
    opening, more = asking.verbatim(first), (_told(rest),) if rest else ()
    if issue.decision is None:
        return replace(_again(letter, issue, opening), facts=(*more, asking.problem(issue)))
    return replace(frame(letter, opening), facts=(*more, *telling.chosen(issue, issue.decision)))


def _told(words: str) -> Paragraph:
    return Paragraph(tuple(asking.verbatim(line) for line in clean(words).split("\n")))


def _undone(letter: IssueLetter, issue: Issue) -> IssueEmail:
    return _again(letter, issue, text("escalation-undone", ask=asking.their_ask(letter, issue)))


def _overdue(letter: IssueLetter, issue: Issue) -> IssueEmail:
    if issue.decision is not None:
        return telling.gone_ahead(letter, issue, issue.decision)
    opening = text("escalation-waits", name=letter.assistant.first_name)
    on_hold = Paragraph((asking.verbatim(issue.stops),), text("escalation-on-hold"))
    facts = (asking.problem(issue), on_hold) if issue.stops else (asking.problem(issue),)
    return replace(_again(letter, issue, opening), facts=facts)


def _again(letter: IssueLetter, issue: Issue, opening: Text) -> IssueEmail:
    """Put the question once more: the options in a line each, and the answers."""
    if len(issue.options) < 2:
        return frame(letter, opening)
    return replace(_with_answers(frame(letter, opening), issue), options=asking.option_rows(issue, short=True))


def _with_answers(mail: IssueEmail, issue: Issue) -> IssueEmail:
    return replace(mail, answers=asking.answers(issue), how=asking.how(issue))


_WRITERS: Mapping[IssueLetterKind, Callable[[IssueLetter, Issue], IssueEmail]] = {
    IssueLetterKind.DECISION: _decision,
    IssueLetterKind.EMERGENCY: _emergency,
    IssueLetterKind.REMINDER: _reminder,
    IssueLetterKind.CONFIRMATION: telling.confirmation,
    IssueLetterKind.UNDONE: _undone,
    IssueLetterKind.ALREADY_DECIDED: telling.already_decided,
    IssueLetterKind.INFORMATION: _information,
    IssueLetterKind.QUESTION: _question,
    IssueLetterKind.OVERDUE: _overdue,
    IssueLetterKind.SOLVED: telling.solved,
    IssueLetterKind.BOUNDARY: telling.boundary,
}
