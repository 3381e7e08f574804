"""What came of a press, in one sentence: never more than what really happened."""

from __future__ import annotations

from flows.decision_page.view import INFO, NONE, UNDO, Remark, Visit
from flows.engine.step import Text, text
from flows.shared.issue import Issue, IssueStatus


def notice(issue: Issue, visit: Visit, name: str) -> Text | None:
    """Return the sentence for what was pressed just before, if the page does not say it anyway."""
    if visit.remark is not None:
        return _refused(visit.remark, name)
    if not visit.pressed or not visit.taken:
        return None
    if visit.pressed == INFO:
        return text("decision-page-asked", name=name)
    if issue.status is IssueStatus.OPEN:
        return _still_open(visit.pressed, name)
    return _already_settled(issue, visit, name)


def _refused(remark: Remark, name: str) -> Text:
    match remark:
        case Remark.QUESTION_MISSING:
            return text("decision-page-question-missing")
        case Remark.TOO_LONG:
            return text("decision-page-too-long")
        case Remark.STALE:
            return text("decision-page-stale")
        case Remark.TOO_MANY:
            return text("decision-page-too-many", name=name)
        case Remark.FAILED:
            return text("decision-page-failed", name=name)


def _still_open(pressed: str, name: str) -> Text:
    if pressed == UNDO:
        return text("decision-page-undone")
    return text("decision-page-none-told", name=name) if pressed == NONE else text("decision-page-did-not-count")


def _already_settled(issue: Issue, visit: Visit, name: str) -> Text | None:
    """Another answer was first, or it is too late to take this one back."""
    if visit.pressed == UNDO:
        return text("decision-page-undo-late", name=name)
    stands = issue.decision
    if stands is not None and stands.choice == (visit.pressed if visit.pressed != NONE else ""):
        return None
    if visit.pressed == NONE:
        return text("decision-page-late-none", name=name)
    return text("decision-page-late", letter=visit.pressed, name=name)
