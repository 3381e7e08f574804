"""Amounts as people write them in Danish."""

from __future__ import annotations

import pytest

from tests.reading.amounts_said import said

SMALL = "nul en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten"
TENS = {
    20: "tyve",
    30: "tredive",
    40: "fyrre",
    50: "halvtreds",
    60: "tres",
    70: "halvfjerds",
    80: "firs",
    90: "halvfems",
}


def spelled(number: int) -> str:
    """Write a number below a hundred as Danes do: units first, tens by twenties."""
    if number < 20:
        return SMALL.split()[number]
    tens, units = number // 10 * 10, number % 10
    return (f"{SMALL.split()[units]}og" if units else "") + TENS[tens]


def check(text: str, expected: str) -> None:
    assert said(text, "da") == expected


@pytest.mark.parametrize("number", [0, *range(2, 100)])
def test_every_number_below_a_hundred_in_words(number):
    check(f"har besvaret {spelled(number)} mails i dag", str(number))
    check(f"{spelled(number).capitalize()} mails", str(number))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("solgt 23 kasser, 0 fejl", "23, 0"),
        ("visninger 8.700", "8700"),
        ("visninger 12.480 og rækkevidde 1.204.500", "12480, 1204500"),
        ("visninger 8 700", "8700"),
        ("visninger 8700", "8700"),
        ("visninger 8,700", "8700|8.7"),
        ("karakter 4,5", "4.5"),
        ("karakter 4.5", "4.5"),
        ("1.250,50", "1250.5"),
        ("salg 1,2k, visninger 3k", "1200, 3000"),
        ("1,2 mio. visninger", "1200000"),
        ("5 tusind flyers, 5 tus flyers", "5000, 5000"),
        ("3½ side, 2¼", "3.5, 2.25"),
        ("+3 opslag", "+3"),
        ("opslag: 3, stories - 2", "3, 2"),
        ("2 x stories", "2"),
        ("14 stk.", "14"),
        ("14stk", "14"),
        ("~140, ca. 35, cirka 60, omkring 500, knap 20, godt 30, rundt regnet 40", "140, 35, 60, 500, 20, 30, 40"),
        ("kun 5, næsten 60", "5, 60"),
        ("under 50 opkald", "50"),
        ("kr og 3", "3"),
    ],
)
def test_digits(text, expected):
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("femoghalvfjerds mails", "75"),
        ("fem og halvfjerds mails", "75"),
        ("halvtreds", "50"),
        ("halvtres, halvfjers, halvfemts, treds", "50, 70, 90, 60"),
        ("femoghalvtres, seksogtreds", "55, 66"),
        ("hundrede og femogtyve", "125"),
        ("et hundrede femogtyve", "125"),
        ("to hundrede", "200"),
        ("tohundrede", "200"),
        ("tolv hundrede ord", "1200"),
        ("to tusind fire hundrede", "2400"),
        ("et tusind ord", "1000"),
        ("tusind ord", "1000"),
        ("en million", "1000000"),
        ("et dusin kurve, to dusin, et halvt dusin", "12, 24, 6"),
        ("en snes breve, to snese", "20, 40"),
        ("halvanden palle", "1.5"),
        ("to en halv side, to og en halv side, 2 en halv, 2 og en halv", "2.5, 2.5, 2.5, 2.5"),
        ("fireogtredive mails ni bookinger og to klager", "34, 9, 2"),
        ("tyve opkald fem aftaler", "20, 5"),
        ("en klage, et møde, ét svar", ""),
        ("første, anden og tredje gang", ""),
        ("nul klager", "0"),
        ("de to fra chatten", "2"),
        ("jeg sendte til kl. to", "2:00"),
        ("Ti mails, Fire klager", "10, 4"),
    ],
)
def test_words(text, expected):
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("svartid 35 minutter", "35 min"),
        ("svartid 35 min.", "35 min"),
        ("ventetid 90 sek.", "1.5 min"),
        ("halvandet minut", "1.5 min"),
        ("halvanden time", "90 min"),
        ("halvanden times arbejde", "90 min"),
        ("2:15 t", "135 min"),
        ("2:15 time", "135 min"),
        ("5:30 min", "5.5 min"),
        ("2t 15m", "135 min"),
        ("2t15", "135 min"),
        ("2 t 15", "135 min"),
        ("2 t 15 min", "135 min"),
        ("4 t 15 min. God aften", "255 min"),
        ("2 timer og 10 minutter", "130 min"),
        ("to timer og et kvarter", "135 min"),
        ("to timer og tyve minutter", "140 min"),
        ("et kvarter", "15 min"),
        ("tre kvarter", "45 min"),
        ("fem kvarter", "75 min"),
        ("5 kvarter", "75 min"),
        ("trekvart time", "45 min"),
        ("en halv time", "30 min"),
        ("½ time", "30 min"),
        ("1½ time", "90 min"),
        ("3¼ time", "195 min"),
        ("en time", "60 min"),
        ("en time og et kvarter", "75 min"),
        ("en time og en halv", "90 min"),
        ("en god time, en lille time, en knap time", "60 min, 60 min, 60 min"),
        ("knap en time", "60 min"),
        ("knap 2 timers telefontid", "120 min"),
        ("under 4 timer", "240 min"),
        ("to en halv time", "150 min"),
        ("to og en halv time", "150 min"),
        ("5,5 time", "330 min"),
        ("1,25 time", "75 min"),
        ("1.30 timer", "78|90 min"),
        ("6 t", "360 min"),
        ("6 t. Hilsen", "360 min"),
        ("2 dage, 1 døgn", "2880 min, 1440 min"),
        ("både 40 min og 1 time", "40 min, 60 min"),
        ("1-2 timer", "60..120 min"),
        ("1 til 2 timer", "60..120 min"),
        ("mellem 20 og 30 minutter", "20..30 min"),
        ("et par timer", "~ min"),
        ("nogle timer", "~ min"),
        ("over 2 timer", "~120 min"),
        ("fra 7 minutter i går til 3 minutter", "7 min, 3 min"),
        ("løber i 3 måneder", "~ min"),
    ],
)
def test_durations(text, expected):
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("95 %, 95%, 38,6 pct., 97 procent, 90pct", "95 %, 95 %, 38.6 %, 97 %, 90 %"),
        ("femoghalvfems procent", "95 %"),
        ("80-90 %", "80..90 %"),
        ("2 procentpoint op", "code"),
        ("19.200 kr. Så er vi", "19200 kr"),
        ("2.940 kr", "2940 kr"),
        ("23.875,50 kr.", "23875.5 kr"),
        ("kr. 250", "250 kr"),
        ("kr 250,-", "250 kr"),
        ("495,-", "495 money"),
        ("1.250,-", "1250 money"),
        ("1250,- i alt", "1250 money"),
        ("500 kroner, 40 euro, €40, 20 DKK", "500 kr, 40 EUR, 40 EUR, 20 DKK"),
        ("12k kr", "12000 kr"),
        ("250 tkr.", "250000 kr"),
        ("1,2 mio. kr.", "1200000 kr"),
        ("to hundrede kroner", "200 kr"),
        ("500-600 kr.", "500..600 kr"),
        ("nok 12-14 stykker", "12..14"),
        ("4,8 stjerner", "4.8*"),
        ("4,7/5", "4.7/5*"),
        ("4,7 ud af 5", "4.7/5*"),
        ("9 af 12", "9/12"),
        ("9 ud af 12", "9/12"),
        ("9 af de 12", "9/12"),
        ("ni ud af tolv", "9/12"),
        ("11/14 dækket", "11/14"),
        ("12/15", "12/15"),
        ("96.300 kr. ud af budgetterede 120.000", "96300 kr, 120000"),
    ],
)
def test_percent_money_and_shares(text, expected):
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12-14 stykker", "12..14"),
        ("12–14", "12..14"),
        ("fem til seks", "5..6"),
        ("to eller tre", "2..3"),
        ("et sted mellem 15 og 20", "15..20"),
        ("imellem femten og tyve", "15..20"),
        ("faldet fra 7 til 3", "7, 3"),
        ("et par klager", "~"),
        ("et par stykker", "~"),
        ("et par og tyve", "~"),
        ("et par hundrede", "~"),
        ("en håndfuld, en hel del, masser af, flere, mange, adskillige", "~, ~, ~, ~, ~, ~"),
        ("nogle stykker", "~"),
        ("dobbelt så mange som i går", "~"),
        ("halvt så mange", "~"),
        ("lige så mange som i går", "~"),
        ("over tusind ord", "~1000"),
        ("mere end 40", "~40"),
        ("mindst 40", "~40"),
        ("op mod 40", "~40"),
        ("40+", "~40"),
        ("halv tres", "~"),
    ],
)
def test_ranges_and_vague_amounts(text, expected):
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("kl. 13. 44 opkald", "13:00, 44"),
        ("kl 9.30, kl. 14:15, klokken ni", "9:30, 14:15, 9:00"),
        ("kl. 10-22", "22:00"),
        ("kl. 8 til 12", "12:00"),
        ("fra 8.30 til 12: 44 samtaler", "12:00, 44"),
        ("mellem kl. 8 og 10", "10:00"),
        ("halv ni", "9:00"),
        ("kvart over ni, kvart i ti", "9:00, 10:00"),
        ("ti minutter i ni", "9:00"),
        ("færdig ved 16.30", "16:30?16.3"),
        ("den 12. maj, 12. maj, d. 12/5, den 4.11.", "date, date, date, date"),
        ("d. 14/10 kl. 9.30", "date, 9:30"),
        ("den 3. og 4. juni", "date"),
        ("mandag den 3.", "date"),
        ("i uge 42, uge 42-43, uge 7 og 8", "date, date, date"),
        ("denne uge 24 leads", "24"),
        ("4.200 kontant", "4200"),
        ("312.000 i juni", "312000"),
        ("juni 12 leads", "12"),
        ("siden 2019, i 2025", "year, year"),
        ("for 3. gang, på 2. sal, 3. kvartal", "ordinal, ordinal, ordinal"),
        ("ordre 55120, ordrenr. 55120, faktura 20250441", "code, code, code"),
        ("tlf. 28 44 10 92", "code"),
        ("28 44 10 92", "code"),
        ("28441092", "code"),
        ("+45 28 44 10 92", "code"),
        ("+4528441092", "code"),
        ("værelse 314, lokale 2, lot 20714", "code, code, code"),
        ("nr. 12, 14, 22 og 31", "code"),
        ("nr. 7. Beskeder: 16", "code, 16"),
        ("afsnit 12", "code"),
        ("klippede afsnit: 2", "2"),
        ("A4, covid-19, 24/7, Q3, 3D", "code, code?19, code, code, code"),
        ("1. Leads: 28", "code, 28"),
        ("CVR 12345678", "code"),
        ("3-årig", "code?3"),
    ],
)
def test_what_is_never_a_value(text, expected):
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("forty tickets closed", "40"),
        ("45 minutes response time", "45 min"),
        ("zwanzig Anrufe", "20"),
        ("an hour", ""),
        ("to do: 5 ting", "5"),
        ("en elf og 3 nisser", "3"),
    ],
)
def test_words_of_another_language(text, expected):
    check(text, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("en times tid, et kvarters tid, en halv times tid", "60 min, 15 min, 30 min"),
        ("en halv snes, halvanden snes", "10, 30"),
        ("to-tre stykker", "2..3"),
        ("2-3.000 visninger", "2..3000"),
        ("1t. 30min, 1 t og 20 min, 1 time og 5 min.", "90 min, 80 min, 65 min"),
        ("t.kr. 5, 250 t.kr.", "5 kr, 250000 kr"),
        ("2844 1092", "code"),
        ("5 ting på to-do-listen, to do: 4", "5, 4"),
        ("tirsdag d. 3", "date"),
        ("tirsdag 3/6", "date"),
        ("2.-4. juni", "date"),
        ("2 %-point", "code"),
        ("side 12", "code"),
        ("48 sider", "48"),
        ("1½-2 timer", "90..120 min"),
        ("en 20 stykker", "20"),
        ("til 3.", "3"),
        ("5-6.000 kr.", "5..6000 kr"),
        ("to tredjedele", "0.6666"),
        ("hver 15. minut", "code"),
        ("d. 21.11: 14", "date, 14"),
        ("9.00-12.00", "12:00"),
        ("ml. 9 og 12", "9..12"),
        ("ordrer 4821", "4821"),
        ("tresindstyve, halvfjerdsindstyve", "60, 70"),
        ("6 t 40 (fra kl. 7)", "400 min, 7:00"),
        ("korrekturen tog 50 minutter", "50 min"),
        ("7 tusind fire hundrede kroner", "7400 kr"),
        ("2t 05m", "125 min"),
        ("Tid pr. række 12 sek.", "0.2 min"),
        ("Rosenvej 14, Storegade 3", "code, code"),
        ("sejsten opkald", "16"),
        ("en time eller to", "60..120 min"),
        ("en halv til en hel time", "30..60 min"),
        ("en procent, en halv procent", "1 %, 0.5 %"),
        ("en halv mio.", "500000"),
        ("halvandet dusin", "18"),
        ("et par dusin", "~"),
        ("1000-1200", "1000..1200"),
        ("2x så mange, 3 gange så mange", "~, ~"),
        ("ordre 48211 og 48213", "code"),
        ("tusind tak, mange tak", ""),
        ("et øjeblik, et minut", "(1 min)"),
        ("20 eller flere", "~20"),
        ("1 minut", "1 min"),
        ("fjroten klipninger, otet farvninger", "14, 8"),
        ("To et halvt tusind ord", "2500"),
        ("nul komma otte procent", "0.8 %"),
        ("ikke mere end 4 gåture", "4"),
        ("alle 3. Mangler: 17", "3, 17"),
        ("frie pladser, fyre", ""),
        ("en hel stribe planter", "~"),
        ("12 400 kr, billetter 88", "12400 kr, 88"),
        ("et sted i trediverne", "~"),
        ("uge 42, 44 og 7", "date"),
        ("cirka halvdelen", "~"),
        ("17, så mange kurve", "17"),
        ("tolv kroner halvtreds", "12.5 kr"),
    ],
)
def test_more_ways_to_write(text, expected):
    check(text, expected)
