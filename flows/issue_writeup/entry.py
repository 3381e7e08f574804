"""How a write-up begins: which client, which of her drafts, or a new one with the words she came with."""

from __future__ import annotations

from dataclasses import replace

from flows.engine.facts import Facts
from flows.engine.step import Began, Begin, Button, Event, Next, Pressed, Said, Say, text
from flows.issue_writeup.choices import button, in_pairs
from flows.issue_writeup.draft import in_the_making
from flows.issue_writeup.state import Choosing, State
from flows.shared.client_named import clients_named, without_client
from flows.shared.floor import others_step_back
from flows.shared.free_text import cut
from flows.shared.issue import Issue
from flows.shared.report import ReportDay

CARD = "which"
MOST_DRAFTS = 8
_LABEL = 44  # characters of a draft's title on its button


def step(state: State | None, event: Event, facts: Facts) -> Next[State]:
    """Find out what to write up and for whom, then let the write-up itself begin."""
    asked = state if isinstance(state, Choosing) else Choosing()
    match event:
        case Began(why="cancel" | "wait"):
            return Next(None, (Say((text("issue-writeup-not-begun"),), card=CARD),))
        case _ if not facts.days:
            return Next(None, (Say((text("issue-writeup-no-client"),)),))
        case Began(why=why, words=words):
            return _begin(words, "mistake" if why == "mistake" else "new", why, facts)
        case Said(words=words):
            return _which_client(words, asked.form, facts)
        case Pressed(choice=choice):
            return _chosen(asked, choice, facts)
        case _:
            return Next(state)


def _begin(words: str, form: str, why: str, facts: Facts) -> Next[State]:
    drafts = in_the_making(facts)
    if why == "issue" and not words and drafts:
        return _which_draft(drafts, facts)
    return _which_client(words, form, facts)


def _which_draft(drafts: tuple[Issue, ...], facts: Facts) -> Next[State]:
    rows = tuple((_draft_button(issue, facts),) for issue in drafts[-MOST_DRAFTS:])
    words = text("issue-writeup-which-draft", count=len(drafts))
    return _asking(Choosing(), Say((words,), (*rows, (button("new"),)), card=CARD, fresh=True), facts)


def _draft_button(issue: Issue, facts: Facts) -> Button:
    client = next((day.engagement.client.short for day in facts.days if day.engagement.id == issue.engagement), "")
    title = cut(issue.title, _LABEL) if issue.title else client
    return Button(text("issue-writeup-draft", tag=issue.tag, title=title), f"draft {issue.number}")


def _which_client(words: str, form: str, facts: Facts) -> Next[State]:
    """The client she named, her only one, or the one she taps."""
    named = clients_named(words, facts.days) or facts.days
    if len(named) == 1:
        return _write_up(named[0], words, form, facts)
    buttons = [Button(text("issue-writeup-plain", words=day.engagement.client.short), _for(day)) for day in named]
    rows = (*in_pairs(buttons), (button("forget"),))
    asked = text("issue-writeup-which-client")
    return _asking(Choosing(words, form), Say((asked,), rows, card=CARD, fresh=True), facts)


def _asking(state: Choosing, say: Say, facts: Facts) -> Next[State]:
    return Next(state, (say, *others_step_back(facts)), asks=True)


def _for(day: ReportDay) -> str:
    return f"for {day.engagement.id}"


def _chosen(asked: Choosing, choice: str, facts: Facts) -> Next[State]:
    if choice == "forget":
        return Next(None, (Say((text("issue-writeup-not-begun"),), card=CARD),))
    if choice == "new":
        return _which_client("", "new", facts)
    for issue in facts.issues:
        if choice == f"draft {issue.number}":
            named = text("issue-writeup-draft", tag=issue.tag, title=issue.title)
            begin = Begin("issue_writeup", "resume", issue.engagement, issue=issue.number)
            return Next(None, (Say((named,), card=CARD), begin))
    for day in facts.days:
        if choice == _for(day):
            chosen = Say((text("issue-writeup-plain", words=day.engagement.client.short),), card=CARD)
            begun = _write_up(day, asked.words, asked.form, facts)
            return replace(begun, effects=(chosen, *begun.effects))
    return Next(asked, asks=True)


def _write_up(day: ReportDay, words: str, form: str, facts: Facts) -> Next[State]:
    """Begin it: an issue under the next number, a mistake report as one of today."""
    client, words = day.engagement, without_client(words, day) if words else ""
    if form == "mistake":
        begin = Begin("issue_writeup", "mistake", client.id, facts.today, words)
    else:
        begin = Begin("issue_writeup", "new", client.id, words=words, issue=facts.next_issue)
    return Next(None, (begin,))
