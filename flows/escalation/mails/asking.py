"""The parts of a mail that asks for a decision: the ask, the facts, the options, what happens without an answer."""

from __future__ import annotations

from flows.engine.step import Text, text
from flows.escalation.mails.email import INFO, NONE, Answer, OptionRow, Paragraph
from flows.escalation.mails.moments import moment
from flows.shared.free_text import clean, cut
from flows.shared.issue import LETTERS, Issue, Option, Without
from flows.shared.issue_letter import IssueLetter

BUTTON_LIMIT = 44  # characters of an option on its button
ATTEMPTS_SHOWN = 3


def ask(letter: IssueLetter, issue: Issue) -> Text:
    """Say ``Choose A or B by Fri 13 Jun 12:00 CEST. I recommend A.`` in one line."""
    by = None if issue.decide_by is None else moment(issue.decide_by, letter)
    count = len(issue.options)
    choose = (
        text("escalation-choose", letters=text("escalation-letters", count=count))
        if by is None
        else text("escalation-choose-by", letters=text("escalation-letters", count=count), by=by)
    )
    if not issue.recommended:
        return choose
    return text("escalation-ask", choose=choose, letter=issue.recommended)


def facts(issue: Issue) -> tuple[Paragraph, ...]:
    """Return the problem, its impact and what was tried, each under its label."""
    return tuple(part for part in (problem(issue), _impact(issue), _tried(issue)) if part.lines)


def problem(issue: Issue) -> Paragraph:
    """Return the one sentence of fact, and since when."""
    title, since = clean(issue.title), clean(issue.since)
    line = text("escalation-since", problem=title, since=since) if since else verbatim(title)
    return Paragraph((line,), text("escalation-problem"))


def _impact(issue: Issue) -> Paragraph:
    impact, waiting = clean(issue.impact), clean(issue.cost_of_waiting)
    lines = [verbatim(impact)] if impact else []
    if waiting:
        lines.append(text("escalation-waiting", words=waiting))
    return Paragraph(tuple(lines), text("escalation-impact"))


def _tried(issue: Issue) -> Paragraph:
    shown = [
        text("escalation-attempt", action=clean(each.action), result=clean(each.result))
        if clean(each.result)
        else verbatim(clean(each.action))
        for each in issue.attempts[:ATTEMPTS_SHOWN]
    ]
    if more := len(issue.attempts) - len(shown):
        shown.append(text("escalation-more-attempts", count=more))
    return Paragraph(tuple(shown), text("escalation-tried"))


def option_rows(issue: Issue, *, short: bool = False) -> tuple[OptionRow, ...]:
    """Return A, B and C; ``short`` leaves out effort and risk, for a mail that only reminds."""
    return tuple(
        OptionRow(letter, clean(option.what), () if short else _details(option), letter == issue.recommended)
        for letter, option in zip(LETTERS, issue.options, strict=False)
    )


def _details(option: Option) -> tuple[Text, ...]:
    effort, risk = clean(option.effort), clean(option.risk)
    details = [text("escalation-effort", words=effort)] if effort else []
    if risk:
        details.append(text("escalation-risk", words=risk))
    if option.reversible is not None:
        details.append(text("escalation-reversible" if option.reversible else "escalation-irreversible"))
    return tuple(details)


def reasons(issue: Issue) -> tuple[Paragraph, ...]:
    """Return why she recommends it, and what happens if no answer comes."""
    why = clean(issue.why)
    first = (Paragraph((verbatim(why),), text("escalation-why", letter=issue.recommended)),) if why else ()
    return (*first, without(issue))


def without(issue: Issue) -> Paragraph:
    """Say what happens if no answer comes."""
    stops = clean(issue.stops)
    if issue.without is Without.GO_AHEAD and issue.recommended:
        line = text("escalation-without-go-ahead", letter=issue.recommended)
    elif stops:
        line = text("escalation-without-stops", stops=stops)
    else:
        line = text("escalation-without-wait")
    return Paragraph((line,), text("escalation-without"))


def answers(issue: Issue) -> tuple[Answer, ...]:
    """Return the answers to press: the recommended option first, with its words; then the others, then the ways out."""
    letters = LETTERS[: len(issue.options)]
    first = [letter for letter in letters if letter == issue.recommended]
    named = [_recommended(issue, letter) for letter in first]
    others = [Answer(letter, verbatim(letter), verbatim(letter)) for letter in letters if letter not in first]
    info = Answer(INFO, text("escalation-answer-info"), text("escalation-reply-info"))
    none = Answer(NONE, text("escalation-answer-none", count=len(letters)), text("escalation-reply-none"))
    return (*named, *others, info, none)


def _recommended(issue: Issue, letter: str) -> Answer:
    option = issue.option(letter)
    what = cut(" ".join(clean(option.what).split()), BUTTON_LIMIT) if option else ""
    return Answer(letter, text("escalation-answer-recommended", letter=letter, what=what), verbatim(letter))


def how(issue: Issue) -> Text:
    """Say how to answer with nothing but a reply."""
    return text("escalation-how", letters=text("escalation-letters", count=len(issue.options)))


def verbatim(words: str) -> Text:
    """Somebody's own words, as they are."""
    return text("escalation-verbatim", words=words)
