"""A thousand end-of-day mails from due timer to accepted, against aiosmtplib alone: ``uv run python bench/eod.py``.

A thousand reports have been approved with *Send at 17:00*. The clock reaches 17:00: the heartbeat notices, every
timer's turn composes, renders and commits its mail, and delivery hands it over four connections to a sink in a process
of its own. It is what ``fyraften run`` does, so each assistant is told in chat as well, as fast as Telegram allows.

The yardstick sends as many mails of the same words over as many kept connections to the same kind of sink, each an
``EmailMessage`` built when its turn comes; a second one has built all of them before its clock starts. Both sides send
a few mails before they are measured. Rounds alternate. No mail may come twice.
"""

from __future__ import annotations

import asyncio
import shutil
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from agent.words.email import render
from bench.bots import running
from bench.figures import table
from bench.office import DELIVERY_TIME, REPORT_TIME, TODAY, approve_reports, open_office
from bench.sink import Sink, sink_process
from bench.yardstick import WARMING, send_mails
from flows.shared.report import Letter, LetterKind
from storage.database import Database, open_database
from storage.facts import report_days
from storage.people import by_id
from tests.doubles.bot_api import RemoteBotApi, bot_api_process

TARGET = 0.6
MAILS = 1000
ASSISTANTS = 680  # in turn with one and two clients: a thousand reports and a few for warming up
CONNECTIONS = 4  # as bench/bots.py configures the program
ROUNDS = 3
PATIENCE = 60.0  # seconds until the last mail must have arrived
PACE = 25  # chat messages a second, as the program is configured unless somebody changes it

Words = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Sent:
    """Mails a second, and the most memory the sender held, in MB."""

    rate: float
    memory: float


def main() -> int:
    with tempfile.TemporaryDirectory() as folder, bot_api_process() as api:
        template = Path(folder) / "template.db"
        words = asyncio.run(_prepare(template, api))
        rounds = [
            (_yardstick(words, beforehand=False), _fyraften(api, template), _yardstick(words, beforehand=True))
            for _ in range(ROUNDS)
        ]
    as_they_go, ours, beforehand = zip(*rounds, strict=True)
    return _report(as_they_go, ours, beforehand)


async def _prepare(path: Path, api: RemoteBotApi) -> Words:
    """Approve every report; return the words of one of the mails."""
    db = await open_database(f"sqlite://{path}")
    await db.migrate()
    people = await open_office(db, ASSISTANTS)
    await approve_reports(db, people)
    await _make_due(db, WARMING)
    for her in people:
        api.user(her.chat)
    her = await by_id(db, people[0].id)
    assert her is not None
    day = (await report_days(db, her.assistant, TODAY))[0]
    await db.close()
    mail = render(Letter(LetterKind.REPORT, day, REPORT_TIME))
    return mail.subject, mail.text, mail.html


async def _make_due(db: Database, reports: int) -> None:
    """Let some go out at once, and leave a thousand for 17:00."""
    some = await db.fetch("SELECT id FROM timer WHERE name = 'send' ORDER BY id")
    await db.execute("UPDATE timer SET due_at = ? WHERE id <= ?", [REPORT_TIME, some[reports - 1]["id"]])
    await db.execute("DELETE FROM timer WHERE id > ?", [some[reports + MAILS - 1]["id"]])


def _fyraften(api: RemoteBotApi, template: Path) -> Sent:
    path = template.with_name("round.db")
    for leftover in template.parent.glob("round.db*"):
        leftover.unlink()
    shutil.copy(template, path)
    with sink_process() as sink:
        options = {"database": f"sqlite://{path}", "smtp": sink.port, "pace": PACE}
        with running("fyraften", token=api.token, url=api.url, **options) as program:
            _arrived(sink, WARMING)
            began = program.set_clock(DELIVERY_TIME)
            took = _arrived(sink, WARMING + MAILS) - began
            return Sent(MAILS / took, program.peak_memory)


def _yardstick(words: Words, *, beforehand: bool) -> Sent:
    with sink_process() as sink:
        options = {"port": sink.port, "words": words, "mails": MAILS, "connections": CONNECTIONS}
        began, memory = send_mails(**options, beforehand=beforehand)
        return Sent(MAILS / (_arrived(sink, WARMING + MAILS) - began), memory)


def _arrived(sink: Sink, mails: int) -> float:
    """Wait until so many mails are there; return when the last came. None may come twice."""
    end = time.monotonic() + PATIENCE
    while (seen := sink.seen())["mails"] < mails:
        if time.monotonic() > end:
            raise RuntimeError(f"Only {seen['mails']} of {mails} mails arrived within {PATIENCE:g} s.")
        time.sleep(0.02)
    if seen["mails"] != mails or seen["twice"]:
        raise RuntimeError(f"{seen['mails']} mails came instead of {mails}, {seen['twice']} of them twice.")
    return float(seen["last"])


def _report(as_they_go: Sequence[Sent], ours: Sequence[Sent], beforehand: Sequence[Sent]) -> int:
    rows = [
        ("aiosmtplib, built as they go", as_they_go),
        ("aiosmtplib, built beforehand", beforehand),
        ("fyraften, from due timer", ours),
    ]
    print(table([["", "mails a second", "memory"], *(_row(name, sent) for name, sent in rows)]))
    ratios = [mine.rate / other.rate for mine, other in zip(ours, as_they_go, strict=True)]
    strict = median(mine.rate / other.rate for mine, other in zip(ours, beforehand, strict=True))
    print(f"\nratio {median(ratios):.2f} (rounds {min(ratios):.2f} to {max(ratios):.2f}), wanted at least {TARGET}")
    print(f"against mails built beforehand: {strict:.2f}")
    return 0 if median(ratios) >= TARGET else 1


def _row(name: str, sent: Sequence[Sent]) -> list[str]:
    return [name, f"{median(each.rate for each in sent):.0f}", f"{max(each.memory for each in sent):.0f} MB"]


if __name__ == "__main__":
    sys.exit(main())
