"""A mistake report: what happened, its effect, how it was fixed, how it will not happen again. Never counted.

It is kept for the record, and the client gets it only if she sends it.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

from flows.engine.facts import Facts
from flows.engine.step import (
    Began,
    Button,
    Event,
    Forget,
    Line,
    Mail,
    Next,
    Pressed,
    Preview,
    Said,
    SaveMistake,
    Say,
    Text,
    TimeUp,
    Toast,
    WakeAt,
    text,
)
from flows.issue_writeup.answers import MOST_WORDS
from flows.issue_writeup.asking import PATIENCE
from flows.issue_writeup.choices import button
from flows.issue_writeup.phrases import blames, is_question
from flows.issue_writeup.state import Confessed, Confessing, State
from flows.shared.agreement import Engagement
from flows.shared.floor import others_step_back, waiting_report
from flows.shared.free_text import cut
from flows.shared.issue import Mistake
from flows.shared.issue_letter import IssueLetter, IssueLetterKind

CARD = "mistake"
PARTS = ("happened", "effect", "fixed", "prevented")
FRESH_FOR = timedelta(minutes=10)
_SHORT = 100  # characters of one part on the card


def step(state: State | None, event: Event, facts: Facts) -> Next[State]:
    """Take one step of the report about a mistake."""
    day = next((day for day in facts.days if day.engagement.id == facts.about), None)
    if day is None:
        return Next(None)  # the engagement has ended
    form = _Form(day.engagement, facts, event)
    match state:
        case Confessing():
            return form.asking(state)
        case Confessed():
            return form.shown(state)
        case _:
            return form.begun()


class _Form:
    """One step of it: whose it is, what is known, and what has just happened."""

    __slots__ = ("engagement", "event", "facts")

    def __init__(self, engagement: Engagement, facts: Facts, event: Event) -> None:
        self.engagement, self.facts, self.event = engagement, facts, event

    @property
    def contact(self) -> str:
        return self.engagement.client.contact_name

    def begun(self) -> Next[State]:
        """Ask what happened, unless she came with the words."""
        words = self.event.words.strip()[:MOST_WORDS] if isinstance(self.event, Began) else ""
        mistake = Mistake(self.engagement.id, words, "", "", "", self.event.at)
        return self.ask(Confessing("effect" if words else "happened", mistake), fresh=True)

    def asking(self, state: Confessing) -> Next[State]:
        match self.event:
            case Said(words=words):
                return self.said(state, words.strip()[:MOST_WORDS])
            case Began(why="cancel" | "wait") | Pressed(choice="later"):
                return self.pause(state)
            case TimeUp(timer="pause"):
                paused = self.pause(state)
                return replace(paused, effects=(*paused.effects, *waiting_report(self.facts)))
            case Began() | Pressed(choice="continue"):
                return self.ask(replace(state, paused=False, weak=""), fresh=True)
            case Pressed(choice=choice):
                return self.tapped(state, choice)
            case _:
                return Next(state, asks=not state.paused)

    def tapped(self, state: Confessing, choice: str) -> Next[State]:
        match choice:
            case "keep_anyway" if state.weak:
                return self.go_on(state, state.weak)
            case "skip":
                return self.go_on(state, getattr(state.mistake, state.part))
            case "back":
                return self.ask(replace(state, part=PARTS[max(0, PARTS.index(state.part) - 1)], weak=""))
            case "drop":
                return self.end("dropped")
            case _:
                return Next(state, (Toast(text("issue-writeup-choice-gone")),), asks=not state.paused)

    def said(self, state: Confessing, words: str) -> Next[State]:
        """Keep the words, unless they are a question or put it on somebody: then one remark first."""
        if not state.remarked and _remark(words, self.contact):
            return self.ask(replace(state, weak=words, remarked=True))
        return self.go_on(state, words)

    def go_on(self, state: Confessing, words: str) -> Next[State]:
        mistake = _with_part(state.mistake, state.part, words)
        rest = PARTS[PARTS.index(state.part) + 1 :]
        if state.chosen or not rest:
            return self.show(mistake)
        return self.ask(Confessing(rest[0], mistake, remarked=state.remarked))

    def ask(self, state: Confessing, *, fresh: bool = False) -> Next[State]:
        remark = _remark(state.weak, self.contact) if state.weak else None
        words = remark or text(f"issue-writeup-mistake-{state.part}", contact=self.contact)
        back = (button("back"),) if state.part != PARTS[0] else ()
        on = button("keep-anyway", "keep_anyway") if remark else button("skip")
        say = Say(
            (*self.summary(state.mistake), text("gap"), words),
            ((*back, on, button("later")),),
            card=CARD,
            fresh=fresh,
        )
        wait = WakeAt("pause", self.event.at + PATIENCE)
        return Next(state, (say, wait, *others_step_back(self.facts)), asks=True)

    def summary(self, mistake: Mistake) -> tuple[Line, ...]:
        said = (words for part in PARTS if (words := getattr(mistake, part)))
        heading = text("issue-writeup-mistake-heading", client=self.engagement.client.short)
        return (heading, *(text("issue-writeup-plain", words=cut(words, _SHORT)) for words in said))

    def pause(self, state: Confessing) -> Next[State]:
        lines = (*self.summary(state.mistake), text("gap"), text("issue-writeup-mistake-paused"))
        say = Say(lines, ((button("continue"), button("drop")),), card=CARD)
        return Next(replace(state, paused=True), (Forget(("pause",)), say))

    def show(self, mistake: Mistake, notice: Text | None = None, *, fresh: bool = False) -> Next[State]:
        """Show the mail; whether it goes is up to her."""
        mistake = replace(mistake, at=self.event.at)
        head = text("issue-writeup-mistake-preview", contact=self.contact)
        rows = (
            (Button(text("issue-writeup-button-send-to", contact=self.contact), "send"), button("keep")),
            (button("edit"), button("drop")),
        )
        lines = (*((notice,) if notice else ()), head, Preview(self.letter(mistake)))
        return Next(Confessed(mistake), (Forget(("pause",)), Say(lines, rows, card=CARD, fresh=fresh)))

    def letter(self, mistake: Mistake) -> IssueLetter:
        her = self.facts.assistant
        return IssueLetter(IssueLetterKind.MISTAKE, self.engagement, her, mistake.at, mistake=mistake)

    def shown(self, state: Confessed) -> Next[State]:
        match self.event:
            case Pressed(choice="send"):
                return self.send(state.mistake)
            case Pressed(choice="keep"):
                return self.end("kept", SaveMistake(state.mistake))
            case Pressed(choice="edit"):
                return self.edit(state)
            case Pressed(choice="drop"):
                return self.end("dropped")
            case Pressed(choice=choice) if choice.removeprefix("edit ") in PARTS:
                return self.ask(Confessing(choice.removeprefix("edit "), state.mistake, chosen=True, remarked=True))
            case Began(why="mistake"):
                return self.show(state.mistake, fresh=True)
            case Pressed(choice="preview"):
                return self.show(state.mistake)
            case _:
                return Next(state)

    def send(self, mistake: Mistake) -> Next[State]:
        """Send what was shown; if that was a while ago, show it again first."""
        if self.event.at - mistake.at > FRESH_FOR:
            return self.show(mistake, text("issue-writeup-preview-again"), fresh=True)
        mail = Mail(self.letter(mistake), f"mistake:{mistake.engagement}:{mistake.at:%Y%m%d%H%M%S}")
        return self.end("sent", SaveMistake(mistake), mail)

    def edit(self, state: Confessed) -> Next[State]:
        rows = tuple((button(f"edit-{part}", f"edit {part}"),) for part in PARTS)
        words = text("issue-writeup-mistake-edit")
        return Next(state, (Say((words,), (*rows, (button("preview"),)), card=CARD),))

    def end(self, how: str, *effects: Mail | SaveMistake) -> Next[State]:
        words = text(f"issue-writeup-mistake-{how}", contact=self.contact, client=self.engagement.client.short)
        return Next(None, (Forget(), *effects, Say((words,), card=CARD), *waiting_report(self.facts)))


def _with_part(mistake: Mistake, part: str, words: str) -> Mistake:
    fields: dict[str, Any] = {part: words}
    return replace(mistake, **fields)


def _remark(words: str, contact: str) -> Text | None:
    if is_question(words):
        return text("issue-writeup-mistake-question")
    return text("issue-writeup-coach-blame", contact=contact) if blames(words) else None
