"""The programs that are measured, each in a process of its own: ``python -m bench.bots echo|fyraften OPTIONS``."""

from __future__ import annotations

import asyncio
import json
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from tempfile import TemporaryFile
from typing import Any

from pydantic import SecretStr
from telegram import Update
from telegram.ext import Application, ContextTypes, MessageHandler, filters

from agent import app
from agent.charge import Charge
from agent.clock import SystemClock
from agent.config import Config, Database, Smtp, Telegram
from agent.web import Bell
from bench.figures import peak_memory, processor_seconds
from bench.office import REPORT_TIME
from storage.database import open_database


async def _repeat(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    if update.message and update.message.text:
        await update.message.reply_text(update.message.text)


def echo(options: dict[str, Any]) -> None:
    """What python-telegram-bot's own first example does, with nothing changed but the address."""
    application = Application.builder().token(options["token"]).base_url(f"{options['url']}/bot").build()
    application.add_handler(MessageHandler(filters.TEXT & ~filters.COMMAND, _repeat))
    application.run_polling()


class MovedClock:
    """The machine's clock, showing another time."""

    def __init__(self, start: datetime) -> None:
        self.show(start)

    def show(self, moment: datetime) -> None:
        """Show this instant now, and go on from there."""
        self._behind = SystemClock().now() - moment

    def now(self) -> datetime:
        return SystemClock().now() - self._behind


def fyraften(options: dict[str, Any]) -> None:
    """What ``fyraften run`` does, with a clock that is set by lines on standard input."""
    asyncio.run(_serve(options))


async def _serve(options: dict[str, Any]) -> None:
    token, url = SecretStr(options["token"]), SecretStr(options["database"])
    config = Config(
        telegram=Telegram(token=token, api_url=options["url"], messages_per_second=options["pace"]),
        smtp=Smtp(host="127.0.0.1", port=options["smtp"], security="none", sender="eod@mail.example", connections=4),
        database=Database(url=url),
    )
    db = await open_database(options["database"])
    clock = MovedClock(REPORT_TIME)
    charge = Charge(db, clock)
    await charge.wait()
    serving = asyncio.create_task(app.in_charge(config, db, clock, charge, Bell()))
    loop = asyncio.get_running_loop()
    loop.add_signal_handler(signal.SIGTERM, serving.cancel)
    loop.add_reader(sys.stdin, lambda: _set(clock, sys.stdin.readline()))
    try:
        await serving
    except asyncio.CancelledError:
        await db.close()


def _set(clock: MovedClock, line: str) -> None:
    if line:
        clock.show(datetime.fromisoformat(line.strip()))


@dataclass(frozen=True, slots=True)
class Running:
    """A program being measured."""

    process: subprocess.Popen[str]

    @property
    def peak_memory(self) -> float:
        """MB."""
        return peak_memory(self.process.pid)

    @property
    def processor_seconds(self) -> float:
        return processor_seconds(self.process.pid)

    def set_clock(self, moment: datetime) -> float:
        """Move its clock; return when, by time.monotonic()."""
        assert self.process.stdin is not None
        now = time.monotonic()
        self.process.stdin.write(f"{moment.isoformat()}\n")
        self.process.stdin.flush()
        return now


@contextmanager
def running(program: str, **options: Any) -> Iterator[Running]:
    """Run a program by name until the block ends; what it logs is shown only if it fails."""
    command = [sys.executable, "-m", "bench.bots", program, json.dumps(options)]
    with (
        TemporaryFile("w+") as said,
        subprocess.Popen(command, stdin=subprocess.PIPE, stdout=said, stderr=said, text=True) as process,
    ):
        try:
            yield Running(process)
            process.send_signal(signal.SIGINT if program == "echo" else signal.SIGTERM)
            code = process.wait(timeout=20)
            assert code == 0, f"{program} ended with {code}"
        except BaseException:
            process.kill()
            said.seek(0)
            print(said.read()[-3000:], file=sys.stderr)
            raise


if __name__ == "__main__":
    {"echo": echo, "fyraften": fyraften}[sys.argv[1]](json.loads(sys.argv[2]))
