"""A KPI, its target and its standing read the same wherever they are shown."""

from __future__ import annotations

from datetime import timedelta

import pytest

from agent.words.translate import say
from flows.reading.report import read
from flows.shared.agreement import Kpi
from flows.shared.first_note import first_note
from flows.shared.pace import standing
from flows.shared.people import LANGUAGES
from flows.shared.standing_words import kpi_line
from flows.shared.target_words import goal, terms
from flows.shared.zone_words import city
from tests.flows.examples import (
    BACKUP,
    BERGER,
    CONVERSION,
    EVERY_KIND,
    LEADS,
    NORDLYS,
    ON_TIME,
    POSTS,
    REFUNDS,
    REPLY_TIME,
    REQUESTS,
    SATISFACTION,
    STARS,
    TEXTS,
    THURSDAY,
    WEDNESDAY,
    entry,
    report_day,
    sent,
    with_kpis,
)

ZONE = "Europe/Copenhagen"


def line(kpi: Kpi, *entries, language: str = "en", report=None) -> str:
    day = report_day(with_kpis(NORDLYS, LEADS, kpi), entries=entries, report=report)
    return say(kpi_line(standing(kpi, day), day), language, ZONE)


def test_a_sum_shows_today_the_period_its_target_and_the_pace():
    noted = entry(POSTS, 9, WEDNESDAY), entry(POSTS, 4)
    assert line(POSTS, *noted) == ("Approved posts <b>4</b> today · 13 of 15 this week · pace 12 · <i>on track</i>")
    assert line(POSTS, *noted, language="da") == (
        "Approved posts <b>4</b> i dag · 13 af 15 i denne uge · plan til nu 12 · <i>på sporet</i>"
    )
    assert line(POSTS, *noted, language="de") == (
        "Approved posts heute <b>4</b> · 13 von 15 diese Woche · Soll bisher 12 · <i>im Plan</i>"
    )


@pytest.mark.parametrize(
    ("language", "end"),
    [
        ("en", "<i>at risk, at this pace 13 of 15</i>"),
        ("da", "<i>lidt bagud, i dette tempo 13 af 15</i>"),
        ("de", "<i>gefährdet, in diesem Tempo 13 von 15</i>"),
    ],
)
def test_below_its_pace_it_says_where_that_leads(language, end):
    earlier = [entry(POSTS, 2, THURSDAY - timedelta(days=days), source=f"m{days}") for days in (1, 7, 8, 9, 10)]
    assert line(POSTS, *earlier, entry(POSTS, 9, source="m0"), language=language).endswith(end)


def test_a_target_for_the_day_shows_no_period():
    assert line(REQUESTS, entry(REQUESTS, 12)) == "Bestellanfragen beantwortet <b>12</b> today · target 10 · <i>met</i>"


def test_a_level_shows_its_limit():
    assert line(REPLY_TIME, entry(REPLY_TIME, 130)) == "Reply time <b>2 h 10 min</b> today · at most 4 h · <i>met</i>"


def test_a_sum_with_a_limit_says_at_most():
    assert line(REFUNDS, entry(REFUNDS, 38)).startswith(
        "Erstattungen <b>€38.00</b> today · €38.00 of at most €150.00 this month · pace €"
    )


def test_what_nobody_reported_is_said_and_never_written_as_0():
    assert line(SATISFACTION) == "Satisfaction · target 90 % · <i>not reported</i>"


def test_a_missing_today_is_told_apart_from_a_missing_week():
    assert line(POSTS, entry(POSTS, 9, WEDNESDAY)) == (
        "Approved posts · 9 of 15 this week · pace 12 · <i>not reported today</i>"
    )


def test_a_rate_shows_the_two_numbers_it_is_made_of():
    assert line(CONVERSION, entry(LEADS, 50), entry(CONVERSION, 3)) == (
        "Conversion <b>6 %</b> today (3 of 50) · target 10 % · <i>behind</i>"
    )


def test_a_time_taken_from_the_report_is_shown_against_its_hour():
    assert line(ON_TIME, report=sent(NORDLYS, "15:50")) == ("Report on time <b>15:50</b> today · by 16:00 · <i>met</i>")


@pytest.mark.parametrize("kpi", EVERY_KIND, ids=lambda kpi: kpi.key)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_kpi_can_be_said_in_every_language(kpi, language):
    reported = line(kpi, entry(LEADS, 5), entry(kpi, 1, source="m2"), language=language, report=sent(NORDLYS))
    for sentence in (reported, say(goal(kpi), language, ZONE), say(terms(kpi), language, ZONE)):
        assert sentence


@pytest.mark.parametrize(
    ("kpi", "english", "danish", "german"),
    [
        (POSTS, "15 a week", "15 om ugen", "15 pro Woche"),
        (REQUESTS, "10 a day", "10 om dagen", "10 am Tag"),
        (REFUNDS, "at most €150.00 a month", "højst 150,00 € om måneden", "höchstens 150,00 € im Monat"),
        (REPLY_TIME, "at most 4 h every day", "højst 4 t hver dag", "höchstens 4 Std. an jedem Tag"),
        (
            STARS,
            "at least 4.5 averaged over the week",
            "mindst 4,5 i snit over ugen",
            "mindestens 4,5 im Wochenschnitt",
        ),
        (ON_TIME, "every day by 16:00", "hver dag senest kl. 16:00", "jeden Tag bis 16:00 Uhr"),
        (BACKUP, "every day: yes", "hver dag: ja", "jeden Tag: ja"),
    ],
    ids=lambda each: each.key if isinstance(each, Kpi) else "",
)
def test_the_terms_say_how_much_and_how_often(kpi, english, danish, german):
    said = {language: say(terms(kpi), language, ZONE).replace("\u00a0", " ") for language in LANGUAGES}
    assert said == {"en": english, "da": danish, "de": german}


@pytest.mark.parametrize(
    ("zone", "language", "name"),
    [
        ("Europe/Copenhagen", "da", "København"),
        ("Europe/Copenhagen", "de", "Kopenhagen"),
        ("America/Argentina/Buenos_Aires", "en", "Buenos Aires"),
        ("Etc/GMT+5", "en", "Etc/GMT+5"),
        ("UTC", "da", "UTC"),
    ],
)
def test_a_zone_is_called_by_its_city(zone, language, name):
    assert city(zone, language) == name


def test_the_example_note_is_a_count_of_hers_that_can_be_read():
    days = (report_day(with_kpis(NORDLYS, SATISFACTION, POSTS)), report_day(BERGER))
    example = say(first_note(days), "da", ZONE)
    assert example == "posts 2"
    assert read(example, days[0].engagement.agreement.kpis).complete


@pytest.mark.parametrize("kpi", [POSTS, REFUNDS, REPLY_TIME, SATISFACTION, STARS], ids=lambda kpi: kpi.key)
def test_the_example_fits_the_kind_she_has(kpi):
    example = say(first_note((report_day(with_kpis(NORDLYS, kpi)),)), "en", ZONE)
    assert read(example, (kpi,)).complete


@pytest.mark.parametrize("days", [(), (report_day(with_kpis(NORDLYS, ON_TIME, BACKUP), THURSDAY),)])
def test_without_a_kpi_to_type_there_is_still_an_example(days):
    assert say(first_note(days), "da", ZONE) == "opslag 2"


def test_an_example_names_the_kpi_by_its_alias():
    assert say(first_note((report_day(with_kpis(BERGER, TEXTS)),)), "de", ZONE) == "texte 2"
