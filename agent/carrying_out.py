"""Carries out what a flow wants: stores its records and timers, renders its messages, calls on other flows."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from datetime import date, datetime

from agent.catalogue import FLOWS
from agent.lost_addresses import hold_back
from agent.mail.letters import Letters
from agent.own_client import refuse_others
from agent.records import keep
from agent.words import chat
from agent.words.translate import say
from flows.daily_report.schedule import next_opening
from flows.engine import step
from flows.engine.client_event import ClientEvent
from flows.engine.facts import Facts
from flows.engine.flow import Flow
from flows.engine.step import Began, Event, Next
from flows.shared.people import Assistant
from flows.shared.working_time import local_date
from storage import dialogs, export, facts, issues, outbox, people, timers
from storage.codec import UnreadableError, from_json, to_json
from storage.database import Database
from storage.dialogs import DialogRow, about_issue
from storage.outbox import Post
from storage.people import Reachable

MAX_STEPS = 20  # flows calling on flows in one turn; more is a circle


class Conversation:
    """What happens in one turn, inside its transaction. ``source`` names the cause, ``at`` is its moment (UTC)."""

    def __init__(self, db: Database, letters: Letters, source: str, at: datetime) -> None:
        self.db = db
        self.at = at
        self._letters = letters
        self._source = source
        self._keys = 0
        self.toast = ""
        self.posted: set[str] = set()

    async def begin(  # noqa: PLR0913 - a dialog is named by all of these
        self,
        her: Reachable,
        flow: str,
        *,
        engagement: int | None = None,
        day: date | None = None,
        message: int | None = None,
        issue: int | None = None,
        subject: str = "",
    ) -> DialogRow:
        """Return the open dialog of this name: one per flow, or per engagement and day, or per message or issue."""
        if issue is not None and engagement is not None:
            subject = about_issue(issue)
            await issues.begin(self.db, her.assistant.id, engagement, issue)
        subject = subject or (f"{engagement}:{day}" if engagement else f"m{message}" if message else "")
        return await dialogs.begin(
            self.db, her.assistant.id, flow, subject, self.at, engagement=engagement, day=day, message=message
        )

    async def play(self, her: Reachable, dialog: DialogRow, event: Event | ClientEvent) -> None:
        """Let a dialog take its step, and then every dialog that step calls upon."""
        waiting: deque[tuple[DialogRow, Event | ClientEvent]] = deque([(dialog, event)])
        for _ in range(MAX_STEPS):
            if not waiting:
                return
            called = await self._step(her, *waiting.popleft())
            her = await people.by_id(self.db, her.assistant.id) or her if called else her
            for begin in called:
                next_dialog = await self.begin(
                    her, begin.flow, engagement=begin.engagement, day=begin.day, issue=begin.issue
                )
                waiting.append((next_dialog, Began(self.at, begin.why, begin.words)))
        raise RuntimeError(f"Flows call on each other in a circle, last {dialog.flow}.")

    async def _step(self, her: Reachable, dialog: DialogRow, event: Event | ClientEvent) -> list[step.Begin]:
        flow = FLOWS[dialog.flow]
        others = await dialogs.open_of(self.db, her.assistant.id)
        dialog = next((other for other in others if other.id == dialog.id), dialog)  # as the last step left it
        today = local_date(self.at, her.assistant.zone)
        known = await facts.load(self.db, her.assistant, today, dialog, others)
        outcome = ask(flow, read_state(dialog), event, known)
        refuse_others(flow.name, known, outcome.effects)
        moved = await self._move_on(dialog, outcome)
        return await self._carry_out(her, moved, outcome)

    async def _move_on(self, dialog: DialogRow, outcome: Next[object]) -> DialogRow:
        state = outcome.state
        return await dialogs.move_on(
            self.db,
            dialog,
            self.at,
            state_name="" if state is None else type(state).__name__,
            state="" if state is None else to_json(state),
            version=FLOWS[dialog.flow].version,
            asked_at=self.at if outcome.asks else None,
            open=state is not None,
        )

    async def _carry_out(self, her: Reachable, dialog: DialogRow, outcome: Next[object]) -> list[step.Begin]:
        called: list[step.Begin] = []
        posts: list[Post] = []
        for effect in outcome.effects:
            match effect:
                case step.Say():
                    posts += self._say(her, dialog, effect)
                case step.Mail():
                    posts += await self._letters.posts(self.db, effect.letter, effect.key, self.at, dialog.id)
                case step.ExportData():
                    posts += await self._export(her, dialog)
                case step.Toast():
                    self.toast = say(effect.words, her.assistant.language, her.assistant.zone)
                case step.Begin():
                    called.append(effect)
                case _:
                    await self._store(her, dialog, effect)
        await self.post(posts)
        return called + await hold_back(self.db, posts)

    async def post(self, posts: Sequence[Post]) -> None:
        """Queue messages as part of this turn; ``posted`` remembers through which channels they leave."""
        await outbox.put(self.db, posts, self.at)
        self.posted.update(post.channel for post in posts)

    async def _store(self, her: Reachable, dialog: DialogRow, effect: step.Effect) -> None:
        match effect:
            case step.WakeAt():
                await timers.set_for_dialog(self.db, dialog.id, effect.timer, effect.at, her.assistant.zone)
            case step.Forget():
                await timers.forget(self.db, dialog.id, effect.timers)
            case step.SettleMail():
                await outbox.settle(self.db, effect.post, arrived=effect.arrived, now=self.at)
            case _:
                await keep(self.db, her.assistant.id, effect)

    def _say(self, her: Reachable, dialog: DialogRow, what: step.Say) -> list[Post]:
        if her.chat is None or her.muted:
            return []
        language, zone = her.assistant.language, her.assistant.zone
        rendered = chat.messages(what, language, zone, f"{dialog.id}:{dialog.revision}")
        card = f"{dialog.id}:{what.card}" if what.card else None
        return [
            self._post(her.chat, message.to_bytes(), dialog, card if message is rendered[-1] else None)
            for message in rendered
        ]

    async def _export(self, her: Reachable, dialog: DialogRow) -> list[Post]:
        if her.chat is None or her.muted:
            return []
        content = await export.everything_about(self.db, her.assistant.id)
        file = chat.ChatFile(f"fyraften-{local_date(self.at, her.assistant.zone)}.json", content)
        return [self._post(her.chat, file.to_bytes(), dialog, None)]

    def _post(self, chat_id: int, payload: bytes, dialog: DialogRow, card: str | None) -> Post:
        self._keys += 1
        key = f"{self._source}/{self._keys}"
        return Post(key, "chat", f"chat:{chat_id}", payload, self.at, dialog.id, card)

    async def plan_next_day(self, assistant: Assistant, engagement_id: int, after: date | None = None) -> None:
        """Set the timer that opens an engagement's next working day after a date, or the next one from now on."""
        opening = None
        today = local_date(self.at, assistant.zone)
        for engagement in await facts.engagements_on(self.db, assistant.id, today):
            if engagement.id == engagement_id:
                opening = next_opening(assistant, engagement.agreement.schedule, self.at, after)
        if opening is not None:
            await timers.set_for_day(self.db, engagement_id, opening.day, opening.at, assistant.zone)


def ask(flow: Flow, state: object | None, event: Event | ClientEvent, known: Facts) -> Next[object]:
    """Return what a flow wants; a dialog without a state begins, except that what a client did is heard in any case."""
    if isinstance(event, ClientEvent):
        if flow.heard is None:
            raise TypeError(f"Clients do not answer to {flow.name}.")
        return flow.heard(state, event, known)
    if state is None and not isinstance(event, Began):
        event = Began(event.at, "again")
    return flow.step(state, event, known)


def read_state(dialog: DialogRow) -> object | None:
    """Return a dialog's state, or None if it has just begun or was stored by an older version of its flow."""
    flow = FLOWS[dialog.flow]
    kind = next((each for each in flow.states if each.__name__ == dialog.state_name), None)
    if kind is None or dialog.version != flow.version:
        return None
    try:
        state: object = from_json(kind, dialog.state)
    except UnreadableError:
        return None
    return state
