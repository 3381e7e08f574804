"""The card: what has been written so far, and the one thing that is asked next."""

from __future__ import annotations

from flows.engine.step import Button, Line, Say, Text, text
from flows.issue_writeup import coach
from flows.issue_writeup.choices import button, step_buttons
from flows.issue_writeup.delegation import agreed_lines
from flows.issue_writeup.draft import Draft
from flows.issue_writeup.questions import question_before
from flows.issue_writeup.state import Asking
from flows.shared.clock_words import moment
from flows.shared.free_text import cut
from flows.shared.issue import Attempt, Option, Without

CARD = "card"
SHORT = 100  # characters of one answer on the card; the preview shows it whole
MOST_SOPS = 3
BEFORE_OPTIONS = frozenset({"problem", "since", "impact", "cost", "area", "mine"})  # where an emergency shows itself
SETTLED_BY_A_TAP = frozenset({"mine", "option C"})  # one of their buttons says that there is nothing to add


def card(state: Asking, draft: Draft, *, fresh: bool = False, notice: Text | None = None) -> Say:
    """Return the card with its step, or with the remark the last answer has earned."""
    remark = coach.look(state.question, state.weak, draft) if state.weak else None
    lines = [*summary(draft), text("gap"), *((notice,) if notice else ())]
    if remark is None:
        return Say((*lines, *question_lines(state.question, draft)), _buttons(state, draft), card=CARD, fresh=fresh)
    better = (button("take-this", "better"),) if remark.better else ()
    ready = step_buttons(state.question, draft) if remark.holds or state.question == "by" else ()
    rows = (*ready, (*better, button("keep-anyway", "keep_anyway")), _way_back(state, draft))
    return Say((*lines, remark.words), rows, card=CARD, fresh=fresh)


def _buttons(state: Asking, draft: Draft) -> tuple[tuple[Button, ...], ...]:
    return (*step_buttons(state.question, draft), *_frame(state, draft))


def _frame(state: Asking, draft: Draft) -> tuple[tuple[Button, ...], ...]:
    """The way back, on, aside, and the emergency exit while the mail has not gone out yet."""
    if state.chosen or state.question in {"outcome", "emergency"}:
        back = button("back-to-mail", "back") if state.chosen else button("back")
        return ((back, button("skip")) if state.question == "outcome" else (back,),)
    way_back = _way_back(state, draft)
    if draft.can_be_sent:
        return (way_back, (button("preview"),))
    emergency = state.question in BEFORE_OPTIONS and not draft.issue.emergency
    return (way_back, (button("emergency"),)) if emergency else (way_back,)


def _way_back(state: Asking, draft: Draft) -> tuple[Button, ...]:
    back = (button("back"),) if question_before(state.question, draft) else ()
    on = () if state.weak or state.question in SETTLED_BY_A_TAP else (button("skip"),)
    return (*back, *on, button("later"))


def summary(draft: Draft) -> tuple[Line, ...]:
    """Return the write-up so far, line by line."""
    issue = draft.issue
    lines: list[Line] = [text("issue-writeup-heading", client=draft.client.short, tag=issue.tag)]
    if issue.title:
        words = cut(issue.title, SHORT)
        lines.append(text("issue-writeup-since", words=words, since=issue.since) if issue.since else _plain(words))
    if issue.impact:
        lines.append(text("issue-writeup-impact", words=cut(issue.impact, SHORT)))
    if issue.cost_of_waiting:
        lines.append(text("issue-writeup-waiting", words=cut(issue.cost_of_waiting, SHORT)))
    if issue.attempts:
        lines.append(text("issue-writeup-tried", words=" · ".join(_attempt(each) for each in issue.attempts)))
    lines += [_option(letter, draft) for letter in draft.letters]
    return (*lines, *_outlook(draft))


def _outlook(draft: Draft) -> list[Line]:
    """By when, and what happens without an answer."""
    issue = draft.issue
    lines: list[Line] = []
    if issue.why:
        lines.append(text("issue-writeup-why", words=cut(issue.why, SHORT)))
    if issue.decide_by is not None:
        lines.append(text("issue-writeup-by", moment=deadline_words(draft)))
    if issue.without is Without.GO_AHEAD and issue.recommended:
        lines.append(text("issue-writeup-goes-ahead", letter=issue.recommended))
    elif issue.stops:
        lines.append(text("issue-writeup-stops", words=cut(issue.stops, SHORT)))
    return lines


def deadline_words(draft: Draft) -> Text | str:
    """Return the deadline on the client's clock, and on hers where that differs."""
    by = draft.issue.decide_by
    return "" if by is None else moment(by, draft.client.zone, draft.assistant.zone)


def _plain(words: str) -> Text:
    return text("issue-writeup-plain", words=words)


def _attempt(each: Attempt) -> str:
    return cut(f"{each.action} → {each.result}" if each.result else each.action, SHORT)


def _option(letter: str, draft: Draft) -> Text:
    option = draft.issue.option(letter) or Option("")
    words: str | Text = cut(" · ".join(filter(None, (option.what, option.effort, option.risk))), SHORT)
    if option.reversible is not None:
        words = text("issue-writeup-undoable" if option.reversible else "issue-writeup-final", words=words)
    key = "issue-writeup-option-recommended" if letter == draft.issue.recommended else "issue-writeup-option"
    return text(key, letter=letter, words=words)


def question_lines(question: str, draft: Draft) -> tuple[Line, ...]:
    """Return what the card asks: one or two short lines, with what was agreed where that decides."""
    contact, issue = draft.client.contact_name, draft.issue
    step, _, letter = question.partition(" ")
    match step:
        case "mine":
            return (text("issue-writeup-ask-mine"), *agreed_lines(draft))
        case "tried":
            sops = tuple(text("issue-writeup-sop", link=link) for link in draft.area.sop[:MOST_SOPS])
            return (text("issue-writeup-ask-tried"), *sops)
        case "option":
            return (text(f"issue-writeup-ask-option-{letter.lower()}", contact=contact),)
        case "why":
            return (text("issue-writeup-ask-why", letter=issue.recommended),)
        case "by":
            return (text("issue-writeup-ask-by", contact=contact),)
        case "without":
            return (text("issue-writeup-ask-without", contact=contact),)
        case _:
            return (text(f"issue-writeup-ask-{step}", contact=contact),)
