"""What can be pressed on the page: a button for each option, a question, and *none of these*."""

from __future__ import annotations

from flows.decision_page.view import INFO, NONE, Choice, Fact, Visit
from flows.engine.step import Text, text
from flows.shared.issue import LETTERS, Issue, Option


def letters(issue: Issue) -> Text:
    """Name the options: A or B."""
    first, *others = LETTERS[: len(issue.options)]
    if not others:
        return text("decision-page-one", first=first)
    if len(others) == 1:
        return text("decision-page-two", first=first, second=others[0])
    return text("decision-page-three", first=first, second=others[0], third=others[1])


def options(issue: Issue, visit: Visit, name: str) -> tuple[Choice, ...]:
    """Return A, B, C. The strong button is the one pressed in the mail, otherwise the recommended one."""
    strong = visit.picked or issue.recommended
    return tuple(
        Choice(
            name=letter,
            summary=text("decision-page-comment"),
            label=text("decision-page-comment-to", name=name),
            button=text("decision-page-choose", letter=letter),
            letter=letter,
            what=option.what,
            details=_details(option),
            reversible=_reversible(option),
            recommended=text("decision-page-recommended", name=name) if letter == issue.recommended else None,
            why=issue.why if letter == issue.recommended else "",
            opened=_opened(visit, letter),
            first=letter == strong,
            comment=_comment(visit, letter),
        )
        for letter, option in zip(LETTERS, issue.options, strict=False)
    )


def other_answers(issue: Issue, visit: Visit, name: str) -> tuple[Choice, ...]:
    """Return the question, and *none of these* where there is something to turn down."""
    question = Choice(
        name=INFO,
        summary=text("decision-page-question"),
        label=text("decision-page-question-what"),
        button=text("decision-page-question-send", name=name),
        opened=_opened(visit, INFO),
        first=visit.picked == INFO,
        needs_words=True,
        comment=_comment(visit, INFO),
    )
    none = Choice(
        name=NONE,
        summary=text("decision-page-none", count=len(issue.options)),
        label=text("decision-page-none-what"),
        button=text("decision-page-none-send", name=name),
        opened=_opened(visit, NONE),
        first=visit.picked == NONE,
        comment=_comment(visit, NONE),
    )
    return (question, none) if issue.options else (question,)


def _details(option: Option) -> tuple[Fact, ...]:
    facts = (Fact(text("decision-page-effort"), option.effort), Fact(text("decision-page-risk"), option.risk))
    return tuple(fact for fact in facts if fact.words)


def _reversible(option: Option) -> Text | None:
    if option.reversible is None:
        return None
    return text("decision-page-reversible") if option.reversible else text("decision-page-irreversible")


def _opened(visit: Visit, name: str) -> bool:
    return name in (visit.picked, visit.pressed if visit.remark else "")


def _comment(visit: Visit, name: str) -> str:
    """Give back the words of a press that did not count."""
    return visit.comment if visit.remark and visit.pressed == name else ""
