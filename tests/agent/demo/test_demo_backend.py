"""The demo's stand-in keeps the contract the page is written against, in every language."""

from __future__ import annotations

import asyncio
from email import message_from_bytes

import pytest

from agent.demo.stage import LANGUAGES, Stage
from tests.doubles.demo_backend import DemoBackend


async def test_every_change_makes_the_version_newer() -> None:
    stage: Stage = DemoBackend()
    versions = [(await stage.snapshot()).version]
    await stage.say("posts +2")
    versions.append((await stage.snapshot()).version)
    await stage.edit(2, "posts +3")
    versions.append((await stage.snapshot()).version)
    await stage.press(1, "1:1:keep")
    versions.append((await stage.snapshot()).version)
    await stage.move_clock("hour")
    versions.append((await stage.snapshot()).version)
    assert versions == sorted(set(versions))


async def test_whoever_waits_hears_of_the_change_at_once() -> None:
    backend = DemoBackend()
    waiting = asyncio.create_task(backend.changed(1))
    await asyncio.sleep(0)
    await backend.say("posts +2")
    assert await waiting == 2


async def test_a_button_of_an_earlier_state_changes_nothing() -> None:
    backend = DemoBackend()
    await backend.press(1, "1:1:keep")
    before = await backend.snapshot()
    assert await backend.press(1, "1:1:keep") == "That one is answered already."
    assert await backend.snapshot() == before


async def test_what_is_not_there_raises_lookup_error() -> None:
    backend = DemoBackend()
    with pytest.raises(LookupError):
        await backend.press(99, "1:1:keep")
    with pytest.raises(LookupError):
        await backend.mail_source(1)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_day_ends_with_a_mail_to_each_client(language: str) -> None:
    backend = DemoBackend(language)
    await backend.play_evening()
    day = await backend.snapshot()
    assert [mail.client for mail in day.mails] == ["Nordlys", "Berger"]
    assert "16:02" in day.chat[-1].html
    for mail in day.mails:
        source = message_from_bytes(await backend.mail_source(mail.number))
        assert [part.get_content_type() for part in source.walk()][1:] == ["text/plain", "text/html"]
