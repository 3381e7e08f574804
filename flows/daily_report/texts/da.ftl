# Kortet
daily-report-heading = <b>{ $client } · { WEEKDAY($day) }</b>
daily-report-carried = ☐ { $item }
daily-report-more = … og { $count } mere
daily-report-items-more = { $items } … og { $count } mere
daily-report-done = ✓ { $items }
daily-report-plan = I morgen: { $items }
daily-report-needed = Brug for: { $words }
daily-report-win = Dagens sejr: { $words }
daily-report-gap = { "" }
daily-report-value = { $value }

# Det, der spørges om
daily-report-ask-count = <b>{ $name }</b> i dag? Skriv et tal, eller tryk.
daily-report-ask-duration = <b>{ $name }</b> i dag? Fx <code>45 min</code> eller <code>2t10</code>.
daily-report-ask-percent = <b>{ $name }</b> i dag? Fx <code>92 %</code>.
daily-report-ask-money = <b>{ $name }</b> i dag? Fx <code>250</code>.
daily-report-ask-rating = <b>{ $name }</b> i dag? Fx <code>4,5</code>.
daily-report-ask-time = <b>{ $name }</b> i dag? Fx <code>15:40</code>.
daily-report-ask-yes-no = <b>{ $name }</b> i dag?
daily-report-ask-rate = <b>{ $name }</b> i dag? { $part } ud af { $whole }, fx <code>3 af 50</code>.
daily-report-ask-carried = Hvad blev der af gårsdagens plan? ✓ færdig · → i morgen · ✗ droppet
daily-report-ask-why = <b>{ $name }</b> – { $status }. Hvad skete der, og hvad nu?
daily-report-ask-when = Hvornår har du indhentet det? Tryk, eller skriv det med dine ord.
daily-report-ask-blocked = Hvad står i vejen? Én sætning – den kommer med i mailen.
daily-report-ask-needed = Mangler du noget fra { $contact }? Skriv spørgsmålet og din anbefaling.
daily-report-ask-done = Hvad fik du lavet i dag? Ét resultat pr. linje, gerne med link.
daily-report-ask-more-done = Fik du lavet andet? Ét resultat pr. linje, gerne med link.
daily-report-ask-plan = Hvad er de tre vigtigste ting i morgen? Én pr. linje.
daily-report-ask-win = Dagens sejr?
daily-report-ask-kpis = Hvilke tal skal rettes? Fx <code>opslag 5</code>.
daily-report-ask-plan-today = Hvad er dagens plan? Ét punkt pr. linje.

# Når et svar ikke kan bruges
daily-report-not-a-count = Jeg fandt ikke noget tal for { $name }. Skriv et, fx <code>4</code>, eller tryk.
daily-report-not-a-duration = Jeg fandt ikke nogen tid for { $name }. Prøv <code>45 min</code> eller <code>2t10</code>.
daily-report-not-a-percent = Jeg fandt ikke nogen procent for { $name }. Prøv <code>92 %</code>.
daily-report-not-a-money = Jeg fandt ikke noget beløb for { $name }. Prøv <code>250</code>.
daily-report-not-a-rating = Jeg fandt ikke nogen karakter for { $name }. Prøv <code>4,5</code>.
daily-report-not-a-time = Jeg fandt ikke noget klokkeslæt for { $name }. Prøv <code>15:40</code>.
daily-report-not-a-yes-no = Ja eller nej til { $name }?
daily-report-not-a-rate = Jeg skal bruge begge tal for { $name }, fx <code>3 af 50</code>.
daily-report-no-value-found = Jeg fandt ikke noget tal. Prøv et KPI og et tal, fx <code>opslag 5</code>.
daily-report-tap-first = Tryk først ✓, → eller ✗ ved hvert punkt – eller skriv <code>-</code>, så flytter jeg dem alle til i morgen.
daily-report-which-number = { $first } eller { $second }? Skriv det uden skilletegn.
daily-report-which-duration = { $first } eller { $second }? Skriv det med t eller min.

