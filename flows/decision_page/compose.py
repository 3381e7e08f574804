"""Decides what the page shows: the question while it is open, otherwise what was decided, by whom, and what now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from flows.decision_page.choices import letters, options, other_answers
from flows.decision_page.notice import notice
from flows.decision_page.view import Chosen, DecisionPage, Fact, Visit
from flows.engine.step import Text, text
from flows.shared.agreement import Engagement
from flows.shared.clock_words import moment
from flows.shared.issue import UNDO_WITHIN, Decision, Issue, IssueStatus, Via, Without
from flows.shared.people import Assistant
from flows.shared.working_time import local_date


@dataclass(frozen=True, slots=True)
class Case:
    """What a page is about: an issue, between whom it is, and who looks at it now."""

    issue: Issue
    engagement: Engagement
    assistant: Assistant
    visit: Visit

    @property
    def name(self) -> str:
        """The assistant, as the page speaks of her."""
        return self.assistant.first_name


def compose(case: Case) -> DecisionPage:
    """Return the page for a visit. A draft has no page: nobody has a link to it."""
    issue, client, visit = case.issue, case.engagement.client, case.visit
    page = DecisionPage(
        language=client.language,
        zone=client.zone,
        label=text("decision-page-label", client=client.short, tag=issue.tag),
        title=issue.title,
        lead=_lead(case),
        open=_can_be_chosen(issue),
        notice=notice(issue, visit, case.name),
        refused=visit.remark is not None,
        facts=tuple(_facts(case)),
        options=options(issue, visit, case.name),
        footer=_footer(case),
    )
    if visit.pressed and not visit.taken:
        lead = text("decision-page-being-written", name=case.name)
        return replace(page, lead=lead, open=False, looks_again=True)
    if issue.status is IssueStatus.OPEN:
        return replace(page, others=other_answers(issue, visit, case.name), without=_without(case))
    return _with_decision(page, case)


def _can_be_chosen(issue: Issue) -> bool:
    """While the question is open; and after *none of these*, which chose nothing."""
    return issue.status is IssueStatus.OPEN or (
        issue.status is IssueStatus.DECIDED and issue.decision is not None and not issue.decision.choice
    )


def _lead(case: Case) -> Text:
    match case.issue.status:
        case IssueStatus.SOLVED_MYSELF:
            return text("decision-page-solved", name=case.name)
        case IssueStatus.DROPPED:
            return text("decision-page-dropped")
        case IssueStatus.DONE:
            return text("decision-page-done", name=case.name)
        case IssueStatus.DECIDED if case.issue.decision is not None:
            return _decided(case.issue.decision, case)
        case _:
            return _ask(case)


def _ask(case: Case) -> Text:
    """Choose A or B by Friday noon."""
    issue, by = case.issue, case.issue.decide_by
    if not issue.options:
        return text("decision-page-emergency", name=case.name)
    if by is None:
        return _and_recommend(text("decision-page-ask-any-time", which=letters(issue)), case)
    key = "decision-page-ask-overdue" if by <= case.visit.at else "decision-page-ask"
    until = moment(by, case.engagement.client.zone, case.assistant.zone)
    return _and_recommend(text(key, which=letters(issue), by=until, name=case.name), case)


def _and_recommend(ask: Text, case: Case) -> Text:
    letter = case.issue.recommended
    return text("decision-page-ask-recommended", ask=ask, name=case.name, letter=letter) if letter else ask


def _decided(decision: Decision, case: Case) -> Text:
    letter, whose = decision.choice, "you" if decision.by == case.visit.address else "somebody"
    if decision.via is Via.DEFAULT:
        return text("decision-page-went-ahead", letter=letter, name=case.name)
    return text(f"decision-page-{whose}-chose", letter=letter) if letter else text(f"decision-page-{whose}-chose-none")


def _facts(case: Case) -> Iterator[Fact]:
    issue = case.issue
    kpi = case.engagement.agreement.kpi(issue.kpi)
    tried = tuple(f"{each.action} → {each.result}" if each.result else each.action for each in issue.attempts)
    for fact in (
        Fact(text("decision-page-when"), issue.since),
        Fact(text("decision-page-impact"), issue.impact),
        Fact(text("decision-page-holds-up"), kpi.name if kpi else ""),
        Fact(text("decision-page-cost"), issue.cost_of_waiting),
        Fact(text("decision-page-tried"), items=tried),
    ):
        if fact.words or fact.items:
            yield fact


def _without(case: Case) -> Text | None:
    """What happens if no answer comes; nothing is said of what has been promised for a moment that is over."""
    issue = case.issue
    if not issue.options or issue.decide_by is None or issue.decide_by <= case.visit.at:
        return None
    if issue.without is Without.GO_AHEAD and issue.recommended:
        return text("decision-page-without-go-ahead", name=case.name, letter=issue.recommended)
    if issue.stops:
        return text("decision-page-without-stops", name=case.name, stops=issue.stops)
    return text("decision-page-without-waits", name=case.name)


def _with_decision(page: DecisionPage, case: Case) -> DecisionPage:
    issue, decision = case.issue, case.issue.decision
    outcome = (Fact(text("decision-page-outcome"), issue.outcome),) if issue.outcome else ()
    if decision is None:
        return replace(page, outcome=outcome)
    option = issue.option(decision.choice)
    chosen = Chosen(decision.choice, option.what if option else "", decision.comment, _how(decision, case))
    return replace(page, outcome=outcome, chosen=chosen, undo=_undo(decision, case))


def _how(decision: Decision, case: Case) -> Text:
    at = moment(decision.at, case.engagement.client.zone, case.assistant.zone)
    match decision.via:
        case Via.DEFAULT:
            return text("decision-page-by-default", at=at)
        case Via.CHAT:
            return text("decision-page-told-directly", at=at, name=case.name)
        case _ if decision.by == case.visit.address:
            return text("decision-page-written-down", at=at, name=case.name)
        case _:
            return text("decision-page-answered-by", at=at, name=case.name, by=decision.by)


def _undo(decision: Decision, case: Case) -> Text | None:
    """What the client chose can be taken back for a while, by whoever of the client's has the link."""
    until = decision.at + UNDO_WITHIN
    if case.issue.status is not IssueStatus.DECIDED or decision.via is Via.DEFAULT or case.visit.at >= until:
        return None
    zone = case.engagement.client.zone
    return text("decision-page-undo-until", until=moment(until, zone, day=local_date(case.visit.at, zone)))


def _footer(case: Case) -> tuple[Text, ...]:
    issue, client = case.issue, case.engagement.client
    link = text("decision-page-footer-link", address=case.visit.address)
    if issue.sent_at is None:
        return (link,)
    return (text("decision-page-footer", name=case.assistant.name, at=moment(issue.sent_at, client.zone)), link)
