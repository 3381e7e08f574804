"""Each KPI is a row a client reads at a glance; what is unknown is never a number."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from agent.words.translate import say
from flows.eod_email.compose import compose
from flows.eod_email.kpi_rows import KpiRow
from flows.shared.agreement import Kpi, Period
from flows.shared.measure import measure_words
from flows.shared.pace import Status
from flows.shared.report import Entry, Letter, LetterKind
from tests.flows.eod_email.letters import MONDAY, NINE_POSTS_SO_FAR, about, letter
from tests.flows.examples import (
    BACKUP,
    CONVERSION,
    FRIDAY,
    LEADS,
    ON_TIME,
    POSTS,
    REFUNDS,
    REPLY_TIME,
    SATISFACTION,
    THURSDAY,
    at,
    entry,
)


def rows(of: Letter) -> tuple[KpiRow, ...]:
    return compose(of).kpis.rows


def written(row: KpiRow, language: str = "en") -> str:
    today = "–" if row.today is None else measure_words(row.today, language)
    details = [say(detail, language, "UTC") for detail in row.details]
    return " | ".join([row.name, today, *details, row.status])


@pytest.mark.parametrize(
    ("kpi", "entries", "line"),
    [
        (POSTS, (NINE_POSTS_SO_FAR, entry(POSTS, 4)), "Approved posts | 4 | 13 of 15 this week | pace 12 | on_track"),
        (REPLY_TIME, (entry(REPLY_TIME, 130),), "Reply time | 2 h 10 min | at most 4 h | met"),
        (
            SATISFACTION,
            (entry(SATISFACTION, 94, MONDAY), entry(SATISFACTION, 90)),
            "Satisfaction | 90 % | 92 % this week | target 90 % | met",
        ),
        (
            REFUNDS,
            (entry(REFUNDS, "38.5"),),
            "Erstattungen | €38.50 | €38.50 of at most €150.00 this month | pace €100.00 | on_track",
        ),
        (BACKUP, (entry(BACKUP, 1),), "Backup checked | yes | met"),
        (
            replace(CONVERSION, denominator="Calls"),
            (entry(CONVERSION, 3, of=50),),
            "Conversion | 6 % | 6 % this week, 3 of 50 | target 10 % | behind",
        ),
    ],
)
def test_each_kind_is_written_with_what_makes_it_plain(kpi: Kpi, entries: tuple[Entry, ...], line: str) -> None:
    assert [written(row) for row in rows(about(kpi, entries=entries))] == [line]


def test_a_daily_rate_shows_the_two_numbers_it_is_made_of() -> None:
    daily = replace(CONVERSION, period=Period.DAY, denominator="Calls")
    assert written(rows(about(daily, entries=(entry(daily, 3, of=20),)))[0]) == (
        "Conversion | 15 % | 3 of 20 | target 10 % | met"
    )


def test_not_reported_is_never_a_number() -> None:
    (row,) = rows(about(POSTS, entries=(NINE_POSTS_SO_FAR,)))
    assert row.today is None
    assert row.status is Status.NOT_REPORTED
    assert written(row) == "Approved posts | – | 9 of 15 this week | pace 12 | not_reported"
    (row,) = rows(about(POSTS))
    assert written(row) == "Approved posts | – | target 15 | pace 12 | not_reported"


def test_a_reported_zero_is_a_zero() -> None:
    (row,) = rows(about(POSTS, entries=(entry(POSTS, 0),)))
    assert row.today is not None
    assert written(row).startswith("Approved posts | 0 | 0 of 15 this week")


def test_the_pace_is_left_out_on_the_last_day_when_it_is_the_target() -> None:
    friday = letter(engagement=about(POSTS).day.engagement, entries=(entry(POSTS, 15, FRIDAY),), day=FRIDAY)
    assert written(rows(friday)[0]) == "Approved posts | 15 | 15 of 15 this week | met"


def test_the_reports_time_is_the_moment_of_the_letter() -> None:
    (row,) = rows(about(ON_TIME, clock="15:50"))
    assert written(row) == "Report on time | 15:50 | kept 1 of 1 day this week | by 16:00 | met"


def test_a_correction_keeps_the_time_of_the_first_report() -> None:
    first: dict[object, datetime] = {THURSDAY: at("15:50")}
    later = about(ON_TIME, clock="18:30", kind=LetterKind.CORRECTION)
    (row,) = rows(replace(later, day=replace(later.day, sent_times=first)))
    assert written(row).startswith("Report on time | 15:50 |")


def test_days_before_count_for_the_reports_time() -> None:
    today = about(ON_TIME, clock="16:20")
    monday = at("15:50") - timedelta(days=3)
    (row,) = rows(replace(today, day=replace(today.day, sent_times={MONDAY: monday})))
    assert written(row).startswith("Report on time | 16:20 | kept 1 of 2 days this week | by 16:00")


def test_more_than_five_kpis_fold_into_a_line_and_the_worst_stay_in_the_agreements_order() -> None:
    kpis = tuple(replace(POSTS, key=f"k{number}", name=f"KPI {number}") for number in range(8))
    good = tuple(entry(kpi, 15) for kpi in kpis[:6])
    table = compose(about(*kpis, entries=(*good, entry(kpis[7], 2)))).kpis
    assert [row.name for row in table.rows] == ["KPI 0", "KPI 1", "KPI 2", "KPI 6", "KPI 7"]
    assert [row.name for row in table.folded] == ["KPI 3", "KPI 4", "KPI 5"]
    assert table.more == 0


def test_more_than_ten_kpis_are_counted() -> None:
    kpis = (LEADS, *(replace(POSTS, key=f"k{number}", name=f"KPI {number}") for number in range(12)))
    table = compose(about(*kpis)).kpis
    assert (len(table.rows), len(table.folded), table.more) == (5, 5, 3)
