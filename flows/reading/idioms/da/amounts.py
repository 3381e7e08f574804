"""Danish words around amounts; the comment behind each line is a sentence that made it necessary."""

from __future__ import annotations

from flows.reading.idioms.amount_words import AmountWords, words

WORDS = AmountWords(
    seconds=words("sekund, sekunder, sekunders, sek"),  # ventetid 90 sek.
    minutes=words("minut, minuts, minutter, minutters, min, m"),  # første svartid 35 minutter
    hours=words("time, timer, timers, times, tim, t, h"),  # knap 2 timers telefontid; 2:15 t
    days=words("dag, dage, dages, døgn, hverdag, hverdage, arbejdsdag, arbejdsdage"),  # leveret på 2 dage
    weeks=words("uge, ugen, uger, ugers"),  # ferie i uge 42; om 2 uger
    months=words("måned, måneden, måneder, måneders, mdr, md, år, års"),  # løber i 3 måneder
    dozens={"dusin": 12, "snes": 20, "snese": 20},  # et dusin gavekurve; en snes breve
    multipliers={"k": 1000, "tus": 1000, "mio": 1_000_000, "mia": 1_000_000_000},  # omsætning 1,2 mio.
    quarter_hours={"kvarter": 15, "kvarters": 15, "halvtime": 30},  # ventetiden røg op på fem kvarter
    numbers={
        "halvanden": "1.5", "halvandet": "1.5", "halvtredje": "2.5", "treds": "60", "halvtres": "50",
        "halvfjers": "70", "halvfemts": "90",
    },  # halvanden time på admin
    quarters={"kvart": "0.25", "trekvart": "0.75", "tredjedele": "0.3333", "fjerdedele": "0.25"},  # trekvart time; kvart over ni
    half=words("halv, halvt, halve"),  # en halv time; to en halv; halv ni
    currencies={
        "kr": "kr", "krone": "kr", "kroner": "kr", "dkk": "DKK", "euro": "EUR", "eur": "EUR", "usd": "USD",
        "gbp": "GBP", "chf": "CHF", "SEK": "SEK", "NOK": "NOK", "tkr": "kr", "øre": "øre",
    },  # omsætning på 19.200 kr.
    articles=words("en, et, én, ét, een"),  # en ny klage; ét møde
    percent=words("procent, pct, proc"),  # fastholdelsen ligger på 97 procent
    points=words("procentpoint, procentpoints, pp"),  # 2 procentpoint op
    stars=words("stjerne, stjerner"),  # 4,8 stjerner på Trustpilot
    conjunctions=words("og"),  # to timer og et kvarter
    of=words("af, ud af"),  # 9 af 12 ledige tider; 18 ud af 24 skemaer
    until=words("til, eller"),  # 5 til 6; to eller tre
    between=words("mellem, imellem, ml"),  # et sted mellem 15 og 20
    starting=words("fra"),  # faldet fra 7 til 3
    about=words(
        "ikke mere end, ikke flere end, ikke færre end, ikke mindre end, ca, cirka, circa, omkring, rundt regnet",
        "omtrent, knap, knapt, næsten, godt, god, gode, lille, små, hel, hele",
        "kun, bare, blot, præcis, under, lige under, lidt under, tæt på, yderligere, sådan cirka, i nærheden af",
        "rundt om, sådan ca, cirka sådan, nok, vist, stive",
    ),  # cirka 60 gæster; knap 2 timers telefontid; under 4 timer
    more_than=words(
        "over, mere end, flere end, lidt over, lige over, godt og vel, mindst, højst, eller mere, eller flere",
        "eller mindre, op til, op mod, op imod, maks",
        "mindre end, færre end, minimum, max, maksimalt, et godt stykke over, et stykke over, et sted over",
    ),  # nok et sted over tusind ord
    vague=words(
        "et par, par, et par stykker, nogle, nogle få, nogle stykker, flere, mange, en håndfuld, håndfuld, en del",
        "en hel del, masser, en masse, en bunke, en stak, et hav, et utal, adskillige, en stribe, en hel stribe",
        "en hel bunke, en hel masse, en hel række, en god håndfuld, en stor bunke, en række, dusinvis",
        "snesevis, hundredvis, tusindvis, hundreder, hundredevis, tusinder, enkelte, halvdelen, tyverne, trediverne",
        "fyrrerne, halvtredserne, tresserne, en god portion, en pæn del",
        "lige så mange, lige så meget, dobbelt så mange, dobbelt så meget, halvt så mange, halvt så meget, utallige",
        "halv tres, halv fjers, halv fems",
        "dobbelt så lang, dobbelt så lange, tre gange så mange, gange så mange, gange så meget, en lille håndfuld",
        "et par og, en hulens masse",
    ),  # et par nye anmeldelser; en håndfuld opsigelser; dobbelt så mange som i går; et par og tyve
    seldom_vague=words("lidt, noget, meget, få"),  # lidt mails
    every=words("hver, hvert"),  # den logger mig af hver 10. minut
    before_clock=words("kl, klokken"),  # frokosten til kl. 13
    after_clock=words("pm"),
    at=words("ved, inden, før, efter, siden"),  # færdig ved 16.30
    before_date=words("den, d, pr, dato"),  # syn d. 14/10
    references=words(
        "værelse, vær, lokale, lokal, lok, kabine, brus, bane, boks, skab, hylde, nr, nummer, no, tlf, telefon",
        "mobil, ref, reference, lot, batch, etage, afsnit",
        "kapitel, fejl, kode, konto, gate, terminal, version, v, trin, fase, kanal, spor, sæson, bind, hal, iphone",
        "Windows, id, postnr, reg, cvr, iban, kampagne, niveau, punkt, ep, episode, varenr, ordrenr, ordrenummer",
        "fakturanr, fakturanummer, sagsnr, sagsnummer, kundenr, kundenummer, bilagsnr, lejlighed, side, bord",
        "række, del, bus, top, formel, trappe",
    ),  # værelse 314; tlf. 28 44 10 92; nr. 12, 14 og 31
    shortened=words("nr, no, tlf, vær, lok, ref, ep, varenr, ordrenr, fakturanr, sagsnr, kundenr, bilagsnr, reg, v"),
    references_if_long=words(
        "ordre, ordren, vare, faktura, fakturaen, sag, sagen, ticket, kunde, booking, pakke, forsendelse, bilag",
        "kvittering, police, aftale, rekvisition, tilbud, reservation, kreditnota",
    ),  # Ordre 55120 er omsider hos fragtmanden
    streets=(),
    street_endings=words("vej, gade, stræde, allé"),  # kunden på Rosenvej 14
    before_year=words("i, år, året, for, efterår, efteråret, forår, foråret"),  # siden foråret 2024
    ordinal_endings=(),
    ordinal_nouns=words("sal, gang, kvartal, halvår, plads, klasse, rykker, runde, udgave, juledag"),  # for 3. gang
    small=words("på, i dag, idag, med, brugt, total, men, plus, i alt, arbejdet, logget, fordelt"),  # fakturerbart 4 t 15 i dag
    no_numbers=words(
        "så mange, så meget, to do, to dos, to go, to be, how to, en til en, tusind tak, mange tak, mange hilsner, mange hilsener",
        "et øjeblik",
    ),  # 5 ting på to-do-listen
    morning=(),
    afternoon=(),
    until_a_time=(),
    stays_at=(),
    over=words("over"),
    among=words("de, den, i, alt, planlagte"),
    multiples=words("gange, så"),
    roughly=words("agtig"),
    points_behind_sign=words("point"),
    small_nouns=words("gang"),
    last_parts={},
    past=words("over, i"),  # kvart over ni; ti minutter i ni
    which_week=words("denne, sidste, næste, pr, om, hver, hele, per"),
    number_words=words(
        "nul, en, et, én, ét, to, tre, fire, fem, seks, syv, otte, ni, ti, elleve, tolv, tretten, fjorten, femten",
        "seksten, sytten, atten, nitten, tyve, tredive, fyrre, fyrretyve, halvtreds, tres, halvfjerds, firs",
        "halvfems",
        "hundrede, tusind, tusinde, million, millioner",
    ),
    number_joints=words(
        "og, hundred, indstyve, sindstyve, nde, ende",
    ),
    misspelt={"ogtreds": "ogtres", "tredve": "tredive", "fjoten": "fjorten", "sejsten": "seksten", "halvtres": "halvtreds", "halvfjers": "halvfjerds", "halvfemts": "halvfems"},
    no_typos=words("frie, fyre, fyrer, eleve, treten, trette, nitte, femte, tredie, tredje, fris, atte"),
    home_only=words(
        "timers, fire, seks, million, millioner, time, times, par, god, gode, hel, hele, knap, til, sal, bare, hal",
        "side, del, række, gang, fase, spor, punkt, nok, for, reg, lot, vist, godt, under, over",
    ),
)  # fmt: skip
