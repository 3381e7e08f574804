"""A thousand end-of-day mails from due timer to accepted, against aiosmtplib alone: ``uv run python bench/eod.py``.

A thousand reports have been approved with *Send at 17:00*. The clock reaches 17:00; every timer fires its turn, the
mail is composed, rendered, committed and delivered over four connections to a sink that is a process of its own, and
the assistant's card is edited at the Bot API double meanwhile. The yardstick sends as many mails of the same content
with aiosmtplib over four kept connections to the same kind of sink, each an ``EmailMessage`` built when its turn
comes; a second one has built them all beforehand. Rounds alternate.
"""

from __future__ import annotations

import asyncio
import shutil
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from email.message import EmailMessage
from pathlib import Path
from statistics import median

from aiosmtplib import SMTP

from agent.words.email import RenderedMail, render
from bench.bots import running
from bench.figures import peak_memory, table
from bench.office import DELIVERY_TIME, REPORT_TIME, TODAY, Assistant, approve_reports, open_office
from bench.sink import Sink, sink_process
from flows.shared.report import Letter, LetterKind
from storage.database import open_database
from storage.facts import report_days
from storage.people import by_id
from tests.doubles.bot_api import RemoteBotApi, bot_api_process

TARGET = 0.6
MAILS = 1000
ASSISTANTS = 667  # in turn with one and two clients
CONNECTIONS = 4  # as bench/bots.py configures the program
ROUNDS = 3
PATIENCE = 60.0  # seconds until the last mail must have arrived
PACE = 1_000_000  # chat messages a second: Telegram's limits are not what is measured


@dataclass(frozen=True, slots=True)
class Round:
    """Mails a second of the program and of the two yardsticks, and the program's peak memory in MB."""

    ours: float
    built: float
    ready: float
    memory: float


def main() -> int:
    with tempfile.TemporaryDirectory() as folder, bot_api_process() as api:
        template = Path(folder) / "template.db"
        people, rendered = asyncio.run(_prepare(template))
        for her in people:
            api.user(her.chat)
        return _report([_round(api, template, rendered) for _ in range(ROUNDS)])


async def _prepare(path: Path) -> tuple[list[Assistant], RenderedMail]:
    """Approve every report, and render one of the mails for the yardsticks."""
    db = await open_database(f"sqlite://{path}")
    await db.migrate()
    people = await open_office(db, ASSISTANTS)
    await approve_reports(db, people)
    her = await by_id(db, people[0].id)
    assert her is not None
    day = (await report_days(db, her.assistant, TODAY))[0]
    await db.close()
    return people, render(Letter(LetterKind.REPORT, day, REPORT_TIME))


def _round(api: RemoteBotApi, template: Path, rendered: RenderedMail) -> Round:
    built = asyncio.run(_yardstick(rendered, beforehand=False))
    ours, memory = _fyraften(api, template)
    return Round(ours, built, asyncio.run(_yardstick(rendered, beforehand=True)), memory)


def _fyraften(api: RemoteBotApi, template: Path) -> tuple[float, float]:
    path = template.with_name("round.db")
    for leftover in template.parent.glob("round.db*"):
        leftover.unlink()
    shutil.copy(template, path)
    with sink_process() as sink:
        options = {"database": f"sqlite://{path}", "smtp": sink.port, "pace": PACE}
        with running("fyraften", token=api.token, url=api.url, **options) as program:
            polls = api.count("getUpdates")
            while api.count("getUpdates") == polls:
                time.sleep(0.05)
            began = program.set_clock(DELIVERY_TIME)
            took = _arrived(sink) - began
            return MAILS / took, program.peak_memory


def _arrived(sink: Sink) -> float:
    """Wait until all mails are there; return when the last came. None may come twice."""
    end = time.monotonic() + PATIENCE
    while (seen := sink.seen())["mails"] < MAILS:
        if time.monotonic() > end:
            raise RuntimeError(f"Only {seen['mails']} of {MAILS} mails arrived within {PATIENCE:g} s.")
        time.sleep(0.05)
    if seen["mails"] != MAILS or seen["twice"]:
        raise RuntimeError(f"{seen['mails']} mails came, {seen['twice']} of them twice.")
    return float(seen["last"])


async def _yardstick(rendered: RenderedMail, *, beforehand: bool) -> float:
    """Return aiosmtplib's mails a second."""
    with sink_process() as sink:
        ready = [_message(rendered, number) for number in range(MAILS)] if beforehand else []
        numbers = iter(range(MAILS))

        async def line() -> None:
            async with SMTP(hostname="127.0.0.1", port=sink.port, use_tls=False, start_tls=False) as client:
                for number in numbers:
                    await client.send_message(ready[number] if beforehand else _message(rendered, number))

        began = time.monotonic()
        await asyncio.gather(*(line() for _ in range(CONNECTIONS)))
        return MAILS / (_arrived(sink) - began)


def _message(rendered: RenderedMail, number: int) -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"] = "Mia Holm <eod@mail.example>", f"{number}.jonas@nordlys.example"
    message["Subject"], message["Message-ID"] = rendered.subject, f"<{number}@mail.example>"
    message.set_content(rendered.text)
    message.add_alternative(rendered.html, subtype="html")
    return message


def _report(rounds: Sequence[Round]) -> int:
    ratio = median(each.ours / each.built for each in rounds)
    own = peak_memory("self")
    print(
        table(
            [
                ["", "mails/s", "peak memory"],
                ["aiosmtplib, built as they go", f"{median(each.built for each in rounds):.0f}", f"{own:.0f} MB"],
                ["aiosmtplib, built beforehand", f"{median(each.ready for each in rounds):.0f}", f"{own:.0f} MB"],
                [
                    "fyraften, from due timer",
                    f"{median(each.ours for each in rounds):.0f}",
                    f"{max(each.memory for each in rounds):.0f} MB",
                ],
            ]
        )
    )
    beforehand = median(each.ours / each.ready for each in rounds)
    print(f"\nratio {ratio:.2f}, wanted at least {TARGET}; {beforehand:.2f} against mails built beforehand")
    return 0 if ratio >= TARGET else 1


if __name__ == "__main__":
    sys.exit(main())
