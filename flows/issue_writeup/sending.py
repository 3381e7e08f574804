"""The exact mail before it goes, and sending it: as a question with options, or at once as an emergency."""

from __future__ import annotations

from dataclasses import astuple, replace
from datetime import timedelta
from hashlib import sha256

from flows.engine.facts import Facts
from flows.engine.step import (
    Begin,
    Button,
    Effect,
    Forget,
    Mail,
    Next,
    Preview,
    SaveIssue,
    Say,
    Text,
    Toast,
    WakeAt,
    text,
)
from flows.issue_writeup.card import CARD, summary
from flows.issue_writeup.choices import button, in_pairs
from flows.issue_writeup.draft import Draft, sendable
from flows.issue_writeup.state import Editing, Previewing, State, Talk, Told
from flows.shared.floor import waiting_report
from flows.shared.issue import LETTERS, Issue, IssueStatus
from flows.shared.issue_letter import IssueLetter, IssueLetterKind

FRESH_FOR = timedelta(minutes=10)  # an older preview is shown again before it is sent
REST_AFTER = timedelta(hours=1)  # an emergency is dealt with first; then what helps to decide
READS_GLADLY = 115  # words of hers; what stands around them takes the rest of two hundred
SECTIONS = ("problem", "since", "impact", "cost", "area", "tried", "recommend", "by", "without", "stops", "client")


def letter(draft: Draft, kind: IssueLetterKind) -> IssueLetter:
    """Return the mail as it would be sent at the draft's moment."""
    issue = replace(sendable(draft), emergency=True) if kind is IssueLetterKind.EMERGENCY else sendable(draft)
    return IssueLetter(kind, draft.engagement, draft.assistant, draft.at, issue)


def wording(shown: IssueLetter) -> str:
    """Return a short stand-in for a mail's words: equal as long as everything it is written from is equal."""
    made_of = (shown.kind, shown.engagement.client, shown.assistant.name, shown.assistant.zone, shown.issue)
    return sha256(repr(made_of).encode("utf-8", "backslashreplace")).hexdigest()[:16]


def preview(draft: Draft, talk: Talk, *, fresh: bool = False, notice: Text | None = None) -> Next[State]:
    """Show the mail word for word; without two options show what is missing instead, since nothing can be chosen."""
    if not draft.can_be_sent:
        return _not_yet(draft, talk, fresh=fresh, notice=notice)
    shown = letter(draft, IssueLetterKind.DECISION)
    notices = [each for each in (notice, _too_late(draft), _too_long(draft.issue)) if each]
    head = text("issue-writeup-preview", contact=draft.client.contact_name)
    rows = ((button("send"), button("edit")), _ends(draft))
    say = Say((*notices, head, Preview(shown)), rows, card=CARD, fresh=fresh)
    state = Previewing(draft.at, wording(shown), replace(talk, typed=0))
    return Next(state, (Forget(("pause",)), SaveIssue(draft.issue), say))


def _ends(draft: Draft) -> tuple[Button, ...]:
    """The ways out without the mail; once the client knows of the emergency, there is only one."""
    if draft.issue.status is not IssueStatus.DRAFT:
        return (button("not-needed", "not_needed"),)
    return (button("solved"), button("drop"))


def _not_yet(draft: Draft, talk: Talk, *, fresh: bool, notice: Text | None) -> Next[State]:
    missing = "A" if not draft.issue.options else "B"
    words = text("issue-writeup-two-options", contact=draft.client.contact_name)
    add = Button(text("issue-writeup-button-add", letter=missing), f"edit option {missing}")
    emergency = () if draft.issue.emergency else ((button("emergency"),),)
    lines = (*((notice,) if notice else ()), *summary(draft), text("gap"), words)
    say = Say(lines, ((add, button("edit")), _ends(draft), *emergency), card=CARD, fresh=fresh)
    return Next(Previewing(draft.at, "", replace(talk, typed=0)), (Forget(("pause",)), SaveIssue(draft.issue), say))


def _too_late(draft: Draft) -> Text | None:
    by = draft.issue.decide_by
    return text("issue-writeup-deadline-over") if by is not None and by <= draft.at else None


def _too_long(issue: Issue) -> Text | None:
    """A mail that takes longer than a minute is still hers to send; she is told how long it is."""
    written = " ".join(each for each in _strings(astuple(issue)))
    count = len(written.split())
    return text("issue-writeup-long-mail", count=count) if count > READS_GLADLY else None


