"""Takes the pictures of the README: plays part of the demo's day in a headless Chromium and photographs it.

    uv run python docs/screenshots.py

needs Chromium on this machine (Debian: ``apt-get install chromium``).
"""

from __future__ import annotations

import asyncio
import shutil
from itertools import takewhile
from pathlib import Path

from playwright.async_api import Page, ViewportSize, async_playwright

from agent.demo.engine_stage import EngineStage
from agent.demo.script import SUPPLIER_FEED, Replies, Taps, Types
from agent.demo.web import create_app
from agent.web import Listener

IMAGES = Path(__file__).parent / "images"
PORT = 8899
DESK: ViewportSize = {"width": 1280, "height": 860}
PHONE: ViewportSize = {"width": 390, "height": 600}


async def main() -> None:
    """Play, photograph, stop."""
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None:
        raise SystemExit("No Chromium found. Debian: apt-get install chromium")
    stage = await EngineStage.opened("en", f"http://127.0.0.1:{PORT}")
    server = Listener.on(create_app(stage), "127.0.0.1", PORT)
    serving = asyncio.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0.05)
    try:
        async with async_playwright() as playwright:
            browser = await playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
            await ask(stage)
            await photograph_question(await browser.new_page(viewport=PHONE, device_scale_factor=2))
            await play(stage)
            await photograph_day(await browser.new_page(viewport=DESK, device_scale_factor=2))
            await browser.close()
    finally:
        server.should_exit = True
        await serving
        await stage.close()


async def ask(stage: EngineStage) -> None:
    """A morning on which something comes up that only the client can decide."""
    await tap(stage, "language en")
    await stage.move_clock("hour")
    for move in takewhile(lambda move: not isinstance(move, Replies), SUPPLIER_FEED):
        if isinstance(move, Types):
            await stage.say(move.words("en"))
        elif isinstance(move, Taps):
            await tap(stage, move.choice)


async def play(stage: EngineStage) -> None:
    """The client decides; then the day up to the second client's card, the first client's mail sent."""
    await stage.answer(1, "reply", "A, but leave the lamp on")
    await tap(stage, "done")
    await stage.say("214 articles paused, the lamp is still on sale")
    await stage.say("2 posts up, and answered 23 comments")
    await stage.say("Nordlys: launch reels published https://nordlys.example/reels")
    await stage.say("posts +2")
    await stage.say("leads +8")
    await stage.move_clock("report")
    await stage.say("2h10")
    await tap(stage, "value 92")
    await tap(stage, "done 0")
    await tap(stage, "moved 1")
    await tap(stage, "skip")
    await stage.say("newsletter draft\ncheck the price feed at 10")
    await stage.say("first reel passed 10,000 views in four hours")
    await tap(stage, "send")
    await stage.say("5 texts, 14 mails")
    await stage.say("2")


async def tap(stage: EngineStage, choice: str) -> None:
    """Tap the newest button of this choice."""
    for bubble in reversed((await stage.snapshot()).chat):
        for _, data in (button for row in bubble.buttons for button in row):
            if data.split(":", 2)[2].startswith(choice):
                await stage.press(bubble.id, data)
                return
    raise LookupError(f"No button {choice!r}.")


async def photograph_question(page: Page) -> None:
    """The mail that asks for a decision, and the page its button leads to."""
    await page.goto(f"http://127.0.0.1:{PORT}/mail/1.html")
    await page.screenshot(path=IMAGES / "decision-mail.png", full_page=True)
    button = await page.get_by_role("link").first.get_attribute("href") or ""
    await page.goto(button.partition("#")[0])  # from its top
    await page.set_viewport_size({"width": 390, "height": await page.locator("#B").evaluate("each => each.offsetTop")})
    await page.screenshot(path=IMAGES / "decision-page.png")


async def photograph_day(page: Page) -> None:
    """The demo with the day's mail open; then that mail alone, as on a phone."""
    await page.goto(f"http://127.0.0.1:{PORT}/")
    await page.wait_for_timeout(1500)
    await page.screenshot(path=IMAGES / "demo.png")
    await page.set_viewport_size(PHONE)
    await page.goto(f"http://127.0.0.1:{PORT}/mail/3.html")
    await page.screenshot(path=IMAGES / "mail.png", full_page=True)


if __name__ == "__main__":
    asyncio.run(main())
