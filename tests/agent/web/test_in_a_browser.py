"""The decision page as a client uses it: in a browser, with script switched off, on a phone and at the desk."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from typing import Any, Literal

import pytest
from playwright.async_api import Page, async_playwright

from flows.shared.issue import IssueStatus, Option
from tests.agent.web.browsing import PHONE, WIDE, served
from tests.agent.web.desk import Desk
from tests.browser import NO_AXE, NO_CHROMIUM, find_axe, find_chromium
from tests.flows.decision_page.feed_down import ANNA, ISSUE

pytestmark = pytest.mark.browser

Visit = Callable[..., Awaitable[Page]]


@pytest.fixture
async def visit(desk: Desk) -> AsyncIterator[Visit]:
    """Open the page: ``await visit(token, "?o=A", PHONE)``. What its security policy refuses fails the test."""
    program = find_chromium()
    if program is None:
        pytest.skip(NO_CHROMIUM)
    refused: list[str] = []
    async with served(desk) as address, async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])

        async def opened(
            token: str,
            query: str = "",
            size: tuple[int, int] = PHONE,
            *,
            scheme: Literal["light", "dark"] = "light",
            script: bool = False,
        ) -> Page:
            context = await browser.new_context(
                viewport={"width": size[0], "height": size[1]}, color_scheme=scheme, java_script_enabled=script
            )
            page = await context.new_page()
            page.on("console", lambda told: refused.append(told.text) if "Policy" in told.text else None)
            await page.goto(f"{address}/d/{token}{query}")
            return page

        yield opened
        await browser.close()
    assert refused == []


async def test_jonas_decides_on_his_phone_with_a_comment_and_takes_it_back(desk: Desk, visit: Visit) -> None:
    page = await visit(await desk.link(), "?o=A#A")
    await page.get_by_label("Comment for Mia").first.fill("but leave the lamp on")
    await page.get_by_role("button", name="Choose A").click()
    await page.get_by_text("You chose A.").wait_for()
    assert await page.get_by_text("but leave the lamp on").is_visible()
    decision = (await desk.issue()).decision
    assert decision is not None
    assert decision.comment == "but leave the lamp on"
    await page.get_by_role("button", name="Take it back").click()
    await page.get_by_text("Taken back. The question is open again.").wait_for()
    assert (await desk.issue()).decision is None


async def test_going_back_and_pressing_again_shows_what_stands(desk: Desk, visit: Visit) -> None:
    page = await visit(await desk.link())
    await page.get_by_role("button", name="Choose A").click()
    await page.get_by_text("You chose A.").wait_for()
    await page.reload()
    assert await page.get_by_text("You chose A.").is_visible()
    await page.go_back()
    await page.get_by_text("You chose A.").wait_for()
    assert await page.get_by_role("button", name="Choose B").count() == 0, "the page is not kept by the browser"


async def test_a_question_cannot_be_sent_without_words(desk: Desk, visit: Visit) -> None:
    page = await visit(await desk.link(), size=WIDE)
    await page.get_by_text("I need to know more").click()
    await page.get_by_role("button", name="Ask Mia").click()
    assert await page.locator("textarea:invalid").count() == 1
    await page.get_by_label("What do you need to know?").fill("Which articles?")
    await page.get_by_role("button", name="Ask Mia").click()
    await page.get_by_text("Your question goes to Mia at once.").wait_for()


async def test_everything_is_reached_by_keyboard_in_the_order_it_is_read(desk: Desk, visit: Visit) -> None:
    page = await visit(await desk.link(), size=WIDE)
    reached = []
    for _ in range(7):
        await page.keyboard.press("Tab")
        reached.append(await page.locator(":focus").inner_text())
    assert reached[1:] == ["Add a comment", "Choose A", "Add a comment", "Choose B", "I need to know more",
                           "Neither of these"]  # fmt: skip
    assert reached[0].startswith("supplier.example")


async def test_nothing_is_wider_than_a_small_phone_whatever_is_written(desk: Desk, visit: Visit) -> None:
    endless = "Donaudampfschifffahrtsgesellschaftskapitänsmützenbestellformular" * 3
    await desk.keep(replace(ISSUE, title=endless, impact=endless, options=(Option(endless, endless, endless),) * 3))
    page = await visit(await desk.link(), size=(320, 640), script=True)
    assert await page.evaluate("document.documentElement.scrollWidth") == 320


async def states(desk: Desk, visit: Visit, **how: Any) -> AsyncIterator[Page]:
    """The page in all its states, one after the other."""
    jonas, anna = await desk.link(), await desk.link(ANNA)
    yield await visit(jonas, **how)
    page = await visit(jonas, "?o=B", **how)
    yield page
    await page.get_by_text("I need to know more").click()
    await page.get_by_label("What do you need to know?").fill(" ")
    await page.get_by_role("button", name="Ask Mia").click()
    yield page
    await page.get_by_role("button", name="Choose B").click()
    await page.get_by_text("You chose B.").wait_for()
    yield page
    late = await visit(anna, **how)
    await late.get_by_text("What was asked").click()
    yield late
    await desk.keep(replace(await desk.issue(), status=IssueStatus.DONE, outcome="The feed is back."))
    yield await visit(anna, **how)
    yield await visit("x" * 43, **how)


@pytest.mark.judge
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, WIDE])
async def test_the_accessibility_judge_finds_nothing_in_any_state(
    desk: Desk, visit: Visit, size: tuple[int, int], scheme: str
) -> None:
    script = find_axe()
    if script is None:
        pytest.skip(NO_AXE)
    axe = script.read_text(encoding="utf-8")
    seen = 0
    async for page in states(desk, visit, size=size, scheme=scheme, script=True):
        await page.evaluate(axe)
        found: dict[str, Any] = await page.evaluate("axe.run({ resultTypes: ['violations'] })")
        wrong = [f"{each['id']}: {node['html'][:160]}" for each in found["violations"] for node in each["nodes"]]
        assert wrong == [], page.url
        assert len(found["passes"]) > 10
        seen += 1
    assert seen == 7
