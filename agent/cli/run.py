"""``fyraften run``: the bot, the mails and the web part, until it is told to stop."""

# ruff: noqa: PLC0415 - imports wait until a command runs, so that --help answers at once

from __future__ import annotations

from agent.cli.setting_up import DEFAULT_CONFIG, ConfigPath, open_config


def run(config: ConfigPath = DEFAULT_CONFIG) -> None:
    """Chat with the assistants and mail their reports."""
    import asyncio

    from agent.config import accounts

    settings = open_config(config)
    accounts(settings)

    from agent.app import run as work

    asyncio.run(work(settings))
