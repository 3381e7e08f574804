"""Takes the pictures of the README: plays part of the demo's day in a headless Chromium and photographs it.

    uv run python docs/screenshots.py

needs Chromium on this machine (Debian: ``apt-get install chromium``).
"""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path

from playwright.async_api import Page, async_playwright

from agent.demo.engine_stage import EngineStage
from agent.demo.web import create_app
from agent.web import Listener

IMAGES = Path(__file__).parent / "images"
PORT = 8899


async def main() -> None:
    """Play, photograph, stop."""
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None:
        raise SystemExit("No Chromium found. Debian: apt-get install chromium")
    stage = await EngineStage.opened("en")
    server = Listener.on(create_app(stage), "127.0.0.1", PORT)
    serving = asyncio.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0.05)
    try:
        await play(stage)
        async with async_playwright() as playwright:
            browser = await playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
            await photograph(await browser.new_page(viewport={"width": 1280, "height": 860}, device_scale_factor=2))
            await browser.close()
    finally:
        server.should_exit = True
        await serving
        await stage.close()


async def play(stage: EngineStage) -> None:
    """A day up to the second client's card, the first client's mail sent."""
    await tap(stage, "language en")
    await stage.move_clock("hour")
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


async def photograph(page: Page) -> None:
    """The demo with the mail open; then the mail alone, as on a phone."""
    await page.goto(f"http://127.0.0.1:{PORT}/")
    await page.wait_for_timeout(1500)
    await page.screenshot(path=IMAGES / "demo.png")
    await page.set_viewport_size({"width": 390, "height": 844})
    await page.goto(f"http://127.0.0.1:{PORT}/mail/1.html")
    await page.screenshot(path=IMAGES / "mail.png", full_page=True)


if __name__ == "__main__":
    asyncio.run(main())