def _strings(values: tuple[object, ...]) -> list[str]:
    found: list[str] = []
    for value in values:
        found += _strings(value) if isinstance(value, tuple) else [value] if isinstance(value, str) else []
    return found


def emergency(draft: Draft, talk: Talk, *, notice: Text | None = None) -> Next[State]:
    """Show what goes out at once, with whatever is known; one tap sends it."""
    shown = letter(draft, IssueLetterKind.EMERGENCY)
    head = text("issue-writeup-preview-emergency", contact=draft.client.contact_name)
    say = Say(
        (*((notice,) if notice else ()), head, Preview(shown)),
        ((button("send-now", "send"),), (button("no-emergency", "back"),)),
        card=CARD,
    )
    state = Previewing(draft.at, wording(shown), talk, emergency=True)
    return Next(state, (Forget(("pause",)), SaveIssue(draft.issue), say))


def send(state: Previewing, draft: Draft, facts: Facts) -> Next[State]:
    """Send what was previewed; a preview that would not read the same any more is shown again instead."""
    kind = IssueLetterKind.EMERGENCY if state.emergency else IssueLetterKind.DECISION
    then = replace(draft, at=state.at)
    shown, current = letter(then, kind), letter(draft, kind)
    if draft.at - state.at > FRESH_FOR:
        return _again(state, draft, "issue-writeup-preview-again")
    if wording(shown) != state.wording or wording(current) != state.wording:
        return _again(state, draft, "issue-writeup-changed-again")
    return _emergency_sent(state, draft, shown) if state.emergency else _sent(draft, shown, facts)


def _again(state: Previewing, draft: Draft, why: str) -> Next[State]:
    shown = (
        emergency(draft, state.talk, notice=text(why))
        if state.emergency
        else preview(draft, state.talk, fresh=True, notice=text(why))
    )
    return replace(shown, effects=(*shown.effects, Toast(text(why))))


def _sent(draft: Draft, shown: IssueLetter, facts: Facts) -> Next[State]:
    """Hand the mail over; from here the escalation follows it."""
    issue = replace(sendable(draft), status=IssueStatus.OPEN, sent_at=draft.at)
    words = text("issue-writeup-sent", contact=draft.client.contact_name, tag=issue.tag)
    effects: tuple[Effect, ...] = (Forget(), *_go_out(issue, shown, "decision"), Say((words,), card=CARD))
    return Next(None, (*effects, *waiting_report(facts)))


def _emergency_sent(state: Previewing, draft: Draft, shown: IssueLetter) -> Next[State]:
    """The client knows; what helps to decide is asked later."""
    issue = replace(sendable(draft), status=IssueStatus.OPEN, emergency=True, sent_at=draft.at)
    words = text("issue-writeup-told", contact=draft.client.contact_name, tag=issue.tag)
    said = Say((words,), ((button("options-now", "continue"), button("not-needed", "not_needed")),), card=CARD)
    talk = replace(state.talk, passed=state.talk.passed | {"mine"})
    return Next(Told(talk), (*_go_out(issue, shown, "emergency"), said, WakeAt("rest", draft.at + REST_AFTER)))


def _go_out(issue: Issue, shown: IssueLetter, what: str) -> tuple[Effect, ...]:
    """Keep the issue as it was sent, post the mail, and let the escalation know."""
    return (
        SaveIssue(issue),
        Mail(shown, f"issue:{issue.number}:{what}"),
        Begin("escalation", "sent", issue.engagement, issue=issue.number),
    )


def edit_menu(draft: Draft, talk: Talk) -> Next[State]:
    """Ask which part to change."""
    options = [
        Button(text("issue-writeup-option-label", letter=each), f"edit option {each}")
        for each in LETTERS[: len(draft.issue.options) + 1]
    ]
    parts = [button(f"edit-{each}", f"edit {each}") for each in SECTIONS if _can_change(each, draft)]
    rows = (*in_pairs(parts), tuple(options), (button("preview"),))
    words = text("issue-writeup-edit-what", client=draft.client.short, tag=draft.issue.tag)
    return Next(Editing(talk), (Say((words,), rows, card=CARD),))


def _can_change(section: str, draft: Draft) -> bool:
    match section:
        case "area":
            return bool(draft.agreement.areas)
        case "client":
            return bool(draft.others) and draft.issue.status is IssueStatus.DRAFT
        case "recommend":
            return draft.can_be_sent
        case "without":
            return draft.level.may_go_ahead and bool(draft.issue.recommended)
        case _:
            return True
