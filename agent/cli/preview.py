"""``fyraften preview``: look at a mail without sending it."""

# ruff: noqa: PLC0415 - imports wait until a command runs, so that --help answers at once

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from agent.cli.outcome import CommandFailed
from agent.cli.setting_up import DEFAULT_CONFIG, ConfigPath, open_config, opened

if TYPE_CHECKING:
    from agent.config import Config
    from agent.words.email import RenderedMail
    from flows.shared.report import Letter, ReportDay

preview = typer.Typer(help="Look at a mail without sending it.", no_args_is_help=True)

Client = Annotated[str, typer.Option("--client", metavar="NAME", help="The client's name.")]
Day = Annotated[datetime, typer.Option("--date", metavar="YYYY-MM-DD", formats=["%Y-%m-%d"], help="The report's day.")]
InBrowser = Annotated[bool, typer.Option("--open", help="Also show the HTML in the browser.")]


@preview.callback()
def _preview() -> None:
    """Make ``eod`` a command below this one, though it is the only one."""


@preview.command()
def eod(client: Client, day: Day, config: ConfigPath = DEFAULT_CONFIG, *, open_: InBrowser = False) -> None:
    """Print the end-of-day mail of a stored report as the client gets it."""
    import asyncio

    for mail in asyncio.run(_mails(open_config(config), client, day.date())):
        typer.echo(f"{mail.subject}\n\n{mail.text}")
        if open_:
            _show(mail.html)


async def _mails(config: Config, client: str, day: date) -> list[RenderedMail]:
    from agent.clock import SystemClock
    from agent.words.email import render
    from storage.client_days import client_names, reported_to

    async with opened(config) as database:
        days = await reported_to(database, client, day)
        if not days:
            known = ", ".join(await client_names(database)) or "none"
            raise CommandFailed(f'There is no client "{client}" with an agreement by then. Clients: {known}.')
    reported = [each for each in days if each.report is not None]
    if not reported:
        raise CommandFailed(f"Nothing was reported to {client} on {day}. fyraften status shows today's reports.")
    now = SystemClock().now()
    return [render(_letter(each, now)) for each in reported]


def _letter(day: ReportDay, now: datetime) -> Letter:
    """Write the letter as of the moment it was sent; one not sent yet, as of now."""
    from flows.daily_report.schedule import moments
    from flows.shared.report import Letter, LetterKind, ReportStatus

    report = day.report
    at = report.sent_at if report and report.sent_at else now
    corrected = report is not None and report.status is ReportStatus.CORRECTED
    times = moments(day.day, day.engagement.agreement.schedule, day.assistant)
    late = times is not None and at > times.deliver
    return Letter(LetterKind.CORRECTION if corrected else LetterKind.REPORT, day, at, late=late)


def _show(html: str) -> None:
    import tempfile
    import webbrowser
    from pathlib import Path

    with tempfile.NamedTemporaryFile("w", suffix=".html", encoding="utf-8", delete=False) as file:
        file.write(html)
    if not webbrowser.open(Path(file.name).as_uri()):
        raise CommandFailed(f"No browser could be opened. Open {file.name} in one.")
