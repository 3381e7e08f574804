"""What the mails are compared with: aiosmtplib alone. ``python -m bench.yardstick`` takes options, prints figures."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from email.message import EmailMessage
from typing import Any

from aiosmtplib import SMTP

from bench.figures import peak_memory

WARMING = 20  # mails before the clock starts


def send_mails(**options: Any) -> tuple[float, float]:
    """Send ``mails`` to ``port`` over ``connections`` in a process of its own.

    ``words`` are subject, plain text and HTML of each; with ``beforehand`` all are built before the clock starts.
    Returns when the first was begun, by time.monotonic(), and the process's peak memory in MB.
    """
    command = [sys.executable, "-m", "bench.yardstick"]
    done = subprocess.run(command, input=json.dumps(options), capture_output=True, text=True, check=True)
    began, memory = json.loads(done.stdout)
    return began, memory


async def _send(port: int, words: Sequence[str], mails: int, connections: int, *, beforehand: bool) -> float:
    async def line(numbers: Any) -> None:
        async with SMTP(hostname="127.0.0.1", port=port, use_tls=False, start_tls=False) as client:
            for number in numbers:
                await client.send_message(ready[number] if ready else _message(number, *words))

    ready: list[EmailMessage] = []
    await line(range(mails, mails + WARMING))
    if beforehand:
        ready = [_message(number, *words) for number in range(mails)]
    began, numbers = time.monotonic(), iter(range(mails))
    await asyncio.gather(*(line(numbers) for _ in range(connections)))
    return began


def _message(number: int, subject: str, text: str, html: str) -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"] = "Mia Holm <eod@mail.example>", f"{number}.jonas@nordlys.example"
    message["Subject"], message["Message-ID"] = subject, f"<{number}@mail.example>"
    message.set_content(text)
    message.add_alternative(html, subtype="html")
    return message


if __name__ == "__main__":
    print(json.dumps([asyncio.run(_send(**json.load(sys.stdin))), peak_memory(os.getpid())]))
