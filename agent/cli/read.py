"""``fyraften read``: what the bot would understand of a text, and by which rules."""

# ruff: noqa: PLC0415 - imports wait until a command runs, so that --help answers at once

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from agent.cli.outcome import WRONG, CommandFailed
from agent.cli.setting_up import DEFAULT_CONFIG, ConfigPath, open_config, opened

if TYPE_CHECKING:
    from agent.config import Config
    from flows.reading.reading import ReadValue, Unclear
    from flows.shared.report import ReportDay

Words = Annotated[str, typer.Argument(metavar="TEXT", help="A report or a note, in quotes.", show_default=False)]
Client = Annotated[str, typer.Option("--client", metavar="NAME", help="Whose KPIs it is read for.", show_default=False)]
Batch = Annotated[
    Path | None,
    typer.Option(
        "--batch", metavar="FILE", help='A file of lines {"id", "lang", "kpis", "text"}; answers go to stdout.'
    ),
]


def read(words: Words = "", client: Client = "", batch: Batch = None, config: ConfigPath = DEFAULT_CONFIG) -> None:
    """Show what a text says about a client's KPIs, and why; or read a file of texts."""
    import asyncio

    if batch is not None:
        _read_file(batch)
    elif words and client:
        for day in asyncio.run(_days(open_config(config), client)):
            for line in _shown(words, day):
                typer.echo(line)
    else:
        raise CommandFailed('Give a text and whose KPIs it is about: fyraften read "posts 2" --client NAME', WRONG)


def _read_file(batch: Path) -> None:
    from agent.reading_batch import NotACase, read_lines

    try:
        for answer in read_lines(batch.read_text(encoding="utf-8").split("\n")):
            typer.echo(answer)
    except OSError as error:
        raise CommandFailed(f"{batch}: {error.strerror}. Give a file with one JSON object a line.", WRONG) from None
    except UnicodeDecodeError:
        raise CommandFailed(f"{batch} is not UTF-8. Save it as UTF-8.", WRONG) from None
    except NotACase as error:
        raise CommandFailed(f"{batch}, {error}", WRONG) from None


async def _days(config: Config, client: str) -> list[ReportDay]:
    from agent.clock import SystemClock
    from storage.client_days import client_names, reported_to

    async with opened(config) as database:
        days = await reported_to(database, client, SystemClock().now().date())
        if not days:
            known = ", ".join(await client_names(database)) or "none"
            raise CommandFailed(f'There is no client "{client}" with an agreement by now. Clients: {known}.')
    return days


def _shown(words: str, day: ReportDay) -> Iterator[str]:
    """One line for each KPI, and under it the words it came from and the rules."""
    from flows.reading.report import read as read_report

    kpis, language = day.engagement.agreement.kpis, day.assistant.language
    reading = read_report(words, kpis, language)
    found: dict[str, ReadValue | Unclear] = {value.kpi: value for value in reading.values}
    found |= {unclear.kpi: unclear for unclear in reading.unclear}
    yield f"{day.assistant.name} for {day.engagement.client.name}, language {language}"
    for kpi in kpis:
        each = found.get(kpi.key)
        yield f"{kpi.name}: {_said(each, day) if each else 'not mentioned'}"
        if each:
            yield from (f"    {reason}" for reason in _reasons(each))


def _said(each: ReadValue | Unclear, day: ReportDay) -> str:
    from flows.reading.reading import ReadValue
    from flows.shared.measure import measure_words

    kpi = day.engagement.agreement.kpi(each.kpi)
    if kpi is None:
        return ""
    language = day.assistant.language
    if isinstance(each, ReadValue):
        return measure_words(kpi.measure(each.amount, each.of), language)
    candidates = " or ".join(measure_words(kpi.measure(amount), language) for amount in each.candidates)
    return f"asks: {candidates}?" if candidates else "asks"


def _reasons(each: ReadValue | Unclear) -> Iterator[str]:
    """What a reading came from: her words, then each rule with the sentence that made it necessary."""
    from flows.reading.report.rules import Rule

    if each.words:
        yield f'"{each.words}"'
    for name in each.why:
        yield f"{name}, as in: {Rule[name].value}"
