"""German words around amounts; the comment behind each line is a sentence that made it necessary."""

from __future__ import annotations

from flows.reading.idioms.amount_words import AmountWords, words

WORDS = AmountWords(
    seconds=words("sekunde, sekunden, sek, s"),  # Wartezeit 90 Sek.
    minutes=words("minute, minuten, minütchen, min, m"),  # Wartezeit am Empfang: 12 Minuten
    hours=words("stunde, stunden, std, stdn, stündchen, h"),  # Diktat 1 Std. 20 Min.
    days=words("tag, tage, tagen, werktag, werktage, werktagen, arbeitstag, arbeitstage, d"),  # nach 2 Werktagen
    weeks=words("woche, wochen, kw, kalenderwoche"),  # in KW 23; in 2 Wochen
    months=words("monat, monate, monaten, jahr, jahre, jahren"),  # Vertrag über 3 Monate
    dozens={"dutzend": 12},  # ein halbes Dutzend Exposés
    multipliers={"k": 1000, "tsd": 1000, "mio": 1_000_000, "mrd": 1_000_000_000},  # 2,5 Tsd. Aufrufe
    quarter_hours={
        "viertelstunde": 15, "viertelstunden": 15, "dreiviertelstunde": 45, "dreiviertelstunden": 45,
        "viertelstündchen": 15,
    },  # danach eine Dreiviertelstunde telefoniert
    numbers={"anderthalb": "1.5", "eineinhalb": "1.5", "einenhalb": "1.5", "einundeinhalb": "1.5", "eins": "1"},  # anderthalb Stunden
    quarters={"viertel": "0.25", "dreiviertel": "0.75", "drittel": "0.3333"},  # dreiviertel zwölf; drei viertel Stunden
    half=words("halb, halbe, halben, halbes, halber, einhalb"),  # eine halbe Stunde; ab halb neun
    currencies={
        "euro": "EUR", "eur": "EUR", "euros": "EUR", "chf": "CHF", "franken": "CHF", "sfr": "CHF", "dkk": "DKK",
        "kr": "kr", "kronen": "kr", "usd": "USD", "dollar": "$", "gbp": "GBP", "pfund": "GBP", "teur": "EUR",
        "cent": "Cent",
    },  # Auftragsvolumen CHF 12'400.–
    articles=words("ein, eine, einen, einem, einer, eines, ne, nen"),  # eine Beschwerde; ne Stunde
    percent=words("prozent, proz, pct"),  # CSAT 95 Prozent
    points=words("prozentpunkt, prozentpunkte, prozentpunkten, pp"),  # 2 Prozentpunkte mehr
    stars=words("stern, sterne, sternen"),  # 4,8 Sterne
    conjunctions=words("und, u"),  # 2 Stunden und 10 Minuten
    of=words("von, von den, aus"),  # 18 von 25 Lektionen
    until=words("bis, oder, bzw"),  # 2 bis 3 Stunden; zwei oder drei
    between=words("zwischen, zw"),  # irgendwas zwischen 1 und 2 Std.
    starting=(),
    about=words(
        "nicht mehr als, nicht weniger als, ca, cirka, circa, zirka, rund, etwa, ungefähr, knapp, knappe, knappen",
        "knappes, gutes, kleines, fast, beinahe, gut, gute, guten",
        "geschätzt, um die, so um die, an die, grob, nur, genau, unter, kurz unter, knapp unter, nahezu, ganze",
        "gerade",
        "gerade mal, weitere, volle, nicht ganz, annähernd, lediglich, so etwa, so ca, noch, schon, bloß",
    ),  # rund 200 Kontakte; knapp 2 Stunden; gerade mal 3
    more_than=words(
        "über, ueber, mehr als, mind, etwas über, knapp über, mindestens, höchstens, bis zu, weniger als",
        "deutlich über",
        "oder mehr, oder weniger, maximal, max, gut über, weit über, irgendwas über, irgendwo über",
    ),  # Wortzahl irgendwas über tausend
    vague=words(
        "ein paar, paar, ein paar wenige, einige, einigen, mehrere, mehreren, viele, vielen, etliche, etlichen",
        "eine handvoll, handvoll, eine hand voll, eine menge, eine ganze menge, jede menge, ein haufen, einen haufen",
        "haufenweise, zig, dutzende, dutzenden, hunderte, hunderten, tausende, tausenden, unzählige, zahlreiche",
        "die hälfte",
        "wenige, ein schwung, einen schwung, ein stapel, einen stapel, doppelt so viele, doppelt so viel",
        "so viele wie",
        "doppelt so lang, doppelt so lange, halb so viele, halb so viel, dreimal so viele, genauso viele",
        "gleich viele",
        "ebenso viele, mal so viele, mal so viel, eine reihe, eine ganze reihe, massenhaft, ein gutes dutzend",
        "nen haufen, n paar",
    ),  # ein paar Interessenten; Visaanträge einige; doppelt so viele Saves wie gestern
    seldom_vague=words("etwas, bisschen, ein bisschen, viel, wenig, manche, mehr, diverse, einzelne"),  # diverse Mails
    every=words("jede, jeder, jedes, jeden, alle"),  # das Tool meldet mich alle 10 Minuten ab
    before_clock=words("um punkt"),
    after_clock=words("uhr, pm"),  # läuft erst um 22 Uhr durch
    at=words("um, gegen, seit, ab"),  # Abreise um 5:50; seit acht
    before_date=words("am, vom, zum, den, dem, im, ab dem, bis zum, seit dem, der, die, das"),  # erst am 15.
    references=words(
        "zimmer, raum, kabine, bahn, spind, regal, fach, schalter, nr, nummer, tel, telefon, handy, mobil",
        "durchwahl, dw, halle, gate, terminal, version, v",
        "fehler, code, schritt, phase, stufe, kapitel, folge, konto, etage, charge, ref, referenz, ebene, gleis",
        "abschnitt, iphone, Windows, id, plz, iban, kampagne, staffel, art, artnr, az, level, slot, whg, auftragsnr",
        "auftragsnummer, bestellnummer, bestellnr, rechnungsnummer, rechnungsnr, kundennr, kundennummer, ticketnr",
        "ticketnummer, artikelnummer, wohnung, tisch, seite, folie, zeile, spalte, teil, bus, linie, top",
        "formel, tor, haus",
    ),  # Zimmer 214; Lager Halle 4; Terminal 2
    shortened=words("nr, tel, dw, ref, art, artnr, az, whg, auftragsnr, bestellnr, rechnungsnr, kundennr, ticketnr, v"),
    references_if_long=words(
        "auftrag, bestellung, rechnung, ticket, fall, kunde, buchung, vorgang, sendung, paket, police, vertrag",
        "mahnung, beleg, angebot, lieferung, akte, reservierung, lieferschein",
    ),  # Ticket 88213 hat zum vierten Mal geschrieben
    streets=(),
    street_endings=words("straße, strasse, str, gasse, weg"),  # Übergabe in der Hauptstraße 14
    before_year=words("in, für, ende, anfang, mitte, sommer, herbst, frühjahr"),  # seit Sommer 2024
    ordinal_endings=words("te, ten, ter"),  # das 3te Mal
    ordinal_nouns=words(
        "og, ug, dg, stock, mal, quartal, halbjahr, platz, klasse, obergeschoss, stelle, runde, auflage, versuch",
    ),  # Drucker im 3. OG; zum 4. Mal
    small=words("heute, heut, auf, mit, bei, insgesamt, gesamt, aber, plus, gearbeitet, gebraucht, verbracht"),  # abrechenbar 4 Std. 10 heute
    no_numbers=words(
        "so viele, so viel, unter vier augen, viele grüße, viele gruesse, viele liebe grüße, vielen dank, vielen lieben dank",
        "tausend dank",
    ),  # mit ihm unter vier Augen gesprochen
    morning=(),
    afternoon=(),
    until_a_time=words("bis"),
    stays_at=(),
    over=words("über, ueber"),
    among=words("insgesamt, den, geplanten, möglichen"),
    multiples=words("mal, so"),
    roughly=(),
    points_behind_sign=words("punkt, punkte, p"),
    small_nouns=words("mal, stelle"),
    last_parts={"einhalb": "0.5", "dreiviertel": "0.75", "einviertel": "0.25"},
    past=words("nach, vor"),  # viertel nach neun; fünf vor zwölf
    which_week=words("diese, dieser, letzte, letzter, nächste, pro, ganze, ganzen, jede, je"),
    number_words=words(
        "null, ein, eins, eine, zwei, zwo, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, dreizehn",
        "vierzehn, fünfzehn, sechzehn, siebzehn, achtzehn, neunzehn, zwanzig, dreißig, vierzig, fünfzig, sechzig",
        "siebzig, achtzig, neunzig, hundert, tausend, anderthalb, million, millionen",
    ),
    number_joints=words(
        "und, ssig, einhalb, dreiviertel, einviertel, te, ten, ter, ste, sten, ster",
    ),
    misspelt={
        "fuenf": "fünf", "zwoelf": "zwölf", "fünv": "fünf", "fümf": "fünf", "sechszehn": "sechzehn",
        "siebenzehn": "siebzehn", "zwanzich": "zwanzig", "zwantzig": "zwanzig", "dreisig": "dreißig",
        "sechtzig": "sechzig",
    },
    no_typos=words("siebe, eien, enie, deri, hunde, zwie"),
    home_only=words(
        "alle, elf, acht, million, millionen, null, fast, art, fall, gut, gute, aus, der, die, das, den, dem, halle",
        "raum",
        "tor, haus, teil, folge, noch, mal, stock, mit, auf, bei, wenige, einzelne, rund, grob, fünf vor",
    ),
)  # fmt: skip
