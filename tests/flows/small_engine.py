"""The flows played as the engine plays them, with plain values in place of a database, a chat and a post office.

Every state and report goes through the codec, every message is put into words in all three languages, and every mail
is compared with what was shown before it.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any

from agent.carrying_out import ask
from agent.catalogue import FLOWS
from agent.own_client import refuse_others
from agent.words import chat, email
from agent.words.translate import say
from flows.daily_report.schedule import next_opening
from flows.engine.client_event import ClientEvent
from flows.engine.facts import Facts, OpenDialog
from flows.engine.step import (
    Began,
    Begin,
    Effect,
    Event,
    Forget,
    LogDecision,
    Mail,
    Next,
    Preview,
    SaveDayOff,
    SaveEntries,
    SaveIssue,
    SaveMistake,
    SaveReport,
    Say,
    TimeUp,
    Toast,
    WakeAt,
)
from flows.shared.agreement import Engagement
from flows.shared.issue import Issue, Mistake, on_day
from flows.shared.issue_letter import IssueLetterKind
from flows.shared.people import LANGUAGES, Assistant
from flows.shared.report import Entry, LetterKind, Report, ReportDay
from flows.shared.working_time import local_date
from storage.codec import from_json, to_json
from tests.flows.examples import MIA, THURSDAY, at

MOST_BUTTONS = 100  # of one Telegram message
SEEN_BEFORE = {
    *(LetterKind.REPORT, LetterKind.CORRECTION),
    *(IssueLetterKind.DECISION, IssueLetterKind.EMERGENCY, IssueLetterKind.MISTAKE, IssueLetterKind.BOUNDARY),
    *(IssueLetterKind.INFORMATION, IssueLetterKind.QUESTION, IssueLetterKind.SOLVED),
}


@dataclass
class Dialog:
    """An open conversation, its state as it is stored."""

    id: int
    flow: str
    engagement: int | None
    day: date | None
    message: int | None
    issue: int | None = None
    state: str = ""
    state_name: str = ""
    revision: int = 0
    asked: int = 0
    open: bool = True
    shown: str = ""  # the mail's words as last previewed


@dataclass
class Message:
    """A message in the chat as it stands now: words in English, and (choice, revision) of each button."""

    dialog: int
    card: str
    text: str
    buttons: list[tuple[str, int]] = field(default_factory=list)


class SmallEngine:
    """One assistant, her engagements, her chat and her clients' post, on one clock."""

    def __init__(
        self, *engagements: Engagement, her: Assistant = MIA, clock: str = "08:00", day: date = THURSDAY
    ) -> None:
        self.her = her
        self.engagements = engagements
        self.now = at(clock, day)
        self.chat: list[Message] = []
        self.mails: dict[str, Mail] = {}
        self.entries: list[tuple[int, Entry]] = []
        self.reports: dict[tuple[int, date], Report] = {}
        self.issues: dict[int, Issue] = {}
        self.decisions: list[LogDecision] = []
        self.mistakes: list[Mistake] = []
        self.dialogs: list[Dialog] = []
        self.timers: dict[tuple[int, str], datetime] = {}
        self.toast = ""
        self._asked = 0
        self._openings: dict[int, tuple[datetime, date]] = {}
        for engagement in engagements:
            self._plan(engagement, None)

    @property
    def today(self) -> date:
        return local_date(self.now, self.her.zone)

    def open_dialogs(self) -> list[Dialog]:
        return [each for each in self.dialogs if each.open]

    def dialog(
        self, flow: str, engagement: int | None, day: date | None, message: int | None, issue: int | None = None
    ) -> Dialog:
        if issue is not None and engagement is not None:
            assert self.issues.setdefault(issue, Issue(issue, engagement, "")).engagement == engagement
        name = (flow, engagement, day, message, issue)
        for dialog in self.dialogs:
            if (dialog.flow, dialog.engagement, dialog.day, dialog.message, dialog.issue) == name:
                dialog.open = True
                return dialog
        self.dialogs.append(Dialog(len(self.dialogs) + 1, *name))
        return self.dialogs[-1]

    def hear(self, number: int, event: ClientEvent) -> None:
        """A client did something about an issue, by mail or on the page."""
        self.play(self.dialog("escalation", self.issues[number].engagement, None, None, number), event)

    def _plan(self, engagement: Engagement, after: date | None) -> None:
        opening = next_opening(self.her, engagement.agreement.schedule, self.now, after)
        assert opening is not None
        self._openings[engagement.id] = (opening.at, opening.day)

    def next_due(self) -> datetime | None:
        due = [*self.timers.values(), *(each for each, _ in self._openings.values())]
        return min(due, default=None)

    def fire(self, due: datetime) -> None:
        for engagement in self.engagements:
            opens, day = self._openings[engagement.id]
            if opens == due:
                self._plan(engagement, day)
                self.play(self.dialog("daily_report", engagement.id, day, None), Began(self.now, "day"))
                return
        key = next(key for key, each in self.timers.items() if each == due)
        del self.timers[key]
        dialog = next(each for each in self.dialogs if each.id == key[0])
        if dialog.open:
            self.play(dialog, TimeUp(self.now, key[1], due))

    def _facts(self, dialog: Dialog) -> Facts:
        day = dialog.day or self.today
        others = [each for each in self.open_dialogs() if each is not dialog]
        return Facts(
            self.her,
            self.today,
            tuple(self._report_day(engagement, day) for engagement in self.engagements),
            dialog.engagement,
            f"m{dialog.message}" if dialog.message else "",
            tuple(
                OpenDialog(each.flow, each.engagement, each.day, each.state_name, bool(each.asked), each.issue)
                for each in others
            ),
            None if dialog.issue is None else self.issues[dialog.issue],
            tuple(issue for _, issue in sorted(self.issues.items()) if not issue.over),
            max(self.issues, default=0) + 1,
        )

    def _report_day(self, engagement: Engagement, day: date) -> ReportDay:
        own = {on: report for (id_, on), report in self.reports.items() if id_ == engagement.id}
        first = min(day.replace(day=1), day - timedelta(days=day.weekday()))
        entries = tuple(each for id_, each in self.entries if id_ == engagement.id and first <= each.day <= day)
        before = [on for on, report in own.items() if on < day and report.sent]
        times = {on: report.sent_at for on, report in own.items() if report.sent and report.sent_at and on <= day}
        previous = own[max(before)] if before else None
        issues = (issue for _, issue in sorted(self.issues.items()) if issue.engagement == engagement.id)
        told = on_day(issues, day, self.her.zone)
        return ReportDay(self.her, engagement, day, entries, own.get(day), previous, times, told)

    def play(self, dialog: Dialog, event: Event | ClientEvent) -> None:
        waiting: deque[tuple[Dialog, Event | ClientEvent]] = deque([(dialog, event)])
        for _ in range(20):
            if not waiting:
                return
            called = self._step(*waiting.popleft())
            for begin in called:
                waiting.append(
                    (
                        self.dialog(begin.flow, begin.engagement, begin.day, None, begin.issue),
                        Began(self.now, begin.why, begin.words),
                    )
                )
        raise AssertionError(f"flows call on each other in a circle, last {dialog.flow}")

    def _step(self, dialog: Dialog, event: Event | ClientEvent) -> list[Begin]:
        known = self._facts(dialog)
        outcome: Next[Any] = ask(FLOWS[dialog.flow], read_state(dialog), event, known)
        refuse_others(dialog.flow, known, outcome.effects)
        state = "" if outcome.state is None else to_json(outcome.state)
        name = "" if outcome.state is None else type(outcome.state).__name__
        if (name, state) != (dialog.state_name, dialog.state) or dialog.open != (outcome.state is not None):
            dialog.revision += 1
        dialog.state, dialog.state_name, dialog.open = state, name, outcome.state is not None
        self._asked += 1
        dialog.asked = self._asked if outcome.asks else 0
        return self._carry_out(dialog, outcome)

    def _carry_out(self, dialog: Dialog, outcome: Next[Any]) -> list[Begin]:
        for effect in outcome.effects:
            match effect:
                case Say():
                    self._show(dialog, effect)
                case Toast():
                    self.toast = say(effect.words, "en", self.her.zone)
                case Mail():
                    self._post(dialog, effect)
                case WakeAt() | Forget():
                    self._set_timers(dialog, effect)
                case _:
                    self._store(effect)
        return [effect for effect in outcome.effects if isinstance(effect, Begin)]

    def _store(self, effect: Effect) -> None:
        match effect:
            case SaveEntries():
                self._enter(effect)
            case SaveReport():
                report = from_json(Report, to_json(effect.report))
                before = self.reports.get((report.engagement, report.day))
                assert before is None or not before.sent or report.sent, "what the client has stays sent"
                self.reports[report.engagement, report.day] = report
            case SaveIssue(issue=issue):
                assert self.issues.get(issue.number, issue).engagement == issue.engagement
                assert not issue.over or issue.closed_at, "what is over was closed at some moment"
                self.issues[issue.number] = from_json(Issue, to_json(issue))
            case LogDecision():
                self.decisions.append(effect)
            case SaveMistake(mistake=mistake):
                self.mistakes.append(from_json(Mistake, to_json(mistake)))
            case SaveDayOff():
                days = self.her.days_off | {effect.day} if effect.off else self.her.days_off - {effect.day}
                self.her = replace(self.her, days_off=frozenset(days))

    def _enter(self, what: SaveEntries) -> None:
        assert all(each.source == what.source for each in what.entries)
        left, kept = list(reversed(what.entries)), []
        for engagement, entry in self.entries:
            if (engagement, entry.source) != (what.engagement, what.source):
                kept.append((engagement, entry))
            elif left:
                kept.append((engagement, left.pop()))
        self.entries = [*kept, *((what.engagement, each) for each in reversed(left))]

    def _set_timers(self, dialog: Dialog, effect: WakeAt | Forget) -> None:
        if isinstance(effect, WakeAt):
            self.timers[dialog.id, effect.timer] = effect.at
            return
        for id_, name in list(self.timers):
            if id_ == dialog.id and (not effect.timers or name in effect.timers):
                del self.timers[id_, name]

    def _show(self, dialog: Dialog, what: Say) -> None:
        for language in LANGUAGES:
            rendered = chat.messages(what, language, self.her.zone, f"{dialog.id}:{dialog.revision}")
            assert all(0 < len(message.html) <= chat.LIMIT for message in rendered)
            assert sum(len(row) for row in rendered[-1].buttons) <= MOST_BUTTONS
        text = "\n".join(message.html for message in chat.messages(what, "en", self.her.zone, "1:1"))
        buttons = [(button.choice, dialog.revision) for row in what.buttons for button in row]
        dialog.shown = next(
            (email.preview(line.letter) for line in what.lines if isinstance(line, Preview)), dialog.shown
        )
        old = next(
            (each for each in self.chat if what.card and (each.dialog, each.card) == (dialog.id, what.card)), None
        )
        if old is None:
            self.chat.append(Message(dialog.id, what.card, text, buttons))
        elif what.fresh:
            old.buttons, old.card = [], ""
            self.chat.append(Message(dialog.id, what.card, text, buttons))
        else:
            old.text, old.buttons = text, buttons

    def _post(self, dialog: Dialog, mail: Mail) -> None:
        if mail.letter.kind in SEEN_BEFORE:
            assert email.preview(mail.letter) == dialog.shown, "what is sent is what was shown"
        self.mails.setdefault(mail.key, mail)


def read_state(dialog: Dialog) -> Any:
    kind = next((each for each in FLOWS[dialog.flow].states if each.__name__ == dialog.state_name), None)
    return None if kind is None else from_json(kind, dialog.state)
