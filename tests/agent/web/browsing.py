"""Jonas's browser: Chromium without script, on a real port of this machine."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from agent.web import Listener
from tests.agent.web.desk import Desk

PHONE, WIDE = (390, 844), (1100, 800)


@asynccontextmanager
async def served(desk: Desk) -> AsyncIterator[str]:
    """Serve a desk's page; yields its address."""
    listening = socket.create_server(("127.0.0.1", 0))
    server = Listener.on(desk.app, "127.0.0.1", 0)
    running = asyncio.create_task(server.serve(sockets=[listening]))
    while not server.started:
        await asyncio.sleep(0.01)
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        server.should_exit = server.force_exit = True
        await running
