"""An assistant with patience: she does her day, answers what she is asked, and writes down what she saw."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from agent.clock import SystemClock
from flows.shared.working_time import local_date
from storage.database import Database
from storage.timers import set_for_day
from tests.agent.installation import zone_at_eleven
from tests.doubles.bot_api import Driver, Person, SeenMessage
from tests.doubles.mails import Mail
from tests.stories.agreements import POSTS, agreement
from tests.stories.chat import find_button, newest_preview, transcript

PATIENCE = 60.0  # seconds for one answer, restarts of the program included
LABEL = "(You may have this already – I was interrupted.)"
EVERY_DAY = '"mon", "tue", "wed", "thu", "fri", "sat", "sun"'
IN_DOUBT = "I cannot tell whether"


def engagement(name: str, email: str, plan: bool = False) -> str:
    """An agreement whose working day is in full swing whenever the test runs."""
    return agreement(
        POSTS,
        assistant=name,
        zone=zone_at_eleven(),
        days=EVERY_DAY,
        holidays="",
        client=f"Client of {name}",
        short=f"C{name.partition(' ')[2]}",
        emails=f'"{email}"',
        schedule=('plan_at = "08:30"\n' if plan else "") + 'report_at = "16:00"\ndeliver_by = "17:00"',
    )


@dataclass
class Reporter:
    """Assistant number ``number``; ``day`` is her whole day, ``mails`` looks into her client's inbox."""

    number: int
    telegram: Driver
    mails: Callable[[], list[Mail]]
    preview: str = ""
    answered: set[int] = field(default_factory=set)
    her: Person = field(init=False)

    @property
    def name(self) -> str:
        return f"Mia {self.number}"

    @property
    def email(self) -> str:
        return f"client{self.number}@x.example"

    @property
    def agreement(self) -> str:
        return engagement(self.name, self.email, plan=True)

    async def day(self, token: str, database: Database) -> None:
        """From the invitation to a report that has certainly arrived."""
        self.her = self.telegram.user(1000 + self.number, "Mia", known=False)
        self.her.start(token)
        await self.sees("Hello Mia")
        await self._open_the_day(database)
        await self.sees("Saturday|Sunday|Monday|Tuesday|Wednesday|Thursday|Friday")
        for words, answer in (("posts +3", r"\+3 → 3 today"), ("posts +4", r"\+4 → 7 today")):
            self.her.say(words)
            await self.sees(answer)
        self.her.say(f"Launch number {self.number} is out")
        await self.sees("noted: Launch")
        self.her.say("/report")
        await self.sees("Anything else that got done")
        self.press("skip")
        await self.sees("tomorrow’s top three")
        self.her.say(f"launch {self.number + 1}")
        await self.sees("Win of the day")
        self.her.say(f"win {self.number}")
        await self.sees("word for word")
        self.preview = newest_preview(self.her)
        self.press("send")
        await self.sees("sent to Jonas")
        await self.telegram.wait_until(self.her_mails, timeout=PATIENCE, else_say=self._nothing_arrived)

    async def _open_the_day(self, database: Database) -> None:
        """What the house does every minute, done at once: the day is due now."""
        now, zone = SystemClock().now(), zone_at_eleven()
        sql = "SELECT engagement.id FROM engagement JOIN assistant ON assistant.id = assistant_id WHERE name = ?"
        (row,) = await database.fetch(sql, [self.name])
        await set_for_day(database, row["id"], local_date(now, zone), now, zone)

    async def sees(self, pattern: str) -> SeenMessage:
        """Wait for an answer."""
        return await self.her.sees(lambda message: re.search(pattern, message.text), timeout=PATIENCE)

    def press(self, choice: str) -> None:
        message, data = find_button(self.her, choice)
        self.her.press(data, message.message_id)

    def answer_doubt(self) -> None:
        """Where the bot asks whether her mail arrived: she asks her client, and tells it, once."""
        for message in self.her.chat():
            if IN_DOUBT in message.text and message.buttons and message.message_id not in self.answered:
                self.answered.add(message.message_id)
                _, data = find_button(self.her, "arrived" if self.her_mails() else "again")
                self.her.press(data, message.message_id)

    def her_mails(self) -> list[Mail]:
        return [mail for mail in self.mails() if self.email in mail.recipients]

    def _nothing_arrived(self) -> str:
        return f"no mail has arrived for {self.email}; her chat is\n{transcript(self.her)}"

    def check(self) -> None:
        """The report is there once and as previewed; nothing was said twice without a label."""
        (mail,) = self.her_mails()
        assert as_shown(mail) == self.preview
        assert "7 today" in self.preview
        assert f"win {self.number}" in self.preview
        # a card that was edited says what became of it, which may be the same twice; nothing is posted twice
        said = Counter(message.text for message in self.her.chat() if message.from_bot and not message.edited)
        assert not [text for text, count in said.items() if count > 1 and LABEL not in text], transcript(self.her)


def as_shown(mail: Mail) -> str:
    """What the preview of a mail must have said."""
    body = mail.message.get_body(("plain",))
    assert body is not None
    return f"{mail.message['Subject']}\n\n{body.get_content()}".replace("\r\n", "\n").strip()