# Knapper
daily-report-item-done = ✓ { $item }
daily-report-item-moved = →
daily-report-item-dropped = ✗
daily-report-button-not-today = Ikke i dag
daily-report-button-catching-up = Indhenter det
daily-report-button-blocked = Blokeret
daily-report-button-tomorrow = I morgen
daily-report-button-this-week = I denne uge
daily-report-button-nothing-needed = Mangler ikke noget
daily-report-button-write-up = Beskriv problemet
daily-report-button-thats-all = Det var det
daily-report-button-nothing-to-list = Ikke noget særligt
daily-report-button-skip = Spring over
daily-report-button-other = { $client } →
daily-report-button-preview = Se mailen
daily-report-button-send = Send
daily-report-button-send-at = Send kl. { $at }
daily-report-button-edit = Ret
daily-report-button-hold = Vent
daily-report-button-edit-kpis = Tal
daily-report-button-edit-done = Lavet i dag
daily-report-button-edit-plan = I morgen
daily-report-button-edit-win = Dagens sejr
daily-report-button-edit-needed = Brug for fra kunden
daily-report-button-send-correction = Send rettelse
daily-report-button-leave = Lad det være
daily-report-button-keep = Behold
daily-report-button-change = Ret
daily-report-button-not-today-at-all = Ikke i dag
daily-report-button-open = Åbn rapporten
daily-report-button-snooze = Om 30 min
daily-report-button-skip-today = Ingen rapport i dag
daily-report-button-day-off = Fridag

# Forhåndsvisning, afsendelse, rettelse
daily-report-preview = Sådan ser mailen til { $contact } ud, ord for ord:
daily-report-preview-again = Der er gået lidt tid – her er teksten, som den ville blive sendt nu.
daily-report-changed-again = Der er ændret noget – her er teksten, som den er nu.
daily-report-edit-what = <b>{ $client }</b> – hvad vil du rette?
daily-report-sent = ✓ <b>{ $client }</b> – sendt til { $contact }. I mailen står { $at } som din rapporttid.
daily-report-held = <b>{ $client }</b> – holdt tilbage. Intet sendes, før du trykker Send.
daily-report-approved = ✓ Sendes til { $contact } kl. { $at }, præcis sådan her. Indtil da kan du rette.
daily-report-correction = <b>{ $client }</b> har allerede fået dagens rapport. Skal { $contact } have denne rettelse?
daily-report-corrected = ✓ <b>{ $client }</b> – rettelsen er sendt til { $contact }, mærket kl. { $at }.
daily-report-left = <b>{ $client }</b> – bliver, som den er. { $contact } får ingen rettelse.
daily-report-already-sent = Allerede sendt. Skriv det nye tal, hvis noget er ændret.
daily-report-write-up-later = Gemt. Vi beskriver det, når rapporten er ude.
daily-report-choice-gone = Det er allerede besvaret.

# Dagen rundt om
daily-report-morning = <b>{ $client } · { WEEKDAY($day) }</b>
daily-report-from-yesterday = Fra gårsdagens plan:
daily-report-plan-kept = Fint, det er dagens plan.
daily-report-waiting = <b>{ $client }</b> venter. /report henter den frem igen.
daily-report-put-aside = <b>{ $client }</b> – lagt til side. /report åbner den igen.
daily-report-not-sent =
    <b>{ $client } · { WEEKDAY($day) }</b>
    Rapporten blev ikke sendt. Du kan stadig sende den, mærket som forsinket.
daily-report-skipped = <b>{ $client }</b> – ingen rapport i dag. Der sendes ikke noget til { $contact }.
daily-report-day-off = <b>{ $client }</b> – fridag. Der sendes ikke noget til { $contact }, og jeg spørger ikke mere.
daily-report-reminder = <b>{ $client }</b>: { $minutes ->
    [one] ét minut
   *[other] { $minutes } minutter
} til kl. { $at }.
daily-report-snoozed = Stille til kl. { $at }.
daily-report-late-notice = { $contact } har nu fået en neutral besked om, at dagens rapport om { $client } ikke er kommet endnu, som aftalt. Du kan stadig sende den.
