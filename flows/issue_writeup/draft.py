"""The write-up on the table: the issue so far, whose it is, and what was agreed about its area."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from flows.engine.facts import Facts
from flows.shared.agreement import Agreement, Engagement
from flows.shared.delegation import Area, Boundary, Level
from flows.shared.issue import LETTERS, Issue, IssueStatus, Without
from flows.shared.people import Assistant, Client


@dataclass(frozen=True, slots=True)
class Draft:
    """An issue and what a step needs to know to talk about it, as of an instant (aware, UTC).

    ``others`` are her other clients: it may turn out to be about one of them.
    """

    issue: Issue
    engagement: Engagement
    assistant: Assistant
    at: datetime
    others: tuple[Engagement, ...] = ()

    @property
    def client(self) -> Client:
        """Who would decide."""
        return self.engagement.client

    @property
    def agreement(self) -> Agreement:
        """What was agreed."""
        return self.engagement.agreement

    @property
    def area(self) -> Area:
        """The issue's area of work; without one, or when it has been agreed away, *consult* holds."""
        found = (area for area in self.agreement.areas if area.name == self.issue.area)
        return next(found, Area(""))

    @property
    def level(self) -> Level:
        """How far the decision is hers."""
        return self.area.level

    @property
    def boundaries(self) -> tuple[Boundary, ...]:
        """What she may decide alone here; without an area, everything she may decide alone anywhere."""
        here = {"", self.issue.area}
        return tuple(each for each in self.agreement.boundaries if not self.issue.area or each.area in here)

    @property
    def letters(self) -> tuple[str, ...]:
        """The letters of the options there are."""
        return LETTERS[: len(self.issue.options)]

    @property
    def can_be_sent(self) -> bool:
        """Whether there is something to choose between."""
        return len(self.issue.options) >= 2

    def with_issue(self, issue: Issue) -> Draft:
        """Return the same with the issue as given."""
        return replace(self, issue=issue)


def draft_of(facts: Facts, at: datetime) -> Draft | None:
    """Return what this dialog is about, or None if the engagement has ended or the issue is gone."""
    day = next((day for day in facts.days if day.engagement.id == facts.about), None)
    if day is None or facts.issue is None:
        return None
    others = tuple(other.engagement for other in facts.days if other is not day)
    return Draft(facts.issue, day.engagement, facts.assistant, at, others)


def sendable(draft: Draft) -> Issue:
    """Return the issue as it may go out: with a title, and nothing promised that agreement or options do not allow.

    A recommendation needs its option, going ahead needs a recommendation and a level from *advise* on, and a time that
    has passed is no deadline.
    """
    issue = draft.issue
    if not issue.title:
        issue = replace(issue, title=issue.impact or (issue.options[0].what if issue.options else issue.tag))
    if issue.recommended not in draft.letters:
        issue = replace(issue, recommended="", why="")
    if not (draft.level.may_go_ahead and issue.recommended):
        issue = replace(issue, without=Without.WAIT)
    if issue.decide_by is not None and issue.decide_by <= draft.at:
        issue = replace(issue, decide_by=None)
    return issue


def in_the_making(facts: Facts) -> tuple[Issue, ...]:
    """Return what is still being written: drafts, and emergencies the client knows of while more is to follow."""
    written = {other.issue for other in facts.open if other.flow == "issue_writeup"}
    return tuple(
        issue
        for issue in facts.issues
        if issue.status is IssueStatus.DRAFT or (issue.status is IssueStatus.OPEN and issue.number in written)
    )
