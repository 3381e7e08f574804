"""An issue is found under its number by those it belongs to, and by nobody else."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from flows.engine.facts import Facts
from flows.shared.agreed import Agreed, AssistantDetails, ClientDetails, Terms
from flows.shared.agreement import Schedule
from flows.shared.issue import Attempt, Decision, Issue, IssueStatus, Mistake, Option, Via, on_day
from storage import decisions, facts, issues, people
from storage.agreements import import_agreement
from storage.database import Database
from storage.dialogs import DialogRow, about_issue
from storage.issues import NotHersError

pytestmark = pytest.mark.database

NOON = datetime(2026, 11, 19, 12, tzinfo=UTC)
THURSDAY, FRIDAY = date(2026, 11, 19), date(2026, 11, 20)
LONG_AGO = NOON - timedelta(days=400)
ZONE = "Europe/Copenhagen"
TERMS = Terms(Schedule(time(16), time(17)), ())
NORDLYS = ClientDetails("Nordlys ApS", "Nordlys", "Jonas Berg", "en", "Europe/Berlin", ("jonas@nordlys.example",))
BERGER = ClientDetails("Berger GmbH", "Berger", "Frau Berger", "de", "Europe/Berlin", ("k@berger.example",))

WHOLE = Issue(
    42,
    1,
    "supplier feed down",
    since="Thursday 09:10",
    impact="214 prices are a day old",
    attempts=(Attempt("restarted the import", "same error"),),
    options=(Option("Pause the articles", reversible=True), Option("Enter them by hand", "3 h", "slips")),
    recommended="A",
    decide_by=NOON + timedelta(days=1),
    status=IssueStatus.OPEN,
    sent_at=NOON,
)


def person(name: str) -> AssistantDetails:
    return AssistantDetails(name, "da", ZONE, frozenset(range(5)), "DK", time(21), time(7))


@pytest.fixture
async def office(database: Database) -> dict[str, int]:
    """Mia works for Nordlys (engagement 1) and Berger (2), Ida for Nordlys as well (3)."""

    async def hire() -> None:
        for name, client in (("Mia Holm", NORDLYS), ("Mia Holm", BERGER), ("Ida Dam", NORDLYS)):
            await import_agreement(Agreed(person(name), client, TERMS), NOON)

    await database.transact(hire)
    rows = await database.fetch("SELECT id, name FROM assistant")
    return {row["name"].split()[0]: row["id"] for row in rows}


async def save(database: Database, her: int, *written: Issue) -> None:
    for issue in written:
        await issues.save(database, her, issue)


async def known_facts(database: Database, her: int, subject: str, engagement: int | None) -> Facts:
    dialog = DialogRow(1, her, "escalation", subject, engagement, None, None, "", "", 1, 0, None, True)

    async def load() -> Facts:
        found = await people.by_id(database, her)
        assert found
        return await facts.load(database, found.assistant, THURSDAY, dialog, [])

    return await database.transact(load)


async def test_an_issue_is_read_back_as_it_was_written(database: Database, office: dict[str, int]) -> None:
    await save(database, office["Mia"], WHOLE)
    assert await issues.one(database, office["Mia"], 42) == WHOLE
    changed = replace(WHOLE, title="feed down", status=IssueStatus.DONE, closed_at=NOON)
    await save(database, office["Mia"], changed)
    assert await issues.one(database, office["Mia"], 42) == changed


async def test_what_is_known_are_her_issues_that_are_not_over_and_those_just_closed(
    database: Database, office: dict[str, int]
) -> None:
    draft, waiting = replace(WHOLE, number=1, status=IssueStatus.DRAFT), replace(WHOLE, number=2, engagement=2)
    closed = replace(WHOLE, number=3, status=IssueStatus.DONE, closed_at=NOON)
    older = replace(closed, number=4, closed_at=NOON - timedelta(days=1))
    await save(database, office["Mia"], waiting, draft, closed, older)
    await save(database, office["Ida"], replace(WHOLE, number=7, engagement=3))
    known = await issues.known(database, office["Mia"], NOON - timedelta(hours=1))
    assert known.issues == (draft, waiting, closed)
    assert known.next_number == 8
    assert (await issues.known(database, office["Ida"], LONG_AGO)).issues == (replace(WHOLE, number=7, engagement=3),)


async def test_without_any_issue_the_first_number_is_one(database: Database, office: dict[str, int]) -> None:
    known = await issues.known(database, office["Mia"], LONG_AGO)
    assert (known.issues, known.next_number) == ((), 1)


async def test_a_number_is_given_once_and_begins_as_an_empty_draft(database: Database, office: dict[str, int]) -> None:
    for _ in range(2):
        await issues.begin(database, office["Mia"], 1, 5)
    assert await issues.one(database, office["Mia"], 5) == Issue(5, 1, "")
    written = replace(WHOLE, number=5)
    await save(database, office["Mia"], written)
    await issues.begin(database, office["Mia"], 1, 5)
    assert await issues.one(database, office["Mia"], 5) == written


@pytest.mark.parametrize(("name", "engagement"), [("Ida", 1), ("Ida", 3), ("Mia", 2), ("Mia", 99)])
async def test_somebody_elses_number_or_client_is_refused_and_nothing_changes(
    database: Database, office: dict[str, int], name: str, engagement: int
) -> None:
    await save(database, office["Mia"], WHOLE)
    taken = replace(WHOLE, engagement=engagement, title="taken over")
    with pytest.raises(NotHersError, match="E-42"):
        await save(database, office[name], taken)
    with pytest.raises(NotHersError, match="E-42"):
        await issues.begin(database, office[name], engagement, 42)
    assert await issues.one(database, office["Mia"], 42) == WHOLE


async def test_nobody_writes_into_anothers_record(database: Database, office: dict[str, int]) -> None:
    await save(database, office["Mia"], WHOLE)
    with pytest.raises(NotHersError):
        await decisions.log(database, office["Ida"], 42, Decision("A", Via.REPLY, NOON), stands=True)
    with pytest.raises(NotHersError):
        await issues.save_mistake(database, office["Ida"], Mistake(1, "a", "b", "c", "d", NOON))
    assert await decisions.logged(database) == []
    assert await database.fetch("SELECT * FROM mistake") == []


async def test_fuzzed_numbers_find_nothing_of_another(database: Database, office: dict[str, int]) -> None:
    for number, (name, engagement) in enumerate([("Mia", 1), ("Mia", 2), ("Ida", 3)] * 5, start=1):
        await save(database, office[name], replace(WHOLE, number=number, engagement=engagement))
    for number in range(-3, 40):
        hers, idas = (
            await issues.one(database, office["Mia"], number),
            await issues.one(database, office["Ida"], number),
        )
        assert hers is None or hers.engagement in {1, 2}
        assert idas is None or idas.engagement == 3
        for engagement in (1, 2, 3, None):
            about = (await known_facts(database, office["Mia"], about_issue(number), engagement)).issue
            assert about == (hers if hers and hers.engagement == engagement else None)


async def test_whose_an_issue_is_says_who_may_decide(database: Database, office: dict[str, int]) -> None:
    await save(database, office["Mia"], replace(WHOLE, engagement=2))
    found = await issues.whose(database, 42)
    assert found == issues.Whose(office["Mia"], 2, 2, ("k@berger.example",))
    assert await issues.whose(database, 43) is None


async def test_a_dialog_about_an_issue_knows_it_also_when_it_is_over(
    database: Database, office: dict[str, int]
) -> None:
    over = replace(WHOLE, status=IssueStatus.DONE, closed_at=LONG_AGO)
    await save(database, office["Mia"], over, replace(WHOLE, number=43, engagement=2))
    known = await known_facts(database, office["Mia"], about_issue(42), 1)
    assert (known.issue, known.next_issue) == (over, 44)
    assert [issue.number for issue in known.issues] == [43]
    assert [[issue.number for issue in day.issues] for day in known.days] == [[], [43]]


async def test_an_ordinary_dialog_is_about_no_issue(database: Database, office: dict[str, int]) -> None:
    await save(database, office["Mia"], WHOLE)
    known = await known_facts(database, office["Mia"], "1:2026-11-19", 1)
    assert known.issue is None
    assert known.day.issues == (WHOLE,)


async def test_the_log_keeps_every_choice_and_says_which_stands(database: Database, office: dict[str, int]) -> None:
    await save(database, office["Mia"], WHOLE, replace(WHOLE, number=43, engagement=2))
    first = Decision("A", Via.REPLY, NOON, "but leave the lamp on", "jonas@nordlys.example")
    later = Decision("B", Via.PAGE, NOON + timedelta(hours=1))
    await decisions.log(database, office["Mia"], 42, first, stands=True)
    await decisions.log(database, office["Mia"], 42, later, stands=False)
    await decisions.log(database, office["Mia"], 43, later, stands=True)
    every = await decisions.logged(database)
    assert [(line.client, line.issue.number, line.decision, line.stands) for line in every] == [
        ("Nordlys", 42, first, True),
        ("Nordlys", 42, later, False),
        ("Berger", 43, later, True),
    ]
    assert {line.assistant for line in every} == {"Mia Holm"}
    assert await decisions.logged(database, "nordlys aps") == await decisions.logged(database, "NORDLYS") == every[:2]
    assert await decisions.logged(database, "Unknown") == []


async def test_a_mistake_is_kept(database: Database, office: dict[str, int]) -> None:
    mistake = Mistake(1, "sent it twice", "two mails", "apologised", "a checklist", NOON)
    await issues.save_mistake(database, office["Mia"], mistake)
    (row,) = await database.fetch("SELECT engagement_id, content FROM mistake")
    assert row["engagement_id"] == 1
    assert "sent it twice" in row["content"]


def told(issue: Issue, day: date) -> list[Issue]:
    return list(on_day([issue], day, ZONE))


def test_a_report_speaks_of_an_issue_as_it_stood_on_its_day():
    tomorrow = NOON + timedelta(days=1)
    choice = Decision("A", Via.REPLY, tomorrow)
    done = replace(WHOLE, status=IssueStatus.DONE, decision=choice, closed_at=tomorrow + timedelta(days=1))
    assert told(done, THURSDAY - timedelta(days=1)) == []
    assert told(done, THURSDAY) == [WHOLE]
    assert told(done, FRIDAY) == [replace(WHOLE, status=IssueStatus.DECIDED, decision=choice)]
    assert told(done, FRIDAY + timedelta(days=1)) == [done]
    assert told(done, FRIDAY + timedelta(days=2)) == []


def test_a_report_speaks_neither_of_drafts_nor_of_what_was_dropped():
    assert told(Issue(1, 1, "feed"), THURSDAY) == []
    assert told(replace(WHOLE, status=IssueStatus.DROPPED, closed_at=NOON), THURSDAY) == []
    solved = replace(WHOLE, status=IssueStatus.SOLVED_MYSELF, sent_at=None, closed_at=NOON)
    assert told(solved, THURSDAY) == [solved]
    assert told(solved, FRIDAY) == []


def test_an_evening_belongs_to_the_assistants_own_date():
    late = datetime(2026, 11, 19, 23, 30, tzinfo=UTC)  # half past midnight in Copenhagen
    issue = replace(WHOLE, sent_at=late)
    assert told(issue, THURSDAY) == []
    assert told(issue, FRIDAY) == [issue]
