"""What the bot does, the most useful things to type, and the commands."""

from __future__ import annotations

from datetime import timedelta

from flows.engine.facts import Facts
from flows.engine.step import Line, text
from flows.shared.first_note import first_note

COMMANDS = (
    "report",
    "issue",
    "mistake",
    "today",
    "clients",
    "dayoff",
    "undo",
    "cancel",
    "language",
    "help",
    "mydata",
)


def help_lines(facts: Facts) -> tuple[Line, ...]:
    """Return the help: her own KPIs and clients stand in the examples, so that they work when she tries them."""
    note = first_note(facts.days)
    client = facts.days[0].engagement.client.short if facts.days else "Nordlys"
    tomorrow = facts.today + timedelta(days=1)
    return (
        text("overview-help", note=note, client=client, day=f"{tomorrow.day}.{tomorrow.month}."),
        text("gap"),
        *(text("overview-command", name=name, what=text(f"command-{name}")) for name in COMMANDS),
    )
