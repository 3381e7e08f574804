"""``fyraften demo``: a whole working day to play with, without any account."""

# ruff: noqa: PLC0415 - imports wait until a command runs, so that --help answers at once

from __future__ import annotations

from typing import Annotated, Literal

import typer

Port = Annotated[int, typer.Option(min=1, max=65535, help="Where the page is served; the next free one if taken.")]
NoBrowser = Annotated[bool, typer.Option("--no-browser", help="Do not open a browser.")]
Play = Annotated[bool, typer.Option("--play", help="Play one day here in the terminal instead, and end.")]
Language = Annotated[Literal["en", "da", "de"], typer.Option(help="The language the assistant is spoken to in.")]


def demo(port: Port = 8800, language: Language = "en", *, no_browser: NoBrowser = False, play: Play = False) -> None:
    """Play a working day in the browser, without any account."""
    import asyncio

    from agent.config import Log
    from agent.log import set_up_logging
    from agent.redact import Redactor

    set_up_logging(Log(level="warning"), Redactor())
    if play:
        from agent.demo.play import play as play_day

        asyncio.run(play_day(language))
    else:
        from agent.demo.serving import run_demo

        asyncio.run(run_demo(port, open_browser=not no_browser, language=language))
