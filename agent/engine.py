"""The engine without its doors: turns, receiving, heartbeat and delivery over one database.

``fyraften run`` opens it towards Telegram and SMTP, ``fyraften demo`` towards a page; what happens in between is the
same.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection

from agent.clock import Clock
from agent.delivery import Delivery
from agent.doubts import Doubts
from agent.heartbeat import Heartbeat
from agent.housekeeping import Housekeeping
from agent.mail.alarm import Alarm
from agent.mail.letters import Letterhead, Letters
from agent.mail_in.post_office import PostOffice
from agent.receiving import Receiving
from agent.turn import Turns
from agent.ways import Sender
from storage.database import Database

Answer = Callable[[str, str], Awaitable[None]]


class Engine:
    """Everything between the doors. ``answer`` is told a tap's toast, ``manager`` is mailed what needs a look.

    ``authserv_id`` is the mail host whose word about senders counts.
    """

    def __init__(  # noqa: PLR0913 - the doors and what they share
        self,
        db: Database,
        clock: Clock,
        head: Letterhead,
        *,
        chat: Sender,
        mail: Sender,
        answer: Answer,
        manager: str = "",
        authserv_id: str = "",
    ) -> None:
        self.letters = Letters(head)
        doubts = Doubts(db, clock, self.letters)
        self.chat = Delivery(db, clock, chat, doubts)
        self.mail = Delivery(db, clock, mail, doubts)
        self.office = PostOffice(head, authserv_id)
        self.turns = Turns(db, clock, self.letters, self.office)
        self.receiving = Receiving(db, clock, self.turns, answer, self.wake_delivery)
        self.house = Housekeeping(db, clock, self.letters, Alarm(db, head, manager))
        self.heartbeat = Heartbeat(db, clock, self.turns, self.house, self.wake_delivery)

    def wake_delivery(self, channels: Collection[str]) -> None:
        """A turn has left something to deliver through these channels."""
        if "chat" in channels:
            self.chat.wake()
        if "mail" in channels:
            self.mail.wake()

    async def take_over(self) -> None:
        """Clear up after a process that died, before anything new is done."""
        await self.chat.take_over()
        await self.mail.take_over()

    async def settle(self) -> None:
        """Do everything that can be done now and return when nothing is left: for the demo and for tests."""
        busy = True
        while busy:
            busy = await self.receiving.handle_waiting()
            busy = bool(await self.heartbeat.fire_due()) or busy
            busy = bool(await self.chat.deliver_waiting()) or busy
            busy = bool(await self.mail.deliver_waiting()) or busy
