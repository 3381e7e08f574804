"""A question to a client, from the mail that asks to the mail of the day that tells what came of it."""

from __future__ import annotations

import pytest

from tests.doubles.bot_api import Person
from tests.stories.agreements import agreement
from tests.stories.asking import ask, reply
from tests.stories.chat import as_shown, heard, last, newest_preview, say, tap
from tests.stories.office import Office

pytestmark = pytest.mark.database


@pytest.fixture
async def mia(office: Office) -> Person:
    await office.agree(agreement())
    her = await office.hire("Mia Holm")
    await office.at("14:05")
    return her


def subjects(office: Office) -> list[str]:
    """The first line of every mail about an issue that the client got, in order."""
    return [mail.text.partition("\n")[0].strip() for mail in office.mails if "E-42" in mail.subject]


async def test_a_question_is_asked_back_answered_decided_done_and_told_in_the_mail_of_the_day(
    office: Office, mia: Person
) -> None:
    asked = await ask(office)
    await office.at("14:30")
    await office.receive(reply(asked, "Before I decide: what would the second supplier cost?"))
    assert "Jonas needs to know more" in last(mia).text
    await tap(office, mia, "answer")
    await say(office, mia, "About 180 € a month.")
    shown = newest_preview(mia)
    await tap(office, mia, "send")
    informed = office.mails[-1]
    assert as_shown(informed) == shown
    assert informed.text.startswith("You wanted to know more. Choose A or B")
    await office.at("15:20")
    await office.receive(reply(informed, "A, but leave the lamp on", number=2))
    assert "Jonas chose A" in last(mia).text
    assert "Answered after 1 h 15 min of working time." in last(mia).text
    await tap(office, mia, "done")
    await say(office, mia, "214 articles paused")
    await tap(office, mia, "no-proposal")
    await office.at("16:00")
    for answer in ("-", "-", "-", "-", "-"):
        if "preview" not in last(mia).text.lower():
            await say(office, mia, answer)
    await tap(office, mia, "send")
    assert "214 articles paused" in office.mails[-1].text
    assert "E-42" in office.mails[-1].text


async def test_nobody_answers_so_the_client_is_reminded_twice_and_told_at_the_deadline(
    office: Office, mia: Person
) -> None:
    await ask(office)
    await office.at("18:00", day=1)
    first_lines = subjects(office)
    assert [line.split(":")[0] for line in first_lines[1:3]] == ["Still open", "Still open"]
    assert first_lines[3].startswith("The time is up and no answer came, so Mia waits.")
    assert len(first_lines) == 4
    reminded = [mail.at.astimezone(office.zone) for mail in office.mails if mail.text.startswith("Still open")]
    assert [f"{at:%a %H:%M}" for at in reminded] == ["Fri 10:05", "Fri 13:05"]
    assert "The time is up and Jonas has not answered." in heard(mia)


async def test_a_decision_made_in_the_night_waits_in_her_chat_without_a_sound(office: Office, mia: Person) -> None:
    asked = await ask(office)
    await office.at("23:10")
    await office.receive(reply(asked, "B"))
    assert "Jonas chose B" in last(mia).text
    assert last(mia).silent


async def test_a_decision_becomes_a_rule_if_both_want_it(office: Office, mia: Person) -> None:
    asked = await ask(office)
    await office.at("15:20")
    await office.receive(reply(asked, "A"))
    await tap(office, mia, "done")
    await tap(office, mia, "as-decided")
    await tap(office, mia, "propose")
    await say(office, mia, "Pause articles while the feed is down")
    shown = newest_preview(mia)
    await tap(office, mia, "send")
    proposal = office.mails[-1]
    assert as_shown(proposal) == shown
    assert proposal.subject == "PROPOSAL: Mia Holm decides this alone next time (Nordlys) [E-42]"
    await office.restart()
    await office.receive(reply(proposal, "Yes, good idea.", number=5))
    assert "Jonas agrees (E-42): next time it is yours to decide." in last(mia).text


async def test_what_she_solved_herself_is_told_and_a_late_answer_decides_nothing(office: Office, mia: Person) -> None:
    asked = await ask(office)
    await tap(office, mia, "solved")
    await say(office, mia, "The supplier repaired the feed at 14:20.")
    await tap(office, mia, "send")
    assert office.mails[-1].text.startswith("No longer needed: there is nothing to decide.")
    await office.receive(reply(asked, "B"))
    assert "Jonas answers E-42, which is closed already" in last(mia).text
    assert await office.count("decision") == 0
    await office.at("18:00", day=1)
    assert len(subjects(office)) == 2, "nobody is reminded any more"


async def test_what_she_types_while_a_client_s_question_waits_is_still_a_note(office: Office, mia: Person) -> None:
    asked = await ask(office)
    await office.receive(reply(asked, "What does it cost?"))
    await say(office, mia, "posts 2")
    assert "Approved posts" in last(mia).text
    assert len(subjects(office)) == 1


async def test_the_program_may_be_restarted_at_any_point(office: Office, mia: Person) -> None:
    asked = await ask(office)
    await office.restart()
    await office.receive(reply(asked, "Hmm. Tricky one, that."))
    await office.restart()
    await tap(office, mia, "take question")
    await office.restart()
    await tap(office, mia, "answer")
    await office.restart()
    await say(office, mia, "It costs nothing.")
    await office.restart()
    await tap(office, mia, "send")
    await office.restart()
    await office.receive(reply(office.mails[-1], "B", number=2))
    assert "Jonas chose B" in heard(mia)
    assert len(subjects(office)) == 3
