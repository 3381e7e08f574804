"""The demo's page before the accessibility judge: no violation, in light and dark, at the desk and on a phone."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.async_api import Page

from tests.agent.demo.conftest import PHONE, WIDE, OpenPage, Scheme
from tests.browser import NO_AXE, find_axe
from tests.doubles.demo_backend import DemoBackend

pytestmark = [pytest.mark.browser, pytest.mark.judge, pytest.mark.asyncio(loop_scope="package")]


@pytest.fixture(scope="module")
def axe() -> str:
    script = find_axe()
    if script is None:
        pytest.skip(NO_AXE)
    return script.read_text(encoding="utf-8")


async def violations(page: Page, axe: str) -> list[str]:
    await page.wait_for_timeout(400)  # what fades in is judged when it is there
    await page.evaluate(axe)
    found: dict[str, Any] = await page.evaluate("axe.run({ resultTypes: ['violations'] })")
    assert len(found["passes"]) > 20
    return [
        f"{each['id']}: {node['html'][:160]} {node['any'][0]['message'] if node['any'] else ''}"
        for each in found["violations"]
        for node in each["nodes"]
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [WIDE, PHONE])
async def test_a_morning_without_mails_has_no_violation(
    open_page: OpenPage, axe: str, size: tuple[int, int], scheme: Scheme
) -> None:
    page = await open_page(DemoBackend(), size, scheme=scheme)
    assert await violations(page, axe) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_an_evening_at_the_desk_has_no_violation(open_page: OpenPage, axe: str, scheme: Scheme) -> None:
    backend = DemoBackend("de")
    await backend.play_evening()
    backend.show("<blockquote>Zitat</blockquote> <code>posts +2</code> https://berger.example")
    page = await open_page(backend, scheme=scheme)
    await page.locator("#mails button").last.hover()
    assert await violations(page, axe) == []
    await page.get_by_role("tab", name="Nur Text").click()
    await page.fill("#words", "/")
    assert await violations(page, axe) == []
    await page.get_by_role("tab", name="Kopfzeilen").click()
    await page.fill("#words", "")
    await page.locator("#words").press("ArrowUp")
    assert await violations(page, axe) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_an_evening_on_the_phone_has_no_violation(open_page: OpenPage, axe: str, scheme: Scheme) -> None:
    backend = DemoBackend("da")
    await backend.play_evening()
    page = await open_page(backend, PHONE, scheme=scheme)
    assert await violations(page, axe) == []
    await page.get_by_role("tab", name="Indbakke").click()
    assert await violations(page, axe) == []
    await page.locator("#mails button").first.click()
    assert await violations(page, axe) == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_a_toast_and_a_lost_demo_have_no_violation(open_page: OpenPage, axe: str, scheme: Scheme) -> None:
    page = await open_page(DemoBackend(), scheme=scheme)
    await page.get_by_role("button", name="Keep").click()
    await page.locator("#lost").evaluate("each => { each.hidden = false; each.textContent = 'Not running'; }")
    assert await violations(page, axe) == []
