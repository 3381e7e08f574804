"""Pieces of what she is told: who it was, which choice, when, and other people's words as they were written."""

from __future__ import annotations

from datetime import datetime

from flows.engine.facts import Facts
from flows.engine.step import Text, text
from flows.shared import clock_words
from flows.shared.free_text import cut
from flows.shared.issue import Decision, Issue, Via

PIECE = 600  # characters of one quotation: escaped, it still fits into a message
LABEL = 40  # characters of an option on a button


def contact(facts: Facts) -> str:
    """Return what she calls the client's contact."""
    return facts.day.engagement.client.contact_name


def who(address: str, facts: Facts) -> str:
    """Return the contact's name for the client's first address; another address is named as it is."""
    client = facts.day.engagement.client
    return client.contact_name if address in {"", *client.emails[:1]} else address


def heading(issue: Issue, facts: Facts) -> Text:
    """Say which issue it is."""
    client = facts.day.engagement.client.short
    return text("escalation-heading", client=client, tag=issue.tag, title=cut(issue.title, 100))


def moment(at: datetime, facts: Facts) -> Text:
    """Write an instant by her clock and, where it differs, by the client's too."""
    return clock_words.moment(at, facts.assistant.zone, facts.day.engagement.client.zone)


def quote(words: str) -> tuple[Text, ...]:
    """Show somebody's words, in pieces that each fit into a message."""
    return tuple(text("escalation-quote", words=words[start : start + PIECE]) for start in range(0, len(words), PIECE))


def chosen(issue: Issue, decision: Decision, facts: Facts) -> Text:
    """Say who chose what, or that nobody did and she goes ahead."""
    option, name = issue.option(decision.choice), who(decision.by, facts)
    what = cut(option.what, 200) if option else ""
    if not decision.choice:
        return text("escalation-has-chosen-none", who=name)
    if decision.via is Via.DEFAULT:
        return text("escalation-goes-ahead", letter=decision.choice, what=what)
    if decision.via is Via.CHAT:
        return text("escalation-told-you", who=name, letter=decision.choice, what=what)
    return text("escalation-has-chosen", who=name, letter=decision.choice, what=what)
