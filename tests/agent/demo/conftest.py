"""The demo's page in a real browser, on a stage without an engine."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any, Literal

import pytest
import pytest_asyncio
from playwright.async_api import Browser, ConsoleMessage, Page, async_playwright

from agent.demo.stage import Stage
from agent.demo.web import create_app
from agent.web import Listener
from tests.browser import NO_CHROMIUM, find_chromium
from tests.doubles.demo_backend import DemoBackend

WIDE, PHONE = (1280, 800), (390, 844)

Scheme = Literal["light", "dark"]
OpenPage = Callable[..., Awaitable[Page]]


@pytest_asyncio.fixture(scope="package", loop_scope="package")
async def browser() -> AsyncIterator[Browser]:
    program = find_chromium()
    if program is None:
        pytest.skip(NO_CHROMIUM)
    async with async_playwright() as playwright:
        opened = await playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield opened
        await opened.close()


@pytest_asyncio.fixture(loop_scope="package")
async def open_page(browser: Browser) -> AsyncIterator[OpenPage]:
    """Open the page on a backend: ``await open_page(backend, PHONE, scheme="dark")``. A script error fails the test."""
    wrong: list[str] = []
    async with AsyncExitStack() as stack:

        async def opened(
            backend: Stage, size: tuple[int, int] = WIDE, *, scheme: Scheme = "light", **more: Any
        ) -> Page:
            address = await stack.enter_async_context(serving(backend))
            width, height = size
            context = await browser.new_context(
                viewport={"width": width, "height": height}, color_scheme=scheme, **more
            )
            stack.push_async_callback(context.close)
            page = await context.new_page()
            page.on("pageerror", lambda error: wrong.append(str(error)))
            page.on("console", lambda told: wrong.append(told.text) if breaks_policy(told) else None)
            await page.goto(address)
            await page.wait_for_selector(".turn")
            return page

        yield opened
    assert wrong == []


def breaks_policy(told: ConsoleMessage) -> bool:
    """Whether the page itself asked for what its policy forbids; a mail may ask in vain."""
    return "Security Policy" in told.text and "/mail/" not in told.location["url"]


@asynccontextmanager
async def serving(backend: Stage, port: int = 0) -> AsyncIterator[str]:
    """Serve a backend's page on this machine; yields the address."""
    listening = socket.create_server(("127.0.0.1", port))
    address = f"http://127.0.0.1:{listening.getsockname()[1]}"
    server = Listener.on(create_app(backend), "127.0.0.1", 0)
    running = asyncio.create_task(server.serve(sockets=[listening]))
    while not server.started:
        await asyncio.sleep(0.01)
    try:
        yield address
    finally:
        if isinstance(backend, DemoBackend):
            backend.patience = 0
            await backend.touch()  # lets go of pages that wait
        server.should_exit = server.force_exit = True
        await running
