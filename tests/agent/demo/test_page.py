"""The demo's page as a person uses it, in a real Chromium: mouse, keyboard, phone, three languages."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from agent.demo.stage import LANGUAGES
from tests.agent.demo.conftest import PHONE, WIDE, OpenPage, serving
from tests.doubles.demo_backend import DemoBackend

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="package")]


@pytest.fixture
def backend() -> DemoBackend:
    return DemoBackend()


OUTSIDE = """() => [...document.querySelectorAll('body *')].filter((each) => {
    const box = each.getBoundingClientRect();
    return box.width > 1 && !each.closest('.skip') && (box.right > innerWidth + 1 || box.left < -1);
}).map((each) => each.outerHTML.slice(0, 80))"""


# ── the chat ──


async def test_a_typed_line_is_answered_and_the_newest_is_in_sight(open_page: OpenPage, backend: DemoBackend) -> None:
    await backend.play_day()
    page = await open_page(backend)
    await page.fill("#words", "posts +2")
    await page.keyboard.press("Enter")
    answer = page.locator(".turn.theirs", has_text="Posts +2 → 11 of 15").last
    await expect(page.locator(".turn.mine").last).to_contain_text("posts +2")
    await expect(page.locator(".turn")).to_have_count(9)
    await expect(answer).to_be_in_viewport()
    await expect(page.locator("#words")).to_have_value("")


async def test_shift_and_enter_begins_a_new_line_instead_of_sending(open_page: OpenPage, backend: DemoBackend) -> None:
    page = await open_page(backend)
    await page.locator("#words").press_sequentially("first")
    await page.keyboard.press("Shift+Enter")
    await page.locator("#words").press_sequentially("second")
    assert backend.heard == []
    await page.keyboard.press("Enter")
    await expect(page.locator(".turn.mine .words")).to_have_text("first\nsecond")


async def test_a_button_answers_with_a_toast_and_leaves_its_card(open_page: OpenPage, backend: DemoBackend) -> None:
    page = await open_page(backend)
    await page.get_by_role("button", name="Keep").click()
    await expect(page.locator("#toast")).to_have_text("Noted.")
    await expect(page.locator(".keyboard")).to_have_count(0)
    assert backend.heard == [("press", 1, "1:1:keep")]


async def test_whoever_answers_a_card_by_keyboard_stays_on_the_card(open_page: OpenPage, backend: DemoBackend) -> None:
    page = await open_page(backend)
    await backend.move_clock("report")
    await page.get_by_role("button", name="Preview").focus()
    await page.keyboard.press("Enter")
    send = page.get_by_role("group", name="Answers").last.get_by_role("button", name="Send")
    await expect(send).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(page.locator("#words")).to_be_focused()  # the card is done


async def test_the_pencil_edits_her_own_message(open_page: OpenPage, backend: DemoBackend) -> None:
    await backend.say("posts +2")
    page = await open_page(backend)
    await page.locator(".turn.mine").hover()
    await page.get_by_role("button", name="Edit this message").click()
    await expect(page.locator("#words")).to_have_value("posts +2")
    await page.fill("#words", "posts +3")
    await page.get_by_role("button", name="Save").click()
    await expect(page.locator(".turn.mine")).to_contain_text("posts +3")
    await expect(page.locator(".turn.mine")).to_contain_text("edited")
    await expect(page.locator("#about")).to_be_hidden()


async def test_arrow_up_edits_the_last_message_and_escape_leaves_it(open_page: OpenPage, backend: DemoBackend) -> None:
    await backend.say("a <b> & c")
    page = await open_page(backend)
    await page.locator("#words").press("ArrowUp")
    await expect(page.locator("#words")).to_have_value("a <b> & c")
    await page.keyboard.press("Escape")
    await expect(page.locator("#words")).to_have_value("")
    await expect(page.locator("#about")).to_be_hidden()


async def test_a_reply_says_what_it_answers(open_page: OpenPage, backend: DemoBackend) -> None:
    page = await open_page(backend)
    await page.locator(".turn.theirs").hover()
    await page.get_by_role("button", name="Reply to this message").click()
    await expect(page.locator("#about")).to_contain_text("Nordlys · Thursday")
    await page.keyboard.type("yes")
    await page.keyboard.press("Enter")
    await expect(page.locator(".turn.mine")).to_have_count(1)
    assert backend.heard == [("say", "yes", 1)]


async def test_a_slash_offers_the_commands(open_page: OpenPage, backend: DemoBackend) -> None:
    page = await open_page(backend)
    await page.keyboard.type("/")
    await expect(page.get_by_role("option")).to_have_count(9)
    await page.keyboard.type("d")
    await expect(page.get_by_role("option", selected=True)).to_contain_text("/dayoff")
    await page.keyboard.press("Backspace")
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("listbox")).to_be_hidden()
    await expect(page.locator(".turn.mine")).to_contain_text("/today")
    await page.get_by_role("button", name="Commands").click()
    await expect(page.get_by_role("option")).to_have_count(9)
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("listbox")).to_be_hidden()


async def test_markup_of_a_message_is_shown_or_stays_text_but_never_runs(
    open_page: OpenPage, backend: DemoBackend
) -> None:
    backend.show(
        "<b class=x>bold</b> <img src='/?pixel'><script>alert(2)</script> <a href='javascript:alert(3)'>no</a>"
    )
    page = await open_page(backend)
    words = page.locator(".turn").last.locator(".words")
    assert await words.inner_html() == "<b>bold</b> alert(2) no"


async def test_bare_addresses_become_links_to_a_new_tab(open_page: OpenPage, backend: DemoBackend) -> None:
    backend.show("out: https://nordlys.example/reels.")
    page = await open_page(backend)
    link = page.locator(".words a")
    await expect(link).to_have_attribute("href", "https://nordlys.example/reels")
    await expect(link).to_have_attribute("rel", "noopener noreferrer")


async def test_reading_further_up_is_not_interrupted_by_news(open_page: OpenPage, backend: DemoBackend) -> None:
    await backend.play_evening()
    page = await open_page(backend)
    await page.locator("#log").evaluate("log => log.scrollTo({ top: 0 })")
    await page.wait_for_timeout(100)
    backend.show("something new")
    await backend.touch()
    await expect(page.get_by_role("button", name="Newest message")).to_be_visible()
    assert await page.locator("#log").evaluate("log => log.scrollTop") == 0
    await page.get_by_role("button", name="Newest message").click()
    await expect(page.locator(".turn").last).to_be_in_viewport()


# ── around them ──


async def test_the_clock_moves_and_the_hint_goes_with_the_day(open_page: OpenPage, backend: DemoBackend) -> None:
    page = await open_page(backend)
    hint = page.locator("#hint")
    await hint.get_by_role("button", name="posts +2").click()
    await expect(page.locator("#words")).to_have_value("posts +2")
    await page.keyboard.press("Enter")
    await expect(hint).to_contain_text("Move on to Report time")
    await page.get_by_role("button", name="+1 h").click()
    await expect(page.locator("#time")).to_have_text("09:30")
    await page.get_by_role("button", name="Report time").click()
    await expect(page.locator("#time")).to_have_text("16:00")
    await expect(hint).to_contain_text("Answer with a button")
    await page.get_by_role("button", name="Preview").click()
    await page.get_by_role("group", name="Answers").get_by_role("button", name="Send").click()
    await expect(hint).to_contain_text("Go on to the Next working day")
    await page.get_by_role("button", name="Next working day").click()
    await expect(page.locator("#day")).to_have_text("Friday 20 November")
    await expect(page.locator(".day-break")).to_have_count(2)


async def test_another_language_begins_the_day_anew_with_every_word_in_it(
    open_page: OpenPage, backend: DemoBackend
) -> None:
    await backend.play_evening()
    page = await open_page(backend)
    await page.get_by_role("button", name="DA – Dansk").click()
    await expect(page.locator("#chat-heading")).to_have_text("Mias chat")
    await expect(page.locator("html")).to_have_attribute("lang", "da")
    await expect(page.locator("#day")).to_have_text("Torsdag 19. november")
    await expect(page.locator("#words")).to_have_attribute("placeholder", "Skriv en besked")
    await expect(page.locator("#nothing")).to_contain_text("Ingen mails endnu")
    await expect(page.get_by_role("button", name="DA – Dansk")).to_be_focused()


async def test_a_stopped_demo_is_said_and_found_again(open_page: OpenPage, backend: DemoBackend) -> None:
    async with serving(backend) as address:
        page = await open_page(DemoBackend())
        await page.goto(address)
        await page.wait_for_selector(".turn")
    await expect(page.locator("#lost")).to_contain_text("not running any more")
    again = DemoBackend("de")
    async with serving(again, int(address.rpartition(":")[2])):
        await expect(page.locator("#lost")).to_be_hidden()
        await expect(page.locator("#chat-heading")).to_have_text("Chat von Mia")


async def test_the_whole_day_can_be_played_without_a_mouse(open_page: OpenPage, backend: DemoBackend) -> None:
    page = await open_page(backend)
    await page.locator("body").evaluate("body => { body.tabIndex = -1; body.focus(); }")
    await page.keyboard.press("Tab")
    await expect(page.get_by_role("link", name="Skip to the message box")).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(page.locator("#words")).to_be_focused()
    await page.keyboard.type("posts +2")
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("button", name="Undo")).to_be_visible()
    await page.keyboard.press("Shift+Tab")  # the commands
    await page.keyboard.press("Shift+Tab")  # the newest button
    await expect(page.get_by_role("button", name="Undo")).to_be_focused()
    assert await page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    await page.keyboard.press("Enter")
    await expect(page.locator(".turn").last).to_contain_text("Taken back.")
    await backend.receive("Nordlys")
    await page.get_by_role("tab", name="Mail").focus()
    await page.keyboard.press("ArrowRight")
    await expect(page.locator(".plain")).to_be_visible()


# ── at phone width ──


async def test_on_a_phone_chat_and_inbox_are_two_tabs_with_the_unread_counted(
    open_page: OpenPage, backend: DemoBackend
) -> None:
    await backend.play_evening()
    page = await open_page(backend, PHONE)
    await expect(page.locator("#inbox")).to_be_hidden()
    await expect(page.get_by_role("tab", name="Inbox, 2 unread")).to_be_visible()
    await page.get_by_role("tab", name="Chat").focus()
    await page.keyboard.press("ArrowRight")
    await expect(page.locator("#chat")).to_be_hidden()
    await page.locator("#mails button").first.click()
    await expect(page.locator("#subject")).to_be_focused()
    await expect(page.frame_locator("iframe").get_by_text("Heute keine Rückmeldung nötig.")).to_be_visible()
    await page.get_by_role("button", name="All mails").click()
    await expect(page.locator("#mails button").first).to_be_focused()
    await expect(page.get_by_role("tab", name="Inbox, 1 unread")).to_be_visible()


@pytest.mark.parametrize("language", LANGUAGES)
async def test_nothing_stands_out_over_the_edge_at_any_width(open_page: OpenPage, language: str) -> None:
    backend = DemoBackend(language)
    await backend.play_evening()
    page = await open_page(backend)
    for width, height in (WIDE, (900, 700), (721, 700), PHONE, (320, 640)):
        await page.set_viewport_size({"width": width, "height": height})
        assert await page.evaluate(OUTSIDE) == [], width
        assert await page.evaluate("document.documentElement.scrollHeight <= innerHeight"), width


async def test_whoever_wants_less_motion_gets_none(open_page: OpenPage, backend: DemoBackend) -> None:
    page = await open_page(backend, reduced_motion="reduce")
    await page.fill("#words", "posts +2")
    await page.keyboard.press("Enter")
    turn = page.locator(".turn.new").last
    await expect(turn).to_be_visible()
    assert await turn.evaluate("each => getComputedStyle(each).animationName") == "none"
    assert await page.locator("#toast").evaluate("each => getComputedStyle(each).transitionDuration") == "0s"
