"""On the demo's page one is the client too: replies, is away, opens the decision page from the mail."""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from agent.demo.engine_stage import EngineStage
from tests.agent.demo.asking import ask
from tests.agent.demo.conftest import PHONE, WIDE, Scheme, serving
from tests.agent.demo.test_page_access import axe, violations

__all__ = ["axe"]

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="package")]


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


@pytest_asyncio.fixture(loop_scope="package")
async def stage() -> AsyncIterator[EngineStage]:
    """A day on which Mia has just asked Jonas, served where its mails' links lead."""
    port = free_port()
    opened = await EngineStage.opened("en", f"http://127.0.0.1:{port}")
    await ask(opened)
    async with serving(opened, port):
        yield opened
    await opened.close()


async def visit(browser: Browser, stage: EngineStage, size: tuple[int, int] = WIDE, scheme: Scheme = "light") -> Page:
    width, height = size
    context = await browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme)
    page = await context.new_page()
    await page.goto(stage.public_url)
    await page.wait_for_selector(".turn")
    return page


async def test_a_reply_typed_below_the_mail_reaches_the_chat(browser: Browser, stage: EngineStage) -> None:
    page = await visit(browser, stage)
    await page.get_by_label("Reply as Jonas").fill("B, but not more than two hours")
    await page.get_by_role("button", name="Reply", exact=True).click()
    await expect(page.locator(".turn.theirs").last).to_contain_text("Jonas chose B")
    await expect(page.locator("#answers")).to_contain_text("B, but not more than two hours")
    await expect(page.get_by_label("Reply as Jonas")).to_have_value("")
    await expect(page.locator("#mails li")).to_have_count(2)


async def test_words_begun_below_one_mail_wait_there(browser: Browser, stage: EngineStage) -> None:
    page = await visit(browser, stage)
    await stage.answer(1, "reply", "A")
    await expect(page.locator("#mails li")).to_have_count(2)
    await page.get_by_label("Reply as Jonas").fill("perhaps")
    await page.locator("#mails button").first.click()
    await expect(page.get_by_label("Reply as Jonas")).to_have_value("")
    await page.locator("#mails button").last.click()
    await expect(page.get_by_label("Reply as Jonas")).to_have_value("perhaps")


async def test_a_button_in_the_mail_opens_the_decision_page_and_the_press_reaches_the_chat(
    browser: Browser, stage: EngineStage
) -> None:
    page = await visit(browser, stage)
    button = page.frame_locator("iframe").get_by_role("link", name="A –")
    async with page.context.expect_page() as opening:
        await button.click()
    decision = await opening.value
    await decision.get_by_label("Comment for Mia").first.fill("but leave the lamp on")
    await decision.get_by_role("button", name="Choose A").click()
    await decision.get_by_text("You chose A.").wait_for()
    await expect(page.locator(".turn.theirs").last).to_contain_text("but leave the lamp on")
    await expect(page.locator("#mails li")).to_have_count(2)


async def test_an_absence_decides_nothing(browser: Browser, stage: EngineStage) -> None:
    page = await visit(browser, stage)
    await page.get_by_role("button", name="Out of office").click()
    await expect(page.locator("#answers")).to_contain_text("Jonas’s automatic reply")
    await expect(page.locator(".turn.theirs").last).to_contain_text("Jonas seems to be away")


@pytest.mark.judge
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [WIDE, PHONE])
async def test_answering_has_no_violation(
    browser: Browser, stage: EngineStage, axe: str, size: tuple[int, int], scheme: Scheme
) -> None:
    await stage.answer(1, "away", "")
    await stage.answer(1, "reply", "A")
    page = await visit(browser, stage, size, scheme)
    if size == PHONE:
        await page.get_by_role("tab", name="Inbox").click()
        await page.locator("#mails button").last.click()
    await expect(page.get_by_label("Reply as Jonas")).to_be_visible()
    assert await violations(page, axe) == []
