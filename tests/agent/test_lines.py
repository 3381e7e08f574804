"""What is said in chat leaves over several lines, never more at once than there are."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import pytest
from telegram.request import RequestData

from agent.telegram.lines import Lines


class Door:
    """A loopback HTTP server that answers slowly and remembers how many waited at once."""

    def __init__(self) -> None:
        self.waiting = self.most = self.connections = 0
        self._serving: set[asyncio.Task[None]] = set()

    @asynccontextmanager
    async def open(self) -> AsyncIterator[str]:
        server = await asyncio.start_server(self._enter, "127.0.0.1", 0)
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/"
        server.close()
        await asyncio.gather(*self._serving)

    def _enter(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._serving.add(asyncio.create_task(self._serve(reader, writer)))

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        with suppress(ConnectionError):
            while await reader.readline():
                while (await reader.readline()).strip():
                    pass
                self.waiting += 1
                self.most = max(self.most, self.waiting)
                await asyncio.sleep(0.01)
                self.waiting -= 1
                writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
        writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()


async def test_no_more_requests_are_under_way_than_there_are_lines_and_lines_are_used_again() -> None:
    door = Door()
    async with door.open() as url, Lines(3, read_timeout=5) as lines:
        answers = await asyncio.gather(*(lines.do_request(url, "GET", RequestData()) for _ in range(12)))
    assert answers == [(200, b"ok")] * 12
    assert door.most == 3
    assert door.connections == 3


async def test_a_line_whose_request_was_cancelled_serves_the_next_one() -> None:
    async with Door().open() as url, Lines(1, read_timeout=5) as lines:
        for pause in range(20):
            task = asyncio.create_task(lines.do_request(url, "GET", RequestData()))
            await asyncio.sleep(pause / 4000)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
        assert await lines.do_request(url, "GET", RequestData()) == (200, b"ok")
