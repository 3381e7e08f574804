"""Several lines to Telegram, each with a connection of its own, for what is said to many people at once.

One HTTP client with many connections looks through all of them, and through everybody who waits for one, at each
request. With ten of each that takes as long as the request itself.
"""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
from telegram.request import BaseRequest, HTTPXRequest, RequestData


class Lines(BaseRequest):
    """What python-telegram-bot sends through: ``count`` of its own HTTP clients, taking turns."""

    def __init__(self, count: int, read_timeout: float) -> None:
        self._read_timeout = read_timeout
        self._trusted = httpx.create_ssl_context()  # made once: it takes longer than everything else here
        self._idle = [self._new_line() for _ in range(count)]
        self._all = [*self._idle]
        self._free = asyncio.Semaphore(count)

    def _new_line(self) -> HTTPXRequest:
        return HTTPXRequest(
            connection_pool_size=1, read_timeout=self._read_timeout, httpx_kwargs={"verify": self._trusted}
        )

    @property
    def read_timeout(self) -> float | None:
        """Seconds an answer may take."""
        return self._read_timeout

    async def initialize(self) -> None:
        """Get ready."""
        for line in self._all:
            await line.initialize()

    async def shutdown(self) -> None:
        """Hang up."""
        for line in self._all:
            await line.shutdown()

    async def do_request(  # noqa: PLR0913, PLR0917 - the library's signature
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Wait for a line and make a request over it, if possible the one that was used last."""
        async with self._free:
            line = self._idle.pop()
            try:
                return await line.do_request(
                    url, method, request_data, read_timeout, write_timeout, connect_timeout, pool_timeout
                )
            except asyncio.CancelledError:  # its one connection can stay "occupied" for good
                line = self._new_line()
                self._all.append(line)  # the old one is closed with the others
                raise
            finally:
                self._idle.append(line)
