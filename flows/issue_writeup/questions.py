"""The steps of a write-up in their order: which applies, which is answered, what comes next and what came before."""

from __future__ import annotations

from flows.issue_writeup.draft import Draft
from flows.issue_writeup.state import Talk
from flows.shared.issue import LETTERS, IssueStatus, Without

ORDER = (
    "client",
    "problem",
    "since",
    "impact",
    "cost",
    "area",
    "mine",
    "tried",
    "option A",
    "option B",
    "option C",
    "recommend",
    "why",
    "by",
    "without",
    "stops",
)


_ABOUT_THE_ANSWER = ("option A", "option B", "option C", "recommend", "why", "by", "without", "stops")
_ABOUT_THE_PROBLEM = ("since", "impact", "cost", "tried")


def steps_of(draft: Draft) -> tuple[str, ...]:
    """Return the steps in their order; of an emergency the client knows already, first what helps to decide."""
    told = draft.issue.status is not IssueStatus.DRAFT
    return (*_ABOUT_THE_ANSWER, *_ABOUT_THE_PROBLEM) if told else ORDER


def next_question(draft: Draft, talk: Talk) -> str:
    """Return the first step that is neither answered nor passed over, or an empty string."""
    return next(
        (
            step
            for step in steps_of(draft)
            if applies(step, draft) and step not in talk.passed and not _answered(step, draft)
        ),
        "",
    )


def question_before(question: str, draft: Draft) -> str:
    """Return the step before this one, answered or not; an empty string at the first."""
    steps = steps_of(draft)
    before = steps[: steps.index(question)] if question in steps else ()
    return next((step for step in reversed(before) if applies(step, draft)), "")


def applies(question: str, draft: Draft) -> bool:
    """Whether a step makes sense with what has been said so far."""
    step, _, letter = question.partition(" ")
    match step:
        case "client":
            return bool(draft.others)
        case "area":
            return bool(draft.agreement.areas)
        case "option":
            return LETTERS.index(letter) <= len(draft.issue.options)
        case "recommend":
            return draft.can_be_sent
        case "why":
            return bool(draft.issue.recommended)
        case "without":
            return draft.level.may_go_ahead and bool(draft.issue.recommended)
        case "stops":
            return draft.issue.without is Without.WAIT
        case _:
            return True


def _answered(question: str, draft: Draft) -> bool:
    issue = draft.issue
    step, _, letter = question.partition(" ")
    answers = {
        "client": True,
        "problem": bool(issue.title),
        "cost": bool(issue.cost_of_waiting),
        "tried": bool(issue.attempts),
        "option": issue.option(letter) is not None,
        "recommend": issue.recommended in draft.letters,
        "by": issue.decide_by is not None,
        "mine": False,  # a tap passes these two
        "without": False,
    }
    return answers[step] if step in answers else bool(getattr(issue, step))
