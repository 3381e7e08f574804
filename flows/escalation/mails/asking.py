"""The parts of a mail that asks for a decision: the ask, the facts, the options, what happens without an answer."""

from __future__ import annotations

from flows.engine.step import Text, text
from flows.escalation.mails.email import INFO, NONE, Answer, OptionRow, Paragraph
from flows.escalation.mails.moments import moment
from flows.shared.free_text import cut
from flows.shared.issue import LETTERS, Issue, Option, Without
from flows.shared.issue_letter import IssueLetter

BUTTON_LIMIT = 28  # characters of an option on its button: one line on a phone


def ask(letter: IssueLetter, issue: Issue) -> Text:
    """Say ``Choose A or B by Fri 13 Jun 12:00 CEST. I recommend A.`` in one line."""
    choose = _choose(letter, issue)
    return text("escalation-ask", choose=choose, letter=issue.recommended) if issue.recommended else choose


def their_ask(letter: IssueLetter, issue: Issue) -> Text:
    """The ask in a mail that nobody wrote: Mia recommends, not I recommend."""
    choose, name = _choose(letter, issue), letter.assistant.first_name
    if not issue.recommended:
        return choose
    return text("escalation-their-ask", choose=choose, letter=issue.recommended, name=name)


def _choose(letter: IssueLetter, issue: Issue) -> Text:
    if issue.decide_by is None:
        return text("escalation-choose", letters=letters(issue))
    return text("escalation-choose-by", letters=letters(issue), by=moment(issue.decide_by, letter))


def letters(issue: Issue) -> Text:
    """Say ``A or B``, or ``A, B or C``."""
    return text("escalation-letters", count=len(issue.options))


def facts(issue: Issue, left_out: int = 0) -> tuple[Paragraph, ...]:
    """Return the problem, its impact and what was tried; ``left_out`` counts the attempts there is no room for."""
    return tuple(part for part in (problem(issue), _impact(issue), _tried(issue, left_out)) if part.lines)


def problem(issue: Issue) -> Paragraph:
    """Return the one sentence of fact, and since when."""
    since = text("escalation-since", problem=issue.title, since=issue.since)
    return Paragraph((since if issue.since else verbatim(issue.title),), text("escalation-problem"))


def _impact(issue: Issue) -> Paragraph:
    lines = [verbatim(issue.impact)] if issue.impact else []
    if issue.cost_of_waiting:
        lines.append(text("escalation-waiting", words=issue.cost_of_waiting))
    return Paragraph(tuple(lines), text("escalation-impact"))


def _tried(issue: Issue, left_out: int) -> Paragraph:
    lines = [
        text("escalation-attempt", action=each.action, result=each.result) if each.result else verbatim(each.action)
        for each in issue.attempts
    ]
    if left_out:
        lines.append(text("escalation-more-attempts", count=left_out))
    return Paragraph(tuple(lines), text("escalation-tried"))


def option_rows(issue: Issue, *, short: bool = False) -> tuple[OptionRow, ...]:
    """Return A, B and C; ``short`` leaves out effort and risk, for a mail that only reminds."""
    return tuple(
        OptionRow(letter, option.what, () if short else _details(option), letter == issue.recommended)
        for letter, option in zip(LETTERS, issue.options, strict=False)
    )


def _details(option: Option) -> tuple[Text, ...]:
    details = [text("escalation-effort", words=option.effort)] if option.effort else []
    if option.risk:
        details.append(text("escalation-risk", words=option.risk))
    if option.reversible is not None:
        details.append(text("escalation-reversible" if option.reversible else "escalation-irreversible"))
    return tuple(details)


def reasons(issue: Issue) -> tuple[Paragraph, ...]:
    """Return why she recommends it, and what happens if no answer comes."""
    why = Paragraph((verbatim(issue.why),), text("escalation-why", letter=issue.recommended))
    return (why, without(issue)) if issue.why and issue.recommended else (without(issue),)


def without(issue: Issue) -> Paragraph:
    """Say what happens if no answer comes."""
    if issue.without is Without.GO_AHEAD and issue.recommended:
        line = text("escalation-without-go-ahead", letter=issue.recommended)
    elif issue.stops:
        line = text("escalation-without-stops", stops=issue.stops)
    else:
        line = text("escalation-without-wait")
    return Paragraph((line,), text("escalation-without"))


def their_without(letter: IssueLetter, issue: Issue) -> Paragraph:
    """Say the same in a mail that nobody wrote."""
    name = letter.assistant.first_name
    if issue.without is Without.GO_AHEAD and issue.recommended:
        line = text("escalation-their-without-go-ahead", name=name, letter=issue.recommended)
    elif issue.stops:
        line = text("escalation-their-without-stops", name=name, stops=issue.stops)
    else:
        line = text("escalation-their-without-wait", name=name)
    return Paragraph((line,), text("escalation-without"))


def answers(issue: Issue) -> tuple[Answer, ...]:
    """Return what can be pressed: the recommended option first, with its words; the others; then the ways out."""
    every = LETTERS[: len(issue.options)]
    first = [letter for letter in every if letter == issue.recommended]
    others = [Answer(letter, verbatim(letter), verbatim(letter)) for letter in every if letter not in first]
    info = Answer(INFO, text("escalation-answer-info"), text("escalation-reply-info"))
    none = Answer(NONE, text("escalation-answer-none", count=len(every)), text("escalation-reply-none"))
    return (*(_recommended(issue, letter) for letter in first), *others, info, none)


def _recommended(issue: Issue, letter: str) -> Answer:
    option = issue.option(letter)
    what = cut(option.what, BUTTON_LIMIT) if option else ""
    return Answer(letter, text("escalation-option", letter=letter, what=what), verbatim(letter), recommended=True)


def how(issue: Issue) -> Text:
    """Say how to answer with nothing but a reply."""
    return text("escalation-how", letters=letters(issue))


def verbatim(words: str) -> Text:
    """Somebody's own words, as they are."""
    return text("escalation-verbatim", words=words)
