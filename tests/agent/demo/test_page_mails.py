"""The clients' mails on the demo's page: opened, leafed through, and unable to do anything."""

from __future__ import annotations

from email.message import EmailMessage

import pytest
from playwright.async_api import expect

from tests.agent.demo.conftest import OpenPage
from tests.doubles.demo_backend import DemoBackend

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="package")]


@pytest.fixture
def backend() -> DemoBackend:
    return DemoBackend()


async def test_a_mail_opens_as_it_arrives_in_a_frame_as_high_as_itself(
    open_page: OpenPage, backend: DemoBackend
) -> None:
    page = await open_page(backend)
    await expect(page.locator("#nothing")).to_contain_text("No mail yet")
    await backend.receive("Nordlys")
    await expect(page.locator("#subject")).to_contain_text("EOD Nordlys – Thu 19 Nov")
    frame = page.frame_locator("iframe")
    await expect(frame.get_by_text("reported 16:02 CET")).to_be_attached()
    inside = await frame.locator("html").evaluate("html => [html.scrollHeight, html.clientHeight]")
    assert inside[0] == inside[1] > 300


async def test_the_parts_of_a_mail_are_tabs_for_arrow_keys(open_page: OpenPage, backend: DemoBackend) -> None:
    await backend.receive("Berger")
    page = await open_page(backend)
    await page.get_by_role("tab", name="Mail").focus()
    await page.keyboard.press("ArrowRight")
    await expect(page.get_by_role("tab", name="Plain text")).to_be_focused()
    await expect(page.locator(".plain")).to_contain_text("Heute keine Rückmeldung nötig.")
    await page.keyboard.press("End")
    await expect(page.get_by_role("tabpanel", name="Headers")).to_contain_text("<berger-2026-11-19@fyraften.example>")
    await page.keyboard.press("ArrowRight")
    await expect(page.locator("iframe")).to_be_visible()


async def test_a_hostile_mail_can_neither_run_nor_fetch_nor_leave(open_page: OpenPage, backend: DemoBackend) -> None:
    answered: list[str] = []
    hostile = EmailMessage()
    hostile["From"], hostile["To"], hostile["Subject"] = "Mia <a@x.example>", "b@y.example", "<script>alert(1)</script>"
    hostile.set_content("text")
    hostile.add_alternative(
        "<p>here</p><script>top.document.title='taken'</script><img src='/api/snapshot?pixel'>"
        "<form action='/api/say'><button>go</button></form><a href='/?left' id=away>away</a>",
        subtype="html",
    )
    page = await open_page(backend)
    page.on("response", lambda answer: answered.append(answer.url))
    await backend.receive("Nordlys", hostile)
    frame = page.frame_locator("iframe")
    await expect(frame.get_by_text("here")).to_be_visible()
    await expect(frame.locator("#away")).to_have_attribute("target", "_blank")
    await frame.get_by_role("button", name="go").click()
    assert await page.title() == "Fyraften · demo"
    assert any("/mail/1.html" in url for url in answered)
    assert not any("pixel" in url or "/api/say" in url for url in answered)
    await expect(page.locator("#subject")).to_have_text("<script>alert(1)</script>")


async def test_a_client_s_chip_shows_only_that_client_s_mails(open_page: OpenPage, backend: DemoBackend) -> None:
    await backend.play_evening()
    page = await open_page(backend)
    await expect(page.locator("#mails li")).to_have_count(2)
    await page.locator("#filters").get_by_role("button", name="Nordlys").click()
    await expect(page.locator("#mails li")).to_have_count(1)
    await expect(page.locator("#mails li")).to_contain_text("EOD Nordlys")
