"""A mail server that takes everything and keeps nothing but counts: ``python -m bench.sink`` prints its port.

It speaks as much SMTP as a client needs that sends one mail after the other over a kept connection, and, unlike
Postfix's smtp-sink, recognises a mail that comes twice. The command XSTATS is answered with what it has seen.
"""

from __future__ import annotations

import asyncio
import json
import re
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from smtplib import SMTP
from typing import Any

_MESSAGE_ID = re.compile(rb"^Message-ID:\s*(\S+)", re.IGNORECASE | re.MULTILINE)
_ANSWERS = {b"EHLO": b"250-sink\r\n250 8BITMIME", **dict.fromkeys((b"MAIL", b"RSET", b"NOOP"), b"250 Ok")}


class Seen:
    """What has been taken: (Message-ID, recipient) → how often; instants are time.monotonic()."""

    def __init__(self) -> None:
        self.counts: Counter[tuple[bytes, bytes]] = Counter()
        self.octets = 0
        self.last = 0.0

    def take(self, content: bytes, recipients: list[bytes]) -> None:
        found = _MESSAGE_ID.search(content)
        self.counts.update((found[1] if found else b"", each) for each in recipients)
        self.octets += len(content)
        self.last = time.monotonic()

    def as_json(self) -> bytes:
        """Say what was seen so far."""
        mails, pairs = self.counts.total(), len(self.counts)
        return json.dumps({"mails": mails, "twice": mails - pairs, "octets": self.octets, "last": self.last}).encode()


class Conversation(asyncio.Protocol):
    """One connection. Commands may come in pieces or several at once."""

    def __init__(self, seen: Seen) -> None:
        self._seen = seen
        self._buffer = bytearray()
        self._recipients: list[bytes] = []
        self._in_mail = False

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._say(b"220 sink")

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while self._read_mail() if self._in_mail else self._read_command():
            pass

    def _read_mail(self) -> bool:
        end = self._buffer.find(b"\r\n.\r\n")
        if end < 0:
            return False
        self._seen.take(bytes(self._buffer[:end]), self._recipients)
        del self._buffer[: end + 5]
        self._in_mail = False
        self._say(b"250 Ok: taken")
        return True

    def _read_command(self) -> bool:
        line, newline, _ = self._buffer.partition(b"\r\n")
        if not newline:
            return False
        del self._buffer[: len(line) + 2]
        self._obey(bytes(line[:4]).upper(), bytes(line))
        return True

    def _obey(self, verb: bytes, line: bytes) -> None:
        if verb in (b"MAIL", b"RSET"):
            self._recipients = []
        if verb == b"RCPT":
            self._recipients.append(line.partition(b"<")[2].partition(b">")[0])
            self._say(b"250 Ok")
        elif verb == b"DATA":
            self._in_mail = True
            self._say(b"354 Go on")
        elif verb == b"QUIT":
            self._say(b"221 Bye")
            self._transport.close()
        elif verb == b"XSTA":
            self._say(b"250 " + self._seen.as_json())
        else:
            self._say(_ANSWERS.get(verb, b"500 What?"))

    def _say(self, line: bytes) -> None:
        self._transport.write(line + b"\r\n")


@dataclass(frozen=True, slots=True)
class Sink:
    """A sink running by itself; ``line`` is a connection to ask it over."""

    port: int
    line: SMTP

    def seen(self) -> dict[str, Any]:
        """What it has taken: ``mails``, how many of them ``twice``, ``octets``, and when the ``last``."""
        return dict(json.loads(self.line.docmd("XSTATS")[1]))


@contextmanager
def sink_process() -> Iterator[Sink]:
    """Start a sink as a process of its own and end it afterwards."""
    with subprocess.Popen([sys.executable, "-m", "bench.sink"], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            port = int(process.stdout.readline())
            with SMTP("127.0.0.1", port) as line:
                yield Sink(port, line)
        finally:
            process.terminate()


async def _serve() -> None:
    seen = Seen()
    server = await asyncio.get_running_loop().create_server(lambda: Conversation(seen), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(_serve())
