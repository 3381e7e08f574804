"""Mia's desk: what she does in a day, and what there is to see.

    desk = Desk(NORDLYS, BERGER)
    desk.until("16:00")
    desk.say("4")
    desk.tap("send")

Where the stories on the real engine take seconds, a day here takes milliseconds.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

from agent.catalogue import COMMANDS, FLOWS
from agent.words import email
from flows.engine.step import Began, Edited, Pressed, Said
from flows.shared.agreement import Engagement
from flows.shared.report import Report
from tests.flows.examples import THURSDAY, at
from tests.flows.small_engine import Dialog, SmallEngine, read_state

STALE = "(stale)"


def has_read(dialog: Dialog, number: int) -> bool:
    """Whether a conversation took that message for an answer."""
    known, state = FLOWS[dialog.flow].has_read, read_state(dialog)
    return known is not None and state is not None and known(state, number)


class Desk(SmallEngine):
    """Mia at work."""

    typed = 0

    # ── what she does ───────────────────────────────────────────────────────────────────────────────

    def say(self, words: str) -> int:
        """She types; return the message's number."""
        self.typed += 1
        number = self.typed
        asking = max((each for each in self.open_dialogs() if each.asked), key=lambda each: each.asked, default=None)
        if asking is not None:
            self.play(asking, Said(self.now, words, number))
        else:
            self.play(self.dialog("progress_note", None, self.today, number), Began(self.now, "note", words))
        return number

    def edit(self, number: int, words: str) -> None:
        """She changes a message she has typed."""
        dialog = next((each for each in self.open_dialogs() if each.message == number or has_read(each, number)), None)
        if dialog is None:
            read = next((each for each in self.entries if each[1].source == f"m{number}"), None)
            if read is None:
                return
            dialog = self.dialog("daily_report", read[0], read[1].day, None)
        self.play(dialog, Edited(self.now, words, number))

    def tap(self, choice: str) -> str:
        """She taps the newest button of that choice; return the toast."""
        message, revision = next(
            (message, revision)
            for message in reversed(self.chat)
            for name, revision in message.buttons
            if name == choice
        )
        return self.press(message.dialog, revision, choice)

    def press(self, dialog_id: int, revision: int, choice: str) -> str:
        """She taps a button, perhaps an old one."""
        dialog = next(each for each in self.dialogs if each.id == dialog_id)
        self.toast = ""
        if not dialog.open or dialog.revision != revision:
            return STALE
        self.play(dialog, Pressed(self.now, choice))
        return self.toast

    def command(self, name: str, words: str = "") -> None:
        """She types /name."""
        if name in {"cancel", "undo"}:
            open_dialogs = self.open_dialogs()
            notes = [each for each in open_dialogs if each.flow == "progress_note"]
            asking = max((each for each in open_dialogs if each.asked), key=lambda each: each.asked, default=None)
            target = asking if name == "cancel" else notes[-1] if notes else None
            if target is not None:
                self.play(target, Began(self.now, name))
            return
        self.play(self.dialog(COMMANDS[name], None, None, None), Began(self.now, name, words))

    def until(self, clock: str, day: date = THURSDAY) -> None:
        """The clock moves on; everything that comes due on the way happens at its time."""
        self.move_to(at(clock, day))

    def move_to(self, target: datetime) -> None:
        while (due := self.next_due()) is not None and due <= target:
            self.now = max(self.now, due)
            self.fire(due)
        self.now = max(self.now, target)

    def away_until(self, clock: str, day: date = THURSDAY) -> None:
        """The program is down until then, and catches up when it is back."""
        self.now = at(clock, day)
        self.move_to(self.now)

    # ── what there is to see ────────────────────────────────────────────────────────────────────────

    @property
    def heard(self) -> str:
        """Everything the bot said, as it stands now."""
        return "\n\n".join(message.text for message in self.chat)

    @property
    def last(self) -> str:
        """The newest message."""
        return self.chat[-1].text

    def live(self) -> Iterator[tuple[int, int, str]]:
        """The buttons that still mean something: (dialog, revision, choice)."""
        for message in self.chat:
            dialog = next(each for each in self.dialogs if each.id == message.dialog)
            for choice, revision in message.buttons:
                if dialog.open and revision == dialog.revision:
                    yield dialog.id, revision, choice

    def state(self, engagement: Engagement, day: date = THURSDAY) -> Any:
        """Where an engagement's report stands."""
        for dialog in self.dialogs:
            if (dialog.flow, dialog.engagement, dialog.day) == ("daily_report", engagement.id, day):
                return read_state(dialog)
        return None

    def report(self, engagement: Engagement, day: date = THURSDAY) -> Report:
        return self.reports[engagement.id, day]

    def values(self, engagement: Engagement, day: date = THURSDAY) -> list[tuple[str, str]]:
        """KPI and amount of everything noted for a day."""
        return [(each.kpi, f"{each.value}") for id_, each in self.entries if id_ == engagement.id and each.day == day]

    def mail_text(self, number: int = -1) -> str:
        """The words of a mail, as its reader gets them."""
        return email.preview(list(self.mails.values())[number].letter)
