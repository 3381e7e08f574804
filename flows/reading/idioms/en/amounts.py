"""English words around amounts; the comment behind each line is a sentence that made it necessary."""

from __future__ import annotations

from flows.reading.idioms.amount_words import AmountWords, words

WORDS = AmountWords(
    seconds=words("second, seconds, sec, secs, s"),  # avg wait 50 secs
    minutes=words("minute, minutes, min, mins, m, minuets"),  # FRT 22m
    hours=words("hour, hours, hr, hrs, h"),  # 5 hrs incl. research
    days=words("day, days, d, workdays, business days, working days"),  # turnaround 2 days
    weeks=words("week, weeks, wk, wks"),  # back in 2 weeks; week 24 is fully booked
    months=words("month, months, year, years, yr, yrs"),  # a contract of 3 months
    dozens={"dozen": 12, "doz": 12},  # two dozen tickets shut
    multipliers={
        "k": 1000, "grand": 1000, "mil": 1_000_000, "mio": 1_000_000, "mln": 1_000_000, "lakh": 100_000,
        "lakhs": 100_000, "lac": 100_000, "crore": 10_000_000, "crores": 10_000_000,
    },  # ad spend 1.2k; collection 2 lakh sir
    quarter_hours={},
    numbers={"nil": "0", "naught": "0", "nowt": "0", "zilch": "0"},  # complaints nil
    quarters={"quarter": "0.25", "quarters": "0.25", "thirds": "0.3333"},  # three quarters of an hour
    half=words("half"),  # an hour and a half; half past nine
    currencies={
        "eur": "EUR", "euro": "EUR", "euros": "EUR", "usd": "USD", "dollar": "$", "dollars": "$", "bucks": "$",
        "gbp": "GBP", "quid": "GBP", "pounds": "GBP", "chf": "CHF", "dkk": "DKK", "SEK": "SEK", "NOK": "NOK",
        "kr": "kr", "INR": "INR", "rs": "INR", "rupees": "INR", "PHP": "PHP", "Php": "PHP", "pesos": "pesos", "AUD": "AUD",
        "CAD": "CAD", "NZD": "NZD", "PLN": "PLN", "ZAR": "ZAR", "AED": "AED",
    },  # collection today Rs 1,15,000; refunds 120 USD
    articles=words("a, an, one"),  # took me an hour; one escalation
    percent=words("percent, per cent, pct"),  # SLA 97 pct
    points=words("percentage point, percentage points, percent points, pp"),  # up 3 percentage points
    stars=words("star, stars"),  # 4.8 stars
    conjunctions=words("and, n"),  # 2 hours and 10 minutes
    of=words("of, out of"),  # 12 out of 15 onboarding calls
    until=words("to, or, till, until, thru, through"),  # 8 to 10 leads; two or three
    between=words("between, betw"),  # between 5 and 7 refunds
    starting=words("from"),  # unsubscribes went from 9 to 4
    about=words(
        "about, no more than, not more than, no fewer than, no less than, around, approx, approximately, roughly",
        "circa, ca, nearly, almost, just, exactly, only, under",
        "just under, a little under, a shade under, slightly under, a bit under, close to, good, full, whole",
        "solid, another, further, est, avg, just about, more or less, some",
    ),  # a shade under three quarters of an hour; wrote roughly 1,100 words; took some 20 calls
    more_than=words(
        "over, more than, just over, a bit over, a little over, slightly over, well over, upwards of, at least",
        "at most, up to, less than, fewer than, north of, above, below, well under, max",
        "easily, or more, or less, or fewer",
    ),  # somewhere over a thousand words
    vague=words(
        "a couple, couple, a couple more, a few, few, quite a few, a fair few, a good few, several, a handful",
        "handful",
        "a bunch, a lot, lots of, loads of, heaps, tons, plenty, many, numerous, half of, twenties, thirties",
        "forties, fifties, a number, countless, dozens, hundreds",
        "thousands, millions, tens of thousands, hundreds of thousands, a ton, a pile, a stack, a load, oodles",
        "multiple, twice as many, twice as much, half as many, half as much, three times as many, as many as",
        "as many, as much, times as many, times as much",
        "umpteen, umpteenth",
    ),  # posted a couple of carousels; screened heaps of CVs; twice as many as yesterday
    seldom_vague=words("various, much, more, enough, most"),  # sent various mails
    every=words("every"),  # the app logs me out every 10 min
    before_clock=words("o'clock at"),
    after_clock=words("am, pm, a.m, p.m, o'clock, o’clock, oclock, noon"),  # the call is at 10 am
    at=words("at, by, before, after, since"),  # inbox zero by five
    before_date=words("the, on the, by the"),  # VAT return is due on the 7th; the 4.30 cancelled
    references=words(
        "room, rm, ext, extension, no, nr, ref, reference, lot, batch, level, step, phase, option, floor, chapter",
        "section, version, v, error, code, gate, terminal, slide, episode, ep, unit, suite, apt, campaign, iphone",
        "Windows, lane, locker, cabin, court, aisle, Office, size, port, acct, area, channel, android, ios, route",
        "bay, season, phone, tel, mobile, id, sku, vol, volume, tier, zone, hall, booth",
        "plot, iban, postcode, zip, pin, flat, track, appendix, page, table, row, column, bus, part, top, ipad, xbox",
        "Microsoft, Photoshop, Excel, WordPress, Python, playstation, gpt, chatgpt, fortnite, formula",
    ),  # called room 214 and ext. 4471; error 403; no. 2025-0441
    shortened=words("no, nr, rm, ext, ref, ep, vol, tel, apt, acct, v, id"),
    references_if_long=words(
        "order, ticket, invoice, case, customer, booking, client, account, payment, shipment, parcel, contract",
        "job, claim, request, policy, receipt, member, number, quote, reservation, card, transaction, tracking, po",
    ),  # order 48213 is finally refunded
    streets=words("street, road, avenue, lane, drive, close, crescent, terrace"),  # keys for 14 High Street
    street_endings=(),
    before_year=words("in, for, fy, year, during"),  # the campaign of spring in 2025
    ordinal_endings=words("st, nd, rd, th"),  # by the 12th
    ordinal_nouns=(),
    small=words("already, sharp, today, on, total, overall, this, spent, altogether, with, but, plus"),  # billable 3h 20 today
    no_numbers=words(
        "no one, one by one, one on one, one to one, number one, many thanks, thanks a lot, thanks a million",
        "one moment",
        "one more thing, two cents, back to one",
    ),  # no one cancelled
    morning=words("am, a.m"),
    afternoon=words("pm, p.m"),
    until_a_time=words("till, until"),
    stays_at=words("up, down, grew, rose, fell, dropped, increased, is, are, was, were, stands, stood, sits",
        "remains, stays, steady, unchanged"),
    over=words("over"),
    among=words("the, my, our, a, total, possible, all, planned"),
    multiples=words("times, as"),
    roughly=words("odd, something, plus"),
    points_behind_sign=words("point, points, p"),
    small_nouns=(),
    last_parts={},
    past=words("past, to, after, before"),  # half past nine
    which_week=words("this, last, next, per, a, each, every, whole, past"),
    number_words=words(
        "zero, nought, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen",
        "fifteen, sixteen, seventeen, eighteen, nineteen, twenty, thirty, forty, fifty, sixty, seventy, eighty",
        "ninety",
        "hundred, thousand, million",
    ),
    number_joints=words(
        "first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, th, ieth",
    ),
    misspelt={
        "fourty": "forty", "twelwe": "twelve", "fiveteen": "fifteen", "eigth": "eight", "twenny": "twenty",
        "therty": "thirty", "fivty": "fifty", "hundered": "hundred", "thousend": "thousand",
    },
    no_typos=words("seen, tree, thee, there, fort, forth, fist, firs, elven, sven, tent, tenty, even"),
    home_only=words("one, two, six, ten, nine, million, second, seconds, most, more, just, full, case, part, double"),
)  # fmt: skip
