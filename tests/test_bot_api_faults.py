"""The Telegram double breaks on request: refusals, silence, broken lines, limits, latency."""

import asyncio
import http.client
import json
import time
from collections.abc import AsyncIterator
from datetime import timedelta
from urllib.parse import urlsplit

import pytest
from telegram import Bot
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TimedOut

from tests.doubles.bot_api import BotApi, RemoteBotApi, bot_api_process
from tests.doubles.bot_api.faults import Limits
from tests.doubles.bot_api.refusal import Refusal


@pytest.fixture(autouse=True)
def retry_after_as_timedelta(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")  # the library warns about the old way, and warnings are errors


@pytest.fixture
async def api() -> AsyncIterator[BotApi]:
    async with BotApi() as api:
        api.user(7)
        api.user(8, "Jonas")
        yield api


@pytest.fixture
async def bot(api: BotApi) -> AsyncIterator[Bot]:
    async with Bot(api.token, base_url=api.base_url) as bot:
        yield bot


# Refusals on request


async def test_the_next_calls_fail_as_scripted_and_then_work_again(api: BotApi, bot: Bot) -> None:
    api.fail_next("sendMessage", code=403, description="Forbidden: user is deactivated")
    api.fail_next("sendMessage", code=502, times=2)
    with pytest.raises(Forbidden, match="user is deactivated"):
        await bot.send_message(7, "x")
    for _ in range(2):
        with pytest.raises(NetworkError, match="Bad Gateway"):
            await bot.send_message(7, "x")
    assert await bot.send_message(7, "x")
    assert [call.status for call in api.calls("sendMessage")] == [403, 502, 502, 200]


async def test_a_fault_for_one_chat_leaves_the_others_alone(api: BotApi, bot: Bot) -> None:
    api.fail_next("sendMessage", retry_after=17, chat=7)
    assert await bot.send_message(8, "x")
    with pytest.raises(RetryAfter) as refused:
        await bot.send_message(7, "x")
    assert refused.value.retry_after == timedelta(seconds=17)
    assert await bot.send_message(7, "x")


async def send_until_refused(bot: Bot) -> None:
    for _ in range(5):  # more than two, should the machine sleep for a second just now
        await bot.send_message(7, "x")


async def test_limits_are_enforced_only_when_switched_on(api: BotApi, bot: Bot) -> None:
    await bot.send_message(7, "x")
    await bot.send_message(7, "x")
    api.limits = True
    with pytest.raises(RetryAfter) as refused:
        await send_until_refused(bot)
    assert refused.value.retry_after == timedelta(seconds=1)
    assert await bot.edit_message_text("y", 7, 1)
    assert await bot.send_chat_action(7, "typing")


def refused_at(limits: Limits, chat: int, at: float) -> int:
    """Seconds to wait for one more message, 0 for none."""
    try:
        limits.check("sendmessage", chat, at)
    except Refusal as refusal:
        return refusal.parameters["retry_after"]
    return 0


def test_one_message_a_second_to_a_chat_twenty_a_minute_to_a_group_thirty_a_second_in_all() -> None:
    limits = Limits()
    limits.on = True
    assert [refused_at(limits, 7, at) for at in (0.0, 0.5, 1.0)] == [0, 1, 0]
    assert [refused_at(limits, -7, 10.0 + second) for second in range(21)] == [0] * 20 + [40]
    assert [refused_at(limits, chat, 100.0) for chat in range(1, 32)] == [0] * 30 + [1]


async def test_an_error_on_the_wire_looks_as_telegrams(api: BotApi) -> None:
    api.fail_next("getMe", retry_after=5)

    def ask() -> tuple[int, object]:
        line = http.client.HTTPConnection(urlsplit(api.url).netloc, timeout=5)
        line.request("GET", f"/bot{api.token}/getMe?x=1")
        answer = line.getresponse()
        found = answer.status, json.loads(answer.read())
        line.close()
        return found

    body = {"ok": False, "error_code": 429, "description": "Too Many Requests: retry after 5"}
    assert await asyncio.to_thread(ask) == (429, {**body, "parameters": {"retry_after": 5}})
    status, good = await asyncio.to_thread(ask)
    assert (status, good["ok"], good["result"]["is_bot"]) == (200, True, True)


# Silence and broken lines


@pytest.mark.parametrize(("after", "arrived"), [("before", []), ("accepted", ["x"])])
async def test_a_hanging_call_times_out_and_took_effect_only_if_accepted(
    api: BotApi, bot: Bot, after: str, arrived: list[str]
) -> None:
    api.hang_next("sendMessage", after=after)
    with pytest.raises(TimedOut):
        await bot.send_message(7, "x", read_timeout=0.1)
    assert [message.text for message in api.chat(7)] == arrived
    assert api.calls("sendMessage")[0].status == 0


async def test_a_hanging_line_breaks_after_its_time(api: BotApi, bot: Bot) -> None:
    api.hang_next("sendMessage", seconds=0.05)
    with pytest.raises(NetworkError, match=r"RemoteProtocolError|ReadError"):
        await bot.send_message(7, "x")


@pytest.mark.parametrize(("accepted", "arrived"), [(False, []), (True, ["x"])])
async def test_a_dropped_call_took_effect_only_if_accepted(
    api: BotApi, bot: Bot, accepted: bool, arrived: list[str]
) -> None:
    api.drop_next("*", accepted=accepted)
    with pytest.raises(NetworkError, match=r"RemoteProtocolError|ReadError"):
        await bot.send_message(7, "x")
    assert [message.text for message in api.chat(7)] == arrived
    assert await bot.send_message(7, "y")


async def test_answers_come_late_but_effects_at_once_when_there_is_delay(api: BotApi, bot: Bot) -> None:
    api.delay = 0.3
    begin = time.monotonic()
    sending = asyncio.create_task(bot.send_message(7, "x"))
    await api.wait_for("x", chat=7)
    assert not sending.done()
    await sending
    assert time.monotonic() - begin >= 0.3


async def test_planned_faults_can_be_called_off(api: BotApi, bot: Bot) -> None:
    api.fail_next("*", times=9)
    api.clear_faults()
    assert await bot.get_me()


# The double as a process


async def test_a_double_in_its_own_process_outlives_the_test_that_drives_it() -> None:
    with bot_api_process(delay=0.01) as api:
        api.user(7).say("hi")
        other = RemoteBotApi(api.url)
        assert other.delay == 0.01
        assert [message.text for message in other.chat(7)] == ["hi"]
        async with Bot(other.token, base_url=other.base_url) as bot:
            other.fail_next("sendMessage", code=400, description="Bad Request: nope")
            with pytest.raises(BadRequest, match="Nope"):
                await bot.send_message(7, "x")
        other.close()
