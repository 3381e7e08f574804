"""A conversation about an issue: begun under its number, kept with what was decided, heard when the client answers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime

import pytest

from agent.carrying_out import Conversation
from agent.catalogue import FLOWS
from agent.mail.letters import Letterhead, Letters
from flows.engine.client_event import ClientEvent, ClientWrote
from flows.engine.facts import Facts
from flows.engine.flow import Flow
from flows.engine.step import Began, Begin, Event, LogDecision, Next, SaveIssue, SaveMistake, TimeUp, WakeAt
from flows.shared.issue import Decision, Issue, IssueStatus, Mistake, Via
from storage import decisions, dialogs, issues, people
from storage.agreements import import_agreement
from storage.database import Database
from storage.dialogs import DialogRow
from storage.issues import NotHersError
from storage.people import Reachable
from tests.storage.test_issues import BERGER, NORDLYS, TERMS, Agreed, person

pytestmark = pytest.mark.database

NOON = datetime(2026, 11, 19, 12, tzinfo=UTC)
CHOICE = Decision("A", Via.REPLY, NOON, by="jonas@nordlys.example")


@dataclass(frozen=True, slots=True)
class Waiting:
    heard: str = ""


def step(state: Waiting | None, event: Event, facts: Facts) -> Next[Waiting]:
    if isinstance(event, Began) and event.why == "entry":
        number = facts.next_issue
        return Next(None, (Begin("asking", "new", 1, issue=number), Begin("asking", "new", 2, issue=number + 1)))
    assert facts.issue is not None
    if isinstance(event, Began):
        named = replace(facts.issue, title=f"for {facts.about}", status=IssueStatus.OPEN, sent_at=event.at)
        return Next(Waiting(), (SaveIssue(named), WakeAt("remind", event.at)))
    return Next(state)


def heard(state: Waiting | None, event: ClientEvent, facts: Facts) -> Next[Waiting]:
    assert isinstance(event, ClientWrote)
    assert facts.issue is not None
    if event.words == "of another":
        return Next(state, (SaveIssue(replace(facts.issue, engagement=3 - facts.issue.engagement)),))
    decided = replace(facts.issue, status=IssueStatus.DECIDED, decision=CHOICE)
    mistake = Mistake(facts.issue.engagement, "", "", "", "", event.at)
    effects = (SaveIssue(decided), LogDecision(facts.issue.number, CHOICE), SaveMistake(mistake))
    return Next(Waiting(f"{event.words}, {'asleep' if state is None else 'awake'}"), effects)


ASKING = Flow("asking", step, (Waiting,), heard=heard)


@pytest.fixture
async def her(database: Database, monkeypatch: pytest.MonkeyPatch) -> Reachable:
    monkeypatch.setitem(FLOWS, "asking", ASKING)

    async def hire() -> None:
        for client in (NORDLYS, BERGER):
            await import_agreement(Agreed(person("Mia Holm"), client, TERMS), NOON)

    await database.transact(hire)
    found = await people.by_name(database, "Mia Holm")
    assert found
    return found


def talk(database: Database) -> Conversation:
    return Conversation(database, Letters(Letterhead("eod@agency.example")), "test", NOON)


async def play(
    database: Database, her: Reachable, event: Event | ClientEvent, number: int = 0, engagement: int = 1
) -> DialogRow:
    async def turn() -> DialogRow:
        conversation = talk(database)
        about = {"issue": number, "engagement": engagement} if number else {}
        dialog = await conversation.begin(her, "asking", **about)
        await conversation.play(her, dialog, event)
        return await dialogs.by_id(database, dialog.id) or dialog

    return await database.transact(turn)


async def test_each_issue_has_a_dialog_and_a_number_of_its_own(database: Database, her: Reachable) -> None:
    await play(database, her, Began(NOON, "entry"))
    found = await database.transact(lambda: dialogs.open_of(database, her.assistant.id))
    assert [(dialog.subject, dialog.issue, dialog.engagement) for dialog in found] == [
        ("issue:1", 1, 1),
        ("issue:2", 2, 2),
    ]
    known = await issues.known(database, her.assistant.id, NOON)
    assert [(issue.number, issue.engagement, issue.title) for issue in known.issues] == [
        (1, 1, "for 1"),
        (2, 2, "for 2"),
    ]


async def test_what_a_client_wrote_is_heard_by_the_dialog_of_that_issue(database: Database, her: Reachable) -> None:
    await play(database, her, Began(NOON, "entry"))
    dialog = await play(database, her, ClientWrote(NOON, "A", "jonas@nordlys.example"), 1)
    assert dialog.state == '{"heard":"A, awake"}'
    issue = await issues.one(database, her.assistant.id, 1)
    assert issue is not None
    assert (issue.status, issue.decision) == (IssueStatus.DECIDED, CHOICE)
    (line,) = await decisions.logged(database)
    assert (line.issue.number, line.decision, line.stands) == (1, CHOICE, True)
    assert len(await database.fetch("SELECT id FROM mistake WHERE engagement_id = 1")) == 1


async def test_what_comes_after_the_end_is_heard_without_a_state(database: Database, her: Reachable) -> None:
    await issues.save(database, her.assistant.id, Issue(7, 1, "feed", status=IssueStatus.DONE, closed_at=NOON))
    dialog = await play(database, her, ClientWrote(NOON, "B", "jonas@nordlys.example"), 7)
    assert dialog.state == '{"heard":"B, asleep"}'


async def test_a_timer_of_a_dialog_that_lost_its_state_begins_it_again(database: Database, her: Reachable) -> None:
    dialog = await play(database, her, TimeUp(NOON, "remind", NOON), 7)
    assert dialog.state == '{"heard":""}'


async def test_another_clients_issue_cannot_be_begun_or_changed(database: Database, her: Reachable) -> None:
    await play(database, her, Began(NOON, "entry"))
    before = await issues.known(database, her.assistant.id, NOON)
    with pytest.raises(NotHersError):
        await play(database, her, ClientWrote(NOON, "A", "k@berger.example"), 1, engagement=2)
    with pytest.raises(NotHersError):
        await play(database, her, ClientWrote(NOON, "of another", "jonas@nordlys.example"), 1)
    assert await issues.known(database, her.assistant.id, NOON) == before
    assert await decisions.logged(database) == []


async def test_a_flow_clients_do_not_answer_to_hears_nothing(database: Database, her: Reachable) -> None:
    async def turn() -> None:
        conversation = talk(database)
        dialog = await conversation.begin(her, "courtesy")
        await conversation.play(her, dialog, ClientWrote(NOON, "A", "jonas@nordlys.example"))

    with pytest.raises(TypeError, match="courtesy"):
        await database.transact(turn)
