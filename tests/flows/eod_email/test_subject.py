"""The subject alone tells the client whose day it is and how it stands."""

from __future__ import annotations

import pytest

from agent.words.translate import say
from flows.eod_email.compose import LetterError, compose
from flows.shared.report import Letter, LetterKind
from tests.flows.eod_email.letters import THREE_KPIS, about, letter, normal_day
from tests.flows.examples import ON_TIME, POSTS, entry, with_client


def subject(of: Letter, language: str = "en") -> str:
    return say(compose(of).subject, language, "Europe/Berlin")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "EOD Nordlys – Thu 19 Nov – 2 of 3 KPIs on track"),
        ("da", "Dagsrapport Nordlys – tors 19. nov – 2 af 3 KPI’er på sporet"),
        ("de", "Tagesbericht Nordlys – Do 19. Nov – 2 von 3 KPIs im Plan"),
    ],
)
def test_subject_counts_the_kpis_on_track_in_the_clients_language(language: str, words: str) -> None:
    assert subject(normal_day(language), language) == words


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "DECISION needed – EOD Nordlys – Thu 19 Nov"),
        ("da", "BESLUTNING ønskes – Dagsrapport Nordlys – tors 19. nov"),
        ("de", "ENTSCHEIDUNG nötig – Tagesbericht Nordlys – Do 19. Nov"),
    ],
)
def test_a_question_to_the_client_comes_first_in_the_subject(language: str, words: str) -> None:
    assert subject(normal_day(language, needed="Refund 80 €?"), language) == words


def test_a_question_of_nothing_but_spaces_is_no_question() -> None:
    assert subject(letter(needed=" \n ")).startswith("EOD Nordlys")


@pytest.mark.parametrize(("language", "ending"), [("en", "(late)"), ("da", "(forsinket)"), ("de", "(verspätet)")])
def test_a_late_report_says_so(language: str, ending: str) -> None:
    assert subject(normal_day(language, late=True), language).endswith(ending)


@pytest.mark.parametrize(("language", "start"), [("en", "Correction: "), ("da", "Rettelse: "), ("de", "Korrektur: ")])
def test_a_correction_is_marked_and_never_called_late(language: str, start: str) -> None:
    words = subject(normal_day(language, kind=LetterKind.CORRECTION, late=True), language)
    assert words.startswith(start)
    assert not words.endswith(")")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "EOD Nordlys – Thu 19 Nov – not arrived yet"),
        ("da", "Dagsrapport Nordlys – tors 19. nov – ikke kommet endnu"),
        ("de", "Tagesbericht Nordlys – Do 19. Nov – noch nicht da"),
    ],
)
def test_the_late_notice_is_neutral(language: str, words: str) -> None:
    assert subject(normal_day(language, kind=LetterKind.LATE_NOTICE), language) == words


def test_one_kpi_is_counted_in_the_singular() -> None:
    assert subject(about(POSTS, entries=(entry(POSTS, 15),))).endswith("1 of 1 KPI on track")


def test_without_kpis_there_is_nothing_to_count() -> None:
    assert subject(about()) == "EOD Nordlys – Thu 19 Nov"


def test_the_reports_own_time_counts_as_a_kpi() -> None:
    assert subject(about(ON_TIME, clock="15:59")).endswith("1 of 1 KPI on track")
    assert subject(about(ON_TIME, clock="16:01")).endswith("0 of 1 KPI on track")


@pytest.mark.parametrize("break_", ["\n", "\r", "\r\n", "\0", "\u2028", "\ud800"])
def test_a_name_with_a_line_break_is_refused_with_the_remedy(break_: str) -> None:
    for kind in LetterKind:
        with pytest.raises(LetterError, match="Write it on one line"):
            compose(letter(kind=kind, engagement=with_client(THREE_KPIS, short=f"Nord{break_}Bcc: all@x.example")))


def test_a_very_long_name_is_cut() -> None:
    assert len(subject(letter(engagement=with_client(THREE_KPIS, short="Nordlys " * 500)))) < 120
