"""Words only she can judge: whether it is really the client, and what is meant."""

from __future__ import annotations

from flows.engine.client_event import Doubt
from flows.engine.facts import Facts
from flows.engine.step import Button, Line, Text, text
from flows.escalation.said import LABEL, contact, heading, quote, who
from flows.escalation.state import Heard, Meaning, Thread
from flows.shared.free_text import cut
from flows.shared.issue import LETTERS, Issue

Rows = tuple[tuple[Button, ...], ...]


def looking_card(thread: Thread, issue: Issue, facts: Facts) -> tuple[tuple[Line, ...], Rows]:
    """Show the first of the unread words, and what she can say about them."""
    first = thread.unread[0]
    more = len(thread.unread) - 1
    shown = _doubtful(first, facts) if first.doubt else _unclear(first, thread, issue, facts)
    lines = (heading(issue, facts), *shown[0])
    return (*lines, text("escalation-more-unread", count=more)) if more else lines, shown[1]


def _doubtful(heard: Heard, facts: Facts) -> tuple[tuple[Line, ...], Rows]:
    name = contact(facts)
    lines = (
        text("escalation-somebody-writes", by=heard.by),
        *quote(heard.mail or heard.words),
        _reason(heard, facts),
        *_reads_like(heard),
    )
    yes = Button(text("escalation-button-is-client", contact=name), "trust")
    no = Button(text("escalation-button-not-client", contact=name), "distrust")
    return lines, ((yes, no),)


def _reason(heard: Heard, facts: Facts) -> Text:
    client = facts.day.engagement.client.short
    match heard.doubt:
        case Doubt.STRANGER:
            return text("escalation-doubt-stranger", client=client)
        case Doubt.UNASKED:
            return text("escalation-doubt-unasked", client=client)
        case _:
            return text("escalation-doubt-unproven", client=client)


def _reads_like(heard: Heard) -> tuple[Text, ...]:
    return (text("escalation-reads-like", letter=heard.choice),) if heard.meaning is Meaning.CHOICE else ()


def _unclear(heard: Heard, thread: Thread, issue: Issue, facts: Facts) -> tuple[tuple[Line, ...], Rows]:
    lines = (text("escalation-writes", who=who(heard.by, facts)), *quote(heard.words), text("escalation-what-is-meant"))
    back = Button(text("escalation-button-ask-back"), "ask")
    words = Button(text("escalation-button-only-words"), "take words")
    if issue.over and thread.proposal:
        agreed = Button(text("escalation-button-agreed"), "take agreed")
        refused = Button(text("escalation-button-refused"), "take refused")
        return lines, ((agreed, refused), (words, back))
    question = Button(text("escalation-button-is-question"), "take question")
    return lines, (*option_rows(issue, "take"), (question, words), (back,))


def option_rows(issue: Issue, choice: str) -> Rows:
    """Return a button for each option, and one for none of them; a tap says ``take A`` or ``take none``."""
    rows = tuple(
        (Button(text("escalation-button-option", letter=letter, what=cut(option.what, LABEL)), f"{choice} {letter}"),)
        for letter, option in zip(LETTERS, issue.options, strict=False)
    )
    none = Button(text("escalation-button-none", count=len(rows)), f"{choice} none")
    return (*rows, (none,)) if rows else ()
