"""``fyraften status``: how the installation is doing, as a plain table."""

# ruff: noqa: PLC0415 - imports wait until a command runs, so that --help answers at once

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

import typer

from agent.cli.setting_up import DEFAULT_CONFIG, ConfigPath, open_config, opened

if TYPE_CHECKING:
    from agent.config import Config
    from storage.people import Reachable
    from storage.status import EngagementToday, Status

Row = tuple[str, ...]


def status(config: ConfigPath = DEFAULT_CONFIG) -> None:
    """Show people, today's reports, and what needs a look."""
    import asyncio

    for line in asyncio.run(_lines(open_config(config))):
        typer.echo(line)


async def _lines(config: Config) -> list[str]:
    from agent.clock import SystemClock
    from storage import status as stored

    now = SystemClock().now()
    async with opened(config) as database:
        found = await stored.status(database, now)
    return list(_table(found, now))


def _table(found: Status, now: datetime) -> Iterator[str]:
    yield from _section("Assistants", str(len(found.assistants)), [_assistant(each) for each in found.assistants])
    reports = Counter(str(each.report) for each in found.today)
    yield from _section(
        "Reports today", _counts(reports) or "no agreements yet", [_report(each) for each in found.today]
    )
    yield from _section("Mails", _counts(found.mails), [])
    shown = [(f"{each.at:%Y-%m-%d %H:%M} UTC", each.words) for each in found.alerts]
    older = found.alert_count - len(shown)
    yield from _section("Alerts", str(found.alert_count), [*shown, *([(f"{older} older",)] if older else [])])
    yield from _section("Last poll", _poll(found.last_poll, now), [])


def _counts(counted: Mapping[str, int]) -> str:
    return ", ".join(f"{state}: {count}" for state, count in counted.items())


def _section(name: str, summary: str, rows: Sequence[Row]) -> Iterator[str]:
    yield f"{name:<15}{summary}"
    widths = [
        max(len(row[column]) for row in rows if column < len(row)) for column in range(max(map(len, rows), default=0))
    ]
    for row in rows:
        yield "  " + "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=False)).rstrip()


def _assistant(each: Reachable) -> Row:
    if each.muted:
        where = "has blocked the bot; she comes back with /start"
    elif each.chat is None:
        where = f'not in the chat yet; invite her: fyraften invite "{each.assistant.name}"'
    else:
        where = "in the chat"
    return each.assistant.name, each.assistant.zone, where


def _report(each: EngagementToday) -> Row:
    from zoneinfo import ZoneInfo

    at = f" {each.sent_at.astimezone(ZoneInfo(each.assistant.zone)):%H:%M}" if each.sent_at else ""
    return each.assistant.name, each.client, f"{each.day:%Y-%m-%d}", f"{each.report}{at}"


def _poll(last: datetime | None, now: datetime) -> str:
    if last is None:
        return "never; is fyraften running?"
    ago = now - last
    words = f"{last:%Y-%m-%d %H:%M} UTC"
    return f"{words}; nothing for {_duration(ago)}, is fyraften running?" if ago > timedelta(minutes=5) else words


def _duration(ago: timedelta) -> str:
    minutes = int(ago.total_seconds()) // 60
    return f"{minutes} min" if minutes < 120 else f"{minutes // 60} h"
