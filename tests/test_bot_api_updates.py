"""Updates reach the bot by the rules of getUpdates and of webhooks."""

import asyncio
import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from telegram import Bot
from telegram.error import BadRequest, Conflict

from tests.doubles.bot_api import BotApi


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with BotApi() as api:
        api.user(7)
        yield api


@pytest.fixture
async def bot(api: BotApi) -> AsyncIterator[Bot]:
    async with Bot(api.token, base_url=api.base_url) as bot:
        yield bot


@pytest.fixture
async def second_bot(api: BotApi) -> AsyncIterator[Bot]:
    async with Bot(api.token, base_url=api.base_url) as bot:
        yield bot


async def long_poll(bot: Bot, api: BotApi, seconds: int = 10) -> "asyncio.Task[tuple[object, ...]]":
    """A getUpdates that has arrived and waits."""
    before = api.count("getUpdates")
    task = asyncio.create_task(bot.get_updates(timeout=seconds))
    await api.wait_until(lambda: api.count("getUpdates") > before)
    return task


# getUpdates


async def test_an_offset_confirms_what_lies_before_it(api: BotApi, bot: Bot) -> None:
    ids = [api.user(7).say(text).update_id for text in "abc"]
    assert [u.update_id for u in await bot.get_updates()] == ids
    assert [u.update_id for u in await bot.get_updates(limit=1)] == ids[:1]
    assert [u.update_id for u in await bot.get_updates(offset=ids[1])] == ids[1:]
    assert [u.update_id for u in await bot.get_updates()] == ids[1:]
    assert api.waiting_updates == 2


async def test_a_negative_offset_forgets_all_but_the_last(api: BotApi, bot: Bot) -> None:
    ids = [api.user(7).say(text).update_id for text in "abc"]
    assert [u.update_id for u in await bot.get_updates(offset=-2)] == ids[1:]
    assert [u.update_id for u in await bot.get_updates()] == ids[1:]
    assert len(await bot.get_updates(offset=-9)) == 2


async def test_at_most_100_updates_come_at_once(api: BotApi, bot: Bot) -> None:
    for _ in range(101):
        api.user(7).say("x")
    assert len(await bot.get_updates()) == 100
    assert len(await bot.get_updates(limit=0)) == 100


async def test_a_long_poll_waits_for_its_time_and_not_longer_than_for_an_update(api: BotApi, bot: Bot) -> None:
    begin = time.monotonic()
    assert await bot.get_updates(timeout=1) == ()
    assert 1 <= time.monotonic() - begin < 5
    poll = await long_poll(bot, api)
    api.user(7).say("a")
    api.user(7).say("b")
    assert len(await asyncio.wait_for(poll, 2)) == 2


async def test_the_older_of_two_polls_ends_with_a_conflict(api: BotApi, bot: Bot, second_bot: Bot) -> None:
    older = await long_poll(bot, api)
    newer = await long_poll(second_bot, api)
    with pytest.raises(Conflict, match="terminated by other getUpdates request"):
        await older
    api.user(7).say("hi")
    assert len(await newer) == 1


async def test_a_poller_that_dies_leaves_no_conflict_and_loses_nothing(api: BotApi, bot: Bot) -> None:
    async with asyncio.timeout(5):
        doomed = await long_poll(bot, api)
        doomed.cancel()
        await api.wait_until(lambda: api.calls("getUpdates")[0].outcome == "the bot hung up")
        api.user(7).say("hi")
        assert len(await bot.get_updates(timeout=5)) == 1


async def test_only_allowed_kinds_of_update_are_queued_and_the_choice_lasts(api: BotApi, bot: Bot) -> None:
    mia = api.user(7)
    await bot.get_updates(allowed_updates=["message"], timeout=0)
    mia.block()
    mia.start()
    (update,) = await bot.get_updates(timeout=0)
    assert update.message.text == "/start"
    await bot.get_updates(allowed_updates=[], offset=update.update_id + 1, timeout=0)
    mia.block()
    assert len(await bot.get_updates(timeout=0)) == 1


async def test_an_update_comes_again_even_to_a_bot_that_is_far_ahead(api: BotApi, bot: Bot) -> None:
    first = api.user(7).say("one").update_id
    last = api.user(7).say("two").update_id
    assert await bot.get_updates(offset=last + 1, timeout=0) == ()
    poll = asyncio.create_task(bot.get_updates(offset=last + 1, timeout=5))
    api.redeliver(first)
    assert [update.message.text for update in await poll] == ["one"]


# The webhook


@asynccontextmanager
async def a_web_server(answers: list[bytes], got: list[tuple[bytes, dict[str, object]]]) -> AsyncIterator[str]:
    """Answers each request with the next status line; keeps head and JSON body."""

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        length = int(head.lower().split(b"content-length:")[1].split(b"\r\n")[0])
        got.append((head, json.loads(await reader.readexactly(length))))
        writer.write(b"HTTP/1.1 " + (answers.pop(0) if answers else b"200 OK") + b"\r\nContent-Length: 0\r\n\r\n")
        await writer.drain()
        writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"


async def test_a_webhook_gets_updates_in_order_with_its_secret_until_it_accepts(api: BotApi, bot: Bot) -> None:
    got: list[tuple[bytes, dict[str, object]]] = []
    async with a_web_server([b"500 Oh no"], got) as address:
        api.webhook_proxy = address
        await bot.set_webhook("https://bot.example.org/hook", secret_token="s3cret")
        first, second = api.user(7).say("one"), api.user(7).say("two")
        await api.wait_until(lambda: api.waiting_updates == 0)
        info = await bot.get_webhook_info()
        await bot.delete_webhook()
    assert [body["update_id"] for _, body in got] == [first.update_id, first.update_id, second.update_id]
    assert all(head.startswith(b"POST /hook HTTP/1.1") for head, _ in got)
    assert all(b"X-Telegram-Bot-Api-Secret-Token: s3cret" in head for head, _ in got)
    assert info.last_error_message == "Wrong response from the webhook: 500 Oh no"


async def test_polling_and_a_webhook_exclude_each_other(api: BotApi, bot: Bot, second_bot: Bot) -> None:
    poll = await long_poll(second_bot, api)
    await bot.set_webhook("https://bot.example.org/hook", allowed_updates=["message"])
    with pytest.raises(Conflict, match="terminated by setWebhook request"):
        await poll
    with pytest.raises(Conflict, match="can't use getUpdates method while webhook is active"):
        await bot.get_updates()
    assert (await bot.get_webhook_info()).allowed_updates == ("message",)
    api.user(7).say("kept")
    await bot.delete_webhook()
    assert len(await bot.get_updates()) == 1
    await bot.delete_webhook(drop_pending_updates=True)
    assert await bot.get_updates(timeout=0) == ()


@pytest.mark.parametrize("url", ["http://bot.example.org/hook", "ftp://127.0.0.1/"])
async def test_a_webhook_needs_https(bot: Bot, url: str) -> None:
    with pytest.raises(BadRequest, match=r"(?i)an https url must be provided"):
        await bot.set_webhook(url)
