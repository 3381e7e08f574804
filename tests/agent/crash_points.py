"""Places at which ``fyraften run`` can be made to die: right before and after everything it promises to survive.

Nothing in the program knows of them: a launcher of the tests wraps the statements, the commits and the two ways out.
"""

from __future__ import annotations

import asyncio
import os
import re
import signal
from collections.abc import Awaitable, Callable
from typing import Any

from agent.mail import smtp
from agent.telegram.outbound import TelegramSender
from storage import postgresql, sqlite

CHANGES = {  # what a transaction does → the statement by which it is known
    "an update is kept": r"INSERT INTO inbox",
    "an update is handled": r"UPDATE inbox SET status = 'done'",
    "a timer is taken": r"DELETE FROM timer WHERE id",
    "a report is stored": r"INSERT INTO report",
    "messages are queued": r"INSERT INTO outbox",
    "messages are claimed": r"UPDATE outbox SET status = 'claimed'",
    "messages may leave": r"UPDATE outbox SET status = 'sending'",
    "messages are sent": r"UPDATE outbox SET status = 'sent', reference",
    "a message is put off": r"UPDATE outbox SET status = 'queued', due_at = \?, lease_until = NULL",
    "a message ends": r"UPDATE outbox SET status = \?, lease_until = NULL, error",
    "a doubt is settled": r"UPDATE outbox SET status = \?, due_at = \?, error",
    "it is in charge": r"INSERT INTO lease",
}
WAYS_OUT = (
    "a chat message is about to leave",
    "a chat message has left, and nobody knows yet",
    "a mail is about to leave",
    "a mail is leaving",
    "a mail has been taken, and nobody knows yet",
)
POINTS = tuple(f"{change}, {moment}" for change in CHANGES for moment in ("not committed", "committed")) + WAYS_OUT

Die = Callable[[str], None]


def install(point: str) -> None:
    """Make this process kill itself when it first comes to a point."""

    def die_at(here: str) -> None:
        if here == point:
            os.kill(os.getpid(), signal.SIGKILL)

    for dialect in (sqlite.OneTransaction, postgresql.OneTransaction):
        _wrap_transaction(dialect, die_at)
    _wrap_chat(die_at)
    _wrap_mail(die_at)


def _wrap_transaction(transaction: Any, die_at: Die) -> None:
    touched: dict[int, set[str]] = {}
    finish = transaction.finish

    def noting(usual: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
        async def statement(self: Any, sql: str, args: Any) -> Any:
            result = await usual(self, sql, args)
            if result:
                found = {change for change, pattern in CHANGES.items() if re.match(pattern, sql)}
                touched.setdefault(id(self), set()).update(found)
            return result

        return statement

    async def finish_and_maybe_die(self: Any) -> None:
        changes = touched.pop(id(self), set())
        for change in changes:
            die_at(f"{change}, not committed")
        await finish(self)
        for change in changes:
            die_at(f"{change}, committed")

    transaction.rows = noting(transaction.rows)
    transaction.changed = noting(transaction.changed)
    transaction.finish = finish_and_maybe_die


def _wrap_chat(die_at: Die) -> None:
    usual = TelegramSender.send

    async def send(self: TelegramSender, row: Any, leaving: Callable[[], Awaitable[bool]]) -> str | None:
        async def leaving_and_maybe_die() -> bool:
            allowed = await leaving()
            die_at(WAYS_OUT[0])
            return allowed

        reference = await usual(self, row, leaving_and_maybe_die)
        die_at(WAYS_OUT[1])
        return reference

    TelegramSender.send = send  # type: ignore[method-assign]


def _wrap_mail(die_at: Die) -> None:
    deliver, final_answer = smtp.SmtpSession.deliver, smtp.SmtpSession._final_answer

    async def deliver_and_maybe_die(self: smtp.SmtpSession, message: bytes) -> str:
        die_at(WAYS_OUT[2])
        answer = await deliver(self, message)
        die_at(WAYS_OUT[4])
        return answer

    async def answer_and_maybe_die(self: smtp.SmtpSession, protocol: Any) -> Any:
        await asyncio.sleep(0.005)  # the bytes are on their way, or already taken and not yet answered
        die_at(WAYS_OUT[3])
        return await final_answer(self, protocol)

    smtp.SmtpSession.deliver = deliver_and_maybe_die  # type: ignore[method-assign]
    smtp.SmtpSession._final_answer = answer_and_maybe_die  # type: ignore[method-assign]
