# /today
overview-today = <b>I dag · { $day }</b>
overview-not-working = Ikke en arbejdsdag – jeg spørger ikke om noget.
overview-client = <b>{ $client }</b>
overview-sent = ✓ Rapport sendt · { $at }
overview-corrected = ✓ Rapport sendt · { $at } · rettet
overview-skipped = Ingen rapport i dag.
overview-ahead = Jeg spørger kl. { $at } · hos { $contact } senest { $by }
overview-due = Rapporten er åben · frist kl. { $by } · /report
overview-writing = Rapporten er i gang · frist kl. { $by } · /report
overview-held = Holdt tilbage af dig · frist kl. { $by } · /report
overview-approved = Sendes til { $contact } kl. { $by }, som du godkendte den.
overview-late = Fristen var kl. { $by } – den kan stadig sendes: /report
overview-draft = Kladde { $tag } · { $title } · /issue

# /clients
overview-client-contact = <b>{ $client }</b> · { $contact }
overview-times = Jeg spørger kl. { $at } · rapporten er fremme senest { $by }
overview-there = Det er kl. { $at } i { $place }.
overview-there-other-day = Det er kl. { $at } i { $place }, { $days ->
    [-1] dagen før
    [1] dagen efter
   *[other] { $days } dage
}.
overview-late-notice = Er den ikke fremme kl. { $at }, får { $contact } en neutral besked.
overview-kpi = • { $name }: { $terms }
overview-meaning = { "   " }<i>{ $words }</i>
overview-rate = { $part } af { $whole }
overview-done-when = { $words }
overview-each-at-least = hver mindst { $words }
overview-pair = { $first } · { $second }
overview-no-clients = Du har ingen kunder her endnu. Bed den, der inviterede dig, om at lægge jeres aftale ind.

# /report
overview-all-sent = Dagens rapporter er sendt. Er der noget at rette?
overview-none-open = Ingen rapport mangler i dag.
overview-correct = Ret { $client }
overview-report-after-all = { $client } alligevel

# /help
overview-help =
    <b>Jeg samler din dagsrapport. Den bliver først sendt, når du har set den og trykket Send.</b>

    • Skriv løbende: <code>{ $note }</code>
    • Nævn kunden, hvis det kan gælde to: <code>{ $client }: { $note }</code>
    • Eller skriv, hvad du fik lavet: <code>Reel til lanceringen er ude</code>, gerne med link
    • Skrevet forkert? Ret din besked, eller brug /undo
    • Har du fri? <code>/dayoff { $day }</code>
overview-command = /{ $name } – { $what }

# Menuen ved skrivefeltet: højst 40 tegn hver
command-report = Skriv dagens rapport
command-issue = Et problem, kunden skal afgøre
command-mistake = En fejl, til dit eget arkiv
command-today = Sådan står dagen
command-clients = Dine kunder og aftaler
command-dayoff = Meld en fridag
command-undo = Fortryd den sidste note
command-cancel = Lad spørgsmålet ligge
command-language = English, Dansk, Deutsch
command-help = Det kan jeg
command-mydata = Det gemmer jeg om dig
