"""Where an answer leads: to the coach's one remark, the next open step, or the exact preview."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from flows.engine.facts import Facts
from flows.engine.step import Next, SaveIssue, Say, Text, WakeAt, text
from flows.issue_writeup import answers, coach, sending
from flows.issue_writeup.answers import Answer
from flows.issue_writeup.card import CARD, card, summary
from flows.issue_writeup.choices import button
from flows.issue_writeup.delegation import likely_area
from flows.issue_writeup.draft import Draft
from flows.issue_writeup.questions import next_question, question_before
from flows.issue_writeup.state import Asking, Paused, Read, State, Talk
from flows.shared.floor import others_step_back
from flows.shared.issue import LETTERS, IssueStatus

PATIENCE = timedelta(minutes=30)  # a question nobody answers steps aside: what is typed later is about something else
FOLLOW_AFTER = 3  # typed answers below the card before it is posted anew at the bottom
MOST_READ = 30  # messages that are remembered, so that editing one of them edits its answer


def advance(draft: Draft, talk: Talk, facts: Facts, *, fresh: bool = False, notice: Text | None = None) -> Next[State]:
    """Ask the next open step, or show the mail when there is none."""
    draft = _with_area(draft, talk)
    question = next_question(draft, talk)
    if not question:
        return sending.preview(draft, talk, fresh=fresh, notice=notice)
    return ask(Asking(question, talk), draft, facts, fresh=fresh, notice=notice)


def _with_area(draft: Draft, talk: Talk) -> Draft:
    """Guess the area from her words; the next step shows it and lets her change it."""
    issue = draft.issue
    if issue.area or "area" in talk.passed:
        return draft
    return draft.with_issue(replace(issue, area=likely_area(issue.title, draft.agreement)))


def ask(state: Asking, draft: Draft, facts: Facts, *, fresh: bool = False, notice: Text | None = None) -> Next[State]:
    """Show the card with a step and wait for the answer; after a while it steps aside by itself."""
    shown = card(state, draft, fresh=fresh, notice=notice)
    wait = WakeAt("pause", draft.at + PATIENCE)
    return Next(state, (SaveIssue(draft.issue), shown, wait, *others_step_back(facts)), asks=True)


def take_words(state: Asking, words: str, message: int, draft: Draft, facts: Facts) -> Next[State]:
    """Keep a typed answer, unless it has earned a remark that comes first."""
    talk = _heard(state.talk, message, state.question)
    fresh = talk.typed >= FOLLOW_AFTER
    state = replace(state, talk=replace(talk, typed=0) if fresh else talk)
    answer = answers.typed(state.question, words, draft, chosen=state.chosen)
    after = draft.with_issue(answer.issue)
    if not answer.usable:
        return ask(replace(state, weak=""), after, facts, fresh=fresh, notice=_not_usable(state.question))
    weak = next((each for each in _touched(state.question, draft, after) if _weak(each, words, state, after)), "")
    if weak:
        return _remark(replace(state, question=weak, weak=words), answer, draft, facts, fresh=fresh)
    return go_on(state, answer, draft, facts, fresh=fresh)


def _remark(state: Asking, answer: Answer, draft: Draft, facts: Facts, *, fresh: bool) -> Next[State]:
    """Say what is weak about an answer; it is written down meanwhile, unless it is no answer at all."""
    after, talk = draft.with_issue(answer.issue), state.talk
    remark = coach.look(state.question, state.weak, after)
    holds = remark is not None and remark.holds
    passed = talk.passed if holds else talk.passed | (answer.passed - {state.question})
    remarked = replace(talk, passed=passed, remarked=talk.remarked | {state.question})
    return ask(replace(state, talk=remarked), draft if holds else after, facts, fresh=fresh)


def _heard(talk: Talk, message: int, question: str) -> Talk:
    read = tuple(each for each in talk.read if each.message != message)
    known = (*read, Read(message, question)) if message else read
    return replace(talk, read=known[-MOST_READ:], typed=talk.typed + 1)


def _touched(question: str, before: Draft, after: Draft) -> tuple[str, ...]:
    """The steps an answer was for: the one asked, or each option of several in one message."""
    if not question.startswith("option "):
        return (question,)
    changed = (each for each in LETTERS if before.issue.option(each) != after.issue.option(each))
    return tuple(f"option {each}" for each in changed if after.issue.option(each))


def _weak(question: str, words: str, state: Asking, after: Draft) -> bool:
    """Whether the coach has something to say that it has not said about this step before."""
    return question not in state.talk.remarked and coach.look(question, words, after) is not None


def _not_usable(question: str) -> Text:
    return text("issue-writeup-which-letter" if question == "recommend" else "issue-writeup-tap-one")


def go_on(state: Asking, answer: Answer, draft: Draft, facts: Facts, *, fresh: bool = False) -> Next[State]:
    """Lead on from an answer: to its follow-up, back to the mail she wanted to change, or to the next open step."""
    after = draft.with_issue(answer.issue)
    talk = replace(state.talk, passed=state.talk.passed | answer.passed)
    if state.question == "emergency":
        return sending.emergency(after, talk)
    if answer.follow_up:
        return ask(Asking(answer.follow_up, talk, state.chosen), after, facts, fresh=fresh)
    if state.chosen and state.question == "recommend" and after.issue.recommended and not after.issue.why:
        return ask(Asking("why", talk, chosen=True), after, facts, fresh=fresh)
    if state.chosen:
        return sending.preview(after, talk, fresh=fresh)
    return advance(after, talk, facts, fresh=fresh)


def skip(state: Asking, draft: Draft, facts: Facts) -> Next[State]:
    """Pass a step over; nothing tried yet earns its remark first."""
    if state.question == "tried" and "tried" not in state.talk.remarked and not draft.issue.attempts:
        remarked = replace(state.talk, remarked=state.talk.remarked | {"tried"})
        return ask(replace(state, talk=remarked, weak="-"), draft, facts)
    return go_on(state, Answer(draft.issue, frozenset({state.question})), draft, facts)


def keep(state: Asking, draft: Draft, facts: Facts) -> Next[State]:
    """Keep a weak answer as it is."""
    remark = coach.look(state.question, state.weak, draft)
    answer = Answer(draft.issue)
    if remark is not None and remark.holds:
        answer = answers.typed(state.question, state.weak, draft, chosen=state.chosen)
    return go_on(state, replace(answer, passed=answer.passed | {state.question}), draft, facts)


def take_better(state: Asking, draft: Draft, facts: Facts) -> Next[State]:
    """Take the shorter title the coach made of her own words."""
    return go_on(state, Answer(answers.shorter_title(draft.issue)), draft, facts)


def back(state: Asking, draft: Draft, facts: Facts) -> Next[State]:
    """Return to the step before, or to the mail if she came from there."""
    if state.chosen:
        return sending.preview(draft, state.talk)
    before = question_before(state.question, draft)
    if not before:
        return advance(draft, state.talk, facts)
    return ask(Asking(before, state.talk), draft, facts)


def pause(state: Asking, draft: Draft) -> Next[State]:
    """Put the write-up aside; it comes back at the same step, minutes or days later."""
    lines = (*summary(draft), text("gap"), text("issue-writeup-paused"))
    end = button("drop") if draft.issue.status is IssueStatus.DRAFT else button("not-needed", "not_needed")
    buttons = ((button("continue"), end),)
    return Next(
        Paused(state.question, state.talk, state.chosen), (SaveIssue(draft.issue), Say(lines, buttons, card=CARD))
    )


def resume(state: State | None, draft: Draft, facts: Facts, *, notice: Text | None = None) -> Next[State]:
    """Come back to where it was left: the same step, or the mail as it would go out now."""
    if isinstance(state, Asking | Paused):
        return ask(Asking(state.question, state.talk, state.chosen), draft, facts, fresh=True, notice=notice)
    talk = getattr(state, "talk", Talk())
    return advance(draft, talk, facts, fresh=True, notice=notice)
