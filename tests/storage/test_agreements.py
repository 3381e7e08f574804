"""Importing agreements: once, again, and changed."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal

import pytest

from flows.shared.agreed import Agreed, AssistantDetails, ClientDetails, Terms
from flows.shared.agreement import Kpi, Schedule
from flows.shared.delegation import Area, Boundary, Level
from flows.shared.measure import Kind
from flows.shared.people import WorkingWeek
from flows.shared.working_time import working_days
from storage import people, timers
from storage.agreements import ImportResult, Outcome, import_agreement, terms_of
from storage.database import Database
from storage.facts import engagements_on
from storage.models import AgreementVersion, Assistant, Client, DayOff, Engagement

pytestmark = pytest.mark.database

MIA = AssistantDetails(
    name="Mia Holm",
    language="da",
    zone="Europe/Copenhagen",
    working_days=frozenset(range(5)),
    holidays="DK",
    quiet_from=time(21),
    quiet_until=time(7),
)
NORDLYS = ClientDetails("Nordlys ApS", "Nordlys", "Jonas Berg", "en", "Europe/Berlin", ("jonas@nordlys.example",))
POSTS = Kpi("posts", "Posts", Kind.COUNT, Decimal(15), aliases=("opslag",))
TERMS = Terms(Schedule(time(16), time(17), time(8, 30), timedelta(hours=1)), (POSTS,))
AGREED = Agreed(MIA, NORDLYS, TERMS)

THURSDAY = datetime(2026, 6, 11, 12, 0, tzinfo=UTC)
FRIDAY = THURSDAY + timedelta(days=1)

Import = Callable[[Agreed, datetime], Awaitable[ImportResult]]


@pytest.fixture
def bring_in(database: Database) -> Import:
    async def bring_in(agreed: Agreed, now: datetime) -> ImportResult:
        return await database.transact(lambda: import_agreement(agreed, now))

    return bring_in


def with_target(target: int, agreed: Agreed = AGREED) -> Agreed:
    kpis = (replace(POSTS, target=Decimal(target)),)
    return replace(agreed, terms=replace(agreed.terms, kpis=kpis))


async def targets(database: Database, *days: date) -> list[int]:
    async def read() -> list[int]:
        her = await Assistant.get()
        found = [await engagements_on(database, her.id, day) for day in days]
        return [int(engagement.agreement.kpis[0].target) for (engagement,) in found]

    return await database.read(read)


async def test_the_first_import_counts_from_her_today(bring_in: Import, database: Database) -> None:
    late_evening = datetime(2026, 6, 11, 22, 30, tzinfo=UTC)  # already Friday in Copenhagen
    result = await bring_in(AGREED, late_evening)
    assert (result.outcome, result.version, result.new_version) == (Outcome.CREATED, 1, True)
    assert result.effective_from == date(2026, 6, 12)


async def test_what_was_imported_is_what_is_remembered(bring_in: Import, database: Database) -> None:
    await bring_in(AGREED, THURSDAY)

    async def read() -> tuple[Assistant, Client, list[AgreementVersion]]:
        return await Assistant.get(), await Client.get(), await AgreementVersion.all()

    assistant, client, versions = await database.read(read)
    assert (assistant.name, assistant.language, assistant.working_days) == ("Mia Holm", "da", "01234")
    assert (assistant.quiet_from, assistant.quiet_until, assistant.chat_id) == ("21:00", "07:00", None)
    assert (client.short, client.contact, client.emails) == ("Nordlys", "Jonas Berg", '["jonas@nordlys.example"]')
    assert [(row.version, row.effective_from, terms_of(row.content)) for row in versions] == [
        (1, date(2026, 6, 11), TERMS)
    ]


async def test_importing_the_same_again_changes_nothing(bring_in: Import, database: Database) -> None:
    first = await bring_in(AGREED, THURSDAY)
    again = await bring_in(AGREED, FRIDAY + timedelta(days=30))
    assert again == replace(first, outcome=Outcome.UNCHANGED, new_version=False)
    assert len(await database.read(AgreementVersion.all)) == 1


async def test_a_changed_target_counts_from_the_next_working_day(bring_in: Import, database: Database) -> None:
    first = await bring_in(AGREED, THURSDAY)
    result = await bring_in(with_target(20), FRIDAY)
    monday = date(2026, 6, 15)
    assert result == ImportResult(Outcome.UPDATED, first.engagement, 2, monday, new_version=True)
    days = [THURSDAY.date(), FRIDAY.date(), monday - timedelta(days=1), monday, monday + timedelta(days=90)]
    assert await targets(database, *days) == [15, 15, 15, 20, 20]


async def test_a_changed_time_is_a_new_version(bring_in: Import) -> None:
    await bring_in(AGREED, THURSDAY)
    schedule = replace(TERMS.schedule, deliver_by=time(17, 30))
    result = await bring_in(replace(AGREED, terms=replace(TERMS, schedule=schedule)), THURSDAY)
    assert (result.version, result.effective_from) == (2, FRIDAY.date())


async def test_a_number_written_another_way_is_no_change(bring_in: Import) -> None:
    await bring_in(AGREED, THURSDAY)
    kpis = (replace(POSTS, target=Decimal("15.00")),)
    result = await bring_in(replace(AGREED, terms=replace(TERMS, kpis=kpis)), THURSDAY)
    assert result.outcome is Outcome.UNCHANGED


async def test_holidays_and_days_off_are_not_her_next_working_day(bring_in: Import, database: Database) -> None:
    await bring_in(AGREED, THURSDAY)
    before_christmas = datetime(2026, 12, 23, 12, tzinfo=UTC)  # the 25th and 26th are holidays, then a weekend

    async def take_off() -> None:
        await DayOff.create(assistant=await Assistant.get(), day=date(2026, 12, 24))

    await database.transact(take_off)
    result = await bring_in(with_target(20), before_christmas)
    assert result.effective_from == date(2026, 12, 28)


async def test_a_second_change_before_the_first_one_counts_replaces_it(bring_in: Import, database: Database) -> None:
    await bring_in(AGREED, THURSDAY)
    await bring_in(with_target(20), FRIDAY)
    result = await bring_in(with_target(18), FRIDAY)
    assert result.version == 3
    assert await targets(database, FRIDAY.date(), date(2026, 6, 15)) == [15, 18]


async def test_a_later_version_wins_even_if_an_earlier_one_was_to_begin_after_it(
    bring_in: Import, database: Database
) -> None:
    await bring_in(AGREED, THURSDAY)
    four_days = replace(AGREED, assistant=replace(MIA, working_days=frozenset({1, 2, 3, 4})))
    assert (await bring_in(with_target(20, four_days), FRIDAY)).effective_from == date(2026, 6, 16)
    assert (await bring_in(with_target(18), FRIDAY)).effective_from == date(2026, 6, 15)
    assert await targets(database, date(2026, 6, 15), date(2026, 6, 16)) == [18, 18]


async def test_changed_details_count_at_once_and_start_no_version(bring_in: Import, database: Database) -> None:
    first = await bring_in(AGREED, THURSDAY)
    client = replace(NORDLYS, emails=("post@nordlys.example",), language="da")
    result = await bring_in(Agreed(replace(MIA, zone="Europe/Berlin"), client, TERMS), FRIDAY)
    assert result == replace(first, outcome=Outcome.UPDATED, new_version=False)

    async def read() -> tuple[str, str, str]:
        row, her = await Client.get(), await Assistant.get()
        return row.emails, row.language, her.zone

    assert await database.read(read) == ('["post@nordlys.example"]', "da", "Europe/Berlin")


async def test_an_import_leaves_her_chat_and_her_days_off_alone(bring_in: Import, database: Database) -> None:
    await bring_in(AGREED, THURSDAY)

    async def enrol() -> None:
        await Assistant.all().update(chat_id=77)
        await DayOff.create(assistant=await Assistant.get(), day=FRIDAY.date())

    await database.transact(enrol)
    await bring_in(replace(AGREED, assistant=replace(MIA, holidays="")), FRIDAY)

    async def read() -> tuple[str, int | None, int]:
        her = await Assistant.get()
        return her.holidays, her.chat_id, await DayOff.all().count()

    assert await database.read(read) == ("", 77, 1)


async def test_one_assistant_with_two_clients_is_one_assistant(bring_in: Import, database: Database) -> None:
    one = await bring_in(AGREED, THURSDAY)
    other = await bring_in(replace(AGREED, client=replace(NORDLYS, name="Berger GmbH")), THURSDAY)
    assert other.outcome is Outcome.CREATED
    assert other.engagement != one.engagement

    async def count() -> tuple[int, int, int]:
        return await Assistant.all().count(), await Client.all().count(), await Engagement.all().count()

    assert await database.read(count) == (1, 2, 2)


async def test_imports_at_the_same_moment_make_one_version(bring_in: Import, database: Database) -> None:
    results = await asyncio.gather(*(bring_in(AGREED, THURSDAY) for _ in range(4)))
    assert sorted(result.outcome for result in results) == ["created", "unchanged", "unchanged", "unchanged"]
    assert len(await database.read(AgreementVersion.all)) == 1


async def test_before_the_first_version_the_first_one_counts(bring_in: Import, database: Database) -> None:
    await bring_in(with_target(20), FRIDAY)
    assert await targets(database, date(2020, 1, 1)) == [20]


async def test_her_own_choice_of_language_outlives_an_import(bring_in: Import, database: Database) -> None:
    await bring_in(AGREED, THURSDAY)
    await database.transact(lambda: Assistant.all().update(language="en"))
    assert (await bring_in(AGREED, FRIDAY)).outcome is Outcome.UNCHANGED
    her = await database.read(Assistant.get)
    assert her.language == "en"


async def test_changed_terms_let_the_next_day_be_planned_anew(bring_in: Import, database: Database) -> None:
    engagement = (await bring_in(AGREED, THURSDAY)).engagement
    await database.transact(lambda: timers.set_for_day(database, engagement, FRIDAY.date(), FRIDAY, "UTC"))
    await bring_in(AGREED, THURSDAY)
    assert await timers.next_due(database) == FRIDAY
    await bring_in(with_target(20), THURSDAY)
    assert await timers.next_due(database) is None


async def test_areas_and_boundaries_are_part_of_the_version(bring_in: Import, database: Database) -> None:
    await bring_in(AGREED, THURSDAY)
    areas = (Area("Price feed", Level.ADVISE, ("https://wiki.example/feed",)),)
    boundaries = (Boundary("Refunds up to 50 €", "Price feed", Decimal(50), "EUR"),)
    changed = replace(AGREED, terms=replace(TERMS, areas=areas, boundaries=boundaries))
    result = await bring_in(changed, THURSDAY)
    assert (result.outcome, result.version, result.new_version) == (Outcome.UPDATED, 2, True)

    async def agreed_on(day: date) -> tuple[tuple[Area, ...], tuple[Boundary, ...]]:
        (engagement,) = await engagements_on(database, 1, day)
        return engagement.agreement.areas, engagement.agreement.boundaries

    assert await database.read(lambda: agreed_on(THURSDAY.date())) == ((), ())
    assert await database.read(lambda: agreed_on(result.effective_from)) == (areas, boundaries)


async def test_when_a_client_works_counts_at_once_and_is_no_new_version(bring_in: Import, database: Database) -> None:
    await bring_in(AGREED, THURSDAY)
    hours = replace(
        NORDLYS, working_days=frozenset({0, 6}), holidays="DE-BY", works_from=time(7, 30), works_until=time(14)
    )
    result = await bring_in(replace(AGREED, client=hours), THURSDAY)
    assert (result.outcome, result.new_version) == (Outcome.UPDATED, False)
    (engagement,) = await database.read(lambda: engagements_on(database, 1, THURSDAY.date()))
    client = engagement.client
    assert (client.working_days, client.holidays) == (frozenset({0, 6}), "DE-BY")
    assert (client.works_from, client.works_until) == (time(7, 30), time(14))


async def test_days_gone_by_are_counted_by_the_week_she_had_then(bring_in: Import, database: Database) -> None:
    await bring_in(AGREED, THURSDAY)
    four_days = replace(AGREED, assistant=replace(MIA, working_days=frozenset({0, 1, 2, 3}), holidays=""))
    await bring_in(four_days, FRIDAY)
    await bring_in(replace(four_days, assistant=replace(MIA, working_days=frozenset({0, 1}))), FRIDAY)
    her = (await people.by_name(database, "Mia Holm")).assistant
    friday = FRIDAY.date()
    assert her.earlier_weeks == (WorkingWeek(friday - timedelta(days=1), frozenset(range(5)), "DK"),)
    assert working_days(her, date(2026, 5, 25), date(2026, 5, 31)) == 4  # Whit Monday
    assert working_days(her, date(2026, 6, 8), friday) == 4  # Monday to Thursday as it was; this Friday is free
    assert working_days(her, date(2026, 6, 15), date(2026, 6, 21)) == 2


async def test_the_same_week_again_leaves_nothing_behind(bring_in: Import, database: Database) -> None:
    await bring_in(AGREED, THURSDAY)
    await bring_in(with_target(20), FRIDAY)
    assert (await people.by_name(database, "Mia Holm")).assistant.earlier_weeks == ()
