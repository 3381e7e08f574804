"""Asks Telegram which bot a token belongs to; the quickest way to find out whether both work."""

from __future__ import annotations

from telegram import Bot
from telegram.error import InvalidToken, NetworkError, RetryAfter, TelegramError, TimedOut
from telegram.request import HTTPXRequest

from agent.config import Telegram

PATIENCE = 10.0  # seconds for connecting and for the answer each


class BotUnknown(Exception):  # noqa: N818 - what happened, not a kind of error
    """It cannot be found out. The text says why and what to do, without the token."""


async def bot_username(telegram: Telegram) -> str:
    """Return the bot's name without the @; raises BotUnknown."""
    request = HTTPXRequest(connect_timeout=PATIENCE, read_timeout=PATIENCE)
    bot = Bot(telegram.token.get_secret_value(), base_url=f"{telegram.api_url}/bot", request=request)
    try:
        async with bot:
            return bot.username
    except TelegramError as error:
        # The library's own words may contain the token, so they are never passed on.
        raise BotUnknown(_why(error, telegram.api_url)) from None


def _why(error: TelegramError, api_url: str) -> str:
    match error:
        case InvalidToken():
            # Any server that answers 404, such as a web site, looks like this too.
            return (
                f"{api_url} does not know [telegram] token. Copy it again from @BotFather (/mybots, API Token), "
                "or correct [telegram] api_url."
            )
        case RetryAfter():
            return "Telegram asks for a pause; too many programs use this token. Try again in a minute."
        case TimedOut():
            return f"{api_url} did not answer within {PATIENCE:.0f} s. Check the network, and [telegram] api_url."
        case NetworkError() if error.__cause__ is not None:
            return f"{api_url} cannot be reached. Check the network, and [telegram] api_url."
        case _:
            return f"{api_url} does not answer like a Bot API server. Check [telegram] api_url."
