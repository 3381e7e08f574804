"""A strict Telegram Bot API on loopback: refuses what Telegram refuses, and shows what the person sees.

In a test: `async with BotApi() as api:`, then give the bot `api.token` and `api.base_url`, move people with
`api.user(7).say("hi")`, and look with `await api.wait_for("hello", chat=7)`. From another process:
`with bot_api_process() as api:`, or `python -m tests.doubles.bot_api --port N` and `RemoteBotApi(url)`.
"""

from .driver import DEFAULT_TOKEN, Driver
from .person import Person, Press
from .refusal import Impossible
from .remote import RemoteBotApi, bot_api_process
from .seen import Button, Call, Done, SeenMessage, SentFile
from .server import BotApi

__all__ = [
    "DEFAULT_TOKEN",
    "BotApi",
    "Button",
    "Call",
    "Done",
    "Driver",
    "Impossible",
    "Person",
    "Press",
    "RemoteBotApi",
    "SeenMessage",
    "SentFile",
    "bot_api_process",
]
