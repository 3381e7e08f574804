"""The ready answers to each step: KPIs, areas, letters, and moments in the client's working time."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from flows.engine.step import Button, Text, text
from flows.issue_writeup.draft import Draft
from flows.shared.client_hours import deadlines
from flows.shared.free_text import cut
from flows.shared.people import Assistant, Client
from flows.shared.working_time import local_date
from flows.shared.zone_words import city

Rows = tuple[tuple[Button, ...], ...]

MOST_KPIS = 6
MOST_AREAS = 10
MOST_MOMENTS = 3
DEADLINE = "%Y%m%dT%H%M"  # how a moment travels in its button, in UTC
LABEL = 28  # characters of a name on half a row


def step_buttons(question: str, draft: Draft) -> Rows:
    """Return the ready answers to a step, row by row."""
    if question == "option C":
        return (*_can_be_undone(draft), (button("enough"),))
    step = question.partition(" ")[0]
    return _OFFERS[step](draft) if step in _OFFERS else ()


def _clients(draft: Draft) -> Rows:
    return in_pairs([_named(other.client.short, f"to {other.id}") for other in draft.others])


def _begun(draft: Draft) -> Rows:
    return ((_since(draft, 0, "today"), _since(draft, 1, "yesterday")),)


def _since(draft: Draft, days_ago: int, name: str) -> Button:
    day = local_date(draft.at, draft.assistant.zone) - timedelta(days=days_ago)
    return button(f"since-{name}", f"since {day}")


def _kpis(draft: Draft) -> Rows:
    return in_pairs([_named(kpi.name, f"kpi {kpi.key}") for kpi in draft.agreement.kpis[:MOST_KPIS]])


def _areas(draft: Draft) -> Rows:
    areas = [_named(area.name, f"area {n}") for n, area in enumerate(draft.agreement.areas[:MOST_AREAS])]
    return (*in_pairs(areas), (button("no-area", "area none"),))


def _mine(draft: Draft) -> Rows:
    contact = draft.client.contact_name
    decide = (
        Button(text("issue-writeup-button-decide"), "decide"),
        Button(text("issue-writeup-button-ask-client", contact=contact), "ask_client"),
    )
    other = ((button("other-area", "area other"),),) if draft.agreement.areas else ()
    return (decide, *other)


def _can_be_undone(draft: Draft) -> Rows:
    """For each option that does not say so: whether it can be undone. Nobody has to tap it."""
    open_letters = [
        each for each in draft.letters if (option := draft.issue.option(each)) and option.reversible is None
    ]
    return tuple(
        (
            Button(text("issue-writeup-button-undo", letter=letter), f"undo {letter}"),
            Button(text("issue-writeup-button-final", letter=letter), f"final {letter}"),
        )
        for letter in open_letters
    )


def _letters(draft: Draft) -> Rows:
    return (*_can_be_undone(draft), tuple(_named(each, f"choose {each}") for each in draft.letters))


def _without(draft: Draft) -> Rows:
    ahead = Button(text("issue-writeup-button-go", letter=draft.issue.recommended), "go")
    return ((ahead, button("wait")),)


def _moments(draft: Draft) -> Rows:
    return tuple((_moment(each, draft),) for each in deadlines(draft.client, draft.at, MOST_MOMENTS))


def _moment(moment: datetime, draft: Draft) -> Button:
    label = moment_label(moment, draft.at, draft.client, draft.assistant)
    return Button(label, f"by {moment.astimezone(UTC):{DEADLINE}}")


def moment_label(moment: datetime, now: datetime, client: Client, her: Assistant) -> Text:
    """Return ``Tomorrow 12:00 Berlin``; where the clocks differ, with hers: ``Tomorrow 12:00 Manila (05:00 here)``."""
    here, there = moment.astimezone(ZoneInfo(her.zone)), moment.astimezone(ZoneInfo(client.zone))
    days = (here.date() - local_date(now, her.zone)).days if here.date() == there.date() else -1
    day = text("issue-writeup-today") if days == 0 else text("issue-writeup-tomorrow")
    named = day if days in {0, 1} else text("issue-writeup-day", day=there.date())
    if client.zone == her.zone:
        return text("issue-writeup-moment", day=named, time=there.time())
    place = city(client.zone, her.language)
    if here.utcoffset() == there.utcoffset():
        return text("issue-writeup-moment-there", day=named, time=there.time(), place=place)
    return text("issue-writeup-moment-both", day=named, time=there.time(), place=place, here=here.time())


def in_pairs(buttons: Sequence[Button]) -> Rows:
    """Return buttons in rows of two."""
    return tuple(tuple(buttons[place : place + 2]) for place in range(0, len(buttons), 2))


def _named(words: str, choice: str) -> Button:
    return Button(text("issue-writeup-plain", words=cut(words, LABEL)), choice)


def button(name: str, choice: str = "") -> Button:
    """Return a button of this flow: its label by name, and what it means."""
    return Button(text(f"issue-writeup-button-{name}"), choice or name)


_OFFERS: Mapping[str, Callable[[Draft], Rows]] = {
    "client": _clients,
    "since": _begun,
    "impact": _kpis,
    "area": _areas,
    "mine": _mine,
    "option": _can_be_undone,
    "recommend": _letters,
    "by": _moments,
    "without": _without,
}
