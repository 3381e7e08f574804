"""Serves the demo's page on this machine only, and opens the browser if there is one."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import webbrowser

from agent.demo.engine_stage import EngineStage
from agent.demo.web import create_app
from agent.web import Listener

HOST = "127.0.0.1"
TRIES = 50


async def run_demo(port: int, *, open_browser: bool, language: str = "en") -> None:
    """Serve until Ctrl-C."""
    listening = _listen(port)
    address = f"http://{HOST}:{listening.getsockname()[1]}"
    stage = await EngineStage.opened(language, address)
    try:
        print(f"Fyraften's demo is at {address}\nCtrl-C ends it.", flush=True)  # noqa: T201 - the command's own output
        if open_browser:
            await asyncio.to_thread(_open, address)
        server = Listener.on(create_app(stage), HOST, port)
        with contextlib.suppress(asyncio.CancelledError, KeyboardInterrupt):
            await server.serve(sockets=[listening])
    finally:
        await stage.close()


def _listen(port: int) -> socket.socket:
    """Return a socket on the wished port, or on the next free one."""
    for number in range(port, min(port + TRIES, 65536)):
        listening = socket.socket()
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((HOST, number))
        except OSError:
            listening.close()
            continue
        return listening
    raise OSError(f"No port from {port} to {port + TRIES - 1} is free. Give another one with --port.")


def _open(address: str) -> None:
    with contextlib.suppress(webbrowser.Error):
        webbrowser.open(address)
