"""Danish and German reports: one sentence for each construction, as an assistant of that country types it."""

from __future__ import annotations

from decimal import Decimal

import pytest

from flows.reading.report import read
from flows.shared.agreement import Kpi
from flows.shared.measure import Kind


def counts(*names: str) -> tuple[Kpi, ...]:
    """KPIs that count, keyed by the last word of their names in small letters."""
    return tuple(Kpi(name.split()[-1].lower(), name, Kind.COUNT, Decimal(0)) for name in names)


HOURS = Kpi("hours", "Arbejdstid", Kind.DURATION, Decimal(0), aliases=("Arbeitszeit",))
SALES = Kpi("sales", "Omsætning", Kind.MONEY, Decimal(0), aliases=("Umsatz",), currency="EUR")
WAIT = Kpi("wait", "Ventetid", Kind.DURATION, Decimal(0), aliases=("Wartezeit",))


def said(words: str, kpis: tuple[Kpi, ...], language: str) -> dict[str, str]:
    """Values by key, and "?" for what is asked."""
    reading = read(words, kpis, language)
    return {value.kpi: f"{value.amount.normalize():f}" for value in reading.values} | {
        unclear.kpi: "?" for unclear in reading.unclear
    }


DANISH = counts("Sendte breve", "Solgte cykler", "Klager")
GERMAN = counts("Versandte Briefe", "Verkaufte Räder", "Beschwerden")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Klager forekom ikke.", {"klager": "0"}),
        ("Jeg har ikke solgt en cykel, og breve 4.", {"breve": "4"}),
        ("Breve: 30 i morges, 12 nu", {"breve": "12"}),
        ("I GÅR\nbreve 9\nklager 2\n\nI DAG\nbreve 7\nklager 1", {"breve": "7", "klager": "1"}),
        ("Breve\tCykler\tKlager\n9\t4\t1", {"breve": "9", "cykler": "4", "klager": "1"}),
        ("Breve 14\nBreve 15 (talt om)\nKlager 2", {"breve": "15", "klager": "2"}),
        ("8 breve (uge 40, 41 og 44)", {"breve": "8"}),
        ("Breve: man 8, tirs 6, ons (i dag) 9", {"breve": "9"}),
        ("Bageriet\nbreve 3\n\nKro & Bar\nbreve 4", {"breve": "7"}),
        ("Bageriet\nbreve 3\n\nKroen\nbreve 4\n\nI alt\nbreve 7", {"breve": "7"}),
        ("Breve 3, nemlig 7, 8 og 11.", {"breve": "3"}),
        ("Cykler: +12, så nu 480 i alt", {"cykler": "12"}),
        ("Klager 0 og cykler ligeså", {"klager": "0", "cykler": "0"}),
        ("9, så mange breve fik jeg sendt.", {"breve": "9"}),
        ("Cykler: bare en", {"cykler": "1"}),
        ("Klager en enkelt", {"klager": "1"}),
        ("Klager: et sted i tyverne", {"klager": "?"}),
        ("Sendte og solgte: hhv. 4 og 7", {"breve": "4", "cykler": "7"}),
        ("Breve 10 + 4 fra i morges = 14", {"breve": "14"}),
        ("Halvdelen af brevene er sendt.", {"breve": "?"}),
    ],
)
def test_a_danish_construction_is_read(words: str, expected: dict[str, str]) -> None:
    assert said(words, DANISH, "da") == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Beschwerden kamen nicht vor.", {"beschwerden": "0"}),
        ("Briefe: 40 heute früh, 12 jetzt", {"briefe": "12"}),
        ("GESTERN\nBriefe 9\n\nHEUTE\nBriefe 7", {"briefe": "7"}),
        ("Briefe 21\nBriefe 23 (nachgezählt)", {"briefe": "23"}),
        ("Wir stehen jetzt bei 312 Briefen, 14 sind heute dazugekommen.", {"briefe": "14"}),
        ("Wir stehen jetzt bei 312 Briefen.", {"briefe": "312"}),
        ("Räder: Mo 2, Di 5, Mi (heute) 3", {"räder": "3"}),
        ("Bäckerei:\nBriefe 2\n\nMetzgerei:\nBriefe 6", {"briefe": "8"}),
        ("Räder keine verkauft, Briefe 3", {"räder": "0", "briefe": "3"}),
        ("Beschwerden? Liste sagt 4, Outlook 6.", {"beschwerden": "?"}),
        ("Briefe 12, die 5 Postkarten zählen nicht", {"briefe": "12"}),
        ("zwei briefe ein rad", {"briefe": "2", "räder": "1"}),
        ("Beschwerden 2, Räder ebenfalls", {"beschwerden": "2", "räder": "2"}),
        ("Beschwerden: nur eine", {"beschwerden": "1"}),
        ("Verkaufte bzw. versandte: 4 bzw. 6", {"räder": "4", "briefe": "6"}),
        ("vormittags drei nachmittags vier briefe", {"briefe": "7"}),
        ("Von 20 Briefen sind 12 raus", {"briefe": "12"}),
        ("Etwa die Hälfte der Briefe ist raus.", {"briefe": "?"}),
        ("12 Briefe verschickt, 5 liegen zur Prüfung.", {"briefe": "12"}),
    ],
)
def test_a_german_construction_is_read(words: str, expected: dict[str, str]) -> None:
    assert said(words, GERMAN, "de") == expected


@pytest.mark.parametrize(
    ("words", "expected", "language"),
    [
        ("halvandet minuts ventetid", {"wait": "1.5"}, "da"),
        ("Wartezeit 2 Stündchen", {"wait": "120"}, "de"),
        ("Umsatz 310,50 Euro, dazu 3 Gutscheine über je 20 Euro", {"sales": "310.5"}, "de"),
    ],
)
def test_a_time_or_a_sum_is_read_in_its_own_unit(words: str, expected: dict[str, str], language: str) -> None:
    assert said(words, (WAIT, SALES), language) == expected


def test_german_nouns_are_known_by_their_verbs() -> None:
    cancelled = counts("Abmeldungen", "Klicks")
    assert said("198 Klicks, und abgemeldet hat sich niemand.", cancelled, "de") == {
        "klicks": "198",
        "abmeldungen": "0",
    }


def test_working_time_needs_no_name() -> None:
    assert said("Loggede syv timer og et kvarter.", (HOURS, *DANISH), "da") == {"hours": "435"}
