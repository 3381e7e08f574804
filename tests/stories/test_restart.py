"""The program is closed and started again between every two steps of a day: nobody can tell from chat or mails."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from tests.doubles.bot_api import Person
from tests.stories.agreements import COMMENTS, POSTS, REPLY, agreement, berger
from tests.stories.chat import choices, find_button, tap
from tests.stories.office import Office, open_office

pytestmark = pytest.mark.database

MORNING = datetime(2026, 11, 19, 8, 0, tzinfo=ZoneInfo("Europe/Copenhagen"))

Step = Callable[[Office, Person], Awaitable[None]]


def at(wall: str) -> Step:
    async def step(office: Office, her: Person) -> None:
        await office.at(wall)

    return step


def types(words: str) -> Step:
    async def step(office: Office, her: Person) -> None:
        her.say(words)

    return step


def taps(choice: str) -> Step:
    async def step(office: Office, her: Person) -> None:
        message, data = find_button(her, choice)
        her.press(data, message.message_id)

    return step


DAY: list[Step] = [
    at("08:30"), taps("keep"), types("posts 2"), types("leads 1.200"), taps("number 1200"), types("comments 22"),
    types("Nordlys: reels are out"), types("Berger: Käseseite online"), types("posts +1"), types("/undo"),
    types("/today"), at("16:00"), types("1h45"), taps("catching_up"), taps("tomorrow"), taps("skip"),
    types("newsletter\nfeed"), types("10,000 views"), taps("edit"), taps("edit win"), types("12,000 views"),
    taps("hold"), at("16:30"), types("1"), taps("blocked"), types("supplier is silent"), types("Call them?"),
    taps("skip"), types("call them"), types("first order"), taps("send"), taps("open"), at("16:45"), taps("send"),
    taps("send"),
    types("posts +3"), taps("send"), at("18:30"),
]  # fmt: skip


async def play(url: str, *, restarting: bool) -> tuple[list[str], list[tuple[str, str, str]]]:
    """Play the day; return what the chat shows and what the clients got."""
    async with open_office(url, MORNING) as office:
        await office.agree(agreement(POSTS, COMMENTS, REPLY), berger())
        her = await office.hire("Mia Holm")
        for step in DAY:
            await step(office, her)
            if restarting:
                await office.restart()
            await office.settle()
        chat = [f"{message.text} {message.button_texts} {choices(message)}" for message in her.chat()]
        mails = [
            (mail.to, str(mail.message["Message-ID"]), mail.subject + mail.text + mail.html) for mail in office.mails
        ]
        assert await office.alerts() == []
        return [re.sub("/start .*", "/start", line) for line in chat], mails


async def test_restarting_between_every_two_steps_changes_nothing_she_or_the_clients_see(
    new_database: Callable[[str | None], Awaitable[str]], template: str
) -> None:
    chat, mails = await play(await new_database(template), restarting=False)
    chat_with_restarts, mails_with_restarts = await play(await new_database(template), restarting=True)
    assert chat_with_restarts == chat
    assert mails_with_restarts == mails
    assert len(mails) == 4, "Nordlys, its correction, and Berger's two addresses"


async def test_an_update_that_came_in_while_the_program_was_down_is_answered_when_it_is_back(office: Office) -> None:
    await office.agree(agreement(POSTS))
    her = await office.hire("Mia Holm")
    await office.stop()
    for number in (1, 2, 3):
        her.say(f"posts +{number}")
    await office.start()
    await office.settle()
    assert "6 today" in her.chat()[-1].text


async def test_a_turn_interrupted_after_it_was_committed_still_says_what_it_wanted_to_say(office: Office) -> None:
    await office.agree(agreement(POSTS))
    her = await office.hire("Mia Holm")
    her.say("posts 2")
    while office.telegram.waiting_updates:
        await office._poller._poll()
    await office.engine.receiving.handle_waiting()  # committed, but nothing delivered
    assert "+2" not in her.chat()[-1].text
    await office.restart()
    await office.settle()
    assert "+2" in her.chat()[-1].text


async def test_the_question_is_still_the_same_after_a_restart(office: Office) -> None:
    await office.agree(agreement(POSTS, REPLY))
    her = await office.hire("Mia Holm")
    await office.at("16:00")
    her.say("3")
    await office.settle()
    await office.restart()
    her.say("2h")
    await office.settle()
    await tap(office, her, "preview")
    await tap(office, her, "send")
    assert "2 h" in office.mails[0].text
