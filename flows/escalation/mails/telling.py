"""The mails that ask nothing, or only a yes: a choice was taken, stands already, is not needed any more."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from flows.engine.step import Text, text
from flows.escalation.mails import asking
from flows.escalation.mails.asking import verbatim
from flows.escalation.mails.email import NO, UNDO, YES, Answer, IssueEmail, Paragraph
from flows.escalation.mails.frame import frame
from flows.escalation.mails.moments import moment
from flows.escalation.undo import can_be_undone
from flows.shared.free_text import clean
from flows.shared.issue import UNDO_WITHIN, Decision, Issue, Mistake, Via
from flows.shared.issue_letter import IssueLetter
from flows.shared.measure import Kind, Measure


def confirmation(letter: IssueLetter, issue: Issue) -> IssueEmail:
    """Say what was chosen, how long it took, and until when it can be taken back."""
    decision = letter.decision or _standing(issue)
    told = replace(
        frame(letter, _who_chose(letter, decision)), facts=chosen(issue, decision), reasons=_answering_time(issue)
    )
    return _undoable(told, decision, letter)


def _undoable(mail: IssueEmail, decision: Decision, letter: IssueLetter) -> IssueEmail:
    """Offer to take a decision back, and say until when."""
    until = moment(decision.at + UNDO_WITHIN, letter)
    undo = Answer(UNDO, text("escalation-answer-undo"), text("escalation-reply-undo"))
    return replace(mail, answers=(undo,), how=text("escalation-undo-until", until=until))


def _standing(issue: Issue) -> Decision:
    if issue.decision is None:
        raise ValueError(f"Nothing is decided about {issue.tag}. Give the issue its decision.")
    return issue.decision


def _who_chose(letter: IssueLetter, decision: Decision) -> Text:
    """Name the address where a client has several, so that the others know who decided."""
    name, several = letter.assistant.first_name, len(letter.engagement.client.emails) > 1
    if decision.via is Via.CHAT:
        key = "escalation-noted" if decision.choice else "escalation-noted-none"
        return text(key, name=name, letter=decision.choice)
    if several and decision.by:
        key = "escalation-chosen-by" if decision.choice else "escalation-chosen-by-none"
        return text(key, by=decision.by, name=name, letter=decision.choice)
    return text("escalation-chosen" if decision.choice else "escalation-chosen-none", name=name, letter=decision.choice)


def chosen(issue: Issue, decision: Decision) -> tuple[Paragraph, ...]:
    """Return the chosen option in its words, and what the client added."""
    option, comment = issue.option(decision.choice), clean(decision.comment)
    lines = [text("escalation-option", letter=decision.choice, what=option.what)] if option else []
    if comment:
        lines.append(text("escalation-comment", comment=comment))
    return (Paragraph(tuple(lines)),) if lines else ()


def _answering_time(issue: Issue) -> tuple[Paragraph, ...]:
    if issue.answered_in is None:
        return ()
    time = Measure(Decimal(issue.answered_in), Kind.DURATION)
    return (Paragraph((text("escalation-answered-in", time=time),)),)


def already_decided(letter: IssueLetter, issue: Issue) -> IssueEmail:
    """Say which choice stands and since when, and that the later one has been seen."""
    standing, later, name = _standing(issue), letter.decision, letter.assistant.first_name
    when = moment(standing.at, letter)
    if standing.via is Via.DEFAULT:
        stands = text("escalation-stands-default", name=name, letter=standing.choice, at=when)
    elif standing.choice:
        stands = text("escalation-stands", letter=standing.choice, at=when)
    else:
        stands = text("escalation-stands-none", at=when)
    if later is None:
        new = text("escalation-too-late", name=name)
    elif later.choice:
        new = text("escalation-later", letter=later.choice, by=later.by, name=name)
    else:
        new = text("escalation-later-none", by=later.by, name=name)
    told = replace(frame(letter, stands), facts=(*chosen(issue, standing), Paragraph((new,))))
    return _undoable(told, standing, letter) if can_be_undone(standing, letter.at) else told


def gone_ahead(letter: IssueLetter, issue: Issue, decision: Decision) -> IssueEmail:
    """Say that no answer came and that she went with her recommendation, as agreed."""
    opening = text("escalation-gone-ahead", name=letter.assistant.first_name, letter=decision.choice)
    return replace(frame(letter, opening), facts=chosen(issue, decision))


def solved(letter: IssueLetter, issue: Issue) -> IssueEmail:
    """Say that there is nothing to decide any more, and how that came."""
    words = clean(letter.words)
    told = (Paragraph((verbatim(words),)),) if words else ()
    return replace(frame(letter, text("escalation-solved")), facts=(*told, asking.problem(issue)))


def mistake(letter: IssueLetter, report: Mistake) -> IssueEmail:
    """Tell a mistake: what happened, its effect, how it was fixed and how it will not happen again."""
    parts = (
        (text("escalation-effect"), clean(report.effect)),
        (text("escalation-fixed"), clean(report.fixed)),
        (text("escalation-prevented"), clean(report.prevented)),
    )
    told = tuple(Paragraph((verbatim(words),), label) for label, words in parts if words)
    return replace(frame(letter, text("escalation-happened", words=clean(report.happened))), facts=told)


def boundary(letter: IssueLetter, issue: Issue) -> IssueEmail:
    """Propose that next time she decides it herself."""
    rule = Paragraph((verbatim(clean(letter.words)),), text("escalation-rule"))
    decided = chosen(issue, replace(issue.decision, comment="")) if issue.decision else ()
    this_time = tuple(replace(part, label=text("escalation-this-time")) for part in decided)
    return replace(
        frame(letter, text("escalation-boundary")),
        facts=(rule, asking.problem(issue), *this_time),
        answers=(
            Answer(YES, text("escalation-answer-yes"), text("escalation-reply-yes"), recommended=True),
            Answer(NO, text("escalation-answer-no"), text("escalation-reply-no")),
        ),
        how=text("escalation-boundary-how"),
    )
