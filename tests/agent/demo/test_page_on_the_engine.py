"""The demo as it is delivered: the page in a browser, the real engine behind it, a report sent by hand."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import expect

from agent.demo.engine_stage import EngineStage
from tests.agent.demo.conftest import OpenPage

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="package")]


@pytest_asyncio.fixture(loop_scope="package")
async def stage() -> AsyncIterator[EngineStage]:
    opened = await EngineStage.opened("en")
    yield opened
    await opened.close()


async def test_a_note_becomes_a_report_and_the_report_a_mail(open_page: OpenPage, stage: EngineStage) -> None:
    page = await open_page(stage)
    await page.fill("#words", "posts +2")
    await page.keyboard.press("Enter")
    await expect(page.locator(".turn.theirs").last).to_contain_text("11 of 15")
    await page.get_by_role("button", name="Report time").click()
    await expect(page.locator("#time")).to_have_text("16:00")
    await page.locator('button[data-choice$=":preview"]').last.click()
    await expect(page.locator("blockquote")).to_contain_text("Mia Holm")
    await expect(page.locator("#nothing")).to_be_visible()  # seen by her, not yet by the client
    await page.locator('button[data-choice$=":send"]').last.click()
    await expect(page.locator(".people")).to_contain_text("jonas@nordlys.example")
    await expect(page.frame_locator("iframe").locator("body")).to_contain_text("Mia Holm")
    source = await page.request.get(f"{page.url}mail/1.eml")
    assert await source.body() == await stage.mail_source(1)
