"""Report turns per second, from the Bot API to the Bot API, against a bare echo: ``uv run python bench/turns.py``.

A turn is one thing an assistant says or taps: the update is fetched by long polling, kept in the inbox, handled in
a turn, and the reply is a message at the Bot API double. The people of ``scripts.py`` report as on any day. The
echo of python-telegram-bot gets as many updates from as many people on the same double. Rounds alternate, so that
whatever else the machine does meets both.
"""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from bench.bots import Running, running
from bench.desks import Floor, Script, Turn
from bench.figures import percentile, table
from bench.office import Assistant, open_office
from bench.scripts import reports, talks
from bench.sink import Sink, sink_process
from storage.database import open_database
from tests.doubles.bot_api import RemoteBotApi, bot_api_process

TARGET = 0.35
ROUNDS = 5
PEOPLE = 260
BUSY = 32  # people waiting for a reply at any moment
WARMING, CROWDED, ALONE = 0.7, 3.5, 0.7  # seconds
PACE = 1_000_000  # messages a second that the program allows itself: Telegram's limits are not what is measured


@dataclass(frozen=True, slots=True)
class Round:
    """What one program did in one round. ``cost`` is processor time for each turn in seconds, ``memory`` in MB."""

    crowded: Sequence[Turn]
    alone: Sequence[Turn]
    cost: float
    memory: float

    @property
    def rate(self) -> float:
        return len(self.crowded) / CROWDED


def main() -> int:
    with tempfile.TemporaryDirectory() as folder, bot_api_process() as api:
        template = Path(folder) / "template.db"
        people = asyncio.run(_prepare(template))
        floor = Floor(api)
        pairs = [(_echo(api, floor, people), _fyraften(api, floor, people, template)) for _ in range(ROUNDS)]
    return _report([echo for echo, _ in pairs], [fyraften for _, fyraften in pairs])


async def _prepare(path: Path) -> list[Assistant]:
    db = await open_database(f"sqlite://{path}")
    await db.migrate()
    people = await open_office(db, PEOPLE)
    await db.close()
    return people


def _echo(api: RemoteBotApi, floor: Floor, people: Sequence[Assistant]) -> Round:
    with running("echo", token=api.token, url=api.url) as program:
        return _measure(api, floor, program, talks(people))


def _fyraften(api: RemoteBotApi, floor: Floor, people: Sequence[Assistant], template: Path) -> Round:
    path = template.with_name("round.db")
    for leftover in template.parent.glob("round.db*"):
        leftover.unlink()
    shutil.copy(template, path)
    with sink_process() as sink:
        options = {"database": f"sqlite://{path}", "smtp": sink.port, "pace": PACE}
        with running("fyraften", token=api.token, url=api.url, **options) as program:
            measured = _measure(api, floor, program, reports(people))
            _wait_until_delivered(path)
        floor.look()
        _check_books(path, floor.shown, sink)
    return measured


def _measure(api: RemoteBotApi, floor: Floor, program: Running, scripts: Iterator[tuple[int, Script]]) -> Round:
    polls = api.count("getUpdates")
    while api.count("getUpdates") == polls:
        time.sleep(0.05)
    floor.begin(scripts)
    floor.work(WARMING, BUSY)
    before = program.processor_seconds
    crowded = floor.work(CROWDED, BUSY)
    cost = (program.processor_seconds - before) / len(floor.turns)
    alone = floor.work(ALONE, 1)
    return Round(crowded, alone, cost, program.peak_memory)


def _wait_until_delivered(path: Path) -> None:
    """The last reply may be at the double before the program has written that down."""
    end = time.monotonic() + 10
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as books:
        while books.execute("SELECT 1 FROM outbox WHERE status <> 'sent'").fetchone():
            if time.monotonic() > end:
                raise RuntimeError("Not everything in the outbox was delivered.")
            time.sleep(0.05)


def _check_books(path: Path, shown: int, sink: Sink) -> None:
    """Nothing is lost, nothing came twice: what the outbox says was sent is what the double and the sink have got."""
    with sqlite3.connect(path) as books:
        left = books.execute("SELECT COUNT(*) FROM inbox WHERE status <> 'done'").fetchone()[0]
        rows = Counter(channel for (channel,) in books.execute("SELECT channel FROM outbox WHERE status = 'sent'"))
    mails = sink.seen()
    found = {"left in the inbox": left, "messages": shown - rows["chat"], "mails": mails["mails"] - rows["mail"]}
    if any(found.values()) or mails["twice"]:
        raise RuntimeError(f"The books do not agree: {found}, {mails['twice']} mails came twice.")


def _report(echoes: Sequence[Round], ours: Sequence[Round]) -> int:
    ratios = [mine.rate / echo.rate for echo, mine in zip(echoes, ours, strict=True)]
    ratio = median(ratios)
    head = ["", "per second", "p50", "p99", "alone p50", "p99", "processor", "memory"]
    print(table([head, _row("bare echo, updates", echoes), _row("fyraften, report turns", ours)]))
    print(f"\nratio {ratio:.2f} (rounds {min(ratios):.2f} to {max(ratios):.2f}), wanted at least {TARGET}")
    return 0 if ratio >= TARGET else 1


def _row(name: str, rounds: Sequence[Round]) -> list[str]:
    row = [name, f"{median(each.rate for each in rounds):.0f}"]
    for turns in ([each.crowded for each in rounds], [each.alone for each in rounds]):
        took = [[turn.took for turn in some] for some in turns]
        row += [_time(median(percentile(some, share) for some in took)) for share in (0.5, 0.99)]
    cost, memory = median(each.cost for each in rounds), max(each.memory for each in rounds)
    return [*row, _time(cost), f"{memory:.0f} MB"]


def _time(seconds: float) -> str:
    return f"{seconds * 1000:.1f} ms"


if __name__ == "__main__":
    sys.exit(main())
