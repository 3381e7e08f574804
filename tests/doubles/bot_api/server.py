"""The double inside the test's own process."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from types import TracebackType
from typing import Any, Self

from .driver import DEFAULT_TOKEN, Driver
from .gateway import Gateway
from .wire import Connection
from .world import World, telegram_time


class BotApi(Driver):
    """`async with BotApi() as api:` listens on loopback at `api.url`; port 0 picks a free one.

    `now` dates the messages (aware UTC); timeouts and limits run on the real clock.
    """

    def __init__(
        self, *, token: str = DEFAULT_TOKEN, port: int = 0, now: Callable[[], datetime] = telegram_time
    ) -> None:
        self.token = token
        self.url = ""
        self._port = port
        self._gateway = Gateway(World(token, now))
        self._lines: set[Connection] = set()
        self._server: asyncio.Server | None = None

    async def __aenter__(self) -> Self:
        def line() -> Connection:
            return Connection(self._gateway.serve, self._lines)

        self._server = await asyncio.get_running_loop().create_server(line, "127.0.0.1", self._port)
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._gateway.webhook.stop()
        for line in list(self._lines):
            line.drop()
        if self._server:
            self._server.close()
            await self._server.wait_closed()
        await asyncio.sleep(0)  # the dropped lines say goodbye in the next turn of the loop
        if self._gateway.mistakes and error is None:
            raise self._gateway.mistakes[0]

    def do(self, operation: str, **arguments: Any) -> Any:
        return self._gateway.control.do(operation, arguments)

    async def _pause(self) -> None:
        await asyncio.sleep(0.005)
