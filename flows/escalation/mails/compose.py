"""Puts a mail about an issue together: the ask first, then what the client needs to decide, then the answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta

from flows.engine.step import Text, text
from flows.escalation.mails import asking
from flows.escalation.mails.asking import verbatim
from flows.escalation.mails.email import NO, UNDO, YES, Answer, IssueEmail, Paragraph
from flows.escalation.mails.moments import moment
from flows.escalation.mails.subject import author, heading, subject
from flows.shared.free_text import clean
from flows.shared.issue import Decision, Issue, Mistake, Via
from flows.shared.issue_letter import IssueLetter, IssueLetterKind

UNDO_WITHIN = timedelta(minutes=10)

_AUTOMATIC = {
    IssueLetterKind.REMINDER,
    IssueLetterKind.CONFIRMATION,
    IssueLetterKind.UNDONE,
    IssueLetterKind.ALREADY_DECIDED,
    IssueLetterKind.OVERDUE,
}


def compose(letter: IssueLetter) -> IssueEmail:
    """Write the e-mail of a letter; a name that cannot stand in a header raises ``LetterError``."""
    if letter.mistake is not None:
        return _mistake(letter, letter.mistake)
    if letter.issue is None:
        raise ValueError(f"A {letter.kind} letter is about an issue. Give it one.")
    return _WRITERS[letter.kind](letter, letter.issue)


def _mail(letter: IssueLetter, ask: Text) -> IssueEmail:
    client = letter.engagement.client
    key = "escalation-footer-automatic" if letter.kind in _AUTOMATIC else "escalation-footer"
    return IssueEmail(
        language=client.language,
        zone=client.zone,
        subject=subject(letter),
        title=heading(letter),
        ask=ask,
        footer=text(key, name=author(letter), written=moment(letter.at, letter)),
    )


def _decision(letter: IssueLetter, issue: Issue) -> IssueEmail:
    return replace(
        _mail(letter, asking.ask(letter, issue)),
        facts=asking.facts(issue),
        options=asking.option_rows(issue),
        reasons=asking.reasons(issue),
        answers=asking.answers(issue),
        how=asking.how(issue),
    )


def _emergency(letter: IssueLetter, issue: Issue) -> IssueEmail:
    told = replace(_mail(letter, text("escalation-emergency")), facts=asking.facts(issue))
    if len(issue.options) < 2:
        return replace(told, how=text("escalation-emergency-how"))
    return replace(told, options=asking.option_rows(issue), answers=asking.answers(issue), how=asking.how(issue))


def _reminder(letter: IssueLetter, issue: Issue) -> IssueEmail:
    opening = text("escalation-reminder", ask=_their_ask(letter, issue))
    return replace(_again(letter, issue, opening), facts=(asking.problem(issue),), reasons=(asking.without(issue),))


def _information(letter: IssueLetter, issue: Issue) -> IssueEmail:
    told = (Paragraph((verbatim(clean(letter.words)),)),)
    if issue.decision is not None:
        return replace(_mail(letter, text("escalation-message", name=author(letter))), facts=told)
    opening = text("escalation-information", ask=asking.ask(letter, issue))
    return replace(_again(letter, issue, opening), facts=told)


def _undone(letter: IssueLetter, issue: Issue) -> IssueEmail:
    return _again(letter, issue, text("escalation-undone", ask=_their_ask(letter, issue)))


def _overdue(letter: IssueLetter, issue: Issue) -> IssueEmail:
    if issue.decision is not None:
        what = _option_words(issue, issue.decision.choice)
        gone = text("escalation-gone-ahead", name=author(letter), letter=issue.decision.choice)
        return replace(_mail(letter, gone), facts=(Paragraph((verbatim(what),)),) if what else ())
    waits = text("escalation-waits", name=author(letter))
    return replace(_again(letter, issue, waits), facts=(asking.problem(issue), *_stops(issue)))


def _stops(issue: Issue) -> tuple[Paragraph, ...]:
    stops = clean(issue.stops)
    return (Paragraph((verbatim(stops),), text("escalation-stands-still")),) if stops else ()


def _again(letter: IssueLetter, issue: Issue, opening: Text) -> IssueEmail:
    """Put the question once more: the options in a line each, and the answers."""
    if len(issue.options) < 2:
        return _mail(letter, opening)
    return replace(
        _mail(letter, opening),
        options=asking.option_rows(issue, short=True),
        answers=asking.answers(issue),
        how=asking.how(issue),
    )


def _their_ask(letter: IssueLetter, issue: Issue) -> Text:
    """The ask in the words of a mail nobody wrote: Mia recommends, not I recommend."""
    choose = asking.ask(letter, replace(issue, recommended=""))
    if not issue.recommended:
        return choose
    name = letter.assistant.first_name
    return text("escalation-their-ask", choose=choose, letter=issue.recommended, name=name)


def _confirmation(letter: IssueLetter, issue: Issue) -> IssueEmail:
    decision = letter.decision or issue.decision
    if decision is None:
        raise ValueError("A confirmation is of a decision. Give the issue one.")
    until = text("escalation-undo-until", until=moment(decision.at + UNDO_WITHIN, letter))
    told = replace(
        _mail(letter, _chosen(decision, letter)),
        facts=_what_was_chosen(issue, decision),
        how=until,
        answers=(Answer(UNDO, text("escalation-answer-undo"), text("escalation-reply-undo")),),
    )
    if issue.answered_in is None:
        return told
    took = text("escalation-answered-in", hours=issue.answered_in // 60, minutes=issue.answered_in % 60)
    return replace(told, reasons=(Paragraph((took,)),))


def _chosen(decision: Decision, letter: IssueLetter) -> Text:
    name = letter.assistant.first_name
    if not decision.choice:
        return text("escalation-chosen-none", name=name)
    if decision.via is Via.CHAT:
        return text("escalation-chosen-elsewhere", name=name, letter=decision.choice)
    return text("escalation-chosen", name=name, letter=decision.choice)


def _what_was_chosen(issue: Issue, decision: Decision) -> tuple[Paragraph, ...]:
    what, comment = _option_words(issue, decision.choice), clean(decision.comment)
    lines = [text("escalation-option", letter=decision.choice, what=what)] if what else []
    if comment:
        lines.append(text("escalation-comment", comment=comment))
    return (Paragraph(tuple(lines)),) if lines else ()


def _option_words(issue: Issue, letter: str) -> str:
    option = issue.option(letter)
    return clean(option.what) if option else ""


def _already_decided(letter: IssueLetter, issue: Issue) -> IssueEmail:
    standing = issue.decision
    if standing is None:
        raise ValueError("Nothing was decided about this issue. Give it the decision that stands.")
    name, later = letter.assistant.first_name, letter.decision
    when = moment(standing.at, letter)
    stands = (
        text("escalation-stands", letter=standing.choice, at=when)
        if standing.choice
        else text("escalation-stands-none", at=when)
    )
    if later is None:
        new = text("escalation-too-late", name=name)
    elif later.choice:
        new = text("escalation-later", letter=later.choice, name=name)
    else:
        new = text("escalation-later-none", name=name)
    return replace(_mail(letter, stands), facts=(*_what_was_chosen(issue, standing), Paragraph((new,))))


def _solved(letter: IssueLetter, issue: Issue) -> IssueEmail:
    told = clean(letter.words)
    words = (Paragraph((verbatim(told),)),) if told else ()
    return replace(_mail(letter, text("escalation-solved")), facts=(*words, asking.problem(issue)))


def _mistake(letter: IssueLetter, mistake: Mistake) -> IssueEmail:
    named = (
        ("escalation-effect", mistake.effect),
        ("escalation-fixed", mistake.fixed),
        ("escalation-prevented", mistake.prevented),
    )
    parts = tuple(Paragraph((verbatim(clean(words)),), text(key)) for key, words in named if clean(words))
    return replace(_mail(letter, text("escalation-happened", words=clean(mistake.happened))), facts=parts)


def _boundary(letter: IssueLetter, issue: Issue) -> IssueEmail:
    rule = Paragraph((verbatim(clean(letter.words)),), text("escalation-rule"))
    return replace(
        _mail(letter, text("escalation-boundary")),
        facts=(rule, asking.problem(issue)),
        answers=(
            Answer(YES, text("escalation-answer-yes"), text("escalation-reply-yes")),
            Answer(NO, text("escalation-answer-no"), text("escalation-reply-no")),
        ),
        how=text("escalation-boundary-how"),
    )


_WRITERS: Mapping[IssueLetterKind, Callable[[IssueLetter, Issue], IssueEmail]] = {
    IssueLetterKind.DECISION: _decision,
    IssueLetterKind.EMERGENCY: _emergency,
    IssueLetterKind.REMINDER: _reminder,
    IssueLetterKind.CONFIRMATION: _confirmation,
    IssueLetterKind.UNDONE: _undone,
    IssueLetterKind.ALREADY_DECIDED: _already_decided,
    IssueLetterKind.INFORMATION: _information,
    IssueLetterKind.OVERDUE: _overdue,
    IssueLetterKind.SOLVED: _solved,
    IssueLetterKind.BOUNDARY: _boundary,
}
