"""What the people of the benchmark do: an assistant's reporting, and somebody talking to an echo."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import cycle

from bench.desks import Script
from bench.office import Assistant

NOTES = {
    "nordlys": ("Nordlys: opslag +2", "Nordlys: tre reels klippet og godkendt af Jonas", "svartid 2h30"),
    "berger": ("texte +3", "Berger: katalogsiden om oste er sat op", "anfragen +4"),
}
ANSWERS = ("Kampagnen er sendt til godkendelse", "Reels til lanceringen\nGamle kommentarer", "Jonas roste teksterne")


def report(clients: Sequence[str]) -> Script:
    """Notes of the day, then for each client: the card, her answers, the exact preview, *Send*."""
    for client in clients:
        for note in NOTES[client]:
            yield "say", note
    for _ in clients:
        buttons = yield "say", "/report"
        answers = iter(ANSWERS)
        while "send" not in buttons:
            choice = _ready_answer(list(buttons))
            buttons = yield ("press", buttons[choice]) if choice else ("say", next(answers))
        yield "press", buttons["send"]


def _ready_answer(choices: list[str]) -> str:
    """Yesterday's plan is ticked off, a number is confirmed, a late KPI is caught up with; words are typed."""
    for wanted in ("done ", "value ", "catching_up", "tomorrow"):
        for choice in choices:
            if choice.startswith(wanted):
                return choice
    return ""


def small_talk() -> Script:
    """The same words, sent to whoever repeats them."""
    for words in (*NOTES["nordlys"], *NOTES["berger"], *ANSWERS):
        yield "say", words


def reports(people: Sequence[Assistant]) -> Iterator[tuple[int, Script]]:
    """Everybody's reporting, once."""
    return ((her.chat, report(her.clients)) for her in people)


def talks(people: Sequence[Assistant]) -> Iterator[tuple[int, Script]]:
    """Small talk without end."""
    return ((her.chat, small_talk()) for her in cycle(people))
