"""Amounts as people write them in German."""

from __future__ import annotations

import pytest

from tests.reading.amounts_said import said

SMALL = (
    "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
    "achtzehn neunzehn"
)
TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"


def spelled(number: int) -> str:
    """Write a number below a hundred as Germans do: units first, in one word."""
    if number < 20:
        return SMALL.split()[number]
    tens, units = divmod(number, 10)
    return (f"{SMALL.split()[units]}und" if units else "") + TENS.split()[tens - 2]


def check(text: str, expected: str) -> None:
    assert said(text, "de") == expected


@pytest.mark.parametrize("number", [0, *range(2, 100)])
def test_every_number_below_a_hundred_in_words(number):
    check(f"habe {spelled(number)} mails beantwortet", str(number))
    check(f"{spelled(number).capitalize()} Mails", str(number))
    without_umlauts = spelled(number).replace("ü", "ue").replace("ö", "oe").replace("ß", "ss")
    check(f"{without_umlauts} Mails", str(number))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("23 Kisten gepackt, 0 Fehler", "23, 0"),
        ("Aufrufe 8.700", "8700"),
        ("Aufrufe 1.204.500", "1204500"),
        ("Aufrufe 8 700", "8700"),
        ("Aufrufe 8'700", "8700"),
        ("Aufrufe 8,700", "8700|8.7"),
        ("Note 4,5", "4.5"),
        ("1.250,50", "1250.5"),
        ("Umsatz 5,2k, 2,5 Tsd., 2,5 tsd Aufrufe", "5200, 2500, 2500"),
        ("1,2 Mio. Aufrufe", "1200000"),
        ("5 Tausend Flyer", "5000"),
        ("3½ Seiten", "3.5"),
        ("+3 Posts", "+3"),
        ("Posts – 3", "3"),
        ("Posts: 3 | Storys: 2", "3, 2"),
        ("3x Storys", "3"),
        ("14 Stk.", "14"),
        ("~140, ca. 35, rund 200, etwa 60, ungefähr 50, knapp 20, gut 30, fast 40", "140, 35, 200, 60, 50, 20, 30, 40"),
        ("nur 2, gerade mal 3, noch 23", "2, 3, 23"),
        ("unter 50 Anrufe", "50"),
        ("so um die 50", "50"),
    ],
)
def test_digits(text, expected):
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("zweiundzwanzig Anrufe", "22"),
        ("zwei und zwanzig Anrufe", "22"),
        ("zweihundertfünf Scans", "205"),
        ("zwölfhundert Wörter", "1200"),
        ("eintausendzweihundert", "1200"),
        ("tausend Wörter", "1000"),
        ("zweitausendfünfhundert", "2500"),
        ("hundertzwanzig", "120"),
        ("eine Million", "1000000"),
        ("anderthalb Paletten, eineinhalb, zweieinhalb, dreieinhalb, zehneinhalb", "1.5, 1.5, 2.5, 3.5, 10.5"),
        ("zwei und eine halbe Palette", "2.5"),
        ("ein Dutzend, zwei Dutzend, ein halbes Dutzend, gut ein Dutzend", "12, 24, 6, 12"),
        ("zweiundsiebzig anrufe sechs termine und vier leads", "72, 6, 4"),
        ("eine Beschwerde, ein Termin, einen Anruf", ""),
        ("Interviews heute eins", "1"),
        ("null Beschwerden", "0"),
        ("zum vierten Mal, die zweite, der erste", ""),
        ("Umbuchungen zwei, davon eine kostenlos", "2"),
        ("zwo Termine", "2"),
        ("keine fünf Clips", "5"),
        ("elf Entfolgungen", "11"),
    ],
)
def test_words(text, expected):
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Wartezeit 12 Minuten", "12 min"),
        ("Wartezeit 12 Min.", "12 min"),
        ("Wartezeit 90 Sek.", "1.5 min"),
        ("1 Std. 20 Min.", "80 min"),
        ("1 Std 20", "80 min"),
        ("1h20", "80 min"),
        ("2:15 Std.", "135 min"),
        ("2:15 h", "135 min"),
        ("4:30 min", "4.5 min"),
        ("2 Stunden und 10 Minuten", "130 min"),
        ("zwei Stunden zehn.", "130 min"),
        ("vier Stunden zehn", "250 min"),
        ("1½ Std.", "90 min"),
        ("1,5 Std., 6.75 h", "90 min, 405 min"),
        ("1.30 Std.", "78|90 min"),
        ("anderthalb Stunden", "90 min"),
        ("eineinhalb Stunden, zweieinhalb stunden", "90 min, 150 min"),
        ("eine Stunde", "60 min"),
        ("eine halbe Stunde", "30 min"),
        ("ne halbe Stunde", "30 min"),
        ("halbe Stunde", "30 min"),
        ("eine Viertelstunde", "15 min"),
        ("eine Dreiviertelstunde", "45 min"),
        ("drei viertel Stunden", "45 min"),
        ("eine gute Stunde, eine knappe Stunde", "60 min, 60 min"),
        ("knapp 2 Stunden", "120 min"),
        ("knapp eine Stunde", "60 min"),
        ("unter 4 Stunden", "240 min"),
        ("eine Stunde und zwanzig Minuten", "80 min"),
        ("2 Tage, 2 Werktage", "2880 min, 2880 min"),
        ("2-3 Stunden, 2 bis 3 Stunden", "120..180 min, 120..180 min"),
        ("zwischen 1 und 2 Std.", "60..120 min"),
        ("ein paar Stunden, mehrere Stunden", "~ min, ~ min"),
        ("über 3 Stunden", "~180 min"),
        ("35 min, das Dashboard 50 min", "35 min, 50 min"),
        ("45 min Jour fixe + 1 Std. Steuerberater", "45 min, +60 min"),
        ("Vertrag über 3 Monate", "~ min"),
    ],
)
def test_durations(text, expected):
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("95 %, 95%, 1,9 Prozent, 97 pct", "95 %, 95 %, 1.9 %, 97 %"),
        ("neunzig Prozent", "90 %"),
        ("zwischen 9 und 12 %", "9..12 %"),
        ("9-12 %, 9 bis 12 Prozent", "9..12 %, 9..12 %"),
        ("3 Prozentpunkte mehr", "code"),
        ("1.250,50 €", "1250.5 EUR"),
        ("€ 1.250", "1250 EUR"),
        ("54,90 Euro", "54.9 EUR"),
        ("12k €", "12000 EUR"),
        ("12 Tsd. €", "12000 EUR"),
        ("1,2 Mio. €", "1200000 EUR"),
        ("CHF 12'400.–", "12400 CHF"),
        ("CHF 12'400.-", "12400 CHF"),
        ("250,- €", "250 EUR"),
        ("250,-", "250 money"),
        ("50 bis 60 €", "50..60 EUR"),
        ("zwischen 50 und 60 €", "50..60 EUR"),
        ("über 500 €", "~500 EUR"),
        ("zweihundert Euro", "200 EUR"),
        ("à 50 €", "50 EUR"),
        ("4,8 Sterne", "4.8*"),
        ("4,7/5", "4.7/5*"),
        ("4,7 von 5 Sternen", "4.7/5*"),
        ("12/15", "12/15"),
        ("18 von 25", "18/25"),
        ("18 von den 25", "18/25"),
        ("18 von insgesamt 25", "18/25"),
        ("achtzehn von fünfundzwanzig", "18/25"),
        ("14 davon", "14"),
        ("Prozess 3", "3"),
    ],
)
def test_percent_money_and_shares(text, expected):
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5-6, 5–6, 5 bis 6", "5..6, 5..6, 5..6"),
        ("fünf bis sechs", "5..6"),
        ("zwei oder drei", "2..3"),
        ("zwischen fünf und sieben", "5..7"),
        ("von 2 bis 3 Stunden", "120..180 min"),
        ("ein paar, paar, einige, mehrere, viele, etliche, zig", "~, ~, ~, ~, ~, ~, ~"),
        ("eine Handvoll, jede Menge, ein Haufen", "~, ~, ~"),
        ("ein paar hundert", "~"),
        ("dutzende, hunderte Aufrufe", "~, ~"),
        ("doppelt so viele wie gestern", "~"),
        ("halb so viele", "~"),
        ("irgendwas über tausend", "~1000"),
        ("mehr als 40, mindestens 40, bis zu 40", "~40, ~40, ~40"),
        ("100+", "~100"),
        ("diverse Mails", "(~)"),
    ],
)
def test_ranges_and_vague_amounts(text, expected):
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("9 Uhr, 16:30 Uhr, 9 Uhr 30", "9:00, 16:30, 9:30"),
        ("um 5:50 ab", "5:50"),
        ("bis 16:30", "16:30"),
        ("seit acht Uhr", "8:00"),
        ("9 bis 17 Uhr, 9-17 Uhr, zwischen 9 und 10 Uhr", "17:00, 17:00, 10:00"),
        ("halb neun", "9:00"),
        ("viertel nach neun, dreiviertel zwölf, viertel vor drei", "9:00, 12:00, 3:00"),
        ("um fünf vor zwölf", "12:00"),
        ("um 9.", "(9)"),
        ("am 15., kommt", "date"),
        ("am 3. Juni, 3. Juni 2025, 03.06.2025, 3.6.25", "date, date, date, date"),
        ("bis 31.7. geplant", "date?31.7"),
        ("14.06. um 5:50", "date, 5:50"),
        ("vom 3. bis 5. Juni", "date"),
        ("im Juni 23.900 €", "23900 EUR"),
        ("Juni 12 Leads", "12"),
        ("KW 23, in der KW23", "date, date"),
        ("diese Woche 41 Leads", "41"),
        ("im 3. OG, zum 4. Mal, 2. Quartal", "ordinal, ordinal, ordinal"),
        ("Solar 2025", "year?2025"),
        ("bis 2027", "year"),
        ("Auftrag 77120, Ticket 88213, Rechnung Nr. 2025-0441", "code, code, code"),
        ("Tickets 31", "31"),
        ("Zimmer 214, Halle 4, Terminal 2", "code, code, code"),
        ("0664 0001234", "code"),
        ("+43 664 0001234", "code"),
        ("030/1234567", "code"),
        ("A3, A4, CO2, GA4, SOMMER10, 3er-Set, 2-Zimmer", "code, code, code, code, code, code, code?2"),
        ("24/7, Covid-19", "code, code?19"),
        ("iPhone 15", "code"),
        ("DE89 3704 0044 0532 0130 00", "code"),
        ("1. Anrufe: 12", "code, 12"),
        ("Folgen geschnitten: 2", "2"),
        ("1 Folge ganz fertig", "1"),
        ("3. Mahnung raus", "code"),
    ],
)
def test_what_is_never_a_value(text, expected):
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("48 DMs answered, 37 minutes", "48, 37 min"),
        ("twenty Tickets", "20"),
        ("fire, to, ti", ""),
        ("tyve Anrufe", "20"),
    ],
)
def test_words_of_another_language(text, expected):
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("zweieinhalb tausend, dreieinhalb Tausend", "2500, 3500"),
        ("und zweieinhalb Stunden", "150 min"),
        ("zwei, drei Leads", "2..3"),
        ("15 T€, 15 TEUR", "15000 EUR, 15000 EUR"),
        ("bis 17.", "(17)"),
        ("2.-4. Juni, vom 3. bis 5. Juni", "date, date"),
        ("unter vier Augen", ""),
        ("Folie 7, Tisch 4", "code, code"),
        ("14 Folien", "14"),
        ("Ticket-Nr. 4711, Bestell-Nr. 88213", "code, code"),
        ("Di 3.6., Mo., 3. Juni", "date?3.6, date"),
        ("im Schnitt 3,5", "3.5"),
        ("zwei Drittel", "0.6666"),
        ("jeder 5. Kunde, alle 15 Minuten, alle 15 Anrufe", "ordinal, code, 15"),
        ("zw. 9 und 12", "9..12"),
        ("3 der 5 Termine", "3/5"),
        ("Auftrag 12-345", "code"),
        ("an die 20", "20"),
        ("zwei einhalb Stunden, einundeinhalb", "150 min, 1.5"),
        ("10%ige, 50%-Rabatt, 20-Euro-Gutschein", "code?10, code?50, code?20"),
        ("Platz 1, heute mal 3 Anrufe", "ordinal, 3"),
        ("eindreiviertel Stunden, zweidreiviertel Stunden", "105 min, 165 min"),
        ("3 min 30.", "3.5 min"),
        ("den halben Tag", "(720 min)"),
        ("eins komma vier k", "1400"),
        ("Hauptstraße 14, Feldgasse 3, Mühlweg 5", "code, code, code"),
        ("sechszehn, siebenzehn", "16, 17"),
        ("eine Stunde oder zwei, ein, zwei Stunden", "60..120 min, 60..120 min"),
        ("ein Prozent, ein halbes Prozent", "1 %, 0.5 %"),
        ("eine halbe Million", "500000"),
        ("anderthalbtausend, zweieinhalbtausend", "1500, 2500"),
        ("mind. 5, min. 5", "~5, ~5"),
        ("3-mal so viele", "~"),
        ("ein paar Dutzend", "~"),
        ("Viele Grüße, vielen Dank, tausend Dank", ""),
        ("20 oder mehr", "~20"),
        ("eine Minute, 1 Minute", "(1 min), 1 min"),
        ("vierzhen Haarschnitte, fümf Färbungen", "14, 5"),
        ("null komma sieben prozent", "0.7 %"),
        ("Kaution über 2.850 €, über 500 €", "2850 EUR, ~500 EUR"),
        ("nicht mehr als 4", "4"),
        ("alle 3. Mängel: 15", "3, 15"),
        ("ein knappes halbes Stündchen", "30 min"),
        ("die Hälfte der Kisten", "~"),
        ("KW 42, 43, 51 und 7", "date"),
        ("38, so viele Briefe", "38"),
        ("zwölf Euro fünfzig", "12.5 EUR"),
    ],
)
def test_more_ways_to_write(text, expected):
    check(text, expected)
