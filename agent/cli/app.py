"""Every command, and under which name it is found."""

from __future__ import annotations

import typer

from agent.cli.agreement import agreement
from agent.cli.check import check
from agent.cli.decisions import decisions
from agent.cli.demo import demo
from agent.cli.erase import erase
from agent.cli.invite import invite
from agent.cli.migrate import migrate
from agent.cli.outcome import Commands
from agent.cli.preview import preview
from agent.cli.read import read
from agent.cli.read_reply import read_reply
from agent.cli.revoke import revoke
from agent.cli.run import run
from agent.cli.status import status
from agent.cli.suppressed import suppressed
from agent.cli.version import version

app = typer.Typer(
    name="fyraften",
    cls=Commands,
    help="The virtual assistant reports in chat, her clients get one short mail at the end of the day.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,  # rich takes longer to import than all of this takes to run
    pretty_exceptions_enable=False,  # they print local variables, and with them secrets and reports
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command()(run)
app.command()(demo)
app.command()(check)
app.command()(migrate)
app.add_typer(agreement, name="agreement")
app.command()(invite)
app.add_typer(preview, name="preview")
app.command()(read)
app.command("read-reply")(read_reply)
app.command()(status)
app.command()(suppressed)
app.command()(decisions)
app.command()(revoke)
app.command()(erase)
app.command()(version)
